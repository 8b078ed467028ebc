package import DeskwireDomain

extension Snapshot {
    package func participants(of ticket: TicketID) throws -> [Participant] {
        try all(
            """
            SELECT address, name, visibility FROM participant WHERE ticket_id = ? ORDER BY address
            """,
            [ticket.sql]
        ) { row in
            guard let address = MailAddress(row.text(0)) else { return nil }
            return Participant(address: address, name: row.text(1), visibility: try row.value(2))
        }.compactMap(\.self)
    }
}

extension Transaction {
    package func saveParticipant(_ participant: Participant, of ticket: TicketID) throws {
        try run(
            """
            INSERT INTO participant (ticket_id, address, name, visibility) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET name = excluded.name, visibility = excluded.visibility
            """,
            [
                ticket.sql, participant.address.text, participant.name,
                participant.visibility.rawValue,
            ]
        )
    }

    package func removeParticipant(_ address: MailAddress, of ticket: TicketID) throws {
        try run(
            "DELETE FROM participant WHERE ticket_id = ? AND address = ?",
            [ticket.sql, address.text]
        )
    }
}
