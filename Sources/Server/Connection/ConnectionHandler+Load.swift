import DeskwireDomain
import DeskwireProtocol
import Logging
import NIOCore

/// What a connection holds and asks for, counted with all others: the load of its account (SEC-024, SEC-027) and its
/// part of the memory for input, work and output (SEC-026).
extension ConnectionHandler {
    // MARK: The account

    /// The caller changed, or there is none any more.
    func countFor(_ new: Principal?) {
        if let old = loadOwner {
            load?.ended(begunOnLoad)
            home.parts.loads.left(old)
        }
        begunForFormer += begunOnLoad
        begunOnLoad = 0
        loadOwner = new
        load = new.map { home.parts.loads.entered($0, now: home.now) }
    }

    func beginOnLoad(cost: Int) throws(Rejection) {
        guard let load else { return }
        try load.begin(cost: cost, now: home.now)
        begunOnLoad += 1
    }

    /// A request that ``beginOnLoad(cost:)`` let in has its answer.
    func endOnLoad() {
        guard begunForFormer == 0 else {
            begunForFormer -= 1
            return
        }
        guard begunOnLoad > 0 else { return }
        begunOnLoad -= 1
        load?.ended(1)
    }

    // MARK: Memory

    /// Bodies below this many bytes are not counted one by one: their number is bounded.
    private static let lightBodyBytes = 4_096
    /// How exact the count of a connection is.
    private static let grain = 4_096

    /// A request with a large body is at work from now on; too much of it on one connection is refused.
    func holdBody(_ bytes: Int, of requestID: UInt32) throws(Rejection) {
        guard bytes > Self.lightBodyBytes else { return }
        guard heldBodyBytes + bytes <= Limits.maxInFlightBytes else { throw .overloaded }
        heldBodies[requestID] = bytes
        heldBodyBytes += bytes
    }

    func releaseBody(of requestID: UInt32) {
        guard !heldBodies.isEmpty, let bytes = heldBodies.removeValue(forKey: requestID) else {
            return
        }
        heldBodyBytes -= bytes
    }

    /// Tells the budget what is held; with `isExact` however little it changed.
    func countMemory(isExact: Bool = false) {
        guard let context else { return }
        let held =
            bufferedInputBytes + heldBodyBytes + OutputProgress.pending(context.channel)
        unmeasuredOutput = 0
        guard isExact || abs(held - countedBytes) >= Self.grain else { return }
        changeCount(to: held)
    }

    /// Looks only when something may have changed: most bursts are small, and answered at once.
    func countMemoryIfNeeded() {
        guard
            unmeasuredOutput >= Self.grain || bufferedInputBytes >= Self.grain
                || heldBodyBytes > 0 || countedBytes > 0
        else { return }
        countMemory()
        if home.parts.buffers.isOver { home.makeRoomLater() }
    }

    func forgetMemory() { changeCount(to: 0) }

    private func changeCount(to bytes: Int) {
        guard bytes != countedBytes else { return }
        home.parts.buffers.changed(by: bytes - countedBytes)
        countedBytes = bytes
    }

    /// All connections together hold too much, and this one the most of it. It could not be told: what it would have
    /// to read first is what is too much.
    func evict() {
        home.parts.metrics.hit(.buffers)
        home.parts.audit.limitHit(.buffers, by: peer, connection: number)
        home.parts.logger.warning(
            "The connections hold too much memory; the one that holds most is ended",
            metadata: [LogKey.connection: "\(number)", LogKey.count: "\(countedBytes)"]
        )
        forgetMemory()
        abort()
    }
}

extension LoopHome {
    /// Ends the largest connections of this loop until all together hold what they may.
    func makeRoom() {
        let largestFirst = allConnections.map { connection in
            connection.countMemory(isExact: true)
            return connection
        }.sorted { $0.countedBytes > $1.countedBytes }
        for connection in largestFirst where connection.countedBytes > 0 {
            guard parts.buffers.isOver else { return }
            connection.evict()
        }
    }
}
