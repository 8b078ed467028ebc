public import DeskwireProtocol
import DeskwireWire
import NIOCore

extension DeskClient {
    /// What happens on the desk, from `cursor` on, or from now on when it is empty.
    ///
    /// The sequence goes on over dropped connections and restarts of the server: it subscribes again from the
    /// last cursor it gave out, so nothing is missed, and leaves out what it gave out before. Keep the cursor of
    /// a batch after its events are dealt with, and begin there in the next run.
    ///
    /// - Parameters:
    ///   - filter: Which events; all that the caller may see when left out.
    ///   - cursor: Where to go on, from an earlier batch or the `as_of` of a list.
    ///   - patience: How long to try to get the stream back after it broke; for ever when nil.
    /// - Returns: The batches, to be taken with `for try await`.
    public func events(
        filter: EventFilter = EventFilter(),
        cursor: [UInt8] = [],
        patience: Duration? = nil
    ) -> EventStream {
        EventStream(client: self, filter: filter, cursor: cursor, patience: patience)
    }
}

/// Batches of events in the order of their sequence numbers, without gaps and without repeats.
///
/// The first batch after each subscription is empty: it says that the stream stands, and where. Empty batches
/// also come when the cursor moves over events of others. Throws when the server refuses the subscription: with
/// `cursorExpired`, list again and begin without a cursor.
public struct EventStream: AsyncSequence, Sendable {
    /// A batch and the cursor after it.
    public typealias Element = EventBatch
    /// What ends the stream.
    public typealias Failure = DeskClientError

    fileprivate let client: DeskClient
    fileprivate let filter: EventFilter
    fileprivate let cursor: [UInt8]
    fileprivate let patience: Duration?

    /// Starts at the stream's cursor.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(stream: self)
    }

    /// Takes batches one by one.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let stream: EventStream
        private var cursor: [UInt8]
        private var lastSeq: UInt64 = 0
        private var subscription: Subscription?
        private var failedAttempts = 0
        private var brokenSince: ContinuousClock.Instant?
        private var hasStood = false

        fileprivate init(stream: EventStream) {
            self.stream = stream
            cursor = stream.cursor
        }

        /// The next batch; nil when the server ended the stream in peace.
        public mutating func next() async throws(DeskClientError) -> EventBatch? {
            while true {
                do throws(TryFailure) {
                    guard let reply = try await nextReply() else { return nil }
                    if let batch = taken(reply) { return batch }
                } catch {
                    subscription = nil
                    try await recover(from: error)
                }
            }
        }

        /// The next reply of the subscription that stands, or of a new one.
        private mutating func nextReply() async throws(TryFailure) -> SubscribeReply? {
            if subscription == nil {
                let connection = try await stream.client.currentConnection()
                let request = SubscribeRequest(filter: stream.filter, cursor: cursor)
                subscription = connection.stream(
                    request,
                    method: Methods.subscribe.description
                )
            }
            guard let subscription else { return nil }
            let body: ByteBuffer
            do {
                body = try await subscription.next()
            } catch {
                switch error {
                case .complete: return nil
                case .fellBehind: throw .connectionLost("the reader fell behind")
                case .failed(let failure): throw failure
                }
            }
            do {
                return try body.decoded(as: SubscribeReply.self)
            } catch {
                throw .protocolViolation("an event batch does not decode")
            }
        }

        private mutating func taken(_ reply: SubscribeReply) -> EventBatch? {
            failedAttempts = 0
            brokenSince = nil
            hasStood = true
            switch reply.kind {
            case .subscribed(let subscribed):
                cursor = subscribed.cursor
                return EventBatch(events: [], cursor: subscribed.cursor)
            case .batch(var batch):
                batch.events.removeAll { $0.seq <= lastSeq }
                lastSeq = batch.events.last?.seq ?? lastSeq
                cursor = batch.cursor
                return batch
            case nil:
                return nil
            }
        }

        /// Waits before the next try, or throws when there is none.
        private mutating func recover(from failure: TryFailure) async throws(DeskClientError) {
            failedAttempts += 1
            if !hasStood, case .unreachable = failure { throw failure.asError() }
            let since = brokenSince ?? .now
            brokenSince = since
            let remaining = stream.patience.map { $0 - (.now - since) } ?? .seconds(86_400)
            let decision = stream.client.retryPolicy.decision(
                after: failure,
                attempt: failedAttempts,
                repeatClass: .read,
                remaining: remaining,
                random: .random(in: 0...1)
            )
            guard case .again(let pause) = decision else { throw failure.asError() }
            do {
                try await Task.sleep(for: pause)
            } catch {
                throw TryFailure.cancelled.asError()
            }
        }
    }
}
