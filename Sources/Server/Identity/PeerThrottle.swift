import DeskwireDomain
import Synchronization

/// How fast one address may try passwords: ten at once, then one in six seconds (SEC-046). Loopback is exempt.
final class PeerThrottle: Sendable {
    static let burst: Int64 = 10
    static let refillMs: Int64 = 6000
    /// Beyond this many addresses the full buckets are forgotten first.
    static let addressesMax = 10_000

    private struct Bucket {
        /// When the bucket would be full again.
        var fullAt: Timestamp
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    /// Takes one try, or refuses with the time to wait.
    func take(_ peer: Peer, now: Timestamp) throws(Refusal) {
        if peer.isLocal { return }
        let waitMs = buckets.withLock { buckets -> Int64 in
            if buckets.count >= Self.addressesMax {
                buckets = buckets.filter { $0.value.fullAt > now }
            }
            let fullAt = max(buckets[peer.address]?.fullAt ?? now, now)
            let next = fullAt.adding(milliseconds: Self.refillMs)
            let over = next.milliseconds(since: now) - Self.burst * Self.refillMs
            guard over <= 0 else { return over }
            guard buckets.count < Self.addressesMax || buckets[peer.address] != nil else {
                return Self.refillMs
            }
            buckets[peer.address] = Bucket(fullAt: next)
            return 0
        }
        guard waitMs > 0 else { return }
        throw .rateLimited(name: "password_tries", retryAfterMs: UInt32(clamping: waitMs))
    }
}
