// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

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

