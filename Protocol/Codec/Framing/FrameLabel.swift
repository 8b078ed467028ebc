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
