import Synchronization

/// Which requests of one connection are no longer wanted. Threads that are about to start one look here.
final class CancelledRequests: Sendable {
    /// Spares the lock in the common case that nothing is cancelled.
    private let hasAny = Atomic<Bool>(false)
    private let ids = Mutex<Set<UInt32>>([])
    private let isAbandoned = Atomic<Bool>(false)

    func insert(_ id: UInt32) {
        ids.withLock { _ = $0.insert(id) }
        hasAny.store(true, ordering: .releasing)
    }

    /// The request has its answer; its id is never used again.
    func remove(_ id: UInt32) {
        guard hasAny.load(ordering: .acquiring) else { return }
        let isEmpty = ids.withLock { ids in
            ids.remove(id)
            return ids.isEmpty
        }
        if isEmpty { hasAny.store(false, ordering: .releasing) }
    }

    /// The connection is gone: nobody waits for what only reads.
    func abandonAll() {
        isAbandoned.store(true, ordering: .relaxed)
    }

    var nobodyListens: Bool { isAbandoned.load(ordering: .relaxed) }

    func contains(_ id: UInt32) -> Bool {
        hasAny.load(ordering: .acquiring) && ids.withLock { $0.contains(id) }
    }
}
