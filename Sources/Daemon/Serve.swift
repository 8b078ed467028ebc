import ArgumentParser
import DeskwireOptions
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
            DESKWIRED_CONNECTIONS_MAX, DESKWIRED_INSECURE_LISTEN, DESKWIRED_TLS_CERTIFICATE, \
            DESKWIRED_TLS_KEY, DESKWIRED_MAIL, \
            DESKWIRED_MAIL_LOGIN, DESKWIRED_MAIL_TRUST, DESKWIRED_LOG_LEVEL, DESKWIRED_LOG_FORMAT, \
            DESKWIRED_METRICS_FILE, DESKWIRED_SCANNER), then from a JSON file \
            (--config, for example {"listen": "127.0.0.1:8437"}).

            A mistake in the options for mail does not stop the desk: mail waits, and `deskwire admin health` says why.

            With --scanner, each uploaded file is handed to that program on its standard input, and is given to nobody \
            until the program ended with 0. 1 refuses the file; after anything else it waits and is tried again. The \
            program gets no argument, no shell and an empty environment. `deskwired files` shows what is held.

            With --tls-certificate and --tls-key the port speaks TLS 1.3; programs on this machine may still use plain \
            TCP. SIGHUP reads both files again, without dropping a connection. Both lie in the server's folders, not \
            in the database.

            EXAMPLES
              deskwired serve --data /var/lib/deskwire
              deskwired serve --data ./desk --listen 127.0.0.1:9000 --log-level debug
              deskwired serve --data ./desk --mail smtp://mail.example.com:587 --mail-login ./mail-login
              deskwired serve --data ./desk --listen 0.0.0.0:8437 --tls-certificate cert.pem --tls-key key.pem
              deskwired serve --data ./desk --scanner /usr/local/bin/deskwire-scan
              deskwired serve --data ./desk --log json 2> desk.log
              DESKWIRED_DATA=/var/lib/deskwire deskwired serve
            """
    )

    @OptionGroup var flags: ServerFlags

    func run() async throws {
        let options: ServeOptions
        do {
            options = try ServeOptions(from: flags)
        } catch let problem as OptionProblem {
            throw ValidationError(problem.description)
        }
        do {
            try ProcessHardening.apply()
            let metrics = MetricsRegistry()
            metrics.install()
            let log = LogOutput()
            defer { log.settle() }
            let desk = try RunningDesk(
                options: options,
                logger: Self.logger(options, output: log),
                metrics: metrics,
                lostLogLines: { log.lost }
            )
            desk.greet()
            try await desk.run { bound in
                Console.say("Listening on \(bound.host):\(bound.port ?? 0).")
            }
        } catch {
            throw Startup.exit(for: error, options: options)
        }
    }

    private static func logger(_ options: ServeOptions, output: LogOutput) -> Logger {
        var logger = Logger(label: "deskwired") {
            LogLineHandler(label: $0, format: options.logFormat, output: output)
        }
        logger.logLevel = options.logLevel
        return logger
    }
}
