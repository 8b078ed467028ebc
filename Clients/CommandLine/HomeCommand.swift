import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The first page of the customer's portal.
struct HomeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "home",
        abstract: "See what is new, your latest tickets, and what you can do.",
        discussion: Program.discussion("deskwire home", "deskwire home --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getPortalHome, GetPortalHomeRequest())
    }
}

/// What the portal says of itself to anybody.
struct AboutCommand: AnonymousCommand {
    static let configuration = CommandConfiguration(
        commandName: "about",
        abstract: "Show the portal's name, logo, theme and address. Needs no login.",
        discussion: Program.discussion("deskwire about --json")
    )

    @OptionGroup var server: ServerOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getPortalProfile, GetPortalProfileRequest())
    }
}
