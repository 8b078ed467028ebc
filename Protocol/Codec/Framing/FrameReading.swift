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
        guard header.flags.contains(.meta) else { return nil }
        guard let count = try body.readVarint(), count <= UInt64(Limits.maxMetaBytes),
            let meta = body.readSlice(length: Int(count))
        else { throw .truncated }
        header.flags.remove(.meta)
        header.length = UInt32(clamping: body.readableBytes)
        return try meta.decoded(as: RequestMeta.self)
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

    /// Nil where the bytes end before the varint does.
    fileprivate mutating func readVarint() throws(WireError) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 70 {
            guard let byte = readInteger(as: UInt8.self) else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .varintTooLong
    }
}
