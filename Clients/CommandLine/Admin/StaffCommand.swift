import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The members of staff.
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Create, list, change and disable members of staff.",
        discussion: Program.discussion(
            "deskwire admin staff create --email bo@example.com --name Bo",
            "deskwire admin staff disable bo@example.com"
        ),
        subcommands: [
            StaffCreateCommand.self, StaffListCommand.self, StaffUpdateCommand.self,
            StaffDisableCommand.self,
        ],
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

/// Changes what is given and nothing else.
struct StaffUpdateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a member of staff's name or role, or let her in again.",
        discussion: Program.discussion(
            "deskwire admin staff update bo@example.com --administrator yes",
            "deskwire admin staff update bo@example.com --name Bob --disabled no"
        )
    )

    @Argument(help: "Who: id or address.")
    var who: String

    @Option(help: .init("The name customers see.", valueName: "name"))
    var name: String?

    @Option(help: .init("Whether she may change settings, staff and tokens.", valueName: "yes|no"))
    var administrator: YesOrNo?

    @Option(help: .init("Whether she is shut out.", valueName: "yes|no"))
    var disabled: YesOrNo?

    @Option(help: .init("Whether she gets no ticket by itself.", valueName: "yes|no"))
    var away: YesOrNo?

    @Option(
        help: .init(
            "With so many open tickets she gets no more by itself; 0 = no limit.",
            valueName: "number"
        )
    )
    var capacity: UInt32?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if name == nil, administrator == nil, disabled == nil, away == nil, capacity == nil {
            throw ValidationError("Say what to change.")
        }
    }

    func run(in session: Session) async throws {
        var request = UpdateStaffRequest(userID: try await session.staffID(who))
        request.name = name
        request.administrator = administrator.map { $0 == .yes }
        request.disabled = disabled.map { $0 == .yes }
        request.away = away.map { $0 == .yes }
        request.capacity = capacity
        try await session.show(Methods.updateStaff, request, key: keys)
    }
}

/// Shuts a member of staff out.
struct StaffDisableCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Shut a member of staff out; open tickets go to the default assignee or nobody.",
        discussion: Program.discussion("deskwire admin staff disable bo@example.com")
    )

    @Argument(help: "Who: id or address.")
    var who: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = UpdateStaffRequest(userID: try await session.staffID(who))
        request.disabled = true
        try await session.show(Methods.updateStaff, request, key: keys)
    }
}
