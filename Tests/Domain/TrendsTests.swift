import DeskwireDomain
import Testing

/// Counts by the day become rows by the period.
@Suite struct TrendsTests {
    @Test(
        "days are those of the calendar",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (789, "1972-02-29"),
            (10_956, "1999-12-31"), (11_016, "2000-02-29"), (19_723, "2024-01-01"),
            (47_541, "2100-03-01"),
        ]
    )
    func daysAreThoseOfTheCalendar(_ number: Int64, _ text: String) {
        #expect(CalendarDay(number: number).description == text)
    }

    @Test func momentsBelongToTheirDay() {
        #expect(CalendarDay(Timestamp(rawValue: 86_399_999)).number == 0)
        #expect(CalendarDay(Timestamp(rawValue: 86_400_000)).number == 1)
        #expect(CalendarDay(Timestamp(rawValue: -1)).number == -1)
    }

    @Test func weeksBeginOnMondayAndMonthsOnTheFirst() {
        // 2024-02-29 was a Thursday.
        let leapDay = CalendarDay(number: 19_782)
        #expect(leapDay.description == "2024-02-29")
        #expect(leapDay.start(of: .week).description == "2024-02-26")
        #expect(leapDay.start(of: .month).description == "2024-02-01")
        #expect(leapDay.start(of: .day) == leapDay)
        let monday = CalendarDay(number: 19_779)
        #expect(monday.start(of: .week) == monday)
    }

    @Test func rowsHaveWhatCameWentAndStayed() {
        let billing = CategoryID(rawValue: 3)
        // Monday 2024-02-19 and Monday 2024-02-26.
        let (first, second) = (Int64(19_772), Int64(19_779))
        let days = [
            day(first - 30, nil, opened: 4, closed: 1),
            day(first, billing, opened: 5, closed: 2),
            day(first + 3, billing, opened: 1, closed: 0),
            day(second, billing, opened: 2, closed: 4, reopened: 1),
        ]
        let rows = Trends.rows(
            of: days,
            period: .week,
            count: 2,
            today: CalendarDay(number: second + 2)
        )
        #expect(
            rows.map(\.summary) == [
                "2024-02-19 - 0/0/3 +0", "2024-02-19 3 6/2/4 +6",
                "2024-02-26 - 0/0/3 +0", "2024-02-26 3 2/4/3 +-4",
            ]
        )
    }

    @Test func nothingGivesNoRows() {
        #expect(
            Trends.rows(of: [], period: .day, count: 5, today: CalendarDay(number: 9)).isEmpty
        )
    }

    private func day(
        _ number: Int64,
        _ category: CategoryID?,
        opened: Int64,
        closed: Int64,
        reopened: Int64 = 0
    ) -> Trends.Day {
        Trends.Day(
            day: CalendarDay(number: number),
            category: category,
            opened: opened,
            closed: closed,
            reopened: reopened
        )
    }
}

extension Trends.Row {
    fileprivate var summary: String {
        let name = category.map(\.description) ?? "-"
        return "\(starts) \(name) \(opened)/\(closed)/\(open) +\(openedChange)"
    }
}
