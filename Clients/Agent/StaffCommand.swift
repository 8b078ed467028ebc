import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Lists the members of staff, to whom tickets can be assigned.
struct StaffCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "List the members of staff.",
        discussion: Program.discussion("deskwire-agent staff")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listStaff, ListStaffRequest())
    }
}
