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
    private let pool: DatabasePool
    private let lock: InstanceLock

    /// Opens `deskwire.sqlite` in the folder, which must exist.
    package init(folder: String, birth: InstallationBirth) throws(StoreError) {
        lock = try InstanceLock(folder: folder)
        let path = folder + "/deskwire.sqlite"
        isNew = access(path, F_OK) != 0
        do {
            if !isNew { try Self.verifyOwnership(of: path) }
            pool = try DatabasePool(path: path, configuration: Self.configuration())
            try Self.markOwnership(of: pool)
            try Schema.migrate(pool, birth: birth)
            try Self.demandDurability(of: pool)
            try Self.syncFolder(folder)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
        reads = ReadPool(pool: pool)
        writes = WriteQueue(pool: pool)
    }

    /// Finishes what is queued and closes the file.
    package func close() throws {
        writes.settle()
        try pool.close()
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "deskwire"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = ReadPool.readersMax + 2
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA secure_delete = FAST;
                    """
            )
        }
        return configuration
    }

    /// A file of another program, or of a newer Deskwire, is refused and left as it is: opening the pool would already
    /// switch it to a WAL, so it is read first by a connection that cannot write. A file without any content is what
    /// a first start leaves that was cut off.
    private static func verifyOwnership(of path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        do {
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
                guard try !Schema.isNewer(database) else {
                    throw StoreError.foreignFile(
                        path: path,
                        reason: "it was written by a newer Deskwire; use that version"
                    )
                }
            }
            try file.close()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.foreignFile(path: path, reason: "it is not a database")
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

    /// The pool sets NORMAL after its own preparation: set FULL and read it back, or do not serve (SEC-120).
    private static func demandDurability(of pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
            guard level == 2, mode == "wal" else {
                throw StoreError.failed("SQLite does not offer synchronous=FULL with a WAL")
            }
        }
    }

    /// SQLite ignores a failed sync of the folder that holds a new file: this does not (SEC-122).
    private static func syncFolder(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw StoreError.cannotOpen(path: folder, reason: String(cString: strerror(errno)))
        }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw StoreError.failed("fsync of \(folder): \(String(cString: strerror(errno)))")
        }
    }
}
