import DeskwireWire

/// What follows a header: a meta with its length, a message, and perhaps grease.
struct FrameBody<Message: WireMessage> {
    let meta: RequestMeta?
    let message: Message
    let suffix: [UInt8]
    let byteCount: Int

    init(meta: RequestMeta?, message: Message, suffix: [UInt8]) {
        self.meta = meta
        self.message = message
        self.suffix = suffix
        let metaSize = meta.map { WireSize.message($0) } ?? 0
        byteCount = metaSize + message.encodedSize + suffix.count
    }

    var flags: FrameFlags { meta == nil ? [] : .meta }

    func encode(into output: inout OutputRawSpan) {
        if let meta {
            WireWriter.raw(UInt64(meta.encodedSize), to: &output)
            meta.encode(into: &output)
        }
        message.encode(into: &output)
        WireWriter.copy(suffix.span, to: &output)
    }
}
