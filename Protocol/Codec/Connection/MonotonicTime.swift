/// A moment of a clock that only goes forward, in milliseconds from an origin of the caller's choice.
///
/// The machines take it as an argument and never ask a clock.
public struct MonotonicTime: Sendable, Hashable, Comparable {
    /// Milliseconds since the origin.
    public var milliseconds: Int64

    /// A moment so many milliseconds after the origin.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Whether one moment is before another.
    public static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The moment so many milliseconds later; the end of time when there is none so late.
    public static func + (time: MonotonicTime, milliseconds: Int64) -> MonotonicTime {
        let (sum, overflow) = time.milliseconds.addingReportingOverflow(milliseconds)
        return MonotonicTime(milliseconds: overflow ? .max : sum)
    }

    /// The milliseconds from one moment to another.
    public static func - (left: MonotonicTime, right: MonotonicTime) -> Int64 {
        let (difference, overflow) = left.milliseconds
            .subtractingReportingOverflow(right.milliseconds)
        return overflow ? .max : difference
    }
}
