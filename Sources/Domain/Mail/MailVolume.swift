/// How much mail the desk writes today, beside the days before (SEC-105). Days are those of UTC.
package struct MailVolume: Sendable, Equatable {
    package static let daysBefore: Int64 = 7
    /// So many times the norm is unusual.
    package static let factor: Int64 = 3
    /// A desk that writes little is not told of every busy day.
    package static let normMin: Int64 = 100

    package var today: Int64
    /// Of the seven days before, together.
    package var before: Int64

    package init(today: Int64 = 0, before: Int64 = 0) {
        self.today = today
        self.before = before
    }

    /// Mails a day.
    package var norm: Int64 { max(before / Self.daysBefore, Self.normMin) }

    package var isUnusual: Bool { today > Self.factor * norm }

    /// The number of the day that a moment falls into.
    package static func day(of time: Timestamp) -> Int64 { time.rawValue / 86_400_000 }
}
