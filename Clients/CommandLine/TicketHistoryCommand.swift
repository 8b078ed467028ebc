import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Shows what was changed of the customer's ticket.
struct TicketHistoryCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "See what was changed of a ticket, by whom and when, newest first.",
        discussion: Program.discussion(
            "deskwire history DW-12",
            "deskwire history DW-12 --limit 10 --json"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listTicketHistory,
                ListTicketHistoryRequest(ticketID: id, pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}

extension ListTicketHistoryReply: PageReply {
    var items: [FieldChange] {
        get { changes }
        set { changes = newValue }
    }
}
