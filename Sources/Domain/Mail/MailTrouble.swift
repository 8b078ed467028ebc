/// How far a mail came, without its words.
package struct MailStanding: Sendable, Equatable {
    package let id: MailID
    package let status: MailStatus
    package let attempts: Int64
    package var recipients: [StoredMail.Recipient]

    package init(
        id: MailID,
        status: MailStatus,
        attempts: Int64,
        recipients: [StoredMail.Recipient] = []
    ) {
        self.id = id
        self.status = status
        self.attempts = attempts
        self.recipients = recipients
    }
}

extension StoredMail {
    /// See `MailStanding.trouble`.
    package var trouble: String? {
        MailStanding(id: id, status: status, attempts: attempts, recipients: recipients).trouble
    }
}

extension MailStanding {
    /// After so many attempts a mail that only waits counts as trouble.
    private static let attemptsUntilTrouble: Int64 = 3

    /// What staff are told when a mail does not arrive: from the first refusal for good, or after three attempts
    /// . Nil while there is nothing to tell.
    package var trouble: String? {
        for recipient in recipients {
            switch recipient.status {
            case .failed, .bounced:
                return "The e-mail to \(recipient.address) was refused: \(recipient.reply)"
            case .suppressed:
                return "The e-mail to \(recipient.address) was not sent: \(recipient.reply)"
            case .expired:
                return "The e-mail to \(recipient.address) was given up: \(recipient.reply)"
            case .deferred where attempts >= Self.attemptsUntilTrouble:
                return "The e-mail to \(recipient.address) does not get through yet, after "
                    + "\(attempts) attempts: \(recipient.reply)"
            default: continue
            }
        }
        return nil
    }
}
