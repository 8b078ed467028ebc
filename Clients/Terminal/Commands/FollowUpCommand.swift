package import ArgumentParser
import DeskwireProtocol

/// Opens a ticket that follows a closed one.
package struct FollowUpCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "follow-up",
        abstract: "Open a new ticket that follows a closed one.",
        discussion: Program.discussion(
            "\(Program.name) follow-up DW-12 \"It happens again.\"",
            "echo \"It happens again.\" | \(Program.name) follow-up DW-12 -"
        )
    )

    @Argument(help: TicketReference.help)
    package var ticket: TicketReference

    @Argument(help: "The message; - reads standard input; an editor opens on a terminal.")
    package var text: String?

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        try await session.compose(text, asking: "Your message.") { text in
            let request = CreateFollowUpRequest(ticketID: id, message: text)
            try await session.show(Methods.createFollowUp, request, key: keys)
        }
    }
}
