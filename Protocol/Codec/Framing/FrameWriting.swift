public import DeskwireWire
public import NIOCore

extension ByteBuffer {
    /// Appends a frame with a message, in one pass for the size and one for the bytes.
    ///
    /// `suffix` is for grease: encoded fields that follow the message's own. Throws, with nothing
    /// written, when the body has more bytes than `limit`.
    public mutating func writeFrame(
        _ label: FrameLabel,
        meta: RequestMeta? = nil,
        message: some WireMessage,
        suffix: [UInt8] = [],
        limit: UInt32 = Limits.maxFrame
    ) throws(FrameTooLong) {
        let body = FrameBody(meta: meta, message: message, suffix: suffix)
        try FrameTooLong.check(body.byteCount, limit: limit)
        writeFrame(label, body: body)
    }

    /// Appends a frame whose body is a message alone, as every answer is.
    ///
    /// A way of its own, because a `FrameBody` of a message that is not known when this is compiled is a type to be
    /// looked up for each frame: a tenth of a small request.
    public mutating func writeFrame(
        _ label: FrameLabel,
        message: some WireMessage,
        limit: UInt32 = Limits.maxFrame
    ) throws(FrameTooLong) {
        let count = message.encodedSize
        try FrameTooLong.check(count, limit: limit)
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + count)
        writeFrameHeader(label.header(length: UInt32(clamping: count)))
        writeWithOutputRawSpan(minimumWritableBytes: count) { output in
            message.encode(into: &output)
        }
    }

    /// Appends a frame with a message, compressed where that is worth it.
    ///
    /// Only for messages that hold no secret, and only when `deflate` was agreed on.
    public mutating func writeFrame(
        _ label: FrameLabel,
        meta: RequestMeta? = nil,
        message: some WireMessage,
        limit: UInt32 = Limits.maxFrame,
        compressingWith deflater: inout Deflater
    ) throws(FrameTooLong) {
        let body = FrameBody(meta: meta, message: message, suffix: [])
        try FrameTooLong.check(body.byteCount, limit: limit)
        guard body.byteCount >= Limits.compressionThreshold else {
            writeFrame(label, body: body)
            return
        }
        writeFrame(label, flags: body.flags, rawCount: body.byteCount, with: &deflater) { raw in
            raw.write(body)
        }
    }

    /// Appends a frame whose message was encoded elsewhere.
    public mutating func writeFrame(
        _ label: FrameLabel,
        encoded body: [UInt8],
        limit: UInt32 = Limits.maxFrame
    ) throws(FrameTooLong) {
        try FrameTooLong.check(body.count, limit: limit)
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + body.count)
        writeFrameHeader(label.header(length: UInt32(clamping: body.count)))
        writeBytes(body)
    }

    /// Appends a frame whose message was encoded elsewhere, compressed where that is worth it.
    public mutating func writeFrame(
        _ label: FrameLabel,
        encoded body: [UInt8],
        limit: UInt32 = Limits.maxFrame,
        compressingWith deflater: inout Deflater
    ) throws(FrameTooLong) {
        guard body.count >= Limits.compressionThreshold else {
            try writeFrame(label, encoded: body, limit: limit)
            return
        }
        try FrameTooLong.check(body.count, limit: limit)
        writeFrame(label, flags: [], rawCount: body.count, with: &deflater) { raw in
            raw.writeBytes(body)
        }
    }

    mutating func writeFrame(_ label: FrameLabel, body: FrameBody<some WireMessage>) {
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + body.byteCount)
        let length = UInt32(clamping: body.byteCount)
        writeFrameHeader(label.header(length: length, adding: body.flags))
        write(body)
    }

    /// The header is written first and corrected when the body turns out to be compressed: no byte is moved.
    private mutating func writeFrame(
        _ label: FrameLabel,
        flags: FrameFlags,
        rawCount: Int,
        with deflater: inout Deflater,
        fill: (inout ByteBuffer) -> Void
    ) {
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + rawCount)
        let start = writerIndex
        writeFrameHeader(label.header(length: UInt32(clamping: rawCount), adding: flags))
        guard deflater.write(rawCount: rawCount, into: &self, fill: fill) else { return }
        let length = UInt32(clamping: writerIndex - start - FrameHeader.byteCount)
        setFrameHeader(label.header(length: length, adding: [.deflate, flags]), at: start)
    }

    private mutating func write(_ body: FrameBody<some WireMessage>) {
        writeWithOutputRawSpan(minimumWritableBytes: body.byteCount) { output in
            body.encode(into: &output)
        }
    }
}

extension FrameTooLong {
    fileprivate static func check(_ count: Int, limit: UInt32) throws(FrameTooLong) {
        guard count <= Int(limit) else { throw FrameTooLong(length: count, limit: limit) }
    }
}
