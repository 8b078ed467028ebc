package import DeskwireDomain

extension Snapshot {
    /// Everything a customer has, by ref.
    package func items(of customer: AccountID) throws -> [Item] {
        try all(
            "SELECT ref, label, status FROM item WHERE customer_id = ? ORDER BY ref",
            [customer.sql]
        ) { Item(ref: $0.text(0), label: $0.text(1), status: $0.text(2)) }
    }

    package func hasItems(_ customer: AccountID) throws -> Bool {
        try first("SELECT 1 FROM item WHERE customer_id = ? LIMIT 1", [customer.sql]) { _ in true }
            ?? false
    }

    package func hasItem(_ customer: AccountID, ref: String) throws -> Bool {
        try first(
            "SELECT 1 FROM item WHERE customer_id = ? AND ref = ?",
            [customer.sql, ref]
        ) { _ in true } ?? false
    }
}

extension Transaction {
    /// Stores an item, or what is new about it.
    package func putItem(_ item: Item, of customer: AccountID) throws {
        let count = try snapshot.first(
            "SELECT count(*) FROM item WHERE customer_id = ? AND ref <> ?",
            [customer.sql, item.ref]
        ) { $0.integer(0) }
        guard (count ?? 0) < Item.countMax else {
            throw Refusal.quotaExceeded(name: "items", limit: UInt64(Item.countMax))
        }
        let before = try snapshot.items(of: customer).first { $0.ref == item.ref }
        try recordItem(item.ref, from: before, to: item, of: customer)
        try run(
            """
            INSERT INTO item (customer_id, ref, label, status) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET label = excluded.label, status = excluded.status
            """,
            [customer.sql, item.ref, item.label, item.status]
        )
    }

    /// Answers whether the customer had it.
    package func removeItem(ref: String, of customer: AccountID) throws -> Bool {
        let before = try snapshot.items(of: customer).first { $0.ref == ref }
        try recordItem(ref, from: before, to: nil, of: customer)
        return try run("DELETE FROM item WHERE customer_id = ? AND ref = ?", [customer.sql, ref])
            > 0
    }

    /// Items are kept as fields of the customer who has them.
    private func recordItem(
        _ ref: String,
        from before: Item?,
        to after: Item?,
        of customer: AccountID
    ) throws {
        guard before != after else { return }
        func text(_ item: Item?) -> String {
            item.map { $0.status.isEmpty ? $0.label : "\($0.label) (\($0.status))" } ?? ""
        }
        let change = FieldChange(field: "item \(ref)", old: text(before), new: text(after))
        try record([change], of: ObjectRef(.customer, customer))
    }
}
