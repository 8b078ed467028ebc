package import DeskwireDomain

extension Snapshot {
    /// What each day brought, for one category or all. The rows are few: one a day and category.
    package func ticketDays(category: CategoryID?) throws -> [Trends.Day] {
        try all(
            """
            SELECT day, category_id, opened, closed, reopened FROM ticket_day
            WHERE ?1 = 0 OR category_id = ?1 ORDER BY day, category_id
            """,
            [category?.sql ?? 0]
        ) { row in
            let id = row.integer(1)
            return Trends.Day(
                day: CalendarDay(number: row.integer(0)),
                category: id == 0 ? nil : CategoryID(rawValue: id),
                opened: row.integer(2),
                closed: row.integer(3),
                reopened: row.integer(4)
            )
        }
    }
}
