package import DeskwireDomain

/// Takes a finished mail out of the house, and tells of each recipient what became of it.
///
/// A transport is stateless as far as the outbox is concerned: it may be given the same mail again after a crash.
package protocol MailTransport: Sendable {
    /// How many mails a minute it may be given; nil when it need not be spared.
    var mailsPerMinute: Int? { get }

    /// One answer for each recipient of the envelope. Throws when the mail was put before no recipient at all.
    func deliver(_ mail: OutgoingMail) async throws(MailTransportError) -> [RecipientAnswer]
}

/// A mail as it goes out: the envelope, and the message as text.
package struct OutgoingMail: Sendable, Equatable {
    package let id: MailID
    package let created: Timestamp
    package let messageID: String
    /// `MAIL FROM`; nil is the null return path of acknowledgements (SEC-106).
    package let sender: String?
    /// Each `RCPT TO`, copies included; no header names those.
    package let recipients: [MailAddress]
    package let content: [UInt8]

    package init(
        id: MailID,
        created: Timestamp,
        messageID: String,
        sender: String?,
        recipients: [MailAddress],
        content: [UInt8]
    ) {
        self.id = id
        self.created = created
        self.messageID = messageID
        self.sender = sender
        self.recipients = recipients
        self.content = content
    }
}

/// Why an attempt did not come as far as the first recipient.
package enum MailTransportError: Error, Equatable, Sendable {
    /// Not to be reached, or busy: this mail waits for its next attempt.
    case unavailable(String)
    /// It refuses this server altogether, for instance its login: all mails wait, none fails.
    case refused(String)
}
