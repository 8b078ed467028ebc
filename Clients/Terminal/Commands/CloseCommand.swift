package import ArgumentParser
import DeskwireProtocol

/// Closes a ticket.
package struct CloseCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close a ticket.",
        discussion: Program.discussion(
            "\(Program.name) close DW-12",
            "\(Program.name) close DW-12 --reason \"It was the fuse.\""
        )
    )

    @Argument(help: TicketReference.help)
    package var ticket: TicketReference

    @Option(help: .init("Why.", valueName: "text"))
    package var reason: String?

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        let request = CloseTicketRequest(ticketID: id, reason: reason ?? "")
        try await session.show(Methods.closeTicket, request, key: keys)
    }
}
