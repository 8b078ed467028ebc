import GRDB

/// A number that is kept with every change and never counted, with the question that finds where it disagrees with a
/// recount.
struct KeptCounter {
    let what: String
    let of: String
    /// Gives the ids of what disagrees.
    let disagreeing: String
    /// The table that came with it.
    var since = "ticket"

    func isThere(in database: Database) throws -> Bool { try database.tableExists(since) }

    static let all = [
        KeptCounter(
            what: "The number of messages",
            of: "ticket",
            disagreeing: """
                SELECT t.id FROM ticket t LEFT JOIN (
                    SELECT ticket_id, count(*) AS n, sum(visibility = 1) AS p FROM message
                    GROUP BY ticket_id) m ON m.ticket_id = t.id
                WHERE t.message_count <> ifnull(m.n, 0) OR t.public_count <> ifnull(m.p, 0)
                """
        ),
        KeptCounter(
            what: "The number of tickets",
            of: "status",
            disagreeing: """
                WITH counted AS (
                    SELECT status_id, ifnull(assignee_id, -ifnull(group_id, 0)) AS who,
                        count(*) AS n FROM ticket GROUP BY 1, 2),
                kept AS (SELECT status_id, assignee_id AS who, tickets AS n FROM ticket_count
                    WHERE tickets <> 0)
                SELECT status_id FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
                UNION SELECT status_id FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
                """,
            since: "staff_group"
        ),
        KeptCounter(
            what: "The state",
            of: "ticket",
            disagreeing: """
                SELECT t.id FROM ticket t JOIN status s ON s.id = t.status_id
                WHERE t.is_open <> (s.category <= 3)
                """
        ),
        KeptCounter(
            what: "The number of unread messages",
            of: "member of staff",
            disagreeing: """
                SELECT a.id FROM account a WHERE a.role IN (2, 3) AND a.unread <> (
                    SELECT count(*) FROM message m
                    LEFT JOIN read_mark r ON r.account_id = a.id AND r.ticket_id = m.ticket_id
                    WHERE m.author_kind = 1 AND m.id > max(ifnull(r.message_id, 0), a.read_floor))
                """
        ),
        KeptCounter(
            what: "The number of uses",
            of: "content",
            disagreeing: """
                SELECT c.id FROM content c LEFT JOIN (
                    SELECT content_id, count(*) AS n FROM (
                        SELECT content_id FROM upload UNION ALL SELECT content_id FROM document)
                    GROUP BY content_id) u ON u.content_id = c.id
                WHERE c.uses <> ifnull(u.n, 0)
                """,
            since: "content"
        ),
    ]
}
