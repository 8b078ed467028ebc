/// Writes fields into memory that is already there. The caller has asked for the size before, so there is
/// room; a writer that ran out of it would trap, and that would be a fault of this program, not of a peer.
///
/// Every function takes the tag of the field: its number times eight plus the wire type.
public enum WireWriter {
    /// Writes a varint field.
    @inlinable
    public static func varint<Value: WireVarint>(
        _ tag: UInt32,
        _ value: Value,
        to output: inout OutputRawSpan
    ) {
        raw(UInt64(tag), to: &output)
        raw(value.varint, to: &output)
    }

    /// Writes a text field.
    @inlinable
    public static func text(_ tag: UInt32, _ value: String, to output: inout OutputRawSpan) {
        raw(UInt64(tag), to: &output)
        raw(UInt64(value.utf8.count), to: &output)
        let copied: Void? = value.utf8.withContiguousStorageIfAvailable { bytes in
            copy(bytes.span, to: &output)
        }
        if copied == nil { copy(value.utf8Span.span, to: &output) }
    }

    /// Writes a field of bytes.
    @inlinable
    public static func bytes(_ tag: UInt32, _ value: [UInt8], to output: inout OutputRawSpan) {
        raw(UInt64(tag), to: &output)
        raw(UInt64(value.count), to: &output)
        copy(value.span, to: &output)
    }

    /// Writes a message field.
    @inlinable
    public static func message<Message: WireMessage>(
        _ tag: UInt32,
        _ value: Message,
        to output: inout OutputRawSpan
    ) {
        raw(UInt64(tag), to: &output)
        raw(UInt64(value.encodedSize), to: &output)
        value.encode(into: &output)
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

    /// Writes a repeated message field.
    @inlinable
    public static func messages<Message: WireMessage>(
        _ tag: UInt32,
        _ values: [Message],
        to output: inout OutputRawSpan
    ) {
        // Through the span, because a loop over the array would copy every message.
        let span = values.span
        for index in span.indices { message(tag, span[index], to: &output) }
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

    @usableFromInline
    static func longRaw(_ value: UInt64, to output: inout OutputRawSpan) {
        var rest = value
        while rest >= 0x80 {
            output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        output.append(UInt8(truncatingIfNeeded: rest))
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
}
