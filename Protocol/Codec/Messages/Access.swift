// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `ResendCodeRequest`.
public struct ResendCodeRequest: WireMessage {
    /// Of the AuthenticateReply; works on any connection.
    public var challenge: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        challenge: String = ""
    ) {
        self.challenge = challenge
    }

    /// The schema's name.
    public static var name: String { "ResendCodeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.challenge = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.challenge.isEmpty { size += 1 + WireSize.text(self.challenge) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.challenge.isEmpty { WireWriter.text(10, self.challenge, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.challenge.utf8.count > 256 {
            return FieldOverLimit(field: "challenge", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `ResendCodeReply`.
public struct ResendCodeReply: WireMessage {
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        expiresAtMs: Int64 = 0
    ) {
        self.expiresAtMs = expiresAtMs
    }

    /// The schema's name.
    public static var name: String { "ResendCodeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.expiresAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.expiresAtMs != 0 { WireWriter.varint(8, self.expiresAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetSecondStepRequest`.
public struct GetSecondStepRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetSecondStepRequest" }

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

/// `GetSecondStepReply`.
public struct GetSecondStepReply: WireMessage {
    /// "totp" or "mailed_code"; empty: none.
    public var kind: String = ""
    /// The caller's role must have one.
    public var required: Bool = false
    /// `recovery_codes_left`.
    public var recoveryCodesLeft: UInt32 = 0
    /// 0: it was not set up by the caller; the desk requires it.
    public var sinceMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: String = "",
        required: Bool = false,
        recoveryCodesLeft: UInt32 = 0,
        sinceMs: Int64 = 0
    ) {
        self.kind = kind
        self.required = required
        self.recoveryCodesLeft = recoveryCodesLeft
        self.sinceMs = sinceMs
    }

    /// The schema's name.
    public static var name: String { "GetSecondStepReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.kind = try reader.text(in: bytes)
            case 16: self.required = try reader.varint(in: bytes)
            case 24: self.recoveryCodesLeft = try reader.varint(in: bytes)
            case 32: self.sinceMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if self.required { size += 1 + WireSize.varint(self.required) }
        if self.recoveryCodesLeft != 0 { size += 1 + WireSize.varint(self.recoveryCodesLeft) }
        if self.sinceMs != 0 { size += 1 + WireSize.varint(self.sinceMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kind.isEmpty { WireWriter.text(10, self.kind, to: &output) }
        if self.required { WireWriter.varint(16, self.required, to: &output) }
        if self.recoveryCodesLeft != 0 { WireWriter.varint(24, self.recoveryCodesLeft, to: &output) }
        if self.sinceMs != 0 { WireWriter.varint(32, self.sinceMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EnrolSecondStepRequest`.
public struct EnrolSecondStepRequest: WireMessage {
    /// "totp", or for customers "mailed_code".
    public var kind: String = ""
    /// The caller's own.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: String = "",
        password: String = ""
    ) {
        self.kind = kind
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "EnrolSecondStepRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.kind = try reader.text(in: bytes)
            case 18: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kind.isEmpty { WireWriter.text(10, self.kind, to: &output) }
        if !self.password.isEmpty { WireWriter.text(18, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kind.utf8.count > 32 {
            return FieldOverLimit(field: "kind", limit: 32, measure: .bytes)
        }
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `EnrolSecondStepReply`.
public struct EnrolSecondStepReply: WireMessage {
    /// With "totp": the seed in Base32, shown this once.
    public var secret: String = ""
    /// The same as authenticator apps read it.
    public var uri: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        secret: String = "",
        uri: String = ""
    ) {
        self.secret = secret
        self.uri = uri
    }

    /// The schema's name.
    public static var name: String { "EnrolSecondStepReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.secret = try reader.text(in: bytes)
            case 18: self.uri = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.secret.isEmpty { size += 1 + WireSize.text(self.secret) }
        if !self.uri.isEmpty { size += 1 + WireSize.text(self.uri) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.secret.isEmpty { WireWriter.text(10, self.secret, to: &output) }
        if !self.uri.isEmpty { WireWriter.text(18, self.uri, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ConfirmSecondStepRequest`.
public struct ConfirmSecondStepRequest: WireMessage {
    /// `code`.
    public var code: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        code: String = ""
    ) {
        self.code = code
    }

    /// The schema's name.
    public static var name: String { "ConfirmSecondStepRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.code = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.code.isEmpty { size += 1 + WireSize.text(self.code) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.code.isEmpty { WireWriter.text(10, self.code, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.code.utf8.count > 64 {
            return FieldOverLimit(field: "code", limit: 64, measure: .bytes)
        }
        return nil
    }
}

/// `ConfirmSecondStepReply`.
public struct ConfirmSecondStepReply: WireMessage {
    /// Shown this once; each stands in for a code once.
    public var recoveryCodes: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        recoveryCodes: [String] = []
    ) {
        self.recoveryCodes = recoveryCodes
    }

    /// The schema's name.
    public static var name: String { "ConfirmSecondStepReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.recoveryCodes, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.recoveryCodes.isEmpty { size += WireSize.texts(self.recoveryCodes, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.recoveryCodes.isEmpty { WireWriter.texts(10, self.recoveryCodes, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.recoveryCodes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "recovery_codes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `DisableSecondStepRequest`.
public struct DisableSecondStepRequest: WireMessage {
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        password: String = ""
    ) {
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "DisableSecondStepRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.password.isEmpty { WireWriter.text(10, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `DisableSecondStepReply`.
public struct DisableSecondStepReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "DisableSecondStepReply" }

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

/// `CreateRecoveryCodesRequest`.
public struct CreateRecoveryCodesRequest: WireMessage {
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        password: String = ""
    ) {
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "CreateRecoveryCodesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.password.isEmpty { WireWriter.text(10, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `CreateRecoveryCodesReply`.
public struct CreateRecoveryCodesReply: WireMessage {
    /// `recovery_codes`.
    public var recoveryCodes: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        recoveryCodes: [String] = []
    ) {
        self.recoveryCodes = recoveryCodes
    }

    /// The schema's name.
    public static var name: String { "CreateRecoveryCodesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.recoveryCodes, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.recoveryCodes.isEmpty { size += WireSize.texts(self.recoveryCodes, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.recoveryCodes.isEmpty { WireWriter.texts(10, self.recoveryCodes, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.recoveryCodes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "recovery_codes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ResetSecondStepRequest`.
public struct ResetSecondStepRequest: WireMessage {
    /// One of the two.
    public var userID: UInt64 = 0
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        email: String = ""
    ) {
        self.userID = userID
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "ResetSecondStepRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `ResetSecondStepReply`.
public struct ResetSecondStepReply: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `email`.
    public var email: String = ""
    /// There was one.
    public var wasSet: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        email: String = "",
        wasSet: Bool = false
    ) {
        self.userID = userID
        self.email = email
        self.wasSet = wasSet
    }

    /// The schema's name.
    public static var name: String { "ResetSecondStepReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            case 24: self.wasSet = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.wasSet { size += 1 + WireSize.varint(self.wasSet) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
        if self.wasSet { WireWriter.varint(24, self.wasSet, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RequestEmailChangeRequest`.
public struct RequestEmailChangeRequest: WireMessage {
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "RequestEmailChangeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RequestEmailChangeReply`.
public struct RequestEmailChangeReply: WireMessage {
    /// Until when the token of the mail is good.
    public var expiresAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        expiresAtMs: Int64 = 0
    ) {
        self.expiresAtMs = expiresAtMs
    }

    /// The schema's name.
    public static var name: String { "RequestEmailChangeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.expiresAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.expiresAtMs != 0 { WireWriter.varint(8, self.expiresAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ConfirmEmailChangeRequest`.
public struct ConfirmEmailChangeRequest: WireMessage {
    /// `token`.
    public var token: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = ""
    ) {
        self.token = token
    }

    /// The schema's name.
    public static var name: String { "ConfirmEmailChangeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `ConfirmEmailChangeReply`.
public struct ConfirmEmailChangeReply: WireMessage {
    /// The address to log in with from now on.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "ConfirmEmailChangeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RevertEmailChangeRequest`.
public struct RevertEmailChangeRequest: WireMessage {
    /// `token`.
    public var token: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = ""
    ) {
        self.token = token
    }

    /// The schema's name.
    public static var name: String { "RevertEmailChangeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `RevertEmailChangeReply`.
public struct RevertEmailChangeReply: WireMessage {
    /// The address to log in with from now on.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "RevertEmailChangeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListSessionsRequest`.
public struct ListSessionsRequest: WireMessage {
    /// 0: the caller's own. Anybody else's, administrators only.
    public var userID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0
    ) {
        self.userID = userID
    }

    /// The schema's name.
    public static var name: String { "ListSessionsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListSessionsReply`.
public struct ListSessionsReply: WireMessage {
    /// Those that are open, the newest first; at most 20.
    public var sessions: [OpenSession] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        sessions: [OpenSession] = []
    ) {
        self.sessions = sessions
    }

    /// The schema's name.
    public static var name: String { "ListSessionsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.sessions, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.sessions.isEmpty { size += WireSize.messages(self.sessions.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.sessions.isEmpty { WireWriter.messages(10, self.sessions.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.sessions.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "sessions", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `OpenSession`.
public struct OpenSession: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `began_at_ms`.
    public var beganAtMs: Int64 = 0
    /// `last_used_at_ms`.
    public var lastUsedAtMs: Int64 = 0
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0
    /// The address it came from.
    public var peer: String = ""
    /// The one that asks.
    public var current: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        beganAtMs: Int64 = 0,
        lastUsedAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        peer: String = "",
        current: Bool = false
    ) {
        self.id = id
        self.beganAtMs = beganAtMs
        self.lastUsedAtMs = lastUsedAtMs
        self.expiresAtMs = expiresAtMs
        self.peer = peer
        self.current = current
    }

    /// The schema's name.
    public static var name: String { "OpenSession" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.beganAtMs = try reader.varint(in: bytes)
            case 24: self.lastUsedAtMs = try reader.varint(in: bytes)
            case 32: self.expiresAtMs = try reader.varint(in: bytes)
            case 42: self.peer = try reader.text(in: bytes)
            case 48: self.current = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.beganAtMs != 0 { size += 1 + WireSize.varint(self.beganAtMs) }
        if self.lastUsedAtMs != 0 { size += 1 + WireSize.varint(self.lastUsedAtMs) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        if !self.peer.isEmpty { size += 1 + WireSize.text(self.peer) }
        if self.current { size += 1 + WireSize.varint(self.current) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.beganAtMs != 0 { WireWriter.varint(16, self.beganAtMs, to: &output) }
        if self.lastUsedAtMs != 0 { WireWriter.varint(24, self.lastUsedAtMs, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(32, self.expiresAtMs, to: &output) }
        if !self.peer.isEmpty { WireWriter.text(42, self.peer, to: &output) }
        if self.current { WireWriter.varint(48, self.current, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EndSessionRequest`.
public struct EndSessionRequest: WireMessage {
    /// One of the two. Administrators may name anybody's.
    public var sessionID: UInt64 = 0
    /// Every one of the caller's but the one that asks.
    public var others: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        sessionID: UInt64 = 0,
        others: Bool = false
    ) {
        self.sessionID = sessionID
        self.others = others
    }

    /// The schema's name.
    public static var name: String { "EndSessionRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.sessionID = try reader.varint(in: bytes)
            case 16: self.others = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.sessionID != 0 { size += 1 + WireSize.varint(self.sessionID) }
        if self.others { size += 1 + WireSize.varint(self.others) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.sessionID != 0 { WireWriter.varint(8, self.sessionID, to: &output) }
        if self.others { WireWriter.varint(16, self.others, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EndSessionReply`.
public struct EndSessionReply: WireMessage {
    /// `ended`.
    public var ended: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ended: UInt32 = 0
    ) {
        self.ended = ended
    }

    /// The schema's name.
    public static var name: String { "EndSessionReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ended = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ended != 0 { size += 1 + WireSize.varint(self.ended) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ended != 0 { WireWriter.varint(8, self.ended, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RequestLoginCodeRequest`.
public struct RequestLoginCodeRequest: WireMessage {
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "RequestLoginCodeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RequestLoginCodeReply`.
public struct RequestLoginCodeReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "RequestLoginCodeReply" }

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

/// `OpenPortalRequest`.
public struct OpenPortalRequest: WireMessage {
    /// `portal_key`.
    public var portalKey: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        portalKey: String = ""
    ) {
        self.portalKey = portalKey
    }

    /// The schema's name.
    public static var name: String { "OpenPortalRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.portalKey = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.portalKey.isEmpty { size += 1 + WireSize.text(self.portalKey) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.portalKey.isEmpty { WireWriter.text(10, self.portalKey, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.portalKey.utf8.count > 64 {
            return FieldOverLimit(field: "portal_key", limit: 64, measure: .bytes)
        }
        return nil
    }
}

/// `OpenPortalReply`.
public struct OpenPortalReply: WireMessage {
    /// PROTECTED: the login, and nothing else. OPEN_LINK: the login, or an open link.
    public var accessMode: AccessMode = .unspecified
    /// Whose desk it is.
    public var senderName: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        accessMode: AccessMode = .unspecified,
        senderName: String = ""
    ) {
        self.accessMode = accessMode
        self.senderName = senderName
    }

    /// The schema's name.
    public static var name: String { "OpenPortalReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.accessMode = try reader.varint(in: bytes)
            case 18: self.senderName = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.accessMode.rawValue != 0 { size += 1 + WireSize.varint(self.accessMode) }
        if !self.senderName.isEmpty { size += 1 + WireSize.text(self.senderName) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.accessMode.rawValue != 0 { WireWriter.varint(8, self.accessMode, to: &output) }
        if !self.senderName.isEmpty { WireWriter.text(18, self.senderName, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ChangePasswordRequest`.
public struct ChangePasswordRequest: WireMessage {
    /// `old_password`.
    public var oldPassword: String = ""
    /// `new_password`.
    public var newPassword: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        oldPassword: String = "",
        newPassword: String = ""
    ) {
        self.oldPassword = oldPassword
        self.newPassword = newPassword
    }

    /// The schema's name.
    public static var name: String { "ChangePasswordRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.oldPassword = try reader.text(in: bytes)
            case 18: self.newPassword = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.oldPassword.isEmpty { size += 1 + WireSize.text(self.oldPassword) }
        if !self.newPassword.isEmpty { size += 1 + WireSize.text(self.newPassword) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.oldPassword.isEmpty { WireWriter.text(10, self.oldPassword, to: &output) }
        if !self.newPassword.isEmpty { WireWriter.text(18, self.newPassword, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.oldPassword.utf8.count > 1024 {
            return FieldOverLimit(field: "old_password", limit: 1024, measure: .bytes)
        }
        if self.newPassword.utf8.count > 1024 {
            return FieldOverLimit(field: "new_password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `ChangePasswordReply`.
public struct ChangePasswordReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ChangePasswordReply" }

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

/// `RequestResetRequest`.
public struct RequestResetRequest: WireMessage {
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "RequestResetRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RequestResetReply`.
public struct RequestResetReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "RequestResetReply" }

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

/// `CompleteResetRequest`.
public struct CompleteResetRequest: WireMessage {
    /// `token`.
    public var token: String = ""
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = "",
        password: String = ""
    ) {
        self.token = token
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "CompleteResetRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            case 18: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
        if !self.password.isEmpty { WireWriter.text(18, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `CompleteResetReply`.
public struct CompleteResetReply: WireMessage {
    /// The address to log in with.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "CompleteResetReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `AcceptInvitationRequest`.
public struct AcceptInvitationRequest: WireMessage {
    /// `token`.
    public var token: String = ""
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = "",
        password: String = ""
    ) {
        self.token = token
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "AcceptInvitationRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            case 18: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
        if !self.password.isEmpty { WireWriter.text(18, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `AcceptInvitationReply`.
public struct AcceptInvitationReply: WireMessage {
    /// The address to log in with.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "AcceptInvitationReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

