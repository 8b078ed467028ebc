import DeskwireClient
import DeskwireProtocol

/// What a watcher has seen, and where it stands.
struct DemoWatch: Sendable {
    let start: [UInt8]
    var cursor: [UInt8]
    var seen: [Event] = []

    init(start: [UInt8]) {
        self.start = start
        cursor = start
    }
}

extension DemoPlay {
    /// Step 7 begins before the report, so that there is something to see.
    func startWatching(_ staff: DeskClient) async throws -> DemoWatch {
        let counts = try await staff.call(Methods.getInboxCounts, GetInboxCountsRequest())
        return DemoWatch(start: counts.asOf)
    }

    /// Step 7: the stream, a dropped connection, and the rest of the stream from the cursor.
    func resume(
        _ watch: DemoWatch,
        staff: DeskClient,
        customer: DeskClient,
        ticket: Ticket
    ) async throws {
        stage.step(7, "The live stream, across a dropped connection")
        var watch = watch
        stage.command("deskwire-agent watch")
        try await take(from: staff, into: &watch) { $0.seen.count >= 4 }
        for event in watch.seen { stage.show(event) }
        await staff.close()
        stage.tell("… the connection drops; meanwhile the customer writes twice …")
        for text in ["Is there news?", "I can send a film."] {
            _ = try await customer.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: ticket.id, text: text, visibility: .public)
            )
        }
        let again = try await DeskClient.connect(
            to: address,
            credential: .password(login: DemoCast.staff.email, secret: DemoCast.staff.password)
        )
        let end = try await again.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
            .asOf
        let before = watch.seen.count
        try await take(from: again, into: &watch) { $0.cursor == end }
        for event in watch.seen.dropFirst(before) { stage.show(event) }
        var whole = DemoWatch(start: watch.start)
        try await take(from: again, into: &whole) { $0.cursor == end }
        await again.close()
        try expect(
            watch.seen == whole.seen,
            "the interrupted stream has every event once, in order"
        )
        stage.tell("\(watch.seen.count) events, none missing and none twice.")
    }

    /// Takes batches from the watch's cursor on until there is enough.
    private func take(
        from client: DeskClient,
        into watch: inout DemoWatch,
        until isEnough: (DemoWatch) -> Bool
    ) async throws {
        for try await batch in client.events(cursor: watch.cursor, patience: .seconds(10)) {
            watch.seen += batch.events
            watch.cursor = batch.cursor
            if isEnough(watch) { return }
        }
        throw DemoFailure("expected: the stream goes on")
    }
}
