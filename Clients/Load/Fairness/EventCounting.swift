import DeskwireProtocol
import NIOCore

/// Subscribes on every connection, and counts what comes.
///
/// Every batch's events are counted, and of the first one the time is read: from the server's stamp, which it takes
/// before the commit, to the arrival. So the latency is that of commit and delivery together, to a millisecond.
final class EventCounting: RequestSource {
    let series = ["subscribe"]
    private let connections: Int
    private var asked = 0
    private(set) var deliveries = Tally(names: ["delivery"])
    /// Events of each connection, and streams that ended before their time.
    private(set) var counts: [Int]
    private(set) var ended: [String: Int] = [:]

    init(connections: Int) {
        self.connections = connections
        counts = Array(repeating: 0, count: connections)
    }

    var isExhausted: Bool { asked == connections }

    func next() -> LoadRequest? {
        guard asked < connections else { return nil }
        asked += 1
        return LoadRequest(series: 0, Methods.subscribe.description, SubscribeRequest())
    }

    /// The first piece says that the stream has begun.
    func answered(_ request: LoadRequest, _ body: ByteBuffer) {}

    func refused(_ request: LoadRequest, _ error: ErrorBody) {
        ended[error.message, default: 0] += 1
    }

    func streamed(_ body: ByteBuffer, on connection: Int, at now: NIODeadline) {
        let scan = EventScan(body)
        counts[connection] += scan.events
        if let at = scan.firstAtMs {
            deliveries.record(0, .milliseconds(max(0, WallTime.milliseconds - at)))
        }
    }
}
