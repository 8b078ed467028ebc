import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import DeskwireWire

/// The tickets of a page as the bytes that they have in its reply, put down as their rows come.
///
/// Made of rows and not of tickets: fifty tickets were as many times a dozen Strings, and a list a third slower.
struct TicketPage: ~Copyable {
    /// The tag of a ticket in the reply and its length; in a search, those of the hit too.
    private static let startSizeMax = 30

    private let reader: Principal
    private var buffer = WireBuffer()

    init(for reader: Principal) { self.reader = reader }

    /// Puts down a ticket of a list, and says where.
    mutating func put(_ row: TicketRow, unread: Int64) throws -> Range<Int> {
        let ticket = try TicketEncoding(row, for: reader, unread: unread)
        return try buffer.append(atMost: Self.startSizeMax + ticket.sizeAtMost) { output in
            try ListTicketsReplyFields.tickets(to: &output) { try ticket.write(to: &$0) }
        }
    }

    /// Puts down what a search found, with what it found it by, and says where.
    mutating func put(_ row: TicketRow, foundBy match: SearchHit) throws -> Range<Int> {
        let ticket = try TicketEncoding(row, for: reader, unread: 0)
        let size = Self.startSizeMax + ticket.sizeAtMost + match.encodedSize
        return try buffer.append(atMost: size) { output in
            try SearchReplyFields.hits(to: &output) { output in
                try SearchHitFields.ticket(to: &output) { try ticket.write(to: &$0) }
                match.encode(into: &output)
            }
        }
    }

    /// The reply: the tickets of these places, and what is said beside them.
    func reply<Reply: WireMessage>(
        _ places: some Collection<Range<Int>>,
        beside rest: Reply
    ) -> EncodedBody<Reply> {
        EncodedBody(bytes: buffer.bytes(of: places, then: rest.encoded()))
    }
}

/// How a ticket gets into a reply: as it stands in its row, or as what this reader may see of it.
private enum TicketEncoding {
    case row(TicketRowWriter)
    case message(WireTicket)

    init(_ row: TicketRow, for reader: Principal, unread: Int64) throws {
        if reader.isDeskSide, row.hasValidTexts {
            self = .row(try TicketRowWriter(row, unread: unread))
        } else {
            self = .message(WireTicket(try row.ticket(), for: reader, unread: unread))
        }
    }

    var sizeAtMost: Int {
        switch self {
        case .row(let row): row.sizeAtMost
        case .message(let message): message.encodedSize
        }
    }

    func write(to output: inout OutputRawSpan) throws {
        switch self {
        case .row(let row): try row.write(to: &output)
        case .message(let message): message.encode(into: &output)
        }
    }
}
