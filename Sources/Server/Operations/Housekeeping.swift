package import DeskwireDomain
import DeskwireProtocol
package import DeskwireStore
package import Logging
import NIOCore
import ServiceLifecycle

/// Does by itself what time asks for: closes tickets that stayed resolved, takes open tickets from who is
/// disabled or wrote nothing in time, sends digests (SEC-105), ends sessions of customers whose
/// support period is over, forgets mails and rows of the audit log after the days that the settings say (R-047,
/// R-184), files that nobody used, events after 30 days, kept replies after 7, counts of wrong logins after 2.
///
/// Works in small steps, each a write among others, so that nobody waits for it. Does nothing while the clock is in
/// doubt.
package struct Housekeeping: Service, CustomStringConvertible {
    package var description: String { "housekeeping" }

    private static let eventDays: Int64 = 30
    private static let replyDays: Int64 = 7
    private static let failureDays: Int64 = 2
    private static let period: Duration = .seconds(60)

    private let store: DeskStore
    private let desk: Desk
    private let logger: Logger
    private let wallClock: @Sendable () -> Timestamp
    private let steadyClock: @Sendable () -> Int64

    package init(
        store: DeskStore,
        desk: Desk,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now,
        steadyClock: @escaping @Sendable () -> Int64 = { MonotonicTime(.now()).milliseconds }
    ) {
        self.wallClock = wallClock
        self.steadyClock = steadyClock
        self.store = store
        self.desk = desk
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var memory: Memory?
            while !Task.isCancelled {
                do {
                    try await tidy(by: &memory)
                } catch {
                    logger.error("Housekeeping failed and will be tried again: \(error)")
                }
                try? await Task.sleep(for: Self.period)
            }
        }
    }

    /// What it knows of the clock from one time to the next.
    struct Memory {
        var watch: ClockWatch
        /// Up to where kept replies were forgotten, and the steady clock then.
        var forgotten: (limit: Timestamp, steadyMs: Int64)?
        /// When all that was older was forgotten for the last time, by the steady clock.
        var forgotAllMs: Int64
    }

    /// Everything that is due, if the clock may be believed.
    func tidy(by memory: inout Memory?) async throws {
        let (now, steadyMs) = (wallClock(), steadyClock())
        if memory == nil {
            let newest = try await store.read { try $0.newestEventAt() }
            let watch = ClockWatch(newestEvent: newest, steadyMs: steadyMs)
            memory = Memory(watch: watch, forgotAllMs: steadyMs)
        }
        switch memory?.watch.judge(now, steadyMs: steadyMs) {
        case .right:
            let since = Self.oldestReply(now: now, steadyMs: steadyMs, memory)
            try await tidy(now: now, repliesSince: since)
            memory?.forgotten = (now.adding(days: -Self.replyDays), steadyMs)
            if since == Self.always { memory?.forgotAllMs = steadyMs }
        case .aheadNow(let lead):
            logger.warning(
                """
                The clock is \(lead / 1_000) s ahead of what this desk has seen. Nothing is closed or forgotten for \
                its age before the clock is back, or has gone on for an hour. Set the clock if it is wrong.
                """
            )
        case .stillAhead, nil: break
        }
    }

    private static let always = Timestamp(rawValue: .min)

    /// From where on replies are forgotten. What is older than what was forgotten the last time came in while the clock
    /// was behind, and is younger than it looks: it stays until all that is older goes, at the next start or when seven
    /// days have passed. Where more time is to be forgotten at once than has passed, nobody can tell, and all stay.
    private static func oldestReply(
        now: Timestamp,
        steadyMs: Int64,
        _ memory: Memory?
    ) -> Timestamp {
        guard let memory, let last = memory.forgotten,
            steadyMs - memory.forgotAllMs < replyDays * 86_400_000
        else { return always }
        let limit = now.adding(days: -replyDays)
        let passed = steadyMs - last.steadyMs
        guard limit.milliseconds(since: last.limit) <= passed + ClockWatch.leapMax else {
            return limit
        }
        return min(last.limit, limit)
    }

    /// Everything that is due at this moment.
    package func tidy(now: Timestamp) async throws {
        try await tidy(now: now, repliesSince: Self.always)
    }

    private func tidy(now: Timestamp, repliesSince since: Timestamp) async throws {
        let desk = desk
        while try await store.write({ transaction in
            transaction.acting = .system("AutoClose", at: now)
            let act = Act(transaction: transaction, actor: .system, now: now)
            return try desk.closeResolved(act: act)
        }) > 0 {}
        while try await store.write({ transaction in
            transaction.acting = .system("ReleaseTicketsOfDisabled", at: now)
            let act = Act(transaction: transaction, actor: .system, now: now)
            return try desk.releaseTicketsOfDisabled(act: act)
        }) > 0 {}
        while try await store.write({ transaction in
            transaction.acting = .system("ReturnUnanswered", at: now)
            let act = Act(transaction: transaction, actor: .system, now: now)
            return try desk.returnUnanswered(act: act)
        }) > 0 {}
        while try await store.write({ transaction in
            transaction.acting = .system("SendDigest", at: now)
            return try desk.sendDigest(act: Act(transaction: transaction, actor: .system, now: now))
        }) {}
        while try await store.write({ try $0.endSessionsOutsidePeriod(at: now) }) > 0 {}
        while try await store.write({ transaction in
            let days = try transaction.snapshot.settings().mailRetentionDays
            return days == 0
                ? 0 : try transaction.dropMails(finishedBefore: now.adding(days: -days))
        }) > 0 {}
        try await cutAudit(now: now)
        while try await store.write({ try $0.dropUploads(expiredAt: now) }) > 0 {}
        while try await store.write({ try $0.sweepContent() }) > 0 {}
        while try await store.write({
            try $0.dropEvents(before: now.adding(days: -Self.eventDays), now: now)
        }) > 0 {}
        while try await store.write({
            try $0.dropLoginFailures(before: now.adding(days: -Self.failureDays))
        }) > 0 {}
        while try await store.write({
            try $0.dropReplies(since: since, before: now.adding(days: -Self.replyDays))
        }) > 0 {}
    }

    /// The log itself says that it was cut, and by how much.
    private func cutAudit(now: Timestamp) async throws {
        var rows: Int64 = 0
        while true {
            let cut = try await store.write { transaction in
                let days = try transaction.snapshot.settings().auditRetentionDays
                return days == 0 ? 0 : try transaction.cutAudit(before: now.adding(days: -days))
            }
            guard cut > 0 else { break }
            rows += Int64(cut)
        }
        guard rows > 0 else { return }
        let entry = AuditEntry(
            AuditEntry.Action.retention,
            at: now,
            actor: .system,
            detail: "rows cut: \(rows)"
        )
        try await store.write { try $0.audit(entry) }
    }
}
