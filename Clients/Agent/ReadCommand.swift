import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Marks a ticket's messages as read.
struct ReadCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Mark a ticket's messages as read.",
        discussion: Program.discussion("deskwire-agent read DW-12")
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = MarkReadRequest(ticketID: try await session.ticketID(ticket))
        try await session.show(Methods.markRead, request)
    }
}
