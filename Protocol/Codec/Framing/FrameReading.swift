public import DeskwireWire
public import NIOCore

extension Frame {
    /// Replaces a compressed body by the raw one, of at most `limit` bytes; other bodies stay as they are.
    public mutating func inflate(
        with inflater: inout Inflater,
        limit: UInt32
    ) throws(CompressionError) {
        guard header.flags.contains(.deflate) else { return }
        body = try inflater.inflate(body, limit: limit)
        header.flags.remove(.deflate)
        header.length = UInt32(clamping: body.readableBytes)
    }

    /// Takes the `RequestMeta` off the front of a raw body, so that the message is left; nil without the META flag.
    public mutating func takeMeta() throws(WireError) -> RequestMeta? {
        var ignored = false
        return try takeMeta(unknownFields: &ignored)
    }

    /// The same, and whether the meta has a field that is not known; false without a meta.
    public mutating func takeMeta(
        unknownFields: inout Bool
    ) throws(WireError) -> RequestMeta? {
        unknownFields = false
        guard header.flags.contains(.meta) else { return nil }
        guard let count = body.readMetaLength(), count <= Limits.maxMetaBytes,
            let meta = body.readSlice(length: count)
        else { throw .truncated }
        header.flags.remove(.meta)
        header.length = UInt32(clamping: body.readableBytes)
        return try meta.decoded(as: RequestMeta.self, unknownFields: &unknownFields)
    }
}

extension ByteBuffer {
    /// The message that all readable bytes are; fields that are not known are passed over.
    public func decoded<Message: WireMessage>(
        as type: Message.Type = Message.self
    ) throws(WireError) -> Message {
        var ignored = false
        return try decoded(as: type, unknownFields: &ignored)
    }

    /// The message that all readable bytes are, and whether any field in it was not known.
    public func decoded<Message: WireMessage>(
        as type: Message.Type = Message.self,
        unknownFields: inout Bool
    ) throws(WireError) -> Message {
        try Message(decoding: readableBytesSpan, unknownFields: &unknownFields)
    }

    /// A varint of one or two bytes, enough for the longest meta; nil for everything else.
    fileprivate mutating func readMetaLength() -> Int? {
        guard let first = readInteger(as: UInt8.self) else { return nil }
        guard first >= 0x80 else { return Int(first) }
        guard let second = readInteger(as: UInt8.self), second < 0x80 else { return nil }
        return Int(first & 0x7F) | Int(second) << 7
    }
}
