import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Lists tickets.
struct ListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your tickets, last activity first.",
        discussion: Program.discussion(
            "deskwire list",
            "deskwire list --status closed --limit 10",
            "deskwire list --mine",
            "deskwire list --all --ref SUB-1001 --json"
        )
    )

    @OptionGroup var filter: TicketFilterOptions
    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let filter = try await filter.request(in: session)
        try await session.showPages(pages) { pageSize, pageToken in
            var request = filter
            request.pageSize = pageSize
            request.pageToken = pageToken
            return try await session.call(Methods.listTickets, request)
        }
    }
}

/// Which of the customer's tickets are meant.
struct TicketFilterOptions: ParsableArguments {
    @Flag(help: "Tickets in every status; without it, those that are not resolved or closed.")
    var all = false

    @Option(
        help: .init(
            "Tickets in this status: new, open, waiting, resolved, closed, or its own name. "
                + "May be repeated.",
            valueName: "status"
        )
    )
    var status: [String] = []

    @Option(help: .init("Tickets about this item.", valueName: "item"))
    var ref: String?

    @Flag(help: "Only your own, where you may see those of your organisation, too.")
    var mine = false

    func validate() throws {
        if all, !status.isEmpty { throw ValidationError("Give --all or --status, not both.") }
    }

    func request(in session: Session) async throws -> ListTicketsRequest {
        var request = ListTicketsRequest()
        request.ref = ref ?? ""
        request.whose = mine ? .mine : .everyone
        try await session.addStatuses(all ? StatusCategory.typedWords : status, to: &request)
        return request
    }
}
