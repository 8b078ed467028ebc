public import NIOCore

/// The twelve bytes before every body, big-endian.
///
/// ```
/// 0  4  length      bytes after the header; the top byte is always zero
/// 4  1  type
/// 5  1  flags
/// 6  2  opcode      the method's number, also in answers; 0 on control frames
/// 8  4  request id  1, 2, 3 … by the client; 0 on frames of the connection
/// ```
public struct FrameHeader: Sendable, Hashable {
    /// Bytes of a header.
    public static let byteCount = 12

    /// Bytes after the header.
    public var length: UInt32
    /// What the frame is.
    public var type: FrameType
    /// How its body is to be read.
    public var flags: FrameFlags
    /// The method's number.
    public var opcode: UInt16
    /// Which request it belongs to.
    public var requestID: UInt32

    /// A header of these values.
    public init(
        length: UInt32,
        type: FrameType,
        flags: FrameFlags = [],
        opcode: UInt16 = 0,
        requestID: UInt32 = 0
    ) {
        self.length = length
        self.type = type
        self.flags = flags
        self.opcode = opcode
        self.requestID = requestID
    }

    /// Reads the header at the start of `bytes` without consuming it; nil when fewer than twelve bytes are there.
    ///
    /// Throws for what no version of this protocol can mean: a length of more than 24 bits, a type that
    /// is neither known nor ignorable, a critical flag.
    public init?(peeking bytes: borrowing ByteBuffer) throws(ConnectionFault) {
        guard
            let (length, type, flags, opcode, requestID) = bytes.peekMultipleIntegers(
                as: (UInt32, UInt8, UInt8, UInt16, UInt32).self
            )
        else { return nil }
        self.init(
            length: length,
            type: FrameType(rawValue: type),
            flags: FrameFlags(rawValue: flags),
            opcode: opcode,
            requestID: requestID
        )
        guard length <= Limits.maxFrameExpressible else { throw .lengthTooGreat(length) }
        guard self.type.isKnown || self.type.isIgnorable else { throw .unknownFrameType(type) }
        guard self.flags.isDisjoint(with: .critical) else { throw .criticalFlag(flags) }
    }
}

extension ByteBuffer {
    /// Appends a header's twelve bytes.
    public mutating func writeFrameHeader(_ header: FrameHeader) {
        writeMultipleIntegers(
            header.length,
            header.type.rawValue,
            header.flags.rawValue,
            header.opcode,
            header.requestID
        )
    }
    /// Replaces the header at an index by one that is known better.
    mutating func setFrameHeader(_ header: FrameHeader, at index: Int) {
        var bytes = ByteBuffer()
        bytes.writeFrameHeader(header)
        setBuffer(bytes, at: index)
    }
}
