package import DeskwireDomain

extension Snapshot {
    private static let mailQuery = """
        SELECT m.id, m.message_id, m.kind, m.subject, m.text, m.from_name, m.from_address,
            CASE m.reply_to_name WHEN '' THEN m.reply_to
                ELSE m.reply_to_name || ' <' || m.reply_to || '>' END,
            m.status, m.reason, m.attempts, m.created_at, m.finished_at, m.ticket_id,
            ifnull(t.number, ''), m.customer_id, m.actor_kind, m.actor_id, m.actor_name,
            m.about_message_id, m.resent_from, m.language, m.thread, m.source
        FROM mail m LEFT JOIN ticket t ON t.id = m.ticket_id
        """

    private static func mail(_ row: Row) throws -> StoredMail {
        StoredMail(
            id: row.id(0),
            messageID: row.text(1),
            kind: row.text(2),
            subject: row.text(3),
            text: row.text(4),
            fromName: row.text(5),
            fromAddress: row.text(6),
            replyTo: row.text(7),
            status: try row.value(8),
            reason: row.text(9),
            attempts: row.integer(10),
            createdAt: row.time(11),
            finishedAt: row.optionalTime(12),
            ticket: row.optionalID(13),
            ticketNumber: row.text(14),
            customer: row.optionalID(15),
            actor: try row.actor(16),
            message: row.optionalID(19),
            resentFrom: row.optionalID(20),
            language: row.text(21),
            references: row.text(22).split(separator: " ").map(String.init),
            source: ChangeSource(rawValue: row.integer(23))
        )
    }

    package func mail(_ id: MailID) throws -> StoredMail? {
        guard var mail = try first("\(Self.mailQuery) WHERE m.id = ?", [id.sql], read: Self.mail)
        else { return nil }
        mail.recipients = try recipients(of: id)
        return mail
    }

    /// The newest mail that carries each of these messages.
    package func mails(carrying messages: [MessageID]) throws -> [MessageID: StoredMail] {
        var mails: [MessageID: StoredMail] = [:]
        for message in messages {
            let id = try first(
                "SELECT id FROM mail WHERE about_message_id = ? ORDER BY id DESC LIMIT 1",
                [message.sql]
            ) { $0.id(0, as: MailID.self) }
            if let id { mails[message] = try mail(id) }
        }
        return mails
    }

    /// What keeps the newest of a ticket's troubled mails from arriving; nil: nothing does, or it was sent once more
    /// since.
    package func mailTrouble(of ticket: TicketID) throws -> String? {
        let troubled = try all(
            """
            SELECT m.id FROM mail m JOIN mail_recipient r ON r.mail_id = m.id
            WHERE m.ticket_id = ? AND r.status IN (?, ?, ?, ?, ?)
                AND NOT EXISTS (SELECT 1 FROM mail n WHERE n.ticket_id = m.ticket_id
                    AND n.resent_from = m.id)
            ORDER BY m.id DESC LIMIT 5
            """,
            [
                ticket.sql, MailStatus.failed.rawValue, MailStatus.bounced.rawValue,
                MailStatus.expired.rawValue, MailStatus.suppressed.rawValue,
                MailStatus.deferred.rawValue,
            ]
        ) { $0.id(0, as: MailID.self) }
        for id in troubled {
            if let trouble = try mail(id)?.trouble { return trouble }
        }
        return nil
    }

    /// Mails by filter, newest first, from before an id on.
    package func mails(
        _ filter: MailFilter,
        before key: MailID?,
        limit: Int
    ) throws -> [StoredMail] {
        var (condition, arguments) = Self.condition(filter)
        condition += " AND m.id < ?"
        arguments += [key?.sql ?? .max, limit]
        var mails = try all(
            "\(Self.mailQuery) WHERE \(condition) ORDER BY m.id DESC LIMIT ?",
            arguments,
            read: Self.mail
        )
        for index in mails.indices {
            mails[index].recipients = try recipients(of: mails[index].id)
        }
        return mails
    }

    /// How many mails the filter finds, counted up to a bound.
    package func mailCount(_ filter: MailFilter, atMost bound: Int) throws -> Int64 {
        var (condition, arguments) = Self.condition(filter)
        condition = "SELECT count(*) FROM (SELECT 1 FROM mail m WHERE \(condition) LIMIT ?)"
        arguments += [bound]
        return try first(condition, arguments) { $0.integer(0) } ?? 0
    }

    private func recipients(of id: MailID) throws -> [StoredMail.Recipient] {
        try all(
            """
            SELECT address, field, status, reply FROM mail_recipient
            WHERE mail_id = ? ORDER BY position
            """,
            [id.sql]
        ) { row in
            StoredMail.Recipient(
                address: row.text(0),
                field: try row.value(1),
                status: try row.value(2),
                reply: row.text(3)
            )
        }
    }

    private static func condition(_ filter: MailFilter) -> (String, StatementArguments) {
        var conditions: [String] = ["1"]
        var arguments: StatementArguments = []
        func add(_ condition: String, _ values: [(any SQLValue)?]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if !filter.subjectWords.isEmpty {
            add(
                "m.id IN (SELECT rowid FROM mail_words WHERE mail_words MATCH ?)",
                [FullTextQuery.allOf(filter.subjectWords)]
            )
        }
        if !filter.subjectPrefix.isEmpty {
            // Byte order: every text that begins so lies between the prefix and the prefix with the last code point.
            add(
                "m.subject >= ? AND m.subject < ?",
                [filter.subjectPrefix, filter.subjectPrefix + "\u{10FFFF}"]
            )
        }
        if !filter.recipient.isEmpty {
            add(
                "m.id IN (SELECT mail_id FROM mail_recipient WHERE address = ?)",
                [filter.recipient]
            )
        }
        if !filter.kind.isEmpty { add("m.kind = ?", [filter.kind]) }
        if let status = filter.status { add("m.status = ?", [status.rawValue]) }
        if let after = filter.after { add("m.created_at >= ?", [after.rawValue]) }
        if let before = filter.before { add("m.created_at < ?", [before.rawValue]) }
        if let ticket = filter.ticket { add("m.ticket_id = ?", [ticket.sql]) }
        if let customer = filter.customer { add("m.customer_id = ?", [customer.sql]) }
        return (conditions.joined(separator: " AND "), arguments)
    }
}

/// What people type, as FTS5 takes it: every word a quoted string, so that none of it is an operator (SEC-126).
enum FullTextQuery {
    static func allOf(_ words: [String]) -> String {
        words.map { word in
            let isPrefix = word.hasSuffix("*")
            // By scalar: a quote with a mark on it is another character, but still a quote to FTS5.
            var bare = String.UnicodeScalarView()
            bare.append(
                contentsOf: word.unicodeScalars.filter { !"\"*\0".unicodeScalars.contains($0) }
            )
            return "\"\(String(bare))\"" + (isPrefix ? "*" : "")
        }.joined(separator: " ")
    }
}
