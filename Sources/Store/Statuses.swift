package import DeskwireDomain
import GRDB

extension Snapshot {
    static let statusColumns = "s.id, s.name, s.customer_label, s.category, s.position, s.active"

    static func status(_ row: Row, at index: Int = 0) throws -> Status {
        Status(
            id: row.id(index),
            name: row.text(index + 1),
            customerLabel: row.text(index + 2),
            category: try row.value(index + 3),
            position: row.integer(index + 4),
            isActive: row.flag(index + 5)
        )
    }

    /// All statuses in their order.
    package func statuses() throws -> [Status] {
        try all("SELECT \(Self.statusColumns) FROM status s ORDER BY s.position, s.id") {
            try Self.status($0)
        }
    }
}
