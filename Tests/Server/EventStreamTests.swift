import DeskwireDomain
import DeskwireProtocol
import NIOCore
import Testing

@testable import DeskwireServer

/// Subscriptions over a real socket and a real log. Section 12 of the specification.
@Suite(.timeLimit(.minutes(2)))
struct EventStreamTests {
    private func mine() -> DeskEvent {
        TestEvents.event(customer: TestPeople.customer.account.rawValue)
    }

    /// The sequence numbers of the next batches, until there are so many.
    private func seqs(_ count: Int, from client: TestClient) async throws -> [UInt64] {
        var seqs: [UInt64] = []
        while seqs.count < count {
            guard case .batch(let batch)? = try await client.nextReply(SubscribeReply.self).kind
            else { throw TestFailure("no batch") }
            seqs += batch.events.map(\.seq)
        }
        return seqs
    }

    // DWP-51
    @Test func theFeatureMustBeAgreedOn() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff")
            let error = try await client.refusal(of: Methods.subscribe, SubscribeRequest())
            #expect(error.code == .featureNotNegotiated)
        }
    }

    @Test func fromNowOn() async throws {
        try await TestServer.run { server in
            try await server.store.append([mine()])
            let client = try await server.hello(as: "staff", features: ["events.v1"])
            let id = try await client.request(Methods.subscribe, SubscribeRequest())
            let frame = try await client.nextFrame()
            #expect(frame.header.flags.contains(.more))
            let reply: SubscribeReply = try frame.body.decoded()
            guard case .subscribed(let subscribed)? = reply.kind else {
                throw TestFailure("not subscribed")
            }
            #expect(!subscribed.resumed)
            try await server.store.append([mine(), mine()])
            #expect(try await seqs(2, from: client) == [2, 3])
            try await client.cancel(id)
            #expect(try await client.nextError().code == .cancelled)
        }
    }

    // DWP-53
    @Test func fromACursorNothingIsMissing() async throws {
        try await TestServer.run { server in
            for _ in 0..<3 {
                try await server.store.append(Array(repeating: mine(), count: 400))
            }
            let client = try await server.hello(as: "staff", features: ["events.v1"])
            let cursor = EventCursor(epoch: TestStore.epoch, seq: 7).bytes
            try await client.request(Methods.subscribe, SubscribeRequest(cursor: cursor))
            guard
                case .subscribed(let subscribed)? =
                    try await client.nextReply(SubscribeReply.self).kind
            else { throw TestFailure("not subscribed") }
            #expect(subscribed.resumed)
            // Written while the pages are read.
            try await server.store.append(Array(repeating: mine(), count: 100))
            #expect(try await seqs(1_293, from: client) == Array(8...1_300))
            try await server.store.append([mine()])
            #expect(try await seqs(1, from: client) == [1_301])
        }
    }

    @Test func everyEventLoopIsToldOfACommit() async throws {
        var settings = ServerSettings.brief
        settings.loopCount = 2
        try await TestServer.run(settings: settings) { server in
            var clients: [TestClient] = []
            for _ in 0..<4 {
                let client = try await server.hello(as: "staff", features: ["events.v1"])
                try await client.request(Methods.subscribe, SubscribeRequest())
                _ = try await client.nextReply(SubscribeReply.self)
                clients.append(client)
            }
            try await server.store.append([mine()])
            for client in clients { #expect(try await seqs(1, from: client) == [1]) }
        }
    }

    // DWP-54
    @Test func aForeignCursorHasExpired() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff", features: ["events.v1"])
            for cursor in [EventCursor(epoch: 1, seq: 0).bytes, [1, 2, 3]] {
                let error = try await client.refusal(
                    of: Methods.subscribe,
                    SubscribeRequest(cursor: cursor)
                )
                #expect(error.code == .cursorExpired)
                #expect(error.retry == .afterRefresh)
            }
        }
    }

    // SEC-083
    @Test func aCustomerGetsHerOwnPublicEventsOnly() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer", features: ["events.v1"])
            try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            var note = mine()
            note.isInternal = true
            try await server.store.append([note, TestEvents.event(customer: 999), mine()])
            // The number grows with the clock: it does not tell that two came before.
            let seq = try #require(try await seqs(1, from: client).first)
            #expect(seq > 4_096)
        }
    }

    // SEC-083
    @Test func aCustomersCursorsTellNothingAndAreTakenFromHerAlone() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer", features: ["events.v1"])
            var seen: [[UInt8]] = []
            for _ in 0..<2 {
                try await client.request(Methods.subscribe, SubscribeRequest())
                guard
                    case .subscribed(let subscribed)? =
                        try await client.nextReply(SubscribeReply.self).kind
                else { throw TestFailure("not subscribed") }
                seen.append(subscribed.cursor)
            }
            // Nothing happened in between, and they do not tell that either.
            #expect(seen[0] != seen[1] && seen[0].count == seen[1].count && seen[0].count <= 64)
            try await client.request(Methods.subscribe, SubscribeRequest(cursor: seen[0]))
            guard
                case .subscribed(let again)? = try await client.nextReply(SubscribeReply.self).kind
            else { throw TestFailure("not subscribed") }
            #expect(again.resumed)
            // Made-up ones do not probe the log.
            let plain = EventCursor(epoch: TestStore.epoch, seq: 0)
            for cursor in [plain.bytes, TestServer.cursors.bytes(of: plain, for: stranger)] {
                let error = try await client.refusal(
                    of: Methods.subscribe,
                    SubscribeRequest(cursor: cursor)
                )
                #expect(error.code == .cursorExpired)
            }
        }
    }

    @Test func aCustomersCursorOutlivesARestart() {
        let cursor = EventCursor(epoch: 5, seq: 77)
        let bytes = TestServer.cursors.bytes(of: cursor, for: TestPeople.customer)
        let later = CursorSeal(macKey: Array(repeating: 1, count: 32))
        #expect(later.cursor(bytes, of: TestPeople.customer) == cursor)
        #expect(later.cursor(bytes, of: stranger) == nil)
        #expect(later.bytes(of: cursor, for: TestPeople.staff) == cursor.bytes)
    }

    private var stranger: Principal { TestPeople.principal(.customer, account: 999) }

    @Test func twoSubscriptionsOfOneConnectionAreIndependent() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff", features: ["events.v1"])
            let all = try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            let filter = EventFilter(kinds: [.notePosted])
            let notes = try await client.request(
                Methods.subscribe,
                SubscribeRequest(filter: filter)
            )
            _ = try await client.nextReply(SubscribeReply.self)
            try await client.cancel(notes)
            #expect(try await client.nextError().code == .cancelled)
            try await server.store.append([mine()])
            let frame = try await client.nextFrame()
            #expect(frame.header.requestID == all)
        }
    }

    // DWP-52
    @Test func aQuietStreamGetsBookmarksThatMoveTheCursor() async throws {
        var settings = ServerSettings.brief
        settings.bookmarkAfterMs = 1
        try await TestServer.run(settings: settings) { server in
            let client = try await server.hello(as: "customer", features: ["events.v1"])
            try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            // Somebody else's: nothing is sent, but the cursor moves past it.
            try await server.store.append([TestEvents.event(customer: 999)])
            var cursor: EventCursor?
            while cursor?.seq != 1 {
                guard case .batch(let batch)? = try await client.nextReply(SubscribeReply.self).kind
                else { throw TestFailure("no batch") }
                #expect(batch.events.isEmpty)
                #expect(EventCursor(bytes: batch.cursor) == nil)
                cursor = TestServer.cursors.cursor(batch.cursor, of: TestPeople.customer)
            }
        }
    }

    // SEC-025
    @Test func aSubscriberThatDoesNotReadLosesItsStreamAndNotItsConnection() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff", features: ["events.v1"])
            try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            try await client.channel.setOption(.autoRead, value: false).get()
            var long = mine()
            long.summary = String(repeating: "s", count: 900)
            for _ in 0..<16 {
                try await server.store.append(Array(repeating: long, count: 1_000))
            }
            try await client.channel.setOption(.autoRead, value: true).get()
            var last: UInt64 = 0
            while true {
                let frame = try await client.nextFrame()
                guard frame.header.type == .reply else {
                    let error: ErrorBody = try frame.body.decoded()
                    #expect(error.code == .slowConsumer)
                    #expect(error.retry == .sameRequest)
                    break
                }
                let reply: SubscribeReply = try frame.body.decoded()
                guard case .batch(let batch)? = reply.kind else { throw TestFailure("no batch") }
                #expect(batch.events.first?.seq == last + 1)
                last = batch.events.last?.seq ?? last
            }
            #expect(last < 16_000)
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }
}
