package import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering

/// Ends the session on the server and forgets its token.
package struct LogoutCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "End the session, here and on the server.",
        discussion: Program.discussion("\(Program.name) logout")
    )

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package mutating func run() async throws {
        let command = self
        try await reportingFailures(connection.server) { address, terminal in
            let environment = terminal.environment
            let token = try command.connection.foundToken(for: address, environment: environment)
            do {
                try await Session.open(
                    command.connection.server,
                    to: address,
                    credential: .token(token),
                    terminal: terminal
                ) { session in
                    try await session.client.logout()
                    session.show(LogoutReply())
                }
            } catch let error as DeskClientError where error.isEndedSession {
                Output.note("The session had ended already.")
            }
            let file = try CredentialsFile(environment: environment)
            if try file.entry(for: address)?.token == token {
                try file.removeEntry(for: address)
            }
        }
    }
}

extension DeskClientError {
    /// The token is no longer good for anything, so that forgetting it is all that is left to do.
    fileprivate var isEndedSession: Bool {
        let codes: [ErrorCode] = [.unauthenticated, .tokenExpired, .badCredentials]
        return server.map { codes.contains($0.code) } ?? false
    }
}
