import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The requests of a mix, and the ledger of its writes.
final class DeskTraffic: RequestSource {
    let series: [String]
    private let mix: Mix
    private let customers: [UInt64]
    private var newestTicket: UInt64
    private var random: SeededRandom
    private let keepsLedger: Bool
    private(set) var ledger: Ledger
    private var writes: UInt64 = 0

    init(
        mix: Mix,
        customers: [UInt64],
        newestTicket: UInt64,
        seed: UInt64,
        keepsLedger: Bool
    ) {
        self.mix = mix
        self.customers = customers
        self.newestTicket = newestTicket
        self.keepsLedger = keepsLedger
        series = mix.operations.map(\.rawValue)
        random = SeededRandom(seed: seed)
        // Not from the seed: marks and keys of an earlier run with it must not be taken for this one's.
        ledger = Ledger(run: .random(in: .min ... .max))
    }

    func next() -> LoadRequest? {
        let index = mix.operation(at: random.next())
        let operation = mix.operations[index]
        switch operation {
        case .create: return create(index)
        case .reply: return post(index, .public)
        case .note: return post(index, .internal)
        case .read:
            return read(index, Methods.getTicket, GetTicketRequest(ticketID: anyTicket()))
        case .list: return read(index, Methods.listTickets, ListTicketsRequest())
        case .inbox: return read(index, Methods.getInboxCounts, GetInboxCountsRequest())
        case .search:
            let words = Phrases.searchWords
            let word = words[Int(random.next() % UInt64(words.count))]
            return read(index, Methods.search, SearchRequest(query: word, pageSize: 20))
        case .mails:
            return read(index, Methods.listMails, ListMailsRequest(subject: "customer"))
        case .subscribe:
            return read(index, Methods.subscribe, SubscribeRequest())
        case .info: return read(index, Methods.serverInfo, ServerInfoRequest())
        }
    }

    private func read<Request: WireMessage, Reply: WireMessage>(
        _ index: Int,
        _ method: Method<Request, Reply>,
        _ request: Request
    ) -> LoadRequest {
        LoadRequest(series: index, method.description, request)
    }

    private func create(_ index: Int) -> LoadRequest {
        let language = Phrases.language(&random)
        var request = CreateTicketRequest()
        request.subject = Phrases.subject(language, &random)
        request.customerID = customers[random.skewed(below: customers.count)]
        let (number, mark) = newWrite()
        request.message = Phrases.message(language, &random) + " " + mark
        if keepsLedger { ledger.began(number, .create, ticket: 0) }
        return LoadRequest(
            series: index,
            Methods.createTicket.description,
            request,
            key: ledger.key(number),
            number: number
        )
    }

    private func post(_ index: Int, _ visibility: Visibility) -> LoadRequest {
        let (number, mark) = newWrite()
        var request = PostMessageRequest()
        request.ticketID = anyTicket()
        request.visibility = visibility
        request.text = Phrases.message(Phrases.language(&random), &random) + " " + mark
        if keepsLedger {
            let operation: Operation = visibility == .public ? .reply : .note
            ledger.began(number, operation, ticket: request.ticketID)
        }
        return LoadRequest(
            series: index,
            Methods.postMessage.description,
            request,
            key: ledger.key(number),
            number: number
        )
    }

    private func newWrite() -> (UInt64, String) {
        writes += 1
        return (writes, ledger.mark(writes))
    }

    private func anyTicket() -> UInt64 {
        1 + random.next() % max(1, newestTicket)
    }

    func answered(_ request: LoadRequest, _ body: ByteBuffer) {
        guard request.opcode == Methods.createTicket.description.opcode else {
            if keepsLedger, request.number > 0 { ledger.acknowledged(request.number) }
            return
        }
        guard keepsLedger || newestTicket < 10_000,
            let id = (try? body.decoded(as: CreateTicketReply.self))?.ticket?.id
        else { return }
        newestTicket = max(newestTicket, id)
        if keepsLedger { ledger.acknowledged(request.number, ticket: id) }
    }

    func refused(_ request: LoadRequest, _ error: ErrorBody) {
        if keepsLedger, request.number > 0 { ledger.refused(request.number) }
    }
}
