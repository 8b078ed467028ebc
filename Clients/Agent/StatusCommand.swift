import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Sets a ticket's status.
struct StatusCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Set a ticket's status.",
        discussion: Program.discussion(
            "deskwire-agent status DW-12 Waiting",
            "deskwire-agent statuses"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The status's name, as `statuses` lists it.")
    var status: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = SetTicketStatusRequest()
        request.status = status
        request.ticketID = try await session.ticketID(ticket)
        try await session.show(Methods.setTicketStatus, request, key: keys)
    }
}

/// Lists the statuses a ticket can have.
struct StatusesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "statuses",
        abstract: "List the statuses a ticket can have.",
        discussion: Program.discussion("deskwire-agent statuses")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listStatuses, ListStatusesRequest())
    }
}
