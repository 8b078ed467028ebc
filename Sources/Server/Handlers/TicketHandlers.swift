import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about tickets: between the wire's messages and the desk's acts.
struct TicketHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.createTicket, create)
        table.write(Methods.requestCancellation, requestCancellation)
        table.read(Methods.getReportForm, reportForm)
        table.read(Methods.getTicket, get)
        table.write(Methods.assignTicket, assign)
        table.write(Methods.setTicketStatus, setStatus)
        table.write(Methods.closeTicket, close)
        table.write(Methods.createFollowUp, createFollowUp)
        table.write(Methods.tagTicket, tag)
    }

    private func create(
        _ request: CreateTicketRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateTicketReply {
        let caller = try call.principal()
        let opening = try TicketOpening(
            message: request.message,
            subject: request.subject,
            ref: request.ref,
            priority: try DeskwireDomain.Priority.from(request.priority),
            severity: try DeskwireDomain.Severity.from(request.severity),
            references: try TicketReferences(
                product: request.productRef,
                contract: request.contractRef,
                project: request.projectRef
            )
        )
        guard request.categoryID != 0 || !caller.categories.isLimited else {
            throw Refusal.invalid(
                "category_id",
                "The service token is limited to categories: say which of them the ticket gets."
            )
        }
        if caller.role == .customer {
            try transaction.snapshot.checkFields(of: opening, hasCategory: request.categoryID != 0)
        }
        let ticket = try desk.openTicket(
            opening,
            category: try transaction.snapshot.activeCategory(request.categoryID, for: caller),
            customer: try transaction.snapshot.concernedCustomer(
                id: request.customerID,
                email: request.customerEmail,
                caller: caller
            ),
            files: try transaction.snapshot.files(request.uploadIDs, of: caller),
            by: caller.role,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return CreateTicketReply(
            ticket: WireTicket(ticket, for: caller),
            confirmation: try transaction.snapshot.confirmation(for: ticket.customer.id)
        )
    }

    private func get(
        _ request: GetTicketRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetTicketReply {
        let caller = try call.principal()
        let ticket = try snapshot.ticket(
            id: request.ticketID,
            number: request.number,
            for: caller
        )
        let reader =
            request.asCustomer ? try snapshot.reader(ticket.customer, insteadOf: caller) : caller
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let seq = place?[0] ?? 0
        let found =
            reader.isDeskSide
            ? try snapshot.thread(of: ticket.id, afterSeq: seq, limit: size + 1)
            : try snapshot.publicThread(of: ticket.id, afterPublicSeq: seq, limit: size + 1)
        var messages = found.prefix(size).map { TicketMessage($0, for: reader) }
        let files = try snapshot.attachments(of: found.prefix(size), for: reader)
        for index in messages.indices { messages[index].attachments = files[index] }
        if reader.isDeskSide, let seqs = found.prefix(size).seqs {
            let mails = try snapshot.mails(carrying: seqs, of: ticket.id)
            for (index, message) in found.prefix(size).enumerated() {
                if let mail = mails[message.id] { messages[index].add(mail) }
            }
        }
        var next = ""
        if found.count > size, let last = messages.last {
            next = pages.make(at: [Int64(clamping: last.seq)], of: query, for: caller)
        }
        let unread =
            reader.role.isStaff ? try snapshot.unread(of: caller.account, in: ticket.id) : 0
        var wire = WireTicket(ticket, for: reader, unread: unread)
        wire.updated = try snapshot.updated(ObjectRef(.ticket, ticket.id), for: reader)
        wire.muted =
            try ticket.customer.id == caller.account
            && snapshot.isMuted(ticket.id, by: caller.account)
        wire.followUps = try snapshot.followUps(of: ticket.id).map {
            TicketRef(id: $0.id.wire, number: $0.number)
        }
        if caller.isDeskSide { wire.mailError = try snapshot.mailTrouble(of: ticket.id) ?? "" }
        if reader.isDeskSide { wire.participants = try snapshot.wireParticipants(of: ticket.id) }
        let pending = caller.isDeskSide ? try snapshot.pendingReplies(of: ticket.id) : []
        return GetTicketReply(
            ticket: wire,
            messages: Array(messages),
            nextPageToken: next,
            asOf: try pages.asOf(snapshot, for: caller),
            pendingReplies: pending.map { WirePendingReply($0, for: caller) }
        )
    }

    private func assign(
        _ request: AssignTicketRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> AssignTicketReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        let ticket = try snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: request.ifVersion
        )
        let assigned = try desk.assign(
            ticket,
            to: try snapshot.assignee(userID: request.userID, groupID: request.groupID),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return AssignTicketReply(ticket: WireTicket(assigned, for: caller))
    }

    private func setStatus(
        _ request: SetTicketStatusRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetTicketStatusReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: request.ifVersion
        )
        let status = try transaction.snapshot.status(id: request.statusID, name: request.status)
        guard let status else {
            throw Refusal.invalid("status", "Say which status the ticket gets.")
        }
        let moved = try desk.setStatus(
            of: ticket,
            to: status,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return SetTicketStatusReply(ticket: WireTicket(moved, for: caller))
    }

    private func close(
        _ request: CloseTicketRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CloseTicketReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: request.ifVersion
        )
        if caller.role == .customer, !(try transaction.snapshot.settings().customersMayClose) {
            throw Refusal.featureDisabled("Only the support team closes tickets here.")
        }
        if caller.role == .customer, ticket.customer.id != caller.account {
            throw Refusal.permissionDenied(
                "Only \(ticket.customer.name) and the support team close this ticket."
            )
        }
        let reason = try Wording.optionalLine(request.reason, field: "reason", bytesMax: 1000)
        let closed = try desk.close(
            ticket,
            reason: reason,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return CloseTicketReply(ticket: WireTicket(closed, for: caller))
    }

    private func createFollowUp(
        _ request: CreateFollowUpRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateFollowUpReply {
        let caller = try call.principal()
        let closed = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        let text = try Wording.body(
            request.message,
            field: "message",
            bytesMax: Message.textBytesMax
        )
        let next = try desk.openFollowUp(
            of: closed,
            text: text,
            by: caller.role,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return CreateFollowUpReply(ticket: WireTicket(next.ticket, for: caller))
    }

    private func tag(
        _ request: TagTicketRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> TagTicketReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        let tagged = try desk.tag(
            ticket,
            adding: try Tag.list(request.add, field: "add"),
            removing: try Tag.list(request.remove, field: "remove"),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return TagTicketReply(ticket: WireTicket(tagged, for: caller))
    }
}
