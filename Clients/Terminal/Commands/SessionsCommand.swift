package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// Where one is logged in.
package struct SessionsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "See where you are logged in, and log out there.",
        discussion: Program.discussion(
            "\(Program.name) sessions",
            "\(Program.name) sessions end 12",
            "\(Program.name) sessions end --others"
        ),
        subcommands: [SessionsListCommand.self, SessionsEndCommand.self],
        defaultSubcommand: SessionsListCommand.self
    )

    package init() {}
}

/// Lists open sessions.
package struct SessionsListCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your open sessions.",
        discussion: Program.discussion(
            "\(Program.name) sessions list",
            "\(Program.name) sessions list --user 7"
        )
    )

    @Option(help: .init("For administrators: whose sessions instead.", valueName: "id"))
    package var user: UInt64?

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.listSessions, ListSessionsRequest(userID: user ?? 0))
    }
}

/// Ends sessions.
package struct SessionsEndCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End a session, or all of yours but this one.",
        discussion: Program.discussion(
            "\(Program.name) sessions end 12",
            "\(Program.name) sessions end --others"
        )
    )

    @Argument(help: "The session's id, as the list shows it. Administrators may name anybody's.")
    package var id: UInt64?

    @Flag(help: "Every session of yours but this one.")
    package var others = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func validate() throws {
        if (id == nil) != others {
            throw ValidationError("Give the id of a session, or --others.")
        }
    }

    package func run(in session: Session) async throws {
        try await session.show(
            Methods.endSession,
            EndSessionRequest(sessionID: id ?? 0, others: others)
        )
    }
}
