import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Gives a ticket to somebody.
struct AssignCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Give a ticket to a member of staff, to yourself, to a group, or to nobody.",
        discussion: Program.discussion(
            "deskwire-agent assign DW-12 me",
            "deskwire-agent assign DW-12 bo@example.com",
            "deskwire-agent assign DW-12 --group Billing",
            "deskwire-agent assign DW-12 none"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "Who: me, none, or an id or address.")
    var assignee: String?

    @Option(help: .init("A group instead: its name or id.", valueName: "group"))
    var group: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if (assignee == nil) == (group == nil) {
            throw ValidationError("Say who gets the ticket, or name a --group.")
        }
    }

    func run(in session: Session) async throws {
        var request = AssignTicketRequest()
        if let group { request.groupID = try await session.groupID(group) }
        if let assignee, assignee != "none" {
            request.userID = try await session.staffID(assignee)
        }
        request.ticketID = try await session.ticketID(ticket)
        try await session.show(Methods.assignTicket, request, key: keys)
    }
}
