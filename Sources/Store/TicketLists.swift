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

extension Snapshot {
    /// Tickets by last activity, newest first, after a place in the list. Customers' lists run by public activity,
    /// so that a note does not move a ticket before the customer's eyes.
    ///
    /// Whose tickets is part of the question. Where it is a customer's and her organisation's, there are two, each
    /// answered from its own index.
    package func tickets(
        _ filter: TicketFilter,
        within reach: TicketReach,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        switch reach {
        case .desk: try staffTickets(filter, after: key, limit: limit)
        case .customer(let own, nil):
            try tickets(
                filter,
                [("t.customer_id = ?", [own.sql])],
                byPublicActivity: true,
                after: key,
                limit: limit
            )
        case .customer(let own, let shared?):
            try tickets(filter, of: own, and: shared, after: key, limit: limit)
        case .categories(let categories):
            try tickets(filter, in: categories, after: key, limit: limit)
        }
    }

    /// A customer's and her organisation's: two lists.
    private func tickets(
        _ filter: TicketFilter,
        of own: AccountID,
        and shared: OrganisationID,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        let hers = try tickets(
            filter,
            [("t.customer_id = ? AND t.organisation_id IS NOT ?", [own.sql, shared.sql])],
            byPublicActivity: true,
            after: key,
            limit: limit
        )
        let theirs = try tickets(
            filter,
            [("t.organisation_id = ?", [shared.sql])],
            byPublicActivity: true,
            after: key,
            limit: limit
        )
        return Self.merged([hers, theirs], by: \.publicActivityAt, limit: limit)
    }

    /// A list for each category, because each has its index.
    private func tickets(
        _ filter: TicketFilter,
        in categories: CategoryLimit,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        let lists = try categories.categories.filter { category in
            filter.category == nil || filter.category == category
        }.map { category in
            var part = filter
            part.category = category
            return try staffTickets(part, after: key, limit: limit)
        }
        return Self.merged(lists, by: \.activityAt, limit: limit)
    }

    /// Some lists are several, each in the order of an index of its own, and merged.
    private func staffTickets(
        _ filter: TicketFilter,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        let lists = try parts(of: filter).map { part in
            try tickets(
                part.filter,
                part.owners,
                byPublicActivity: false,
                after: key,
                limit: limit
            )
        }
        return Self.merged(lists, by: \.activityAt, limit: limit)
    }

    /// The newest of several lists. One alone is in its order already: its tickets are not copied.
    private static func merged(
        _ lists: [[Ticket]],
        by time: (Ticket) -> Timestamp,
        limit: Int
    ) -> [Ticket] {
        if lists.count == 1 { return lists[0] }
        let newest = lists.joined().sorted {
            (time($0).rawValue, $0.id) > (time($1).rawValue, $1.id)
        }
        return Array(newest.prefix(limit))
    }

    private typealias Owner = (condition: String, values: [(any SQLValue)?])

    private func parts(of filter: TicketFilter) throws -> [(filter: TicketFilter, owners: [Owner])]
    {
        // The indexes of categories and assignees have the open tickets and the closed ones apart.
        if filter.meansEverything, filter.category != nil || filter.assignee != nil {
            return [1, 0].map { isOpen in (filter, [("t.is_open = ?", [isOpen])]) }
        }
        guard filter.isOfStatusesAlone else { return [(filter, [])] }
        // Fifty waiting tickets among a million open ones would be looked for in all of these.
        return try statuses(of: filter).map { status in
            var part = filter
            part.statuses = [status]
            part.statusCategories = []
            return (part, [])
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

    private func tickets(
        _ filter: TicketFilter,
        _ owners: [Owner],
        byPublicActivity: Bool,
        after key: ActivityKey?,
        limit: Int
    ) throws -> [Ticket] {
        let time = byPublicActivity ? "t.public_activity_at" : "t.activity_at"
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func add(_ condition: String, _ values: [(any SQLValue)?]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if let key {
            add("(\(time), t.id) < (?, ?)", [key.at.rawValue, key.id.sql])
        }
        for owner in owners { add(owner.condition, owner.values) }
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
        arguments += [limit]
        return try all(
            "\(Self.ticketQuery) \(condition) ORDER BY \(time) DESC, t.id DESC LIMIT ?",
            arguments,
            read: ticket
        )
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
