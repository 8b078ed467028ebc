package import DeskwireDomain

/// What a message said before it was changed.
package struct MessageRevision: Sendable, Equatable {
    package let text: String
    package let replacedAt: Timestamp
    package let replacedBy: Actor
}

extension Snapshot {
    package func message(_ id: MessageID) throws -> Message? {
        try first(
            "SELECT \(Self.messageColumns) FROM message WHERE id = ?",
            [id.sql],
            read: Self.message
        )
    }

    /// What customers can know of.
    package func publicMessage(_ id: MessageID) throws -> Message? {
        try first(
            "SELECT \(Self.messageColumns) FROM message WHERE id = ? AND public_seq IS NOT NULL",
            [id.sql],
            read: Self.message
        )
    }

    package func revisions(of message: MessageID) throws -> [MessageRevision] {
        try all(
            """
            SELECT text, replaced_at, actor_kind, actor_id, actor_name FROM message_revision
            WHERE message_id = ? ORDER BY position
            """,
            [message.sql]
        ) { row in
            MessageRevision(
                text: row.text(0),
                replacedAt: row.time(1),
                replacedBy: try row.actor(2)
            )
        }
    }

    package func revisionCount(of message: MessageID) throws -> Int64 {
        try first(
            "SELECT count(*) FROM message_revision WHERE message_id = ?",
            [message.sql]
        ) { $0.integer(0) } ?? 0
    }

    /// Mails that carry a message and have not gone out.
    package func waitingMails(carrying message: MessageID) throws -> [MailID] {
        try all(
            "SELECT id FROM mail WHERE about_message_id = ? AND status IN (?, ?)",
            [message.sql, MailStatus.queued.rawValue, MailStatus.deferred.rawValue]
        ) { $0.id(0) }
    }

    /// The customer as she was called when a message was made findable.
    func customer(of ticket: Ticket, at message: MessageID) throws -> (name: String, email: String)
    {
        try first(
            """
            SELECT name, email FROM former_name WHERE account_id = ? AND last_message_id >= ?
            ORDER BY last_message_id LIMIT 1
            """,
            [ticket.customer.id.sql, message.sql]
        ) { ($0.text(0), $0.text(1)) } ?? (ticket.customer.name, ticket.customer.email)
    }
}

extension Transaction {
    /// Gives a message another text and keeps the old one.
    package func edit(
        _ message: inout Message,
        of ticket: Ticket,
        to text: String,
        by actor: Actor,
        at now: Timestamp
    ) throws {
        try replace(&message, of: ticket, with: text, by: actor, at: now)
        message.editedAt = now
        try run("UPDATE message SET edited_at = ? WHERE id = ?", [now.rawValue, message.id.sql])
    }

    /// Takes a message's text away; its place in the thread stays, so that nobody's count changes.
    package func delete(
        _ message: inout Message,
        of ticket: Ticket,
        by actor: Actor,
        at now: Timestamp
    ) throws {
        try replace(&message, of: ticket, with: "", by: actor, at: now)
        message.deletedAt = now
        try run("UPDATE message SET deleted_at = ? WHERE id = ?", [now.rawValue, message.id.sql])
    }

    private func replace(
        _ message: inout Message,
        of ticket: Ticket,
        with text: String,
        by actor: Actor,
        at now: Timestamp
    ) throws {
        try run(
            """
            INSERT INTO message_revision (message_id, position, text, replaced_at, actor_kind,
                actor_id, actor_name)
            SELECT ?, count(*) + 1, ?, ?, ?, ?, ? FROM message_revision WHERE message_id = ?
            """,
            [
                message.id.sql, message.text, now.rawValue, actor.kind.rawValue, actor.id?.sql,
                actor.name, message.id.sql,
            ]
        )
        let before = message
        message.text = text
        try run("UPDATE message SET text = ? WHERE id = ?", [text, message.id.sql])
        try sealMessages("id = ?", message.id.sql)
        try reindex(message, before: before, of: ticket)
    }
}
