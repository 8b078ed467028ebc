import DeskwireDomain
import Synchronization

/// How many logins may fail in a second, over all addresses together (SEC-046): beyond that only devices that are known
/// come to be verified, so that a flood from many addresses wins neither guesses nor the password pool.
///
/// A try counts as failed until it has succeeded, so that many at once do not outrun the count. This machine is exempt,
/// as everywhere where addresses are counted.
final class LoginRate: Sendable {
    static let failuresPerSecond: Int64 = 20

    private struct State {
        /// When the bucket would be full again.
        var fullAt = Timestamp(rawValue: 0)
    }

    private let state = Mutex(State())
    private static let refillMs = 1000 / failuresPerSecond

    /// Takes one try, or refuses with the time to wait.
    func take(_ peer: Peer, isKnownDevice: Bool, now: Timestamp) throws(Refusal) {
        if peer.isLocal || isKnownDevice { return }
        let waitMs = state.withLock { state -> Int64 in
            // A clock that went back does not shut the door until it has caught up.
            if state.fullAt.milliseconds(since: now) > 1000 { state.fullAt = now }
            let next = max(state.fullAt, now).adding(milliseconds: Self.refillMs)
            let over = next.milliseconds(since: now) - Self.failuresPerSecond * Self.refillMs
            guard over <= 0 else { return over }
            state.fullAt = next
            return 0
        }
        guard waitMs > 0 else { return }
        throw .rateLimited(name: "logins", retryAfterMs: UInt32(clamping: waitMs))
    }

    /// The try was right, and counts no more.
    func giveBack(_ peer: Peer, isKnownDevice: Bool) {
        if peer.isLocal || isKnownDevice { return }
        state.withLock { $0.fullAt = $0.fullAt.adding(milliseconds: -Self.refillMs) }
    }
}
