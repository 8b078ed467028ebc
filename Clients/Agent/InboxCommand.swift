import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// The tickets to work on, below the numbers of open and unread.
struct InboxCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "List tickets, headed by the open and unread counts.",
        discussion: Program.discussion(
            "deskwire-agent inbox",
            "deskwire-agent inbox --assignee none --category Billing",
            "deskwire-agent inbox --group Returns --after 2026-07-01",
            "deskwire-agent inbox --status waiting --status \"On hold\" --json"
        )
    )

    @Option(
        help: .init(
            "Tickets in this status: new, open, waiting, resolved, closed, or its own name. "
                + "May be repeated.",
            valueName: "status"
        )
    )
    var status: [String] = []

    @Option(
        help: .init(
            "Whose tickets: me, my-groups, none, or an id or address.",
            valueName: "who"
        )
    )
    var assignee: String?

    @Option(help: .init("Tickets of this group: its name or id.", valueName: "group"))
    var group: String?

    @Option(help: .init("Tickets opened at this day or time, or later.", valueName: "day"))
    var after: Moment?

    @Option(help: .init("Tickets opened before this day or time.", valueName: "day"))
    var before: Moment?

    @Option(help: .init("Tickets of this category: its name or id.", valueName: "category"))
    var category: String?

    @Option(help: .init("Tickets of this customer: id or address.", valueName: "customer"))
    var customer: String?

    @Option(help: .init("Tickets about this item.", valueName: "item"))
    var ref: String?

    @Option(help: .init("Tickets that have this tag.", valueName: "tag"))
    var tag: String?

    @Flag(help: "With --customer: exactly the list that the customer is shown.")
    var asCustomer = false

    @Flag(help: "Open tickets whose promised time is over.")
    var overdue = false

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if assignee != nil, group != nil {
            throw ValidationError("Give --assignee or --group, not both.")
        }
        if asCustomer, customer == nil {
            throw ValidationError("Say whose list: add --customer.")
        }
    }

    func run(in session: Session) async throws {
        if !session.isJSON {
            try await session.show(Methods.getInboxCounts, GetInboxCountsRequest())
            session.remark("")
        }
        let filter = try await request(in: session)
        try await session.showPages(pages) { pageSize, pageToken in
            var request = filter
            request.pageSize = pageSize
            request.pageToken = pageToken
            return try await session.call(Methods.listTickets, request)
        }
    }

    private func request(in session: Session) async throws -> ListTicketsRequest {
        var request = ListTicketsRequest()
        request.ref = ref ?? ""
        request.tag = tag ?? ""
        request.overdue = overdue
        request.asCustomer = asCustomer
        request.createdFromMs = after?.milliseconds ?? 0
        request.createdBeforeMs = before?.milliseconds ?? 0
        request.assignee = try await assigneeFilter(in: session)
        if let category {
            request.categoryID = try await session.categoryID(category, includingInactive: true)
        }
        if let customer { request.customerID = try await session.customerID(customer) }
        try await session.addStatuses(status, to: &request)
        return request
    }

    private func assigneeFilter(in session: Session) async throws -> AssigneeFilter? {
        if let group { return AssigneeFilter(kind: .groupID(try await session.groupID(group))) }
        return switch assignee {
        case nil: nil
        case "my-groups": AssigneeFilter(kind: .myGroups(true))
        case "me": AssigneeFilter(kind: .me(true))
        case "none": AssigneeFilter(kind: .unassigned(true))
        case .some(let who): AssigneeFilter(kind: .userID(try await session.staffID(who)))
        }
    }
}

/// The numbers above the inbox.
struct CountsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "counts",
        abstract: "Show how many tickets are open and how many messages unread.",
        discussion: Program.discussion("deskwire-agent counts --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getInboxCounts, GetInboxCountsRequest())
    }
}
