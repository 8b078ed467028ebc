// Generated from Protocol/schema/notify.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `NoticeChannel`.
public struct NoticeChannel: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `NOTICE_CHANNEL_UNSPECIFIED`.
    public static let unspecified = NoticeChannel(rawValue: 0)
    /// `NOTICE_CHANNEL_EMAIL`.
    public static let email = NoticeChannel(rawValue: 1)
    /// `NOTICE_CHANNEL_SMS`.
    public static let sms = NoticeChannel(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [NoticeChannel] = [
        .unspecified,
        .email,
        .sms,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "NOTICE_CHANNEL_UNSPECIFIED"
        case 1: "NOTICE_CHANNEL_EMAIL"
        case 2: "NOTICE_CHANNEL_SMS"
        default: nil
        }
    }
}

/// `NotifyRequest`.
public struct NotifyRequest: WireMessage {
    /// `kind`.
    public var kind: String = ""
    /// Whom it is about or goes to: one of the two.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// `ref`.
    public var ref: String = ""
    /// What it says. For SMS at most 1,000 bytes.
    public var text: String = ""
    /// Empty: the kind's own.
    public var subject: String = ""
    /// Unspecified = e-mail. Care notices are e-mails.
    public var channel: NoticeChannel = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: String = "",
        customerID: UInt64 = 0,
        customerEmail: String = "",
        ref: String = "",
        text: String = "",
        subject: String = "",
        channel: NoticeChannel = .unspecified
    ) {
        self.kind = kind
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.ref = ref
        self.text = text
        self.subject = subject
        self.channel = channel
    }

    /// The schema's name.
    public static var name: String { "NotifyRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.kind = try reader.text(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 26: self.customerEmail = try reader.text(in: bytes)
            case 34: self.ref = try reader.text(in: bytes)
            case 42: self.text = try reader.text(in: bytes)
            case 50: self.subject = try reader.text(in: bytes)
            case 56: self.channel = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if self.channel.rawValue != 0 { size += 1 + WireSize.varint(self.channel) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kind.isEmpty { WireWriter.text(10, self.kind, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(26, self.customerEmail, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(34, self.ref, to: &output) }
        if !self.text.isEmpty { WireWriter.text(42, self.text, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(50, self.subject, to: &output) }
        if self.channel.rawValue != 0 { WireWriter.varint(56, self.channel, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.text.utf8.count > 65536 {
            return FieldOverLimit(field: "text", limit: 65536, measure: .bytes)
        }
        if self.subject.utf8.count > 200 {
            return FieldOverLimit(field: "subject", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `NotifyReply`.
public struct NotifyReply: WireMessage {
    /// The mail in the history; 0 for an SMS that a bridge sends.
    public var mailID: UInt64 = 0
    /// QUEUED, or SKIPPED with the reason. A bridge gets an SMS as an event: then QUEUED.
    public var status: MailStatus = .unspecified
    /// `reason`.
    public var reason: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0,
        status: MailStatus = .unspecified,
        reason: String = ""
    ) {
        self.mailID = mailID
        self.status = status
        self.reason = reason
    }

    /// The schema's name.
    public static var name: String { "NotifyReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            case 16: self.status = try reader.varint(in: bytes)
            case 26: self.reason = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        if self.status.rawValue != 0 { size += 1 + WireSize.varint(self.status) }
        if !self.reason.isEmpty { size += 1 + WireSize.text(self.reason) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
        if self.status.rawValue != 0 { WireWriter.varint(16, self.status, to: &output) }
        if !self.reason.isEmpty { WireWriter.text(26, self.reason, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetOptOutsRequest`.
public struct SetOptOutsRequest: WireMessage {
    /// One of the two; a customer leaves both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// `marketing_email`.
    public var marketingEmail: Bool?
    /// `marketing_sms`.
    public var marketingSms: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        marketingEmail: Bool? = nil,
        marketingSms: Bool? = nil
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.marketingEmail = marketingEmail
        self.marketingSms = marketingSms
    }

    /// The schema's name.
    public static var name: String { "SetOptOutsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 24: self.marketingEmail = try reader.varint(in: bytes)
            case 32: self.marketingSms = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if let value = self.marketingEmail { size += 1 + WireSize.varint(value) }
        if let value = self.marketingSms { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if let value = self.marketingEmail { WireWriter.varint(24, value, to: &output) }
        if let value = self.marketingSms { WireWriter.varint(32, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `SetOptOutsReply`.
public struct SetOptOutsReply: WireMessage {
    /// `customer`.
    public var customer: Customer?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil
    ) {
        self.customer = customer
    }

    /// The schema's name.
    public static var name: String { "SetOptOutsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MailTemplate`.
public struct MailTemplate: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// Both may hold variables, e.g. {{customer_name}}.
    public var subject: String = ""
    /// `text`.
    public var text: String = ""
    /// `created`.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        subject: String = "",
        text: String = "",
        created: Attribution? = nil,
        updated: Attribution? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.subject = subject
        self.text = text
        self.created = created
        self.updated = updated
    }

    /// The schema's name.
    public static var name: String { "MailTemplate" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 34: self.subject = try reader.text(in: bytes)
            case 42: self.text = try reader.text(in: bytes)
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
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(34, self.subject, to: &output) }
        if !self.text.isEmpty { WireWriter.text(42, self.text, to: &output) }
        if let value = self.created { WireWriter.message(482, value, to: &output) }
        if let value = self.updated { WireWriter.message(490, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateTemplateRequest`.
public struct CreateTemplateRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `subject`.
    public var subject: String = ""
    /// `text`.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        subject: String = "",
        text: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "CreateTemplateRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.subject = try reader.text(in: bytes)
            case 26: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(18, self.subject, to: &output) }
        if !self.text.isEmpty { WireWriter.text(26, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if self.subject.utf8.count > 500 {
            return FieldOverLimit(field: "subject", limit: 500, measure: .bytes)
        }
        if self.text.utf8.count > 65536 {
            return FieldOverLimit(field: "text", limit: 65536, measure: .bytes)
        }
        return nil
    }
}

/// `CreateTemplateReply`.
public struct CreateTemplateReply: WireMessage {
    /// `template`.
    public var template: MailTemplate?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        template: MailTemplate? = nil
    ) {
        self.template = template
    }

    /// The schema's name.
    public static var name: String { "CreateTemplateReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.template, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.template { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.template { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `UpdateTemplateRequest`.
public struct UpdateTemplateRequest: WireMessage {
    /// `template_id`.
    public var templateID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// `subject`.
    public var subject: String?
    /// `text`.
    public var text: String?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        templateID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        subject: String? = nil,
        text: String? = nil
    ) {
        self.templateID = templateID
        self.ifVersion = ifVersion
        self.name = name
        self.subject = subject
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "UpdateTemplateRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.templateID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 34: self.subject = try reader.text(in: bytes)
            case 42: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.templateID != 0 { size += 1 + WireSize.varint(self.templateID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if let value = self.subject { size += 1 + WireSize.text(value) }
        if let value = self.text { size += 1 + WireSize.text(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.templateID != 0 { WireWriter.varint(8, self.templateID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if let value = self.subject { WireWriter.text(34, value, to: &output) }
        if let value = self.text { WireWriter.text(42, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        if let value = self.subject {
            if value.utf8.count > 500 {
                return FieldOverLimit(field: "subject", limit: 500, measure: .bytes)
            }
        }
        if let value = self.text {
            if value.utf8.count > 65536 {
                return FieldOverLimit(field: "text", limit: 65536, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateTemplateReply`.
public struct UpdateTemplateReply: WireMessage {
    /// `template`.
    public var template: MailTemplate?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        template: MailTemplate? = nil
    ) {
        self.template = template
    }

    /// The schema's name.
    public static var name: String { "UpdateTemplateReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.template, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.template { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.template { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteTemplateRequest`.
public struct DeleteTemplateRequest: WireMessage {
    /// `template_id`.
    public var templateID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        templateID: UInt64 = 0
    ) {
        self.templateID = templateID
    }

    /// The schema's name.
    public static var name: String { "DeleteTemplateRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.templateID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.templateID != 0 { size += 1 + WireSize.varint(self.templateID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.templateID != 0 { WireWriter.varint(8, self.templateID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteTemplateReply`.
public struct DeleteTemplateReply: WireMessage {
    /// There was one until now.
    public var deleted: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        deleted: Bool = false
    ) {
        self.deleted = deleted
    }

    /// The schema's name.
    public static var name: String { "DeleteTemplateReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.deleted = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.deleted { size += 1 + WireSize.varint(self.deleted) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.deleted { WireWriter.varint(8, self.deleted, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListTemplatesRequest`.
public struct ListTemplatesRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListTemplatesRequest" }

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

/// `ListTemplatesReply`.
public struct ListTemplatesReply: WireMessage {
    /// `templates`.
    public var templates: [MailTemplate] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        templates: [MailTemplate] = []
    ) {
        self.templates = templates
    }

    /// The schema's name.
    public static var name: String { "ListTemplatesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.templates, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.templates.isEmpty { size += WireSize.messages(self.templates.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.templates.isEmpty { WireWriter.messages(10, self.templates.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.templates.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "templates", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `TemplateVariable`.
public struct TemplateVariable: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `value`.
    public var value: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        value: String = ""
    ) {
        self.name = name
        self.value = value
    }

    /// The schema's name.
    public static var name: String { "TemplateVariable" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.value = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.value.isEmpty { size += 1 + WireSize.text(self.value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.value.isEmpty { WireWriter.text(18, self.value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 64 {
            return FieldOverLimit(field: "name", limit: 64, measure: .bytes)
        }
        if self.value.utf8.count > 4000 {
            return FieldOverLimit(field: "value", limit: 4000, measure: .bytes)
        }
        return nil
    }
}

/// `PreviewTemplateRequest`.
public struct PreviewTemplateRequest: WireMessage {
    /// 0 = what the kind has now.
    public var templateID: UInt64 = 0
    /// `kind`.
    public var kind: String = ""
    /// Empty = "en".
    public var language: String = ""
    /// `variables`.
    public var variables: [TemplateVariable] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        templateID: UInt64 = 0,
        kind: String = "",
        language: String = "",
        variables: [TemplateVariable] = []
    ) {
        self.templateID = templateID
        self.kind = kind
        self.language = language
        self.variables = variables
    }

    /// The schema's name.
    public static var name: String { "PreviewTemplateRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.templateID = try reader.varint(in: bytes)
            case 18: self.kind = try reader.text(in: bytes)
            case 26: self.language = try reader.text(in: bytes)
            case 34: try reader.append(to: &self.variables, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.templateID != 0 { size += 1 + WireSize.varint(self.templateID) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.language.isEmpty { size += 1 + WireSize.text(self.language) }
        if !self.variables.isEmpty { size += WireSize.messages(self.variables.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.templateID != 0 { WireWriter.varint(8, self.templateID, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(18, self.kind, to: &output) }
        if !self.language.isEmpty { WireWriter.text(26, self.language, to: &output) }
        if !self.variables.isEmpty { WireWriter.messages(34, self.variables.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.language.utf8.count > 16 {
            return FieldOverLimit(field: "language", limit: 16, measure: .bytes)
        }
        if self.variables.count > 50 {
            return FieldOverLimit(field: "variables", limit: 50, measure: .items)
        }
        for item in self.variables {
            if let found = item.firstFieldOverLimit() {
                return found.inside("variables")
            }
        }
        return nil
    }
}

/// `PreviewTemplateReply`.
public struct PreviewTemplateReply: WireMessage {
    /// `subject`.
    public var subject: String = ""
    /// `text`.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        subject: String = "",
        text: String = ""
    ) {
        self.subject = subject
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "PreviewTemplateReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.subject = try reader.text(in: bytes)
            case 18: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.subject.isEmpty { WireWriter.text(10, self.subject, to: &output) }
        if !self.text.isEmpty { WireWriter.text(18, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetMailKindRequest`.
public struct SetMailKindRequest: WireMessage {
    /// `kind`.
    public var kind: String = ""
    /// Whether mails of this kind are sent; otherwise the history says skipped/template_off.
    public var enabled: Bool?
    /// Empty = "en".
    public var language: String = ""
    /// 0 = back to the built-in wording.
    public var templateID: UInt64?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: String = "",
        enabled: Bool? = nil,
        language: String = "",
        templateID: UInt64? = nil
    ) {
        self.kind = kind
        self.enabled = enabled
        self.language = language
        self.templateID = templateID
    }

    /// The schema's name.
    public static var name: String { "SetMailKindRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.kind = try reader.text(in: bytes)
            case 16: self.enabled = try reader.varint(in: bytes)
            case 26: self.language = try reader.text(in: bytes)
            case 32: self.templateID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if let value = self.enabled { size += 1 + WireSize.varint(value) }
        if !self.language.isEmpty { size += 1 + WireSize.text(self.language) }
        if let value = self.templateID { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kind.isEmpty { WireWriter.text(10, self.kind, to: &output) }
        if let value = self.enabled { WireWriter.varint(16, value, to: &output) }
        if !self.language.isEmpty { WireWriter.text(26, self.language, to: &output) }
        if let value = self.templateID { WireWriter.varint(32, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.language.utf8.count > 16 {
            return FieldOverLimit(field: "language", limit: 16, measure: .bytes)
        }
        return nil
    }
}

/// `SetMailKindReply`.
public struct SetMailKindReply: WireMessage {
    /// `kind`.
    public var kind: MailKindState?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: MailKindState? = nil
    ) {
        self.kind = kind
    }

    /// The schema's name.
    public static var name: String { "SetMailKindReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.kind, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.kind { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.kind { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("kind")
            }
        }
        return nil
    }
}

/// `ListMailKindsRequest`.
public struct ListMailKindsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListMailKindsRequest" }

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

/// `ListMailKindsReply`.
public struct ListMailKindsReply: WireMessage {
    /// `kinds`.
    public var kinds: [MailKindState] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kinds: [MailKindState] = []
    ) {
        self.kinds = kinds
    }

    /// The schema's name.
    public static var name: String { "ListMailKindsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.kinds, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kinds.isEmpty { size += WireSize.messages(self.kinds.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kinds.isEmpty { WireWriter.messages(10, self.kinds.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kinds.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "kinds", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.kinds {
            if let found = item.firstFieldOverLimit() {
                return found.inside("kinds")
            }
        }
        return nil
    }
}

/// `MailKindState`.
public struct MailKindState: WireMessage {
    /// `kind`.
    public var kind: String = ""
    /// `enabled`.
    public var enabled: Bool = false
    /// An opt-out concerns it.
    public var marketing: Bool = false
    /// It goes to the care addresses.
    public var careNotice: Bool = false
    /// Kinds that carry a credential are never copied.
    public var copied: Bool = false
    /// The templates chosen; languages that are not here have the built-in wording.
    public var templates: [ChosenTemplate] = []
    /// What its templates may name.
    public var variables: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: String = "",
        enabled: Bool = false,
        marketing: Bool = false,
        careNotice: Bool = false,
        copied: Bool = false,
        templates: [ChosenTemplate] = [],
        variables: [String] = []
    ) {
        self.kind = kind
        self.enabled = enabled
        self.marketing = marketing
        self.careNotice = careNotice
        self.copied = copied
        self.templates = templates
        self.variables = variables
    }

    /// The schema's name.
    public static var name: String { "MailKindState" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.kind = try reader.text(in: bytes)
            case 16: self.enabled = try reader.varint(in: bytes)
            case 24: self.marketing = try reader.varint(in: bytes)
            case 32: self.careNotice = try reader.varint(in: bytes)
            case 40: self.copied = try reader.varint(in: bytes)
            case 50: try reader.append(to: &self.templates, in: bytes)
            case 58: try reader.append(to: &self.variables, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if self.enabled { size += 1 + WireSize.varint(self.enabled) }
        if self.marketing { size += 1 + WireSize.varint(self.marketing) }
        if self.careNotice { size += 1 + WireSize.varint(self.careNotice) }
        if self.copied { size += 1 + WireSize.varint(self.copied) }
        if !self.templates.isEmpty { size += WireSize.messages(self.templates.span, tag: 1) }
        if !self.variables.isEmpty { size += WireSize.texts(self.variables, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kind.isEmpty { WireWriter.text(10, self.kind, to: &output) }
        if self.enabled { WireWriter.varint(16, self.enabled, to: &output) }
        if self.marketing { WireWriter.varint(24, self.marketing, to: &output) }
        if self.careNotice { WireWriter.varint(32, self.careNotice, to: &output) }
        if self.copied { WireWriter.varint(40, self.copied, to: &output) }
        if !self.templates.isEmpty { WireWriter.messages(50, self.templates.span, to: &output) }
        if !self.variables.isEmpty { WireWriter.texts(58, self.variables, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.templates.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "templates", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.variables.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "variables", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ChosenTemplate`.
public struct ChosenTemplate: WireMessage {
    /// `language`.
    public var language: String = ""
    /// `template_id`.
    public var templateID: UInt64 = 0
    /// `template_name`.
    public var templateName: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        language: String = "",
        templateID: UInt64 = 0,
        templateName: String = ""
    ) {
        self.language = language
        self.templateID = templateID
        self.templateName = templateName
    }

    /// The schema's name.
    public static var name: String { "ChosenTemplate" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.language = try reader.text(in: bytes)
            case 16: self.templateID = try reader.varint(in: bytes)
            case 26: self.templateName = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.language.isEmpty { size += 1 + WireSize.text(self.language) }
        if self.templateID != 0 { size += 1 + WireSize.varint(self.templateID) }
        if !self.templateName.isEmpty { size += 1 + WireSize.text(self.templateName) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.language.isEmpty { WireWriter.text(10, self.language, to: &output) }
        if self.templateID != 0 { WireWriter.varint(16, self.templateID, to: &output) }
        if !self.templateName.isEmpty { WireWriter.text(26, self.templateName, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

