import DeskwireDomain
import Synchronization

@testable import DeskwireMail

/// A clock in which waiting takes no time: it only moves the hands.
final class VirtualClock: Sendable {
    private let milliseconds: Mutex<Int64>

    init(at milliseconds: Int64) { self.milliseconds = Mutex(milliseconds) }

    var clock: DeliveryClock {
        DeliveryClock(
            now: { Timestamp(rawValue: self.milliseconds.withLock { $0 }) },
            wait: { pause in self.milliseconds.withLock { $0 += pause } }
        )
    }
}
