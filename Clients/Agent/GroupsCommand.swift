import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Lists the groups, to which tickets can be assigned.
struct GroupsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "groups",
        abstract: "List the groups, their members and how many open tickets each has.",
        discussion: Program.discussion("deskwire-agent groups", "deskwire-agent groups --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listGroups, ListGroupsRequest())
    }
}
