// Generated from Protocol/schema/common.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Writes the fields of `Actor`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum ActorFields {
    /// `kind`.
    @inlinable @inline(__always)
    public static func kind(_ value: ActorKind, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(16, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
}

/// Writes the fields of `StatusRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum StatusRefFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `category`.
    @inlinable @inline(__always)
    public static func category(_ value: StatusCategory, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(24, value, to: &output)
    }
}

/// Writes the fields of `CategoryRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum CategoryRefFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
}

/// Writes the fields of `CustomerRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum CustomerRefFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `email`.
    @inlinable @inline(__always)
    public static func email(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
    /// `email`.
    @inlinable @inline(__always)
    public static func email(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
}

/// Writes the fields of `AssigneeRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum AssigneeRefFields {
    /// `user_id`.
    @inlinable @inline(__always)
    public static func userID(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `group_id`.
    @inlinable @inline(__always)
    public static func groupID(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(16, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(26, value, to: &output)
    }
}

/// Writes the fields of `OrganisationRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum OrganisationRefFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `name`.
    @inlinable @inline(__always)
    public static func name(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
}

