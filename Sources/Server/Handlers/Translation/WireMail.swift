import DeskwireDomain
import DeskwireProtocol

extension MailSummary {
    init(_ mail: StoredMail) {
        self.init(
            id: mail.id.wire,
            kind: mail.kind,
            subject: mail.subject,
            status: WireMailStatus(rawValue: Int32(mail.status.rawValue)),
            reason: mail.reason,
            recipients: mail.recipients.map { MailRecipient($0) },
            createdAtMs: mail.createdAt.rawValue,
            ticketID: mail.ticket?.wire ?? 0,
            ticketNumber: mail.ticketNumber,
            customerID: mail.customer?.wire ?? 0,
            attempts: UInt32(clamping: mail.attempts)
        )
    }
}

extension MailRecipient {
    init(_ recipient: StoredMail.Recipient) {
        self.init(
            address: recipient.address,
            field: WireRecipientField(rawValue: Int32(recipient.field.rawValue)),
            status: WireMailStatus(rawValue: Int32(recipient.status.rawValue)),
            reply: recipient.reply
        )
    }
}

extension WireMailAttempt {
    init(_ attempt: DeskwireDomain.MailAttempt) {
        self.init(
            number: UInt32(clamping: attempt.number),
            address: attempt.address,
            begunAtMs: attempt.begunAt.rawValue,
            endedAtMs: attempt.endedAt?.rawValue ?? 0,
            status: attempt.status.map { WireMailStatus(rawValue: Int32($0.rawValue)) }
                ?? .unspecified,
            reply: attempt.reply
        )
    }
}

extension TicketMessage {
    /// For staff: how far the mail that carries the message came.
    mutating func add(_ mail: MailStanding) {
        mailID = mail.id.wire
        mailStatus = WireMailStatus(rawValue: Int32(mail.status.rawValue))
        mailRecipients = mail.recipients.map { MailRecipient($0) }
        mailError = mail.trouble ?? ""
    }
}

extension WireMail {
    init(_ mail: StoredMail, for reader: Principal) {
        self.init(
            summary: MailSummary(mail),
            messageID: mail.messageID,
            from: mail.fromLine,
            replyTo: mail.replyTo,
            text: mail.text,
            actor: WireActor(mail.actor, for: reader),
            finishedAtMs: mail.finishedAt?.rawValue ?? 0,
            resentFrom: mail.resentFrom?.wire ?? 0,
            references: mail.references,
            source: WireChangeSource(rawValue: Int32(mail.source?.rawValue ?? 0))
        )
    }
}

extension StoredMail {
    var fromLine: String {
        fromName.isEmpty ? fromAddress : "\(fromName) <\(fromAddress)>"
    }
}
