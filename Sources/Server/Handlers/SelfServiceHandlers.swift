import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests of customers about their tickets besides writing: mute, history, statistics.
struct SelfServiceHandlers: Sendable {
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.muteTicket, mute)
        table.read(Methods.listTicketHistory, history)
        table.read(Methods.getStatistics, statistics)
    }

    private func mute(
        _ request: MuteTicketRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> MuteTicketReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        guard ticket.customer.id == caller.account else {
            throw Refusal.failedPrecondition(
                "You get no mail about \(ticket.number): it is \(ticket.customer.name)'s."
            )
        }
        try transaction.setMuted(ticket.id, by: caller.account, request.muted)
        var wire = WireTicket(ticket, for: caller)
        wire.muted = request.muted
        return MuteTicketReply(ticket: wire)
    }

    private func history(
        _ request: ListTicketHistoryRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListTicketHistoryReply {
        let caller = try call.principal()
        let ticket = try snapshot.ticket(
            id: request.ticketID,
            number: request.number,
            for: caller
        )
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let before = place?[0]
        let found =
            caller.isDeskSide
            ? try snapshot.changes(
                of: ObjectRef(.ticket, ticket.id),
                before: before,
                limit: size + 1
            )
            : try snapshot.changesForCustomer(of: ticket.id, before: before, limit: size + 1)
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id], of: query, for: caller)
        }
        return ListTicketHistoryReply(
            changes: found.prefix(size).map { WireFieldChange($0, for: caller) },
            nextPageToken: next
        )
    }

    private func statistics(
        _ request: GetStatisticsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetStatisticsReply {
        let caller = try call.principal()
        let customer = try snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
        var reach = TicketReach.customer(customer.id, organisation: nil)
        if !caller.isDeskSide && request.whose == .everyone {
            reach = try snapshot.ticketReach(of: caller)
        }
        let colours = try snapshot.settings().severityColours
        return GetStatisticsReply(
            slices: try snapshot.severitySlices(within: reach).map { slice in
                WireSeveritySlice(
                    severity: slice.severity.map { WireSeverity(rawValue: Int32($0.rawValue)) }
                        ?? .unspecified,
                    colour: colours[slice.severity],
                    open: UInt64(clamping: slice.open),
                    closed: UInt64(clamping: slice.closed),
                    averageClosingMs: slice.averageClosingMs,
                    label: PortalWords.severity(slice.severity, in: caller.language)
                )
            }
        )
    }
}
