import DeskwireDomain
import Synchronization

/// Bounds how many chunks of files are in memory at once, whatever the peers send: of one account, and of all.
///
/// Who has more under way is told that the server is busy, and sends the chunk again a little later.
package final class Transfers: Sendable {
    /// Twice what a client that keeps to four has under way, so that a retry finds room.
    package static let perAccountMax = 8
    package static let totalMax = 128

    private struct State {
        var total = 0
        var byAccount: [AccountID: Int] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Room for one chunk, until the permit is let go.
    func begin(_ call: Call) throws(Rejection) -> TransferPermit {
        guard let account = call.caller?.account else { throw .refused(.unauthenticated) }
        let isRoom = state.withLock { state in
            let own = state.byAccount[account, default: 0]
            guard state.total < Self.totalMax, own < Self.perAccountMax else { return false }
            state.total += 1
            state.byAccount[account] = own + 1
            return true
        }
        guard isRoom else { throw .overloaded }
        return TransferPermit(of: account, in: self)
    }

    fileprivate func end(_ account: AccountID) {
        state.withLock { state in
            state.total -= 1
            let own = state.byAccount[account, default: 1] - 1
            state.byAccount[account] = own > 0 ? own : nil
        }
    }

    /// Chunks under way now.
    var current: Int { state.withLock { $0.total } }
}

/// Room for one chunk. Lives as long as the work that holds it, however that ends.
final class TransferPermit: Sendable {
    private let account: AccountID
    private let transfers: Transfers

    fileprivate init(of account: AccountID, in transfers: Transfers) {
        self.account = account
        self.transfers = transfers
    }

    deinit { transfers.end(account) }
}
