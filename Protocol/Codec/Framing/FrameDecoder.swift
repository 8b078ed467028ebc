public import NIOCore

/// Cuts what a connection receives into frames.
///
/// 1. Takes bytes in whatever pieces they arrive (``append(_:)``) and gives frames one by one, so that a
///    burst is handled in one loop and no event travels a pipeline for each frame.
/// 2. Checks a length against its limit as soon as the header is there, before anything is kept for it.
/// 3. Passes over a frame that is longer than the limit without keeping its body.
/// 4. Holds at most about twice the bytes it was given and has not yet handed on.
///
/// It does not know what frames mean, and after an error it must not be asked again.
public struct FrameDecoder: Sendable {
    /// What came out of the stream.
    public enum Output: Sendable, Equatable {
        /// A whole frame.
        case frame(Frame)
        /// The header of a frame longer than the limit; its body is thrown away as it arrives.
        case tooLarge(FrameHeader)
    }

    private var unread = ByteBuffer()
    private var bytesToSkip = 0

    /// A decoder at the start of a connection, or after its preface.
    public init() {}

    /// Whether a frame (or a preface) has begun and not ended.
    public var isMidFrame: Bool { bytesToSkip > 0 || unread.readableBytes > 0 }

    /// The header of the frame that has begun and not ended, if it is here and the frame is kept.
    public var begunHeader: FrameHeader? {
        bytesToSkip == 0 ? try? FrameHeader(peeking: unread) : nil
    }

    /// Bytes kept until the rest of their frame arrives.
    public var bufferedByteCount: Int { unread.readableBytes }

    /// Bytes of memory that those take.
    var bufferedCapacity: Int { unread.storageCapacity }

    /// Takes what one read of the connection gave.
    public mutating func append(_ bytes: consuming ByteBuffer) {
        if unread.readableBytes == 0 {
            unread = bytes
        } else {
            unread.writeBuffer(&bytes)
        }
    }

    /// The next frame with at most `limit` bytes after its header, or nil when more bytes are needed.
    public mutating func next(limit: UInt32) throws(ConnectionFault) -> Output? {
        skip()
        guard bytesToSkip == 0, let header = try FrameHeader(peeking: unread) else {
            compact()
            return nil
        }
        guard header.length <= limit else {
            unread.moveReaderIndex(forwardBy: FrameHeader.byteCount)
            bytesToSkip = Int(header.length)
            return .tooLarge(header)
        }
        guard
            let body = unread.getSlice(
                at: unread.readerIndex + FrameHeader.byteCount,
                length: Int(header.length)
            )
        else {
            compact()
            return nil
        }
        unread.moveReaderIndex(forwardBy: FrameHeader.byteCount + Int(header.length))
        return .frame(Frame(header: header, body: body))
    }

    /// The client's preface at the start of a connection, or nil when more bytes are needed.
    public mutating func nextClientPreface() throws(ConnectionFault) -> ClientPreface? {
        guard let (maxMajor, minMajor) = try Preface.read(from: &unread) else {
            compact()
            return nil
        }
        return ClientPreface(maxMajor: maxMajor, minMajor: minMajor)
    }

    /// The server's preface at the start of a connection, or nil when more bytes are needed.
    public mutating func nextServerPreface() throws(ConnectionFault) -> ServerPreface? {
        guard let (chosenMajor, maxMajor) = try Preface.read(from: &unread) else {
            compact()
            return nil
        }
        return ServerPreface(chosenMajor: chosenMajor, maxMajor: maxMajor)
    }

    private mutating func skip() {
        guard bytesToSkip > 0 else { return }
        let count = min(bytesToSkip, unread.readableBytes)
        unread.moveReaderIndex(forwardBy: count)
        bytesToSkip -= count
    }

    /// Lets go of the receive buffer: what is left of it is usually a few bytes in tens of kilobytes.
    private mutating func compact() {
        let count = unread.readableBytes
        guard count > 0 else {
            unread = ByteBuffer()
            return
        }
        guard unread.storageCapacity > 2 * count + FrameHeader.byteCount * 4 else { return }
        var kept = ByteBufferAllocator().buffer(capacity: count)
        kept.writeBuffer(&unread)
        unread = kept
    }
}
