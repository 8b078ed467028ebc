import DeskwireProtocol
import DeskwireWire
import NIOCore

/// One request of a run, kept until it is answered, so that a repeat carries the same key.
struct LoadRequest {
    /// Which row of the tally it belongs to.
    let series: Int
    let opcode: UInt16
    let message: any WireMessage
    /// Sixteen bytes for a write, none for a read.
    let key: [UInt8]
    /// Numbers the writes of a run from 1; 0 for what the source does not follow.
    let number: UInt64
    /// When it should have left: in a closed loop the moment it did, in an open loop its place in the schedule.
    var due = NIODeadline.uptimeNanoseconds(0)
    /// How often it was sent.
    var tries = 0

    init(
        series: Int,
        _ method: MethodDescription,
        _ message: any WireMessage,
        key: [UInt8] = [],
        number: UInt64 = 0
    ) {
        self.series = series
        opcode = method.opcode
        self.message = message
        self.key = key
        self.number = number
    }

    var meta: RequestMeta? {
        key.isEmpty ? nil : RequestMeta(timeoutMs: 0, idempotencyKey: key)
    }
}

/// Where a run's requests come from, and who hears what became of them. Lives on the loop of its engine.
protocol RequestSource: AnyObject, SendableMetatype {
    /// The names of the rows of the tally, in the order of `LoadRequest.series`.
    var series: [String] { get }
    /// Nothing more will come, whatever is answered.
    var isExhausted: Bool { get }
    /// The next request, or nil when there is none at the moment.
    func next() -> LoadRequest?
    func answered(_ request: LoadRequest, _ body: ByteBuffer)
    /// Refused for good: it did nothing.
    func refused(_ request: LoadRequest, _ error: ErrorBody)
    /// A piece of a stream that an earlier request opened.
    func streamed(_ body: ByteBuffer, on connection: Int, at now: NIODeadline)
}

extension RequestSource {
    var isExhausted: Bool { false }
    func refused(_ request: LoadRequest, _ error: ErrorBody) {}
    func streamed(_ body: ByteBuffer, on connection: Int, at now: NIODeadline) {}
}
