package import Foundation

/// Where and to whom replies are shown: colours, width, time zone, and the reader's side of the desk.
package struct Display: Sendable {
    /// The side of the desk that reads. Staff are shown whose ticket it is and who has it.
    package enum Reader: Sendable {
        case customer
        case staff
    }

    package var style: Style
    /// Columns of the terminal; `nil` when the output is not a terminal: then nothing is cut or wrapped.
    package var width: Int?
    package var timeZone: TimeZone
    package var reader: Reader

    package init(style: Style, width: Int?, timeZone: TimeZone, reader: Reader) {
        self.style = style
        self.width = width
        self.timeZone = timeZone
        self.reader = reader
    }

    /// "2026-07-22 14:03", or a dash when the time is not set.
    package func time(_ milliseconds: Int64) -> String {
        guard milliseconds != 0 else { return "–" }
        let parts = dateComponents(milliseconds)
        return "\(parts.date) \(parts.hour):\(parts.minute)"
    }

    /// "2026-07-22 14:03:09", for lines that follow each other closely.
    package func timeWithSeconds(_ milliseconds: Int64) -> String {
        guard milliseconds != 0 else { return "–" }
        let parts = dateComponents(milliseconds)
        return "\(parts.date) \(parts.hour):\(parts.minute):\(parts.second)"
    }

    private func dateComponents(
        _ milliseconds: Int64
    ) -> (date: String, hour: String, minute: String, second: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second],
            from: date
        )
        func padded(_ value: Int?, _ width: Int) -> String {
            let digits = String(value ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return (
            "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))",
            padded(parts.hour, 2), padded(parts.minute, 2), padded(parts.second, 2)
        )
    }
}

/// A reply that can be shown to a person.
package protocol Displayable {
    /// The text without a line break at its end.
    func shown(on display: Display) -> String
}
