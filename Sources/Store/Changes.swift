package import DeskwireDomain

extension Snapshot {
    private static let changeColumns = """
        id, at, actor_kind, actor_id, actor_name, source, operation, request_id, trace_id, field,
        old_value, new_value
        """

    private static func change(_ row: Row) throws -> Change {
        Change(
            id: row.integer(0),
            by: Attribution(actor: try row.actor(2), source: try row.value(5), at: row.time(1)),
            operation: row.text(6),
            requestID: row.text(7),
            traceID: UInt64(bitPattern: row.integer(8)),
            change: FieldChange(field: row.text(9), old: row.text(10), new: row.text(11))
        )
    }

    /// What was changed of one object, newest first, from before a change on.
    package func changes(of object: ObjectRef, before: Int64?, limit: Int) throws -> [Change] {
        try all(
            """
            SELECT \(Self.changeColumns) FROM change
            WHERE object_kind = ? AND object_id = ? AND id < ? AND field <> 'customer_status'
            ORDER BY id DESC LIMIT ?
            """,
            [object.kind.rawValue, object.id, before ?? .max, limit],
            read: Self.change
        )
    }

    /// What the customer may know of a ticket's changes: her own word for its status, and why it was closed. Decided
    /// here, in the query.
    package func changesForCustomer(
        of ticket: TicketID,
        before: Int64?,
        limit: Int
    ) throws -> [Change] {
        try all(
            """
            SELECT \(Self.changeColumns) FROM change
            WHERE object_kind = ? AND object_id = ? AND id < ?
                AND field IN ('customer_status', 'close_reason')
            ORDER BY id DESC LIMIT ?
            """,
            [ObjectKind.ticket.rawValue, ticket.sql, before ?? .max, limit],
            read: Self.change
        )
    }

    /// Who made the newest change of an object; nil when nothing was changed since changes are kept.
    package func updated(_ object: ObjectRef) throws -> Attribution? {
        try first(
            """
            SELECT at, actor_kind, actor_id, actor_name, source FROM change
            WHERE object_kind = ? AND object_id = ? AND field <> 'customer_status'
            ORDER BY id DESC LIMIT 1
            """,
            [object.kind.rawValue, object.id]
        ) { Attribution(actor: try $0.actor(1), source: try $0.value(4), at: $0.time(0)) }
    }

    /// Who created an object; what a new desk is born with, the desk itself did.
    package func created(_ object: ObjectRef) throws -> Attribution {
        let first = try first(
            """
            SELECT \(Self.changeColumns) FROM change
            WHERE object_kind = ? AND object_id = ? ORDER BY id LIMIT 1
            """,
            [object.kind.rawValue, object.id],
            read: Self.change
        )
        if let first, first.change == .creation { return first.by }
        let birth = try self.first("SELECT created_at FROM installation") { $0.time(0) }
        return Attribution(
            actor: .system,
            source: .system,
            at: birth ?? Timestamp(rawValue: 0)
        )
    }

    /// The newest change of each of a customer's items, by ref.
    package func itemChanges(of customer: AccountID) throws -> [String: Attribution] {
        let newest = try all(
            """
            SELECT \(Self.changeColumns), max(id) FROM change
            WHERE object_kind = ? AND object_id = ? AND field >= 'item ' AND field < 'item!'
            GROUP BY field
            """,
            [ObjectKind.customer.rawValue, customer.sql],
            read: Self.change
        )
        var found: [String: Attribution] = [:]
        for change in newest { found[String(change.change.field.dropFirst(5))] = change.by }
        return found
    }
}

extension Transaction {
    /// Keeps what was changed of an object, with who acts.
    package func record(_ changes: [FieldChange], of object: ObjectRef) throws {
        isAbout(object)
        for change in changes {
            try run(
                """
                INSERT INTO change (object_kind, object_id, at, actor_kind, actor_id, actor_name,
                    source, operation, request_id, trace_id, field, old_value, new_value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    object.kind.rawValue, object.id, acting.at.rawValue,
                    acting.actor.kind.rawValue, acting.actor.id?.sql, acting.actor.name,
                    acting.source.rawValue, acting.operation, acting.requestID,
                    Int64(bitPattern: acting.traceID), change.field, change.old, change.new,
                ]
            )
        }
    }

    /// Runs what changes an account and keeps what it changed.
    func changingAccount(_ id: AccountID, _ body: () throws -> Void) throws {
        let before = try snapshot.account(id)
        try body()
        guard let before, let after = try snapshot.account(id) else { return }
        try record(before.changes(to: after), of: ObjectRef(ObjectKind(after.role), id))
    }
}
