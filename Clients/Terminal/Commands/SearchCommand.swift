package import ArgumentParser
package import DeskwireProtocol
import DeskwireRendering

/// Finds tickets by what is written in them.
package struct SearchCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find tickets by words, newest first.",
        discussion: """
            Words, "phrases" and beginnings (lam*) are looked for in messages, subjects, names, addresses, \
            items and numbers; all must be there. Filters narrow: status: category: ref: before: after:, and \
            for the support team assignee: customer: tag:. Put a value with blanks in quotation marks. Days \
            are YYYY-MM-DD (UTC) and mean when a ticket was opened.


            """
                + Program.discussion(
                    "\(Program.name) search lamp",
                    "\(Program.name) search '\"does not light\" status:open after:2026-07-01'",
                    "\(Program.name) search 'inv* category:Billing ref:SUB-1001' --json"
                )
    )

    @Argument(help: "What to look for.")
    package var query: [String]

    @Flag(help: "Customers: only your own tickets, not those of your organisation.")
    package var mine = false

    @OptionGroup package var pages: PageOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let query = query.joined(separator: " ")
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.search,
                SearchRequest(
                    query: query,
                    pageSize: pageSize,
                    pageToken: pageToken,
                    whose: mine ? .mine : .everyone
                )
            )
        }
    }
}

extension SearchReply: PageReply {
    package var items: [SearchHit] {
        get { hits }
        set { hits = newValue }
    }
}
