import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The groups of staff.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "Create and rename groups of staff, and say who is a member.",
        discussion: Program.discussion(
            "deskwire admin group create Returns --member bo@example.com",
            "deskwire admin group list"
        ),
        subcommands: [
            GroupCreateCommand.self, GroupListCommand.self, GroupUpdateCommand.self,
        ],
        defaultSubcommand: GroupListCommand.self
    )
}

/// Creates a group.
struct GroupCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a group.",
        discussion: Program.discussion(
            "deskwire admin group create Returns --member bo@example.com --member 7"
        )
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(help: .init("A member: id or address. May be repeated.", valueName: "who"))
    var member: [String] = []

    @Option(
        help: .init(
            "Who gets its tickets: by-hand, round-robin or least-loaded.",
            valueName: "how"
        )
    )
    var distribution: Word<Distribution>?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = CreateGroupRequest(name: name)
        request.distribution = distribution?.value ?? .unspecified
        for who in member { request.memberIDs.append(try await session.staffID(who)) }
        try await session.show(Methods.createGroup, request, key: keys)
    }
}

/// Lists the groups.
struct GroupListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the groups with their members.",
        discussion: Program.discussion("deskwire admin group list --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listGroups, ListGroupsRequest())
    }
}

/// Changes what is given and nothing else.
struct GroupUpdateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Rename a group, or change who is a member.",
        discussion: Program.discussion(
            "deskwire admin group update Returns --name \"Returns & refunds\"",
            "deskwire admin group update Returns --distribution least-loaded",
            "deskwire admin group update Returns --add eve@example.com --remove bo@example.com"
        )
    )

    @Argument(help: "The group: its name or id.")
    var group: String

    @Option(help: .init("Its new name.", valueName: "name"))
    var name: String?

    @Option(help: .init("Who becomes a member: id or address. May be repeated.", valueName: "who"))
    var add: [String] = []

    @Option(help: .init("Who stops being a member. May be repeated.", valueName: "who"))
    var remove: [String] = []

    @Option(
        help: .init(
            "Who gets its tickets: by-hand, round-robin or least-loaded.",
            valueName: "how"
        )
    )
    var distribution: Word<Distribution>?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if name == nil, add.isEmpty, remove.isEmpty, distribution == nil {
            throw ValidationError("Say what to change.")
        }
    }

    func run(in session: Session) async throws {
        var request = UpdateGroupRequest(groupID: try await session.groupID(group))
        request.name = name
        request.distribution = distribution?.value ?? .unspecified
        for who in add { request.addMemberIDs.append(try await session.staffID(who)) }
        for who in remove { request.removeMemberIDs.append(try await session.staffID(who)) }
        try await session.show(Methods.updateGroup, request, key: keys)
    }
}
