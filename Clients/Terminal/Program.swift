package import ArgumentParser
import DeskwireClient
import DeskwireRendering
import Foundation

/// The running program: its name, and its way from the arguments to the exit status.
package enum Program {
    /// The name it was called by.
    package static var name: String {
        let path = CommandLine.arguments.first ?? "deskwire"
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    /// What stands before a verb for staff: operators have it below `deskwire admin`.
    package static var staffName: String { name == "deskwire" ? "deskwire admin" : name }

    /// Customers are told in their own language why something failed; staff and scripts read English.
    static func failureWords(_ environment: [String: String]) -> FailureWords {
        name == "deskwire" ? .language(of: environment) : .english
    }

    /// Parses the arguments, runs the command, reports its failure, and ends the process.
    package static func run(_ root: (some AsyncParsableCommand).Type) async -> Never {
        do {
            var command = try await root.asyncParseAsRoot(
                LeadingOptions.moved(Array(CommandLine.arguments.dropFirst()), of: root)
            )
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(ExitStatus.done.rawValue)
        } catch let failure as CommandFailure {
            Output.note(failure.report.text(program: name, style: Terminal.current.errorStyle))
            exit(failure.report.status.rawValue)
        } catch {
            exit(usage(error, of: root))
        }
    }

    /// Help and versions go to standard output with status 0; wrong arguments to standard error with 2.
    private static func usage(_ error: any Error, of root: (some ParsableCommand).Type) -> Int32 {
        let message = root.fullMessage(for: error)
        guard root.exitCode(for: error) != .success else {
            if !message.isEmpty { Output.line(message) }
            return ExitStatus.done.rawValue
        }
        Output.note(message)
        return ExitStatus.usage.rawValue
    }

    /// What `--help` says below the options: how the command is used, and what its end means.
    package static func discussion(_ examples: String...) -> String {
        "EXAMPLES:\n" + examples.map { "  \($0)" }.joined(separator: "\n") + "\n\n"
            + ExitStatus.help
    }
}

/// A command that failed, with what is to be told.
struct CommandFailure: Error {
    var report: FailureReport
}
