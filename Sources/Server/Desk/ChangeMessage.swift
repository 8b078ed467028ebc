package import DeskwireDomain
import DeskwireStore

extension Desk {
    /// An author says it differently. What she said before stays readable for staff.
    package func edit(
        _ message: Message,
        of ticket: Ticket,
        to text: String,
        act: Act
    ) throws -> Message {
        guard message.text != text else { return message }
        guard try act.snapshot.revisionCount(of: message.id) < Message.revisionsMax else {
            throw Refusal.quotaExceeded(name: "revisions", limit: UInt64(Message.revisionsMax))
        }
        var message = message
        try act.transaction.edit(&message, of: ticket, to: text, by: act.actor, at: act.now)
        try tell(.messageEdited, message, of: ticket, act: act)
        return message
    }

    /// An author takes back what she said. A mail that carries it and has not gone out is stopped.
    package func delete(_ message: Message, of ticket: Ticket, act: Act) throws -> Message {
        var message = message
        try act.transaction.delete(&message, of: ticket, by: act.actor, at: act.now)
        for mail in try act.snapshot.waitingMails(carrying: message.id) {
            try act.transaction.cancelMail(
                mail,
                note: "The message was deleted by \(act.actor.name).",
                at: act.now
            )
        }
        try tell(.messageDeleted, message, of: ticket, act: act)
        return message
    }

    private func tell(_ kind: EventKind, _ message: Message, of ticket: Ticket, act: Act) throws {
        try act.transaction.append(
            ticket.event(
                kind,
                act: act,
                message: message,
                summary: ticket.subject,
                isInternal: message.visibility == .internalNote
            )
        )
    }
}
