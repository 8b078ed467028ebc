/// A mail of the history, whole.
package struct StoredMail: Sendable, Equatable {
    /// One recipient with what became of it.
    package struct Recipient: Sendable, Equatable {
        package let address: String
        package let field: RecipientField
        package let status: MailStatus
        /// The mail server's last answer, or the reason for not sending.
        package let reply: String

        package init(address: String, field: RecipientField, status: MailStatus, reply: String) {
            self.address = address
            self.field = field
            self.status = status
            self.reply = reply
        }
    }

    package let id: MailID
    package let messageID: String
    package let kind: String
    package let subject: String
    package let text: String
    package let fromName: String
    package let fromAddress: String
    package let replyTo: String
    package let status: MailStatus
    package let reason: String
    package let attempts: Int64
    package let createdAt: Timestamp
    package let finishedAt: Timestamp?
    package let ticket: TicketID?
    package let ticketNumber: String
    package let customer: AccountID?
    package let actor: Actor
    /// The message of the thread that it carries.
    package let message: MessageID?
    /// The mail that this one repeats.
    package let resentFrom: MailID?
    /// A language tag.
    package let language: String
    /// The `Message-ID`s of the mails that it follows, oldest first.
    package let references: [String]
    /// Through what it came about; nil where nobody wrote it down.
    package let source: ChangeSource?
    package var recipients: [Recipient]

    package init(
        id: MailID,
        messageID: String,
        kind: String,
        subject: String,
        text: String,
        fromName: String,
        fromAddress: String,
        replyTo: String,
        status: MailStatus,
        reason: String,
        attempts: Int64,
        createdAt: Timestamp,
        finishedAt: Timestamp?,
        ticket: TicketID?,
        ticketNumber: String,
        customer: AccountID?,
        actor: Actor,
        message: MessageID? = nil,
        resentFrom: MailID? = nil,
        language: String = "en",
        references: [String] = [],
        source: ChangeSource? = nil,
        recipients: [Recipient] = []
    ) {
        self.id = id
        self.messageID = messageID
        self.kind = kind
        self.subject = subject
        self.text = text
        self.fromName = fromName
        self.fromAddress = fromAddress
        self.replyTo = replyTo
        self.status = status
        self.reason = reason
        self.attempts = attempts
        self.createdAt = createdAt
        self.finishedAt = finishedAt
        self.ticket = ticket
        self.ticketNumber = ticketNumber
        self.customer = customer
        self.actor = actor
        self.message = message
        self.resentFrom = resentFrom
        self.language = language
        self.references = references
        self.source = source
        self.recipients = recipients
    }
}

/// The beginning of a mail's text, as a hover shows it.
package struct MailPreview: Sendable, Equatable {
    package static let charactersMax = 255

    package let text: String
    package let isTruncated: Bool

    package init(of text: String) {
        self.text = String(text.prefix(Self.charactersMax))
        isTruncated = self.text.utf8.count < text.utf8.count
    }
}

/// Which mails of the history a list shows.
package struct MailFilter: Sendable, Equatable {
    /// Words the subject has, in any order; a word that ends in `*` is a prefix.
    package var subjectWords: [String] = []
    package var subjectPrefix = ""
    package var recipient = ""
    package var kind = ""
    package var status: MailStatus?
    package var after: Timestamp?
    package var before: Timestamp?
    package var ticket: TicketID?
    package var customer: AccountID?
    /// Limited: only mails about tickets of these categories.
    package var categories: CategoryLimit = .none

    package init() {}

    /// The words of a search text. What separates words in the index separates them here too.
    package static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "*") }.map(String.init)
            .filter { $0.contains { $0 != "*" } }
    }
}
