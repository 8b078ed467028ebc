package import DeskwireDomain

/// When a mail that could not be delivered is tried again: after one minute, after five, then every hour, for a week.
package struct RetryPolicy: Sendable, Equatable {
    package var firstDelays: [Int64] = [60_000, 300_000]
    package var laterDelay: Int64 = 3_600_000
    package var lifetime: Int64 = 7 * 86_400_000

    package init() {}

    /// After this moment the mail is not sent any more. A mail with a token ends with its token.
    package func end(created: Timestamp, expiresAt: Timestamp?) -> Timestamp {
        let end = created.adding(milliseconds: lifetime)
        return expiresAt.map { min($0, end) } ?? end
    }

    /// The time of the next attempt after `attempts` of them; nil when it would come too late.
    package func nextAttempt(
        after attempts: Int,
        now: Timestamp,
        created: Timestamp,
        expiresAt: Timestamp?
    ) -> Timestamp? {
        let index = max(attempts, 1) - 1
        let delay = index < firstDelays.count ? firstDelays[index] : laterDelay
        let next = now.adding(milliseconds: delay)
        return next < end(created: created, expiresAt: expiresAt) ? next : nil
    }
}
