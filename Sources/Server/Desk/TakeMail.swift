package import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension Desk {
    /// Takes in a mail that somebody else received and took apart: once, in one transaction with what it causes.
    ///
    /// A mail opens plain tickets and answers the sender's own; it is never a cancellation and sends no notice of one
    /// . Every mail ends in a named fate and is kept, duplicates apart.
    package func take(_ mail: ReceivedMail, act: Act) throws -> MailFate {
        let sender = try act.snapshot.account(email: mail.from).flatMap {
            $0.role == .customer && !$0.isDisabled ? $0 : nil
        }
        let answered = try act.snapshot.ticket(answeredBy: mail.answers)
        var fate = MailFate(
            of: mail,
            isKnown: try act.snapshot.hasReceivedMail(mail.messageID),
            sender: sender?.id,
            answered: answered.map { ($0.id, $0.customer.id) }
        )
        guard fate != .duplicate else { return fate }
        var reason = ""
        var ticket: TicketID?
        do {
            ticket = try act.transaction.attempt {
                try carryOut(fate, mail, sender: sender, answered: answered, act: act)
            }
        } catch let refusal as Refusal {
            fate = .refused
            let error = ErrorBody(.refused(refusal), traceID: 0)
            reason = error.fields.first?.message ?? error.message
        }
        try act.transaction.insertReceivedMail(
            mail,
            fate: fate,
            reason: reason,
            ticket: ticket,
            at: act.now
        )
        return fate
    }

    /// The ticket that the mail opened or answers, if any.
    private func carryOut(
        _ fate: MailFate,
        _ mail: ReceivedMail,
        sender: Account?,
        answered: DeskwireDomain.Ticket?,
        act: Act
    ) throws -> TicketID? {
        guard let sender else { return nil }
        let act = Act(
            transaction: act.transaction,
            actor: Actor(kind: .customer, id: sender.id, name: sender.name),
            now: act.now
        )
        act.transaction.acting = Acting(
            actor: act.actor,
            source: .email,
            at: act.now,
            operation: "TakeMail"
        )
        switch (fate, answered) {
        case (.reply, let answered?):
            let text = try Wording.body(
                mail.text,
                field: "text",
                bytesMax: DeskwireDomain.Message.textBytesMax
            )
            return try customerReply(to: answered, text: text, act: act).ticket.id
        case (.ticket, _):
            return try openTicket(
                mail.opening(),
                category: nil,
                customer: sender,
                by: .service,
                source: .email,
                act: act
            ).id
        default:
            return nil
        }
    }
}
