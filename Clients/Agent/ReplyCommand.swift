import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Answers the customer.
struct ReplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply",
        abstract: "Reply to the customer, who is told by mail.",
        discussion: Program.discussion(
            "deskwire-agent reply DW-12 \"Please try again now.\" --status Waiting",
            "deskwire-agent reply DW-12 - < answer.txt",
            "deskwire-agent reply DW-12 --silent \"As said on the phone.\""
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The text; - reads standard input. Without it, $EDITOR opens.")
    var text: String?

    @Option(help: .init("The status the ticket gets with the reply.", valueName: "status"))
    var status: String?

    @Flag(help: "Send no mail to the customer.")
    var silent = false

    @OptionGroup var files: AttachOptions
    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        try await session.compose(text, asking: "Your reply to the customer.") { text in
            var request = PostMessageRequest(ticketID: id, text: text, visibility: .public)
            request.status = status ?? ""
            request.silent = silent
            request.uploadIDs = try await session.upload(files.attach)
            try await session.show(Methods.postMessage, request, key: keys)
        }
    }
}
