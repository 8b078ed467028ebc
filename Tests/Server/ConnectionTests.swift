import DeskwireProtocol
import DeskwireServer
import DeskwireStore
import NIOCore
import Testing

/// What a connection does with peers that are wrong, slow, or many.
@Suite(.timeLimit(.minutes(2)))
struct ConnectionTests {
    // DWP-3
    @Test func anHTTPClientIsToldWhatThisPortIs() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.send(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
            let answer = String(decoding: await client.everything(), as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 400"))
            #expect(answer.contains("Deskwire"))
        }
    }

    // DWP-2
    @Test func aTLSClientGetsAnAlert() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.send([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])
            #expect(await client.everything() == [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28])
        }
    }

    // DWP-7
    @Test func garbageGetsAPrefaceThatChoosesNothing() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.send([0xFF, 0x00, 0x13, 0x37])
            #expect(await client.everything() == [0xD5, 0x44, 0x57, 0x50, 0, 1, 0, 0])
        }
    }

    // DWP-12
    @Test func aStrangersLongFrameEndsTheConnection() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            var bytes = ByteBuffer()
            bytes.writeFrameHeader(
                FrameHeader(length: 4_097, type: .request, opcode: 4, requestID: client.nextID())
            )
            try await client.send(bytes)
            #expect(try await client.nextGoAway().code == .frameTooLarge)
            #expect(await client.everything().isEmpty)
        }
    }

    // DWP-13, SEC-010
    @Test func aLongFrameIsSkippedAndAnswered() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let length = Limits.maxFrame + 1
            var bytes = ByteBuffer()
            bytes.writeFrameHeader(
                FrameHeader(length: length, type: .request, opcode: 4, requestID: client.nextID())
            )
            bytes.writeRepeatingByte(0x55, count: Int(length))
            try await client.send(bytes)
            #expect(try await client.nextError().code == .frameTooLarge)
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    // DWP-9
    @Test func aLengthOverTwentyFourBitsEndsTheConnection() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            try await client.send([1, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0, 2])
            #expect(try await client.nextGoAway().code == .protocolError)
        }
    }

    // DWP-19
    @Test func framesMayArriveByteByByteAndAllAtOnce() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            for byte in Array(buffer: try client.frame(Methods.serverInfo, ServerInfoRequest())) {
                try await client.send([byte])
            }
            _ = try await client.nextReply(ServerInfoReply.self)
            var burst = ByteBuffer()
            for _ in 0..<50 {
                var frame = try client.frame(Methods.getTicket, GetTicketRequest(number: "x"))
                burst.writeBuffer(&frame)
            }
            try await client.send(burst)
            var ids: [UInt32] = []
            for _ in 0..<50 { ids.append(try await client.nextFrame().header.requestID) }
            #expect(ids == Array(3...52), "the reads of one burst are answered in order")
        }
    }

    // DWP-37
    @Test func repliesComeInTheOrderInWhichTheyAreReady() async throws {
        let gate = Gate()
        try await TestServer.run(fill: { TestHandlers.fill(&$0, gate: gate) }) { server in
            let client = try await server.hello(as: "customer")
            let slow = try await client.request(Methods.getTicket, GetTicketRequest(number: "wait"))
            await gate.reached()
            let quick = try await client.request(Methods.serverInfo, ServerInfoRequest())
            #expect(try await client.nextFrame().header.requestID == quick)
            gate.open()
            #expect(try await client.nextFrame().header.requestID == slow)
        }
    }

    // DWP-39
    @Test func aWriteThatWasNotBegunInTimeIsDropped() async throws {
        let gate = Gate()
        try await TestServer.run(fill: { TestHandlers.fill(&$0, gate: gate) }) { server in
            let client = try await server.hello(as: "customer")
            let first = try await client.request(
                Methods.createTicket,
                CreateTicketRequest(message: "wait"),
                meta: key(1)
            )
            await gate.reached()
            var meta = key(2)
            meta.timeoutMs = 1
            let late = try await client.request(
                Methods.createTicket,
                CreateTicketRequest(message: "late"),
                meta: meta
            )
            // The writer is held until the server has surely read the second request, and its time is over.
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
            try await Task.sleep(for: .milliseconds(20))
            gate.open()
            var answers: [UInt32: Frame] = [:]
            for _ in 0..<2 {
                let frame = try await client.nextFrame()
                answers[frame.header.requestID] = frame
            }
            #expect(answers[first]?.header.type == .reply)
            let error: ErrorBody = try #require(answers[late]).body.decoded()
            #expect(error.code == .deadlineExceeded)
            #expect(error.outcome == .notApplied)
        }
    }

    // DWP-40, DWP-41
    @Test func aCancelledRequestIsStillAnswered() async throws {
        let gate = Gate()
        try await TestServer.run(fill: { TestHandlers.fill(&$0, gate: gate) }) { server in
            let client = try await server.hello(as: "customer")
            _ = try await client.request(
                Methods.createTicket,
                CreateTicketRequest(message: "wait"),
                meta: key(1)
            )
            await gate.reached()
            let second = try await client.request(
                Methods.createTicket,
                CreateTicketRequest(message: "never"),
                meta: key(2)
            )
            try await client.cancel(second)
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
            gate.open()
            #expect(try await client.nextFrame().header.type == .reply)
            let error = try await client.nextError()
            #expect(error.code == .cancelled)
            #expect(error.outcome == .notApplied)
            let events = try server.store.reads.now { try $0.events(after: 0, limit: 10) }
            #expect(events.count == 1)
        }
    }

    // SEC-024
    @Test func tooManyInFlightAreRefusedAndTheConnectionLives() async throws {
        let gate = Gate()
        try await TestServer.run(fill: { TestHandlers.fill(&$0, gate: gate) }) { server in
            let client = try await server.hello(as: "customer")
            var burst = ByteBuffer()
            for _ in 0..<65 {
                var frame = try client.frame(Methods.getTicket, GetTicketRequest(number: "wait"))
                burst.writeBuffer(&frame)
            }
            try await client.send(burst)
            let error = try await client.nextError()
            #expect(error.code == .tooManyInflight)
            #expect(error.retry == .sameRequest)
            gate.open()
            for _ in 0..<64 { #expect(try await client.nextFrame().header.type == .reply) }
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    // SEC-025
    @Test func aClientThatNeverReadsIsClosedAndOthersAreServed() async throws {
        var settings = ServerSettings.brief
        settings.outputStallMs = 200
        try await TestServer.run(settings: settings) { server in
            let idler = try await server.hello(as: "service")
            try await idler.channel.setOption(.autoRead, value: false).get()
            let text = String(repeating: "x", count: 200_000)
            // The server stops reading, then gives up: writing fails at some point. What it takes before that depends
            // on how fast it answers, so it gets more until then.
            await #expect(throws: (any Swift.Error).self) {
                for round in 0..<50 {
                    var sent = ByteBuffer()
                    for index in 0..<200 {
                        var bytes = [UInt8](repeating: 0, count: 16)
                        (bytes[0], bytes[1]) = (UInt8(index), UInt8(round))
                        var frame = try idler.frame(
                            Methods.createTicket,
                            CreateTicketRequest(message: text),
                            meta: RequestMeta(idempotencyKey: bytes)
                        )
                        sent.writeBuffer(&frame)
                    }
                    try await idler.send(sent)
                }
            }
            let other = try await server.hello(as: "customer")
            _ = try await other.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    @Test func aClientThatEndsItsHalfStillGetsItsAnswers() async throws {
        let gate = Gate()
        try await TestServer.run(fill: { TestHandlers.fill(&$0, gate: gate) }) { server in
            let client = try await server.hello(as: "customer")
            let id = try await client.request(Methods.getTicket, GetTicketRequest(number: "wait"))
            await gate.reached()
            try await client.channel.close(mode: .output).get()
            gate.open()
            #expect(try await client.nextFrame().header.requestID == id)
            #expect(await client.everything().isEmpty)
        }
    }

    // SEC-020
    @Test func oneConnectionTooManyIsToldSo() async throws {
        var settings = ServerSettings.brief
        settings.connectionsMax = 1
        try await TestServer.run(settings: settings) { server in
            let first = try await server.hello(as: "customer")
            let second = try await server.connect()
            _ = try await second.bytes(Preface.byteCount)
            #expect(try await second.nextGoAway().code == .overloaded)
            #expect(await second.everything().isEmpty)
            _ = try await first.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    @Test func plaintextBeyondThisMachineIsRefusedAtTheStart() async throws {
        var settings = ServerSettings()
        settings.address = .tcp(host: "0.0.0.0", port: 0)
        #expect(throws: PlaintextRefused.self) { try settings.refuseOpenPlaintext() }
        settings.insecureListen = true
        try settings.refuseOpenPlaintext()
        settings.insecureListen = false
        for host in ["127.0.0.1", "127.9.9.9", "::1", "localhost"] {
            settings.address = .tcp(host: host, port: 0)
            try settings.refuseOpenPlaintext()
        }
        for host in ["0.0.0.0", "::", "192.0.2.1", "127.0.0.1.example.org"] {
            settings.address = .tcp(host: host, port: 0)
            #expect(throws: PlaintextRefused.self) { try settings.refuseOpenPlaintext() }
        }
    }

    @Test func theControlSocketSpeaksTheSameProtocol() async throws {
        var settings = ServerSettings.brief
        let path = "/tmp/deskwire-test-\(UInt32.random(in: 0 ... .max)).sock"
        settings.controlSocketPath = path
        try await TestServer.run(settings: settings) { _ in
            let client = try await TestClient(socketPath: path)
            try await client.hello(as: "administrator")
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }
}
