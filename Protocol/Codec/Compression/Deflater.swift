import CZlib
public import NIOCore

/// Compresses bodies, each for itself: raw DEFLATE, level 1.
///
/// Owns zlib's state, about 256 KiB, so there is one for an event loop and not one for a connection.
/// No state goes from one body to the next: that is what keeps a secret in one body from showing in
/// the length of another.
public struct Deflater: ~Copyable {
    /// On the heap, because zlib checks that its state is used from the address it was made for.
    private let stream: UnsafeMutablePointer<z_stream>
    private var scratch = ByteBuffer()

    /// Fails when zlib has no memory.
    public init() throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard deskwire_deflate_init(stream, 1) == Z_OK else {
            stream.deinitialize(count: 1)
            stream.deallocate()
            throw .unavailable
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Appends `u32 raw length` and the compressed form of `raw` to `output`, if that is worth it.
    ///
    /// It is worth it for bodies of at least 1,024 bytes that shrink to at most 90 %. Otherwise false,
    /// and `output` is as it was.
    public mutating func compress(_ raw: ByteBuffer, into output: inout ByteBuffer) -> Bool {
        let rawCount = raw.readableBytes
        guard
            rawCount >= Limits.compressionThreshold, let announced = UInt32(exactly: rawCount),
            deflateReset(stream) == Z_OK
        else { return false }
        let start = output.writerIndex
        let room = rawCount * Limits.compressionWorthPercent / 100 - MemoryLayout<UInt32>.size
        output.writeInteger(announced)
        guard deflate(raw, into: &output, room: room) else {
            output.moveWriterIndex(to: start)
            return false
        }
        return true
    }

    /// Appends what `fill` writes, compressed where that is worth it and as it is where not; says which.
    ///
    /// The raw body is written to a scratch buffer that is kept from frame to frame.
    mutating func write(
        rawCount: Int,
        into output: inout ByteBuffer,
        fill: (inout ByteBuffer) -> Void
    ) -> Bool {
        var raw = ByteBuffer()
        swap(&raw, &scratch)
        raw.clear(minimumCapacity: rawCount)
        fill(&raw)
        let isCompressed = compress(raw, into: &output)
        if !isCompressed { output.writeImmutableBuffer(raw) }
        swap(&raw, &scratch)
        return isCompressed
    }

    /// One call with all input and all the room: whatever does not fit is not worth sending.
    private func deflate(_ raw: ByteBuffer, into output: inout ByteBuffer, room: Int) -> Bool {
        var isDone = false
        output.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { target in
            raw.withUnsafeReadableBytes { source in
                // zlib only reads from next_in; the field is not const for reasons of age.
                stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.bindMemory(to: UInt8.self).baseAddress
                )
                stream.pointee.avail_in = UInt32(clamping: source.count)
                stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.pointee.avail_out = UInt32(clamping: min(room, target.count))
                isDone = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
            }
            return isDone ? min(room, target.count) - Int(stream.pointee.avail_out) : 0
        }
        return isDone
    }
}
