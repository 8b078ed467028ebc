package import DeskwireDomain

/// Which files a question may find.
package enum DocumentReader: Sendable, Equatable {
    /// All.
    case desk
    /// No file of an internal note or of a deleted message; whose ticket or document it is, is asked by whoever asks.
    case customer

    package init(_ principal: Principal) {
        self = principal.isDeskSide ? .desk : .customer
    }

    /// Decided in the query, as for messages.
    fileprivate var condition: String {
        switch self {
        case .desk: "1"
        case .customer:
            "(d.message_id IS NULL OR m.public_seq IS NOT NULL AND m.deleted_at IS NULL)"
        }
    }
}

extension Snapshot {
    private static let documentColumns = """
        d.id, d.name, d.media_type, d.size, c.sha256, d.created_at, d.created_by_kind,
        d.created_by_id, d.created_by_name, d.message_id, m.ticket_id, d.customer_id, d.kind, d.ref,
        s.state
        """
    private static let documentTables = """
        document d JOIN content c ON c.id = d.content_id
        LEFT JOIN message m ON m.id = d.message_id LEFT JOIN file_scan s ON s.id = d.scan_id
        """

    private static func document(_ row: Row) throws -> Document {
        let place: Document.Place
        if let message = row.optionalID(9, as: MessageID.self) {
            place = .message(message, of: row.id(10))
        } else {
            place = .customer(row.id(11), kind: row.text(12), ref: row.text(13))
        }
        let state: FileState? = if row.isNull(14) { nil } else { try row.value(14) }
        return Document(
            id: row.id(0),
            name: row.text(1),
            mediaType: row.text(2),
            size: row.integer(3),
            sha256: row.bytes(4),
            createdAt: row.time(5),
            createdBy: try row.actor(6),
            place: place,
            state: state
        )
    }

    package func document(_ id: DocumentID, for reader: DocumentReader) throws -> Document? {
        try first(
            """
            SELECT \(Self.documentColumns) FROM \(Self.documentTables)
            WHERE d.id = ? AND \(reader.condition)
            """,
            [id.sql],
            read: Self.document
        )
    }

    /// A customer's documents, newest first, from before an id on.
    package func documents(
        of customer: AccountID,
        kind: String,
        ref: String,
        before: DocumentID?,
        limit: Int
    ) throws -> [Document] {
        try all(
            """
            SELECT \(Self.documentColumns) FROM \(Self.documentTables)
            WHERE d.customer_id = ? AND d.id < ? AND (? = '' OR d.kind = ?)
                AND (? = '' OR d.ref = ?)
            ORDER BY d.id DESC LIMIT ?
            """,
            [customer.sql, before?.sql ?? .max, kind, kind, ref, ref, limit],
            read: Self.document
        )
    }

    /// The documents of an organisation's customers, newest first, from before an id on.
    package func documents(
        of organisation: OrganisationID,
        kind: String,
        ref: String,
        before: DocumentID?,
        limit: Int
    ) throws -> [Document] {
        try all(
            """
            SELECT \(Self.documentColumns) FROM \(Self.documentTables)
            WHERE d.customer_id IN (SELECT id FROM account WHERE organisation_id = ?)
                AND d.id < ? AND (? = '' OR d.kind = ?) AND (? = '' OR d.ref = ?)
            ORDER BY d.id DESC LIMIT ?
            """,
            [organisation.sql, before?.sql ?? .max, kind, kind, ref, ref, limit],
            read: Self.document
        )
    }

    /// The attachments of a ticket that this reader may know of, oldest first.
    package func attachments(
        of ticket: TicketID,
        for reader: DocumentReader,
        after: DocumentID?,
        limit: Int
    ) throws -> [Document] {
        try all(
            """
            SELECT \(Self.documentColumns) FROM \(Self.documentTables)
            WHERE m.ticket_id = ? AND d.id > ? AND \(reader.condition)
            ORDER BY d.id LIMIT ?
            """,
            [ticket.sql, after?.sql ?? 0, limit],
            read: Self.document
        )
    }

    private static let attachmentsQuery = """
        SELECT \(documentColumns) FROM message m CROSS JOIN document d ON d.message_id = m.id
            JOIN content c ON c.id = d.content_id LEFT JOIN file_scan s ON s.id = d.scan_id
        WHERE m.ticket_id = ? AND m.seq BETWEEN ? AND ? ORDER BY m.seq, d.id
        """

    /// The attachments of some messages in a row of a ticket, which whoever asks has got from its thread.
    package func attachments(
        of seqs: ClosedRange<Int64>,
        in ticket: TicketID
    ) throws -> [MessageID: [Document]] {
        var found: [MessageID: [Document]] = [:]
        try forEach(Self.attachmentsQuery, [ticket.sql, seqs.lowerBound, seqs.upperBound]) { row in
            found[row.id(9), default: []].append(try Self.document(row))
        }
        return found
    }

    /// Files of a look at one of them, or of its bytes, that have another state.
    func documents(
        where condition: String,
        _ scan: FileScanID,
        not state: FileState
    ) throws -> [Document] {
        try all(
            """
            SELECT \(Self.documentColumns) FROM \(Self.documentTables)
            WHERE \(condition) AND s.state IS NOT ?2 ORDER BY d.id
            """,
            [scan.sql, state.rawValue],
            read: Self.document
        )
    }

    /// A piece of a file, out of the chunks that hold it.
    package func read(_ document: DocumentID, _ range: Range<Int64>) throws -> [UInt8] {
        guard !range.isEmpty else { return [] }
        let chunk = Upload.chunkBytes
        let pieces = try all(
            """
            SELECT c.position, c.data FROM document d
            JOIN content_chunk c ON c.content_id = d.content_id
            WHERE d.id = ? AND c.position BETWEEN ? AND ? ORDER BY c.position
            """,
            [document.sql, range.lowerBound / chunk, (range.upperBound - 1) / chunk]
        ) { (start: $0.integer(0) * chunk, bytes: $0.bytes(1)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for piece in pieces {
            let end = piece.start + Int64(piece.bytes.count)
            let part = range.clamped(to: piece.start..<end)
            bytes +=
                piece.bytes[Int(part.lowerBound - piece.start)..<Int(part.upperBound - piece.start)]
        }
        guard bytes.count == range.count else { throw StoreError.corrupt("document \(document)") }
        return bytes
    }
}

extension Transaction {
    /// Puts a finished upload in its place.
    package func insertDocument(
        from upload: Upload,
        mediaType: String,
        at place: Document.Place,
        by actor: Actor,
        now: Timestamp
    ) throws -> Document {
        var message: MessageID?
        var customer: AccountID?
        var (kind, ref) = ("", "")
        switch place {
        case .message(let id, _): message = id
        case .customer(let id, let given, let about): (customer, kind, ref) = (id, given, about)
        }
        let id = try insert(
            """
            INSERT INTO document (content_id, name, media_type, size, created_at, created_by_kind,
                created_by_id, created_by_name, message_id, customer_id, kind, ref, scan_id)
            SELECT content_id, name, media_type, size, ?, ?, ?, ?, ?, ?, ?, ?, scan_id FROM upload
            WHERE id = ?
            """,
            [
                now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name, message?.sql,
                customer?.sql, kind, ref, upload.id.sql,
            ]
        )
        try run("UPDATE upload SET used = 1 WHERE id = ?", [upload.id.sql])
        return Document(
            id: DocumentID(rawValue: id),
            name: upload.name,
            mediaType: mediaType,
            size: upload.size,
            sha256: upload.sha256,
            createdAt: now,
            createdBy: actor,
            place: place,
            state: try snapshot.first(
                "SELECT state FROM file_scan WHERE id = (SELECT scan_id FROM upload WHERE id = ?)",
                [upload.id.sql]
            ) { try $0.value(0, as: FileState.self) }
        )
    }

    package func deleteDocument(_ id: DocumentID) throws {
        try run("DELETE FROM document WHERE id = ?", [id.sql])
    }
}
