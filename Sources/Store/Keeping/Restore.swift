package import DeskwireDomain
private import Foundation
import GRDB

/// Makes a data folder out of a backup (SEC-125, T-R17).
///
/// 1. Overwrites nothing: where a desk lies already, it says which, and stops.
/// 2. Looks at the copy as `verify` does before it gets its name; what is damaged is not restored.
/// 3. Gives the event log a new name, so that no client takes events it has not seen for those it has.
/// 4. Says in the audit log of the new desk that it was restored.
package enum Restore {
    package struct Report: Sendable {
        package let manifest: BackupManifest
        package let verification: Verification
        /// Mails that had not gone out when the backup was made: they go out at the next start, whether or not the
        /// old desk has sent them since.
        package let waitingMails: Int64
    }

    package static func run(
        from backup: String,
        folder: String,
        eventEpoch: UInt64,
        at now: Timestamp,
        key: BackupKey? = nil,
        progress: (String) -> Void = { _ in }
    ) throws(StoreError) -> Report {
        let lock = try InstanceLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let path = folder + "/" + DeskFile.name
        try refuseOccupied(path)
        let manifest = try BackupManifest(of: backup)
        let copy = path + ".restoring"
        do {
            let (verification, waiting) = try make(
                copy,
                from: backup,
                manifest: manifest,
                eventEpoch: eventEpoch,
                at: now,
                key: key,
                progress: progress
            )
            try DurableFile.name(copy, as: path)
            return Report(manifest: manifest, verification: verification, waitingMails: waiting)
        } catch let error as StoreError {
            remove(copy)
            throw error
        } catch {
            remove(copy)
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
    }

    private static func make(
        _ copy: String,
        from backup: String,
        manifest: BackupManifest,
        eventEpoch: UInt64,
        at now: Timestamp,
        key: BackupKey?,
        progress: (String) -> Void
    ) throws -> (Verification, Int64) {
        progress("copy")
        remove(copy)
        try manifest.open(backup, into: copy, with: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
        let verification = try verify(
            key == nil ? copy : backup,
            readable: copy,
            against: manifest,
            progress: progress
        )
        if let first = verification.findings.first {
            throw StoreError.foreignFile(
                path: backup,
                reason: "it is damaged, and nothing was restored: \(first) "
                    + "See deskwired verify \(backup)"
            )
        }
        let waiting = try begin(copy, eventEpoch, at: now)
        try DurableFile.sync(copy)
        return (verification, waiting)
    }

    /// What `verify` finds in a backup, its manifest included. An encrypted one is opened into a file beside those of
    /// other programs that only its owner may read, and that goes.
    package static func verify(
        _ path: String,
        against manifest: BackupManifest,
        key: BackupKey? = nil,
        progress: (String) -> Void = { _ in }
    ) throws(StoreError) -> Verification {
        guard key != nil || manifest.encryption != nil else {
            return try verify(path, readable: path, against: manifest, progress: progress)
        }
        let readable = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-verify-\(UUID().uuidString)").path
        defer { remove(readable) }
        do {
            try manifest.open(path, into: readable, with: key)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
        return try verify(path, readable: readable, against: manifest, progress: progress)
    }

    private static func verify(
        _ path: String,
        readable: String,
        against manifest: BackupManifest,
        progress: (String) -> Void
    ) throws(StoreError) -> Verification {
        progress("hash")
        let found: (bytes: Int64, sha256: String)
        do {
            found = try BackupManifest.hash(of: path)
        } catch {
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
        var verification = try Verification(of: DeskFile(path: readable), progress: progress)
        if found.bytes != manifest.bytes || found.sha256 != manifest.sha256 {
            verification.add("The file is not the one that the manifest names: its hash differs.")
        }
        if let audit = manifest.audit, audit != verification.auditHead {
            verification.add("The audit log ends elsewhere than the manifest says.")
        }
        if verification.schema != manifest.schema || verification.lastEvent != manifest.lastEvent
            || verification.counts != manifest.counts
        {
            verification.add("The file holds other numbers of rows than the manifest says.")
        }
        return verification
    }

    private static func refuseOccupied(_ path: String) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else { return try refuseLog(path) }
        let found: String
        do {
            let file = DeskFile(path: path)
            let (schema, counts, event) = try file.reading { database in
                (
                    try Schema.version(of: database), try BackupManifest.counts(in: database),
                    try BackupManifest.lastEvent(in: database)
                )
            }
            found =
                "a desk of schema \(schema) with \(counts["ticket"] ?? 0) tickets, "
                + "\(counts["message"] ?? 0) messages and \(event) events"
        } catch {
            found = "a file that is no desk of this version (\(error))"
        }
        throw .foreignFile(
            path: path,
            reason: "there is \(found). Nothing was overwritten; restore into another folder"
        )
    }

    /// SQLite would take the log of a desk that is gone for one of the restored desk, and carry it out on that.
    private static func refuseLog(_ path: String) throws(StoreError) {
        for log in [path + "-wal", path + "-journal"]
        where FileManager.default.fileExists(atPath: log) {
            throw .foreignFile(
                path: log,
                reason: "it is left of a desk that is not there. Move it away, or restore into "
                    + "another folder"
            )
        }
    }

    /// What makes the copy a desk of its own. Answers how many mails wait in it.
    private static func begin(_ copy: String, _ epoch: UInt64, at now: Timestamp) throws -> Int64 {
        try DeskFile(path: copy).writing { transaction in
            let database = transaction.database
            try database.execute(
                sql: "UPDATE installation SET event_epoch = ?",
                arguments: [Int64(bitPattern: epoch)]
            )
            // A backup of an earlier version has no audit log.
            if try database.tableExists("audit_chain") {
                let action = AuditEntry.Action.restore
                try transaction.audit(AuditEntry(action, at: now, actor: .operator))
            }
            return try Int64.fetchOne(database, sql: "SELECT count(*) FROM outbox") ?? 0
        }
    }

    private static func remove(_ copy: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: copy + suffix)
        }
    }
}
