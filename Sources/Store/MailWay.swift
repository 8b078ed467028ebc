import DeskwireDomain

/// How mails are found, newest first: which table or index leads, and what else must hold.
///
/// A list must end as soon as its page is full, however much the filter finds. So the table that leads gives mails in
/// the order of their ids: the index of words, the index of recipients, or the mails themselves. Otherwise a word of
/// every subject would be looked up in every mail before the first is shown.
struct MailWay {
    /// So many mails are sorted at most. Of what is found more often, the next is never far from the newest.
    static let sortedMax = 2_000

    private(set) var tables = "mail m"
    /// The column by which the list runs.
    private(set) var id = "m.id"
    private(set) var condition = "1"
    private(set) var arguments: StatementArguments = []
    /// The list runs by time: of what is older than a moment, the newest is far from the newest of all.
    private(set) var isByTime = false

    /// What a page that begins behind a mail adds to the condition, and in which order it runs.
    func page(
        behind key: MailID?
    ) -> (condition: String, order: String, arguments: StatementArguments) {
        guard isByTime else { return ("\(id) < ?", "\(id) DESC", [key?.sql ?? .max]) }
        return (
            """
            (m.created_at, m.id)
                < (ifnull((SELECT created_at FROM mail WHERE id = ?), \(Int64.max)), ?)
            """,
            "m.created_at DESC, m.id DESC", [key?.sql ?? -1, key?.sql ?? .max]
        )
    }

    init(_ filter: MailFilter, in snapshot: Snapshot) throws {
        // Of one ticket or customer there are few: there the mail leads, and the words are looked up in it.
        let isNarrow = filter.ticket != nil || filter.customer != nil
        if !filter.subjectWords.isEmpty { addWords(filter, leads: !isNarrow) }
        if !filter.recipient.isEmpty {
            addRecipient(filter, leads: !isNarrow && filter.subjectWords.isEmpty)
        }
        try addRanges(filter, snapshot, mayLead: tables == "mail m" && !isNarrow)
        if !filter.kind.isEmpty { add("m.kind = ?", [filter.kind]) }
        if let status = filter.status { add("m.status = ?", [status.rawValue]) }
        if let ticket = filter.ticket { add("m.ticket_id = ?", [ticket.sql]) }
        if let customer = filter.customer { add("m.customer_id = ?", [customer.sql]) }
        if filter.categories.isLimited {
            let condition = filter.categories.condition(onTicket: "m.ticket_id")
            add(condition.sql, condition.values)
        }
    }

    private mutating func add(_ text: String, _ values: [(any SQLValue)?]) {
        condition += " AND " + text
        arguments += StatementArguments(values)
    }

    private mutating func addWords(_ filter: MailFilter, leads: Bool) {
        let query = FullTextQuery.allOf(filter.subjectWords)
        guard leads else {
            return add(
                """
                EXISTS (SELECT 1 FROM mail_words w WHERE w.rowid = m.id AND w.mail_words MATCH ?)
                """,
                [query]
            )
        }
        tables = "mail_words w CROSS JOIN mail m ON m.id = w.rowid"
        id = "w.rowid"
        add("w.mail_words MATCH ?", [query])
    }

    private mutating func addRecipient(_ filter: MailFilter, leads: Bool) {
        guard leads else {
            return add(
                """
                EXISTS (SELECT 1 FROM mail_recipient r WHERE r.mail_id = m.id AND r.address = ?)
                """,
                [filter.recipient]
            )
        }
        tables = "mail_recipient r CROSS JOIN mail m ON m.id = r.mail_id"
        id = "r.mail_id"
        // Who gets a mail twice, as customer and as a copy, finds it once.
        add(
            """
            r.address = ? AND NOT EXISTS (SELECT 1 FROM mail_recipient e
                WHERE e.address = r.address AND e.mail_id = r.mail_id AND e.position < r.position)
            """,
            [filter.recipient]
        )
    }

    /// Subjects by their beginning, and times: found by their index and sorted where they are few, else looked for from
    /// the newest mail on. A plus keeps SQLite from an index.
    private mutating func addRanges(
        _ filter: MailFilter,
        _ snapshot: Snapshot,
        mayLead: Bool
    ) throws {
        var ranges: [(column: String, from: (any SQLValue)?, before: (any SQLValue)?)] = []
        if !filter.subjectPrefix.isEmpty {
            // Byte order: every text that begins so lies between the prefix and the prefix with the last code point.
            ranges.append(
                (
                    "subject", filter.subjectPrefix, filter.subjectPrefix + "\u{10FFFF}"
                )
            )
        }
        if filter.after != nil || filter.before != nil {
            ranges.append(
                ("created_at", filter.after?.rawValue, filter.before?.rawValue)
            )
        }
        for (column, from, before) in ranges {
            var parts: [String] = []
            if from != nil { parts.append("\(column) >= ?") }
            if before != nil { parts.append("\(column) < ?") }
            let values = StatementArguments([from, before].filter { $0 != nil })
            let found =
                try mayLead
                ? snapshot.first(
                    """
                    SELECT count(*) FROM (SELECT 1 FROM mail
                        WHERE \(parts.joined(separator: " AND ")) LIMIT ?)
                    """,
                    values + [Self.sortedMax + 1]
                ) { $0.integer(0) } ?? 0 : 0
            let isFew = mayLead && found <= Self.sortedMax
            // The order of ids is given up where few are sorted, so that their own index is used.
            if isFew { id = "+m.id" }
            isByTime = mayLead && !isFew && filter.before != nil && filter.subjectPrefix.isEmpty
            let plus = isFew || isByTime ? "" : "+"
            condition += parts.map { " AND \(plus)m.\($0)" }.joined()
            arguments += values
        }
    }
}
