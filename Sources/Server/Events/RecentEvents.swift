import DeskwireDomain
import NIOCore

/// The newest events that one event loop was told of, in order: what closes the gap between a subscriber's last
/// page from the storage and the first event it receives live.
struct RecentEvents {
    private var events = CircularBuffer<DeskEvent>()
    private let countMax: Int
    /// Every event above this one that the loop was told of is here; nil before the first.
    private(set) var floor: UInt64?
    /// The last event the loop was told of; 0 before the first.
    private(set) var newest: UInt64 = 0

    init(countMax: Int = 2_048) {
        self.countMax = countMax
    }

    /// Takes events in the order of their sequence numbers, all above those before.
    mutating func append(_ new: [DeskEvent]) {
        guard let first = new.first, let last = new.last else { return }
        if floor == nil { floor = first.seq - 1 }
        events.append(contentsOf: new)
        newest = last.seq
        while events.count > countMax {
            floor = events.removeFirst().seq
        }
    }

    /// Lets go of all of them, as if they were too old: whoever asks reads them from the storage.
    mutating func forget() {
        events.removeAll()
        if floor != nil { floor = newest }
    }

    /// Everything above `seq`; nil when some of it is not here.
    func events(after seq: UInt64) -> [DeskEvent]? {
        guard let floor else { return [] }
        guard floor <= seq else { return nil }
        guard seq < newest else { return [] }
        return Array(events.drop { $0.seq <= seq })
    }
}
