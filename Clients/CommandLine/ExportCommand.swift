import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Writes the customer's tickets down for other programs.
struct ExportCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write your tickets as CSV or as lines of JSON, last activity first.",
        discussion: """
            The same filters as of `list`. In CSV a cell that begins with = + - @ or a tab has an apostrophe before \
            it, so that no spreadsheet takes it for a formula.


            """
                + Program.discussion(
                    "deskwire export --all > tickets.csv",
                    "deskwire export --format ndjson --status closed --ref SUB-1001"
                )
    )

    @Option(help: "csv or ndjson; --json is the same as ndjson (default: csv).")
    var format: EmailsExportCommand.Format?

    @OptionGroup var filter: TicketFilterOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        _ = try EmailsExportCommand.Format(format, isJSON: connection.server.json)
    }

    func run(in session: Session) async throws {
        var request = try await filter.request(in: session)
        request.pageSize = UInt32(Limits.maxPageSize)
        let format = try EmailsExportCommand.Format(format, isJSON: session.isJSON)
        if format == .csv { Output.line(CSVRow.text(Ticket.csvHeads)) }
        repeat {
            let page = try await session.call(Methods.listTickets, request)
            let lines = page.tickets.map { ticket in
                format == .csv ? CSVRow.text(ticket.csvCells()) : ticket.json()
            }
            if !lines.isEmpty { Output.line(lines.joined(separator: "\n")) }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
    }
}
