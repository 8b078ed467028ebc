import DeskwireDomain
import Testing

@Suite struct SupportPeriodTests {
    /// 2026-03-01 is day 20,513.
    private static let marchFirst = Timestamp(rawValue: 20_513 * 86_400_000)

    @Test("R-136 a day is read as it is written, and nothing else is a day")
    func daysAreRead() {
        for text in ["1970-01-01", "2024-02-29", "2026-03-01", "2000-12-31", "2400-02-29"] {
            #expect(CalendarDay(text)?.description == text)
        }
        #expect(CalendarDay("2026-03-01")?.number == 20_513)
        let wrong = [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-3-1", "20260301", "2026-04-31",
            "+026-03-01", "2026-03-01 ", "", "0000-01-01",
        ]
        for text in wrong { #expect(CalendarDay(text) == nil, "\(text)") }
    }

    @Test(
        "R-136 both days belong to the period, and no day is no bound",
        arguments: [
            ("", "", true, false),
            ("2026-03-01", "2026-03-01", true, false),
            ("2026-03-02", "", false, false),
            ("", "2026-02-28", false, true),
            ("", "2026-03-01", true, false),
            ("2026-01-01", "2026-12-31", true, false),
        ]
    )
    func boundsAreInclusive(start: String, end: String, lets: Bool, isOver: Bool) throws {
        let period = try SupportPeriod(start: start, end: end)
        for now in [Self.marchFirst, Self.marchFirst.adding(milliseconds: 86_399_999)] {
            #expect(period.contains(now) == lets)
            #expect(period.hasEnded(now) == isOver)
        }
    }

    @Test("R-136 a period that starts after its end is refused")
    func startAfterEnd() {
        #expect(throws: Refusal.self) {
            try SupportPeriod(start: "2026-03-02", end: "2026-03-01")
        }
    }

    @Test("R-136 outside, the refusal says when it ended or begins")
    func refusalSaysWhen() throws {
        let ended = try SupportPeriod(start: "", end: "2026-02-28")
        #expect(throws: Refusal.accessExpired(until: Self.marchFirst)) {
            try ended.check(Self.marchFirst)
        }
        let later = try SupportPeriod(start: "2026-03-02", end: "")
        #expect(throws: Refusal.accessExpired(until: Self.marchFirst.adding(days: 1))) {
            try later.check(Self.marchFirst)
        }
    }
}
