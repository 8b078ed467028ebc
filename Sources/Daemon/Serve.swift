import ArgumentParser
import DeskwireServer
import Foundation
import Logging

/// `deskwired serve`: serves one data folder until it is asked to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a data folder until SIGTERM or SIGINT.",
        discussion: """
            The folder is made if it is missing. It holds one SQLite file, the key that secrets are sealed with, and \
            `spool`, where outgoing mail is written as .eml files.

            Options come from the command line, then from the environment (DESKWIRED_DATA, DESKWIRED_LISTEN, \
            DESKWIRED_CONNECTIONS_MAX, DESKWIRED_INSECURE_LISTEN, DESKWIRED_LOG_LEVEL), then from a JSON file \
            (--config, for example {"listen": "127.0.0.1:8437"}).

            EXAMPLES
              deskwired serve --data /var/lib/deskwire
              deskwired serve --data ./desk --listen 127.0.0.1:9000 --log-level debug
              DESKWIRED_DATA=/var/lib/deskwire deskwired serve
            """
    )

    @Option(help: "The folder with the desk's data.")
    var data: String?

    @Option(help: "Address and port to listen on (default: 127.0.0.1:8437).")
    var listen: String?

    @Flag(help: "Accept plain TCP from other machines. Passwords stay refused there.")
    var insecureListen = false

    @Option(help: "How many connections are served at once (default: 10000).")
    var connectionsMax: Int?

    @Option(help: "trace, debug, info, notice, warning, error or critical (default: notice).")
    var logLevel: String?

    @Option(help: "A JSON file with options.")
    var config: String?

    func run() async throws {
        let options: ServeOptions
        do {
            options = try await ServeOptions(from: self)
        } catch let problem as OptionProblem {
            throw ValidationError(problem.description)
        }
        do {
            let desk = try RunningDesk(options: options, logger: Self.logger(options.logLevel))
            desk.greet()
            try await desk.run { bound in
                Console.say("Listening on \(bound.host):\(bound.port ?? 0).")
            }
        } catch {
            throw Startup.exit(for: error)
        }
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "deskwired") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
