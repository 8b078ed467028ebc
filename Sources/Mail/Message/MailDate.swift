import DeskwireDomain
import Foundation

/// The text of a `Date` header, in UTC.
package enum MailDate {
    /// The zone of this name is in the system's table.
    package static func knows(timeZone name: String) -> Bool {
        TimeZone(identifier: name) != nil
    }

    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// RFC 5322 §3.3, for example `Fri, 20 Nov 2026 23:03:43 +0000`.
    static func header(_ time: Timestamp) -> String {
        let moment = UTCMoment(time)
        let clock = [moment.hour, moment.minute, moment.second].map(twoDigits).joined(
            separator: ":"
        )
        return "\(days[moment.weekday]), \(moment.day) \(months[moment.month - 1]) "
            + "\(moment.year) \(clock) +0000"
    }

    /// For people in the text of a mail, for example `27 Nov 2026, 23:03 UTC`; in another zone than UTC with its name,
    /// for example `28. Nov 2026, 00:03 Uhr (Europe/Berlin)`.
    static func readable(
        _ time: Timestamp,
        in language: Language = .english,
        timeZone name: String = ""
    ) -> String {
        let zone = name.isEmpty ? nil : TimeZone(identifier: name)
        let date = Date(timeIntervalSince1970: Double(time.rawValue) / 1000)
        let offset = Int64(zone?.secondsFromGMT(for: date) ?? 0)
        let moment = UTCMoment(time.adding(seconds: offset))
        let clock = "\(twoDigits(moment.hour)):\(twoDigits(moment.minute))"
        let place = zone == nil ? "UTC" : "(\(name))"
        switch language {
        case .english:
            return "\(moment.day) \(months[moment.month - 1]) \(moment.year), \(clock) \(place)"
        case .german:
            let month = germanMonths[moment.month - 1]
            return "\(moment.day). \(month) \(moment.year), \(clock) Uhr \(place)"
        }
    }

    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
    ]

    /// For file names that sort by time, for example `20261120T230343.123Z`.
    static func fileName(_ time: Timestamp) -> String {
        let moment = UTCMoment(time)
        let date = "\(moment.year)\(twoDigits(moment.month))\(twoDigits(moment.day))"
        let clock = [moment.hour, moment.minute, moment.second].map(twoDigits).joined()
        let fraction = String(moment.millisecond)
        return date + "T" + clock + "." + String(repeating: "0", count: 3 - fraction.utf8.count)
            + fraction + "Z"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

/// A point in time, taken apart by the Gregorian calendar in UTC.
private struct UTCMoment {
    let year: Int
    let month: Int
    let day: Int
    /// 0 is Monday.
    let weekday: Int
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int

    init(_ time: Timestamp) {
        // Years 1970 to 9999: what has a four-digit year and is not before the epoch.
        let clamped = Int(min(max(time.rawValue, 0), 253_402_300_799_999))
        let dayNumber = clamped / 86_400_000
        let rest = clamped % 86_400_000
        weekday = (dayNumber + 3) % 7
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000

        // Days since 1 March of the year 0, in eras of 400 years: the leap day is the last of its year.
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
}
