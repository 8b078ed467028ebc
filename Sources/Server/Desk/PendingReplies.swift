package import DeskwireDomain
package import DeskwireStore

extension Desk {
    /// Keeps a reply of staff for the time that its author wants to think about it; nil when it is to go out at once
    ///
    func holdBack(
        _ text: String,
        to ticket: Ticket,
        files: [Upload],
        status: Status?,
        silent: Bool,
        act: Act
    ) throws -> PendingReply? {
        guard let author = act.actor.id else { return nil }
        let seconds = try act.snapshot.undoSeconds(of: author)
        guard seconds > 0 else { return nil }
        if let status {
            // What would be refused then is refused now, while somebody can do something about it.
            try act.snapshot.transitions().check(
                from: ticket.status,
                to: status,
                among: try act.snapshot.statuses()
            )
        }
        return try act.transaction.insertPendingReply(
            to: ticket.id,
            author: act.actor,
            text: text,
            files: files,
            status: status?.id,
            isSilent: silent,
            publishAt: act.now.adding(milliseconds: seconds * 1000)
        )
    }

    /// Posts the next reply whose time has come, as its author. A status that the ticket can no longer get is left
    /// out: the customer gets her answer all the same. Answers when to look again; nil: nothing waits.
    package func publishNext(in transaction: Transaction, now: Timestamp) throws -> Timestamp? {
        guard let reply = try transaction.snapshot.nextPendingReply() else { return nil }
        guard reply.publishAt <= now else { return reply.publishAt }
        transaction.acting = Acting(
            actor: reply.author,
            source: reply.author.kind == .staff ? .agent : .service,
            at: now,
            operation: "PostMessage"
        )
        try transaction.dropPendingReply(reply.id)
        guard let ticket = try transaction.snapshot.ticket(reply.ticket) else { return now }
        let act = Act(transaction: transaction, actor: reply.author, now: now)
        var status = try transaction.snapshot.statuses().first {
            $0.id == reply.status && $0.isActive
        }
        if let wanted = status {
            do {
                try transaction.snapshot.transitions().check(
                    from: ticket.status,
                    to: wanted,
                    among: try transaction.snapshot.statuses()
                )
            } catch is Refusal {
                status = nil
            }
        }
        _ = try staffReply(
            to: ticket,
            text: reply.text,
            files: reply.files,
            status: status,
            silent: reply.isSilent,
            act: act
        )
        return now
    }
}
