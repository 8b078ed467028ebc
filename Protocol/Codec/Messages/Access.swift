// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

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

