import Metrics
import Synchronization

/// How many connections there are, the limit of them, and the wait for the last one to end.
final class ConnectionCount: Sendable {
    private struct State {
        var count = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let countMax: Int
    private let gauge = Gauge(label: "deskwire_connections")

    init(countMax: Int) {
        self.countMax = countMax
    }

    /// Counts a new connection; false when there are too many, and then it is not counted.
    func entered() -> Bool {
        let count = state.withLock { state -> Int? in
            guard state.count < countMax else { return nil }
            state.count += 1
            return state.count
        }
        if let count { gauge.record(count) }
        return count != nil
    }

    var current: Int { state.withLock { $0.count } }

    func left() {
        let (count, waiting) = state.withLock {
            state -> (Int, [CheckedContinuation<Void, Never>]) in
            state.count -= 1
            guard state.count == 0 else { return (state.count, []) }
            defer { state.waiting = [] }
            return (0, state.waiting)
        }
        gauge.record(count)
        waiting.forEach { $0.resume() }
    }

    /// Returns when no connection is left.
    func untilNone() async {
        await withCheckedContinuation { continuation in
            let isNone = state.withLock { state in
                if state.count > 0 { state.waiting.append(continuation) }
                return state.count == 0
            }
            if isNone { continuation.resume() }
        }
    }
}
