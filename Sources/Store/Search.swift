package import DeskwireDomain

/// A search as the store takes it: names have become ids.
package struct TicketSearch: Sendable, Equatable {
    /// Whose tickets, and with that which of their words.
    package var reach: TicketReach
    package var terms: [SearchTerm]
    /// Any of these; nil: every status.
    package var statuses: [StatusID]?
    package var assignee: TicketFilter.Assignee?
    package var category: CategoryID?
    /// A customer's id, address, or part of the name or address.
    package var customer: String?
    /// The customer whose whole address was given.
    var customerID: AccountID?
    package var tag: String?
    package var ref: String?
    package var before: Timestamp?
    package var after: Timestamp?

    package init(reach: TicketReach, query: SearchQuery) {
        self.reach = reach
        terms = query.terms
        customer = query.customer
        tag = query.tag
        ref = query.ref
        before = query.before
        after = query.after
    }
}

/// Some of what a search finds, and where to go on.
package struct SearchPage<Item> {
    package var found: [Item] = []
    /// The last ticket that was looked at, when there may be more behind it.
    package var next: TicketID?
}

extension SearchPage: Sendable where Item: Sendable {}

extension Snapshot {
    /// How many rows of the index one page looks at: who looks for a common word with a narrow filter gets short pages,
    /// not a long wait.
    private static let rowsExaminedMax = 10_000
    /// In an organisation with more customers than these, words are looked up without their names.
    private static let wordOwnersMax = 500

    /// Tickets that a search finds, newest first, older than `key`: each in the form that `read` gives its row and the
    /// newest of its messages that has the words.
    package func search<Item>(
        _ search: TicketSearch,
        before key: TicketID?,
        limit: Int,
        examiningAtMost rowsMax: Int = rowsExaminedMax,
        read: (TicketRow, Message?) throws -> Item
    ) throws -> SearchPage<Item> {
        let search = try naming(search)
        let places: SearchPlaces =
            search.terms.isEmpty
            ? try filtered(search, before: key, limit: limit, rowsMax: rowsMax)
            : try matching(search, before: key, limit: limit, rowsMax: rowsMax)
        var page = SearchPage<Item>(next: places.next)
        for place in places.rows {
            let message = try message(at: place)
            try forEach(TicketRow.queryByID, [place.ticket.sql]) { row in
                page.found.append(try read(TicketRow(row, in: self), message))
            }
        }
        return page
    }

    /// A whole address names one customer: her words are looked up, not everybody's until some are hers.
    private func naming(_ search: TicketSearch) throws -> TicketSearch {
        guard search.reach.isOfDeskSide, let address = search.customer.flatMap(MailAddress.init),
            let account = try account(email: address), account.role == .customer
        else { return search }
        var search = search
        (search.customer, search.customerID) = (nil, account.id)
        return search
    }

    /// Without words: the filters alone. What has an index is found by it; else the newest tickets are looked at.
    private func filtered(
        _ search: TicketSearch,
        before key: TicketID?,
        limit: Int,
        rowsMax: Int
    ) throws -> SearchPlaces {
        var condition = SearchCondition(search)
        if search.reach == .desk, search.ref == nil, search.tag == nil, search.customerID == nil {
            return try walk(
                """
                SELECT t.id * \(SearchRow.places), (\(condition.sql))
                FROM ticket t CROSS JOIN account customer ON customer.id = t.customer_id
                WHERE t.id < ? ORDER BY t.id DESC
                """,
                condition.arguments + [key?.sql ?? .max],
                limit: limit,
                rowsMax: rowsMax
            )
        }
        condition.add("t.id < ?", [key?.sql ?? .max])
        var rows = try all(
            """
            SELECT t.id FROM ticket t JOIN account customer ON customer.id = t.customer_id
            WHERE \(condition.sql) ORDER BY t.id DESC LIMIT ?
            """,
            condition.arguments + [limit + 1]
        ) { SearchRow(ticket: $0.id(0), seq: 0) }
        let hasMore = rows.count > limit
        if hasMore { rows.removeLast() }
        return SearchPlaces(rows: rows, next: hasMore ? rows.last?.ticket : nil)
    }

    /// Walks the rows that have the words from the newest on. Which of their tickets hold the filters is part of the
    /// question; rows that do not are counted, so that the walk ends.
    private func matching(
        _ search: TicketSearch,
        before key: TicketID?,
        limit: Int,
        rowsMax: Int
    ) throws -> SearchPlaces {
        let condition = SearchCondition(search)
        let inside = search.reach.categories.condition(onTicket: "w.place / \(SearchRow.places)")
        var arguments = condition.arguments
        let owners = try wordOwners(search)
        for _ in SearchCondition.tables(of: search.reach) {
            arguments += [
                FullTextQuery.of(search, owners: owners), key.map(SearchRow.first) ?? Int64.max,
            ]
        }
        arguments += StatementArguments(inside.values)
        return try walk(
            Self.matchingQuery(search, condition, within: inside),
            arguments,
            limit: limit,
            rowsMax: rowsMax
        )
    }

    /// Rows of a place and whether its ticket holds the filters, newest first.
    private func walk(
        _ sql: String,
        _ arguments: StatementArguments,
        limit: Int,
        rowsMax: Int
    ) throws -> SearchPlaces {
        var places = SearchPlaces(rows: [], next: nil)
        var last: TicketID?
        var examined = 0
        try statements.statement(sql).run(arguments) { row in
            let place = SearchRow(number: row.integer(0))
            examined += 1
            // The rows of one ticket stand together: the first of them decides.
            if place.ticket == last { return true }
            guard places.rows.count < limit, examined <= rowsMax || last == nil else {
                places.next = last
                return false
            }
            last = place.ticket
            if row.flag(1) { places.rows.append(place) }
            return true
        }
        return places
    }

    /// Whose words the index is asked for; nil: anybody's, and the condition on tickets decides alone.
    private func wordOwners(_ search: TicketSearch) throws -> [AccountID]? {
        guard case .customer(let own, let shared) = search.reach else {
            return search.customerID.map { [$0] }
        }
        guard let shared else { return [own] }
        let others = try all(
            """
            SELECT DISTINCT customer_id FROM ticket
            WHERE organisation_id = ? AND customer_id <> ? LIMIT ?
            """,
            [shared.sql, own.sql, Self.wordOwnersMax + 1]
        ) { $0.id(0, as: AccountID.self) }
        return others.count > Self.wordOwnersMax ? nil : [own] + others
    }

    /// A customer's question names the public index only. To a service token with categories, rows of other tickets are
    /// not even looked at: how many there are would show in where its pages end.
    private static func matchingQuery(
        _ search: TicketSearch,
        _ condition: SearchCondition,
        within inside: SQLCondition
    ) -> String {
        let tables = SearchCondition.tables(of: search.reach)
        let rows = tables.map { table in
            "SELECT rowid AS place FROM \(table) WHERE \(table) MATCH ? AND rowid < ?"
        }
        return """
            SELECT w.place, (SELECT count(*) FROM ticket t
                JOIN account customer ON customer.id = t.customer_id
                WHERE t.id = w.place / \(SearchRow.places) AND \(condition.sql))
            FROM (\(rows.joined(separator: " UNION ALL ")) ORDER BY place DESC) w
            WHERE \(inside.sql) ORDER BY w.place DESC
            """
    }

    private func message(at row: SearchRow) throws -> Message? {
        guard row.seq > 0 else { return nil }
        return try first(
            "SELECT \(Self.messageColumns) FROM message WHERE ticket_id = ? AND seq = ?",
            [row.ticket.sql, row.seq],
            read: Self.message
        )
    }
}

/// Where a page's tickets are, and where the next page begins.
private struct SearchPlaces {
    var rows: [SearchRow]
    var next: TicketID?
}

/// What must hold for a ticket `t` of `customer`, as SQL.
private struct SearchCondition {
    private(set) var sql = "1"
    private(set) var arguments: StatementArguments = []

    static func tables(of reach: TicketReach) -> [String] {
        reach.isOfDeskSide ? ["public_words", "internal_words"] : ["public_words"]
    }

    init(_ search: TicketSearch) {
        switch search.reach {
        case .desk: break
        case .customer(let own, organisation: nil): add("t.customer_id = ?", [own.sql])
        case .customer(let own, let shared?):
            add("(t.customer_id = ? OR t.organisation_id = ?)", [own.sql, shared.sql])
        case .categories(let limit):
            let condition = limit.condition(on: "t.category_id")
            add(condition.sql, condition.values)
        }
        if let statuses = search.statuses {
            let marks = statuses.map { _ in "?" }.joined(separator: ", ")
            add("t.status_id IN (\(marks))", statuses.map(\.sql))
        }
        switch search.assignee {
        case .nobody?: add("t.assignee_id IS NULL AND t.group_id IS NULL", [])
        case .account(let id)?: add("t.assignee_id = ?", [id.sql])
        case .group(let id)?: add("t.group_id = ?", [id.sql])
        case .groups(of: let id)?:
            add(
                "t.group_id IN (SELECT group_id FROM group_member WHERE account_id = ?)",
                [id.sql]
            )
        case nil: break
        }
        if let customer = search.customerID { add("t.customer_id = ?", [customer.sql]) }
        if let category = search.category { add("t.category_id = ?", [category.sql]) }
        if let customer = search.customer {
            add(
                """
                (instr(lower(customer.name), ?) > 0 OR instr(lower(customer.email), ?) > 0
                    OR CAST(customer.id AS TEXT) = ?)
                """,
                [customer.lowercased(), customer.lowercased(), customer]
            )
        }
        if let tag = search.tag {
            add(
                "EXISTS (SELECT 1 FROM ticket_tag g WHERE g.tag = ? AND g.ticket_id = t.id)",
                [tag]
            )
        }
        if let ref = search.ref { add("t.ref = ? COLLATE NOCASE AND t.ref <> ''", [ref]) }
        if let before = search.before { add("t.created_at < ?", [before.rawValue]) }
        if let after = search.after { add("t.created_at >= ?", [after.rawValue]) }
    }

    mutating func add(_ condition: String, _ values: [(any SQLValue)?]) {
        sql += " AND " + condition
        arguments += StatementArguments(values)
    }
}

extension FullTextQuery {
    /// Every word in quotation marks; nothing that a person types is an operator (SEC-126). The owner's column is never
    /// searched for what a person types.
    fileprivate static func of(_ search: TicketSearch, owners: [AccountID]?) -> String {
        let terms = search.terms.map { term in
            "\"\(term.words.joined(separator: " "))\"" + (term.isPrefix ? "*" : "")
        }
        let words = "{head text} : (\(terms.joined(separator: " AND ")))"
        guard let owners else { return words }
        return "owner : (\(owners.map(SearchOwner.word).joined(separator: " OR "))) AND \(words)"
    }
}
