import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Answers on a ticket.
struct ReplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply",
        abstract: "Reply on a ticket. A closed ticket opens again.",
        discussion: Program.discussion(
            "deskwire reply DW-12 \"It works again, thank you.\"",
            "deskwire reply DW-12 - < answer.txt"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The text; - reads standard input. Without it, $EDITOR opens.")
    var text: String?

    @OptionGroup var files: AttachOptions
    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        try await session.compose(text, asking: "Your reply.") { text in
            var request = PostMessageRequest(ticketID: id, text: text, visibility: .public)
            request.uploadIDs = try await session.upload(files.attach)
            try await session.show(Methods.postMessage, request, key: keys)
        }
    }
}
