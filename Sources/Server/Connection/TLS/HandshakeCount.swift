import DeskwireProtocol
import Synchronization

/// How many TLS handshakes are unfinished, in all and from each address: they cost work before anybody has shown who he
/// is (SEC-004). Loopback counts in the total alone.
final class HandshakeCount: Sendable {
    private struct State {
        var total = 0
        var byAddress: [String: Int] = [:]
    }

    private let state = Mutex(State())

    var current: Int { state.withLock { $0.total } }

    /// Counts one more; false when there are too many, and then it is not counted.
    func began(from peer: Peer) -> Bool {
        state.withLock { state in
            guard state.total < Limits.maxUnfinishedHandshakes else { return false }
            if !peer.isLocal {
                let count = state.byAddress[peer.addressGroup, default: 0]
                guard count < Limits.maxUnfinishedHandshakesPerAddress else { return false }
                state.byAddress[peer.addressGroup] = count + 1
            }
            state.total += 1
            return true
        }
    }

    func ended(from peer: Peer) {
        state.withLock { state in
            state.total -= 1
            guard !peer.isLocal, let count = state.byAddress[peer.addressGroup] else { return }
            state.byAddress[peer.addressGroup] = count > 1 ? count - 1 : nil
        }
    }
}
