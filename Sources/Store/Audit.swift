package import DeskwireDomain
import GRDB

/// A row of the audit log as it is kept.
package struct AuditRow: Sendable, Equatable {
    package let number: Int64
    package let at: Timestamp
    package let actorKind: String
    package let actorID: Int64
    package let peer: String
    package let connection: UInt64
    package let action: String
    package let objectKind: String
    package let objectID: Int64
    package let outcome: String
    package let detail: String
    package let times: Int64
    package let traceID: UInt64
    package let hash: [UInt8]
}

extension AuditEntry {
    /// SHA-256 over the hash of the row before and this row's fields in the order of `ChecksummedTable.audit`: numbers
    /// as 8 bytes, little end first; texts and hashes with their length before them.
    func hash(number: Int64, after previous: [UInt8]) -> [UInt8] {
        var checksum = RowChecksum()
        previous.withUnsafeBytes { checksum.add($0) }
        checksum.add(number)
        checksum.add(at.rawValue)
        checksum.add(actor.kind.rawValue)
        checksum.add(actor.id)
        checksum.add(peer)
        checksum.add(Int64(bitPattern: connection))
        checksum.add(action)
        checksum.add(object?.kind.word ?? "")
        checksum.add(object?.id ?? 0)
        checksum.add(outcome.rawValue)
        checksum.add(detail)
        checksum.add(times)
        checksum.add(Int64(bitPattern: traceID))
        return checksum.digest()
    }
}

/// What `last_done` has the moment of.
package enum LastDone {
    package static let backup = "backup"
}

extension Snapshot {
    private static let auditColumns = """
        id, at, actor_kind, actor_id, peer, connection, action, object_kind, object_id, outcome,
        detail, times, trace_id, hash
        """

    /// Newest first, from before a row on.
    package func auditRows(before: Int64?, limit: Int) throws -> [AuditRow] {
        try all(
            "SELECT \(Self.auditColumns) FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?",
            [before ?? .max, limit],
            read: Self.auditRow
        )
    }

    private static func auditRow(_ row: Row) -> AuditRow {
        AuditRow(
            number: row.integer(0),
            at: row.time(1),
            actorKind: row.text(2),
            actorID: row.integer(3),
            peer: row.text(4),
            connection: UInt64(bitPattern: row.integer(5)),
            action: row.text(6),
            objectKind: row.text(7),
            objectID: row.integer(8),
            outcome: row.text(9),
            detail: row.text(10),
            times: row.integer(11),
            traceID: UInt64(bitPattern: row.integer(12)),
            hash: row.bytes(13)
        )
    }

    /// When something was done last, e.g. a backup; nil: never.
    package func lastDone(_ what: String) throws -> Timestamp? {
        try first("SELECT at FROM last_done WHERE what = ?", [what]) { $0.time(0) }
    }
}

extension Transaction {
    /// Adds a row at the end of the audit log, with this write.
    package func audit(_ entry: AuditEntry) throws {
        let end = try snapshot.first("SELECT last_id, last_hash FROM audit_chain") {
            ($0.integer(0), $0.bytes(1))
        }
        guard let (last, hash) = end else { throw StoreError.corrupt("the audit log has no end") }
        try run(
            """
            INSERT INTO audit (id, at, actor_kind, actor_id, peer, connection, action, object_kind,
                object_id, outcome, detail, times, trace_id, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                last + 1, entry.at.rawValue, entry.actor.kind.rawValue, entry.actor.id, entry.peer,
                Int64(bitPattern: entry.connection), entry.action, entry.object?.kind.word ?? "",
                entry.object?.id ?? 0, entry.outcome.rawValue, entry.detail, entry.times,
                Int64(bitPattern: entry.traceID),
                entry.hash(number: last + 1, after: hash).blob,
            ]
        )
    }

    /// What the write is about, for its row in the audit log; the first to say so is heard.
    package func isAbout(_ object: ObjectRef) {
        if auditObject == nil { auditObject = object }
    }

    func isAbout(_ account: AccountID) throws {
        guard auditObject == nil, let account = try snapshot.account(account) else { return }
        isAbout(ObjectRef(ObjectKind(account.role), account.id))
    }

    /// Cuts rows from before a moment off the oldest end, when some are a day older than that; at most `limit` at a
    /// time. Answers how many. What follows can still be verified: the hash of the last row that went is kept.
    package func cutAudit(before moment: Timestamp, limit: Int = 5_000) throws -> Int {
        let oldest = try snapshot.all(
            "SELECT id, at, hash FROM audit ORDER BY id LIMIT ?",
            [limit]
        ) { ($0.integer(0), $0.time(1), $0.bytes(2)) }
        // A day later, so that a day costs one cut.
        guard let first = oldest.first,
            first.1 < moment.adding(days: -AuditRetention.graceDays)
        else { return 0 }
        let old = oldest.prefix { $0.1 < moment }
        guard let last = old.last else { return 0 }
        try run(
            "UPDATE audit_chain SET cut_id = ?, cut_hash = ?",
            [last.0, last.2.blob]
        )
        return try run("DELETE FROM audit WHERE id <= ?", [last.0])
    }

    /// The desk knows from now on that it was copied, or that it could not be.
    package func recordBackup(_ outcome: AuditEntry.Outcome, at now: Timestamp) throws {
        try audit(AuditEntry(AuditEntry.Action.backup, outcome, at: now, actor: .operator))
        if outcome == .done { try noteDone(LastDone.backup, at: now) }
    }

    package func noteDone(_ what: String, at now: Timestamp) throws {
        try run(
            """
            INSERT INTO last_done (what, at) VALUES (?, ?)
            ON CONFLICT (what) DO UPDATE SET at = max(at, excluded.at)
            """,
            [what, now.rawValue]
        )
    }
}
