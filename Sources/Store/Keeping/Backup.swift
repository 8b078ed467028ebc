package import DeskwireDomain
import Foundation
import GRDB

/// Copies a desk into one file, while it is served or at rest (SEC-125, S-267).
///
/// 1. Copies page by page what one reading transaction sees: no write waits for it, and none is half in it.
/// 2. Writes under another name, syncs, and gives the name last: what has the name is complete.
/// 3. Puts a manifest beside it. The key file is never in it.
package enum Backup {
    /// Pages copied between two looks at who else wants something.
    private static let pagesPerStep: CInt = 512

    package struct Progress: Sendable, Equatable {
        package let pagesDone: Int64
        package let pagesTotal: Int64

        package init(pagesDone: Int64, pagesTotal: Int64) {
            self.pagesDone = pagesDone
            self.pagesTotal = pagesTotal
        }
    }

    /// Of a data folder that nobody serves; the lock says so.
    package static func write(
        folder: String,
        to path: String,
        program: String,
        at now: Timestamp,
        progress: @escaping (Progress) -> Void = { _ in }
    ) throws(StoreError) -> BackupManifest {
        let lock = try InstanceLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let desk = DeskFile(path: folder + "/" + DeskFile.name)
        let manifest = try desk.reading { database in
            try write(of: database, to: path, program: program, at: now, progress: progress)
        }
        if manifest.schema == Schema.version {
            // A desk that cannot be written has its copy all the same.
            try? desk.writing { try $0.recordBackup(.done, at: now) }
        }
        return manifest
    }

    /// Of what the connection's transaction sees.
    static func write(
        of database: Database,
        to path: String,
        program: String,
        at now: Timestamp,
        progress: @escaping (Progress) -> Void
    ) throws(StoreError) -> BackupManifest {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .cannotOpen(path: path, reason: "it exists already; name a file that does not")
        }
        let unfinished = path + ".partial"
        do {
            removeUnfinished(path)
            let manifest = try copy(
                database,
                to: unfinished,
                program: program,
                at: now,
                progress: progress
            )
            try DurableFile.fill(BackupManifest.path(of: path), with: Array(manifest.encoded()))
            try DurableFile.name(unfinished, as: path)
            return manifest
        } catch {
            removeUnfinished(path)
            throw error as? StoreError ?? .cannotOpen(path: path, reason: String(describing: error))
        }
    }

    /// What a copy that came to no end has left: it has no name, and a manifest of nothing helps nobody.
    static func removeUnfinished(_ path: String) {
        let unfinished = path + ".partial"
        for name in [unfinished, unfinished + "-journal", BackupManifest.path(of: path)] {
            try? FileManager.default.removeItem(atPath: name)
        }
    }

    private static func copy(
        _ database: Database,
        to path: String,
        program: String,
        at now: Timestamp,
        progress: @escaping (Progress) -> Void
    ) throws -> BackupManifest {
        let target = try DatabaseQueue(path: path)
        try target.writeWithoutTransaction { target in
            try database.backup(to: target, pagesPerStep: pagesPerStep) { step in
                progress(
                    Progress(
                        pagesDone: Int64(step.completedPageCount),
                        pagesTotal: Int64(step.totalPageCount)
                    )
                )
            }
            // One file that needs no other beside it.
            try target.execute(sql: "PRAGMA journal_mode = DELETE")
        }
        try target.close()
        try DurableFile.sync(path)
        let (bytes, sha256) = try BackupManifest.hash(of: path)
        return try DeskFile(path: path).reading { database in
            try BackupManifest(
                of: database,
                program: program,
                at: now,
                bytes: bytes,
                sha256: sha256
            )
        }
    }
}

extension Backup {
    /// Before migrations change a file, it is kept as it was, beside it and named by its schema (S-268, T-R24). A first
    /// start that was cut off has left nobody in it, and nothing to keep.
    static func beforeMigration(
        of pool: DatabasePool,
        in folder: String,
        at now: Timestamp
    ) throws {
        try pool.read { database in
            let schema = try Schema.version(of: database)
            guard schema > 0, schema < Schema.version,
                try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM account)") == true
            else { return }
            let path = "\(folder)/deskwire.schema-\(schema).backup"
            try? FileManager.default.removeItem(atPath: path)
            _ = try write(of: database, to: path, program: "deskwired", at: now, progress: { _ in })
        }
    }
}

extension DeskStore {
    /// Of a desk that is served. Waits on the caller's thread.
    package func backUp(
        to path: String,
        program: String,
        at now: Timestamp,
        progress: @escaping (Backup.Progress) -> Void = { _ in }
    ) throws -> BackupManifest {
        try reads.now { snapshot in
            // The first read begins the transaction that the whole copy is made in.
            _ = try snapshot.installation()
            return try Backup.write(
                of: snapshot.database,
                to: path,
                program: program,
                at: now,
                progress: progress
            )
        }
    }
}
