import ArgumentParser
import DeskwireServer
import Foundation
import Logging

/// `deskwired demo`: the desk's main job, played through the real server and the real client library.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play the desk's main job on a temporary folder, then stay up to be tried.",
        discussion: """
            A customer reports an issue, the care address is mailed, staff answer, the customer replies and the ticket \
            opens again, while events stream. Each step says what was sent, what came back and which mail was written.

            EXAMPLES
              deskwired demo
              deskwired demo --listen 127.0.0.1:9000
              deskwired demo --once      ends after the play; status 1 if a step did not hold
            """
    )

    @Flag(help: "End after the play: status 0 if every step held.")
    var once = false

    @Option(help: "Address and port to listen on (default: any free port on loopback).")
    var listen = "127.0.0.1:0"

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("deskwire-demo-\(UUID().uuidString.prefix(8))").path
        var options = ServeOptions(dataFolder: folder)
        do {
            (options.host, options.port) = try ServeOptions.address(listen)
        } catch {
            throw ValidationError("\(error)")
        }
        options.drainGraceMs = 500
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try await play(options)
        } catch let failure as DemoFailure {
            Console.complain("\nThe play stopped: \(failure)")
            throw ExitCode(1)
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Startup.exit(for: error)
        }
    }

    private func play(_ options: ServeOptions) async throws {
        let desk = try RunningDesk(
            options: options,
            logger: Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() }
        )
        let (addresses, arrived) = AsyncStream<BoundAddresses>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                try await desk.run { arrived.yield($0) }
                arrived.finish()
            }
            guard let bound = await addresses.first(where: { _ in true }), let port = bound.port
            else {
                // The server ended before it listened: its error says why.
                try await tasks.waitForAll()
                return
            }
            let play = DemoPlay(host: bound.host, port: port, folder: options.dataFolder)
            let cast = try await play.run()
            if once {
                tasks.cancelAll()
            } else {
                Console.say(cast.invitationToTry)
            }
            try await tasks.waitForAll()
        }
    }
}
