import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about the thread of a ticket.
struct MessageHandlers: Sendable {
    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.postMessage, post)
    }

    private func post(
        _ request: PostMessageRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> PostMessageReply {
        let caller = try call.principal()
        let visibility = try visibility(request, caller: caller)
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        let text = try Wording.body(request.text, field: "text", bytesMax: Message.textBytesMax)
        let status = try transaction.snapshot.status(id: request.statusID, name: request.status)
        let act = Act(transaction: transaction, call: call, caller: caller)
        let files = try transaction.snapshot.files(request.uploadIDs, of: caller)
        if caller.role.isStaff, visibility == .everyone,
            let pending = try desk.holdBack(
                text,
                to: ticket,
                files: files,
                status: status,
                silent: request.silent,
                act: act
            )
        {
            return PostMessageReply(
                status: StatusRef(ticket.status, for: caller),
                pending: WirePendingReply(pending, for: caller)
            )
        }
        if caller.role == .customer, try desk.opensFollowUp(ticket, act: act) {
            guard caller.link == nil else { throw Refusal.ticketClosed(mayOpenFollowUp: false) }
            try PortalGate.check(
                PortalRight(.tickets, .create),
                caller: caller,
                in: transaction.snapshot
            )
        }
        let posted =
            switch (caller.role, visibility) {
            case (.customer, _):
                try desk.customerReply(to: ticket, text: text, files: files, act: act)
            case (_, .everyone):
                try desk.staffReply(
                    to: ticket,
                    text: text,
                    files: files,
                    status: status,
                    silent: request.silent,
                    act: act
                )
            case (_, .internalNote):
                try desk.note(on: ticket, text: text, files: files, status: status, act: act)
            }
        var message = TicketMessage(posted.message, for: caller)
        message.attachments = posted.attachments.map { WireDocument($0, for: caller) }
        return PostMessageReply(
            message: message,
            status: StatusRef(posted.ticket.status, for: caller),
            reopened: posted.reopened,
            followUpTicketID: posted.followUp?.id.wire ?? 0,
            followUpNumber: posted.followUp?.number ?? ""
        )
    }

    /// The visibility must be said (K14); what is for staff only, customers cannot say.
    private func visibility(
        _ request: PostMessageRequest,
        caller: Principal
    ) throws(Refusal) -> DeskwireDomain.Visibility {
        guard
            let visibility = DeskwireDomain.Visibility(rawValue: Int64(request.visibility.rawValue))
        else {
            throw .invalid("visibility", "Say whether the message is PUBLIC or INTERNAL.")
        }
        guard caller.role == .customer else { return visibility }
        guard visibility == .everyone else {
            throw .invalid("visibility", "Your messages are PUBLIC.")
        }
        guard request.statusID == 0, request.status.isEmpty, !request.silent else {
            throw .permissionDenied("Status and silence are for the support team.")
        }
        return visibility
    }
}
