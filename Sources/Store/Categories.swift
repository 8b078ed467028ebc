package import DeskwireDomain

extension Snapshot {
    static let categoryColumns = """
        c.id, c.version, c.name, c.position, c.active, c.closed_reply_policy, c.reopen_days,
        c.auto_tags, c.resolution_minutes, c.required_fields, c.default_assignee
        """

    static func category(_ row: Row, at index: Int = 0) -> Category {
        Category(
            id: row.id(index),
            version: UInt64(clamping: row.integer(index + 1)),
            name: row.text(index + 2),
            position: row.integer(index + 3),
            isActive: row.flag(index + 4),
            closedReply: ClosedReplyPolicy(
                code: row.integer(index + 5),
                days: row.integer(index + 6)
            ),
            requiredFields: row.text(index + 9).split(separator: " ").compactMap {
                ReportField(rawValue: String($0))
            },
            autoTags: row.text(index + 7).split(separator: " ").map(String.init),
            resolutionMinutes: row.integer(index + 8),
            defaultAssignee: AssigneeID(stored: row.text(index + 10))
        )
    }

    package func categories(includeInactive: Bool) throws -> [Category] {
        try all(
            """
            SELECT \(Self.categoryColumns) FROM category c WHERE c.active >= ?
            ORDER BY c.position, c.id
            """,
            [includeInactive ? 0 : 1]
        ) { Self.category($0) }
    }

    package func category(_ id: CategoryID) throws -> Category? {
        try first("SELECT \(Self.categoryColumns) FROM category c WHERE c.id = ?", [id.sql]) {
            Self.category($0)
        }
    }

    private func hasCategory(named name: String, besides id: CategoryID?) throws -> Bool {
        try first(
            "SELECT 1 FROM category WHERE name = ? AND id <> ?",
            [name, id?.sql ?? 0]
        ) { _ in true } ?? false
    }

    fileprivate func refuseTaken(_ name: String, besides id: CategoryID? = nil) throws {
        guard try hasCategory(named: name, besides: id) else { return }
        throw Refusal.alreadyExists("There is a category named \(name) already.")
    }

    fileprivate func lastCategoryPosition() throws -> Int64 {
        try first("SELECT ifnull(max(position), 0) FROM category") { $0.integer(0) } ?? 0
    }
}

extension Transaction {
    /// Creates a category; without a position it comes last.
    package func insertCategory(name: String, position: Int64?) throws -> Category {
        try snapshot.refuseTaken(name)
        let place = try position ?? snapshot.lastCategoryPosition() + 1
        let id = try insert(
            "INSERT INTO category (name, position) VALUES (?, ?)",
            [name, place]
        )
        try record([.creation], of: ObjectRef(.category, id: id))
        return Category(
            id: CategoryID(rawValue: id),
            version: 1,
            name: name,
            position: place,
            isActive: true,
            closedReply: .reopen
        )
    }

    package func saveCategory(_ category: Category) throws {
        try snapshot.refuseTaken(category.name, besides: category.id)
        let (code, days) = category.closedReply.stored
        let before = try snapshot.category(category.id)
        try record(before?.changes(to: category) ?? [], of: ObjectRef(.category, category.id))
        try run(
            """
            UPDATE category SET name = ?, position = ?, active = ?, closed_reply_policy = ?,
                reopen_days = ?, auto_tags = ?, resolution_minutes = ?,
                required_fields = ?, default_assignee = ?, version = version + 1 WHERE id = ?
            """,
            [
                category.name, category.position, category.isActive ? 1 : 0, code, days,
                category.autoTags.joined(separator: " "), category.resolutionMinutes,
                category.requiredFields.map(\.rawValue).joined(separator: " "),
                category.defaultAssignee?.stored ?? "", category.id.sql,
            ]
        )
    }
}

extension ClosedReplyPolicy {
    fileprivate init(code: Int64, days: Int64) {
        self =
            switch code {
            case 2: .reopenFor(days: days)
            case 3: .followUp
            case 4: .refuse
            default: .reopen
            }
    }

    fileprivate var stored: (code: Int64, days: Int64) {
        switch self {
        case .reopen: (1, 0)
        case .reopenFor(let days): (2, days)
        case .followUp: (3, 0)
        case .refuse: (4, 0)
        }
    }
}
