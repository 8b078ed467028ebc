/// A mail that this process alone may send now.
package struct ClaimedMail: Sendable, Equatable {
    package var id: MailID
    package var messageID: String
    /// The `Message-ID`s of the mails that it follows, oldest first.
    package var references: [String]
    package var created: Timestamp
    /// This attempt included.
    package var attempts: Int
    package var draft: MailDraft
    /// Those of the draft's recipients that have not ended.
    package var pending: [MailAddress]

    package init(
        id: MailID,
        messageID: String,
        references: [String] = [],
        created: Timestamp,
        attempts: Int,
        draft: MailDraft,
        pending: [MailAddress]
    ) {
        self.id = id
        self.messageID = messageID
        self.references = references
        self.created = created
        self.attempts = attempts
        self.draft = draft
        self.pending = pending
    }
}

/// What one attempt brought for one recipient.
package struct RecipientAnswer: Sendable, Equatable {
    package let address: MailAddress
    package let outcome: RecipientOutcome

    package init(address: MailAddress, outcome: RecipientOutcome) {
        self.address = address
        self.outcome = outcome
    }
}

/// What one recipient's mail server said.
package enum RecipientOutcome: Sendable, Equatable {
    case accepted(reply: String)
    /// Not now: worth another attempt.
    case deferred(reply: String)
    /// Not ever.
    case failed(reply: String)
    /// Held back on this side.
    case suppressed(reply: String)

    package var isDeferred: Bool {
        if case .deferred = self { return true }
        return false
    }

    package var status: MailStatus {
        switch self {
        case .accepted: .accepted
        case .deferred: .deferred
        case .failed: .failed
        case .suppressed: .suppressed
        }
    }

    package var reply: String {
        switch self {
        case .accepted(let reply), .deferred(let reply), .failed(let reply),
            .suppressed(let reply):
            reply
        }
    }
}

extension MailStatus {
    /// The state of a mail whose recipients are in these states: what still moves comes first, then what went well.
    package init(of recipients: [MailStatus]) {
        let order: [MailStatus] = [
            .sending, .deferred, .queued, .delivered, .accepted, .bounced, .failed, .suppressed,
            .cancelled, .expired, .skipped,
        ]
        self = order.first { recipients.contains($0) } ?? .skipped
    }
}
