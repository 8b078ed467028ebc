import DeskwireProtocol
import DeskwireServer
import NIOCore
import Testing

/// Graceful shutdown. T-R23, section 15 of the specification.
@Suite(.timeLimit(.minutes(2)))
struct DrainTests {
    @Test func whatIsInFlightIsAnsweredAndTheLastWordNamesTheLastRequest() async throws {
        let gate = Gate()
        try await TestServer.run(
            settings: ServerSettings(),
            fill: { TestHandlers.fill(&$0, gate: gate) }
        ) { server in
            let client = try await server.hello(as: "customer", features: ["events.v1"])
            let stream = try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            let waiting = try await client.request(
                Methods.createTicket,
                CreateTicketRequest(message: "wait"),
                meta: key(1)
            )
            await gate.reached()
            await server.shutDown()

            let notice = try await client.nextGoAway()
            #expect(notice.lastRequestID == .max)
            #expect(notice.code == .shuttingDown)
            let ended = try await client.nextFrame()
            #expect(ended.header.requestID == stream)
            let error: ErrorBody = try ended.body.decoded()
            #expect(error.code == .shuttingDown)
            gate.open()
            let reply = try await client.nextFrame()
            #expect(reply.header.type == .reply)
            #expect(reply.header.requestID == waiting)
            #expect(try await client.nextGoAway().lastRequestID == waiting)
            #expect(await client.everything().isEmpty)
        }
    }

    @Test func aRequestAfterTheNoticeWasUnderstoodIsNotRun() async throws {
        let gate = Gate()
        try await TestServer.run(
            settings: ServerSettings(),
            fill: { TestHandlers.fill(&$0, gate: gate) }
        ) { server in
            let client = try await server.hello(as: "customer")
            try await client.request(Methods.getTicket, GetTicketRequest(number: "wait"))
            await gate.reached()
            await server.shutDown()
            _ = try await client.nextGoAway()
            // The PING behind the notice is answered by the time the next frame is waited for.
            let before = try await client.request(Methods.serverInfo, ServerInfoRequest())
            #expect(try await client.nextFrame().header.requestID == before)
            let late = try await client.refusal(of: Methods.serverInfo, ServerInfoRequest())
            #expect(late.code == .shuttingDown)
            #expect(late.outcome == .notApplied)
            gate.open()
            _ = try await client.nextReply(GetTicketReply.self)
            _ = try await client.nextGoAway()
        }
    }

    @Test func aClientThatDoesNotAnswerIsClosedWhenTheGraceIsOver() async throws {
        var settings = ServerSettings()
        settings.drainGraceMs = 50
        try await TestServer.run(settings: settings) { server in
            let client = try await server.hello(as: "customer")
            await server.shutDown()
            // Reads bytes, not frames: no PONG goes back.
            let rest = await client.everything()
            #expect(!rest.isEmpty)
        }
    }

    @Test func nobodyNewComesIn() async throws {
        let gate = Gate()
        try await TestServer.run(
            settings: ServerSettings(),
            fill: { TestHandlers.fill(&$0, gate: gate) }
        ) { server in
            let client = try await server.hello(as: "customer")
            try await client.request(Methods.getTicket, GetTicketRequest(number: "wait"))
            await gate.reached()
            await server.shutDown()
            _ = try await client.nextGoAway()
            await #expect(throws: (any Swift.Error).self) {
                let late = try await server.connect()
                try await late.hello(as: nil)
            }
            gate.open()
            _ = try await client.nextReply(GetTicketReply.self)
        }
    }
}
