/// Reads the fields of a message, one after the other, out of bytes that stay where they are.
///
/// Duties:
/// 1. Never reads past the end of the message it is in, and never traps, whatever the bytes are.
/// 2. Takes time in proportion to the bytes.
/// 3. Counts nesting and fields against its limits, and remembers whether a field was unknown.
///
/// The reader holds positions only; the bytes are an argument of every call and must be the same ones.
public struct WireReader: Sendable {
    /// True after ``skip(_:in:)`` was called for any field of the message or of one inside it.
    public private(set) var sawUnknownField = false

    @usableFromInline var position = 0
    @usableFromInline var end: Int
    @usableFromInline var fieldsLeft: Int
    @usableFromInline var field: UInt32 = 0
    private var nestingLeft: Int
    private let fieldsPerMessage: Int

    /// Starts at the first byte.
    public init(_ bytes: Span<UInt8>, limits: WireLimits = .peer) {
        end = bytes.count
        fieldsPerMessage = limits.fieldsPerMessage
        fieldsLeft = limits.fieldsPerMessage
        nestingLeft = limits.nesting - 1
    }

    /// Starts within a message that was found by a view; what was counted there has been counted.
    @usableFromInline
    init(_ bytes: Span<UInt8>, within range: Range<Int>) {
        self.init(bytes)
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next field's tag, its number times eight plus the wire type; nil at the end of the message.
    @inlinable
    public mutating func nextTag(in bytes: Span<UInt8>) throws(WireError) -> UInt32? {
        guard position < end else { return nil }
        guard fieldsLeft > 0 else { throw .tooManyFields }
        fieldsLeft &-= 1
        let first = bytes[position]
        let tag: UInt32
        if first < 0x80 {
            position &+= 1
            tag = UInt32(first)
        } else {
            tag = try longTag(in: bytes)
        }
        field = tag &>> 3
        guard field != 0 else { throw .fieldNumberInvalid }
        return tag
    }

    /// The varint at the position.
    @inlinable
    public mutating func varint<Value: WireVarint>(
        in bytes: Span<UInt8>
    ) throws(WireError) -> Value {
        guard position < end else { throw .truncated }
        let first = bytes[position]
        guard first >= 0x80 else {
            position &+= 1
            return Value(varint: UInt64(first))
        }
        return Value(varint: try longVarint(in: bytes))
    }

    /// The text at the position.
    public mutating func text(in bytes: Span<UInt8>) throws(WireError) -> String {
        let range = try lengthDelimited(in: bytes)
        guard !range.isEmpty else { return "" }
        return try String(validating: bytes.extracting(range), field: field)
    }

    /// The byte string at the position.
    public mutating func bytes(in bytes: Span<UInt8>) throws(WireError) -> [UInt8] {
        let range = try lengthDelimited(in: bytes)
        return [UInt8](copying: bytes.extracting(range))
    }

    /// Where the text or byte string at the position stands.
    @inlinable
    public mutating func place(in bytes: Span<UInt8>) throws(WireError) -> WirePlace {
        WirePlace(try lengthDelimited(in: bytes))
    }

    /// Passes over a field that the message does not know.
    public mutating func skip(_ tag: UInt32, in bytes: Span<UInt8>) throws(WireError) {
        sawUnknownField = true
        switch tag & 7 {
        case 0: let _: UInt64 = try varint(in: bytes)
        case 1: try advance(by: 8)
        case 2: _ = try lengthDelimited(in: bytes)
        case 5: try advance(by: 4)
        default: throw .wireTypeInvalid(UInt8(tag & 7))
        }
    }

    // MARK: Repeated fields and messages

    /// Adds one varint of a repeated field that is not packed.
    @inlinable
    public mutating func append<Value: WireVarint>(
        to values: inout [Value],
        in bytes: Span<UInt8>
    ) throws(WireError) {
        try makeRoom(after: values.count)
        values.append(try varint(in: bytes))
    }

    /// Adds the varints of a packed field.
    @inlinable
    public mutating func appendPacked<Value: WireVarint>(
        to values: inout [Value],
        in bytes: Span<UInt8>
    ) throws(WireError) {
        let range = try lengthDelimited(in: bytes)
        let outerEnd = end
        position = range.lowerBound
        end = range.upperBound
        while position < end {
            try append(to: &values, in: bytes)
        }
        end = outerEnd
    }

    /// Adds one text of a repeated field.
    public mutating func append(
        to values: inout [String],
        in bytes: Span<UInt8>
    ) throws(WireError) {
        try makeRoom(after: values.count)
        values.append(try text(in: bytes))
    }

    /// Adds one byte string of a repeated field.
    public mutating func append(
        to values: inout [[UInt8]],
        in bytes: Span<UInt8>
    ) throws(WireError) {
        try makeRoom(after: values.count)
        values.append(try self.bytes(in: bytes))
    }

    /// Adds one message of a repeated field.
    @inlinable
    public mutating func append<Message: WireMessage>(
        to messages: inout [Message],
        in bytes: Span<UInt8>
    ) throws(WireError) {
        try makeRoom(after: messages.count)
        var message = Message()
        try merge(into: &message, in: bytes)
        messages.append(message)
    }

    /// Merges the message at the position into a field that may have been there before.
    @inlinable
    public mutating func merge<Message: WireMessage>(
        into message: inout Message?,
        in bytes: Span<UInt8>
    ) throws(WireError) {
        var merged = message.take() ?? Message()
        try merge(into: &merged, in: bytes)
        message = merged
    }

    /// Merges the message at the position into a message.
    @inlinable
    public mutating func merge<Message: WireMessage>(
        into message: inout Message,
        in bytes: Span<UInt8>
    ) throws(WireError) {
        let outer = try enterMessage(in: bytes)
        try message.merge(from: &self, in: bytes)
        leaveMessage(outer)
    }

    /// Where the reader goes on when a message inside another one is done.
    public struct Outer: Sendable {
        fileprivate let end: Int
        fileprivate let fieldsLeft: Int
    }

    /// Goes into the message at the position: from here on the reader ends where that message does.
    public mutating func enterMessage(in bytes: Span<UInt8>) throws(WireError) -> Outer {
        let range = try lengthDelimited(in: bytes)
        guard nestingLeft > 0 else { throw .nestedTooDeep }
        let outer = Outer(end: end, fieldsLeft: fieldsLeft)
        nestingLeft -= 1
        position = range.lowerBound
        end = range.upperBound
        fieldsLeft = fieldsPerMessage
        return outer
    }

    /// Goes back to the message around the one that has been read to its end.
    public mutating func leaveMessage(_ outer: Outer) {
        nestingLeft += 1
        end = outer.end
        fieldsLeft = outer.fieldsLeft
    }

    // MARK: Parts

    @inlinable
    func makeRoom(after count: Int) throws(WireError) {
        guard count < WireLimits.itemsPerField else { throw .tooManyItems(field: field) }
    }

    /// Reads a length, moves behind the bytes it announces, and says where they are.
    @inlinable
    mutating func lengthDelimited(in bytes: Span<UInt8>) throws(WireError) -> Range<Int> {
        let announced: UInt64 = try varint(in: bytes)
        guard let length = Int(exactly: announced), length <= end - position else {
            throw .truncated
        }
        let start = position
        position += length
        return start..<position
    }

    @usableFromInline
    mutating func longVarint(in bytes: Span<UInt8>) throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 70 {
            guard position < end else { throw .truncated }
            let byte = bytes[position]
            position &+= 1
            // The tenth byte has room for one bit; stock decoders drop the others, and so does this one.
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift &+= 7
        }
        throw .varintTooLong
    }

    @usableFromInline
    mutating func longTag(in bytes: Span<UInt8>) throws(WireError) -> UInt32 {
        let start = position
        let value = try longVarint(in: bytes)
        guard position - start <= 5 else { throw .varintTooLong }
        guard let tag = UInt32(exactly: value) else { throw .fieldNumberInvalid }
        return tag
    }

    private mutating func advance(by count: Int) throws(WireError) {
        guard count <= end - position else { throw .truncated }
        position += count
    }
}

extension String {
    init(validating text: Span<UInt8>, field: UInt32) throws(WireError) {
        do {
            self = String(copying: try UTF8Span(validating: text))
        } catch {
            throw .textNotUTF8(field: field)
        }
    }
}

extension [UInt8] {
    init(copying span: Span<UInt8>) {
        self = span.withUnsafeBufferPointer { [UInt8]($0) }
    }
}
