import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Says what the server is.
struct InfoCommand: AnonymousCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show what the server is and what time it has. Needs no login.",
        discussion: Program.discussion("deskwire info --server desk.example.com")
    )

    @OptionGroup var server: ServerOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.serverInfo, ServerInfoRequest())
    }
}
