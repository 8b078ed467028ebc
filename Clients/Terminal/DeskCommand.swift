package import ArgumentParser
package import DeskwireClient
import DeskwireProtocol
import Foundation

/// A command that works with the rights of a login.
package protocol DeskCommand: AsyncParsableCommand {
    var connection: ConnectionOptions { get }

    /// Does the work. Failures are thrown and reported in one place.
    func run(in session: Session) async throws

    /// Told when the connection opens or ends while the command runs.
    var onConnectionChange: (@Sendable (ConnectionChange) -> Void)? { get }
}

extension DeskCommand {
    package var onConnectionChange: (@Sendable (ConnectionChange) -> Void)? { nil }

    package mutating func run() async throws {
        let command = self
        try await reportingFailures(
            connection.server,
            help: { Self.helpMessage() }
        ) { address, terminal in
            let credential = try command.connection.credential(
                for: address,
                environment: terminal.environment
            )
            var isOpen = false
            do {
                try await Session.open(
                    command.connection.server,
                    to: address,
                    credential: credential,
                    terminal: terminal,
                    onConnectionChange: command.onConnectionChange
                ) { session in
                    isOpen = true
                    try await command.run(in: session)
                }
            } catch let error as DeskClientError
                where !isOpen && error.server?.code == .badCredentials
            {
                // Later, it is a password that a command asked for.
                throw ProgramError.tokenEnded
            }
        }
    }
}

/// A command that anyone may run.
package protocol AnonymousCommand: AsyncParsableCommand {
    var server: ServerOptions { get }

    /// Does the work. Failures are thrown and reported in one place.
    func run(in session: Session) async throws
}

extension AnonymousCommand {
    package mutating func run() async throws {
        let command = self
        try await reportingFailures(server, help: { Self.helpMessage() }) { address, terminal in
            try await Session.open(command.server, to: address, credential: nil, terminal: terminal)
            { session in
                try await command.run(in: session)
            }
        }
    }
}

/// Runs the body of a command and turns what it throws into a report for standard error.
/// `help` is the command's `--help`, for the names of its options; it is asked for only when something failed.
package func reportingFailures(
    _ options: ServerOptions,
    help: () -> String = { "" },
    _ body: (ServerAddress, Terminal) async throws -> Void
) async throws {
    let terminal = Terminal.current
    let words = Program.failureWords(terminal.environment)
    var address = ServerAddress.local
    do {
        address = try options.address(environment: terminal.environment)
        try await body(address, terminal)
    } catch let error as DeskClientError {
        throw CommandFailure(
            report: FailureReport(
                error,
                program: Program.name,
                server: address,
                fields: FieldNames(help: help()),
                words: words
            )
        )
    } catch let error as ProgramError {
        throw CommandFailure(
            report: FailureReport(error, program: Program.name, words: words)
        )
    } catch {
        throw CommandFailure(report: FailureReport(unexpected: error, words: words))
    }
}
