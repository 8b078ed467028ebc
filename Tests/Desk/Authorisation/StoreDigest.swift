@testable import DeskwireStore

/// What stands in every table, as one number; to tell whether anything was changed.
///
/// Not in it is what a refused request may leave: sessions, kept replies, the record of changes, and the counts of
/// wrong tries.
struct StoreDigest: Equatable {
    /// By table, so that a failure says which.
    let tables: [String: Int]

    private static let spared: Set<String> = [
        "session", "idempotency", "change", "login_failure", "second_step_tries",
    ]

    init(_ snapshot: Snapshot) throws {
        let names = try snapshot.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_words%'"
        ) { $0.text(0) }
        var tables: [String: Int] = [:]
        for name in names where !Self.spared.contains(name) {
            let columns = try snapshot.all("SELECT name FROM pragma_table_info('\(name)')") {
                "quote(\"\($0.text(0))\")"
            }
            var hasher = Hasher()
            let rows = try snapshot.all(
                "SELECT \(columns.joined(separator: " || ',' || ")) FROM \"\(name)\" ORDER BY 1"
            ) { $0.text(0) }
            for row in rows { hasher.combine(row) }
            tables[name] = hasher.finalize()
        }
        self.tables = tables
    }

    func difference(from other: StoreDigest) -> [String] {
        tables.keys.filter { tables[$0] != other.tables[$0] }.sorted()
    }
}
