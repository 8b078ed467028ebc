package import ArgumentParser
import DeskwireProtocol

/// Lists the members of staff.
package struct StaffListCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the members of staff.",
        discussion: Program.discussion("\(Program.staffName) staff --json")
    )

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.listStaff, ListStaffRequest())
    }
}
