package import DeskwireDomain
package import DeskwireStore
package import Logging
import ServiceLifecycle

/// Works off what people without a login asked for, apart from their requests, so that neither answer nor time tells
/// whether an address is known (SEC-054).
///
/// It begins a while after the first of them, nobody knows how long, and leaves what comes meanwhile for the next time:
/// a mail costs the desk more than none, and whoever asked right behind would wait for that.
package struct AccessRequests: Service {
    private let store: DeskStore
    private let desk: Desk
    private let logger: Logger
    private let wallClock: @Sendable () -> Timestamp
    private let rest: @Sendable () -> Duration
    private let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    package init(
        store: DeskStore,
        desk: Desk,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now,
        rest: @escaping @Sendable () -> Duration = { .milliseconds(Int64.random(in: 200...1_000)) }
    ) {
        self.wallClock = wallClock
        self.rest = rest
        self.store = store
        self.desk = desk
        self.logger = logger
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// There is something to do. From any thread.
    package func wake() { waker.yield() }

    package func run() async throws {
        wake()
        await cancelWhenGracefulShutdown {
            for await _ in wakes {
                do {
                    try await Task.sleep(for: rest())
                    try await workOff()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("A request for a mail failed and will be tried again: \(error)")
                }
            }
        }
    }

    private func workOff() async throws {
        let (desk, wallClock) = (desk, wallClock)
        for _ in 0..<(try await store.read { try $0.waitingAccessRequests() }) {
            try await store.write { try desk.answerAccessRequest(in: $0, now: wallClock()) }
        }
    }
}
