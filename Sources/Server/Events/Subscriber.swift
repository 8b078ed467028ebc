import DeskwireProtocol

/// A subscription and what belongs to it on this loop.
final class Subscriber {
    var subscription: Subscription
    var backlog = EventBacklog()
    var isReading = false
    var lastSent: MonotonicTime
    weak var connection: ConnectionHandler?
    /// Events in one batch, so that a batch fits a frame of the client.
    let batchLength: Int

    init(_ subscription: Subscription, connection: ConnectionHandler, now: MonotonicTime) {
        self.subscription = subscription
        self.connection = connection
        lastSent = now
        batchLength = min(max(Int(connection.peerMaxFrame) / 2_048, 1), EventShard.pageLength)
    }
}
