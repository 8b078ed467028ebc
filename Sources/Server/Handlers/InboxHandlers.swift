import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about the list of tickets: what stands in it, how much there is, what was read.
struct InboxHandlers: Sendable {
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.listTickets, list)
        table.read(Methods.listUnassigned, listUnassigned)
        table.read(Methods.getInboxCounts, counts)
        table.write(Methods.markRead, markRead)
    }

    private func list(
        _ request: ListTicketsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> EncodedBody<ListTicketsReply> {
        let caller = try call.principal()
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 2)
        let key = place.map {
            ActivityKey(at: Timestamp(rawValue: $0[0]), id: TicketID(rawValue: $0[1]))
        }
        let size = PageTokens.size(request.pageSize)
        let (reader, wish) = try reading(request, caller: caller, in: snapshot)
        var page = TicketPage(for: reader)
        let found = try snapshot.list(
            try filter(wish, for: reader, now: call.now),
            within: try snapshot.ticketReach(of: reader, wanted: request.whose),
            after: key,
            limit: size + 1
        ) { row in
            let unread =
                reader.role.isStaff ? try snapshot.unread(of: caller.account, in: row.id) : 0
            return try page.put(row, unread: unread)
        }
        var next = ""
        if found.count > size {
            let last = found[size - 1].key
            next = pages.make(at: [last.at.rawValue, last.id.rawValue], of: query, for: caller)
        }
        return page.reply(
            found.prefix(size).map(\.item),
            beside: ListTicketsReply(
                nextPageToken: next,
                asOf: try pages.asOf(snapshot, for: caller)
            )
        )
    }

    /// Who reads, and what: with `as_customer` the customer of `customer_id` reads her own list.
    private func reading(
        _ request: ListTicketsRequest,
        caller: Principal,
        in snapshot: Snapshot
    ) throws -> (Principal, ListTicketsRequest) {
        guard request.asCustomer, caller.isDeskSide else { return (caller, request) }
        guard caller.knowsTheWholeDesk else {
            throw Refusal.permissionDenied(
                "The service token is limited to categories; a customer's list has all of hers."
            )
        }
        var wish = request
        wish.customerID = 0
        let customer = try snapshot.customer(request.customerID)
        return (try snapshot.reader(customer.person, insteadOf: caller), wish)
    }

    /// Whose tickets a customer's list has is not for her filter to say (SEC-083).
    private func filter(
        _ request: ListTicketsRequest,
        for caller: Principal,
        now: Timestamp
    ) throws(Refusal) -> TicketFilter {
        var filter = TicketFilter()
        for category in request.statusCategories {
            guard let known = DeskwireDomain.StatusCategory(rawValue: Int64(category.rawValue))
            else {
                throw .invalid(
                    "status_categories",
                    "Choose of new, open, waiting, resolved and closed."
                )
            }
            filter.statusCategories.insert(known)
        }
        filter.statuses = request.statusIDs.map { StatusID(wire: $0) ?? StatusID(rawValue: -1) }
        if request.categoryID != 0 {
            filter.category = CategoryID(wire: request.categoryID) ?? CategoryID(rawValue: -1)
        }
        if !request.ref.isEmpty { filter.ref = request.ref }
        if request.createdFromMs != 0 {
            filter.createdFrom = Timestamp(rawValue: request.createdFromMs)
        }
        if request.createdBeforeMs != 0 {
            filter.createdBefore = Timestamp(rawValue: request.createdBeforeMs)
        }
        guard caller.isDeskSide else {
            guard request.assignee == nil, request.customerID == 0, request.tag.isEmpty,
                !request.overdue, request.organisationID == 0
            else {
                throw .invalid("assignee", "This list is of your own tickets.")
            }
            return filter
        }
        if request.organisationID != 0 {
            filter.organisation =
                OrganisationID(wire: request.organisationID) ?? OrganisationID(rawValue: -1)
        }
        if request.customerID != 0 {
            filter.customer = AccountID(wire: request.customerID) ?? AccountID(rawValue: -1)
        }
        filter.assignee = assignee(request.assignee, for: caller)
        if !request.tag.isEmpty { filter.tag = try Tag.from(request.tag, field: "tag") }
        if request.overdue { filter.overdueAt = now }
        return filter
    }

    private func assignee(
        _ filter: AssigneeFilter?,
        for caller: Principal
    ) -> TicketFilter.Assignee? {
        switch filter?.kind {
        case .me(true): .account(caller.account)
        case .unassigned(true): .nobody
        case .userID(let id): .account(AccountID(wire: id) ?? AccountID(rawValue: -1))
        case .groupID(let id): .group(GroupID(wire: id) ?? GroupID(rawValue: -1))
        case .myGroups(true): .groups(of: caller.account)
        case .me, .unassigned, .myGroups, nil: nil
        }
    }

    private func counts(
        _ request: GetInboxCountsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetInboxCountsReply {
        let caller = try call.principal()
        let counts = try snapshot.inboxCounts(for: caller.account)
        let late = try late(call.now, in: snapshot)
        return GetInboxCountsReply(
            open: UInt64(clamping: counts.open),
            mine: UInt64(clamping: counts.mine),
            unassigned: UInt64(clamping: counts.unassigned),
            unread: UInt64(clamping: counts.unread),
            statuses: counts.byStatus.map { status, count in
                StatusCount(
                    status: StatusRef(status, for: caller),
                    count: UInt64(clamping: count)
                )
            },
            asOf: try pages.asOf(snapshot, for: caller),
            myGroups: UInt64(clamping: counts.myGroups),
            unassignedLate: UInt64(clamping: late.count),
            oldestUnassignedSinceMs: late.oldest?.rawValue ?? 0
        )
    }

    private func markRead(
        _ request: MarkReadRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> MarkReadReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        try transaction.markRead(
            ticket.id,
            by: caller.account,
            upTo: request.seq == 0 ? nil : Int64(clamping: request.seq)
        )
        let unread = try transaction.snapshot.unread(of: caller.account)
        return MarkReadReply(unread: UInt64(clamping: unread))
    }
}
