package import DeskwireDomain

/// What delivery asks of the store.
package protocol Outbox: Sendable {
    /// At start: what an earlier process was sending is due again.
    func resume(now: Timestamp) async throws

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
