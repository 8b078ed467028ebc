// Generated from Protocol/schema/admin.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `ClaimAdministratorRequest`.
public struct ClaimAdministratorRequest: WireMessage {
    /// The content of the `claim` file in the data folder.
    public var claim: String = ""
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        claim: String = "",
        name: String = "",
        email: String = "",
        password: String = ""
    ) {
        self.claim = claim
        self.name = name
        self.email = email
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "ClaimAdministratorRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: claim = try reader.text(in: bytes)
            case 18: name = try reader.text(in: bytes)
            case 26: email = try reader.text(in: bytes)
            case 34: password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !claim.isEmpty { size += 1 + WireSize.text(claim) }
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if !email.isEmpty { size += 1 + WireSize.text(email) }
        if !password.isEmpty { size += 1 + WireSize.text(password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !claim.isEmpty { WireWriter.text(10, claim, to: &output) }
        if !name.isEmpty { WireWriter.text(18, name, to: &output) }
        if !email.isEmpty { WireWriter.text(26, email, to: &output) }
        if !password.isEmpty { WireWriter.text(34, password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if claim.utf8.count > 256 {
            return FieldOverLimit(field: "claim", limit: 256, measure: .bytes)
        }
        if name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        if password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `ClaimAdministratorReply`.
public struct ClaimAdministratorReply: WireMessage {
    /// `identity`.
    public var identity: Identity?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        identity: Identity? = nil
    ) {
        self.identity = identity
    }

    /// The schema's name.
    public static var name: String { "ClaimAdministratorReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &identity, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let identity { size += 1 + WireSize.message(identity) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let identity { WireWriter.message(10, identity, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let identity {
            if let found = identity.firstFieldOverLimit() {
                return found.inside("identity")
            }
        }
        return nil
    }
}

/// `GetHealthRequest`.
public struct GetHealthRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetHealthRequest" }

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

/// `GetHealthReply`.
public struct GetHealthReply: WireMessage {
    /// `healthy`.
    public var healthy: Bool = false
    /// `findings`.
    public var findings: [HealthFinding] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        healthy: Bool = false,
        findings: [HealthFinding] = []
    ) {
        self.healthy = healthy
        self.findings = findings
    }

    /// The schema's name.
    public static var name: String { "GetHealthReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: healthy = try reader.varint(in: bytes)
            case 18: try reader.append(to: &findings, limit: WireLimits.itemsPerField, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if healthy { size += 1 + WireSize.varint(healthy) }
        for item in findings { size += 1 + WireSize.message(item) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if healthy { WireWriter.varint(8, healthy, to: &output) }
        for item in findings { WireWriter.message(18, item, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if findings.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "findings", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `HealthFinding`.
public struct HealthFinding: WireMessage {
    /// e.g. "no_care_address".
    public var name: String = ""
    /// What it means and what to do.
    public var message: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        message: String = ""
    ) {
        self.name = name
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "HealthFinding" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: name = try reader.text(in: bytes)
            case 18: message = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if !message.isEmpty { size += 1 + WireSize.text(message) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !name.isEmpty { WireWriter.text(10, name, to: &output) }
        if !message.isEmpty { WireWriter.text(18, message, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

