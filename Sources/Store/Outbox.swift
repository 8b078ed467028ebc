package import DeskwireDomain

extension Transaction {
    /// How long a mail is tried before it ends (DECISIONS, Mail).
    private static let outboxDays: Int64 = 7

    /// Stores a mail with the change that caused it: the history row, its recipients, and the outbox row unless
    /// there is nothing to send (R-040, SEC-100).
    @discardableResult
    package func queueMail(
        _ draft: MailDraft,
        actor: Actor,
        messageID: String,
        now: Timestamp
    ) throws -> MailID {
        var draft = draft
        if let hold = draft.hold, !draft.recipients.contains(where: { $0.field == .bcc }) {
            draft.skipReason = hold.reason
        }
        let status = draft.skipReason?.status ?? .queued
        let reason = draft.hold?.reason ?? draft.skipReason
        let thread = try snapshot.thread(of: draft).joined(separator: " ")
        let id = try insert(
            """
            INSERT INTO mail (message_id, kind, language, subject, text, from_name, from_address,
                reply_to, ticket_id, customer_id, actor_kind, actor_id, actor_name, status, reason,
                created_at, finished_at, about_message_id, resent_from, reply_to_name,
                thread, source, checksum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                messageID, draft.kind.rawValue, draft.language, draft.subject, draft.text,
                draft.fromName, draft.fromAddress, draft.replyTo ?? "", draft.ticket?.sql,
                draft.customer?.sql, actor.kind.rawValue, actor.id?.sql, actor.name,
                status.rawValue, reason?.rawValue ?? "", now.rawValue,
                status.isFinal ? now.rawValue : nil, draft.message?.sql, draft.resentFrom?.sql,
                draft.replyToName, thread, acting.source.rawValue,
                RowChecksum.mail(draft, messageID: messageID, at: now),
            ]
        )
        // By hand: with an untrusted schema no trigger may write to a virtual table.
        changeWords(
            "INSERT INTO mail_words (rowid, subject) VALUES (?, ?)",
            [id, draft.subject]
        )
        for (position, recipient) in draft.recipients.enumerated() {
            let hold = recipient.field == .bcc ? nil : draft.hold
            try run(
                """
                INSERT INTO mail_recipient (mail_id, position, address, field, status, reply)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    id, position, recipient.address.text, recipient.field.rawValue,
                    (hold?.reason.status ?? status).rawValue, hold?.note ?? "",
                ]
            )
            if hold == .digest {
                try keepForDigest(MailID(rawValue: id), to: recipient.address, now: now)
            }
        }
        if draft.skipReason == nil {
            let expiresAt = draft.expiresAt ?? now.adding(days: Self.outboxDays)
            try run(
                """
                INSERT INTO outbox (mail_id, due_at, expires_at, sealed_secret) VALUES (?, ?, ?, ?)
                """,
                [id, now.rawValue, expiresAt.rawValue, draft.sealedSecret?.blob]
            )
            try countMail(at: now)
            notice.mailQueued = true
        }
        return MailID(rawValue: id)
    }

    /// Marks the mail that has waited longest as being sent. It is due again after the lease if this process dies.
    ///
    /// The attempt is in the history before it begins (SEC-100). What was taken back meanwhile is not given out
    /// (SEC-108).
    package func claimDueMail(now: Timestamp, leaseMs: Int64) throws -> ClaimedMail? {
        while let id = try snapshot.dueMail(now: now) {
            if let why = try snapshot.takenBack(id) {
                try cancelMail(id, note: why, at: now)
                continue
            }
            try run(
                "UPDATE outbox SET due_at = ? WHERE mail_id = ?",
                [now.adding(milliseconds: leaseMs).rawValue, id.sql]
            )
            try run(
                "UPDATE mail SET status = ?, attempts = attempts + 1 WHERE id = ?",
                [MailStatus.sending.rawValue, id.sql]
            )
            try beginAttempt(on: id, at: now)
            return try snapshot.claimedMail(id)
        }
        return nil
    }

    /// At start-up: what an earlier process was sending is due at once, with the same Message-ID.
    package func resumeOutbox(now: Timestamp) throws {
        try run(
            """
            UPDATE outbox SET due_at = min(due_at, ?)
            WHERE mail_id IN (SELECT id FROM mail WHERE status = ?)
            """,
            [now.rawValue, MailStatus.sending.rawValue]
        )
    }

    /// Writes down the answers of one attempt. Without a next attempt the mail ends: what has no answer has expired.
    package func recordDelivery(
        of id: MailID,
        answers: [RecipientAnswer],
        nextAttempt: Timestamp?,
        now: Timestamp
    ) throws {
        for answer in answers {
            try run(
                "UPDATE mail_recipient SET status = ?, reply = ? WHERE mail_id = ? AND address = ?",
                [
                    answer.outcome.status.rawValue, answer.outcome.reply, id.sql,
                    answer.address.text,
                ]
            )
        }
        // What was taken back while it was on its way is not tried again (R-115, SEC-108).
        let isTakenBack = try snapshot.takenBack(id) != nil
        if nextAttempt == nil || isTakenBack {
            let end: MailStatus = isTakenBack ? .cancelled : .expired
            try run(
                "UPDATE mail_recipient SET status = ? WHERE mail_id = ? AND status IN (?, ?, ?)",
                [
                    end.rawValue, id.sql, MailStatus.queued.rawValue,
                    MailStatus.sending.rawValue, MailStatus.deferred.rawValue,
                ]
            )
        }
        try endAttempt(on: id, at: now)
        let statuses: [MailStatus] = try snapshot.all(
            "SELECT status FROM mail_recipient WHERE mail_id = ?",
            [id.sql]
        ) { try $0.value(0) }
        let status = MailStatus(of: statuses)
        try run(
            "UPDATE mail SET status = ?, finished_at = ? WHERE id = ?",
            [status.rawValue, status.isFinal ? now.rawValue : nil, id.sql]
        )
        if status.isFinal {
            // The secret goes with the row.
            try run("DELETE FROM outbox WHERE mail_id = ?", [id.sql])
        } else if let nextAttempt {
            try run(
                "UPDATE outbox SET due_at = ? WHERE mail_id = ?",
                [nextAttempt.rawValue, id.sql]
            )
        }
    }
}

extension Snapshot {
    /// The mail that has waited longest of those that are due.
    fileprivate func dueMail(now: Timestamp) throws -> MailID? {
        try first(
            "SELECT mail_id FROM outbox WHERE due_at <= ? ORDER BY due_at, mail_id LIMIT 1",
            [now.rawValue]
        ) { $0.id(0, as: MailID.self) }
    }

    /// Why a mail must not go out any more though it waits: its message was deleted, or its customer was after
    /// it was written (SEC-108). Nil: it may.
    fileprivate func takenBack(_ mail: MailID) throws -> String? {
        let (message, customer) =
            try first(
                """
                SELECT g.deleted_at IS NOT NULL, ifnull(a.deleted_at >= m.created_at, 0)
                FROM mail m LEFT JOIN message g ON g.id = m.about_message_id
                    LEFT JOIN account a ON a.id = m.customer_id
                WHERE m.id = ?
                """,
                [mail.sql]
            ) { ($0.integer(0) == 1, $0.integer(1) == 1) } ?? (false, false)
        if message { return "not sent: its message was deleted" }
        return customer ? Self.customerDeleted : nil
    }

    static let customerDeleted = "not sent: the customer was deleted"

    /// How much mail waits, and since when.
    package func mailQueue() throws -> Health.MailQueue {
        var queue = Health.MailQueue()
        queue.waiting = try first("SELECT count(*) FROM outbox") { $0.integer(0) } ?? 0
        queue.oldest = try first(
            "SELECT created_at FROM mail WHERE id = (SELECT min(mail_id) FROM outbox)"
        ) { $0.time(0) }
        queue.due = try nextMailDue()
        return queue
    }

    /// When the next waiting mail is due.
    package func nextMailDue() throws -> Timestamp? {
        try first("SELECT min(due_at) FROM outbox") { $0.optionalTime(0) } ?? nil
    }

    fileprivate func claimedMail(_ id: MailID) throws -> ClaimedMail? {
        let states = try all(
            """
            SELECT address, field, status FROM mail_recipient WHERE mail_id = ? ORDER BY position
            """,
            [id.sql]
        ) { row -> (MailDraft.Recipient, MailStatus) in
            guard let address = MailAddress(row.text(0)) else {
                throw StoreError.corrupt("recipient of mail \(id)")
            }
            return (
                MailDraft.Recipient(address: address, field: try row.value(1)), try row.value(2)
            )
        }
        return try first(
            """
            SELECT m.kind, m.language, m.subject, m.text, m.from_name, m.from_address, m.reply_to,
                m.ticket_id, m.customer_id, m.message_id, m.created_at, m.attempts,
                o.sealed_secret, o.expires_at, m.reply_to_name, m.thread
            FROM mail m JOIN outbox o ON o.mail_id = m.id WHERE m.id = ?
            """,
            [id.sql]
        ) { row in
            guard let kind = MailKind(rawValue: row.text(0)) else {
                throw StoreError.corrupt("kind of mail \(id)")
            }
            let replyTo = row.text(6)
            let draft = MailDraft(
                kind: kind,
                language: row.text(1),
                subject: row.text(2),
                text: row.text(3),
                fromName: row.text(4),
                fromAddress: row.text(5),
                replyTo: replyTo.isEmpty ? nil : replyTo,
                replyToName: row.text(14),
                recipients: states.map(\.0),
                ticket: row.optionalID(7),
                customer: row.optionalID(8),
                sealedSecret: row.optionalBytes(12),
                expiresAt: row.time(13)
            )
            return ClaimedMail(
                id: id,
                messageID: row.text(9),
                references: row.text(15).split(separator: " ").map(String.init),
                created: row.time(10),
                attempts: Int(clamping: row.integer(11)),
                draft: draft,
                pending: states.filter { !$0.1.isFinal }.map(\.0.address)
            )
        }
    }
}
