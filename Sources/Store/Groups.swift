package import DeskwireDomain

extension Snapshot {
    private static let groupColumns = "id, version, name, distribution, last_member_id"

    private func group(_ row: Row) throws -> Group {
        Group(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            name: row.text(2),
            members: try members(of: row.id(0)),
            distribution: try row.value(3),
            lastMember: row.optionalID(4)
        )
    }

    /// Every group with its members, by name.
    package func groups() throws -> [Group] {
        try all("SELECT \(Self.groupColumns) FROM staff_group ORDER BY name, id", read: group)
    }

    package func group(_ id: GroupID) throws -> Group? {
        try first(
            "SELECT \(Self.groupColumns) FROM staff_group WHERE id = ?",
            [id.sql],
            read: group
        )
    }

    package func members(of group: GroupID) throws -> [Group.Member] {
        try all(
            """
            SELECT a.id, a.name, a.email, a.disabled, a.away, a.activated_at, a.capacity
            FROM group_member m JOIN account a ON a.id = m.account_id
            WHERE m.group_id = ? ORDER BY a.id
            """,
            [group.sql]
        ) { row in
            Group.Member(
                person: Person(id: row.id(0), name: row.text(1), email: row.optionalText(2) ?? ""),
                isDisabled: row.flag(3),
                isAway: row.flag(4),
                isRegistered: row.optionalInteger(5) != nil,
                capacity: row.integer(6)
            )
        }
    }

    /// The names of somebody's groups.
    package func groupNames(of account: AccountID) throws -> [String] {
        try all(
            """
            SELECT g.name FROM group_member m JOIN staff_group g ON g.id = m.group_id
            WHERE m.account_id = ? ORDER BY g.name
            """,
            [account.sql]
        ) { $0.text(0) }
    }

    /// The person or group with this id, if it can be given a ticket: disabled staff cannot.
    package func assignee(_ id: AssigneeID) throws -> Assignee? {
        switch id {
        case .person(let id):
            guard let account = try account(id), account.role.isStaff, !account.isDisabled else {
                return nil
            }
            return .person(account.person)
        case .group(let id):
            return try group(id).map { .group($0.groupName) }
        }
    }

    /// What it is called, whether or not it can be given a ticket.
    package func name(of id: AssigneeID) throws -> String {
        switch id {
        case .person(let id): try account(id)?.name ?? ""
        case .group(let id): try group(id)?.name ?? ""
        }
    }

    /// How many open tickets each person and group has. From the kept counters.
    package func openTicketCounts() throws -> [AssigneeID: Int64] {
        let rows = try all(
            """
            SELECT n.assignee_id, sum(n.tickets) FROM ticket_count n
            JOIN status s ON s.id = n.status_id
            WHERE s.category <= 3 AND n.assignee_id <> 0 GROUP BY n.assignee_id
            """
        ) { ($0.integer(0), $0.integer(1)) }
        var counts: [AssigneeID: Int64] = [:]
        for (id, count) in rows {
            let assignee: AssigneeID =
                id > 0 ? .person(AccountID(rawValue: id)) : .group(GroupID(rawValue: -id))
            counts[assignee] = count
        }
        return counts
    }

    /// How many open tickets of some categories each group has. Counted, each category by its index.
    package func openTicketCounts(
        ofGroupsIn categories: CategoryLimit
    ) throws -> [AssigneeID: Int64] {
        let condition = categories.condition(on: "category_id")
        let rows = try all(
            """
            SELECT group_id, count(*) FROM ticket
            WHERE \(condition.sql) AND is_open = 1 AND group_id IS NOT NULL GROUP BY group_id
            """,
            StatementArguments(condition.values)
        ) { (AssigneeID.group($0.id(0)), $0.integer(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    fileprivate func refuseTakenGroup(_ name: String, besides id: GroupID?) throws {
        let isTaken = try first(
            "SELECT 1 FROM staff_group WHERE name = ? AND id <> ?",
            [name, id?.sql ?? 0]
        ) { _ in true }
        guard isTaken == true else { return }
        throw Refusal.alreadyExists("There is a group named \(name) already.")
    }
}

extension Transaction {
    package func insertGroup(name: String) throws -> GroupID {
        try snapshot.refuseTakenGroup(name, besides: nil)
        let id = try insert("INSERT INTO staff_group (name) VALUES (?)", [name])
        try record([.creation], of: ObjectRef(.group, id: id))
        return GroupID(rawValue: id)
    }

    /// Stores the name under the next version, and keeps what is new since `before`, members included.
    package func saveGroup(_ group: Group, before: Group) throws {
        try record(before.changes(to: group), of: ObjectRef(.group, group.id))
        try snapshot.refuseTakenGroup(group.name, besides: group.id)
        try run(
            "UPDATE staff_group SET name = ?, distribution = ?, version = version + 1 WHERE id = ?",
            [group.name, group.distribution.rawValue, group.id.sql]
        )
    }

    /// Whose turn it was.
    package func setLastMember(of group: GroupID, _ member: AccountID) throws {
        try run(
            "UPDATE staff_group SET last_member_id = ? WHERE id = ?",
            [member.sql, group.sql]
        )
    }

    package func addMember(_ account: AccountID, to group: GroupID) throws {
        try run(
            "INSERT INTO group_member (group_id, account_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [group.sql, account.sql]
        )
    }

    package func removeMember(_ account: AccountID, from group: GroupID) throws {
        try run(
            "DELETE FROM group_member WHERE group_id = ? AND account_id = ?",
            [group.sql, account.sql]
        )
    }
}
