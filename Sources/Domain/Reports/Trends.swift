/// How many tickets came and went, by category and period. Made of counts that are kept by the day.
package struct Trends: Sendable, Equatable {
    /// The length of a row's time; the raw values equal the wire's.
    package enum Period: Int64, Sendable {
        case day = 1
        /// Begins on Monday.
        case week = 2
        case month = 3
    }

    /// What happened on one day in one category.
    package struct Day: Sendable, Equatable {
        package let day: CalendarDay
        package let category: CategoryID?
        package let opened: Int64
        package let closed: Int64
        package let reopened: Int64

        package init(
            day: CalendarDay,
            category: CategoryID?,
            opened: Int64,
            closed: Int64,
            reopened: Int64
        ) {
            self.day = day
            self.category = category
            self.opened = opened
            self.closed = closed
            self.reopened = reopened
        }
    }

    /// One period of one category.
    package struct Row: Sendable, Equatable {
        package let starts: CalendarDay
        package let category: CategoryID?
        package var opened: Int64 = 0
        package var closed: Int64 = 0
        package var open: Int64 = 0
        package var openedChange: Int64 = 0

        package init(starts: CalendarDay, category: CategoryID?) {
            self.starts = starts
            self.category = category
        }
    }

    package static let periodsMax = 100

    /// The last `count` periods up to today, oldest first; rows in which nothing is are left out.
    package static func rows(
        of days: [Day],
        period: Period,
        count: Int,
        today: CalendarDay
    ) -> [Row] {
        var starts = [today.start(of: period)]
        while starts.count <= count { starts.append(starts[starts.count - 1].before(period)) }
        starts.reverse()
        var rows: [Row] = []
        for category in Set(days.map(\.category)) {
            rows += self.rows(of: days.filter { $0.category == category }, starts, category, period)
        }
        return rows.sorted {
            ($0.starts.number, $0.category?.rawValue ?? 0)
                < ($1.starts.number, $1.category?.rawValue ?? 0)
        }
    }

    /// The first start is the period before the ones asked for: it only gives the change.
    private static func rows(
        of days: [Day],
        _ starts: [CalendarDay],
        _ category: CategoryID?,
        _ period: Period
    ) -> [Row] {
        var byStart: [CalendarDay: Row] = [:]
        var open: Int64 = 0
        for day in days where day.day < starts[0] { open += day.opened + day.reopened - day.closed }
        for day in days where day.day >= starts[0] {
            let start = day.day.start(of: period)
            var row = byStart[start] ?? Row(starts: start, category: category)
            row.opened += day.opened
            row.closed += day.closed
            row.open += day.opened + day.reopened - day.closed
            byStart[start] = row
        }
        var rows: [Row] = []
        var before: Int64 = 0
        for (index, start) in starts.enumerated() {
            var row = byStart[start] ?? Row(starts: start, category: category)
            open += row.open
            row.open = open
            row.openedChange = row.opened - before
            before = row.opened
            let isEmpty = row.opened == 0 && row.closed == 0 && open == 0 && row.openedChange == 0
            if index > 0 && !isEmpty { rows.append(row) }
        }
        return rows
    }
}
