/// Writes fields into memory that is already there. The caller has asked for the size before, so there is
/// room; a writer that ran out of it would trap, and that would be a fault of this program, not of a peer.
///
/// Every function takes the tag of the field: its number times eight plus the wire type.
public enum WireWriter {
    /// Writes a varint field.
    @inlinable @inline(__always)
    public static func varint<Value: WireVarint>(
        _ tag: UInt32,
        _ value: Value,
        to output: inout OutputRawSpan
    ) {
        raw(tag, value.varint, to: &output)
    }

    /// Writes a text field.
    @inlinable
    public static func text(_ tag: UInt32, _ value: String, to output: inout OutputRawSpan) {
        let written: Void? = value.utf8.withContiguousStorageIfAvailable { text in
            lengthDelimited(tag, text.span, to: &output)
        }
        if written == nil { lengthDelimited(tag, value.utf8Span.span, to: &output) }
    }

    /// Writes a text field from memory that holds valid UTF-8.
    @inlinable @inline(__always)
    public static func text(
        _ tag: UInt32,
        _ value: UnsafeBufferPointer<UInt8>,
        to output: inout OutputRawSpan
    ) {
        lengthDelimited(tag, value.span, to: &output)
    }

    /// Writes a field of bytes.
    @inlinable
    public static func bytes(_ tag: UInt32, _ value: [UInt8], to output: inout OutputRawSpan) {
        lengthDelimited(tag, value.span, to: &output)
    }

    /// Writes a message field. Its length is written when its bytes are there, into the one byte that was left for
    /// it: asking each message for its size again at every level was a sixth of the instructions of a list.
    @inlinable
    public static func message<Message: WireEncodable & ~Copyable>(
        _ tag: UInt32,
        _ value: borrowing Message,
        to output: inout OutputRawSpan
    ) {
        message(tag, to: &output) { value.encode(into: &$0) }
    }

    /// Writes a message field whose fields are written by a function.
    @inlinable @inline(__always)
    public static func message(
        _ tag: UInt32,
        to output: inout OutputRawSpan,
        _ fields: (inout OutputRawSpan) throws -> Void
    ) rethrows {
        raw(tag, 0, to: &output)
        let start = output.byteCount
        try fields(&output)
        let length = output.byteCount &- start
        if length < 0x80 {
            output.withUnsafeMutableBytes { bytes, _ in
                bytes[start &- 1] = UInt8(truncatingIfNeeded: length)
            }
        } else {
            makeRoom(forLength: length, before: start, in: &output)
        }
    }

    /// Writes a repeated text field.
    @inlinable
    public static func texts(_ tag: UInt32, _ values: [String], to output: inout OutputRawSpan) {
        for value in values { text(tag, value, to: &output) }
    }

    /// Writes a repeated field of bytes.
    @inlinable
    public static func byteStrings(
        _ tag: UInt32,
        _ values: [[UInt8]],
        to output: inout OutputRawSpan
    ) {
        for value in values { bytes(tag, value, to: &output) }
    }

    /// Writes a repeated message field. A span of values that might not be copyable, because only of such the
    /// compiler never makes a copy: it copied every message of a list three times, a quarter of the instructions.
    @inlinable
    public static func messages<Message: WireEncodable & ~Copyable>(
        _ tag: UInt32,
        _ values: Span<Message>,
        to output: inout OutputRawSpan
    ) {
        for index in values.indices { message(tag, values[index], to: &output) }
    }

    /// Writes a repeated varint field, packed.
    @inlinable
    public static func packed<Value: WireVarint>(
        _ tag: UInt32,
        _ values: [Value],
        to output: inout OutputRawSpan
    ) {
        raw(UInt64(tag), to: &output)
        raw(UInt64(WireSize.payload(values)), to: &output)
        for value in values {
            raw(value.varint, to: &output)
        }
    }

    /// Writes a bare varint.
    @inlinable @inline(__always)
    public static func raw(_ value: UInt64, to output: inout OutputRawSpan) {
        // Tags, most lengths and most numbers have one byte.
        if value < 0x80 {
            output.append(UInt8(truncatingIfNeeded: value))
        } else {
            longRaw(value, to: &output)
        }
    }

    /// Copies bytes as they are.
    @inlinable @inline(__always)
    public static func copy(_ source: Span<UInt8>, to output: inout OutputRawSpan) {
        guard source.count <= output.freeCapacity else {
            // Safety: whoever encodes makes room for `encodedSize` bytes; no peer decides how many that are.
            preconditionFailure("The output is smaller than the encoded size.")
        }
        output.withUnsafeMutableBytes { target, count in
            source.withUnsafeBytes { bytes in
                guard let from = bytes.baseAddress, let base = target.baseAddress else { return }
                // Safety: the guard above keeps both ranges inside their memory; they are different memory.
                (base + count).copyMemory(from: from, byteCount: bytes.count)
                count += bytes.count
            }
        }
    }

    // MARK: Parts

    /// The most bytes that a tag and a number or a length after it have.
    @usableFromInline static let longestStart = 15

    @usableFromInline
    static func longRaw(_ value: UInt64, to output: inout OutputRawSpan) {
        var rest = value
        while rest >= 0x80 {
            output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        output.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a tag and a number. Where the longest has room, the room is looked at once and not for each byte.
    @inlinable @inline(__always)
    static func raw(_ tag: UInt32, _ number: UInt64, to output: inout OutputRawSpan) {
        guard output.freeCapacity >= longestStart else {
            raw(UInt64(tag), to: &output)
            return raw(number, to: &output)
        }
        output.withUnsafeMutableBytes { target, count in
            guard let base = target.baseAddress else { return }
            // Safety: the guard above; `store` writes five bytes at most for the tag, and ten for the number.
            var place = base + count
            store(UInt64(tag), at: &place)
            store(number, at: &place)
            count = place - base
        }
    }

    /// Writes a tag, a length and so many bytes.
    @inlinable @inline(__always)
    static func lengthDelimited(
        _ tag: UInt32,
        _ source: Span<UInt8>,
        to output: inout OutputRawSpan
    ) {
        guard output.freeCapacity >= source.count &+ longestStart else {
            raw(UInt64(tag), to: &output)
            raw(UInt64(source.count), to: &output)
            return copy(source, to: &output)
        }
        output.withUnsafeMutableBytes { target, count in
            source.withUnsafeBytes { bytes in
                guard let base = target.baseAddress else { return }
                // Safety: the guard above keeps all three inside the output, which is different memory.
                var place = base + count
                store(UInt64(tag), at: &place)
                store(UInt64(bytes.count), at: &place)
                if let from = bytes.baseAddress {
                    place.copyMemory(from: from, byteCount: bytes.count)
                }
                count = place - base + bytes.count
            }
        }
    }

    /// Stores a varint and moves on behind it. The caller has seen to the room.
    @inlinable @inline(__always)
    static func store(_ value: UInt64, at place: inout UnsafeMutableRawPointer) {
        var rest = value
        while rest >= 0x80 {
            place.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
            place += 1
            rest &>>= 7
        }
        place.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
        place += 1
    }

    /// Moves the last `length` bytes on, so that their length, for which there is one byte, fits before them.
    @usableFromInline
    static func makeRoom(forLength length: Int, before start: Int, in output: inout OutputRawSpan) {
        let extra = WireSize.raw(UInt64(length)) &- 1
        guard extra <= output.freeCapacity else {
            // Safety: whoever encodes makes room for `encodedSize` bytes; no peer decides how many that are.
            preconditionFailure("The output is smaller than the encoded size.")
        }
        output.withUnsafeMutableBytes { bytes, count in
            guard let base = bytes.baseAddress else { return }
            // Safety: the guard above; moving memory allows that both ranges overlap.
            var place = base + start
            (place + extra).copyMemory(from: place, byteCount: length)
            place -= 1
            store(UInt64(length), at: &place)
            count += extra
        }
    }
}
