import DeskwireProtocol
import DeskwireWire
import NIOCore

/// How many events a piece of a stream has, and when the first happened, read as views: a thousand subscribers in one
/// process would otherwise measure their own making of Strings.
struct EventScan {
    private(set) var events = 0
    private(set) var firstAtMs: Int64?

    /// What is no message counts as nothing.
    init(_ body: ByteBuffer) {
        let bytes = body.readableBytesUInt8Span
        guard let reply = try? SubscribeReplyView(of: bytes), case .batch(let nested)? = reply.kind,
            let batch = try? nested.view(in: bytes)
        else { return }
        events = batch.events.count
        firstAtMs = try? batch.events.first(in: bytes)?.atMs
    }
}
