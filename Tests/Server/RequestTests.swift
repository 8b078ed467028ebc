import DeskwireProtocol
import NIOCore
import Testing

/// One request and its answer, through a real socket.
@Suite(.timeLimit(.minutes(2)))
struct RequestTests {
    /// An unknown field of number 18,001 with one byte.
    private let unknownField: [UInt8] = [0x8A, 0xE5, 0x08, 0x01, 0x67]

    @Test func serverInfoNeedsNoCredential() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            let reply = try await client.call(Methods.serverInfo, ServerInfoRequest())
            #expect(reply.server == "deskwired")
            #expect(reply.schemaHash == schemaHash)
        }
    }

    @Test func listMethodsNamesWhatTheTableHas() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            let reply = try await client.call(Methods.listMethods, ListMethodsRequest())
            let names = Set(reply.methods.map(\.name))
            #expect(names.isSuperset(of: ["Hello", "ListMethods", "CreateTicket", "Subscribe"]))
        }
    }

    // unknown opcode: UNIMPLEMENTED, SEC-013
    @Test func unknownOpcodeIsUnimplemented() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff")
            var bytes = ByteBuffer()
            bytes.writeFrameHeader(
                FrameHeader(length: 0, type: .request, opcode: 0x7777, requestID: client.nextID())
            )
            try await client.send(bytes)
            #expect(try await client.nextError().code == .unimplemented)
            // A method of the schema for which there is no handler is no different.
            let error = try await client.refusal(of: Methods.listStaff, ListStaffRequest())
            #expect(error.code == .unimplemented)
        }
    }

    @Test func aBodyThatDoesNotDecodeIsMalformed() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let error = try await client.refusal(
                of: Methods.getTicket,
                GetTicketRequest(),
                suffix: [0x12, 0x05, 0x61]
            )
            #expect(error.code == .malformedBody)
            #expect(error.outcome == .notApplied)
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    // DWP-42, DWP-43
    @Test func unknownFieldsAreIgnoredByReadsAndRefusedByWrites() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "staff")
            try await client.request(Methods.getTicket, GetTicketRequest(), suffix: unknownField)
            _ = try await client.nextReply(GetTicketReply.self)
            let idempotent = try await client.refusal(
                of: Methods.assignTicket,
                AssignTicketRequest(ticketID: 1),
                suffix: unknownField
            )
            #expect(idempotent.code == .unknownField)
            let keyed = try await client.refusal(
                of: Methods.createTicket,
                CreateTicketRequest(message: "m"),
                meta: key(1),
                suffix: unknownField
            )
            #expect(keyed.code == .unknownField)
            #expect(keyed.outcome == .notApplied)
            // The same field in the meta: a length of 5, the field, no message.
            var frame = ByteBuffer()
            frame.writeFrameHeader(
                FrameHeader(
                    length: 6,
                    type: .request,
                    flags: .meta,
                    opcode: Methods.assignTicket.description.opcode,
                    requestID: client.nextID()
                )
            )
            frame.writeBytes([5] + unknownField)
            try await client.send(frame)
            #expect(try await client.nextError().code == .unknownField)
        }
    }

    // DWP-21
    @Test func aTextOverItsLimitIsNamed() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let error = try await client.refusal(
                of: Methods.getTicket,
                GetTicketRequest(number: String(repeating: "9", count: 65))
            )
            #expect(error.code == .invalidArgument)
            #expect(error.fields.map(\.field) == ["number"])
        }
    }

    // roles hold on the wire too
    @Test func aRoleThatMayNotIsDenied() async throws {
        try await TestServer.run { server in
            let customer = try await server.hello(as: "customer")
            let denied = try await customer.refusal(
                of: Methods.assignTicket,
                AssignTicketRequest(ticketID: 1)
            )
            #expect(denied.code == .permissionDenied)
            let stranger = try await server.hello()
            let asked = try await stranger.refusal(of: Methods.getTicket, GetTicketRequest())
            #expect(asked.code == .unauthenticated)
            #expect(asked.retry == .afterRefresh)
        }
    }

    @Test func refusalsKeepTheirCodeAndFaultsShowNothing() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let missing = try await client.refusal(
                of: Methods.getTicket,
                GetTicketRequest(number: "missing")
            )
            #expect(missing.code == .notFound)
            #expect(missing.traceID != 0)
            let fault = try await client.refusal(
                of: Methods.getTicket,
                GetTicketRequest(number: "fault")
            )
            #expect(fault.code == .internal)
            #expect(!fault.message.contains("secret"))
            #expect(fault.traceID != missing.traceID)
            let corrupt = try await client.refusal(
                of: Methods.getTicket,
                GetTicketRequest(number: "corrupt")
            )
            #expect(corrupt.code == .dataCorrupt)
        }
    }

    @Test func passwordWorkThenAWrite() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            let reply = try await client.call(
                Methods.acceptInvitation,
                AcceptInvitationRequest(token: "t", password: "long enough")
            )
            #expect(reply.email == "long enough!")
            let error = try await client.refusal(
                of: Methods.acceptInvitation,
                AcceptInvitationRequest(token: "bad", password: "long enough")
            )
            #expect(error.code == .notFound)
        }
    }

    // DWP-57 and section 14
    @Test func longRepliesAreCompressedWhereThatWasAgreedOn() async throws {
        try await TestServer.run { server in
            let request = CreateTicketRequest(message: String(repeating: "again and ", count: 300))
            let plain = try await server.hello(as: "staff")
            try await plain.request(Methods.createTicket, request, meta: key(1))
            let whole = try await plain.nextFrame()
            #expect(!whole.header.flags.contains(.deflate))
            let client = try await server.hello(as: "staff", features: ["deflate"])
            try await client.request(Methods.createTicket, request, meta: key(2))
            var frame = try await client.nextFrame()
            #expect(frame.header.flags.contains(.deflate))
            #expect(frame.header.length < whole.header.length / 4)
            var inflater = try Inflater()
            try frame.inflate(with: &inflater, limit: Limits.maxFrame)
            #expect(frame.body == whole.body)
        }
    }

    // DWP-29
    @Test func aReplyOverTheClientsLimitIsRefused() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.hello(as: "service", maxFrame: 4_096)
            let text = String(repeating: "x", count: 5_000)
            // The number of a ticket is short; the message of a new one is not, and comes back in the reply.
            let error = try await client.refusal(
                of: Methods.createTicket,
                CreateTicketRequest(message: text),
                meta: key(3)
            )
            #expect(error.code == .frameTooLarge)
            #expect(error.outcome == .applied)
        }
    }
}
