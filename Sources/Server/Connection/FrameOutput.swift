import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The frames a connection is about to send, gathered in one buffer so that a burst of answers is one write.
struct FrameOutput {
    private(set) var bytes = ByteBuffer()
    /// Set while bodies may be compressed on this connection.
    var compressor: BodyCompressor?
    /// What the last burst needed; the next buffer starts with as much.
    private var bytesExpected = 256

    var isEmpty: Bool { bytes.readableBytes == 0 }

    /// Where the next frame begins; what was written after it can be taken back.
    var mark: Int { bytes.writerIndex }

    mutating func rewind(to mark: Int) {
        bytes.moveWriterIndex(to: mark)
    }

    /// Hands over everything that was gathered.
    mutating func take() -> ByteBuffer {
        let taken = bytes
        bytesExpected = min(max(taken.readableBytes, 64), 64 * 1024)
        bytes = ByteBuffer()
        return taken
    }

    // MARK: Frames

    mutating func reply(
        _ message: some WireMessage,
        to address: ReplyAddress,
        flags: FrameFlags = []
    ) {
        let size = message.encodedSize
        if compresses(size, address) {
            return reply(message.encoded(), to: address, flags: flags)
        }
        header(.reply, flags: flags, to: address, length: size)
        write(message, size: size)
    }

    mutating func reply(_ body: [UInt8], to address: ReplyAddress, flags: FrameFlags = []) {
        if compresses(body.count, address), let compressor,
            let compressed = compressor.compress(body)
        {
            header(
                .reply,
                flags: flags.union(.deflate),
                to: address,
                length: compressed.readableBytes
            )
            bytes.writeImmutableBuffer(compressed)
        } else {
            header(.reply, flags: flags, to: address, length: body.count)
            bytes.writeBytes(body)
        }
    }

    mutating func error(_ body: ErrorBody, to address: ReplyAddress) {
        let size = body.encodedSize
        header(.error, flags: [], to: address, length: size)
        write(body, size: size)
    }

    /// A frame of the connection itself.
    mutating func control(_ type: FrameType, body: ByteBuffer) {
        header(FrameHeader(length: UInt32(clamping: body.readableBytes), type: type))
        bytes.writeImmutableBuffer(body)
    }

    mutating func goAway(_ message: GoAway) {
        control(.goAway, body: ByteBuffer(bytes: message.encoded()))
    }

    mutating func preface(_ preface: ServerPreface) {
        reserve(Preface.byteCount)
        bytes.writePreface(preface)
    }

    mutating func raw(_ raw: [UInt8]) {
        bytes.writeBytes(raw)
    }

    // MARK: Parts

    private func compresses(_ size: Int, _ address: ReplyAddress) -> Bool {
        size >= Limits.compressionThreshold && compressor != nil && !address.isSensitive
    }

    private mutating func header(
        _ type: FrameType,
        flags: FrameFlags,
        to address: ReplyAddress,
        length: Int
    ) {
        header(
            FrameHeader(
                length: UInt32(clamping: length),
                type: type,
                flags: flags,
                opcode: address.opcode,
                requestID: address.requestID
            )
        )
    }

    private mutating func header(_ header: FrameHeader) {
        reserve(FrameHeader.byteCount + Int(header.length))
        bytes.writeFrameHeader(header)
    }

    private mutating func write(_ message: some WireMessage, size: Int) {
        guard size > 0 else { return }
        bytes.writeWithOutputRawSpan(minimumWritableBytes: size) { span in
            message.encode(into: &span)
        }
    }

    private mutating func reserve(_ count: Int) {
        if bytes.capacity == 0 {
            bytes = ByteBufferAllocator().buffer(capacity: max(bytesExpected, count))
        }
    }
}

/// The one compressor of an event loop; its state is too large for one a connection.
final class BodyCompressor {
    private var deflater: Deflater

    init() throws {
        deflater = try Deflater()
    }

    /// The body as a DEFLATE frame has it; nil when that is not worth it.
    func compress(_ body: [UInt8]) -> ByteBuffer? {
        let raw = ByteBuffer(bytes: body)
        var compressed = ByteBuffer()
        return deflater.compress(raw, into: &compressed) ? compressed : nil
    }
}

/// The one decompressor of an event loop.
final class BodyExpander {
    private var inflater: Inflater

    init() throws {
        inflater = try Inflater()
    }

    func expand(_ body: ByteBuffer, limit: UInt32) throws(Rejection) -> ByteBuffer {
        do {
            return try inflater.inflate(body, limit: limit)
        } catch {
            throw .badCompression
        }
    }
}
