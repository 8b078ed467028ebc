package import DeskwireDomain

extension Snapshot {
    private static let pendingColumns = """
        id, ticket_id, author_kind, author_id, author_name, text, status_id, silent, publish_at
        """

    private static let pendingOfTicket = """
        SELECT \(pendingColumns) FROM pending_reply WHERE ticket_id = ? ORDER BY id
        """

    private func pending(_ row: Row) throws -> PendingReply {
        let id: PendingReplyID = row.id(0)
        return PendingReply(
            id: id,
            ticket: row.id(1),
            author: try row.actor(2),
            text: row.text(5),
            status: row.optionalID(6),
            isSilent: row.flag(7),
            publishAt: row.time(8),
            files: try all(
                "SELECT upload_id FROM pending_file WHERE pending_id = ? ORDER BY position",
                [id.sql]
            ) { $0.id(0, as: UploadID.self) }.compactMap { try upload($0) }
        )
    }

    package func pendingReply(_ id: PendingReplyID) throws -> PendingReply? {
        try first(
            "SELECT \(Self.pendingColumns) FROM pending_reply WHERE id = ?",
            [id.sql],
            read: pending
        )
    }

    /// Replies that wait on a ticket, oldest first. For staff alone.
    package func pendingReplies(of ticket: TicketID) throws -> [PendingReply] {
        try all(Self.pendingOfTicket, [ticket.sql], read: pending)
    }

    /// The reply that has to go out first, whether or not its time has come.
    package func nextPendingReply() throws -> PendingReply? {
        try first(
            "SELECT \(Self.pendingColumns) FROM pending_reply ORDER BY publish_at, id LIMIT 1",
            read: pending
        )
    }

    package func undoSeconds(of account: AccountID) throws -> Int64 {
        try first("SELECT undo_seconds FROM account WHERE id = ?", [account.sql]) {
            $0.integer(0)
        } ?? 0
    }

    /// A reply that waits needs the upload.
    package func isPending(_ upload: UploadID) throws -> Bool {
        try first("SELECT 1 FROM pending_file WHERE upload_id = ?", [upload.sql]) { _ in true }
            ?? false
    }
}

extension Transaction {
    package func setUndoSeconds(_ seconds: Int64, of account: AccountID) throws {
        try run("UPDATE account SET undo_seconds = ? WHERE id = ?", [seconds, account.sql])
    }

    package func insertPendingReply(
        to ticket: TicketID,
        author: Actor,
        text: String,
        files: [Upload],
        status: StatusID?,
        isSilent: Bool,
        publishAt: Timestamp
    ) throws -> PendingReply {
        let id = try insert(
            """
            INSERT INTO pending_reply (ticket_id, author_kind, author_id, author_name, text,
                status_id, silent, publish_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket.sql, author.kind.rawValue, author.id?.sql, author.name, text, status?.sql,
                isSilent, publishAt.rawValue,
            ]
        )
        for (position, file) in files.enumerated() {
            try run(
                "INSERT INTO pending_file (pending_id, position, upload_id) VALUES (?, ?, ?)",
                [id, position, file.id.sql]
            )
        }
        notice.replyPending = true
        return PendingReply(
            id: PendingReplyID(rawValue: id),
            ticket: ticket,
            author: author,
            text: text,
            status: status,
            isSilent: isSilent,
            publishAt: publishAt,
            files: files
        )
    }

    package func dropPendingReply(_ id: PendingReplyID) throws {
        try run("DELETE FROM pending_reply WHERE id = ?", [id.sql])
    }
}
