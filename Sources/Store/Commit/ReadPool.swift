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

    /// False when too many reads are waiting: the job will not run.
    package func submit(
        _ job: @escaping @Sendable (Result<Snapshot, StoreError>) -> Void
    ) -> Bool {
        workers.submit { [pool, statements] in
            // A disk can fail after the job has read what it wanted: it is told once all the same.
            var isTold = false
            do {
                try pool.read { database in
                    let kept = try statements.statements(of: database)
                    isTold = true
                    job(.success(Snapshot(database: database, statements: kept)))
                }
            } catch {
                if !isTold { job(.failure(.failed(String(describing: error)))) }
            }
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
