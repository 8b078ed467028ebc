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
    /// e.g. "tickets.create": section and action, of those that GetPortalConfiguration lists.
    public var rights: [String] = []
    /// OWN or ORGANISATION.
    public var documentScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        isDefault: Bool = false,
        ticketScope: RecordScope = .unspecified,
        rights: [String] = [],
        documentScope: RecordScope = .unspecified
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.isDefault = isDefault
        self.ticketScope = ticketScope
        self.rights = rights
        self.documentScope = documentScope
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
            case 50: try reader.append(to: &self.rights, in: bytes)
            case 560: self.documentScope = try reader.varint(in: bytes)
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
        if !self.rights.isEmpty { size += WireSize.texts(self.rights, tag: 1) }
        if self.documentScope.rawValue != 0 { size += 2 + WireSize.varint(self.documentScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if self.isDefault { WireWriter.varint(32, self.isDefault, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(40, self.ticketScope, to: &output) }
        if !self.rights.isEmpty { WireWriter.texts(50, self.rights, to: &output) }
        if self.documentScope.rawValue != 0 { WireWriter.varint(560, self.documentScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.rights.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "rights", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `CreatePortalRoleRequest`.
public struct CreatePortalRoleRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// UNSPECIFIED: OWN.
    public var ticketScope: RecordScope = .unspecified
    /// Absent: every right.
    public var rights: RightList?
    /// UNSPECIFIED: OWN.
    public var documentScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        ticketScope: RecordScope = .unspecified,
        rights: RightList? = nil,
        documentScope: RecordScope = .unspecified
    ) {
        self.name = name
        self.ticketScope = ticketScope
        self.rights = rights
        self.documentScope = documentScope
    }

    /// The schema's name.
    public static var name: String { "CreatePortalRoleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.ticketScope = try reader.varint(in: bytes)
            case 26: try reader.merge(into: &self.rights, in: bytes)
            case 560: self.documentScope = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.ticketScope.rawValue != 0 { size += 1 + WireSize.varint(self.ticketScope) }
        if let value = self.rights { size += 1 + WireSize.message(value) }
        if self.documentScope.rawValue != 0 { size += 2 + WireSize.varint(self.documentScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(16, self.ticketScope, to: &output) }
        if let value = self.rights { WireWriter.message(26, value, to: &output) }
        if self.documentScope.rawValue != 0 { WireWriter.varint(560, self.documentScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if let value = self.rights {
            if let found = value.firstFieldOverLimit() {
                return found.inside("rights")
            }
        }
        return nil
    }
}

/// A list that stands for itself as a whole when it is present.
public struct RightList: WireMessage {
    /// `rights`.
    public var rights: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        rights: [String] = []
    ) {
        self.rights = rights
    }

    /// The schema's name.
    public static var name: String { "RightList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.rights, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.rights.isEmpty { size += WireSize.texts(self.rights, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.rights.isEmpty { WireWriter.texts(10, self.rights, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.rights.count > 50 {
            return FieldOverLimit(field: "rights", limit: 50, measure: .items)
        }
        for item in self.rights {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "rights", limit: 64, measure: .bytes)
            }
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
        if let value = self.role {
            if let found = value.firstFieldOverLimit() {
                return found.inside("role")
            }
        }
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
    /// Replaces the list when present.
    public var rights: RightList?
    /// UNSPECIFIED: as it is.
    public var documentScope: RecordScope = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        roleID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        ticketScope: RecordScope = .unspecified,
        rights: RightList? = nil,
        documentScope: RecordScope = .unspecified
    ) {
        self.roleID = roleID
        self.ifVersion = ifVersion
        self.name = name
        self.ticketScope = ticketScope
        self.rights = rights
        self.documentScope = documentScope
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
            case 42: try reader.merge(into: &self.rights, in: bytes)
            case 560: self.documentScope = try reader.varint(in: bytes)
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
        if let value = self.rights { size += 1 + WireSize.message(value) }
        if self.documentScope.rawValue != 0 { size += 2 + WireSize.varint(self.documentScope) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.roleID != 0 { WireWriter.varint(8, self.roleID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if self.ticketScope.rawValue != 0 { WireWriter.varint(32, self.ticketScope, to: &output) }
        if let value = self.rights { WireWriter.message(42, value, to: &output) }
        if self.documentScope.rawValue != 0 { WireWriter.varint(560, self.documentScope, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        if let value = self.rights {
            if let found = value.firstFieldOverLimit() {
                return found.inside("rights")
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
        if let value = self.role {
            if let found = value.firstFieldOverLimit() {
                return found.inside("role")
            }
        }
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
        if !self.roles.isEmpty { size += WireSize.messages(self.roles.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.roles.isEmpty { WireWriter.messages(10, self.roles.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.roles.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "roles", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.roles {
            if let found = item.firstFieldOverLimit() {
                return found.inside("roles")
            }
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
        if let value = self.role {
            if let found = value.firstFieldOverLimit() {
                return found.inside("role")
            }
        }
        return nil
    }
}

/// `GetPortalProfileRequest`.
public struct GetPortalProfileRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetPortalProfileRequest" }

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

/// `GetPortalProfileReply`.
public struct GetPortalProfileReply: WireMessage {
    /// `name`.
    public var name: String = ""
    /// Where the logo is, in words that the front end understands.
    public var logo: String = ""
    /// `theme`.
    public var theme: [ThemeValue] = []
    /// `public_url`.
    public var publicURL: String = ""
    /// The languages of texts and mails.
    public var languages: [String] = []
    /// Where customers can write instead. From here on only for callers who have logged in.
    public var supportAddress: String = ""
    /// `announcement`.
    public var announcement: String = ""
    /// Customers whose support ends soon.
    public var renewal: RenewalNotice?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        logo: String = "",
        theme: [ThemeValue] = [],
        publicURL: String = "",
        languages: [String] = [],
        supportAddress: String = "",
        announcement: String = "",
        renewal: RenewalNotice? = nil
    ) {
        self.name = name
        self.logo = logo
        self.theme = theme
        self.publicURL = publicURL
        self.languages = languages
        self.supportAddress = supportAddress
        self.announcement = announcement
        self.renewal = renewal
    }

    /// The schema's name.
    public static var name: String { "GetPortalProfileReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.logo = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.theme, in: bytes)
            case 34: self.publicURL = try reader.text(in: bytes)
            case 42: try reader.append(to: &self.languages, in: bytes)
            case 50: self.supportAddress = try reader.text(in: bytes)
            case 58: self.announcement = try reader.text(in: bytes)
            case 66: try reader.merge(into: &self.renewal, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.logo.isEmpty { size += 1 + WireSize.text(self.logo) }
        if !self.theme.isEmpty { size += WireSize.messages(self.theme.span, tag: 1) }
        if !self.publicURL.isEmpty { size += 1 + WireSize.text(self.publicURL) }
        if !self.languages.isEmpty { size += WireSize.texts(self.languages, tag: 1) }
        if !self.supportAddress.isEmpty { size += 1 + WireSize.text(self.supportAddress) }
        if !self.announcement.isEmpty { size += 1 + WireSize.text(self.announcement) }
        if let value = self.renewal { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.logo.isEmpty { WireWriter.text(18, self.logo, to: &output) }
        if !self.theme.isEmpty { WireWriter.messages(26, self.theme.span, to: &output) }
        if !self.publicURL.isEmpty { WireWriter.text(34, self.publicURL, to: &output) }
        if !self.languages.isEmpty { WireWriter.texts(42, self.languages, to: &output) }
        if !self.supportAddress.isEmpty { WireWriter.text(50, self.supportAddress, to: &output) }
        if !self.announcement.isEmpty { WireWriter.text(58, self.announcement, to: &output) }
        if let value = self.renewal { WireWriter.message(66, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.theme.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "theme", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.theme {
            if let found = item.firstFieldOverLimit() {
                return found.inside("theme")
            }
        }
        if self.languages.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "languages", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `RenewalNotice`.
public struct RenewalNotice: WireMessage {
    /// The last day of access, YYYY-MM-DD in UTC.
    public var lastDay: String = ""
    /// `days_left`.
    public var daysLeft: UInt32 = 0
    /// What to tell her, in her language.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        lastDay: String = "",
        daysLeft: UInt32 = 0,
        text: String = ""
    ) {
        self.lastDay = lastDay
        self.daysLeft = daysLeft
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "RenewalNotice" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.lastDay = try reader.text(in: bytes)
            case 16: self.daysLeft = try reader.varint(in: bytes)
            case 26: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.lastDay.isEmpty { size += 1 + WireSize.text(self.lastDay) }
        if self.daysLeft != 0 { size += 1 + WireSize.varint(self.daysLeft) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.lastDay.isEmpty { WireWriter.text(10, self.lastDay, to: &output) }
        if self.daysLeft != 0 { WireWriter.varint(16, self.daysLeft, to: &output) }
        if !self.text.isEmpty { WireWriter.text(26, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetPortalHomeRequest`.
public struct GetPortalHomeRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetPortalHomeRequest" }

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

/// `GetPortalHomeReply`.
public struct GetPortalHomeReply: WireMessage {
    /// `profile`.
    public var profile: GetPortalProfileReply?
    /// The visible ones that her portal role lets her read, in their order.
    public var sections: [PortalSection] = []
    /// The five with the newest activity, open or not, of those she may know of.
    public var recentTickets: [Ticket] = []
    /// Those that she may use.
    public var shortcuts: [PortalShortcut] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        profile: GetPortalProfileReply? = nil,
        sections: [PortalSection] = [],
        recentTickets: [Ticket] = [],
        shortcuts: [PortalShortcut] = []
    ) {
        self.profile = profile
        self.sections = sections
        self.recentTickets = recentTickets
        self.shortcuts = shortcuts
    }

    /// The schema's name.
    public static var name: String { "GetPortalHomeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.profile, in: bytes)
            case 18: try reader.append(to: &self.sections, in: bytes)
            case 26: try reader.append(to: &self.recentTickets, in: bytes)
            case 34: try reader.append(to: &self.shortcuts, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.profile { size += 1 + WireSize.message(value) }
        if !self.sections.isEmpty { size += WireSize.messages(self.sections.span, tag: 1) }
        if !self.recentTickets.isEmpty { size += WireSize.messages(self.recentTickets.span, tag: 1) }
        if !self.shortcuts.isEmpty { size += WireSize.messages(self.shortcuts.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.profile { WireWriter.message(10, value, to: &output) }
        if !self.sections.isEmpty { WireWriter.messages(18, self.sections.span, to: &output) }
        if !self.recentTickets.isEmpty { WireWriter.messages(26, self.recentTickets.span, to: &output) }
        if !self.shortcuts.isEmpty { WireWriter.messages(34, self.shortcuts.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.profile {
            if let found = value.firstFieldOverLimit() {
                return found.inside("profile")
            }
        }
        if self.sections.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "sections", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.sections {
            if let found = item.firstFieldOverLimit() {
                return found.inside("sections")
            }
        }
        if self.recentTickets.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "recent_tickets", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.recentTickets {
            if let found = item.firstFieldOverLimit() {
                return found.inside("recent_tickets")
            }
        }
        if self.shortcuts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "shortcuts", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `PortalSection`.
public struct PortalSection: WireMessage {
    /// tickets, items, documents, faq, statistics or profile.
    public var name: String = ""
    /// What people read for it, in the caller's language.
    public var label: String = ""
    /// `position`.
    public var position: UInt32 = 0
    /// `visible`.
    public var visible: Bool = false
    /// Something new may be added, something may be changed: on the first page by the caller, else by customers.
    public var mayCreate: Bool = false
    /// `may_edit`.
    public var mayEdit: Bool = false
    /// `fields`.
    public var fields: [PortalField] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        label: String = "",
        position: UInt32 = 0,
        visible: Bool = false,
        mayCreate: Bool = false,
        mayEdit: Bool = false,
        fields: [PortalField] = []
    ) {
        self.name = name
        self.label = label
        self.position = position
        self.visible = visible
        self.mayCreate = mayCreate
        self.mayEdit = mayEdit
        self.fields = fields
    }

    /// The schema's name.
    public static var name: String { "PortalSection" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            case 24: self.position = try reader.varint(in: bytes)
            case 32: self.visible = try reader.varint(in: bytes)
            case 40: self.mayCreate = try reader.varint(in: bytes)
            case 48: self.mayEdit = try reader.varint(in: bytes)
            case 58: try reader.append(to: &self.fields, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.visible { size += 1 + WireSize.varint(self.visible) }
        if self.mayCreate { size += 1 + WireSize.varint(self.mayCreate) }
        if self.mayEdit { size += 1 + WireSize.varint(self.mayEdit) }
        if !self.fields.isEmpty { size += WireSize.messages(self.fields.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
        if self.position != 0 { WireWriter.varint(24, self.position, to: &output) }
        if self.visible { WireWriter.varint(32, self.visible, to: &output) }
        if self.mayCreate { WireWriter.varint(40, self.mayCreate, to: &output) }
        if self.mayEdit { WireWriter.varint(48, self.mayEdit, to: &output) }
        if !self.fields.isEmpty { WireWriter.messages(58, self.fields.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fields.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "fields", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `PortalField`.
public struct PortalField: WireMessage {
    /// As requests name it.
    public var name: String = ""
    /// What people read for it, in the caller's language.
    public var label: String = ""
    /// `visible`.
    public var visible: Bool = false
    /// `editable`.
    public var editable: Bool = false
    /// `required`.
    public var required: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        label: String = "",
        visible: Bool = false,
        editable: Bool = false,
        required: Bool = false
    ) {
        self.name = name
        self.label = label
        self.visible = visible
        self.editable = editable
        self.required = required
    }

    /// The schema's name.
    public static var name: String { "PortalField" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            case 24: self.visible = try reader.varint(in: bytes)
            case 32: self.editable = try reader.varint(in: bytes)
            case 40: self.required = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        if self.visible { size += 1 + WireSize.varint(self.visible) }
        if self.editable { size += 1 + WireSize.varint(self.editable) }
        if self.required { size += 1 + WireSize.varint(self.required) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
        if self.visible { WireWriter.varint(24, self.visible, to: &output) }
        if self.editable { WireWriter.varint(32, self.editable, to: &output) }
        if self.required { WireWriter.varint(40, self.required, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PortalShortcut`.
public struct PortalShortcut: WireMessage {
    /// Section and action, e.g. "tickets.create".
    public var target: String = ""
    /// What people read for it, in the caller's language.
    public var label: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        target: String = "",
        label: String = ""
    ) {
        self.target = target
        self.label = label
    }

    /// The schema's name.
    public static var name: String { "PortalShortcut" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.target = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.target.isEmpty { size += 1 + WireSize.text(self.target) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.target.isEmpty { WireWriter.text(10, self.target, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetPortalConfigurationRequest`.
public struct GetPortalConfigurationRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetPortalConfigurationRequest" }

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

/// `GetPortalConfigurationReply`.
public struct GetPortalConfigurationReply: WireMessage {
    /// `sections`.
    public var sections: [PortalSection] = []
    /// Every right that a portal role can give, and that a shortcut can lead to.
    public var rights: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        sections: [PortalSection] = [],
        rights: [String] = []
    ) {
        self.sections = sections
        self.rights = rights
    }

    /// The schema's name.
    public static var name: String { "GetPortalConfigurationReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.sections, in: bytes)
            case 18: try reader.append(to: &self.rights, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.sections.isEmpty { size += WireSize.messages(self.sections.span, tag: 1) }
        if !self.rights.isEmpty { size += WireSize.texts(self.rights, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.sections.isEmpty { WireWriter.messages(10, self.sections.span, to: &output) }
        if !self.rights.isEmpty { WireWriter.texts(18, self.rights, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.sections.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "sections", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.sections {
            if let found = item.firstFieldOverLimit() {
                return found.inside("sections")
            }
        }
        if self.rights.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "rights", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `UpdatePortalSectionRequest`.
public struct UpdatePortalSectionRequest: WireMessage {
    /// `section`.
    public var section: String = ""
    /// `position`.
    public var position: UInt32?
    /// `visible`.
    public var visible: Bool?
    /// `may_create`.
    public var mayCreate: Bool?
    /// `may_edit`.
    public var mayEdit: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: String = "",
        position: UInt32? = nil,
        visible: Bool? = nil,
        mayCreate: Bool? = nil,
        mayEdit: Bool? = nil
    ) {
        self.section = section
        self.position = position
        self.visible = visible
        self.mayCreate = mayCreate
        self.mayEdit = mayEdit
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalSectionRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.section = try reader.text(in: bytes)
            case 16: self.position = try reader.varint(in: bytes)
            case 24: self.visible = try reader.varint(in: bytes)
            case 32: self.mayCreate = try reader.varint(in: bytes)
            case 40: self.mayEdit = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.section.isEmpty { size += 1 + WireSize.text(self.section) }
        if let value = self.position { size += 1 + WireSize.varint(value) }
        if let value = self.visible { size += 1 + WireSize.varint(value) }
        if let value = self.mayCreate { size += 1 + WireSize.varint(value) }
        if let value = self.mayEdit { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.section.isEmpty { WireWriter.text(10, self.section, to: &output) }
        if let value = self.position { WireWriter.varint(16, value, to: &output) }
        if let value = self.visible { WireWriter.varint(24, value, to: &output) }
        if let value = self.mayCreate { WireWriter.varint(32, value, to: &output) }
        if let value = self.mayEdit { WireWriter.varint(40, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.section.utf8.count > 32 {
            return FieldOverLimit(field: "section", limit: 32, measure: .bytes)
        }
        return nil
    }
}

/// `UpdatePortalSectionReply`.
public struct UpdatePortalSectionReply: WireMessage {
    /// `section`.
    public var section: PortalSection?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: PortalSection? = nil
    ) {
        self.section = section
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalSectionReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.section, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.section { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.section { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.section {
            if let found = value.firstFieldOverLimit() {
                return found.inside("section")
            }
        }
        return nil
    }
}

/// `UpdatePortalFieldRequest`.
public struct UpdatePortalFieldRequest: WireMessage {
    /// `section`.
    public var section: String = ""
    /// `field`.
    public var field: String = ""
    /// `visible`.
    public var visible: Bool?
    /// `editable`.
    public var editable: Bool?
    /// `required`.
    public var required: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: String = "",
        field: String = "",
        visible: Bool? = nil,
        editable: Bool? = nil,
        required: Bool? = nil
    ) {
        self.section = section
        self.field = field
        self.visible = visible
        self.editable = editable
        self.required = required
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalFieldRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.section = try reader.text(in: bytes)
            case 18: self.field = try reader.text(in: bytes)
            case 24: self.visible = try reader.varint(in: bytes)
            case 32: self.editable = try reader.varint(in: bytes)
            case 40: self.required = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.section.isEmpty { size += 1 + WireSize.text(self.section) }
        if !self.field.isEmpty { size += 1 + WireSize.text(self.field) }
        if let value = self.visible { size += 1 + WireSize.varint(value) }
        if let value = self.editable { size += 1 + WireSize.varint(value) }
        if let value = self.required { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.section.isEmpty { WireWriter.text(10, self.section, to: &output) }
        if !self.field.isEmpty { WireWriter.text(18, self.field, to: &output) }
        if let value = self.visible { WireWriter.varint(24, value, to: &output) }
        if let value = self.editable { WireWriter.varint(32, value, to: &output) }
        if let value = self.required { WireWriter.varint(40, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.section.utf8.count > 32 {
            return FieldOverLimit(field: "section", limit: 32, measure: .bytes)
        }
        if self.field.utf8.count > 64 {
            return FieldOverLimit(field: "field", limit: 64, measure: .bytes)
        }
        return nil
    }
}

/// `UpdatePortalFieldReply`.
public struct UpdatePortalFieldReply: WireMessage {
    /// `section`.
    public var section: PortalSection?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: PortalSection? = nil
    ) {
        self.section = section
    }

    /// The schema's name.
    public static var name: String { "UpdatePortalFieldReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.section, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.section { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.section { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.section {
            if let found = value.firstFieldOverLimit() {
                return found.inside("section")
            }
        }
        return nil
    }
}

