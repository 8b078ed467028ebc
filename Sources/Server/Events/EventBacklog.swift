import DeskwireProtocol

/// What waits for a subscriber whose connection does not take more just now. Bounded: a subscriber that falls too
/// far behind loses its backlog and its subscription, and comes back with its cursor.
struct EventBacklog {
    private var batches: [EncodedBatch] = []
    private var eventCount = 0
    private var byteCount = 0
    private let eventCountMax: Int
    private let byteCountMax: Int
    /// The limit was passed; the backlog stays empty from then on.
    private(set) var isOverrun = false

    init(
        eventCountMax: Int = Limits.maxQueuedEvents,
        byteCountMax: Int = Limits.maxQueuedEventBytes
    ) {
        self.eventCountMax = eventCountMax
        self.byteCountMax = byteCountMax
    }

    var isEmpty: Bool { batches.isEmpty }

    mutating func append(_ batch: EncodedBatch) {
        guard !isOverrun else { return }
        eventCount += batch.eventCount
        byteCount += batch.bytes.count
        batches.append(batch)
        if eventCount > eventCountMax || byteCount > byteCountMax {
            isOverrun = true
            clear()
        }
    }

    /// Hands over everything that waits.
    mutating func takeAll() -> [EncodedBatch] {
        defer { clear() }
        return batches
    }

    private mutating func clear() {
        batches = []
        eventCount = 0
        byteCount = 0
    }
}

/// The body of one REPLY frame of a subscription.
struct EncodedBatch: Sendable, Equatable {
    var bytes: [UInt8]
    var eventCount: Int
}
