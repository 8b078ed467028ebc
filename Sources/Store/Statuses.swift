package import DeskwireDomain

extension Snapshot {
    static let statusColumns = """
        s.id, s.name, s.customer_label, s.category, s.position, s.active, s.pauses_promise
        """

    static func status(_ row: Row, at index: Int = 0) throws -> Status {
        Status(
            id: row.id(index),
            name: row.text(index + 1),
            customerLabel: row.text(index + 2),
            category: try row.value(index + 3),
            position: row.integer(index + 4),
            isActive: row.flag(index + 5),
            pausesPromise: row.flag(index + 6)
        )
    }

    /// All statuses in their order.
    package func statuses() throws -> [Status] {
        try all("SELECT \(Self.statusColumns) FROM status s ORDER BY s.position, s.id") {
            try Self.status($0)
        }
    }

    package func status(_ id: StatusID) throws -> Status? {
        try first("SELECT \(Self.statusColumns) FROM status s WHERE s.id = ?", [id.sql]) {
            try Self.status($0)
        }
    }

    package func transitions() throws -> StatusTransitions {
        let pairs = try all("SELECT from_id, to_id FROM status_transition") {
            ($0.id(0, as: StatusID.self), $0.id(1, as: StatusID.self))
        }
        return StatusTransitions(
            Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)) }
        )
    }

    fileprivate func refuseTakenStatus(_ name: String, besides id: StatusID?) throws {
        let isTaken = try first(
            "SELECT 1 FROM status WHERE name = ? AND id <> ?",
            [name, id?.sql ?? 0]
        ) { _ in true }
        guard isTaken == true else { return }
        throw Refusal.alreadyExists("There is a status named \(name) already.")
    }
}

extension Transaction {
    /// Creates a status; without a position it comes last.
    package func insertStatus(
        name: String,
        category: StatusCategory,
        customerLabel: String,
        position: Int64?,
        pausesPromise: Bool
    ) throws -> Status {
        try snapshot.refuseTakenStatus(name, besides: nil)
        let last = try snapshot.first("SELECT ifnull(max(position), 0) FROM status") {
            $0.integer(0)
        }
        let place = position ?? (last ?? 0) + 1
        let id = try insert(
            """
            INSERT INTO status (name, customer_label, category, position, pauses_promise)
            VALUES (?, ?, ?, ?, ?)
            """,
            [name, customerLabel, category.rawValue, place, pausesPromise ? 1 : 0]
        )
        try record([.creation], of: ObjectRef(.status, id: id))
        return Status(
            id: StatusID(rawValue: id),
            name: name,
            customerLabel: customerLabel,
            category: category,
            position: place,
            isActive: true,
            pausesPromise: pausesPromise
        )
    }

    package func saveStatus(_ status: Status) throws {
        try snapshot.refuseTakenStatus(status.name, besides: status.id)
        let before = try snapshot.status(status.id)
        try record(before?.changes(to: status) ?? [], of: ObjectRef(.status, status.id))
        try run(
            """
            UPDATE status SET name = ?, customer_label = ?, position = ?, active = ?,
                pauses_promise = ? WHERE id = ?
            """,
            [
                status.name, status.customerLabel, status.position, status.isActive ? 1 : 0,
                status.pausesPromise ? 1 : 0, status.id.sql,
            ]
        )
    }

    /// Replaces the list of where a ticket may move to from one status.
    package func setTransitions(from status: StatusID, to targets: Set<StatusID>) throws {
        let names = try snapshot.statuses().map { ($0.id, $0.name) }
        func text(_ targets: Set<StatusID>) -> String {
            names.filter { targets.contains($0.0) }.map(\.1).joined(separator: ", ")
        }
        let before = try snapshot.transitions().targets(from: status) ?? []
        if before != targets {
            let change = FieldChange(field: "transitions", old: text(before), new: text(targets))
            try record([change], of: ObjectRef(.status, status))
        }
        try run("DELETE FROM status_transition WHERE from_id = ?", [status.sql])
        for target in targets.sorted() {
            try run(
                "INSERT INTO status_transition (from_id, to_id) VALUES (?, ?)",
                [status.sql, target.sql]
            )
        }
    }
}
