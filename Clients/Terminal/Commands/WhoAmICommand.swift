package import ArgumentParser
import DeskwireClient
import DeskwireRendering

/// Says whose token is in use.
package struct WhoAmICommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "whoami",
        abstract: "Show who is logged in.",
        discussion: Program.discussion("\(Program.name) whoami", "\(Program.name) whoami --json")
    )

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        guard let identity = session.client.identity else { throw ProgramError.notLoggedIn }
        session.show(identity)
    }
}
