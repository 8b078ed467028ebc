package import DeskwireDomain
import Foundation

/// The time as the delivery sees it, so that a test can hold the clock.
package struct DeliveryClock: Sendable {
    package let now: @Sendable () -> Timestamp
    /// Waits for some milliseconds; ends early, and throws, when the task is cancelled.
    package let wait: @Sendable (_ milliseconds: Int64) async throws -> Void

    package init(
        now: @escaping @Sendable () -> Timestamp,
        wait: @escaping @Sendable (_ milliseconds: Int64) async throws -> Void
    ) {
        self.now = now
        self.wait = wait
    }

    package static let system = DeliveryClock(
        now: { Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1000)) },
        wait: { try await Task.sleep(for: .milliseconds($0)) }
    )
}
