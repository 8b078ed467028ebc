import ArgumentParser
package import Foundation

/// A time as one types it: a day, or a day and a time of day, in the local zone or with an offset.
package struct Moment: ExpressibleByArgument, Sendable, Equatable {
    package var milliseconds: Int64

    package init?(argument: String) {
        self.init(argument, in: .current)
    }

    /// Reads `2026-07-01`, `2026-07-01T12:30`, `2026-07-01T12:30:15`, with or without `Z` or `+02:00` at the end.
    package init?(_ text: String, in localZone: TimeZone) {
        for format in ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"] {
            for zone in ["", "XXXXX"] {
                let formatter = DateFormatter()
                formatter.locale = Locale(identifier: "en_US_POSIX")
                formatter.timeZone = localZone
                formatter.isLenient = false
                formatter.dateFormat = format + zone
                guard let date = formatter.date(from: text) else { continue }
                milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
                return
            }
        }
        return nil
    }
}
