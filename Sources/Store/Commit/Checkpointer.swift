private import Dispatch
import GRDB
import GRDBSQLite
private import Synchronization

/// Brings the pages of the log into the file, on a thread and a connection of its own, so that no commit waits for it.
///
/// 1. Begins when the log has `startPages`, and works beside the writer.
/// 2. A log that is written without a pause never ends there, and so is never begun anew: at `forcePages` the writer
///    itself brings over what is left, which is little, and the log is bounded.
/// 3. A disk that fails is told of as one that fails at a commit (SEC-122); a full one, or a lock, waits for the next
///    time.
final class Checkpointer: Sendable {
    static let startPages = 4_000
    static let forcePages = 16_000

    private let file: DatabaseQueue
    private let queue = DispatchQueue(label: "deskwire.checkpoints")
    private let isAtWork = Mutex(false)

    init(path: String, configuration: Configuration) throws {
        file = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The writer says how long the log is after a commit. True: it is so long that the writer must see to it.
    func logHas(_ pages: Int, onFailure: @escaping @Sendable (any Error) -> Void) -> Bool {
        guard pages >= Self.startPages else { return false }
        let mustStart = isAtWork.withLock { isAtWork in
            defer { isAtWork = true }
            return !isAtWork
        }
        if mustStart {
            queue.async { [self] in
                do {
                    try file.writeWithoutTransaction { try Self.bringOver($0) }
                } catch {
                    onFailure(error)
                }
                isAtWork.withLock { $0 = false }
            }
        }
        return pages >= Self.forcePages
    }

    /// Brings over what no reader needs in the log. Waits for nobody.
    static func bringOver(_ database: Database) throws {
        do {
            try database.checkpoint(.passive)
        } catch let error as DatabaseError
            where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL].contains(error.resultCode)
        {
            // Nothing is lost: the log has it all, and the next commit asks again.
        }
    }

    /// Returns when nothing is at work any more.
    func close() throws {
        queue.sync {}
        try file.close()
    }
}

/// How many pages the log has, as SQLite says after each commit of the writer.
///
/// It takes the place of SQLite's own checkpoints, which are made within the commit.
// Safety: SQLite calls it on the thread that has the writer's connection, which alone reads it.
final class LogLength: @unchecked Sendable {
    private(set) var pages = 0

    func follow(_ database: Database) {
        sqlite3_wal_hook(
            database.sqliteConnection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<LogLength>.fromOpaque(context).takeUnretainedValue().pages = Int(pages)
                return SQLITE_OK
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }
}
