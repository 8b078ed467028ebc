package import DeskwireDomain

extension Snapshot {
    /// Tickets within a customer's reach by severity: how many are open, and how long the closed ones took.
    package func severitySlices(within reach: TicketReach) throws -> [SeveritySlice] {
        guard case .customer(let own, let shared) = reach else { return [] }
        let rows = try all(
            """
            SELECT severity, sum(is_open), count(closed_at),
                ifnull(sum(max(closed_at - created_at, 0)), 0)
            FROM ticket WHERE customer_id = ?1 OR (?2 IS NOT NULL AND organisation_id = ?2)
            GROUP BY severity
            """,
            [own.sql, shared?.sql]
        ) { row in
            var slice = SeveritySlice(
                severity: row.optionalInteger(0).flatMap(Severity.init(rawValue:))
            )
            slice.open = row.integer(1)
            slice.closed = row.integer(2)
            slice.closingMs = row.integer(3)
            return slice
        }
        return SeverityColours.order.map { severity in
            rows.first { $0.severity == severity } ?? SeveritySlice(severity: severity)
        }
    }
}
