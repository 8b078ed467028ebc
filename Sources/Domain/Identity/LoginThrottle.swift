/// How wrong passwords slow a login name down (SEC-045): five are free, then the wait doubles up to a quarter of an
/// hour, and after a hundred the password is disabled until it is reset.
package struct LoginThrottle: Sendable, Equatable {
    package static let freeFailures: Int64 = 5
    package static let failuresMax: Int64 = 100
    package static let delaySecondsMax: Int64 = 900

    package var failures: Int64
    package var blockedUntil: Timestamp

    package init(failures: Int64 = 0, blockedUntil: Timestamp = Timestamp(rawValue: 0)) {
        self.failures = failures
        self.blockedUntil = blockedUntil
    }

    /// Counts a try as failed before it is verified, so that parallel guesses cannot outrun the count.
    package mutating func begin(now: Timestamp) throws(Refusal) {
        guard failures < Self.failuresMax else {
            throw .lockedOut(until: Timestamp(rawValue: .max), retryAfterMs: 0)
        }
        guard blockedUntil <= now else {
            let waitMs = UInt32(clamping: blockedUntil.milliseconds(since: now))
            throw .lockedOut(until: blockedUntil, retryAfterMs: waitMs)
        }
        failures += 1
        blockedUntil = now.adding(seconds: Self.delaySeconds(after: failures))
    }

    /// The wait after this many failures in a row.
    package static func delaySeconds(after failures: Int64) -> Int64 {
        let beyond = failures - freeFailures + 1
        guard beyond > 0 else { return 0 }
        return beyond > 10 ? delaySecondsMax : min(delaySecondsMax, 1 << (beyond - 1))
    }
}
