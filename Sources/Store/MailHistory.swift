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

    package func mail(
        _ id: MailID,
        in categories: CategoryLimit = .none
    ) throws -> StoredMail? {
        let condition = categories.condition(on: "t.category_id")
        let found = try first(
            "\(Self.mailQuery()) WHERE m.id = ? AND \(condition.sql)",
            [id.sql] + StatementArguments(condition.values),
            read: Self.mail
        )
        guard var mail = found else { return nil }
        mail.recipients = try recipients(of: id)
        return mail
    }

    /// How far the newest mail came that carries each of some messages in a row of a ticket.
    package func mails(
        carrying seqs: ClosedRange<Int64>,
        of ticket: TicketID
    ) throws -> [MessageID: MailStanding] {
        var mails: [MessageID: MailStanding] = [:]
        try forEach(
            """
            SELECT g.id, m.id, m.status, m.attempts, r.address, r.field, r.status, r.reply
            FROM message g CROSS JOIN mail m ON m.about_message_id = g.id
                LEFT JOIN mail_recipient r ON r.mail_id = m.id
            WHERE g.ticket_id = ? AND g.seq BETWEEN ? AND ? ORDER BY g.seq, m.id, r.position
            """,
            [ticket.sql, seqs.lowerBound, seqs.upperBound]
        ) { row in
            let message: MessageID = row.id(0)
            let mail: MailID = row.id(1)
            var standing =
                try mails[message].flatMap { $0.id == mail ? $0 : nil }
                ?? MailStanding(id: mail, status: row.value(2), attempts: row.integer(3))
            if !row.isNull(4) { standing.recipients.append(try Self.recipient(row, at: 4)) }
            mails[message] = standing
        }
        return mails
    }

    /// What keeps the newest of a ticket's troubled mails from arriving; nil: nothing does, or it was sent once more
    /// since.
    package func mailTrouble(of ticket: TicketID) throws -> String? {
        var newest: MailStanding?
        var trouble: String?
        try statements.statement(Self.troubledMails).run([ticket.sql]) { row in
            let mail: MailID = row.id(0)
            if mail != newest?.id {
                trouble = newest?.trouble
                newest = MailStanding(
                    id: mail,
                    status: try row.value(1),
                    attempts: row.integer(2)
                )
            }
            newest?.recipients.append(try Self.recipient(row, at: 3))
            return trouble == nil
        }
        return trouble ?? newest?.trouble
    }

    /// Of mails that were not sent once more, those recipients that they have not reached, newest mail first.
    private static let troubledMails = """
        SELECT m.id, m.status, m.attempts, r.address, r.field, r.status, r.reply
        FROM mail m CROSS JOIN mail_recipient r ON r.mail_id = m.id
        WHERE m.ticket_id = ? AND r.status IN (\(troubles))
            AND NOT EXISTS (SELECT 1 FROM mail n WHERE n.ticket_id = m.ticket_id
                AND n.resent_from = m.id)
        ORDER BY m.id DESC, r.position LIMIT 50
        """

    private static let troubles = [
        MailStatus.failed, .bounced, .expired, .suppressed, .deferred,
    ].map { "\($0.rawValue)" }.joined(separator: ", ")

    /// Mails by filter, newest first, from before an id on.
    package func mails(
        _ filter: MailFilter,
        before key: MailID?,
        limit: Int
    ) throws -> [StoredMail] {
        let way = try MailWay(filter, in: self)
        let page = way.page(behind: key)
        var mails = try all(
            """
            \(Self.mailQuery(from: way.tables)) WHERE \(way.condition) AND \(page.condition)
            ORDER BY \(page.order) LIMIT ?
            """,
            way.arguments + page.arguments + [limit],
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
        ) { try Self.recipient($0, at: 0) }
    }

    private static func recipient(_ row: Row, at index: Int) throws -> StoredMail.Recipient {
        StoredMail.Recipient(
            address: row.text(index),
            field: try row.value(index + 1),
            status: try row.value(index + 2),
            reply: row.text(index + 3)
        )
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
