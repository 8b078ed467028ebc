import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about notices that other programs raise, and who wants none.
struct NoticeHandlers: Sendable {
    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.notify, notify)
        table.write(Methods.setOptOuts, setOptOuts)
    }

    private func notify(
        _ request: NotifyRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> NotifyReply {
        let caller = try call.principal()
        let notified = try desk.notify(
            try Notice(
                kind: request.kind,
                channel: try channel(request.channel),
                text: request.text,
                subject: request.subject,
                ref: request.ref
            ),
            customer: try transaction.snapshot.concernedCustomer(
                id: request.customerID,
                email: request.customerEmail,
                caller: caller
            ),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return NotifyReply(
            mailID: notified.mail?.wire ?? 0,
            status: notified.skipped == nil ? .queued : .skipped,
            reason: notified.skipped?.rawValue ?? ""
        )
    }

    private func channel(
        _ wire: DeskwireProtocol.NoticeChannel
    ) throws(Refusal) -> DeskwireDomain.NoticeChannel? {
        if wire == .unspecified { return nil }
        guard let channel = DeskwireDomain.NoticeChannel(rawValue: Int64(wire.rawValue)) else {
            throw .invalid("channel", "Choose email or sms.")
        }
        return channel
    }

    private func setOptOuts(
        _ request: SetOptOutsRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetOptOutsReply {
        let caller = try call.principal()
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
        var optOuts = try transaction.snapshot.optOuts(of: customer.id)
        if let flag = request.marketingEmail { optOuts.email = flag }
        if let flag = request.marketingSms { optOuts.sms = flag }
        try transaction.setOptOuts(optOuts, of: customer.id)
        return SetOptOutsReply(
            customer: try WireCustomer(
                customer,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }
}
