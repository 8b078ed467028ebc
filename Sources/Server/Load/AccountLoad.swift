import DeskwireDomain
import DeskwireProtocol
import Synchronization

/// What one account asks for at the moment, over all its connections (SEC-024, SEC-027).
///
/// The rate is one number, the moment at which all that was taken would be used up (the generic cell rate algorithm,
/// ITU-T I.371): a request moves it on by its cost and is refused when it would lie further ahead than the burst.
final class AccountLoad: Sendable {
    private let limits: CallerLimits
    private let inFlight = Atomic<Int>(0)
    /// Microseconds of the monotonic clock.
    private let usedUntil = Atomic<Int64>(0)

    init(limits: CallerLimits) {
        self.limits = limits
    }

    /// Takes one more request in, or refuses it with what to do. Who was let in must be given back by ``ended(_:)``.
    func begin(cost: Int, now: MonotonicTime) throws(Rejection) {
        let count = inFlight.wrappingAdd(1, ordering: .relaxed).newValue
        guard count <= limits.inFlight else {
            ended(1)
            throw .accountInFlight
        }
        if let waitMs = take(cost: cost, now: now) {
            ended(1)
            throw .refused(.rateLimited(name: "requests", retryAfterMs: waitMs))
        }
    }

    func ended(_ count: Int) {
        inFlight.wrappingSubtract(count, ordering: .relaxed)
    }

    var inFlightCount: Int { max(0, inFlight.load(ordering: .relaxed)) }

    /// Whether it would make a difference to forget it.
    func isIdle(now: MonotonicTime) -> Bool {
        inFlight.load(ordering: .relaxed) <= 0
            && usedUntil.load(ordering: .relaxed) <= now.milliseconds &* 1_000
    }

    /// Nil when it was taken; else the milliseconds after which it could be.
    private func take(cost: Int, now: MonotonicTime) -> UInt32? {
        let nowMicros = now.milliseconds &* 1_000
        let oneMicros = 1_000_000 / Int64(max(limits.perSecond, 1))
        let room = Int64(limits.burst) * oneMicros
        var current = usedUntil.load(ordering: .relaxed)
        while true {
            let next = max(current, nowMicros) + Int64(cost) * oneMicros
            let over = next - nowMicros - room
            guard over <= 0 else { return UInt32(clamping: over / 1_000 + 1) }
            let (exchanged, original) = usedUntil.weakCompareExchange(
                expected: current,
                desired: next,
                ordering: .relaxed
            )
            if exchanged { return nil }
            current = original
        }
    }
}

/// The loads of all accounts that are here, or were here so lately that they still owe something.
final class AccountLoads: Sendable {
    /// Beyond this many, those that owe nothing are forgotten.
    static let keptMax = 20_000

    /// A link is a caller of its own: who holds it must not use up what its customer may.
    private enum Key: Hashable {
        case account(AccountID)
        case link(SessionID)
    }

    fileprivate struct Entry {
        let load: AccountLoad
        var connections = 0
    }

    private let limits: CallerLimits.Table
    private let entries = Mutex<[Key: Entry]>([:])

    init(limits: CallerLimits.Table) {
        self.limits = limits
    }

    /// A connection speaks for this principal from now on.
    func entered(_ principal: Principal, now: MonotonicTime) -> AccountLoad {
        entries.withLock { entries in
            if entries.count >= Self.keptMax {
                entries = entries.filter {
                    $0.value.connections > 0 || !$0.value.load.isIdle(now: now)
                }
            }
            let limits = limits.of(principal.role)
            return entries[Self.key(principal), default: Entry(load: AccountLoad(limits: limits))]
                .enter()
        }
    }

    /// Requests without their answer, of all accounts.
    var inFlight: Int {
        entries.withLock { $0.values.reduce(0) { $0 + $1.load.inFlightCount } }
    }

    func left(_ principal: Principal) {
        entries.withLock { $0[Self.key(principal)]?.connections -= 1 }
    }

    private static func key(_ principal: Principal) -> Key {
        principal.link == nil ? .account(principal.account) : .link(principal.session)
    }
}

extension AccountLoads.Entry {
    fileprivate mutating func enter() -> AccountLoad {
        connections += 1
        return load
    }
}
