import DeskwireProtocol
import DeskwireWire
import NIOCore

/// Reads everything that a run may have written, through the protocol: every ticket opened since its start, and every
/// thread that it wrote to.
///
/// Tickets are enumerated, not asked for by the ids of the replies: a ticket that was opened twice has an id that no
/// reply named.
final class ReadBack: RequestSource {
    let series = ["tickets", "threads"]
    private let ledger: Ledger
    private let sinceMs: Int64
    private var pages: [String] = [""]
    private var threads: [(ticket: UInt64, page: String)] = []
    private var known: Set<UInt64> = []
    private var waiting = 0
    private(set) var found: [UInt64: Int] = [:]
    private var askedTickets: [UInt64: (ticket: UInt64, page: String)] = [:]
    private var asked: UInt64 = 0
    private(set) var failure: String?

    init(of ledger: Ledger, sinceMs: Int64) {
        self.ledger = ledger
        self.sinceMs = sinceMs
        for entry in ledger.entries where entry.ticket > 0 { see(entry.ticket) }
    }

    var isExhausted: Bool { pages.isEmpty && threads.isEmpty && waiting == 0 }

    private func see(_ ticket: UInt64) {
        if known.insert(ticket).inserted { threads.append((ticket, "")) }
    }

    func next() -> LoadRequest? {
        if let page = pages.popLast() {
            waiting += 1
            var request = ListTicketsRequest()
            request.statusCategories = StatusCategory.all.filter { $0 != .unspecified }
            // The server's clock stamped them; a second is more than clocks of one machine differ.
            request.createdFromMs = sinceMs - 1_000
            request.pageSize = Limits.maxPageSize
            request.pageToken = page
            return LoadRequest(series: 0, Methods.listTickets.description, request)
        }
        guard let thread = threads.popLast() else { return nil }
        waiting += 1
        asked += 1
        askedTickets[asked] = thread
        let request = GetTicketRequest(
            ticketID: thread.ticket,
            pageSize: Limits.maxPageSize,
            pageToken: thread.page
        )
        return LoadRequest(series: 1, Methods.getTicket.description, request, number: asked)
    }

    func answered(_ request: LoadRequest, _ body: ByteBuffer) {
        waiting -= 1
        if request.series == 0 { return tickets(body) }
        guard let reply = try? body.decoded(as: GetTicketReply.self),
            let thread = askedTickets.removeValue(forKey: request.number)
        else { return fail("a ticket does not decode") }
        for message in reply.messages {
            if let number = ledger.number(in: message.text) { found[number, default: 0] += 1 }
        }
        if !reply.nextPageToken.isEmpty { threads.append((thread.ticket, reply.nextPageToken)) }
    }

    private func tickets(_ body: ByteBuffer) {
        let bytes = body.readableBytesUInt8Span
        do {
            let reply = try ListTicketsReplyView(of: bytes)
            // Of two hundred tickets a page only their ids are wanted.
            try reply.tickets.forEach(in: bytes) { see($0.id) }
            let next = try reply.nextPageToken.text(in: bytes)
            if !next.isEmpty { pages.append(next) }
        } catch {
            fail("a list of tickets does not decode")
        }
    }

    func refused(_ request: LoadRequest, _ error: ErrorBody) {
        waiting -= 1
        fail(error.message)
    }

    private func fail(_ text: String) {
        if failure == nil { failure = text }
    }
}
