private import Dispatch
import GRDB
private import Synchronization

/// The one writer: collects the writes of all connections and commits as many as are waiting in one transaction.
///
/// 1. Takes the jobs that wait in a bounded queue, in turn from each owner.
/// 2. Undoes a job that is refused, and no other.
/// 3. Commits once with `synchronous=FULL`; only then tells jobs and observers.
/// 4. Stops for good when the disk fails at a commit: nothing after that may be acknowledged (SEC-122).
package final class WriteQueue: Sendable {
    /// How many jobs share one commit at most.
    static let batchMax = 1024
    /// How many jobs may wait; beyond that `submit` refuses.
    package static let waitingMax = 16_384

    private struct State {
        var waiting = FairLine<WriteJob>()
        /// How many jobs each owner had in it.
        var countsOfLastBatch: [WorkerPool.Owner: Int] = [:]
        var isRunning = false
        var hasFailed = false
        var observers: [@Sendable (CommitNotice) -> Void] = []
        var failureObservers: [@Sendable (StoreError) -> Void] = []
    }

    package let counts = CommitCounts()
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

    /// False when too many writes are waiting or the storage has failed: the job will not run. Owners take turns.
    package func submit(_ job: WriteJob, of owner: WorkerPool.Owner = WorkerPool.nobody) -> Bool {
        let (isAccepted, mustStart) = state.withLock { state -> (Bool, Bool) in
            guard !state.hasFailed, state.waiting.count < Self.waitingMax else {
                return (false, false)
            }
            state.waiting.append(job, of: owner)
            defer { state.isRunning = true }
            return (true, !state.isRunning)
        }
        if mustStart { queue.async { self.drain() } }
        return isAccepted
    }

    /// How many writes wait.
    package var waiting: Int { state.withLock { $0.waiting.count } }

    /// Returns when every job that was submitted before has finished.
    package func settle() {
        queue.sync {}
    }

    private func drain() {
        while true {
            let isWorkLeft = state.withLock { state in
                state.isRunning = state.waiting.count > 0
                return state.isRunning
            }
            guard isWorkLeft else { return }
            commit()
        }
    }

    private func commit() {
        var batch = state.withLock { state in
            WriteBatch(
                of: min(state.waiting.count, Self.batchMax),
                before: state.countsOfLastBatch
            )
        }
        defer { state.withLock { $0.countsOfLastBatch = batch.counts } }
        if state.withLock({ $0.hasFailed }) {
            while let job = next(of: &batch) { job.finish(.unknown) }
            return
        }
        let begin = DispatchTime.now().uptimeNanoseconds
        do {
            try pool.writeWithoutTransaction { database in
                let statements = try statements.statements(of: database)
                try run(&batch, in: database, statements)
            }
        } catch {
            let outcome = failureOutcome(of: error)
            // Where the transaction could not begin, all who waited for it are told, those too who came meanwhile: else
            // they would wait once more as long.
            if batch.jobs.isEmpty { takeAll(into: &batch) }
            for job in batch.jobs { job.finish(outcome) }
            return
        }
        counts.seconds.count(Double(DispatchTime.now().uptimeNanoseconds - begin) / 1e9)
        counts.jobs.count(Double(batch.jobs.count))
        let observers = state.withLock { $0.observers }
        if !batch.notice.isEmpty {
            for observer in observers { observer(batch.notice) }
        }
        for (job, outcome) in zip(batch.jobs, batch.outcomes) { job.finish(outcome) }
        keepLogShort()
    }

    /// The job that comes next into the batch; nil when the batch is to be committed.
    private func next(of batch: inout WriteBatch) -> WriteJob? {
        batch.isFull ? nil : take(into: &batch)
    }

    private func take(into batch: inout WriteBatch) -> WriteJob? {
        state.withLock { state in
            guard let (job, owner) = state.waiting.next() else { return nil }
            batch.take(job, of: owner, hasMore: state.waiting.has(owner))
            return job
        }
    }

    private func takeAll(into batch: inout WriteBatch) {
        for _ in 0..<waiting where take(into: &batch) == nil { return }
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
    private func run(
        _ batch: inout WriteBatch,
        in database: Database,
        _ statements: ConnectionStatements
    ) throws {
        do {
            try inTransaction(database) {
                while let job = next(of: &batch) {
                    let changes = database.totalChangesCount
                    let transaction = Transaction(database: database, statements: statements)
                    do {
                        try job.run(transaction)
                        batch.ran(transaction)
                    } catch {
                        try batch.refused(error, transaction)
                        guard database.totalChangesCount == changes else {
                            throw OneMustBeUndone()
                        }
                    }
                }
                try batch.writeWords(statements)
            }
        } catch is OneMustBeUndone {
            batch.beginAnew()
            try inTransaction(database) { try runEachAlone(&batch, in: database, statements) }
        }
    }

    /// A job was refused after it had written; the whole batch is undone.
    private struct OneMustBeUndone: Error {}

    private func runEachAlone(
        _ batch: inout WriteBatch,
        in database: Database,
        _ statements: ConnectionStatements
    ) throws {
        for job in batch.jobs {
            let transaction = Transaction(database: database, statements: statements)
            do {
                try transaction.run("SAVEPOINT job")
                try job.run(transaction)
                try transaction.run("RELEASE job")
                batch.ran(transaction)
            } catch {
                try batch.refused(error, transaction)
                try transaction.run("ROLLBACK TO job")
                try transaction.run("RELEASE job")
            }
        }
        try batch.writeWords(statements)
    }

    private func inTransaction(_ database: Database, _ body: () throws -> Void) throws {
        try database.beginTransaction(.immediate)
        do {
            try body()
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
