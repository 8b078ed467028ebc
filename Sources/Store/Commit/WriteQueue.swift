private import Dispatch
import GRDB
private import Synchronization

/// The one writer: collects the writes of all connections and commits as many as are waiting in one transaction.
///
/// 1. Takes jobs in their order from a bounded queue.
/// 2. Undoes a job that is refused, and no other.
/// 3. Commits once with `synchronous=FULL`; only then tells jobs and observers.
/// 4. Stops for good when the disk fails at a commit: nothing after that may be acknowledged (SEC-122).
package final class WriteQueue: Sendable {
    /// How many jobs share one commit at most.
    static let batchMax = 1024
    /// How many jobs may wait; beyond that `submit` refuses.
    package static let waitingMax = 16_384

    private struct State {
        var waiting: [WriteJob] = []
        var isRunning = false
        var hasFailed = false
        var observers: [@Sendable (CommitNotice) -> Void] = []
        var failureObservers: [@Sendable (StoreError) -> Void] = []
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "deskwire.writer")
    private let pool: DatabasePool
    private let statements: StatementCaches
    private let checkpointer: Checkpointer
    private let log: LogLength

    init(
        pool: DatabasePool,
        statements: StatementCaches,
        checkpointer: Checkpointer,
        log: LogLength
    ) {
        self.pool = pool
        self.statements = statements
        self.checkpointer = checkpointer
        self.log = log
    }

    /// Called after each commit that changed something others wait for, on the writer's thread.
    package func observe(_ observer: @escaping @Sendable (CommitNotice) -> Void) {
        state.withLock { $0.observers.append(observer) }
    }

    /// Called once if the disk fails: the process must stop.
    package func observeFailure(_ observer: @escaping @Sendable (StoreError) -> Void) {
        state.withLock { $0.failureObservers.append(observer) }
    }

    /// False when too many writes are waiting or the storage has failed: the job will not run.
    package func submit(_ job: WriteJob) -> Bool {
        let (isAccepted, mustStart) = state.withLock { state -> (Bool, Bool) in
            guard !state.hasFailed, state.waiting.count < Self.waitingMax else {
                return (false, false)
            }
            state.waiting.append(job)
            defer { state.isRunning = true }
            return (true, !state.isRunning)
        }
        if mustStart { queue.async { self.drain() } }
        return isAccepted
    }

    /// Returns when every job that was submitted before has finished.
    package func settle() {
        queue.sync {}
    }

    private func drain() {
        while true {
            let batch = state.withLock { state -> [WriteJob] in
                guard !state.waiting.isEmpty else {
                    state.isRunning = false
                    return []
                }
                let batch = Array(state.waiting.prefix(Self.batchMax))
                state.waiting.removeFirst(batch.count)
                return batch
            }
            guard !batch.isEmpty else { return }
            commit(batch)
        }
    }

    private func commit(_ batch: [WriteJob]) {
        if state.withLock({ $0.hasFailed }) {
            for job in batch { job.finish(.unknown) }
            return
        }
        var notice = CommitNotice()
        var outcomes: [WriteOutcome] = []
        outcomes.reserveCapacity(batch.count)
        do {
            try pool.writeWithoutTransaction { database in
                let statements = try statements.statements(of: database)
                try Self.run(batch, in: database, statements, &outcomes, &notice)
            }
        } catch {
            let outcome = failureOutcome(of: error)
            for job in batch { job.finish(outcome) }
            return
        }
        let observers = state.withLock { $0.observers }
        if !notice.isEmpty {
            for observer in observers { observer(notice) }
        }
        for (job, outcome) in zip(batch, outcomes) { job.finish(outcome) }
        keepLogShort()
    }

    /// When everybody has been told.
    private func keepLogShort() {
        let isLong = checkpointer.logHas(log.pages) { [self] error in
            _ = failureOutcome(of: error)
        }
        guard isLong else { return }
        do {
            try pool.writeWithoutTransaction { try Checkpointer.bringOver($0) }
        } catch {
            _ = failureOutcome(of: error)
        }
    }

    /// Nearly no job is refused after it has written something. So all run without a savepoint first, and a batch of
    /// which one must be undone is undone whole and run once more, each job under a savepoint: SQLite copies every page
    /// that changes under one, and that was a fifth of the time of a new ticket.
    private static func run(
        _ batch: [WriteJob],
        in database: Database,
        _ statements: ConnectionStatements,
        _ outcomes: inout [WriteOutcome],
        _ notice: inout CommitNotice
    ) throws {
        do {
            try run(batch, undoing: .batch, in: database, statements, &outcomes, &notice)
        } catch is OneMustBeUndone {
            (outcomes, notice) = ([], CommitNotice())
            try run(batch, undoing: .job, in: database, statements, &outcomes, &notice)
        }
    }

    /// What can be taken back when a job is refused.
    private enum Undoing {
        case batch
        case job
    }

    /// A job was refused after it had written; the whole batch is undone.
    private struct OneMustBeUndone: Error {}

    private static func run(
        _ batch: [WriteJob],
        undoing: Undoing,
        in database: Database,
        _ statements: ConnectionStatements,
        _ outcomes: inout [WriteOutcome],
        _ notice: inout CommitNotice
    ) throws {
        try database.beginTransaction(.immediate)
        var wordChanges: [WordChange] = []
        do {
            for job in batch {
                let transaction = Transaction(database: database, statements: statements)
                let changesBefore = database.totalChangesCount
                do {
                    if undoing == .job { try transaction.run("SAVEPOINT job") }
                    try job.run(transaction)
                    if undoing == .job { try transaction.run("RELEASE job") }
                    notice.merge(transaction.notice)
                    wordChanges += transaction.wordChanges
                    outcomes.append(.committed)
                } catch {
                    // A full disk or a failing one may have undone the whole transaction already: then no
                    // job of the batch stands.
                    guard database.isInsideTransaction else { throw error }
                    // What was read of settings that are undone must not be taken for those of the same version.
                    statements.settings = nil
                    switch undoing {
                    case .batch:
                        guard database.totalChangesCount == changesBefore else {
                            throw OneMustBeUndone()
                        }
                    case .job:
                        try transaction.run("ROLLBACK TO job")
                        try transaction.run("RELEASE job")
                    }
                    outcomes.append(.refused(error))
                }
            }
            for change in wordChanges {
                try statements.statement(change.sql).run(change.arguments)
            }
            try database.commit()
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            throw error
        }
    }

    /// Only a lock and a full disk are known to have changed nothing; whatever else fails a commit ends the process.
    private func failureOutcome(of error: any Error) -> WriteOutcome {
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_BUSY?, .SQLITE_LOCKED?:
            return .storageBusy
        case .SQLITE_FULL?:
            return .storageFull
        default:
            let observers = state.withLock { state in
                state.hasFailed = true
                return state.failureObservers
            }
            for observer in observers { observer(.failed(String(describing: error))) }
            return .unknown
        }
    }
}

extension CommitNotice {
    mutating func merge(_ other: CommitNotice) {
        events.append(contentsOf: other.events)
        mailQueued = mailQueued || other.mailQueued
        endedSessions.append(contentsOf: other.endedSessions)
        renewedPrincipals.append(contentsOf: other.renewedPrincipals)
        mailRetried = mailRetried || other.mailRetried
        accessRequested = accessRequested || other.accessRequested
        replyPending = replyPending || other.replyPending
        claimSpent = claimSpent || other.claimSpent
        erasureBegan = erasureBegan || other.erasureBegan
        eventsErased = eventsErased || other.eventsErased
    }
}
