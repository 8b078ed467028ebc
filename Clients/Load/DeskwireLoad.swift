import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import Foundation

/// Makes load on a desk, and measures.
@main
struct DeskwireLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskwire-load",
        abstract: "Make load on a Deskwire server, and measure what comes back.",
        discussion: """
            Latencies are kept in HDR histograms, one for each operation. The load tester has one event loop and no \
            task for a request, so that it takes little of the processors that it shares with the server.
            """,
        version: "0.1.0",
        subcommands: [
            RunCommand.self, FillCommand.self, GrowthCommand.self, BulkCommand.self,
            SlowCommand.self, IdleCommand.self, StormCommand.self, SoakCommand.self,
            BaselineCommand.self, ShowCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let problem as LoadProblem {
            Report.problem(problem.description)
            Foundation.exit(4)
        } catch let error as DeskClientError {
            let fields = error.server?.fields.map { " \($0.field): \($0.message)" } ?? []
            Report.problem(error.message + fields.joined())
            Foundation.exit(4)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success { Report.line(text) } else if !text.isEmpty { Report.note(text) }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
