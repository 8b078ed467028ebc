import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Puts tags on a ticket and takes others off.
struct TagCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Put tags on a ticket, or take them off.",
        discussion: Program.discussion(
            "deskwire-agent tag DW-12 recall batch-7",
            "deskwire-agent tag DW-12 --remove recall",
            "deskwire-agent inbox --tag batch-7"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "Tags to put on.")
    var tags: [String] = []

    @Option(help: .init("A tag to take off. May be repeated.", valueName: "tag"))
    var remove: [String] = []

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if tags.isEmpty && remove.isEmpty {
            throw ValidationError("Name a tag to put on, or one to --remove.")
        }
    }

    func run(in session: Session) async throws {
        var request = TagTicketRequest(add: tags, remove: remove)
        request.ticketID = try await session.ticketID(ticket)
        try await session.show(Methods.tagTicket, request, key: keys)
    }
}
