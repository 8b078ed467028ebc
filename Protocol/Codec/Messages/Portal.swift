// Generated from Protocol/schema/portal.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Which records of a kind a customer may know of.
public struct RecordScope: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `RECORD_SCOPE_UNSPECIFIED`.
    public static let unspecified = RecordScope(rawValue: 0)
    /// Her own.
    public static let own = RecordScope(rawValue: 1)
    /// Her own and those of her organisation.
    public static let organisation = RecordScope(rawValue: 2)
    /// What is published for everybody.
    public static let published = RecordScope(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [RecordScope] = [
        .unspecified,
        .own,
        .organisation,
        .published,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "RECORD_SCOPE_UNSPECIFIED"
        case 1: "RECORD_SCOPE_OWN"
        case 2: "RECORD_SCOPE_ORGANISATION"
        case 3: "RECORD_SCOPE_PUBLISHED"
        default: nil
        }
    }
}

/// `PortalRole`.
public struct PortalRole: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// Customers who were given no other role have this one.
    public var isDefault: Bool = false
    /// OWN or ORGANISATION.
    public var ticketScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        isDefault: Bool = false,
        ticketScope: RecordScope = .unspecified
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.isDefault = isDefault
        self.ticketScope = ticketScope
    }

    /// The schema's name.
    public static var name: String { "PortalRole" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.isDefault = try reader.varint(in: bytes)
            case 40: self.ticketScope = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.isDefault { size += 1 + WireSize.varint(self.isDefault) }
        if self.ticketScope.rawValue != 0 { size += 1 + WireSize.varint(self.ticketScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if self.isDefault { WireWriter.varint(32, self.isDefault, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(40, self.ticketScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreatePortalRoleRequest`.
public struct CreatePortalRoleRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// UNSPECIFIED: OWN.
    public var ticketScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        ticketScope: RecordScope = .unspecified
    ) {
        self.name = name
        self.ticketScope = ticketScope
    }

    /// The schema's name.
    public static var name: String { "CreatePortalRoleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.ticketScope = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.ticketScope.rawValue != 0 { size += 1 + WireSize.varint(self.ticketScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(16, self.ticketScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `CreatePortalRoleReply`.
public struct CreatePortalRoleReply: WireMessage {
    /// `role`.
    public var role: PortalRole?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        role: PortalRole? = nil
    ) {
        self.role = role
    }

    /// The schema's name.
    public static var name: String { "CreatePortalRoleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.role, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.role { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.role { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `UpdatePortalRoleRequest`.
public struct UpdatePortalRoleRequest: WireMessage {
    /// `role_id`.
    public var roleID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// UNSPECIFIED: as it is.
    public var ticketScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        roleID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        ticketScope: RecordScope = .unspecified
    ) {
        self.roleID = roleID
        self.ifVersion = ifVersion
        self.name = name
        self.ticketScope = ticketScope
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalRoleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.roleID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.ticketScope = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.roleID != 0 { size += 1 + WireSize.varint(self.roleID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if self.ticketScope.rawValue != 0 { size += 1 + WireSize.varint(self.ticketScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.roleID != 0 { WireWriter.varint(8, self.roleID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(32, self.ticketScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdatePortalRoleReply`.
public struct UpdatePortalRoleReply: WireMessage {
    /// `role`.
    public var role: PortalRole?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        role: PortalRole? = nil
    ) {
        self.role = role
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalRoleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.role, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.role { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.role { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListPortalRolesRequest`.
public struct ListPortalRolesRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListPortalRolesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListPortalRolesReply`.
public struct ListPortalRolesReply: WireMessage {
    /// `roles`.
    public var roles: [PortalRole] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        roles: [PortalRole] = []
    ) {
        self.roles = roles
    }

    /// The schema's name.
    public static var name: String { "ListPortalRolesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.roles, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.roles.isEmpty { size += WireSize.messages(self.roles, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.roles.isEmpty { WireWriter.messages(10, self.roles, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.roles.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "roles", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `DeletePortalRoleRequest`.
public struct DeletePortalRoleRequest: WireMessage {
    /// `role_id`.
    public var roleID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        roleID: UInt64 = 0
    ) {
        self.roleID = roleID
    }

    /// The schema's name.
    public static var name: String { "DeletePortalRoleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.roleID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.roleID != 0 { size += 1 + WireSize.varint(self.roleID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.roleID != 0 { WireWriter.varint(8, self.roleID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeletePortalRoleReply`.
public struct DeletePortalRoleReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "DeletePortalRoleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetPortalRoleRequest`.
public struct SetPortalRoleRequest: WireMessage {
    /// One of the two.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// 0 = the default role.
    public var roleID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        roleID: UInt64 = 0
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.roleID = roleID
    }

    /// The schema's name.
    public static var name: String { "SetPortalRoleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 24: self.roleID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if self.roleID != 0 { size += 1 + WireSize.varint(self.roleID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if self.roleID != 0 { WireWriter.varint(24, self.roleID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `SetPortalRoleReply`.
public struct SetPortalRoleReply: WireMessage {
    /// `role`.
    public var role: PortalRole?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        role: PortalRole? = nil
    ) {
        self.role = role
    }

    /// The schema's name.
    public static var name: String { "SetPortalRoleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.role, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.role { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.role { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

