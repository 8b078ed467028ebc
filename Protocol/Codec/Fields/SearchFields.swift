// Generated from Protocol/schema/search.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Writes the fields of `SearchReply`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum SearchReplyFields {
    /// `hits`.
    @inlinable @inline(__always)
    public static func hits(_ value: SearchHit, to output: inout OutputRawSpan) {
        WireWriter.message(10, value, to: &output)
    }
    /// `hits`.
    @inlinable @inline(__always)
    public static func hits(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(10, to: &output, fields)
    }
    /// `next_page_token`.
    @inlinable @inline(__always)
    public static func nextPageToken(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `next_page_token`.
    @inlinable @inline(__always)
    public static func nextPageToken(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
}

/// Writes the fields of `SearchHit`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum SearchHitFields {
    /// `ticket`.
    @inlinable @inline(__always)
    public static func ticket(_ value: Ticket, to output: inout OutputRawSpan) {
        WireWriter.message(10, value, to: &output)
    }
    /// `ticket`.
    @inlinable @inline(__always)
    public static func ticket(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(10, to: &output, fields)
    }
    /// `message_id`.
    @inlinable @inline(__always)
    public static func messageID(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(16, value, to: &output)
    }
    /// `visibility`.
    @inlinable @inline(__always)
    public static func visibility(_ value: Visibility, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(24, value, to: &output)
    }
    /// `snippet`.
    @inlinable @inline(__always)
    public static func snippet(_ value: SnippetPart, to output: inout OutputRawSpan) {
        WireWriter.message(34, value, to: &output)
    }
    /// `snippet`.
    @inlinable @inline(__always)
    public static func snippet(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(34, to: &output, fields)
    }
}

