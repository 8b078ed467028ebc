package import DeskwireDomain

extension Snapshot {
    package func hasReceivedMail(_ messageID: String) throws -> Bool {
        try first("SELECT 1 FROM received_mail WHERE message_id = ?", [messageID]) { _ in true }
            ?? false
    }

    /// The ticket that the first known one of these mails of ours was about.
    package func ticket(answeredBy messageIDs: [String]) throws -> Ticket? {
        for id in messageIDs {
            let ticket: TicketID? = try first(
                "SELECT ticket_id FROM mail WHERE message_id = ? AND ticket_id IS NOT NULL",
                [id]
            ) { $0.id(0) }
            if let ticket { return try self.ticket(ticket) }
        }
        return nil
    }

    /// What became of the mails that came in, oldest first.
    package func receivedMails(
        max: Int
    ) throws -> [(fate: MailFate, reason: String, ticket: TicketID?)] {
        try all(
            "SELECT fate, reason, ticket_id FROM received_mail ORDER BY id LIMIT ?",
            [max]
        ) { (try $0.value(0), $0.text(1), $0.optionalID(2)) }
    }
}

extension Transaction {
    package func insertReceivedMail(
        _ mail: ReceivedMail,
        fate: MailFate,
        reason: String,
        ticket: TicketID?,
        at now: Timestamp
    ) throws {
        try run(
            """
            INSERT INTO received_mail (message_id, from_address, subject, text, received_at, fate,
                reason, ticket_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                mail.messageID, mail.from.text, mail.subject, mail.text, now.rawValue,
                fate.rawValue, reason, ticket?.sql,
            ]
        )
    }
}
