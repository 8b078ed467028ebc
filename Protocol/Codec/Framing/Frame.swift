public import NIOCore

/// A frame as it came off the wire: its header, and its body still undecoded.
public struct Frame: Sendable, Equatable {
    /// The twelve bytes.
    public var header: FrameHeader
    /// `header.length` bytes; a slice of what was received.
    public var body: ByteBuffer

    /// A frame of these parts.
    public init(header: FrameHeader, body: ByteBuffer) {
        self.header = header
        self.body = body
    }
}
