package import DeskwireDomain

/// Which tickets a list shows.
package struct TicketFilter: Sendable, Equatable {
    /// Whose tickets an assignee filter means.
    package enum Assignee: Sendable, Equatable {
        case nobody
        case account(AccountID)
        case group(GroupID)
        /// Any group that this one is a member of.
        case groups(of: AccountID)
    }

    package var statusCategories: Set<StatusCategory> = []
    package var statuses: [StatusID] = []
    package var category: CategoryID?
    package var assignee: Assignee?
    package var customer: AccountID?
    package var organisation: OrganisationID?
    package var ref: String?
    package var tag: String?
    /// Open tickets whose promised time was over at this moment.
    package var overdueAt: Timestamp?
    /// Opened from the first moment on, before the second.
    package var createdFrom: Timestamp?
    package var createdBefore: Timestamp?

    package init() {}

    /// Nothing was said of the status: the open ones are meant.
    package var meansOpen: Bool { statusCategories.isEmpty && statuses.isEmpty }

    /// Some statuses were said, neither all nor just the open or the closed ones, and nothing else that has an index.
    var isOfStatusesAlone: Bool {
        let open = Set(StatusCategory.allCases.filter(\.isOpen))
        let closed = Set(StatusCategory.allCases).subtracting(open)
        guard !meansOpen, !meansEverything,
            !statuses.isEmpty || (statusCategories != open && statusCategories != closed)
        else { return false }
        return category == nil && assignee == nil && customer == nil && organisation == nil
            && ref == nil && tag == nil && overdueAt == nil
    }

    /// Every status was said.
    var meansEverything: Bool {
        statuses.isEmpty && statusCategories == Set(StatusCategory.allCases)
    }
}

/// A place in a list that is ordered by activity, newest first (keyset).
package struct ActivityKey: Sendable, Equatable {
    package let at: Timestamp
    package let id: TicketID

    package init(at: Timestamp, id: TicketID) {
        self.at = at
        self.id = id
    }
}

/// A ticket of a list, in the form that the reader of its row gave it, and its place there.
package struct Listed<Item> {
    package let key: ActivityKey
    package let item: Item
}

extension Snapshot {
    /// Tickets by last activity, newest first, after a place in the list.
    package func tickets(
        _ filter: TicketFilter,
        within reach: TicketReach,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        try list(filter, within: reach, after: key, limit: limit) { try $0.ticket() }.map(\.item)
    }

    /// The same, each in the form that `read` gives it.
    ///
    /// Customers' lists run by public activity, so that a note does not move a ticket before the customer's eyes. Whose
    /// tickets is part of the question. Where it is a customer's and her organisation's, there are two, each answered
    /// from its own index.
    package func list<Item>(
        _ filter: TicketFilter,
        within reach: TicketReach,
        after key: ActivityKey?,
        limit: Int,
        read: (TicketRow) throws -> Item
    ) throws -> [Listed<Item>] {
        let parts =
            switch reach {
            case .desk: try parts(of: filter)
            case .customer(let own, let shared):
                Self.owners(own, and: shared).map { Part(filter: filter, owners: [$0]) }
            case .categories(let categories): try parts(of: filter, in: categories)
            }
        let place = Place(key: key, limit: limit, isPublic: !reach.isOfDeskSide)
        if parts.count == 1 { return try list(parts[0], at: place, read: read) }
        // Of several lists, most places are not on the page: only the tickets that are become rows.
        return try newest(of: parts, at: place).compactMap { key in
            try first(TicketRow.queryByID, [key.id.sql]) { row in
                Listed(key: key, item: try read(TicketRow(row, in: self)))
            }
        }
    }

    /// One question. Some lists are several, each in the order of an index of its own, and merged.
    private struct Part {
        var filter: TicketFilter
        var owners: [Owner] = []
    }

    /// Where a page begins, and in which order.
    private struct Place {
        let key: ActivityKey?
        let limit: Int
        let isPublic: Bool

        /// The column that the list runs by.
        var time: String { isPublic ? "t.public_activity_at" : "t.activity_at" }
    }

    /// The newest places of several lists together.
    private func newest(of parts: [Part], at place: Place) throws -> [ActivityKey] {
        let columns = "SELECT t.id, \(place.time) FROM ticket t"
        let places = try parts.flatMap { part in
            let (sql, arguments) = question(columns, part, at: place)
            return try all(sql, arguments) { ActivityKey(at: $0.time(1), id: $0.id(0)) }
        }
        return Array(
            places.sorted { ($0.at.rawValue, $0.id) > ($1.at.rawValue, $1.id) }.prefix(place.limit)
        )
    }

    private typealias Owner = (condition: String, values: [(any SQLValue)?])

    /// A customer's tickets, and those of her organisation.
    private static func owners(_ own: AccountID, and shared: OrganisationID?) -> [Owner] {
        guard let shared else { return [("t.customer_id = ?", [own.sql])] }
        return [
            ("t.customer_id = ? AND t.organisation_id IS NOT ?", [own.sql, shared.sql]),
            ("t.organisation_id = ?", [shared.sql]),
        ]
    }

    /// A list for each category, because each has its index.
    private func parts(of filter: TicketFilter, in limit: CategoryLimit) throws -> [Part] {
        try limit.categories.filter { category in
            filter.category == nil || filter.category == category
        }.flatMap { category in
            var part = filter
            part.category = category
            return try parts(of: part)
        }
    }

    private func parts(of filter: TicketFilter) throws -> [Part] {
        // The indexes of categories and assignees have the open tickets and the closed ones apart.
        if filter.meansEverything, filter.category != nil || filter.assignee != nil {
            return [1, 0].map { Part(filter: filter, owners: [("t.is_open = ?", [$0])]) }
        }
        guard filter.isOfStatusesAlone else { return [Part(filter: filter)] }
        // Fifty waiting tickets among a million open ones would be looked for in all of these.
        return try statuses(of: filter).map { status in
            var part = filter
            part.statuses = [status]
            part.statusCategories = []
            return Part(filter: part)
        }
    }

    private func statuses(of filter: TicketFilter) throws -> [StatusID] {
        let all = try all("SELECT id, category FROM status") { row in
            (id: row.id(0, as: StatusID.self), category: try row.value(1, as: StatusCategory.self))
        }
        return all.filter { status in
            (filter.statuses.isEmpty || filter.statuses.contains(status.id))
                && (filter.statusCategories.isEmpty
                    || filter.statusCategories.contains(status.category))
        }.map(\.id)
    }

    private func list<Item>(
        _ part: Part,
        at place: Place,
        read: (TicketRow) throws -> Item
    ) throws -> [Listed<Item>] {
        let (sql, arguments) = question(TicketRow.query, part, at: place)
        return try all(sql, arguments) { row in
            let ticket = try TicketRow(row, in: self)
            let time = place.isPublic ? ticket.publicActivityAt : ticket.activityAt
            return Listed(key: ActivityKey(at: time, id: ticket.id), item: try read(ticket))
        }
    }

    private func question(
        _ columns: String,
        _ part: Part,
        at place: Place
    ) -> (String, StatementArguments) {
        let filter = part.filter
        let time = place.time
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func add(_ condition: String, _ values: [(any SQLValue)?]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if let key = place.key {
            add("(\(time), t.id) < (?, ?)", [key.at.rawValue, key.id.sql])
        }
        for owner in part.owners { add(owner.condition, owner.values) }
        addStatus(filter, add)
        if let organisation = filter.organisation {
            add("t.organisation_id = ?", [organisation.sql])
        }
        if let customer = filter.customer { add("t.customer_id = ?", [customer.sql]) }
        if let category = filter.category { add("t.category_id = ?", [category.sql]) }
        // The index holds no empty refs; only with these words may it be used.
        if let ref = filter.ref {
            add("t.ref = ? COLLATE NOCASE AND t.ref = ? AND t.ref <> ''", [ref, ref])
        }
        if let tag = filter.tag {
            add("t.id IN (SELECT ticket_id FROM ticket_tag WHERE tag = ?)", [tag])
        }
        if let moment = filter.overdueAt {
            add(
                "t.is_open = 1 AND t.promise_paused_at IS NULL AND t.due_at < ?",
                [moment.rawValue]
            )
        }
        if let from = filter.createdFrom {
            // Nothing happens before a ticket is opened: so the list ends where older activity begins.
            add("t.created_at >= ? AND \(time) >= ?", [from.rawValue, from.rawValue])
        }
        if let before = filter.createdBefore { add("t.created_at < ?", [before.rawValue]) }
        switch filter.assignee {
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
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        arguments += [place.limit]
        let order = "ORDER BY \(time) DESC, t.id DESC LIMIT ?"
        return ("\(columns) \(condition) \(order)", arguments)
    }

    /// The open set and its complement have an index; other sets are lists of statuses.
    private func addStatus(
        _ filter: TicketFilter,
        _ add: (String, [(any SQLValue)?]) -> Void
    ) {
        let openCategories = Set(StatusCategory.allCases.filter(\.isOpen))
        if filter.meansOpen
            || (filter.statuses.isEmpty && filter.statusCategories == openCategories)
        {
            add("t.is_open = 1", [])
            return
        }
        if !filter.statusCategories.isEmpty,
            filter.statusCategories != Set(StatusCategory.allCases)
        {
            if filter.statusCategories.isSubset(of: openCategories) {
                add("t.is_open = 1", [])
            } else if filter.statusCategories.isDisjoint(with: openCategories) {
                add("t.is_open = 0", [])
            }
            // The plus keeps its index out: it is not in the order of the list.
            let marks = filter.statusCategories.map { _ in "?" }.joined(separator: ", ")
            add(
                "+t.status_id IN (SELECT id FROM status WHERE category IN (\(marks)))",
                filter.statusCategories.map(\.rawValue).sorted()
            )
        }
        if filter.statuses.count == 1 {
            add("t.status_id = ?", [filter.statuses[0].sql])
        } else if !filter.statuses.isEmpty {
            let marks = filter.statuses.map { _ in "?" }.joined(separator: ", ")
            add("t.status_id IN (\(marks))", filter.statuses.map(\.sql))
        }
    }
}
