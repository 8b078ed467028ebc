import GRDB
import Synchronization

/// The statements of every connection of the store.
///
/// A connection is used by one thread at a time, which GRDB sees to, and so are its statements; the lock is for the
/// list alone.
final class StatementCaches: Sendable {
    /// A connection's statements.
    // Safety: handed out only to the thread that has the connection at that moment.
    private struct Kept: @unchecked Sendable {
        let statements: ConnectionStatements
    }

    private let caches = Mutex<[UInt: Kept]>([:])

    /// The statements of the connection that the caller has just now.
    func statements(of database: Database) throws -> ConnectionStatements {
        guard let connection = database.sqliteConnection else {
            throw StoreError.failed("the connection is closed")
        }
        let key = UInt(bitPattern: connection)
        return caches.withLock { caches in
            if let kept = caches[key] { return kept }
            let kept = Kept(statements: ConnectionStatements(connection: connection))
            caches[key] = kept
            return kept
        }.statements
    }

    /// Lets go of all statements, so that connections can be closed. While nobody uses a connection.
    func removeAll() { caches.withLock { $0.removeAll() } }
}
