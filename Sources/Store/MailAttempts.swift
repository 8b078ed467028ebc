package import DeskwireDomain

/// Every attempt on every recipient stays in the history: begun before the mail server is asked, ended with its answer
/// (SEC-100).
extension Transaction {
    func beginAttempt(on mail: MailID, at now: Timestamp) throws {
        try run(
            """
            INSERT INTO mail_attempt (mail_id, number, position, begun_at)
            SELECT r.mail_id, m.attempts, r.position, ?
            FROM mail_recipient r JOIN mail m ON m.id = r.mail_id
            WHERE r.mail_id = ? AND r.status IN (?, ?, ?)
            """,
            [
                now.rawValue, mail.sql, MailStatus.queued.rawValue, MailStatus.sending.rawValue,
                MailStatus.deferred.rawValue,
            ]
        )
    }

    /// Takes over what stands with the recipients now.
    func endAttempt(on mail: MailID, at now: Timestamp) throws {
        try run(
            """
            UPDATE mail_attempt SET ended_at = ?, (status, reply) = (
                SELECT r.status, r.reply FROM mail_recipient r
                WHERE r.mail_id = mail_attempt.mail_id AND r.position = mail_attempt.position)
            WHERE mail_id = ? AND number = (SELECT attempts FROM mail WHERE id = ?)
            """,
            [now.rawValue, mail.sql, mail.sql]
        )
    }

    /// Counts a mail that is to be sent, so that an unusual day shows (SEC-105).
    func countMail(at now: Timestamp) throws {
        try run(
            """
            INSERT INTO mail_day (day, mails) VALUES (?, 1)
            ON CONFLICT (day) DO UPDATE SET mails = mails + 1
            """,
            [MailVolume.day(of: now)]
        )
    }
}

extension Snapshot {
    /// The newest attempts on a mail, oldest first, recipient by recipient.
    package func attempts(on mail: MailID, atMost limit: Int) throws -> [MailAttempt] {
        try all(
            """
            SELECT a.number, r.address, a.begun_at, a.ended_at, a.status, a.reply
            FROM mail_attempt a JOIN mail_recipient r
                ON r.mail_id = a.mail_id AND r.position = a.position
            WHERE a.mail_id = ? ORDER BY a.number DESC, a.position DESC LIMIT ?
            """,
            [mail.sql, limit]
        ) { row in
            MailAttempt(
                number: row.integer(0),
                address: row.text(1),
                begunAt: row.time(2),
                endedAt: row.optionalTime(3),
                status: row.optionalInteger(4).flatMap(MailStatus.init),
                reply: row.text(5)
            )
        }.reversed()
    }

    /// How many mails were written today and on the seven days before.
    package func mailVolume(now: Timestamp) throws -> MailVolume {
        let today = MailVolume.day(of: now)
        return try first(
            """
            SELECT ifnull(sum(mails) FILTER (WHERE day = ?1), 0),
                ifnull(sum(mails) FILTER (WHERE day < ?1), 0)
            FROM mail_day WHERE day BETWEEN ?1 - ?2 AND ?1
            """,
            [today, MailVolume.daysBefore]
        ) { MailVolume(today: $0.integer(0), before: $0.integer(1)) } ?? MailVolume()
    }
}
