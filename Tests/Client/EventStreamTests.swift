import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

@testable import DeskwireClient

/// Events over connections that break.
@Suite(.timeLimit(.minutes(1)))
struct EventStreamTests {
    private typealias Received = ScriptedServer.Received

    private static func batch(_ seqs: ClosedRange<UInt64>, cursor: UInt8) -> SubscribeReply {
        let events = seqs.map { Event(seq: $0) }
        return SubscribeReply(kind: .batch(EventBatch(events: events, cursor: [cursor])))
    }

    private static func subscribed(_ request: SubscribeRequest) -> SubscribeReply {
        SubscribeReply(
            kind: .subscribed(
                Subscribed(cursor: request.cursor, resumed: !request.cursor.isEmpty)
            )
        )
    }

    @Test func goesOnFromItsCursorWithoutGapOrRepeat() async throws {
        let cursors = Log<[UInt8]>()
        let server = try await ScriptedServer.start { frame, peer in
            guard frame.header.type == .request,
                let request = try? frame.message(as: SubscribeRequest.self)
            else { return }
            cursors.append(request.cursor)
            peer.reply(to: frame, Self.subscribed(request), more: true)
            switch cursors.entries.count {
            case 1:
                peer.reply(to: frame, Self.batch(1...3, cursor: 3), more: true)
                peer.reply(to: frame, Self.batch(4...5, cursor: 5), more: true)
                peer.close()
            case 2:
                // At least once: what was sent before may come again.
                peer.reply(to: frame, Self.batch(4...6, cursor: 6), more: true)
                peer.refuse(frame, .of(.slowConsumer))
            default:
                peer.reply(to: frame, Self.batch(7...8, cursor: 8), more: true)
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        var seqs: [UInt64] = []
        for try await batch in client.events() {
            seqs += batch.events.map(\.seq)
            if seqs.last == 8 { break }
        }
        #expect(seqs == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(cursors.entries == [[], [5], [6]])
        await client.close()
        try await server.stop()
    }

    @Test func anExpiredCursorEndsTheStreamWithItsError() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            peer.refuse(frame, .of(.cursorExpired))
        }
        let client = try await DeskClient.connect(to: server.address)
        let error = await #expect(throws: DeskClientError.self) {
            for try await _ in client.events(cursor: [1]) {}
        }
        #expect(error?.server?.code == .cursorExpired)
        await client.close()
        try await server.stop()
    }

    @Test func leavingTheLoopCancelsTheSubscription() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, peer in
            seen.append(frame)
            guard let request = try? frame.message(as: SubscribeRequest.self) else { return }
            peer.reply(to: frame, Self.subscribed(request), more: true)
        }
        let client = try await DeskClient.connect(to: server.address)
        for try await _ in client.events() { break }
        #expect(await seen.next()?.header.type == .request)
        #expect(await seen.next()?.header.type == .cancel)
        await client.close()
        try await server.stop()
    }

    @Test func cancellingTheTaskEndsTheLoop() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            guard let request = try? frame.message(as: SubscribeRequest.self) else { return }
            peer.reply(to: frame, Self.subscribed(request), more: true)
        }
        let client = try await DeskClient.connect(to: server.address)
        let standing = Log<Bool>()
        let task = Task {
            for try await _ in client.events() { standing.append(true) }
        }
        #expect(await standing.next() == true)
        task.cancel()
        let error = await #expect(throws: DeskClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        await client.close()
        try await server.stop()
    }

    @Test func aReaderThatFallsBehindStillGetsEverything() async throws {
        let total: UInt64 = 3_000
        let server = try await ScriptedServer.start { frame, peer in
            guard frame.header.type == .request,
                let request = try? frame.message(as: SubscribeRequest.self)
            else { return }
            peer.reply(to: frame, Self.subscribed(request), more: true)
            let start = request.cursor.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } + 1
            guard start <= total else { return }
            for seq in start...total {
                let cursor = [UInt8(seq >> 8), UInt8(seq & 0xFF)]
                let batch = EventBatch(events: [Event(seq: seq)], cursor: cursor)
                peer.reply(to: frame, SubscribeReply(kind: .batch(batch)), more: true)
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        var next: UInt64 = 1
        for try await batch in client.events() {
            for event in batch.events {
                #expect(event.seq == next)
                next += 1
            }
            if next > total { break }
        }
        #expect(next == total + 1)
        await client.close()
        try await server.stop()
    }
}
