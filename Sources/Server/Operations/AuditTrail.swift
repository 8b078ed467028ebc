package import DeskwireDomain
import DeskwireProtocol
package import DeskwireStore
import ServiceLifecycle
import Synchronization

/// Brings into the audit log what belongs to no write: refusals, failed logins, uses of tokens, limits (SEC-130).
///
/// 1. A thing has a row when it happens first; what is repeated is counted, and the count has a row when its while is
///    over or the server stops. So the rows have a bound, whoever tries what how often; see ``AuditCounts``.
/// 2. Nobody waits for a row. One that cannot be written is counted, and the desk goes on (SEC-133).
package final class AuditTrail: Service, CustomStringConvertible {
    package var description: String { "audit log" }

    private static let period: Duration = .seconds(60)
    /// What people without a credential do: at most some 330 rows an hour.
    static let strangers = AuditCounts(kindsMax: 100, windowMs: 3_600_000)
    /// What is told of accounts: at most some 20,000 rows a day.
    static let known = AuditCounts(kindsMax: 10_000, windowMs: 86_400_000)

    private struct Counts {
        var strangers = AuditTrail.strangers
        var known = AuditTrail.known
    }

    private let store: DeskStore
    private let wallClock: @Sendable () -> Timestamp
    private let counts = Mutex(Counts())
    private let lostRows = Atomic<Int64>(0)

    package init(
        store: DeskStore,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now
    ) {
        self.store = store
        self.wallClock = wallClock
    }

    /// Rows that could not be written since the server started.
    package var lost: Int64 { lostRows.load(ordering: .relaxed) }

    /// Counts at the end what was not told yet.
    package func run() async throws {
        write([AuditEntry(AuditEntry.Action.serverStarted, at: wallClock(), actor: .system)])
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.period)
                self.tellWhatIsOver()
            }
        }
        let rest = counts.withLock { $0.strangers.close() + $0.known.close() }
        let end = AuditEntry(AuditEntry.Action.serverStopped, at: wallClock(), actor: .system)
        write(rest + [end])
    }

    private func tellWhatIsOver() {
        let now = wallClock()
        write(counts.withLock { $0.strangers.close(at: now) + $0.known.close(at: now) })
    }

    /// Has its row now if it is the first of its kind for a while.
    package func note(_ entry: AuditEntry) {
        let place = Peer.group(of: entry.peer)
        let isStranger = entry.actor.kind == .nobody
        write(
            counts.withLock { counts in
                isStranger
                    ? counts.strangers.take(entry, place: place)
                    : counts.known.take(entry, place: place)
            }
        )
    }

    /// Has its row in any case: only for what its own rarity bounds.
    package func tell(_ entry: AuditEntry) { write([entry]) }

    private func write(_ entries: [AuditEntry]) {
        guard !entries.isEmpty else { return }
        let isAccepted = store.writes.submit(
            WriteJob(
                run: { transaction in for entry in entries { try transaction.audit(entry) } },
                finish: { outcome in
                    if case .committed = outcome { return }
                    self.lost(entries.count)
                }
            )
        )
        if !isAccepted { lost(entries.count) }
    }

    private func lost(_ count: Int) {
        lostRows.wrappingAdd(Int64(count), ordering: .relaxed)
    }
}

extension AuditTrail {
    /// A token let somebody in.
    func tokenUsed(by principal: Principal, _ call: Call) {
        var entry = AuditEntry(AuditEntry.Action.tokenUsed, call: call)
        entry.actor = AuditActor(principal)
        entry.detail =
            principal.link != nil
            ? "open_link" : principal.role == .service ? "service_token" : "session"
        note(entry)
    }

    /// A limit that no request ran into.
    func limitHit(_ limit: LimitName, by peer: Peer, connection: UInt64 = 0) {
        note(
            AuditEntry(
                AuditEntry.Action.limitHit,
                .limited,
                at: wallClock(),
                peer: peer.address,
                connection: connection,
                detail: limit.rawValue
            )
        )
    }

    /// What a request was refused with, if that is a matter of rights or limits.
    func rejected(
        _ rejection: Rejection,
        of method: MethodEntry?,
        by caller: Principal?,
        from peer: Peer,
        connection: UInt64,
        traceID: UInt64
    ) {
        guard let reason = rejection.auditReason(of: method) else { return }
        let isDesks = reason.outcome == .limited && rejection.isOfAll
        note(
            AuditEntry(
                reason.outcome == .limited
                    ? AuditEntry.Action.limitHit : AuditEntry.Action.refused,
                reason.outcome,
                at: wallClock(),
                actor: isDesks ? .nobody : caller.map { AuditActor($0) } ?? .nobody(peer),
                peer: isDesks ? "" : peer.address,
                connection: isDesks ? 0 : connection,
                detail: reason.outcome == .limited
                    ? reason.word : "\(method?.description.name ?? "unknown") \(reason.word)",
                traceID: traceID
            )
        )
    }
}

extension AuditActor {
    /// Who has no account: a stranger, or who came in by the control socket.
    static func nobody(_ peer: Peer) -> AuditActor { peer.isOperator ? .operator : .nobody }
}

extension AuditEntry {
    /// Of a request; the caller acts.
    init(
        _ action: String,
        _ outcome: Outcome = .done,
        call: Call,
        object: ObjectRef? = nil,
        detail: String = ""
    ) {
        self.init(
            action,
            outcome,
            at: call.now,
            actor: call.caller.map { AuditActor($0) } ?? .nobody(call.peer),
            peer: call.peer.address,
            connection: call.connection,
            object: object,
            detail: detail,
            traceID: call.traceID
        )
    }
}

/// Why something was refused, for the audit log.
struct AuditReason: Equatable {
    let outcome: AuditEntry.Outcome
    let word: String
}

extension Rejection {
    /// Nil for what says nothing of rights or limits.
    func auditReason(of method: MethodEntry?) -> AuditReason? {
        switch self {
        case .refused(let refusal):
            if let reason = refusal.auditReason { return reason }
            // Who offers a token that is void gets another answer than one who may not do a thing.
            guard method?.audit == .written, method?.openTo.contains(.anonymous) == true else {
                return nil
            }
            return AuditReason(outcome: .refused, word: "void")
        default: return limit.map { AuditReason(outcome: .limited, word: $0.rawValue) }
        }
    }

    /// A limit of the whole desk: whose request ran into it first is chance.
    fileprivate var isOfAll: Bool {
        switch self {
        case .overloaded, .storageFull: true
        default: false
        }
    }
}

extension Refusal {
    var auditReason: AuditReason? {
        switch self {
        case .permissionDenied: AuditReason(outcome: .refused, word: "permission_denied")
        case .unauthenticated: AuditReason(outcome: .refused, word: "unauthenticated")
        case .badCredentials: AuditReason(outcome: .refused, word: "bad_credentials")
        case .tokenExpired: AuditReason(outcome: .refused, word: "token_expired")
        case .tlsRequired: AuditReason(outcome: .refused, word: "tls_required")
        case .accessExpired: AuditReason(outcome: .refused, word: "access_expired")
        case .secondStepRequired: AuditReason(outcome: .refused, word: "second_step_required")
        case .featureDisabled: AuditReason(outcome: .refused, word: "feature_disabled")
        case .rateLimited(let name, _): AuditReason(outcome: .limited, word: "rate \(name)")
        case .quotaExceeded(let name, _): AuditReason(outcome: .limited, word: "quota \(name)")
        default: limit.map { AuditReason(outcome: .limited, word: $0.rawValue) }
        }
    }
}
