/// A moment of wall-clock time, in milliseconds since 1970-01-01 UTC. Always an argument, never read inside a rule.
package struct Timestamp: RawRepresentable, Sendable, Hashable, Comparable {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.rawValue < right.rawValue
    }

    package func adding(milliseconds: Int64) -> Timestamp {
        let (sum, overflow) = rawValue.addingReportingOverflow(milliseconds)
        return Timestamp(rawValue: overflow ? (milliseconds < 0 ? .min : .max) : sum)
    }

    package func adding(seconds: Int64) -> Timestamp { adding(milliseconds: seconds * 1000) }

    package func adding(days: Int64) -> Timestamp { adding(seconds: days * 86_400) }

    /// Milliseconds from `other` to this moment; negative when `other` is later.
    package func milliseconds(since other: Timestamp) -> Int64 {
        let (difference, overflow) = rawValue.subtractingReportingOverflow(other.rawValue)
        return overflow ? (other.rawValue < 0 ? .max : .min) : difference
    }
}
