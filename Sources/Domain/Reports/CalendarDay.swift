/// A day of the Gregorian calendar in UTC, as the number of days since 1970-01-01.
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let number: Int64

    package init(number: Int64) { self.number = number }

    package init(_ time: Timestamp) {
        let (quotient, remainder) = time.rawValue.quotientAndRemainder(dividingBy: 86_400_000)
        number = remainder < 0 ? quotient - 1 : quotient
    }

    /// YYYY-MM-DD; nil for what is no day of the calendar.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2]),
            (1...12).contains(month), (1...31).contains(day), year >= 1
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
        // 31 April would be read as 1 May: the day must be written as it reads.
        guard description == text else { return nil }
    }

    /// The moment the day begins.
    package var midnight: Timestamp { Timestamp(rawValue: 0).adding(days: number) }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }

    /// YYYY-MM-DD.
    package var description: String {
        let (year, month, day) = civil
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The first day of the period that this day is in.
    package func start(of period: Trends.Period) -> CalendarDay {
        switch period {
        case .day: self
        // 1970-01-01 was a Thursday: Mondays are the numbers that leave 4 when divided by 7.
        case .week: CalendarDay(number: number - (((number + 3) % 7) + 7) % 7)
        case .month: CalendarDay(number: number - civil.day + 1)
        }
    }

    /// The start of the period before the one that starts on this day.
    func before(_ period: Trends.Period) -> CalendarDay {
        CalendarDay(number: number - 1).start(of: period)
    }

    /// Year, month and day of the proleptic Gregorian calendar, in eras of 400 years that begin on 1 March.
    private var civil: (year: Int64, month: Int64, day: Int64) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
