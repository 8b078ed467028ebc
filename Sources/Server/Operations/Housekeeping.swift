import DeskwireDomain
package import DeskwireStore
package import Logging
import ServiceLifecycle

/// Forgets what has passed its announced time: events after 30 days, kept replies after 7.
///
/// Works in small steps, each a write among others, so that nobody waits for it.
package struct Housekeeping: Service {
    private static let eventDays: Int64 = 30
    private static let replyDays: Int64 = 7
    private static let period: Duration = .seconds(600)

    private let store: DeskStore
    private let logger: Logger

    package init(store: DeskStore, logger: Logger) {
        self.store = store
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await tidy(now: .now())
                } catch {
                    logger.error("Old rows could not be dropped: \(error)")
                }
                try? await Task.sleep(for: Self.period)
            }
        }
    }

    private func tidy(now: Timestamp) async throws {
        while try await store.write({
            try $0.dropEvents(before: now.adding(days: -Self.eventDays))
        }) > 0 {}
        while try await store.write({
            try $0.dropReplies(before: now.adding(days: -Self.replyDays))
        }) > 0 {}
    }
}
