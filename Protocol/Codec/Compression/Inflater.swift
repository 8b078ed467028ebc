import CZlib
public import NIOCore

/// Reads compressed bodies, and trusts nothing they say.
///
/// 1. The announced length is checked against the limit, and against what a stream of that size can hold,
///    before anything is reserved or inflated.
/// 2. Inflating stops at the announced length.
/// 3. Less or more output than announced, bytes after the stream, and an unfinished stream are errors.
///
/// Owns zlib's state; one for an event loop is enough, since every body is for itself.
public struct Inflater: ~Copyable {
    /// On the heap, because zlib checks that its state is used from the address it was made for.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Fails when zlib has no memory.
    public init() throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard deskwire_inflate_init(stream) == Z_OK else {
            stream.deinitialize(count: 1)
            stream.deallocate()
            throw .unavailable
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// The raw form of `body`, which is `u32 raw length` and raw DEFLATE; at most `limit` bytes.
    public mutating func inflate(
        _ body: ByteBuffer,
        limit: UInt32
    ) throws(CompressionError) -> ByteBuffer {
        var compressed = body
        guard let announced = compressed.readInteger(as: UInt32.self) else { throw .lengthMissing }
        let (most, overflow) = compressed.readableBytes
            .multipliedReportingOverflow(by: Limits.maxInflateRatio)
        guard announced <= limit, overflow || Int(announced) <= most else {
            throw .announcedTooMuch(announced)
        }
        guard inflateReset(stream) == Z_OK else { throw .unavailable }
        // One byte more than announced: whatever lands there shows a stream that is too long.
        var raw = ByteBufferAllocator().buffer(capacity: Int(announced) + 1)
        let isAtEnd = try inflate(compressed, into: &raw, room: Int(announced) + 1)
        guard raw.readableBytes <= Int(announced) else { throw .longerThanAnnounced }
        guard isAtEnd else { throw .notDeflate }
        guard raw.readableBytes == Int(announced) else { throw .shorterThanAnnounced }
        guard stream.pointee.avail_in == 0 else { throw .leftovers }
        return raw
    }

    /// Inflates until the stream ends or the room does; says whether the stream ended.
    private func inflate(
        _ compressed: ByteBuffer,
        into raw: inout ByteBuffer,
        room: Int
    ) throws(CompressionError) -> Bool {
        var result = Z_OK
        raw.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { target in
            compressed.withUnsafeReadableBytes { source in
                // zlib only reads from next_in; the field is not const for reasons of age.
                stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.bindMemory(to: UInt8.self).baseAddress
                )
                stream.pointee.avail_in = UInt32(clamping: source.count)
                stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.pointee.avail_out = UInt32(clamping: room)
                result = CZlib.inflate(stream, Z_FINISH)
            }
            return room - Int(stream.pointee.avail_out)
        }
        switch result {
        case Z_STREAM_END: return true
        case Z_OK, Z_BUF_ERROR: return false
        case Z_MEM_ERROR: throw .unavailable
        default: throw .notDeflate
        }
    }
}
