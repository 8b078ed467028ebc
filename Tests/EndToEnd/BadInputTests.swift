import DeskwireClient
import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

extension OnOneDesk {
    /// Whatever arrives gets a clear answer and harms nobody else.
    @Suite struct BadInputTests {
        @Test("HTTP is answered with HTTP, and the rest of the desk goes on (DWP-3)")
        func httpIsAnswered() async throws {
            try await besideGoodClient { desk in
                let client = try await RawClient(desk.server.address)
                try await client.send(Array("GET / HTTP/1.1\r\nHost: desk\r\n\r\n".utf8))
                let text = String(decoding: await client.everything(), as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 400"))
                #expect(text.contains("Deskwire"))
            }
        }

        @Test("a TLS greeting is answered with an alert (DWP-2)")
        func tlsIsAnswered() async throws {
            try await besideGoodClient { desk in
                let client = try await RawClient(desk.server.address)
                try await client.send([0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3])
                #expect(await client.everything() == [0x15, 3, 3, 0, 2, 2, 40])
            }
        }

        @Test("garbage in place of a preface gets a preface that chooses nothing (DWP-7)")
        func garbageIsAnswered() async throws {
            try await besideGoodClient { desk in
                for garbage in [[0xFF, 0, 0xFF, 0], Array(repeating: 0, count: 64)] as [[UInt8]] {
                    let client = try await RawClient(desk.server.address)
                    try await client.send(garbage)
                    #expect(await client.everything() == Preface.magic + [0, 1, 0, 0])
                }
            }
        }

        @Test("a peer that says nothing, or stops half way, is told so after five seconds (DWP-24)")
        func halfOpenPeersAreLeft() async throws {
            try await besideGoodClient { desk in
                let silent = try await RawClient(desk.server.address)
                let halfway = try await RawClient(desk.server.address)
                try await halfway.send(Preface.magic)
                let greeted = try await RawClient.greeted(desk.server.address)
                let stuck = try await RawClient.greeted(
                    desk.server.address,
                    token: try desk.bo.sessionToken()
                )
                try await stuck.sendFrame(FrameHeader(length: 9, type: .request, opcode: 0x0102))
                #expect(try await greeted.nextGoAway().code == .handshakeTimeout)
                for client in [silent, halfway] { _ = await client.everything() }
                #expect(try await stuck.nextGoAway().code == .idleTimeout, "after ten seconds")
            }
        }

        @Test(
            "before a login: an unknown opcode, a long frame and a login out of turn end the connection"
        )
        func strangersGetNoSecondChance() async throws {
            try await besideGoodClient { desk in
                let unknown = try await RawClient.greeted(desk.server.address)
                try await unknown.sendFrame(FrameHeader(length: 0, type: .request, opcode: 0xFFF))
                #expect(try await unknown.nextGoAway().code == .protocolError)
                let long = try await RawClient.greeted(desk.server.address)
                try await long.sendFrame(FrameHeader(length: 4097, type: .request, opcode: 4))
                #expect(try await long.nextGoAway().code == .frameTooLarge)
                let early = try await RawClient(desk.server.address)
                var preface = ByteBuffer()
                preface.writePreface(ClientPreface())
                try await early.send(preface)
                try await early.request(Methods.serverInfo, ServerInfoRequest())
                _ = try await early.bytes(Preface.byteCount)
                #expect(try await early.nextGoAway().code == .protocolError)
            }
        }

        @Test(
            "after a login: what is wrong with one request is told, and the connection lives (DWP-13, DWP-20, DWP-42)"
        )
        func oneWrongRequestIsOneError() async throws {
            try await besideGoodClient { desk in
                let client = try await RawClient.greeted(
                    desk.server.address,
                    token: try desk.bo.sessionToken()
                )
                try await client.sendFrame(FrameHeader(length: 0, type: .request, opcode: 0xFFF))
                try await expect(client, .unimplemented)
                let tooLong = Int(Limits.maxFrame) + 1
                try await client.sendFrame(
                    FrameHeader(length: UInt32(tooLong), type: .request, opcode: 0x0101),
                    body: Array(repeating: 0, count: tooLong)
                )
                try await expect(client, .frameTooLarge)
                try await client.sendFrame(
                    FrameHeader(length: 4, type: .request, opcode: 0x0102),
                    body: [0x0A, 0x05, 0x61, 0x62]
                )
                try await expect(client, .malformedBody)
                let unknownField: [UInt8] = [0xC0, 0xA3, 0x09, 0x01]
                try await client.request(
                    Methods.createTicket,
                    CreateTicketRequest(message: "Never stored.", ref: "SUB-UNKNOWN"),
                    meta: newKey(),
                    suffix: unknownField
                )
                try await expect(client, .unknownField)
                try await client.request(
                    Methods.createTicket,
                    CreateTicketRequest(message: "Never stored.", ref: "SUB-UNKNOWN")
                )
                try await expect(client, .keyRequired)
                let none = try await client.call(
                    Methods.listTickets,
                    ListTicketsRequest(ref: "SUB-UNKNOWN")
                )
                #expect(none.tickets.isEmpty)
                await client.close()
            }
        }

        private func expect(_ client: RawClient, _ code: ErrorCode) async throws {
            let error = try await client.nextError()
            #expect(error.code == code)
            #expect(error.outcome == .notApplied && error.retry == .no)
            #expect(!error.message.isEmpty && error.traceID != 0)
        }

        @Test(
            "a request that is not done in its time is told so; what it says of the outcome is true (DWP-39)"
        )
        func deadlinesAreHonest() async throws {
            try await besideGoodClient { desk in
                let ada = try await desk.customer("dora")
                let client = try await RawClient.greeted(
                    desk.server.address,
                    token: try ada.sessionToken()
                )
                var missed = 0
                var round = 0
                while missed == 0, round < 50 {
                    round += 1
                    missed += try await hurry(client, ref: "HURRY-\(round)")
                }
                #expect(missed > 0, "64 commits at once within a millisecond each")
                await client.close()
            }
        }

        /// Sends 64 reports that have a millisecond each, then the same again with patience. Gives how many were
        /// too late at first.
        private func hurry(_ client: RawClient, ref: String) async throws -> Int {
            let keys = (0..<64).map { _ in IdempotencyKey().bytes }
            var missed = 0
            for timeout in [UInt32(1), 0] {
                var burst = ByteBuffer()
                for (index, key) in keys.enumerated() {
                    burst.writeImmutableBuffer(
                        try client.frame(
                            Methods.createTicket,
                            CreateTicketRequest(message: "No. \(index).", ref: ref),
                            meta: RequestMeta(timeoutMs: timeout, idempotencyKey: key)
                        )
                    )
                }
                try await client.send(burst)
                for _ in keys {
                    let frame = try await client.nextFrame()
                    if frame.header.type == .reply { continue }
                    let error: ErrorBody = try frame.body.decoded()
                    #expect(timeout > 0 && error.code == .deadlineExceeded)
                    #expect(error.outcome == .notApplied || error.outcome == .unknown)
                    missed += 1
                }
            }
            let page = try await client.call(
                Methods.listTickets,
                ListTicketsRequest(ref: ref, pageSize: 200)
            )
            #expect(page.tickets.count == keys.count, "each of them once")
            return missed
        }

        @Test("a peer that does not read its answers is let go, and costs the others nothing")
        func slowReaderIsLetGo() async throws {
            try await besideGoodClient { desk in
                let ada = try await desk.customer("sloe")
                let text = String(repeating: "All work and no play. ", count: 10_000)
                let report = try await ada.ask(
                    "deskwire",
                    "report",
                    "--message",
                    "-",
                    input: text
                )
                let client = try await RawClient(desk.server.address, isReading: false)
                try await client.greet(token: try ada.sessionToken())
                let ask = GetTicketRequest(ticketID: report["ticket"]["id"].integer)
                var burst = ByteBuffer()
                for _ in 0..<60 {
                    burst.writeImmutableBuffer(try client.frame(Methods.getTicket, ask))
                }
                try await client.send(burst)
                // The server lets go after 4 MiB or ten seconds, which a sender notices; others are served all the
                // while.
                let bystander = try await RawClient.greeted(
                    desk.server.address,
                    token: try ada.sessionToken()
                )
                _ = try await eventually("the end of the connection") {
                    () async throws -> Bool? in
                    let reply = try await bystander.call(Methods.getTicket, ask)
                    #expect(reply.messages.count == 1)
                    // A customer may ask 50 times a second, on all connections together (SEC-027).
                    try await Task.sleep(for: .milliseconds(100))
                    do {
                        try await client.request(Methods.getTicket, ask)
                        return nil
                    } catch {
                        return true
                    }
                }
                await bystander.close()
                await client.close()
            }
        }

        // MARK: The good client

        /// Runs the body while a well-behaved client works on a connection that stays the same.
        private func besideGoodClient(
            _ body: (Installation) async throws -> Void
        ) async throws {
            let desk = try SharedDesk.desk
            let good = try await RawClient.greeted(
                desk.server.address,
                token: try desk.bo.sessionToken()
            )
            _ = try await good.call(Methods.listTickets, ListTicketsRequest(pageSize: 1))
            try await body(desk)
            let reply = try await good.call(Methods.serverInfo, ServerInfoRequest())
            #expect(reply.server == "deskwired")
            _ = try await good.call(Methods.listTickets, ListTicketsRequest(pageSize: 1))
            await good.close()
        }
    }
}
