package import DeskwireDomain

extension Snapshot {
    private static let scanTables = "file_scan s JOIN content c ON c.id = s.content_id"

    private static func scan(_ row: Row) throws -> FileScan {
        FileScan(
            id: row.id(0),
            size: row.integer(1),
            state: try row.value(2),
            tries: row.integer(3)
        )
    }

    package func scan(_ id: FileScanID) throws -> FileScan? {
        try first(
            "SELECT s.id, c.size, s.state, s.tries FROM \(Self.scanTables) WHERE s.id = ?",
            [id.sql],
            read: Self.scan
        )
    }

    /// The look that a file belongs to; nil: no scanner was asked about it.
    package func scan(of document: DocumentID) throws -> FileScanID? {
        try first("SELECT scan_id FROM document WHERE id = ?", [document.sql]) {
            $0.optionalID(0, as: FileScanID.self)
        } ?? nil
    }

    /// Files to look at now; those that were not tried yet are first, so that none that hangs its scanner is in their
    /// way.
    package func dueScans(at now: Timestamp, limit: Int) throws -> [FileScan] {
        try all(
            """
            SELECT s.id, c.size, s.state, s.tries FROM \(Self.scanTables)
            WHERE s.state = 1 AND s.next_at <= ? ORDER BY s.tries, s.next_at LIMIT ?
            """,
            [now.rawValue, limit],
            read: Self.scan
        )
    }

    /// One chunk of a file, for the scanner; nil where the file was deleted meanwhile.
    package func chunk(of scan: FileScanID, at position: Int64) throws -> [UInt8]? {
        try first(
            """
            SELECT k.data FROM file_scan s JOIN content_chunk k ON k.content_id = s.content_id
            WHERE s.id = ? AND k.position = ?
            """,
            [scan.sql, position]
        ) { $0.bytes(0) }
    }

    /// What the operator decided of the same bytes before.
    package func decision(onBytesOf scan: FileScanID) throws -> FileState? {
        try first(
            """
            SELECT state FROM file_scan WHERE by_operator = 1
                AND content_id = (SELECT content_id FROM file_scan WHERE id = ?)
            ORDER BY since DESC LIMIT 1
            """,
            [scan.sql]
        ) { try $0.value(0, as: FileState.self) }
    }

    /// Who brought a file that hangs nowhere yet.
    package func uploader(of scan: FileScanID) throws -> AccountID? {
        try first("SELECT account_id FROM upload WHERE scan_id = ? LIMIT 1", [scan.sql]) {
            $0.id(0, as: AccountID.self)
        }
    }

    package func filesWaiting() throws -> FilesWaiting {
        let found = try first(FilesWaiting.query) {
            FilesWaiting(count: $0.integer(0), oldest: $0.optionalTime(1))
        }
        guard var waiting = found, waiting.count > 0 else { return FilesWaiting() }
        waiting.reason = try first(FilesWaiting.reasonQuery) { $0.text(0) } ?? ""
        return waiting
    }

    /// Uploads that wait and hang nowhere.
    package func waitingUploads() throws -> Int64 {
        try first(
            """
            SELECT count(*) FROM file_scan s WHERE s.state = 1
                AND NOT EXISTS (SELECT 1 FROM document WHERE scan_id = s.id)
            """
        ) { $0.integer(0) } ?? 0
    }

    /// Files that nobody gets, by their ids.
    package func heldFiles(after: DocumentID?, limit: Int) throws -> [HeldFile] {
        try all(
            """
            SELECT d.id, d.name, d.size, s.state, s.since, s.tries, s.reason, t.number,
                d.customer_id
            FROM document d JOIN file_scan s ON s.id = d.scan_id AND s.state <> 2
                LEFT JOIN message m ON m.id = d.message_id LEFT JOIN ticket t ON t.id = m.ticket_id
            WHERE d.scan_id IS NOT NULL AND d.id > ? ORDER BY d.id LIMIT ?
            """,
            [after?.sql ?? 0, limit]
        ) { row in
            HeldFile(
                document: row.id(0),
                name: row.text(1),
                size: row.integer(2),
                state: try row.value(3),
                since: row.time(4),
                tries: row.integer(5),
                reason: row.text(6),
                ticketNumber: row.optionalText(7) ?? "",
                customer: row.optionalID(8)
            )
        }
    }
}

extension FilesWaiting {
    static let query = "SELECT count(*), min(since) FROM file_scan WHERE state = 1"
    static let reasonQuery = """
        SELECT reason FROM file_scan WHERE state = 1 AND tries > 0 ORDER BY since LIMIT 1
        """
}

extension Transaction {
    /// A finished upload waits for the scanner from now on.
    func insertScan(of upload: UploadID, now: Timestamp) throws {
        let scan = try insert(
            """
            INSERT INTO file_scan (content_id, state, since, next_at)
            SELECT content_id, ?, ?, ? FROM upload WHERE id = ?
            """,
            [FileState.waiting.rawValue, now.rawValue, now.rawValue, upload.sql]
        )
        try run("UPDATE upload SET scan_id = ? WHERE id = ?", [scan, upload.sql])
        notice.scanQueued = true
    }

    /// A file that waited has a state. Answers the documents that it is new for.
    package func settle(
        _ scan: FileScanID,
        as state: FileState,
        now: Timestamp
    ) throws -> [Document] {
        let documents = try snapshot.documents(where: "d.scan_id = ?1", scan, not: state)
        try run(
            "UPDATE file_scan SET state = ?2, since = ?3, reason = '' WHERE id = ?1",
            [scan.sql, state.rawValue, now.rawValue]
        )
        return documents
    }

    /// The bytes of a file have a state wherever they hang: in files that nobody looked at, too. Answers the documents
    /// that it is new for.
    package func settleBytes(
        of scan: FileScanID,
        as state: FileState,
        reason: String,
        byOperator: Bool,
        now: Timestamp
    ) throws -> [Document] {
        let bytes = "(SELECT content_id FROM file_scan WHERE id = ?1)"
        let documents = try snapshot.documents(where: "d.content_id = \(bytes)", scan, not: state)
        for table in ["upload", "document"] {
            try run(
                "UPDATE \(table) SET scan_id = ?1 WHERE content_id = \(bytes) AND scan_id IS NULL",
                [scan.sql]
            )
        }
        try run(
            """
            UPDATE file_scan SET state = ?2, since = ?3, reason = ?4, by_operator = ?5
            WHERE content_id = \(bytes)
            """,
            [scan.sql, state.rawValue, now.rawValue, reason, byOperator]
        )
        return documents
    }

    /// The operator decides about a file that no scanner was asked about: it gets a row for that.
    package func makeScan(of document: DocumentID, now: Timestamp) throws -> FileScanID {
        let scan = try insert(
            """
            INSERT INTO file_scan (content_id, state, since, next_at)
            SELECT content_id, ?, ?, ? FROM document WHERE id = ?
            """,
            [FileState.clean.rawValue, now.rawValue, now.rawValue, document.sql]
        )
        try run("UPDATE document SET scan_id = ? WHERE id = ?", [scan, document.sql])
        return FileScanID(rawValue: scan)
    }

    /// A file could not be scanned; it waits on.
    package func postpone(_ scan: FileScanID, until moment: Timestamp, reason: String) throws {
        try run(
            """
            UPDATE file_scan SET tries = tries + 1, next_at = ?, reason = ?
            WHERE id = ? AND state = 1
            """,
            [moment.rawValue, reason, scan.sql]
        )
    }

    /// Whatever waits is to be looked at now.
    package func hurryScans(now: Timestamp) throws {
        try run("UPDATE file_scan SET next_at = ? WHERE state = 1", [now.rawValue])
    }
}
