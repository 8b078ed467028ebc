import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The members of staff.
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Create and list members of staff.",
        discussion: Program.discussion(
            "deskwire admin staff create --email bo@example.com --name Bo"
        ),
        subcommands: [StaffCreateCommand.self, StaffListCommand.self],
        defaultSubcommand: StaffListCommand.self
    )
}

/// Creates a member of staff, who is mailed a token to register with.
struct StaffCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a member of staff and mail the token to register with.",
        discussion: Program.discussion(
            "deskwire admin staff create --email bo@example.com --name Bo",
            "deskwire admin staff create --email eve@example.com --name Eve --administrator"
        )
    )

    @Option(help: .init("The address.", valueName: "address"))
    var email: String

    @Option(help: .init("The name customers see.", valueName: "name"))
    var name: String

    @Flag(help: "May change settings, staff and tokens too.")
    var administrator = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = CreateStaffRequest(name: name, email: email, administrator: administrator)
        try await session.show(Methods.createStaff, request, key: keys)
    }
}
