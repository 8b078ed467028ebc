/// How many bytes values need behind their tag.
public enum WireSize {
    /// A varint: one byte for every seven bits.
    @inlinable
    public static func varint<Value: WireVarint>(_ value: Value) -> Int {
        raw(value.varint)
    }

    /// A text with its length.
    @inlinable
    public static func text(_ value: String) -> Int {
        lengthDelimited(value.utf8.count)
    }

    /// Bytes with their length.
    @inlinable
    public static func bytes(_ value: [UInt8]) -> Int {
        lengthDelimited(value.count)
    }

    /// A message with its length.
    @inlinable
    public static func message<Message: WireEncodable & ~Copyable>(
        _ value: borrowing Message
    ) -> Int {
        lengthDelimited(value.encodedSize)
    }

    /// Texts with their lengths, and a tag of so many bytes before each.
    @inlinable
    public static func texts(_ values: [String], tag: Int) -> Int {
        var size = values.count &* tag
        for value in values { size &+= text(value) }
        return size
    }

    /// Byte strings with their lengths, and a tag of so many bytes before each.
    @inlinable
    public static func byteStrings(_ values: [[UInt8]], tag: Int) -> Int {
        var size = values.count &* tag
        for value in values { size &+= bytes(value) }
        return size
    }

    /// Messages with their lengths, and a tag of so many bytes before each.
    @inlinable
    public static func messages<Message: WireEncodable & ~Copyable>(
        _ values: Span<Message>,
        tag: Int
    ) -> Int {
        var size = values.count &* tag
        for index in values.indices { size &+= message(values[index]) }
        return size
    }

    /// Packed varints with their length.
    @inlinable
    public static func packed<Value: WireVarint>(_ values: [Value]) -> Int {
        lengthDelimited(payload(values))
    }

    /// Varints one after the other, without a length.
    @inlinable
    public static func payload<Value: WireVarint>(_ values: [Value]) -> Int {
        var size = 0
        for value in values {
            size &+= raw(value.varint)
        }
        return size
    }

    /// So many bytes, and the length before them.
    @inlinable
    public static func lengthDelimited(_ count: Int) -> Int {
        raw(UInt64(count)) &+ count
    }

    /// A bare varint.
    @inlinable
    public static func raw(_ value: UInt64) -> Int {
        let bits = 64 &- (value | 1).leadingZeroBitCount
        return (bits &* 9 &+ 64) / 64
    }
}
