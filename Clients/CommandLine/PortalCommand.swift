import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Says what a portal address opens.
struct PortalCommand: AnonymousCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Show what a portal key opens. Needs no login.",
        discussion: Program.discussion("deskwire portal KEY")
    )

    @Argument(help: "The key at the end of the portal's address.")
    var key: String

    @OptionGroup var server: ServerOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.openPortal, OpenPortalRequest(portalKey: key))
    }
}
