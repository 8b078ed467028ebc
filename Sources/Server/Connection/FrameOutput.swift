import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The frames a connection is about to send, gathered in one buffer so that a burst of answers is one write.
struct FrameOutput {
    private(set) var bytes = ByteBuffer()
    /// Set while bodies may be compressed on this connection.
    var compressor: BodyCompressor?
    /// The longest body the client takes.
    var limit = Limits.maxFrame
    /// What the last burst needed; the next buffer starts with as much.
    private var byteCountExpected = 256

    var isEmpty: Bool { bytes.readableBytes == 0 }

    /// Where the next frame begins; what was written after it can be taken back.
    var mark: Int { bytes.writerIndex }

    mutating func rewind(to mark: Int) {
        bytes.moveWriterIndex(to: mark)
    }

    /// Hands over everything that was gathered.
    mutating func take() -> ByteBuffer {
        let taken = bytes
        byteCountExpected = min(max(taken.readableBytes, 64), 64 * 1024)
        bytes = ByteBuffer()
        return taken
    }

    // MARK: Answers

    /// A reply that is encoded on the spot.
    mutating func reply(
        _ message: some WireMessage,
        to address: ReplyAddress,
        suffix: [UInt8] = []
    ) throws(FrameTooLong) {
        begin()
        let label = address.label(.reply)
        if let compressor, !address.isSensitive {
            try bytes.writeFrame(
                label,
                message: message,
                limit: limit,
                compressingWith: &compressor.deflater
            )
        } else if suffix.isEmpty {
            try bytes.writeFrame(label, message: message, limit: limit)
        } else {
            try bytes.writeFrame(label, message: message, suffix: suffix, limit: limit)
        }
    }

    /// A reply that was encoded elsewhere.
    mutating func reply(
        encoded body: [UInt8],
        to address: ReplyAddress,
        flags: FrameFlags = []
    ) throws(FrameTooLong) {
        begin()
        let label = address.label(.reply, flags: flags)
        if let compressor, !address.isSensitive {
            try bytes.writeFrame(
                label,
                encoded: body,
                limit: limit,
                compressingWith: &compressor.deflater
            )
        } else {
            try bytes.writeFrame(label, encoded: body, limit: limit)
        }
    }

    mutating func error(_ body: ErrorBody, to address: ReplyAddress) {
        begin()
        // Never too long: texts are short, and a client takes at least 4 KiB.
        try? bytes.writeFrame(address.label(.error), message: body)
    }

    // MARK: Frames of the connection

    mutating func preface(_ preface: ServerPreface) { bytes.writePreface(preface) }

    mutating func pong(answering ping: Frame) { bytes.writePong(answering: ping) }

    mutating func ping(_ content: UInt64) { bytes.writePing(content) }

    mutating func goAway(_ goAway: GoAway) { bytes.writeGoAway(goAway) }

    mutating func goAwayNotice(graceMs: UInt32) { bytes.writeGoAwayNotice(graceMs: graceMs) }

    mutating func farewell(_ farewell: Farewell) { bytes.writeFarewell(farewell) }

    mutating func grease(_ grease: Grease) { bytes.writeGrease(grease) }

    private mutating func begin() {
        if bytes.capacity == 0 {
            bytes = ByteBufferAllocator().buffer(capacity: byteCountExpected)
        }
    }
}

extension ReplyAddress {
    func label(_ type: FrameType, flags: FrameFlags = []) -> FrameLabel {
        FrameLabel(type, flags: flags, opcode: opcode, requestID: requestID)
    }
}

/// The one compressor of an event loop; its state is too large for one a connection.
final class BodyCompressor {
    var deflater: Deflater

    init() throws(CompressionError) {
        deflater = try Deflater()
    }
}

/// The one decompressor of an event loop.
final class BodyExpander {
    private var inflater: Inflater

    init() throws(CompressionError) {
        inflater = try Inflater()
    }

    /// Replaces a compressed body by the raw one.
    func expand(_ frame: inout Frame, limit: UInt32) throws(Rejection) {
        do {
            try frame.inflate(with: &inflater, limit: limit)
        } catch {
            throw .badCompression
        }
    }
}
