import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The compressors of one connection, made when they are first needed: they hold some hundred kilobytes.
struct BodyCompression {
    private final class State {
        var deflater: Deflater
        var inflater: Inflater

        init() throws(CompressionError) {
            deflater = try Deflater()
            inflater = try Inflater()
        }
    }

    private var state: State?

    /// Appends a frame, compressed where that is worth it and allowed.
    mutating func write(
        _ message: some WireMessage,
        label: FrameLabel,
        meta: RequestMeta?,
        limit: UInt32,
        mayCompress: Bool,
        to output: inout ByteBuffer
    ) throws(FrameTooLong) {
        let isLong = message.encodedSize >= Limits.compressionThreshold
        if mayCompress, isLong, let state = available() {
            try output.writeFrame(
                label,
                meta: meta,
                message: message,
                limit: limit,
                compressingWith: &state.deflater
            )
        } else {
            try output.writeFrame(label, meta: meta, message: message, limit: limit)
        }
    }

    /// The body as it was before compression; nil when it does not inflate.
    mutating func rawBody(of frame: Frame, limit: UInt32) -> ByteBuffer? {
        guard frame.header.flags.contains(.deflate) else { return frame.body }
        guard let state = available() else { return nil }
        var frame = frame
        do {
            try frame.inflate(with: &state.inflater, limit: limit)
            return frame.body
        } catch {
            return nil
        }
    }

    private mutating func available() -> State? {
        if state == nil { state = try? State() }
        return state
    }
}
