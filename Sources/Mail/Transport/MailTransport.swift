package import DeskwireDomain

/// Takes a finished mail out of the house, and tells of each recipient what became of it.
///
/// A transport is stateless as far as the outbox is concerned: it may be given the same mail again after a crash.
package protocol MailTransport: Sendable {
    /// For people: where mail goes.
    var name: String { get }

    /// How many mails a minute it may be given; nil when it need not be spared.
    var mailsPerMinute: Int? { get }

    /// How long all mail rests after the transport was unavailable, so that what is away is not asked for each mail.
    var restMilliseconds: Int64 { get }

    /// One answer for each recipient of the envelope. Throws when the mail was put before no recipient at all.
    func deliver(_ mail: OutgoingMail) async throws(MailTransportError) -> [RecipientAnswer]

    /// Whether a mail could be handed over now, without one.
    func check() async throws(MailTransportError)

    /// No more mail is due for now: what was kept for the next one may go.
    func batchEnded() async

    /// Takes away what it keeps of these mails in this house.
    func forget(_ mails: [SentMail]) async

    /// The program is to end: what waits ends soon. Called once, from any thread.
    func end()
}

extension MailTransport {
    package var restMilliseconds: Int64 { 60_000 }
    package func check() async throws(MailTransportError) {}
    package func batchEnded() async {}
    package func forget(_ mails: [SentMail]) async {}
    package func end() {}
}

/// A mail that was given to a transport, by what its files are named after.
package struct SentMail: Sendable, Equatable {
    package let id: MailID
    package let created: Timestamp

    package init(id: MailID, created: Timestamp) {
        self.id = id
        self.created = created
    }
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
    /// The same message with addresses outside of ASCII in its headers (RFC 6532); nil when it has none.
    package let internationalContent: [UInt8]?

    package init(
        id: MailID,
        created: Timestamp,
        messageID: String,
        sender: String?,
        recipients: [MailAddress],
        content: [UInt8],
        internationalContent: [UInt8]? = nil
    ) {
        self.id = id
        self.created = created
        self.messageID = messageID
        self.sender = sender
        self.recipients = recipients
        self.content = content
        self.internationalContent = internationalContent
    }
}

/// Why an attempt did not come as far as the first recipient.
package enum MailTransportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Not to be reached, or busy: this mail waits for its next attempt.
    case unavailable(String)
    /// It refuses this server altogether, for instance its login: all mails wait, none fails.
    case refused(String)
    /// The program ends: the mail is left as it is, and the next start takes it up at once.
    case ending

    package var description: String {
        switch self {
        case .unavailable(let text), .refused(let text): text
        case .ending: "the server was stopped before the mail server answered"
        }
    }
}
