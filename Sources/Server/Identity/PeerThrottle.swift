import DeskwireDomain
import Synchronization

/// How fast one address may try: passwords ten at once, then one in six seconds (SEC-046). An IPv6
/// network of 64 bits is one address. Loopback is exempt.
final class PeerThrottle: Sendable {
    private let burst: Int64
    private let refillMs: Int64
    private let name: String
    /// Beyond this many addresses the full buckets are forgotten first.
    static let addressesMax = 10_000

    private struct Bucket {
        /// When the bucket would be full again.
        var fullAt: Timestamp
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    init(burst: Int64 = 10, refillMs: Int64 = 6000, name: String = "password_tries") {
        self.burst = burst
        self.refillMs = refillMs
        self.name = name
    }

    /// Takes one try, or refuses with the time to wait.
    func take(_ peer: Peer, now: Timestamp) throws(Refusal) {
        try take(peer, as: peer.addressGroup, now: now)
    }

    /// The same for who is counted by something else than the address; this machine is exempt here, too.
    func take(_ peer: Peer, as place: String, now: Timestamp) throws(Refusal) {
        if peer.isLocal { return }
        let waitMs = buckets.withLock { buckets -> Int64 in
            if buckets.count >= Self.addressesMax {
                buckets = buckets.filter { $0.value.fullAt > now }
            }
            let fullAt = max(buckets[place]?.fullAt ?? now, now)
            let next = fullAt.adding(milliseconds: refillMs)
            let over = next.milliseconds(since: now) - burst * refillMs
            guard over <= 0 else { return over }
            guard buckets.count < Self.addressesMax || buckets[place] != nil else {
                return refillMs
            }
            buckets[place] = Bucket(fullAt: next)
            return 0
        }
        guard waitMs > 0 else { return }
        throw .rateLimited(name: name, retryAfterMs: UInt32(clamping: waitMs))
    }
}
