import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about who of the customers may come in, and when.
struct CustomerAccessHandlers: Sendable {
    /// So many customers are looked through for one page at most.
    private static let lookThroughMax = 5000

    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.revokeInvitation, revokeInvitation)
        table.read(Methods.listInvitations, listInvitations)
        table.write(Methods.setSupportPeriod, setSupportPeriod)
    }

    private func revokeInvitation(
        _ request: RevokeInvitationRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RevokeInvitationReply {
        let caller = try call.principal()
        let customer = try transaction.snapshot.customer(request.customerID)
        try desk.revokeInvitation(
            of: customer,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RevokeInvitationReply(
            customer: try WireCustomer(
                customer,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }

    /// Looks through the customers until the page is full or enough was looked at.
    private func listInvitations(
        _ request: ListInvitationsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListInvitationsReply {
        let caller = try call.principal()
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        var before = place.map { AccountID(rawValue: $0[0]) }
        var found: [Invitation] = []
        var seen = 0
        var isOver = false
        while found.count < size, seen < Self.lookThroughMax, !isOver {
            let rows = try snapshot.invitations(before: before, limit: 200)
            var looked = 0
            for row in rows where found.count < size {
                looked += 1
                before = row.customer.id
                let customer = try WireCustomer(
                    row.customer,
                    for: caller,
                    now: call.now,
                    in: snapshot
                )
                if request.state == .unspecified || request.state == customer.access {
                    found.append(Invitation(customer, row.invitation))
                }
            }
            seen += looked
            isOver = rows.count < 200 && looked == rows.count
        }
        var next = ""
        if !isOver, let before {
            next = pages.make(at: [before.rawValue], of: query, for: caller)
        }
        return ListInvitationsReply(invitations: found, nextPageToken: next)
    }

    private func setSupportPeriod(
        _ request: SetSupportPeriodRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetSupportPeriodReply {
        let caller = try call.principal()
        let customer = try transaction.snapshot.customer(
            request.customerID,
            ifVersion: request.ifVersion
        )
        let changed = try desk.setSupportPeriod(
            of: customer,
            try SupportPeriod(start: request.start, end: request.end),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return SetSupportPeriodReply(
            customer: try WireCustomer(
                changed,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }
}

extension Invitation {
    fileprivate init(_ customer: WireCustomer, _ token: SingleUseToken?) {
        self.init(
            customer: customer,
            sentAtMs: token?.createdAt.rawValue ?? 0,
            expiresAtMs: token?.expiresAt.rawValue ?? 0,
            revokedAtMs: token?.revokedAt?.rawValue ?? 0
        )
    }
}

extension Snapshot {
    /// The customer a request names by id, if the account still has the version that it names (0 = any).
    func customer(_ id: UInt64, ifVersion: UInt64 = 0) throws -> Account {
        let found = try AccountID(wire: id).flatMap { try account($0) }
        guard let found, found.role == .customer else { throw Account.unknownCustomer }
        guard found.deletedAt == nil else { throw Account.deletedCustomer }
        guard ifVersion == 0 || ifVersion == found.version else {
            throw Refusal.versionConflict(current: found.version)
        }
        return found
    }
}
