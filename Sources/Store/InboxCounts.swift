package import DeskwireDomain

/// The numbers above an inbox (R-081, K15).
package struct InboxCounts: Sendable, Equatable {
    package var open: Int64 = 0
    package var mine: Int64 = 0
    package var unassigned: Int64 = 0
    /// Of the groups that the reader is a member of.
    package var myGroups: Int64 = 0
    package var unread: Int64 = 0
    package var byStatus: [(status: Status, count: Int64)] = []

    package static func == (left: InboxCounts, right: InboxCounts) -> Bool {
        left.open == right.open && left.mine == right.mine && left.unassigned == right.unassigned
            && left.myGroups == right.myGroups && left.unread == right.unread
            && left.byStatus.map(\.status) == right.byStatus.map(\.status)
            && left.byStatus.map(\.count) == right.byStatus.map(\.count)
    }
}

extension Snapshot {
    /// From the kept counters: the cost does not grow with the tickets.
    package func inboxCounts(for reader: AccountID) throws -> InboxCounts {
        var counts = InboxCounts()
        let rows = try all(
            """
            SELECT \(Self.statusColumns), ifnull(sum(n.tickets), 0),
                ifnull(sum(n.tickets) FILTER (WHERE n.assignee_id = ?), 0),
                ifnull(sum(n.tickets) FILTER (WHERE n.assignee_id = 0), 0),
                ifnull(sum(n.tickets) FILTER (WHERE n.assignee_id IN (
                    SELECT -group_id FROM group_member WHERE account_id = ?)), 0)
            FROM status s LEFT JOIN ticket_count n ON n.status_id = s.id
            GROUP BY s.id ORDER BY s.position, s.id
            """,
            [reader.sql, reader.sql]
        ) { row in
            (
                try Self.status(row), row.integer(7), row.integer(8), row.integer(9),
                row.integer(10)
            )
        }
        for (status, all, mine, unassigned, myGroups) in rows {
            counts.byStatus.append((status, all))
            guard status.category.isOpen else { continue }
            counts.open += all
            counts.mine += mine
            counts.unassigned += unassigned
            counts.myGroups += myGroups
        }
        counts.unread = try unread(of: reader)
        return counts
    }

    /// Customers' messages that this member of staff has not read, over all tickets.
    package func unread(of reader: AccountID) throws -> Int64 {
        try first("SELECT unread FROM account WHERE id = ?", [reader.sql]) { $0.integer(0) } ?? 0
    }

    /// The same for one ticket: counts only what lies after the mark.
    package func unread(of reader: AccountID, in ticket: TicketID) throws -> Int64 {
        try first(
            """
            SELECT count(*) FROM message WHERE ticket_id = ?1 AND author_kind = 1 AND id > max(
                ifnull((SELECT message_id FROM read_mark WHERE account_id = ?2 AND ticket_id = ?1),
                    0),
                (SELECT read_floor FROM account WHERE id = ?2))
            """,
            [ticket.sql, reader.sql]
        ) { $0.integer(0) } ?? 0
    }
}

extension Transaction {
    /// A new member of staff begins with everything read, not with the desk's whole past.
    func startWithEverythingRead(_ account: AccountID) throws {
        try run(
            """
            UPDATE account SET unread = 0, read_floor = ifnull((SELECT max(id) FROM message), 0)
            WHERE id = ?
            """,
            [account.sql]
        )
    }

    /// Moves a read mark forward; never back. Nil `seq` = all there is.
    package func markRead(
        _ ticket: TicketID,
        by reader: AccountID,
        upTo seq: Int64?
    ) throws {
        let target =
            try snapshot.first(
                "SELECT max(id) FROM message WHERE ticket_id = ? AND seq <= ?",
                [ticket.sql, seq ?? .max]
            ) { $0.optionalInteger(0) } ?? nil
        guard let target else { return }
        let before = try snapshot.unread(of: reader, in: ticket)
        try run(
            """
            INSERT INTO read_mark (account_id, ticket_id, message_id) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET message_id = max(message_id, excluded.message_id)
            """,
            [reader.sql, ticket.sql, target]
        )
        let after = try snapshot.unread(of: reader, in: ticket)
        guard after != before else { return }
        try run(
            "UPDATE account SET unread = unread - ? WHERE id = ?",
            [before - after, reader.sql]
        )
    }
}
