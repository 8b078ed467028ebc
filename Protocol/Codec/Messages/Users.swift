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
        createdAtMs: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.disabled = disabled
        self.activated = activated
        self.createdAtMs = createdAtMs
    }

    /// The schema's name.
    public static var name: String { "Staff" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: id = try reader.varint(in: bytes)
            case 18: name = try reader.text(in: bytes)
            case 26: email = try reader.text(in: bytes)
            case 32: role = try reader.varint(in: bytes)
            case 40: disabled = try reader.varint(in: bytes)
            case 48: activated = try reader.varint(in: bytes)
            case 56: createdAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if id != 0 { size += 1 + WireSize.varint(id) }
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if !email.isEmpty { size += 1 + WireSize.text(email) }
        if role.rawValue != 0 { size += 1 + WireSize.varint(role) }
        if disabled { size += 1 + WireSize.varint(disabled) }
        if activated { size += 1 + WireSize.varint(activated) }
        if createdAtMs != 0 { size += 1 + WireSize.varint(createdAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if id != 0 { WireWriter.varint(8, id, to: &output) }
        if !name.isEmpty { WireWriter.text(18, name, to: &output) }
        if !email.isEmpty { WireWriter.text(26, email, to: &output) }
        if role.rawValue != 0 { WireWriter.varint(32, role, to: &output) }
        if disabled { WireWriter.varint(40, disabled, to: &output) }
        if activated { WireWriter.varint(48, activated, to: &output) }
        if createdAtMs != 0 { WireWriter.varint(56, createdAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
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
            case 10: name = try reader.text(in: bytes)
            case 18: email = try reader.text(in: bytes)
            case 24: administrator = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if !email.isEmpty { size += 1 + WireSize.text(email) }
        if administrator { size += 1 + WireSize.varint(administrator) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !name.isEmpty { WireWriter.text(10, name, to: &output) }
        if !email.isEmpty { WireWriter.text(18, email, to: &output) }
        if administrator { WireWriter.varint(24, administrator, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if email.utf8.count > 254 {
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
            case 10: try reader.merge(into: &staff, in: bytes)
            case 16: mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let staff { size += 1 + WireSize.message(staff) }
        if mailID != 0 { size += 1 + WireSize.varint(mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let staff { WireWriter.message(10, staff, to: &output) }
        if mailID != 0 { WireWriter.varint(16, mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
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
            case 10: try reader.append(to: &staff, limit: WireLimits.itemsPerField, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        for item in staff { size += 1 + WireSize.message(item) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        for item in staff { WireWriter.message(10, item, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if staff.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "staff", limit: WireLimits.itemsPerField, measure: .items)
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
        revokedAtMs: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.scopes = scopes
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
        self.lastUsedAtMs = lastUsedAtMs
        self.revokedAtMs = revokedAtMs
    }

    /// The schema's name.
    public static var name: String { "ServiceToken" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: id = try reader.varint(in: bytes)
            case 18: name = try reader.text(in: bytes)
            case 26: try reader.append(to: &scopes, limit: WireLimits.itemsPerField, in: bytes)
            case 32: createdAtMs = try reader.varint(in: bytes)
            case 40: expiresAtMs = try reader.varint(in: bytes)
            case 48: lastUsedAtMs = try reader.varint(in: bytes)
            case 56: revokedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if id != 0 { size += 1 + WireSize.varint(id) }
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        for item in scopes { size += 1 + WireSize.text(item) }
        if createdAtMs != 0 { size += 1 + WireSize.varint(createdAtMs) }
        if expiresAtMs != 0 { size += 1 + WireSize.varint(expiresAtMs) }
        if lastUsedAtMs != 0 { size += 1 + WireSize.varint(lastUsedAtMs) }
        if revokedAtMs != 0 { size += 1 + WireSize.varint(revokedAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if id != 0 { WireWriter.varint(8, id, to: &output) }
        if !name.isEmpty { WireWriter.text(18, name, to: &output) }
        for item in scopes { WireWriter.text(26, item, to: &output) }
        if createdAtMs != 0 { WireWriter.varint(32, createdAtMs, to: &output) }
        if expiresAtMs != 0 { WireWriter.varint(40, expiresAtMs, to: &output) }
        if lastUsedAtMs != 0 { WireWriter.varint(48, lastUsedAtMs, to: &output) }
        if revokedAtMs != 0 { WireWriter.varint(56, revokedAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if scopes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "scopes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `CreateServiceTokenRequest`.
public struct CreateServiceTokenRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// Of: tickets, customers, mails, events.
    public var scopes: [String] = []
    /// 0 = 90.
    public var validDays: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        scopes: [String] = [],
        validDays: UInt32 = 0
    ) {
        self.name = name
        self.scopes = scopes
        self.validDays = validDays
    }

    /// The schema's name.
    public static var name: String { "CreateServiceTokenRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: name = try reader.text(in: bytes)
            case 18: try reader.append(to: &scopes, limit: 16, in: bytes)
            case 24: validDays = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        for item in scopes { size += 1 + WireSize.text(item) }
        if validDays != 0 { size += 1 + WireSize.varint(validDays) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !name.isEmpty { WireWriter.text(10, name, to: &output) }
        for item in scopes { WireWriter.text(18, item, to: &output) }
        if validDays != 0 { WireWriter.varint(24, validDays, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if scopes.count > 16 {
            return FieldOverLimit(field: "scopes", limit: 16, measure: .items)
        }
        for item in scopes {
            if item.utf8.count > 32 {
                return FieldOverLimit(field: "scopes", limit: 32, measure: .bytes)
            }
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
            case 10: try reader.merge(into: &token, in: bytes)
            case 18: secret = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let token { size += 1 + WireSize.message(token) }
        if !secret.isEmpty { size += 1 + WireSize.text(secret) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let token { WireWriter.message(10, token, to: &output) }
        if !secret.isEmpty { WireWriter.text(18, secret, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let token {
            if let found = token.firstFieldOverLimit() {
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
            case 10: try reader.append(to: &tokens, limit: WireLimits.itemsPerField, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        for item in tokens { size += 1 + WireSize.message(item) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        for item in tokens { WireWriter.message(10, item, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if tokens.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tokens", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in tokens {
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
            case 8: tokenID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if tokenID != 0 { size += 1 + WireSize.varint(tokenID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if tokenID != 0 { WireWriter.varint(8, tokenID, to: &output) }
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
            case 10: try reader.merge(into: &token, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let token { size += 1 + WireSize.message(token) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let token { WireWriter.message(10, token, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let token {
            if let found = token.firstFieldOverLimit() {
                return found.inside("token")
            }
        }
        return nil
    }
}

