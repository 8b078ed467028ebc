package import DeskwireDomain

/// A place in the list of tickets that are nobody's: the longest first (keyset).
package struct UnassignedKey: Sendable, Equatable {
    package let since: Timestamp
    package let id: TicketID

    package init(since: Timestamp, id: TicketID) {
        self.since = since
        self.id = id
    }
}

extension Snapshot {
    /// Open tickets that nobody has, the longest without first.
    package func unassignedTickets(
        in categories: CategoryLimit = .none,
        after key: UnassignedKey?,
        limit: Int
    ) throws -> [Ticket] {
        let condition = categories.condition(on: "t.category_id")
        return try all(
            """
            \(TicketRow.query)
            WHERE t.unassigned_since IS NOT NULL AND t.is_open = 1
                AND (t.unassigned_since, t.id) > (?, ?) AND \(condition.sql)
            ORDER BY t.unassigned_since, t.id LIMIT ?
            """,
            [key?.since.rawValue ?? .min, key?.id.sql ?? 0]
                + StatementArguments(condition.values) + [limit],
            read: ticket
        )
    }

    /// Since when the open ticket that was longest nobody's has been so. One step into an index.
    package func oldestUnassigned() throws -> Timestamp? {
        try first(
            """
            SELECT unassigned_since FROM ticket
            WHERE unassigned_since IS NOT NULL AND is_open = 1
            ORDER BY unassigned_since, id LIMIT 1
            """
        ) { $0.time(0) }
    }

    /// How many have been nobody's since before a moment; looks at no more than `most`.
    package func unassignedCount(before limit: Timestamp, atMost most: Int) throws -> Int64 {
        try first(
            """
            SELECT count(*) FROM (SELECT 1 FROM ticket
                WHERE is_open = 1 AND unassigned_since < ? LIMIT ?)
            """,
            [limit.rawValue, most]
        ) { $0.integer(0) } ?? 0
    }
}

extension Snapshot {
    /// New and open tickets that were given to somebody before a moment, who has not written since.
    package func unansweredTickets(before limit: Timestamp, atMost count: Int) throws -> [Ticket] {
        try all(
            """
            \(TicketRow.query)
            WHERE t.is_open = 1 AND t.unanswered_since < ?
                AND +t.status_id IN (SELECT id FROM status WHERE category <= 2)
            ORDER BY t.unanswered_since, t.id LIMIT ?
            """,
            [limit.rawValue, count],
            read: ticket
        )
    }
}

extension Transaction {
    /// The one who has the ticket wrote: it is not taken away again.
    package func markAnswered(_ ticket: TicketID) throws {
        try run(
            "UPDATE ticket SET unanswered_since = NULL WHERE id = ? AND unanswered_since IS NOT NULL",
            [ticket.sql]
        )
    }
}
