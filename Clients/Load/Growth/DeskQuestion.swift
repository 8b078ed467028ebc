import DeskwireProtocol
import DeskwireWire

/// One operation that a client has, asked again and again with other values.
struct DeskQuestion: Sendable {
    /// What there is to ask for on a desk.
    struct Knowledge: Sendable {
        var tickets: UInt64
        var customers: [UInt64]
        var categories: [UInt64]
        var statuses: [UInt64]
        var random: SeededRandom

        mutating func ticket() -> UInt64 { 1 + random.next() % max(1, tickets) }
        mutating func customer() -> UInt64 { customers[random.skewed(below: customers.count)] }
        mutating func one(of ids: [UInt64]) -> UInt64 {
            ids[Int(random.next() % UInt64(ids.count))]
        }
    }

    let name: String
    let method: MethodDescription
    /// A write gets a key.
    var isWrite: Bool { method.repeatClass == .keyed }
    let ask: @Sendable (inout Knowledge) -> any WireMessage

    private init<Request: WireMessage, Reply: WireMessage>(
        _ name: String,
        _ method: Method<Request, Reply>,
        _ ask: @escaping @Sendable (inout Knowledge) -> Request
    ) {
        self.name = name
        self.method = method.description
        self.ask = { ask(&$0) }
    }

    private static func list(
        _ name: String,
        _ change: @escaping @Sendable (inout ListTicketsRequest, inout Knowledge) -> Void
    ) -> DeskQuestion {
        DeskQuestion("list: \(name)", Methods.listTickets) { known in
            var request = ListTicketsRequest()
            change(&request, &known)
            return request
        }
    }

    private static func search(_ query: String) -> DeskQuestion {
        DeskQuestion("search: \(query)", Methods.search) { _ in
            SearchRequest(query: query, pageSize: 20)
        }
    }

    private static func mails(
        _ name: String,
        _ change: @escaping @Sendable (inout ListMailsRequest, inout Knowledge) -> Void
    ) -> DeskQuestion {
        DeskQuestion("mails: \(name)", Methods.listMails) { known in
            var request = ListMailsRequest()
            change(&request, &known)
            return request
        }
    }

    private static let every = StatusCategory.all.filter { $0 != .unspecified }
    private static let dayMs: Int64 = 86_400_000

    static let all: [DeskQuestion] =
        [
            DeskQuestion("create", Methods.createTicket) { known in
                CreateTicketRequest(
                    message: Phrases.message(Phrases.languages[0], &known.random),
                    customerID: known.customer()
                )
            },
            DeskQuestion("reply", Methods.postMessage) { known in
                PostMessageRequest(
                    ticketID: known.ticket(),
                    text: Phrases.message(Phrases.languages[0], &known.random),
                    visibility: .public
                )
            },
            DeskQuestion("read a ticket", Methods.getTicket) { known in
                GetTicketRequest(ticketID: known.ticket())
            },
            DeskQuestion("inbox counters", Methods.getInboxCounts) { _ in GetInboxCountsRequest() },
            DeskQuestion("unassigned, oldest first", Methods.listUnassigned) { _ in
                ListUnassignedRequest()
            },
            DeskQuestion("export: a page of 200", Methods.listTickets) { _ in
                ListTicketsRequest(statusCategories: every, pageSize: 200)
            },
            DeskQuestion("customers", Methods.listCustomers) { _ in ListCustomersRequest() },
        ] + lists + searches + mailLists

    private static let lists: [DeskQuestion] = [
        list("open") { _, _ in },
        list("all") { request, _ in request.statusCategories = every },
        list("closed") { request, _ in request.statusCategories = [.closed] },
        list("waiting") { request, _ in request.statusCategories = [.waiting] },
        list("a status") { request, known in
            request.statusIDs = [known.one(of: known.statuses)]
        },
        list("mine") { request, _ in request.assignee = AssigneeFilter(kind: .me(true)) },
        list("unassigned") { request, _ in
            request.assignee = AssigneeFilter(kind: .unassigned(true))
        },
        list("a category") { request, known in
            request.categoryID = known.one(of: known.categories)
        },
        list("a category, all") { request, known in
            request.categoryID = known.one(of: known.categories)
            request.statusCategories = every
        },
        list("a customer's, all") { request, known in
            request.customerID = known.customer()
            request.statusCategories = every
        },
        list("a ref, all") { request, known in
            request.ref = "SUB-\(known.ticket())"
            request.statusCategories = every
        },
        list("opened this week, all") { request, _ in
            request.createdFromMs = WallTime.milliseconds - 7 * dayMs
            request.statusCategories = every
        },
        list("opened before last year, all") { request, _ in
            request.createdBeforeMs = WallTime.milliseconds - 365 * dayMs
            request.statusCategories = every
        },
    ]

    private static let searches = [
        "lamp", "connection", "Rechnung", "charged twice", "lamp status:Waiting",
        "invoice before:2025-01-01", "lamp customer:filled-7@example.net", "zygomorph",
        "ref:SUB-77", "status:Waiting",
    ].map(search)

    private static let mailLists = [
        mails("newest") { _, _ in },
        mails("by a word of the subject") { request, _ in request.subject = "customer" },
        mails("by two words") { request, _ in request.subject = "reported lamp" },
        mails("by the subject's beginning") { request, _ in
            request.subjectPrefix = "Customer reported an issue"
        },
        mails("by a rare beginning") { request, _ in request.subjectPrefix = "Nothing like it" },
        mails("to one address") { request, known in
            request.recipient = "filled-\(known.random.skewed(below: 500))@example.net"
        },
        mails("to the care address") { request, _ in request.recipient = "care@example.com" },
        mails("of a kind") { request, _ in request.kind = "staff_reply" },
        mails("of a ticket") { request, known in request.ticketID = known.ticket() },
        mails("of a customer") { request, known in request.customerID = known.customer() },
        mails("since yesterday") { request, _ in
            request.afterMs = WallTime.milliseconds - dayMs
        },
        mails("before last year") { request, _ in
            request.beforeMs = WallTime.milliseconds - 365 * dayMs
        },
    ]
}
