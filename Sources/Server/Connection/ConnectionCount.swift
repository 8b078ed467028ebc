import DeskwireProtocol
import Metrics
import Synchronization

/// How many connections there are, the limits of them (SEC-020), and the wait for the last one to end.
///
/// Connections from this machine count in the total and nowhere else.
final class ConnectionCount: Sendable {
    fileprivate struct State {
        var total = 0
        /// Not authenticated, from other machines.
        var strangers = 0
        var byAddress: [String: AddressCount] = [:]
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    fileprivate struct AddressCount {
        var total = 0
        var strangers = 0
    }

    private let state = Mutex(State())
    let totalMax: Int
    private let gauge = Gauge(label: "deskwire_connections")
    private let lastNumber = Atomic<UInt64>(0)

    init(totalMax: Int) {
        self.totalMax = totalMax
    }

    /// Numbers connections, those of all loops, from 1 on.
    func nextNumber() -> UInt64 { lastNumber.wrappingAdd(1, ordering: .relaxed).newValue }

    /// From other machines, without a caller.
    var strangers: Int { state.withLock { $0.strangers } }

    var current: Int { state.withLock { $0.total } }

    /// Counts a new connection, a stranger's; false when there are too many, and then it is not counted.
    func entered(from peer: Peer) -> Bool {
        let total = state.withLock { state -> Int? in
            guard state.total < totalMax else { return nil }
            if !peer.isLocal {
                let key = peer.addressGroup
                var count = state.byAddress[key] ?? AddressCount()
                guard
                    state.strangers < Limits.maxUnauthenticatedConnections,
                    count.total < Limits.maxConnectionsPerAddress,
                    count.strangers < Limits.maxUnauthenticatedConnectionsPerAddress
                else { return nil }
                count.total += 1
                count.strangers += 1
                state.strangers += 1
                state.byAddress[key] = count
            }
            state.total += 1
            return state.total
        }
        if let total { gauge.record(total) }
        return total != nil
    }

    /// The connection has got a caller, or has lost it again.
    func changed(from peer: Peer, toStranger isStranger: Bool) {
        guard !peer.isLocal else { return }
        let change = isStranger ? 1 : -1
        state.withLock { state in
            state.strangers += change
            state.byAddress[peer.addressGroup]?.strangers += change
        }
    }

    func left(from peer: Peer, asStranger isStranger: Bool) {
        if isStranger { changed(from: peer, toStranger: false) }
        let (total, waiting) = state.withLock {
            state -> (Int, [CheckedContinuation<Void, Never>]) in
            state.total -= 1
            state.forget(peer)
            guard state.total == 0 else { return (state.total, []) }
            defer { state.waiting = [] }
            return (0, state.waiting)
        }
        gauge.record(total)
        waiting.forEach { $0.resume() }
    }

    /// Returns when no connection is left.
    func untilNone() async {
        await withCheckedContinuation { continuation in
            let isNone = state.withLock { state in
                if state.total > 0 { state.waiting.append(continuation) }
                return state.total == 0
            }
            if isNone { continuation.resume() }
        }
    }
}

extension ConnectionCount.State {
    fileprivate mutating func forget(_ peer: Peer) {
        guard !peer.isLocal, var count = byAddress[peer.addressGroup] else { return }
        count.total -= 1
        byAddress[peer.addressGroup] = count.total > 0 ? count : nil
    }
}

extension Peer {
    /// What limits count as one place: an IPv4 address, or the first 64 bits of an IPv6 address.
    var addressGroup: String { Self.group(of: address) }

    static func group(of address: String) -> String {
        guard address.contains(":") else { return address }
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.split(separator: ":") }
        let before = halves.first ?? []
        let after = halves.dropFirst().first ?? []
        let zeros = max(8 - before.count - after.count, 0)
        let groups = before + Array(repeating: "0", count: zeros) + after
        return groups.prefix(4).joined(separator: ":")
    }
}
