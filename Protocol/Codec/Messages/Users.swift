// Generated from Protocol/schema/users.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Staff`.
public struct Staff: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// STAFF or ADMINISTRATOR.
    public var role: Role = .unspecified
    /// `disabled`.
    public var disabled: Bool = false
    /// `activated`.
    public var activated: Bool = false
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// Open tickets that she has. Kept, not counted.
    public var openTickets: UInt64 = 0
    /// The names of her groups.
    public var groups: [String] = []
    /// `created`.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?
    /// Gets no ticket by a rule of the desk.
    public var away: Bool = false
    /// With so many open tickets she gets no more by a rule of the desk; 0 = no limit.
    public var capacity: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        email: String = "",
        role: Role = .unspecified,
        disabled: Bool = false,
        activated: Bool = false,
        createdAtMs: Int64 = 0,
        version: UInt64 = 0,
        openTickets: UInt64 = 0,
        groups: [String] = [],
        created: Attribution? = nil,
        updated: Attribution? = nil,
        away: Bool = false,
        capacity: UInt32 = 0
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.disabled = disabled
        self.activated = activated
        self.createdAtMs = createdAtMs
        self.version = version
        self.openTickets = openTickets
        self.groups = groups
        self.created = created
        self.updated = updated
        self.away = away
        self.capacity = capacity
    }

    /// The schema's name.
    public static var name: String { "Staff" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.email = try reader.text(in: bytes)
            case 32: self.role = try reader.varint(in: bytes)
            case 40: self.disabled = try reader.varint(in: bytes)
            case 48: self.activated = try reader.varint(in: bytes)
            case 56: self.createdAtMs = try reader.varint(in: bytes)
            case 480: self.version = try reader.varint(in: bytes)
            case 488: self.openTickets = try reader.varint(in: bytes)
            case 498: try reader.append(to: &self.groups, in: bytes)
            case 506: try reader.merge(into: &self.created, in: bytes)
            case 514: try reader.merge(into: &self.updated, in: bytes)
            case 520: self.away = try reader.varint(in: bytes)
            case 528: self.capacity = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.role.rawValue != 0 { size += 1 + WireSize.varint(self.role) }
        if self.disabled { size += 1 + WireSize.varint(self.disabled) }
        if self.activated { size += 1 + WireSize.varint(self.activated) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.version != 0 { size += 2 + WireSize.varint(self.version) }
        if self.openTickets != 0 { size += 2 + WireSize.varint(self.openTickets) }
        if !self.groups.isEmpty { size += WireSize.texts(self.groups, tag: 2) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        if self.away { size += 2 + WireSize.varint(self.away) }
        if self.capacity != 0 { size += 2 + WireSize.varint(self.capacity) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(26, self.email, to: &output) }
        if self.role.rawValue != 0 { WireWriter.varint(32, self.role, to: &output) }
        if self.disabled { WireWriter.varint(40, self.disabled, to: &output) }
        if self.activated { WireWriter.varint(48, self.activated, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(56, self.createdAtMs, to: &output) }
        if self.version != 0 { WireWriter.varint(480, self.version, to: &output) }
        if self.openTickets != 0 { WireWriter.varint(488, self.openTickets, to: &output) }
        if !self.groups.isEmpty { WireWriter.texts(498, self.groups, to: &output) }
        if let value = self.created { WireWriter.message(506, value, to: &output) }
        if let value = self.updated { WireWriter.message(514, value, to: &output) }
        if self.away { WireWriter.varint(520, self.away, to: &output) }
        if self.capacity != 0 { WireWriter.varint(528, self.capacity, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.groups.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "groups", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `SetAwayRequest`.
public struct SetAwayRequest: WireMessage {
    /// `away`.
    public var away: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        away: Bool = false
    ) {
        self.away = away
    }

    /// The schema's name.
    public static var name: String { "SetAwayRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.away = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.away { size += 1 + WireSize.varint(self.away) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.away { WireWriter.varint(8, self.away, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetAwayReply`.
public struct SetAwayReply: WireMessage {
    /// `staff`.
    public var staff: Staff?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        staff: Staff? = nil
    ) {
        self.staff = staff
    }

    /// The schema's name.
    public static var name: String { "SetAwayReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.staff, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.staff { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.staff { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.staff {
            if let found = value.firstFieldOverLimit() {
                return found.inside("staff")
            }
        }
        return nil
    }
}

/// `UpdateStaffRequest`.
public struct UpdateStaffRequest: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// `administrator`.
    public var administrator: Bool?
    /// `disabled`.
    public var disabled: Bool?
    /// `away`.
    public var away: Bool?
    /// `capacity`.
    public var capacity: UInt32?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        administrator: Bool? = nil,
        disabled: Bool? = nil,
        away: Bool? = nil,
        capacity: UInt32? = nil
    ) {
        self.userID = userID
        self.ifVersion = ifVersion
        self.name = name
        self.administrator = administrator
        self.disabled = disabled
        self.away = away
        self.capacity = capacity
    }

    /// The schema's name.
    public static var name: String { "UpdateStaffRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.administrator = try reader.varint(in: bytes)
            case 40: self.disabled = try reader.varint(in: bytes)
            case 480: self.away = try reader.varint(in: bytes)
            case 488: self.capacity = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if let value = self.administrator { size += 1 + WireSize.varint(value) }
        if let value = self.disabled { size += 1 + WireSize.varint(value) }
        if let value = self.away { size += 2 + WireSize.varint(value) }
        if let value = self.capacity { size += 2 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if let value = self.administrator { WireWriter.varint(32, value, to: &output) }
        if let value = self.disabled { WireWriter.varint(40, value, to: &output) }
        if let value = self.away { WireWriter.varint(480, value, to: &output) }
        if let value = self.capacity { WireWriter.varint(488, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 200 {
                return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateStaffReply`.
public struct UpdateStaffReply: WireMessage {
    /// `staff`.
    public var staff: Staff?
    /// Open tickets that went to somebody else or to nobody.
    public var reassigned: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        staff: Staff? = nil,
        reassigned: UInt64 = 0
    ) {
        self.staff = staff
        self.reassigned = reassigned
    }

    /// The schema's name.
    public static var name: String { "UpdateStaffReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.staff, in: bytes)
            case 16: self.reassigned = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.staff { size += 1 + WireSize.message(value) }
        if self.reassigned != 0 { size += 1 + WireSize.varint(self.reassigned) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.staff { WireWriter.message(10, value, to: &output) }
        if self.reassigned != 0 { WireWriter.varint(16, self.reassigned, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.staff {
            if let found = value.firstFieldOverLimit() {
                return found.inside("staff")
            }
        }
        return nil
    }
}

/// `CreateStaffRequest`.
public struct CreateStaffRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// `administrator`.
    public var administrator: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        email: String = "",
        administrator: Bool = false
    ) {
        self.name = name
        self.email = email
        self.administrator = administrator
    }

    /// The schema's name.
    public static var name: String { "CreateStaffRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            case 24: self.administrator = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.administrator { size += 1 + WireSize.varint(self.administrator) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
        if self.administrator { WireWriter.varint(24, self.administrator, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `CreateStaffReply`.
public struct CreateStaffReply: WireMessage {
    /// `staff`.
    public var staff: Staff?
    /// The mail that carries the token.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        staff: Staff? = nil,
        mailID: UInt64 = 0
    ) {
        self.staff = staff
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "CreateStaffReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.staff, in: bytes)
            case 16: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.staff { size += 1 + WireSize.message(value) }
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.staff { WireWriter.message(10, value, to: &output) }
        if self.mailID != 0 { WireWriter.varint(16, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.staff {
            if let found = value.firstFieldOverLimit() {
                return found.inside("staff")
            }
        }
        return nil
    }
}

/// `ListStaffRequest`.
public struct ListStaffRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListStaffRequest" }

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

/// `ListStaffReply`.
public struct ListStaffReply: WireMessage {
    /// `staff`.
    public var staff: [Staff] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        staff: [Staff] = []
    ) {
        self.staff = staff
    }

    /// The schema's name.
    public static var name: String { "ListStaffReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.staff, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.staff.isEmpty { size += WireSize.messages(self.staff.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.staff.isEmpty { WireWriter.messages(10, self.staff.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.staff.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "staff", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.staff {
            if let found = item.firstFieldOverLimit() {
                return found.inside("staff")
            }
        }
        return nil
    }
}

/// `ServiceToken`.
public struct ServiceToken: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `scopes`.
    public var scopes: [String] = []
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0
    /// `last_used_at_ms`.
    public var lastUsedAtMs: Int64 = 0
    /// `revoked_at_ms`.
    public var revokedAtMs: Int64 = 0
    /// A program that thinks for itself uses it: what it writes has the author kind AI.
    public var ai: Bool = false
    /// Where it works, as given; empty: everywhere.
    public var networks: [String] = []
    /// Whose tickets it knows; empty: all tickets.
    public var categories: [CategoryRef] = []
    /// `created`.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        scopes: [String] = [],
        createdAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        lastUsedAtMs: Int64 = 0,
        revokedAtMs: Int64 = 0,
        ai: Bool = false,
        networks: [String] = [],
        categories: [CategoryRef] = [],
        created: Attribution? = nil,
        updated: Attribution? = nil
    ) {
        self.id = id
        self.name = name
        self.scopes = scopes
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
        self.lastUsedAtMs = lastUsedAtMs
        self.revokedAtMs = revokedAtMs
        self.ai = ai
        self.networks = networks
        self.categories = categories
        self.created = created
        self.updated = updated
    }

    /// The schema's name.
    public static var name: String { "ServiceToken" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.scopes, in: bytes)
            case 32: self.createdAtMs = try reader.varint(in: bytes)
            case 40: self.expiresAtMs = try reader.varint(in: bytes)
            case 48: self.lastUsedAtMs = try reader.varint(in: bytes)
            case 56: self.revokedAtMs = try reader.varint(in: bytes)
            case 64: self.ai = try reader.varint(in: bytes)
            case 74: try reader.append(to: &self.networks, in: bytes)
            case 82: try reader.append(to: &self.categories, in: bytes)
            case 482: try reader.merge(into: &self.created, in: bytes)
            case 490: try reader.merge(into: &self.updated, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.scopes.isEmpty { size += WireSize.texts(self.scopes, tag: 1) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        if self.lastUsedAtMs != 0 { size += 1 + WireSize.varint(self.lastUsedAtMs) }
        if self.revokedAtMs != 0 { size += 1 + WireSize.varint(self.revokedAtMs) }
        if self.ai { size += 1 + WireSize.varint(self.ai) }
        if !self.networks.isEmpty { size += WireSize.texts(self.networks, tag: 1) }
        if !self.categories.isEmpty { size += WireSize.messages(self.categories.span, tag: 1) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.scopes.isEmpty { WireWriter.texts(26, self.scopes, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(32, self.createdAtMs, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(40, self.expiresAtMs, to: &output) }
        if self.lastUsedAtMs != 0 { WireWriter.varint(48, self.lastUsedAtMs, to: &output) }
        if self.revokedAtMs != 0 { WireWriter.varint(56, self.revokedAtMs, to: &output) }
        if self.ai { WireWriter.varint(64, self.ai, to: &output) }
        if !self.networks.isEmpty { WireWriter.texts(74, self.networks, to: &output) }
        if !self.categories.isEmpty { WireWriter.messages(82, self.categories.span, to: &output) }
        if let value = self.created { WireWriter.message(482, value, to: &output) }
        if let value = self.updated { WireWriter.message(490, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.scopes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "scopes", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.networks.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "networks", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.categories.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "categories", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `CreateServiceTokenRequest`.
public struct CreateServiceTokenRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// Of: tickets, customers, mails, events, documents.
    public var scopes: [String] = []
    /// 0 = 90.
    public var validDays: UInt32 = 0
    /// For a program that thinks for itself: what it writes has the author kind AI.
    public var ai: Bool = false
    /// Where it is to work, as 203.0.113.0/24, 2001:db8::/32 or an address; elsewhere it is unknown. Empty: everywhere.
    public var networks: [String] = []
    /// Of which tickets it is to know, by their category: all others do not exist for it, and methods that cannot be
    /// divided so are refused to it. Not with the scope customers. Empty: all tickets.
    public var categoryIDs: [UInt64] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        scopes: [String] = [],
        validDays: UInt32 = 0,
        ai: Bool = false,
        networks: [String] = [],
        categoryIDs: [UInt64] = []
    ) {
        self.name = name
        self.scopes = scopes
        self.validDays = validDays
        self.ai = ai
        self.networks = networks
        self.categoryIDs = categoryIDs
    }

    /// The schema's name.
    public static var name: String { "CreateServiceTokenRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: try reader.append(to: &self.scopes, in: bytes)
            case 24: self.validDays = try reader.varint(in: bytes)
            case 32: self.ai = try reader.varint(in: bytes)
            case 42: try reader.append(to: &self.networks, in: bytes)
            case 48: try reader.append(to: &self.categoryIDs, in: bytes)
            case 50: try reader.appendPacked(to: &self.categoryIDs, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.scopes.isEmpty { size += WireSize.texts(self.scopes, tag: 1) }
        if self.validDays != 0 { size += 1 + WireSize.varint(self.validDays) }
        if self.ai { size += 1 + WireSize.varint(self.ai) }
        if !self.networks.isEmpty { size += WireSize.texts(self.networks, tag: 1) }
        if !self.categoryIDs.isEmpty { size += 1 + WireSize.packed(self.categoryIDs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.scopes.isEmpty { WireWriter.texts(18, self.scopes, to: &output) }
        if self.validDays != 0 { WireWriter.varint(24, self.validDays, to: &output) }
        if self.ai { WireWriter.varint(32, self.ai, to: &output) }
        if !self.networks.isEmpty { WireWriter.texts(42, self.networks, to: &output) }
        if !self.categoryIDs.isEmpty { WireWriter.packed(50, self.categoryIDs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if self.scopes.count > 16 {
            return FieldOverLimit(field: "scopes", limit: 16, measure: .items)
        }
        for item in self.scopes {
            if item.utf8.count > 32 {
                return FieldOverLimit(field: "scopes", limit: 32, measure: .bytes)
            }
        }
        if self.networks.count > 32 {
            return FieldOverLimit(field: "networks", limit: 32, measure: .items)
        }
        for item in self.networks {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "networks", limit: 64, measure: .bytes)
            }
        }
        if self.categoryIDs.count > 32 {
            return FieldOverLimit(field: "category_ids", limit: 32, measure: .items)
        }
        return nil
    }
}

/// `CreateServiceTokenReply`.
public struct CreateServiceTokenReply: WireMessage {
    /// `token`.
    public var token: ServiceToken?
    /// Shown once.
    public var secret: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: ServiceToken? = nil,
        secret: String = ""
    ) {
        self.token = token
        self.secret = secret
    }

    /// The schema's name.
    public static var name: String { "CreateServiceTokenReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.token, in: bytes)
            case 18: self.secret = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.token { size += 1 + WireSize.message(value) }
        if !self.secret.isEmpty { size += 1 + WireSize.text(self.secret) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.token { WireWriter.message(10, value, to: &output) }
        if !self.secret.isEmpty { WireWriter.text(18, self.secret, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.token {
            if let found = value.firstFieldOverLimit() {
                return found.inside("token")
            }
        }
        return nil
    }
}

/// `ListServiceTokensRequest`.
public struct ListServiceTokensRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListServiceTokensRequest" }

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

/// `ListServiceTokensReply`.
public struct ListServiceTokensReply: WireMessage {
    /// `tokens`.
    public var tokens: [ServiceToken] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        tokens: [ServiceToken] = []
    ) {
        self.tokens = tokens
    }

    /// The schema's name.
    public static var name: String { "ListServiceTokensReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.tokens, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.tokens.isEmpty { size += WireSize.messages(self.tokens.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.tokens.isEmpty { WireWriter.messages(10, self.tokens.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.tokens.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tokens", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.tokens {
            if let found = item.firstFieldOverLimit() {
                return found.inside("tokens")
            }
        }
        return nil
    }
}

/// `RevokeServiceTokenRequest`.
public struct RevokeServiceTokenRequest: WireMessage {
    /// `token_id`.
    public var tokenID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        tokenID: UInt64 = 0
    ) {
        self.tokenID = tokenID
    }

    /// The schema's name.
    public static var name: String { "RevokeServiceTokenRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.tokenID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.tokenID != 0 { size += 1 + WireSize.varint(self.tokenID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.tokenID != 0 { WireWriter.varint(8, self.tokenID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RevokeServiceTokenReply`.
public struct RevokeServiceTokenReply: WireMessage {
    /// `token`.
    public var token: ServiceToken?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: ServiceToken? = nil
    ) {
        self.token = token
    }

    /// The schema's name.
    public static var name: String { "RevokeServiceTokenReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.token, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.token { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.token { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.token {
            if let found = value.firstFieldOverLimit() {
                return found.inside("token")
            }
        }
        return nil
    }
}

