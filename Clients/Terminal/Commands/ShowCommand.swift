package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// Shows one ticket with its thread.
package struct ShowCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a ticket and its thread, oldest message first.",
        discussion: Program.discussion(
            "\(Program.name) show DW-12",
            "\(Program.name) show DW-12 --json"
        )
    )

    @Argument(help: TicketReference.help)
    package var ticket: TicketReference

    @Flag(help: "Exactly what the customer is shown; for the support team.")
    package var asCustomer = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        var shown = GetTicketReply()
        var token = ""
        repeat {
            let page = try await session.ticketPage(
                ticket,
                pageSize: Limits.maxPageSize,
                pageToken: token,
                asCustomer: asCustomer
            )
            if session.isJSON { session.show(page) }
            shown.ticket = page.ticket
            shown.messages += page.messages
            shown.pendingReplies = page.pendingReplies
            token = page.nextPageToken
        } while !token.isEmpty
        if !session.isJSON { session.show(shown) }
    }
}
