import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Writes something down that only the staff sees.
struct NoteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write an internal note. Customers never see it.",
        discussion: Program.discussion(
            "deskwire-agent note DW-12 \"Same fault as DW-7.\"",
            "deskwire-agent note DW-12 - < log.txt"
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
        try await session.compose(text, asking: "Your note. Only the staff sees it.") { text in
            var request = PostMessageRequest(ticketID: id, text: text, visibility: .internal)
            request.uploadIDs = try await session.upload(files.attach)
            try await session.show(Methods.postMessage, request, key: keys)
        }
    }
}
