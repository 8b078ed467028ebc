import CAllocations
import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

/// What the codec and the connection ask of the allocator (PERFORMANCE, goal 1). Counts and no times: they are the
/// same on a busy machine.
@Suite(.enabled(if: counts_allocations() == 1, "a sanitizer has an allocator of its own"))
struct AllocationTests {
    private static func reply(messages: UInt64) -> GetTicketReply {
        GetTicketReply(
            ticket: Ticket(
                id: 1_048_577,
                number: "DW-1048577",
                subject: "The export stops after the second page, and the file has no end",
                status: StatusRef(id: 3, name: "Waiting for the customer", category: .waiting),
                customer: CustomerRef(id: 90_210, name: "Wilhelmina", email: "w@customer.example"),
                tags: ["export", "second-line"]
            ),
            messages: (1...messages).map { seq in
                TicketMessage(seq: seq, text: String(repeating: "It stops. ", count: 30))
            }
        )
    }

    /// What a build that is not optimised asks for once beside: closures and boxes on the way to the first field.
    private static let unoptimised: UInt64 = {
        #if DEBUG
        4
        #else
        0
        #endif
    }()

    @Test func encodingAsksForItsOutputAndNothingElse() throws {
        let (short, long) = (Self.reply(messages: 2), Self.reply(messages: 200))
        #expect(allocations { _ = short.encoded() } <= 1 + Self.unoptimised)
        #expect(allocations { _ = long.encoded() } <= 1 + Self.unoptimised)
        var buffer = ByteBuffer()
        buffer.reserveCapacity(1 << 18)
        let label = FrameLabel(.reply, opcode: 1, requestID: 7)
        let counted = try allocations {
            buffer.clear()
            try buffer.writeFrame(label, message: long)
        }
        #expect(counted <= Self.unoptimised, "a frame into a buffer that has the room")
    }

    @Test func aViewAsksForNothing() throws {
        let bytes = Self.reply(messages: 20).encoded()
        var seen = 0
        let counted = try allocations {
            let view = try GetTicketReplyView(of: bytes.span)
            seen = Int(try view.ticket.view(in: bytes.span)?.id ?? 0)
        }
        #expect(seen == 1_048_577)
        #expect(counted == 0)
    }

    @Test func framesOfABurstAskForNothingEach() throws {
        let (few, many) = (try parsing(frames: 10), try parsing(frames: 1_000))
        #expect(few == many, "the same for a burst of any length")
    }

    @Test func theMachineAsksForNothingARequest() {
        let now = MonotonicTime(milliseconds: 0)
        var connection = ServerConnection(now: now)
        _ = connection.prefaceReceived(ClientPreface(), now: now)
        _ = connection.frameReceived(header(1, opcode: 1), openTo: .anonymous, now: now)
        connection.helloAccepted(offering: .all, maxFrame: 65_536)
        connection.credentialOffered()
        connection.callerChanged(to: .authenticated, now: now)
        _ = connection.requestFinished(1, now: now)
        var id: UInt32 = 1
        var dispatched: UInt32 = 0
        let counted = allocations {
            id += 1
            if connection.frameReceived(header(id), openTo: .authenticated, now: now) == .dispatch {
                dispatched += 1
            }
            _ = connection.requestFinished(id, now: now)
        }
        #expect(counted == 0)
        #expect(dispatched == id - 1)
    }

    private func header(_ id: UInt32, opcode: UInt16 = 2) -> FrameHeader {
        FrameHeader(length: 0, type: .request, opcode: opcode, requestID: id)
    }

    private func parsing(frames: UInt32) throws -> UInt64 {
        var burst = ByteBuffer()
        for id in 1...frames {
            burst.writeFrameHeader(
                FrameHeader(length: 8, type: .request, opcode: 2, requestID: id)
            )
            burst.writeInteger(UInt64(id))
        }
        var decoder = FrameDecoder()
        return try allocations {
            decoder.append(burst)
            var found: UInt32 = 0
            while try decoder.next(limit: 1_024) != nil { found += 1 }
            #expect(found == frames)
        }
    }

    /// The least of a few rounds: the first makes what is made once, and a round may hit a cache that grows.
    private func allocations(of work: () throws -> Void) rethrows -> UInt64 {
        var least = UInt64.max
        for _ in 0..<5 {
            let before = allocation_count()
            try work()
            least = min(least, allocation_count() - before)
        }
        return least
    }
}
