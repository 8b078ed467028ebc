import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import DeskwireWire
import Testing

/// Repeats of KEYED requests. DWP-47 to DWP-49.
@Suite(.timeLimit(.minutes(2)))
struct IdempotencyTests {
    @Test func aKeyedRequestNeedsAKeyOfSixteenBytes() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let request = CreateTicketRequest(message: "m")
            let none = try await client.refusal(of: Methods.createTicket, request)
            #expect(none.code == .keyRequired)
            let short = try await client.refusal(
                of: Methods.createTicket,
                request,
                meta: RequestMeta(idempotencyKey: [1, 2, 3])
            )
            #expect(short.code == .keyRequired)
        }
    }

    @Test func aRepeatGetsTheStoredReplyAndDoesNothing() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let request = CreateTicketRequest(message: "once")
            try await client.request(Methods.createTicket, request, meta: key(1))
            let first = try await client.nextFrame()
            try await client.request(Methods.createTicket, request, meta: key(1))
            let second = try await client.nextFrame()
            #expect(first.body == second.body)
            #expect(!first.header.flags.contains(.replayed))
            #expect(second.header.flags.contains(.replayed))
            let events = try server.store.reads.now { try $0.events(after: 0, limit: 10) }
            #expect(events.count == 1)
        }
    }

    @Test func anotherRequestUnderTheSameKeyIsAMismatch() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "one"),
                meta: key(1)
            )
            let error = try await client.refusal(
                of: Methods.createTicket,
                CreateTicketRequest(message: "two"),
                meta: key(1)
            )
            #expect(error.code == .idempotencyMismatch)
        }
    }

    @Test func keysOfDifferentCallersDoNotMeet() async throws {
        try await TestServer.run { server in
            for name in ["customer", "staff"] {
                let client = try await server.hello(as: name)
                try await client.request(
                    Methods.createTicket,
                    CreateTicketRequest(message: "of \(name)"),
                    meta: key(9)
                )
                let frame = try await client.nextFrame()
                #expect(frame.header.type == .reply)
                #expect(!frame.header.flags.contains(.replayed))
            }
        }
    }

    @Test func aRefusalIsNotStored() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let refused = try await client.refusal(
                of: Methods.createTicket,
                CreateTicketRequest(message: "missing"),
                meta: key(4)
            )
            #expect(refused.code == .notFound)
            let reply = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "good"),
                meta: key(4)
            )
            #expect(reply.confirmation == "made good")
            let events = try server.store.reads.now { try $0.events(after: 0, limit: 10) }
            #expect(events.count == 1, "the refused request left nothing behind")
        }
    }

    @Test func aSecretReplyIsStoredSealed() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "administrator")
            let request = CreateServiceTokenRequest(name: "robot")
            let first = try await client.call(Methods.createServiceToken, request, meta: key(5))
            let stored = try server.store.reads.now {
                try $0.storedReply(
                    account: TestPeople.administrator.account,
                    key: Array(repeating: 5, count: 16)
                )
            }
            let kept = try #require(stored)
            #expect(kept.reply != first.encoded())
            let second = try await client.call(Methods.createServiceToken, request, meta: key(5))
            #expect(first == second)
        }
    }
}
