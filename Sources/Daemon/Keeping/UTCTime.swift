import DeskwireDomain
import Foundation

extension Timestamp {
    /// In UTC, to the millisecond: 2026-11-30T08:15:00.042Z.
    var utc: String {
        let (seconds, milliseconds) = rawValue.quotientAndRemainder(dividingBy: 1_000)
        let text = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        let digits = String(abs(milliseconds))
        return text.dropLast() + "." + String(repeating: "0", count: 3 - digits.count) + digits
            + "Z"
    }
}
