package import DeskwireDomain

extension Snapshot {
    private static let uploadColumns = """
        id, account_id, name, size, sha256, expires_at, next_position, revision, media_type
        """

    private static func upload(_ row: Row) throws -> Upload {
        Upload(
            id: row.id(0),
            account: row.id(1),
            name: row.text(2),
            size: row.integer(3),
            sha256: row.bytes(4),
            expiresAt: row.time(5),
            nextPosition: row.integer(6),
            revision: row.integer(7),
            mediaType: row.optionalText(8)
        )
    }

    package func upload(_ id: UploadID) throws -> Upload? {
        try first(
            "SELECT \(Self.uploadColumns) FROM upload WHERE id = ?",
            [id.sql],
            read: Self.upload
        )
    }

    /// The upload of the same file that the account has begun, and perhaps finished, already.
    package func upload(
        of account: AccountID,
        name: String,
        size: Int64,
        sha256: [UInt8]
    ) throws -> Upload? {
        try first(
            """
            SELECT \(Self.uploadColumns) FROM upload
            WHERE account_id = ? AND name = ? AND size = ? AND sha256 = ?
            ORDER BY id DESC LIMIT 1
            """,
            [account.sql, name, size, sha256.blob],
            read: Self.upload
        )
    }

    /// What the account's uploads amount to.
    package func uploadLoad(of account: AccountID) throws -> UploadLoad {
        var load = UploadLoad()
        let own = try all(
            "SELECT media_type IS NULL, size FROM upload WHERE account_id = ? AND used = 0",
            [account.sql]
        ) { (isOpen: $0.flag(0), size: $0.integer(1)) }
        load.open = own.count { $0.isOpen }
        load.unused = own.count - load.open
        load.openTotal =
            try first("SELECT count(*) FROM upload WHERE media_type IS NULL") {
                Int(clamping: $0.integer(0))
            } ?? 0
        let kept = try first(
            "SELECT bytes FROM document_bytes WHERE account_id = ?",
            [account.sql]
        ) { $0.integer(0) }
        load.bytes = own.reduce(kept ?? 0) { $0 + $1.size }
        return load
    }

    /// One chunk of an upload, for checking.
    package func chunk(of upload: UploadID, at position: Int64) throws -> [UInt8]? {
        try first(
            """
            SELECT c.data FROM upload u JOIN content_chunk c ON c.content_id = u.content_id
            WHERE u.id = ? AND c.position = ?
            """,
            [upload.sql, position]
        ) { $0.bytes(0) }
    }
}

extension Transaction {
    package func insertUpload(
        of account: AccountID,
        name: String,
        size: Int64,
        sha256: [UInt8],
        expiresAt: Timestamp
    ) throws -> Upload {
        let content = try insert("INSERT INTO content (size) VALUES (?)", [size])
        let id = try insert(
            """
            INSERT INTO upload (account_id, content_id, name, size, sha256, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [account.sql, content, name, size, sha256.blob, expiresAt.rawValue]
        )
        return Upload(
            id: UploadID(rawValue: id),
            account: account,
            name: name,
            size: size,
            sha256: sha256,
            expiresAt: expiresAt,
            nextPosition: 0,
            revision: 0,
            mediaType: nil
        )
    }

    /// Stores a chunk in its place; one that was there before is replaced.
    package func putChunk(_ data: [UInt8], at position: Int64, of upload: inout Upload) throws {
        let content = try content(of: upload.id)
        try run(
            """
            INSERT INTO content_chunk (content_id, position, data) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET data = excluded.data
            """,
            [content, position, data.blob]
        )
        upload.revision += 1
        while try hasChunk(content, upload.nextPosition) { upload.nextPosition += 1 }
        try run(
            "UPDATE upload SET next_position = ?, revision = ? WHERE id = ?",
            [upload.nextPosition, upload.revision, upload.id.sql]
        )
    }

    /// The bytes were checked. A file that is here already is kept once; the other copy is swept away later, so that
    /// finishing takes the same time whether or not somebody else has the file.
    ///
    /// With `scanAt`, it waits for the scanner from then on.
    package func finish(
        _ upload: inout Upload,
        mediaType: MediaType,
        scanAt: Timestamp? = nil
    ) throws {
        let own = try content(of: upload.id)
        let stored = try snapshot.first(
            "SELECT id FROM content WHERE sha256 = ?",
            [upload.sha256.blob]
        ) { $0.integer(0) }
        if stored == nil {
            try run(
                "UPDATE content SET sha256 = ? WHERE id = ?",
                [upload.sha256.blob, own]
            )
        }
        upload.mediaType = mediaType.name
        try run(
            "UPDATE upload SET media_type = ?, content_id = ? WHERE id = ?",
            [mediaType.name, stored ?? own, upload.id.sql]
        )
        if let scanAt { try insertScan(of: upload.id, now: scanAt) }
    }

    package func dropUpload(_ id: UploadID) throws {
        try run("DELETE FROM upload WHERE id = ?", [id.sql])
    }

    /// Drops uploads whose time is over, a bounded number at a time.
    package func dropUploads(expiredAt now: Timestamp) throws -> Int {
        try run(
            """
            DELETE FROM upload WHERE id IN
                (SELECT u.id FROM upload u WHERE u.expires_at <= ? AND NOT EXISTS
                    (SELECT 1 FROM pending_file p WHERE p.upload_id = u.id)
                ORDER BY u.expires_at LIMIT 500)
            """,
            [now.rawValue]
        )
    }

    /// Drops bytes that nothing uses any more, a few chunks at a time.
    package func sweepContent() throws -> Int {
        let unused = try snapshot.first("SELECT id FROM content WHERE uses = 0 LIMIT 1") {
            $0.integer(0)
        }
        guard let unused else { return 0 }
        // Nobody may take it up again while its chunks go: whoever finishes the same file keeps an own copy.
        try run("UPDATE content SET sha256 = NULL WHERE id = ? AND sha256 IS NOT NULL", [unused])
        let dropped = try run(
            """
            DELETE FROM content_chunk WHERE rowid IN
                (SELECT rowid FROM content_chunk WHERE content_id = ? LIMIT 32)
            """,
            [unused]
        )
        if dropped > 0 { return dropped }
        return try run("DELETE FROM content WHERE id = ?", [unused])
    }

    private func hasChunk(_ content: Int64, _ position: Int64) throws -> Bool {
        try snapshot.first(
            "SELECT 1 FROM content_chunk WHERE content_id = ? AND position = ?",
            [content, position]
        ) { _ in true } ?? false
    }

    private func content(of upload: UploadID) throws -> Int64 {
        let content = try snapshot.first(
            "SELECT content_id FROM upload WHERE id = ?",
            [upload.sql]
        ) { $0.integer(0) }
        guard let content else { throw Upload.unknown }
        return content
    }
}
