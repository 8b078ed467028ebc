/// Counts events in windows of fixed length and says when there are too many in one.
struct RateWindow: Sendable, Equatable {
    private let limit: Int
    private let windowMs: Int64
    private var start: MonotonicTime?
    private var count = 0

    init(limit: Int, windowMs: Int64 = Limits.controlWindowMs) {
        self.limit = limit
        self.windowMs = windowMs
    }

    /// Counts one event; false when it is one too many.
    mutating func admit(now: MonotonicTime) -> Bool {
        if let start, now - start < windowMs {
            count += 1
        } else {
            start = now
            count = 1
        }
        return count <= limit
    }
}
