private import CSQLite
import GRDB

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// The desk's data: one SQLite file, one writer, a few readers.
///
/// 1. Opens or creates the file, checks that it is ours, brings its schema up to date.
/// 2. Verifies that a commit really waits for the disk.
/// 3. Keeps every other process out while it is open.
///
/// The only module that knows SQL; callers see `Snapshot`, `Transaction` and domain values.
package final class DeskStore: Sendable {
    package let reads: ReadPool
    package let writes: WriteQueue
    /// The file was made by this start.
    package let isNew: Bool
    let pool: DatabasePool
    let folder: String
    private let statements = StatementCaches()
    private let checkpointer: Checkpointer
    private let lock: InstanceLock

    /// Opens `deskwire.sqlite` in the folder, which must exist.
    package init(folder: String, birth: InstallationBirth) throws(StoreError) {
        self.folder = folder
        _ = Self.memoryIsNotCounted
        lock = try InstanceLock(folder: folder)
        try FileSystemKind.refuseShared(folder)
        let path = folder + "/" + DeskFile.name
        isNew = access(path, F_OK) != 0
        let log = LogLength()
        do {
            if !isNew {
                try Self.finishWhatWasCutOff(path)
                try Self.verifyOwnership(of: path)
            }
            pool = try DatabasePool(path: path, configuration: Self.configuration())
            try Self.markOwnership(of: pool)
            if !isNew { try Backup.beforeMigration(of: pool, in: folder, at: birth.at) }
            try Schema.migrate(pool, birth: birth)
            try Self.demandDurability(of: pool)
            try DurableFile.syncFolder(folder)
            checkpointer = try Checkpointer(path: path, configuration: Self.configuration())
            pool.writeWithoutTransaction { log.follow($0) }
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
        reads = ReadPool(pool: pool, statements: statements)
        writes = WriteQueue(
            pool: pool,
            statements: statements,
            checkpointer: checkpointer,
            log: log
        )
    }

    /// SQLite counts every byte that it asks for under one lock of the process: two readers spent a third of their time
    /// on waiting for it. Nobody asks for the count. False in a program that has used SQLite before: it goes on with
    /// the lock.
    private static let memoryIsNotCounted = deskwire_sqlite_counts_no_memory() == SQLITE_OK

    /// Pages that a connection keeps, of which there are at most six (the readers', the writer's, the checkpointer's).
    /// The pages of a commit must have room, or they are written to the log more than once.
    private static let cacheKiB = 32 * 1024

    /// Finishes what is queued and closes the file.
    package func close() throws {
        writes.settle()
        try checkpointer.close()
        // No reader is at work while a barrier holds.
        try pool.barrierWriteWithoutTransaction { _ in statements.removeAll() }
        try pool.close()
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "deskwire"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = ReadPool.readersMax + 2
        configuration.prepareDatabase { database in
            // In memory: else the pages that a savepoint could give back went through a temporary file, 55 writes for
            // a new ticket and a third of its time.
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA secure_delete = FAST;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA journal_size_limit = \(walBytesKept);
                    PRAGMA cache_size = -\(cacheKiB);
                    """
            )
        }
        return configuration
    }

    /// A first start that was killed before the file had its log leaves a journal. Who only reads cannot take it back,
    /// and the file would never open again: so it is taken back first, as any reader of the file would do.
    private static func finishWhatWasCutOff(_ path: String) throws {
        guard access(path + "-journal", F_OK) == 0 else { return }
        try readStrangeFile(path) {
            let file = try DatabaseQueue(path: path)
            _ = try file.read { try isEmpty($0) }
            try file.close()
        }
    }

    /// A file of another program, or of a newer Deskwire, is refused and left as it is: opening the pool would already
    /// switch it to a WAL, so it is read first by a connection that cannot write. A file without any content is what
    /// a first start leaves that was cut off.
    private static func verifyOwnership(of path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        try readStrangeFile(path) {
            let file = try DatabaseQueue(path: path, configuration: configuration)
            try file.read { database in
                let stored = try storedApplicationID(database)
                if stored == 0, try isEmpty(database) { return }
                guard stored == Schema.applicationID else {
                    throw StoreError.foreignFile(
                        path: path,
                        reason: "it is not a Deskwire database"
                    )
                }
                try Schema.refuseNewer(database, path: path)
                // Where a page lies in another's place, this is the first row that cannot be read. A first start that
                // was cut off can have left a file without it.
                guard try database.tableExists("installation") else { return }
                _ = try String.fetchOne(database, sql: "SELECT install_id FROM installation")
            }
            try file.close()
        }
    }

    /// What SQLite finds wrong with a file that nobody knows yet, in words of the desk.
    private static func readStrangeFile(_ path: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.foreignFile(path: path, reason: "it is not a database")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw StoreError.foreignFile(
                path: path,
                reason: "it is damaged: \(error.message ?? ""). Restore a backup"
            )
        }
    }

    private static func markOwnership(of pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            guard try storedApplicationID(database) == 0 else { return }
            try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        }
    }

    private static func storedApplicationID(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    }

    private static func isEmpty(_ database: Database) throws -> Bool {
        try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    }

    /// The pool sets NORMAL after its own preparation: set FULL and read all back, or do not serve (SEC-120).
    private static func demandDurability(of pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            let wanted = [
                "synchronous": "2", "journal_mode": "wal", "foreign_keys": "1",
                "trusted_schema": "0", "cell_size_check": "1",
                "application_id": "\(Schema.applicationID)", "user_version": "\(Schema.version)",
            ]
            for (name, value) in wanted {
                let found = try String.fetchOne(
                    database,
                    sql: "SELECT CAST(\(name) AS TEXT) FROM pragma_\(name)"
                )
                guard found == value else {
                    throw StoreError.failed(
                        "SQLite has \(name) = \(found ?? "nothing") where \(value) is needed"
                    )
                }
            }
        }
    }
}
