package import DeskwireDomain

/// What delivery asks of the store.
package protocol Outbox: Sendable {
    /// Marks the mail that has waited longest as being sent, and returns it; nil when none is due.
    func claimDueMail(now: Timestamp) async throws -> ClaimedMail?

    /// Writes down the answers of one attempt. Without a `nextAttempt`, recipients that have not ended end now.
    func recordDelivery(
        _ mail: MailID,
        answers: [RecipientAnswer],
        now: Timestamp,
        nextAttempt: Timestamp?
    ) async throws

    /// When the next mail that waits is due.
    func nextMailDue() async throws -> Timestamp?
}

/// A mail that this process alone may send now.
package struct ClaimedMail: Sendable, Equatable {
    package var id: MailID
    package var messageID: String
    package var created: Timestamp
    /// This attempt included.
    package var attempts: Int
    package var draft: MailDraft
    /// Those of the draft's recipients that have not ended.
    package var pending: [MailAddress]

    package init(
        id: MailID,
        messageID: String,
        created: Timestamp,
        attempts: Int,
        draft: MailDraft,
        pending: [MailAddress]
    ) {
        self.id = id
        self.messageID = messageID
        self.created = created
        self.attempts = attempts
        self.draft = draft
        self.pending = pending
    }
}

/// What one recipient's mail server said.
package enum RecipientOutcome: Sendable, Equatable {
    case accepted(reply: String)
    /// Not now: worth another attempt.
    case deferred(reply: String)
    /// Not ever.
    case failed(reply: String)

    var isDeferred: Bool {
        if case .deferred = self { return true }
        return false
    }
}
