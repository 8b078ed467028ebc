public import DeskwireWire
public import NIOCore

/// A message is longer than the other side takes. Nothing was written.
public struct FrameTooLong: Error, Sendable, Hashable {
    /// Bytes the body would have.
    public var length: Int
    /// Bytes it may have.
    public var limit: UInt32

    /// So many bytes where so many are allowed.
    public init(length: Int, limit: UInt32) {
        self.length = length
        self.limit = limit
    }
}

/// What stands in a frame's header beside the length.
public struct FrameLabel: Sendable, Hashable {
    /// What the frame is.
    public var type: FrameType
    /// MORE and REPLAYED where they hold; META and DEFLATE are set by the writer.
    public var flags: FrameFlags
    /// The method's number.
    public var opcode: UInt16
    /// Which request it belongs to.
    public var requestID: UInt32

    /// A label of these values.
    public init(
        _ type: FrameType,
        flags: FrameFlags = [],
        opcode: UInt16 = 0,
        requestID: UInt32 = 0
    ) {
        self.type = type
        self.flags = flags
        self.opcode = opcode
        self.requestID = requestID
    }

    func header(length: UInt32, adding added: FrameFlags = []) -> FrameHeader {
        FrameHeader(
            length: length,
            type: type,
            flags: flags.union(added),
            opcode: opcode,
            requestID: requestID
        )
    }
}

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
        let length = try body.length(limit: limit)
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + body.byteCount)
        writeFrameHeader(label.header(length: length, adding: body.flags))
        writeFrameBody(body)
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
        let length = try body.length(limit: limit)
        reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + body.byteCount)
        let start = writerIndex
        writeFrameHeader(label.header(length: length, adding: body.flags))
        guard body.byteCount >= Limits.compressionThreshold else {
            writeFrameBody(body)
            return
        }
        let isCompressed = deflater.write(rawCount: body.byteCount, into: &self) { scratch in
            scratch.writeFrameBody(body)
        }
        let sent = UInt32(clamping: writerIndex - start - FrameHeader.byteCount)
        if isCompressed {
            setInteger(sent, at: start)
            setInteger(label.flags.union(body.flags).union(.deflate).rawValue, at: start + 5)
        }
    }

    /// Appends a GOAWAY.
    public mutating func writeGoAway(_ goAway: GoAway) {
        let body = FrameBody(meta: nil, message: goAway, suffix: [])
        let label = FrameLabel(.goAway)
        writeFrameHeader(label.header(length: UInt32(clamping: body.byteCount)))
        writeFrameBody(body)
    }

    /// Appends the notice with which a drain begins: no new requests, please.
    public mutating func writeGoAwayNotice(graceMs: UInt32) {
        let reason = ConnectionFault.shuttingDown
        writeGoAway(
            GoAway(
                code: reason.code,
                message: reason.message,
                lastRequestID: .max,
                graceMs: graceMs,
                reconnectAfterMs: Limits.reconnectAfterMs
            )
        )
    }

    /// Appends what a side says last.
    public mutating func writeFarewell(_ farewell: Farewell) {
        switch farewell.form {
        case .goAway:
            if let goAway = farewell.goAway { writeGoAway(goAway) }
        case .bytes(let bytes): writeBytes(bytes)
        case .silence: break
        }
    }

    /// Appends a PING with eight bytes of the sender's choice.
    public mutating func writePing(_ content: UInt64) {
        writeFrameHeader(FrameHeader(length: FrameHeader.pingByteCount, type: .ping))
        writeInteger(content)
    }

    /// Appends the PONG for a PING's body.
    public mutating func writePong(answering ping: Frame) {
        let length = UInt32(clamping: ping.body.readableBytes)
        writeFrameHeader(FrameHeader(length: length, type: .pong))
        writeImmutableBuffer(ping.body)
    }

    /// Appends a CANCEL.
    public mutating func writeCancel(requestID: UInt32) {
        writeFrameHeader(FrameHeader(length: 0, type: .cancel, requestID: requestID))
    }

    /// Appends an empty frame of a type that its receiver must ignore.
    public mutating func writeGrease(_ grease: Grease) {
        writeFrameHeader(FrameHeader(length: 0, type: grease.frameType))
    }

    fileprivate mutating func writeFrameBody(_ body: FrameBody<some WireMessage>) {
        writeWithOutputRawSpan(minimumWritableBytes: body.byteCount) { output in
            body.encode(into: &output)
        }
    }
}

/// What follows a header: a meta with its length, a message, and perhaps grease.
private struct FrameBody<Message: WireMessage> {
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

    func length(limit: UInt32) throws(FrameTooLong) -> UInt32 {
        guard let length = UInt32(exactly: byteCount), length <= limit else {
            throw FrameTooLong(length: byteCount, limit: limit)
        }
        return length
    }

    func encode(into output: inout OutputRawSpan) {
        if let meta {
            WireWriter.raw(UInt64(meta.encodedSize), to: &output)
            meta.encode(into: &output)
        }
        message.encode(into: &output)
        WireWriter.copy(suffix.span, to: &output)
    }
}
