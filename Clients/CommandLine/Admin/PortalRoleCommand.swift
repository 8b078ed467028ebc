import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// What customers may see and do.
struct PortalRoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal-role",
        abstract: "Say what customers may see and do, by roles.",
        discussion: Program.discussion(
            "deskwire admin portal-role list",
            "deskwire admin portal-role create \"Key user\" --ticket-scope organisation",
            "deskwire admin portal-role give \"Key user\" ada@example.com"
        ),
        subcommands: [
            PortalRoleListCommand.self, PortalRoleCreateCommand.self, PortalRoleUpdateCommand.self,
            PortalRoleDeleteCommand.self, PortalRoleGiveCommand.self,
        ],
        defaultSubcommand: PortalRoleListCommand.self
    )
}

private let rightsHelp =
    "A right that it gives, e.g. tickets.create. Replaces the list; may be repeated; \"none\" empties "
    + "it. All of them: deskwire admin portal show"

extension RightList {
    /// Nil where nothing was said.
    fileprivate init?(typed words: [String]) {
        if words.isEmpty { return nil }
        self.init(rights: words == ["none"] ? [] : words)
    }
}

/// Lists portal roles.
struct PortalRoleListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the portal roles and what they allow.",
        discussion: Program.discussion("deskwire admin portal-role list --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listPortalRoles, ListPortalRolesRequest())
    }
}

/// Creates a portal role.
struct PortalRoleCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a portal role.",
        discussion: Program.discussion(
            "deskwire admin portal-role create \"Key user\" --ticket-scope organisation"
        )
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(help: "Whose tickets those who have it see: own or organisation.")
    var ticketScope: Word<RecordScope>?

    @Option(help: "Whose documents they see: own or organisation.")
    var documentScope: Word<RecordScope>?

    @Option(help: .init(rightsHelp, valueName: "right"))
    var right: [String] = []

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = CreatePortalRoleRequest(
            name: name,
            ticketScope: ticketScope?.value ?? .unspecified,
            rights: RightList(typed: right),
            documentScope: documentScope?.value ?? .unspecified
        )
        try await session.show(Methods.createPortalRole, request, key: keys)
    }
}

/// Changes a portal role.
struct PortalRoleUpdateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a portal role, for all who have it, at once.",
        discussion: Program.discussion(
            "deskwire admin portal-role update Customer --ticket-scope own"
        )
    )

    @Argument(help: "The role: id or name.")
    var role: String

    @Option(help: "Its new name.")
    var name: String?

    @Option(help: "Whose tickets those who have it see: own or organisation.")
    var ticketScope: Word<RecordScope>?

    @Option(help: "Whose documents they see: own or organisation.")
    var documentScope: Word<RecordScope>?

    @Option(help: .init(rightsHelp, valueName: "right"))
    var right: [String] = []

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = UpdatePortalRoleRequest(
            roleID: try await session.portalRoleID(role),
            name: name,
            ticketScope: ticketScope?.value ?? .unspecified,
            rights: RightList(typed: right),
            documentScope: documentScope?.value ?? .unspecified
        )
        try await session.show(Methods.updatePortalRole, request)
    }
}

/// Deletes a portal role.
struct PortalRoleDeleteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a portal role. Whoever has it gets the default one.",
        discussion: Program.discussion("deskwire admin portal-role delete \"Key user\"")
    )

    @Argument(help: "The role: id or name.")
    var role: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = DeletePortalRoleRequest(roleID: try await session.portalRoleID(role))
        try await session.show(Methods.deletePortalRole, request)
    }
}

/// Gives a customer a portal role.
struct PortalRoleGiveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "give",
        abstract: "Give a customer a portal role.",
        discussion: Program.discussion(
            "deskwire admin portal-role give \"Key user\" ada@example.com"
        )
    )

    @Argument(help: "The role: id or name.")
    var role: String

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = SetPortalRoleRequest(
            customerID: try await session.customerID(customer),
            roleID: try await session.portalRoleID(role)
        )
        try await session.show(Methods.setPortalRole, request)
    }
}
