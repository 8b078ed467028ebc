import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about tickets that nobody has.
extension InboxHandlers {
    /// More than so many late tickets are not counted: the number would help nobody.
    static let lateCountMax = 1000

    func listUnassigned(
        _ request: ListUnassignedRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListUnassignedReply {
        let caller = try call.principal()
        let query = ListUnassignedRequest()
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 2)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.unassignedTickets(
            in: caller.categories,
            after: place.map {
                UnassignedKey(since: Timestamp(rawValue: $0[0]), id: TicketID(rawValue: $0[1]))
            },
            limit: size + 1
        )
        var next = ""
        if found.count > size, let since = found[size - 1].unassignedSince {
            next = pages.make(
                at: [since.rawValue, found[size - 1].id.rawValue],
                of: query,
                for: caller
            )
        }
        let limit = Unassigned.lateBefore(call.now, settings: try snapshot.settings())
        return ListUnassignedReply(
            tickets: try found.prefix(size).map { ticket in
                let unread =
                    caller.role.isStaff ? try snapshot.unread(of: caller.account, in: ticket.id) : 0
                return WireTicket(ticket, for: caller, unread: unread)
            },
            nextPageToken: next,
            lateBeforeMs: limit?.rawValue ?? 0,
            nowMs: call.now.rawValue
        )
    }

    /// How many are late, and since when the oldest waits.
    func late(
        _ now: Timestamp,
        in snapshot: Snapshot
    ) throws -> (count: Int64, oldest: Timestamp?) {
        guard let oldest = try snapshot.oldestUnassigned() else { return (0, nil) }
        guard let limit = Unassigned.lateBefore(now, settings: try snapshot.settings()) else {
            return (0, oldest)
        }
        return (try snapshot.unassignedCount(before: limit, atMost: Self.lateCountMax), oldest)
    }
}
