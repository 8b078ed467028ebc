import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Prints what happens on the desk, as it happens.
struct WatchCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Print what happens, as it happens. Ends with Ctrl-C.",
        discussion: """
            A dropped connection is made anew and the stream goes on where it was, without a gap. With \
            --cursor-file the place is kept over runs: what happened in between is printed first.


            """
                + Program.discussion(
                    "deskwire-agent watch",
                    "deskwire-agent watch --mine --kinds message-posted",
                    "deskwire-agent watch --cursor-file cursor --json | while read -r event; do …; done"
                )
    )

    @Option(help: .init("Only this ticket.", valueName: "ticket"))
    var ticket: TicketReference?

    @Flag(help: "Only tickets that are assigned to you.")
    var mine = false

    @Option(
        parsing: .upToNextOption,
        help: .init("Only events of these kinds.", valueName: "kind")
    )
    var kinds: [Word<EventKind>] = []

    @Option(
        help: .init("Keep the place here, and go on from it in the next run.", valueName: "path")
    )
    var cursorFile: String?

    @Option(help: .init("End after so many events.", valueName: "count"))
    var limit: Int?

    @OptionGroup var connection: ConnectionOptions

    var onConnectionChange: (@Sendable (ConnectionChange) -> Void)? {
        { change in
            if case .lost(let reason) = change {
                Output.note("Connection lost (\(reason)); trying again …")
            }
        }
    }

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }

    func run(in session: Session) async throws {
        let file = cursorFile.map(CursorFile.init)
        var place = try file?.read() ?? CursorFile.Place()
        var filter = EventFilter(kinds: kinds.map(\.value), mine: mine)
        if let ticket { filter.ticketID = try await session.ticketID(ticket) }
        var left = limit ?? .max
        for try await batch in session.client.events(filter: filter, cursor: place.cursor) {
            for event in batch.events where event.seq > place.seq {
                session.show(event)
                place.seq = event.seq
                left -= 1
                if left == 0 { break }
            }
            // A batch that was not printed to its end is asked for again; its sequence numbers say what to leave out.
            if left > 0 || batch.events.last?.seq == place.seq { place.cursor = batch.cursor }
            try file?.write(place)
            if left == 0 { return }
        }
    }
}
