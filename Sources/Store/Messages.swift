package import DeskwireDomain

extension Snapshot {
    static let messageColumns = """
        id, ticket_id, seq, public_seq, author_kind, author_id, author_name, visibility, text,
        created_at, source, edited_at, deleted_at, checksum
        """

    /// What the disk has changed is never shown as what somebody wrote (T-R16).
    static func message(_ row: Row) throws -> Message {
        let message = Message(
            id: row.id(0),
            ticket: row.id(1),
            seq: row.integer(2),
            publicSeq: row.optionalInteger(3),
            author: try row.actor(4),
            visibility: try row.value(7),
            text: row.text(8),
            createdAt: row.time(9),
            source: row.optionalInteger(10).flatMap(ChangeSource.init(rawValue:)),
            editedAt: row.optionalTime(11),
            deletedAt: row.optionalTime(12)
        )
        guard row.optionalInteger(13) == RowChecksum.of(message) else {
            throw StoreError.corrupt("message \(message.id)")
        }
        return message
    }

    private static let threadQuery = """
        SELECT \(messageColumns) FROM message WHERE ticket_id = ? AND seq > ? ORDER BY seq LIMIT ?
        """
    private static let publicThreadQuery = """
        SELECT \(messageColumns) FROM message
        WHERE ticket_id = ? AND public_seq IS NOT NULL AND public_seq > ?
        ORDER BY public_seq LIMIT ?
        """

    /// The whole thread in order, from after a place on.
    package func thread(
        of ticket: TicketID,
        afterSeq seq: Int64,
        limit: Int
    ) throws -> [Message] {
        try all(Self.threadQuery, [ticket.sql, seq, limit], read: Self.message)
    }

    /// What the customer sees of it: decided here, in the query.
    package func publicThread(
        of ticket: TicketID,
        afterPublicSeq seq: Int64,
        limit: Int
    ) throws -> [Message] {
        try all(Self.publicThreadQuery, [ticket.sql, seq, limit], read: Self.message)
    }
}

extension Transaction {
    /// Appends a message to a ticket's thread and moves the ticket's activity.
    ///
    /// A message of a customer counts as unread for every member of staff. An internal note leaves everything that
    /// customers see of the ticket as it is.
    package func insertMessage(
        in ticket: inout Ticket,
        author: Actor,
        visibility: Visibility,
        text: String,
        at now: Timestamp
    ) throws -> Message {
        let isPublic = visibility == .everyone
        let before = ticket
        ticket.messageCount += 1
        ticket.activityAt = max(ticket.activityAt, now)
        if isPublic {
            ticket.publicCount += 1
            ticket.publicActivityAt = max(ticket.publicActivityAt, now)
        }
        var message = Message(
            id: MessageID(rawValue: 0),
            ticket: ticket.id,
            seq: ticket.messageCount,
            publicSeq: isPublic ? ticket.publicCount : nil,
            author: author,
            visibility: visibility,
            text: text,
            createdAt: now,
            source: acting.source
        )
        message.id = MessageID(rawValue: try insert(message))
        try keepActivity(of: ticket, before: before)
        if author.kind == .customer {
            try run("UPDATE account SET unread = unread + 1 WHERE role IN (2, 3)")
        }
        try index(message, of: ticket)
        return message
    }

    /// The counters, and when something happened last. The first message of a ticket comes at the ticket's own time:
    /// then the eight indexes that hold it are left alone.
    private func keepActivity(of ticket: Ticket, before: Ticket) throws {
        guard
            ticket.activityAt != before.activityAt
                || ticket.publicActivityAt != before.publicActivityAt
        else {
            try run(
                "UPDATE ticket SET message_count = ?, public_count = ? WHERE id = ?",
                [ticket.messageCount, ticket.publicCount, ticket.id.sql]
            )
            return
        }
        try run(
            """
            UPDATE ticket SET message_count = ?, public_count = ?, activity_at = ?,
                public_activity_at = ? WHERE id = ?
            """,
            [
                ticket.messageCount, ticket.publicCount, ticket.activityAt.rawValue,
                ticket.publicActivityAt.rawValue, ticket.id.sql,
            ]
        )
    }

    private func insert(_ message: Message) throws -> Int64 {
        try insert(
            """
            INSERT INTO message (ticket_id, seq, public_seq, author_kind, author_id, author_name,
                visibility, text, created_at, source, checksum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                message.ticket.sql, message.seq, message.publicSeq,
                message.author.kind.rawValue, message.author.id?.sql, message.author.name,
                message.visibility.rawValue, message.text, message.createdAt.rawValue,
                message.source?.rawValue, RowChecksum.of(message),
            ]
        )
    }
}
