import DeskwireProtocol
import NIOCore
import Synchronization
import Testing

@testable import DeskwireClient

/// The library against a server that answers as each test says.
@Suite(.timeLimit(.minutes(1)))
struct DeskClientCallTests {
    private typealias Received = ScriptedServer.Received

    @Test func repliesOutOfOrderReachTheirCallers() async throws {
        let held = Mutex<Received?>(nil)
        let server = try await ScriptedServer.start { frame, peer in
            let first = held.withLock { held in
                defer { held = frame }
                return held
            }
            guard let first else { return }
            for frame in [frame, first] {
                let id = (try? frame.message(as: GetTicketRequest.self).ticketID) ?? 0
                peer.reply(to: frame, GetTicketReply(ticket: Ticket(id: id)))
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        async let one = client.call(Methods.getTicket, GetTicketRequest(ticketID: 1))
        async let two = client.call(Methods.getTicket, GetTicketRequest(ticketID: 2))
        let ids = try await [one.ticket?.id, two.ticket?.id]
        #expect(ids == [1, 2])
        await client.close()
        try await server.stop()
    }

    @Test func repeatsABusyServersRequestWithTheSameKey() async throws {
        let keys = Log<[UInt8]>()
        let server = try await ScriptedServer.start { frame, peer in
            keys.append(frame.meta?.idempotencyKey ?? [])
            if keys.entries.count < 3 {
                peer.refuse(frame, .of(.overloaded, retryAfterMs: 5))
            } else {
                peer.reply(to: frame, CreateTicketReply(ticket: Ticket(number: "DW-1")))
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        let reply = try await client.call(
            Methods.createTicket,
            CreateTicketRequest(message: "Dark.")
        )
        #expect(reply.ticket?.number == "DW-1")
        #expect(keys.entries.count == 3)
        #expect(Set(keys.entries).count == 1)
        let key = try #require(keys.entries.first)
        #expect(key.count == 16 && key[6] >> 4 == 7)
        await client.close()
        try await server.stop()
    }

    @Test(arguments: [true, false])
    func repeatsAfterALostConnectionOnANewOne(isWrite: Bool) async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, peer in
            seen.append(frame)
            guard frame.connection > 1 else { return peer.close() }
            if isWrite {
                peer.reply(to: frame, CreateTicketReply(ticket: Ticket(id: 5)))
            } else {
                peer.reply(to: frame, GetTicketReply(ticket: Ticket(id: 5)))
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        let id =
            if isWrite {
                try await client.call(Methods.createTicket, CreateTicketRequest()).ticket?.id
            } else {
                try await client.call(Methods.getTicket, GetTicketRequest()).ticket?.id
            }
        #expect(id == 5)
        #expect(seen.entries.map(\.connection) == [1, 2])
        #expect(seen.entries[0].meta?.idempotencyKey == seen.entries[1].meta?.idempotencyKey)
        #expect((seen.entries[0].meta != nil) == isWrite)
        await client.close()
        try await server.stop()
    }

    @Test func aRefusalIsNotRepeatedAndTellsAll() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, peer in
            seen.append(frame)
            peer.refuse(frame, .of(.notFound))
        }
        let client = try await DeskClient.connect(to: server.address)
        let error = await #expect(throws: DeskClientError.self) {
            try await client.call(Methods.getTicket, GetTicketRequest(ticketID: 1))
        }
        #expect(error?.code == .refused)
        #expect(error?.server?.code == .notFound)
        #expect(error?.server?.traceID == 99)
        #expect(error?.outcome == .notApplied)
        #expect(seen.entries.count == 1)
        await client.close()
        try await server.stop()
    }

    @Test func cancellingTheTaskSendsCancel() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, _ in seen.append(frame) }
        let client = try await DeskClient.connect(to: server.address)
        let task = Task { try await client.call(Methods.getTicket, GetTicketRequest()) }
        let request = await seen.next()
        task.cancel()
        let cancel = await seen.next()
        #expect(cancel?.header.type == .cancel)
        #expect(cancel?.header.requestID == request?.header.requestID)
        let error = await #expect(throws: DeskClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        await client.close()
        try await server.stop()
    }

    @Test func noMoreCancelsAreSentThanAServerBears() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start(
            hello: { _, request in .success(.standard(for: request, maxInFlight: 500)) },
            script: { frame, peer in
                seen.append(frame)
                if frame.header.opcode == Methods.serverInfo.description.opcode {
                    peer.reply(to: frame, ServerInfoReply())
                }
            }
        )
        let client = try await DeskClient.connect(to: server.address)
        let tasks = (0..<120).map { _ in
            Task { try await client.call(Methods.getTicket, GetTicketRequest()) }
        }
        for _ in tasks { _ = await seen.next() }
        for task in tasks { task.cancel() }
        for task in tasks { _ = await task.result }
        _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        let cancels = seen.entries.count { $0.header.type == .cancel }
        #expect((1...Limits.maxCancelsPerWindow / 2).contains(cancels))
        #expect(seen.entries.allSatisfy { $0.connection == 1 })
        await client.close()
        try await server.stop()
    }

    @Test func aCallThatTakesTooLongTimesOutAndIsCancelled() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, _ in seen.append(frame) }
        let client = try await DeskClient.connect(to: server.address)
        let error = await #expect(throws: DeskClientError.self) {
            try await client.call(
                Methods.createTicket,
                CreateTicketRequest(),
                timeout: .milliseconds(2_000)
            )
        }
        #expect(error?.code == .timedOut)
        #expect(error?.outcome == .unknown)
        #expect(error?.idempotencyKey != nil)
        let request = await seen.next()
        #expect((1...2_000).contains(request?.meta?.timeoutMs ?? 0))
        #expect(await seen.next()?.header.type == .cancel)
        await client.close()
        try await server.stop()
    }

    @Test func whatMayHaveRunInAnEarlierTryStaysUnknown() async throws {
        let listener = Mutex<ScriptedServer?>(nil)
        let server = try await ScriptedServer.start { _, peer in
            guard let server = listener.withLock({ $0 }) else { return }
            // Nobody listens any more when the client comes back.
            server.stopListening().whenComplete { _ in peer.close() }
        }
        listener.withLock { $0 = server }
        let client = try await DeskClient.connect(to: server.address)
        let error = await #expect(throws: DeskClientError.self) {
            try await client.call(
                Methods.createTicket,
                CreateTicketRequest(),
                timeout: .milliseconds(700)
            )
        }
        #expect(error?.code == .unreachable)
        #expect(error?.outcome == .unknown)
        #expect(error?.idempotencyKey != nil)
        await client.close()
    }

    @Test func whatARepeatFindsSpentMayHaveBeenSpentByTheFirstTry() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            guard frame.connection > 1 else { return peer.close() }
            peer.refuse(
                frame,
                ErrorBody(code: .failedPrecondition, retry: .no, outcome: .notApplied)
            )
        }
        let client = try await DeskClient.connect(to: server.address)
        func outcome<Request, Reply>(
            _ method: Method<Request, Reply>,
            _ request: Request
        ) async -> Outcome? {
            let error = await #expect(throws: DeskClientError.self) {
                _ = try await client.call(method, request)
            }
            #expect(error?.code == .refused)
            return error?.outcome
        }
        // The first try may have accepted the invitation; the second is refused because it is spent.
        #expect(
            await outcome(Methods.acceptInvitation, AcceptInvitationRequest()) == .unknown
        )
        // Now there is one try alone.
        #expect(
            await outcome(Methods.acceptInvitation, AcceptInvitationRequest()) == .notApplied
        )
        await client.close()
        try await server.stop()
    }

    @Test("a call has its time, and can be cancelled, also while a connection is made")
    func theTimeOfACallHoldsWhileAConnectionIsMade() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            peer.reply(to: frame, ServerInfoReply())
            peer.goAway(lastRequestID: .max, reconnectAfterMs: 60_000)
        }
        let client = try await DeskClient.connect(to: server.address)
        _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        let began = ContinuousClock.now
        let late = await #expect(throws: DeskClientError.self) {
            try await client.call(
                Methods.createTicket,
                CreateTicketRequest(),
                timeout: .milliseconds(200)
            )
        }
        #expect(late?.code == .unreachable)
        #expect(late?.outcome == .notApplied)
        let task = Task { try await client.call(Methods.serverInfo, ServerInfoRequest()) }
        task.cancel()
        let cancelled = await #expect(throws: DeskClientError.self) { _ = try await task.value }
        #expect(cancelled?.code == .cancelled)
        #expect(.now - began < .seconds(20))
        await client.close()
        try await server.stop()
    }

    @Test func aGoAwayNoticeMovesNewRequestsToAnotherConnection() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            if frame.connection == 1 { peer.goAway(lastRequestID: .max) }
            peer.reply(to: frame, GetTicketReply(ticket: Ticket(id: UInt64(frame.connection))))
        }
        let client = try await DeskClient.connect(to: server.address)
        let first = try await client.call(Methods.getTicket, GetTicketRequest())
        let second = try await client.call(Methods.getTicket, GetTicketRequest())
        #expect(first.ticket?.id == 1)
        #expect(second.ticket?.id == 2)
        await client.close()
        try await server.stop()
    }

    @Test func requestsAboveTheLastIDOfAGoAwayAreRepeated() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, peer in
            guard frame.header.type == .request else { return }
            seen.append(frame)
            if frame.connection == 1 {
                peer.goAway(lastRequestID: 1)
            } else {
                peer.reply(to: frame, CreateTicketReply(ticket: Ticket(id: 3)))
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        let reply = try await client.call(Methods.createTicket, CreateTicketRequest())
        #expect(reply.ticket?.id == 3)
        #expect(seen.entries.map(\.connection) == [1, 2])
        await client.close()
        try await server.stop()
    }

    @Test func callsOverTheServersLimitWaitForTheirTurn() async throws {
        let most = Mutex((now: 0, peak: 0))
        let server = try await ScriptedServer.start(
            hello: { _, request in .success(.standard(for: request, maxInFlight: 2)) },
            script: { frame, peer in
                most.withLock { most in
                    most.now += 1
                    most.peak = max(most.peak, most.now)
                }
                peer.channel.eventLoop.scheduleTask(in: .milliseconds(2)) {
                    most.withLock { $0.now -= 1 }
                    peer.reply(to: frame, GetTicketReply())
                }
            }
        )
        let client = try await DeskClient.connect(to: server.address)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = try await client.call(Methods.getTicket, GetTicketRequest())
                }
            }
            try await group.waitForAll()
        }
        #expect(most.withLock { $0.peak } == 2)
        await client.close()
        try await server.stop()
    }

    @Test func longRequestsAreCompressedUnlessTheyHoldASecret() async throws {
        let seen = Log<Received>()
        let server = try await ScriptedServer.start { frame, peer in
            seen.append(frame)
            peer.reply(to: frame, CreateTicketReply())
        }
        let client = try await DeskClient.connect(to: server.address)
        let text = String(repeating: "The lamp does not light. ", count: 100)
        _ = try await client.call(Methods.createTicket, CreateTicketRequest(message: text))
        _ = try await client.call(
            Methods.acceptInvitation,
            AcceptInvitationRequest(token: "t", password: text)
        )
        #expect(seen.entries.map(\.wasCompressed) == [true, false])
        #expect(try seen.entries[0].message(as: CreateTicketRequest.self).message == text)
        await client.close()
        try await server.stop()
    }

    @Test func aRequestLongerThanTheServersFramesIsNotSent() async throws {
        let server = try await ScriptedServer.start { frame, peer in
            peer.reply(to: frame, CreateTicketReply())
        }
        let client = try await DeskClient.connect(to: server.address)
        let error = await #expect(throws: DeskClientError.self) {
            let text = String(repeating: "x", count: Int(Limits.maxFrame) + 1)
            return try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: text)
            )
        }
        #expect(error?.code == .tooLarge)
        await client.close()
        try await server.stop()
    }
}
