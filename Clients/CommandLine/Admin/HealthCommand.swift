import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Says what needs attention.
struct HealthCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Show what needs somebody's attention.",
        discussion: Program.discussion("deskwire admin health", "deskwire admin health --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getHealth, GetHealthRequest())
    }
}

/// Lists what the server can be asked.
struct MethodsCommand: AnonymousCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods",
        abstract: "List the methods that the server knows. Needs no login.",
        discussion: Program.discussion("deskwire admin methods")
    )

    @OptionGroup var server: ServerOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listMethods, ListMethodsRequest())
    }
}
