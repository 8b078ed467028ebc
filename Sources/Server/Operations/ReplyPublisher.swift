package import DeskwireDomain
package import DeskwireStore
package import Logging
import ServiceLifecycle

/// Sends out the replies that waited to be taken back, when their time has come. What was due while the server
/// was down goes out at its start.
package struct ReplyPublisher: Service {
    private static let restMs: Int64 = 5_000

    private let store: DeskStore
    private let desk: Desk
    private let logger: Logger
    private let wallClock: @Sendable () -> Timestamp
    private let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    package init(
        store: DeskStore,
        desk: Desk,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.desk = desk
        self.logger = logger
        self.wallClock = wallClock
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// There is a reply that waits. From any thread.
    package func wake() { waker.yield() }

    package func run() async throws {
        wake()
        await cancelWhenGracefulShutdown {
            var alarm: Task<Void, any Error>?
            for await _ in wakes {
                alarm?.cancel()
                guard let rest = await publishDue() else { continue }
                alarm = Task { [waker] in
                    try await Task.sleep(for: .milliseconds(rest))
                    waker.yield()
                }
            }
            alarm?.cancel()
        }
    }

    /// Publishes what is due, and says in how many milliseconds the next one is; nil: nothing waits.
    private func publishDue() async -> Int64? {
        let desk = desk
        do {
            while true {
                let now = wallClock()
                let next = try await store.write { try desk.publishNext(in: $0, now: now) }
                guard let next else { return nil }
                if next > now { return next.milliseconds(since: now) }
            }
        } catch {
            logger.error("A reply could not go out and will be tried again: \(error)")
            return Self.restMs
        }
    }
}
