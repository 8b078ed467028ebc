package import DeskwireDomain

extension Snapshot {
    private static let mailColumns = """
        m.id, m.message_id, m.kind, m.subject, m.text, m.from_name, m.from_address,
            CASE m.reply_to_name WHEN '' THEN m.reply_to
                ELSE m.reply_to_name || ' <' || m.reply_to || '>' END,
            m.status, m.reason, m.attempts, m.created_at, m.finished_at, m.ticket_id,
            ifnull(t.number, ''), m.customer_id, m.actor_kind, m.actor_id, m.actor_name,
            m.about_message_id, m.resent_from, m.language, m.thread, m.source
        """

    private static func mailQuery(from tables: String = "mail m") -> String {
        "SELECT \(mailColumns) FROM \(tables) LEFT JOIN ticket t ON t.id = m.ticket_id"
    }

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
        guard var mail = try first("\(Self.mailQuery()) WHERE m.id = ?", [id.sql], read: Self.mail)
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
        let way = try MailWay(filter, in: self)
        var mails = try all(
            """
            \(Self.mailQuery(from: way.tables)) WHERE \(way.condition) AND \(way.id) < ?
            ORDER BY \(way.id) DESC LIMIT ?
            """,
            way.arguments + [key?.sql ?? .max, limit],
            read: Self.mail
        )
        for index in mails.indices {
            mails[index].recipients = try recipients(of: mails[index].id)
        }
        return mails
    }

    /// How many mails the filter finds, counted up to a bound.
    package func mailCount(_ filter: MailFilter, atMost bound: Int) throws -> Int64 {
        let way = try MailWay(filter, in: self)
        return try first(
            """
            SELECT count(*) FROM (SELECT 1 FROM \(way.tables) WHERE \(way.condition) LIMIT ?)
            """,
            way.arguments + [bound]
        ) { $0.integer(0) } ?? 0
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
