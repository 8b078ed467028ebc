import DeskwireProtocol
import Metrics
import Synchronization

/// What all connections together hold in memory: input that waits for the rest of its frame, requests at work, output
/// that was not taken (SEC-026). Beyond the limit the largest connections end, and no new ones are let in.
final class BufferBudget: Sendable {
    let limit: Int
    private let used = Atomic<Int>(0)
    private let gauge = Gauge(label: "deskwire_buffer_bytes")

    init(limit: Int) {
        self.limit = limit
    }

    var isOver: Bool { used.load(ordering: .relaxed) > limit }
    var current: Int { used.load(ordering: .relaxed) }

    /// A connection holds so many bytes more, or fewer.
    func changed(by difference: Int) {
        gauge.record(used.wrappingAdd(difference, ordering: .relaxed).newValue)
    }
}
