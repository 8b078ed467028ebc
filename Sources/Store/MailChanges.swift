package import DeskwireDomain

extension Transaction {
    /// Stops a mail that waits: whoever has not received it will not.
    package func cancelMail(_ id: MailID, note: String, at now: Timestamp) throws {
        try run(
            """
            UPDATE mail_recipient SET status = ?, reply = ? WHERE mail_id = ? AND status IN (?, ?)
            """,
            [
                MailStatus.cancelled.rawValue, note, id.sql, MailStatus.queued.rawValue,
                MailStatus.deferred.rawValue,
            ]
        )
        let statuses: [MailStatus] = try snapshot.all(
            "SELECT status FROM mail_recipient WHERE mail_id = ?",
            [id.sql]
        ) { try $0.value(0) }
        try run(
            "UPDATE mail SET status = ?, finished_at = ? WHERE id = ?",
            [MailStatus(of: statuses).rawValue, now.rawValue, id.sql]
        )
        try run("DELETE FROM outbox WHERE mail_id = ?", [id.sql])
    }

    /// Stops everything that waits because of a customer who is deleted, and her digests with it (SEC-108).
    func cancelMails(of customer: AccountID, at now: Timestamp) throws {
        let waiting = try snapshot.all(
            """
            SELECT o.mail_id FROM outbox o JOIN mail m ON m.id = o.mail_id
            WHERE m.customer_id = ? AND m.status <> ?
            """,
            [customer.sql, MailStatus.sending.rawValue]
        ) { $0.id(0, as: MailID.self) }
        for mail in waiting { try cancelMail(mail, note: Snapshot.customerDeleted, at: now) }
        try forgetDigests(of: customer)
    }

    /// Makes mails that wait for their next attempt due now: one, or all, or all about tickets of some categories.
    /// Returns how many.
    package func retryMails(
        _ id: MailID?,
        in categories: CategoryLimit = .none,
        at now: Timestamp
    ) throws -> Int64 {
        let limit = categories.condition(onTicket: "mail.ticket_id")
        let condition = """
            due_at > ? AND mail_id IN (SELECT id FROM mail WHERE status = \(MailStatus.deferred.rawValue)
                AND (? IS NULL OR id = ?) AND \(limit.sql))
            """
        let values: StatementArguments =
            [now.rawValue, id?.sql, id?.sql] + StatementArguments(limit.values)
        let count = try snapshot.first("SELECT count(*) FROM outbox WHERE \(condition)", values) {
            $0.integer(0)
        }
        try run("UPDATE outbox SET due_at = ? WHERE \(condition)", [now.rawValue] + values)
        notice.mailRetried = true
        return count ?? 0
    }

    /// Notes which mail a new one repeats.
    package func setResentFrom(_ old: MailID, of new: MailID) throws {
        try run("UPDATE mail SET resent_from = ? WHERE id = ?", [old.sql, new.sql])
    }

    /// Drops mails that ended before a moment from the history, a bounded number at a time.
    package func dropMails(finishedBefore limit: Timestamp) throws -> Int {
        let mails = try snapshot.all(
            """
            SELECT id, subject FROM mail WHERE finished_at < ? ORDER BY finished_at LIMIT 500
            """,
            [limit.rawValue]
        ) { (id: $0.integer(0), subject: $0.text(1)) }
        for mail in mails {
            // By hand, and word for word: the index keeps no text of its own, and nothing of an erased mail.
            if !mail.subject.isEmpty {
                changeWords(
                    "INSERT INTO mail_words (mail_words, rowid, subject) VALUES ('delete', ?, ?)",
                    [mail.id, mail.subject]
                )
            }
            for table in ["mail_attempt", "digest_entry", "mail_recipient"] {
                try run("DELETE FROM \(table) WHERE mail_id = ?", [mail.id])
            }
            try run("DELETE FROM mail WHERE id = ?", [mail.id])
        }
        return mails.count
    }
}
