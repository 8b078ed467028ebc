/// The days on which a customer has access, both included; a side without a day is unbounded (R-136, K12).
package struct SupportPeriod: Sendable, Equatable {
    package let start: CalendarDay?
    package let end: CalendarDay?

    package static let unbounded = SupportPeriod(uncheckedStart: nil, end: nil)

    /// Refuses a period that would begin after its end.
    package init(start: CalendarDay?, end: CalendarDay?) throws(Refusal) {
        if let start, let end, end < start {
            throw .invalid("start", "The support period begins after its end.")
        }
        self.init(uncheckedStart: start, end: end)
    }

    /// What is stored was checked when it came in.
    package init(uncheckedStart start: CalendarDay?, end: CalendarDay?) {
        self.start = start
        self.end = end
    }

    /// Days as a request writes them; an empty text is no bound.
    package init(start: String, end: String) throws(Refusal) {
        try self.init(
            start: try Self.day(start, field: "start"),
            end: try Self.day(end, field: "end")
        )
    }

    private static func day(_ text: String, field: String) throws(Refusal) -> CalendarDay? {
        if text.isEmpty { return nil }
        guard let day = CalendarDay(text) else {
            throw .invalid(field, "Write a day of the calendar as YYYY-MM-DD.")
        }
        return day
    }

    /// The moment after the last day; nil without an end.
    package var over: Timestamp? { end.map { CalendarDay(number: $0.number + 1).midnight } }

    package func contains(_ now: Timestamp) -> Bool {
        let today = CalendarDay(now)
        return (start.map { $0 <= today } ?? true) && (end.map { today <= $0 } ?? true)
    }

    /// The last day is behind us: no login mail goes out any more.
    package func hasEnded(_ now: Timestamp) -> Bool { end.map { $0 < CalendarDay(now) } ?? false }

    /// For one whose credential was right: lets her in today, or says when that ended or will begin.
    package func check(_ now: Timestamp) throws(Refusal) {
        if contains(now) { return }
        let bound = hasEnded(now) ? over : start?.midnight
        throw .accessExpired(until: bound ?? now)
    }
}
