package import ArgumentParser
import DeskwireProtocol

/// What authors do about their messages.
package struct MessageCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "message",
        abstract: "Change or delete a message of yours.",
        discussion: Program.discussion(
            "\(Program.name) message edit DW-12 3 \"I meant the blue lamp.\"",
            "\(Program.name) message delete DW-12 3",
            "deskwire-agent message history DW-12 3"
        ),
        subcommands: [
            MessageEditCommand.self, MessageDeleteCommand.self, MessageHistoryCommand.self,
        ]
    )

    package init() {}
}

/// Changes a message.
struct MessageEditCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change the text of a message of yours. The support team can read what it was.",
        discussion: Program.discussion(
            "\(Program.name) message edit DW-12 3 \"I meant the blue lamp.\""
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The message's number in the thread, as `show` prints it.")
    var message: UInt64

    @Argument(help: "The text; - reads standard input. Without it, $EDITOR opens.")
    var text: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.messageID(message, of: ticket)
        try await session.compose(text, asking: "The message as it is to be.") { text in
            let request = EditMessageRequest(messageID: id, text: text)
            try await session.show(Methods.editMessage, request, key: keys)
        }
    }
}

/// Deletes a message.
struct MessageDeleteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a message of yours, within ten minutes.",
        discussion: Program.discussion("\(Program.name) message delete DW-12 3")
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The message's number in the thread, as `show` prints it.")
    var message: UInt64

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.messageID(message, of: ticket)
        let request = DeleteMessageRequest(messageID: id)
        try await session.show(Methods.deleteMessage, request, key: keys)
    }
}

/// Shows what a message said before.
struct MessageHistoryCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "For staff: show what a message said before it was changed.",
        discussion: Program.discussion("deskwire-agent message history DW-12 3")
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The message's number in the thread, as `show` prints it.")
    var message: UInt64

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.messageID(message, of: ticket)
        try await session.show(Methods.listRevisions, ListRevisionsRequest(messageID: id))
    }
}

extension Session {
    /// The id of a message that was named by its number in a thread.
    fileprivate func messageID(_ seq: UInt64, of ticket: TicketReference) async throws -> UInt64 {
        var token = ""
        repeat {
            let page = try await ticketPage(
                ticket,
                pageSize: Limits.maxPageSize,
                pageToken: token
            )
            if let found = page.messages.first(where: { $0.seq == seq }) { return found.id }
            token = page.nextPageToken
        } while !token.isEmpty
        throw ProgramError.refused(
            "\(ticket) has no message \(seq). Run: \(Program.name) show \(ticket)"
        )
    }
}
