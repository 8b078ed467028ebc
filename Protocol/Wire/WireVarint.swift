/// A value that travels as a varint: the integers of the profile, booleans and enums.
///
/// Values are widened as proto3 says: a negative 32-bit value has ten bytes, any non-zero number is true,
/// and a number too wide for its type loses its high bits.
public protocol WireVarint: Sendable, Equatable {
    /// The value of the varint's low bits.
    init(varint: UInt64)
    /// The 64 bits that are written.
    var varint: UInt64 { get }
}

extension UInt64: WireVarint {
    /// The varint as it is.
    @inlinable public init(varint: UInt64) { self = varint }
    /// The value as it is.
    @inlinable public var varint: UInt64 { self }
}

extension Int64: WireVarint {
    /// The varint as two's complement.
    @inlinable public init(varint: UInt64) { self.init(bitPattern: varint) }
    /// The two's complement.
    @inlinable public var varint: UInt64 { UInt64(bitPattern: self) }
}

extension UInt32: WireVarint {
    /// The low 32 bits.
    @inlinable public init(varint: UInt64) { self.init(truncatingIfNeeded: varint) }
    /// The value, widened.
    @inlinable public var varint: UInt64 { UInt64(self) }
}

extension Int32: WireVarint {
    /// The low 32 bits as two's complement.
    @inlinable public init(varint: UInt64) { self.init(truncatingIfNeeded: varint) }
    /// The value with its sign extended.
    @inlinable public var varint: UInt64 { UInt64(bitPattern: Int64(self)) }
}

extension Bool: WireVarint {
    /// True for every number but 0.
    @inlinable public init(varint: UInt64) { self = varint != 0 }
    /// 1 or 0.
    @inlinable public var varint: UInt64 { self ? 1 : 0 }
}

/// An open enum of the schema: a number that may have a name.
public protocol WireEnum: WireVarint, RawRepresentable, Hashable where RawValue == Int32 {
    /// A value from its number, whether the number is known or not.
    init(rawValue: Int32)
    /// The values that the schema names, in its order.
    static var all: [Self] { get }
    /// The schema's full name, or nil for a number without one.
    var name: String? { get }
}

extension WireEnum {
    /// The low 32 bits.
    @inlinable public init(varint: UInt64) { self.init(rawValue: Int32(varint: varint)) }
    /// The number with its sign extended.
    @inlinable public var varint: UInt64 { rawValue.varint }
}
