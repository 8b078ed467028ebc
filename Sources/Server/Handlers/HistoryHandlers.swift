import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about who did what, customers as a whole, and their deletion.
struct HistoryHandlers: Sendable {
    private static let overviewSize = 20

    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.listChanges, listChanges)
        table.read(Methods.listAudit, listAudit)
        table.read(Methods.getCustomerOverview, overview)
        table.write(Methods.deleteCustomer, deleteCustomer)
    }

    private func listChanges(
        _ request: ListChangesRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListChangesReply {
        let caller = try call.principal()
        guard let kind = DeskwireDomain.ObjectKind(rawValue: Int64(request.kind.rawValue)) else {
            throw Refusal.invalid("kind", "Say of which kind the object is.")
        }
        guard kind != .serviceToken || caller.role == .administrator else {
            throw Refusal.permissionDenied("Only administrators look after service tokens.")
        }
        let object = ObjectRef(kind, id: Int64(clamping: request.objectID))
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.changes(of: object, before: place?[0], limit: size + 1)
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id], of: query, for: caller)
        }
        return ListChangesReply(
            changes: found.prefix(size).map { WireChange($0, for: caller) },
            nextPageToken: next
        )
    }

    private func listAudit(
        _ request: ListAuditRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListAuditReply {
        let caller = try call.principal()
        let query = ListAuditRequest()
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.auditRows(before: place?[0], limit: size + 1)
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].number], of: query, for: caller)
        }
        return ListAuditReply(
            rows: found.prefix(size).map { DeskwireProtocol.AuditRow($0) },
            nextPageToken: next
        )
    }

    private func overview(
        _ request: GetCustomerOverviewRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetCustomerOverviewReply {
        let caller = try call.principal()
        guard let customer = try snapshot.customer(id: request.customerID, email: request.email)
        else { throw Account.unknownCustomer }
        let size = request.pageSize == 0 ? Self.overviewSize : PageTokens.size(request.pageSize)
        var tickets = TicketFilter()
        tickets.statusCategories = Set(DeskwireDomain.StatusCategory.allCases)
        tickets.customer = customer.id
        var mails = MailFilter()
        mails.customer = customer.id
        let object = ObjectRef(.customer, customer.id)
        return GetCustomerOverviewReply(
            customer: try WireCustomer(customer, for: caller, now: call.now, in: snapshot),
            tickets: try snapshot.tickets(tickets, within: .desk, after: nil, limit: size).map {
                let unread = try snapshot.unread(of: caller.account, in: $0.id)
                return WireTicket($0, for: caller, unread: unread)
            },
            mails: try snapshot.mails(mails, before: nil, limit: size).map { MailSummary($0) },
            logins: try snapshot.logins(of: customer.id).map { DeskwireProtocol.LoginRecord($0) },
            sessions: try snapshot.sessions(of: customer.id, limit: size).map { session in
                LoginSession(
                    beganAtMs: session.beganAt.rawValue,
                    lastUsedAtMs: session.lastUsedAt.rawValue,
                    endedAtMs: session.endedAt?.rawValue ?? 0,
                    peer: session.peer,
                    openLink: session.isOpenLink
                )
            },
            changes: try snapshot.changes(of: object, before: nil, limit: size).map {
                WireChange($0, for: caller)
            }
        )
    }

    private func deleteCustomer(
        _ request: DeleteCustomerRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DeleteCustomerReply {
        let caller = try call.principal()
        let found = try AccountID(wire: request.customerID).flatMap {
            try transaction.snapshot.account($0)
        }
        guard let found, found.role == .customer else { throw Account.unknownCustomer }
        let deleted = try desk.deleteCustomer(
            found,
            erasingName: request.eraseName,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return DeleteCustomerReply(
            customer: try WireCustomer(
                deleted,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }
}

extension DeskwireProtocol.AuditRow {
    init(_ row: DeskwireStore.AuditRow) {
        self.init(
            number: UInt64(clamping: row.number),
            atMs: row.at.rawValue,
            actorKind: row.actorKind,
            actorID: UInt64(clamping: row.actorID),
            peer: row.peer,
            connection: row.connection,
            action: row.action,
            objectKind: row.objectKind,
            objectID: UInt64(clamping: row.objectID),
            outcome: row.outcome,
            detail: row.detail,
            times: UInt64(clamping: row.times),
            traceID: row.traceID,
            hash: row.hash
        )
    }
}
