public import NIOCore

extension ByteBuffer {
    /// Appends a GOAWAY.
    public mutating func writeGoAway(_ goAway: GoAway) {
        writeFrame(FrameLabel(.goAway), body: FrameBody(meta: nil, message: goAway, suffix: []))
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
}
