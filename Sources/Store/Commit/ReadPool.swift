import GRDB

/// Runs reads in consistent snapshots, off the event loops, from a bounded queue.
package final class ReadPool: Sendable {
    package static let readersMax = 2
    package static let waitingMax = 4096

    private let pool: DatabasePool
    private let workers = WorkerPool(
        label: "deskwire.readers",
        width: readersMax,
        waitingMax: waitingMax
    )

    private let statements: StatementCaches

    init(pool: DatabasePool, statements: StatementCaches) {
        self.pool = pool
        self.statements = statements
    }

    /// How many jobs wait.
    package var waiting: Int { workers.waiting }

    /// False when too many reads are waiting: the job will not run.
    package func submit(
        _ job: @escaping @Sendable (Result<Snapshot, StoreError>) -> Void
    ) -> Bool {
        submit(of: WorkerPool.nobody) { snapshot in
            job(snapshot)
            return true
        }
    }

    /// The same for a job of many reads, which does as many as fit in its turn and answers whether it is done. The rest
    /// waits for the owner's next turn, and sees a newer snapshot.
    package func submit(
        of owner: WorkerPool.Owner,
        _ job: @escaping @Sendable (Result<Snapshot, StoreError>) -> Bool
    ) -> Bool {
        submit(of: owner, begun: false, job)
    }

    private func submit(
        of owner: WorkerPool.Owner,
        begun: Bool,
        _ job: @escaping @Sendable (Result<Snapshot, StoreError>) -> Bool
    ) -> Bool {
        workers.submit(of: owner, begun: begun) { [self] in
            // A disk can fail after the job has read what it wanted: it is told once all the same.
            var isTold = false
            var isDone = true
            do {
                try pool.read { database in
                    let kept = try statements.statements(of: database)
                    isTold = true
                    isDone = job(.success(Snapshot(database: database, statements: kept)))
                }
            } catch {
                if !isTold { _ = job(.failure(.failed(String(describing: error)))) }
            }
            if !isDone { _ = submit(of: owner, begun: true, job) }
        }
    }

    /// For start-up, services and tests: waits for the answer on the caller's thread.
    package func now<Value>(_ body: (Snapshot) throws -> Value) throws -> Value {
        try pool.read { database in
            let kept = try statements.statements(of: database)
            return try body(Snapshot(database: database, statements: kept))
        }
    }
}
