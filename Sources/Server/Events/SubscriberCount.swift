import Synchronization

/// How many subscriptions there are, those of all loops.
final class SubscriberCount: Sendable {
    private let count = Atomic<Int>(0)

    var current: Int { count.load(ordering: .relaxed) }

    func changed(by difference: Int) {
        if difference != 0 { count.wrappingAdd(difference, ordering: .relaxed) }
    }
}
