// Generated from Protocol/schema/common.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Actor` in the bytes it came in.
public struct ActorView: WireView {
    /// `kind`.
    public private(set) var kind: ActorKind = .unspecified
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.kind = try reader.varint(in: bytes)
            case 16: self.id = try reader.varint(in: bytes)
            case 26: self.name = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `Attribution` in the bytes it came in.
public struct AttributionView: WireView {
    /// `actor`.
    public private(set) var actor = WireNested<ActorView>()
    /// `source`.
    public private(set) var source: ChangeSource = .unspecified
    /// `at_ms`.
    public private(set) var atMs: Int64 = 0

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try self.actor.found(at: try reader.place(in: bytes), field: 1)
            case 16: self.source = try reader.varint(in: bytes)
            case 24: self.atMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `StatusRef` in the bytes it came in.
public struct StatusRefView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// The label for the caller: customers may be shown another word than staff.
    public private(set) var name = WirePlace()
    /// `category`.
    public private(set) var category: StatusCategory = .unspecified

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            case 24: self.category = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `CategoryRef` in the bytes it came in.
public struct CategoryRefView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `CustomerRef` in the bytes it came in.
public struct CustomerRefView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()
    /// `email`.
    public private(set) var email = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            case 26: self.email = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `AssigneeRef` in the bytes it came in.
public struct AssigneeRefView: WireView {
    /// `user_id`.
    public private(set) var userID: UInt64 = 0
    /// `group_id`.
    public private(set) var groupID: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 16: self.groupID = try reader.varint(in: bytes)
            case 26: self.name = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `OrganisationRef` in the bytes it came in.
public struct OrganisationRefView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

