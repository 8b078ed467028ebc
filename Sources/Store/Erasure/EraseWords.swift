import DeskwireDomain

/// The search indexes keep words and no texts: what is to go is said as it was put in, and the segments that still have
/// it are merged afterwards.
extension Transaction {
    /// Takes all of her tickets and the subjects of her mails out of the indexes.
    func unindex(_ keys: PersonalKeys) throws {
        for ticket in try snapshot.tickets(of: keys.id) {
            for message in try snapshot.messageWords(of: ticket) {
                deleteWords(
                    message,
                    head: try snapshot.head(of: ticket, at: message.id),
                    of: ticket
                )
            }
            var bare = ticket
            bare.tags = []
            indexTags(of: bare, before: ticket.tags)
        }
        try forgetSubjects(of: keys)
    }

    /// Puts her tickets into the indexes again, under the name that she has now and without an address.
    func reindex(_ keys: PersonalKeys, name: String) throws {
        for ticket in try snapshot.tickets(of: keys.id) {
            for message in try snapshot.messageWords(of: ticket) {
                deleteWords(
                    message,
                    head: try snapshot.head(of: ticket, at: message.id),
                    of: ticket
                )
                let head = [ticket.number, ticket.subject, ticket.ref, name, ""]
                changeWords(
                    "INSERT INTO \(message.table) (rowid, owner, head, text) VALUES (?, ?, ?, ?)",
                    [
                        SearchRow(ticket: ticket.id, seq: message.seq).number,
                        SearchOwner.word(ticket.customer.id), head.joined(separator: " "),
                        message.text,
                    ]
                )
            }
        }
    }

    func forgetSubjects(of keys: PersonalKeys) throws {
        let sql = "SELECT id, subject FROM mail WHERE id IN \(PersonalData.mails) AND subject <> ''"
        let subjects = try snapshot.all(sql, keys.arguments(for: sql)) {
            (id: $0.integer(0), text: $0.text(1))
        }
        for subject in subjects {
            changeWords(
                "INSERT INTO mail_words (mail_words, rowid, subject) VALUES ('delete', ?, ?)",
                [subject.id, subject.text]
            )
        }
    }

    private func deleteWords(_ message: MessageWords, head: String, of ticket: Ticket) {
        changeWords(
            """
            INSERT INTO \(message.table) (\(message.table), rowid, owner, head, text)
            VALUES ('delete', ?, ?, ?, ?)
            """,
            [
                SearchRow(ticket: ticket.id, seq: message.seq).number,
                SearchOwner.word(ticket.customer.id), head, message.text,
            ]
        )
    }
}

/// What the index has of a message.
private struct MessageWords {
    let id: MessageID
    let seq: Int64
    let table: String
    let text: String
}

extension Snapshot {
    fileprivate func tickets(of customer: AccountID) throws -> [Ticket] {
        try all(
            "\(TicketRow.query) WHERE t.customer_id = ? ORDER BY t.id",
            [customer.sql],
            read: ticket
        )
    }

    /// A text that is gone has no row in the index.
    fileprivate func messageWords(of ticket: Ticket) throws -> [MessageWords] {
        try all(
            "SELECT id, seq, visibility, text FROM message WHERE ticket_id = ? AND text <> ''",
            [ticket.id.sql]
        ) { row in
            MessageWords(
                id: row.id(0),
                seq: row.integer(1),
                table: row.integer(2) == 1 ? "public_words" : "internal_words",
                text: row.text(3)
            )
        }
    }

    fileprivate func head(of ticket: Ticket, at message: MessageID) throws -> String {
        let customer = try customer(of: ticket, at: message)
        return [ticket.number, ticket.subject, ticket.ref, customer.name, customer.email]
            .joined(separator: " ")
    }
}
