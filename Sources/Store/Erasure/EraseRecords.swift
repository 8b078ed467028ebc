import DeskwireDomain

extension Transaction {
    /// Fields of tickets and accounts whose values say nothing of a person.
    private static let plainFields = """
        ('', 'status', 'customer_status', 'category', 'assignee', 'priority', 'severity', 'role', 'disabled',
        'activated', 'deleted', 'erased')
        """

    /// Events and changes keep their places, and kept answers to her are gone.
    func eraseRecords(_ keys: PersonalKeys, name: String) throws {
        try eraseAnswers(keys, texts: try snapshot.newTexts(of: keys))
        try erase(
            keys,
            [
                """
                UPDATE event SET summary = '' WHERE customer_id = ?1
                    OR ticket_id IN \(PersonalData.ownTickets)
                """,
                """
                UPDATE change SET old_value = '', new_value = '',
                    field = iif(instr(field, ' ') > 0, substr(field, 1, instr(field, ' ') - 1), field)
                WHERE (object_kind = 2 AND object_id = ?1
                    OR object_kind = 1 AND object_id IN \(PersonalData.ownTickets))
                    AND field NOT IN \(Self.plainFields)
                """,
            ]
        )
        try eraseActorOfRecords(keys, name: name)
    }

    /// Her name as the one who did something, wherever it stands.
    func eraseActorOfRecords(_ keys: PersonalKeys, name: String) throws {
        for table in ["event", "change", "message_revision"] {
            try run(
                "UPDATE \(table) SET actor_name = ?2 WHERE actor_kind = 1 AND actor_id = ?1",
                [keys.id.sql, name]
            )
        }
        let shared =
            "ticket_id IN \(PersonalData.sharedTickets) AND author_kind = 1 AND author_id = ?1"
        try run(
            "UPDATE message SET author_name = ?2 WHERE \(shared)",
            [keys.id.sql, name]
        )
        try sealMessages(shared, keys.id.sql)
        for who in ["created_by", "closed_by"] {
            try run(
                """
                UPDATE ticket SET \(who)_name = ?2 WHERE id IN \(PersonalData.sharedTickets)
                    AND \(who)_kind = 1 AND \(who)_id = ?1
                """,
                [keys.id.sql, name]
            )
        }
        notice.eventsErased = true
    }

    /// Kept answers to her go, and those to others in which she stands are emptied. Who repeats such a request is told
    /// that it was done and its answer erased.
    func eraseAnswers(_ keys: PersonalKeys, texts: [String] = []) throws {
        let since = try snapshot.first(
            "SELECT created_at FROM account WHERE id = ?",
            [keys.id.sql]
        ) { $0.integer(0) }
        let numbers = try snapshot.all(
            "SELECT number FROM ticket WHERE customer_id = ?",
            [keys.id.sql]
        ) { $0.text(0) }
        // As a message has it, with its length before it: DW-7 is not in DW-70.
        let marks = numbers.map { [UInt8(clamping: $0.utf8.count)] + Array($0.utf8) }
        let words = (keys.names + keys.addresses + texts).map { Array($0.utf8) }
        try run("DELETE FROM idempotency WHERE account_id = ?", [keys.id.sql])
        for mark in marks + words where mark.count > 2 {
            try run(
                """
                UPDATE idempotency SET reply = x'', request_hash = x''
                WHERE created_at >= ? AND instr(reply, ?) > 0
                """,
                [since ?? 0, mark.blob]
            )
        }
    }
}

extension Snapshot {
    /// Texts of her tickets that a kept answer may hold: those of the last days.
    fileprivate func newTexts(of keys: PersonalKeys) throws -> [String] {
        let oldest = try first("SELECT min(created_at) FROM idempotency") { $0.integer(0) } ?? 0
        return try all(
            """
            SELECT DISTINCT substr(text, 1, 200) FROM message
            WHERE ticket_id IN \(PersonalData.ownTickets) AND created_at >= ?2 AND text <> ''
            """,
            [keys.id.sql, oldest]
        ) { $0.text(0) }
    }
}
