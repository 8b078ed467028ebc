// Generated from Protocol/schema/mails.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `MailStatus`.
public struct MailStatus: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `MAIL_STATUS_UNSPECIFIED`.
    public static let unspecified = MailStatus(rawValue: 0)
    /// `MAIL_STATUS_QUEUED`.
    public static let queued = MailStatus(rawValue: 1)
    /// `MAIL_STATUS_SENDING`.
    public static let sending = MailStatus(rawValue: 2)
    /// `MAIL_STATUS_ACCEPTED`.
    public static let accepted = MailStatus(rawValue: 3)
    /// `MAIL_STATUS_DELIVERED`.
    public static let delivered = MailStatus(rawValue: 4)
    /// `MAIL_STATUS_DEFERRED`.
    public static let deferred = MailStatus(rawValue: 5)
    /// `MAIL_STATUS_BOUNCED`.
    public static let bounced = MailStatus(rawValue: 6)
    /// `MAIL_STATUS_FAILED`.
    public static let failed = MailStatus(rawValue: 7)
    /// `MAIL_STATUS_SUPPRESSED`.
    public static let suppressed = MailStatus(rawValue: 8)
    /// `MAIL_STATUS_SKIPPED`.
    public static let skipped = MailStatus(rawValue: 9)
    /// `MAIL_STATUS_CANCELLED`.
    public static let cancelled = MailStatus(rawValue: 10)
    /// `MAIL_STATUS_EXPIRED`.
    public static let expired = MailStatus(rawValue: 11)

    /// Every value that the schema names, in its order.
    public static let all: [MailStatus] = [
        .unspecified,
        .queued,
        .sending,
        .accepted,
        .delivered,
        .deferred,
        .bounced,
        .failed,
        .suppressed,
        .skipped,
        .cancelled,
        .expired,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "MAIL_STATUS_UNSPECIFIED"
        case 1: "MAIL_STATUS_QUEUED"
        case 2: "MAIL_STATUS_SENDING"
        case 3: "MAIL_STATUS_ACCEPTED"
        case 4: "MAIL_STATUS_DELIVERED"
        case 5: "MAIL_STATUS_DEFERRED"
        case 6: "MAIL_STATUS_BOUNCED"
        case 7: "MAIL_STATUS_FAILED"
        case 8: "MAIL_STATUS_SUPPRESSED"
        case 9: "MAIL_STATUS_SKIPPED"
        case 10: "MAIL_STATUS_CANCELLED"
        case 11: "MAIL_STATUS_EXPIRED"
        default: nil
        }
    }
}

/// `RecipientField`.
public struct RecipientField: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `RECIPIENT_FIELD_UNSPECIFIED`.
    public static let unspecified = RecipientField(rawValue: 0)
    /// `RECIPIENT_FIELD_TO`.
    public static let to = RecipientField(rawValue: 1)
    /// `RECIPIENT_FIELD_CC`.
    public static let cc = RecipientField(rawValue: 2)
    /// In the envelope only: no header names it.
    public static let bcc = RecipientField(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [RecipientField] = [
        .unspecified,
        .to,
        .cc,
        .bcc,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "RECIPIENT_FIELD_UNSPECIFIED"
        case 1: "RECIPIENT_FIELD_TO"
        case 2: "RECIPIENT_FIELD_CC"
        case 3: "RECIPIENT_FIELD_BCC"
        default: nil
        }
    }
}

/// `MailRecipient`.
public struct MailRecipient: WireMessage {
    /// `address`.
    public var address: String = ""
    /// `field`.
    public var field: RecipientField = .unspecified
    /// `status`.
    public var status: MailStatus = .unspecified
    /// The mail server's last answer, or the reason for not sending.
    public var reply: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        address: String = "",
        field: RecipientField = .unspecified,
        status: MailStatus = .unspecified,
        reply: String = ""
    ) {
        self.address = address
        self.field = field
        self.status = status
        self.reply = reply
    }

    /// The schema's name.
    public static var name: String { "MailRecipient" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.address = try reader.text(in: bytes)
            case 16: self.field = try reader.varint(in: bytes)
            case 24: self.status = try reader.varint(in: bytes)
            case 34: self.reply = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.address.isEmpty { size += 1 + WireSize.text(self.address) }
        if self.field.rawValue != 0 { size += 1 + WireSize.varint(self.field) }
        if self.status.rawValue != 0 { size += 1 + WireSize.varint(self.status) }
        if !self.reply.isEmpty { size += 1 + WireSize.text(self.reply) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.address.isEmpty { WireWriter.text(10, self.address, to: &output) }
        if self.field.rawValue != 0 { WireWriter.varint(16, self.field, to: &output) }
        if self.status.rawValue != 0 { WireWriter.varint(24, self.status, to: &output) }
        if !self.reply.isEmpty { WireWriter.text(34, self.reply, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MailSummary`.
public struct MailSummary: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// e.g. "issue_reported", "staff_reply", "invitation".
    public var kind: String = ""
    /// `subject`.
    public var subject: String = ""
    /// `status`.
    public var status: MailStatus = .unspecified
    /// With SKIPPED and SUPPRESSED: why, e.g. "no_recipient".
    public var reason: String = ""
    /// `recipients`.
    public var recipients: [MailRecipient] = []
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `ticket_number`.
    public var ticketNumber: String = ""
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `attempts`.
    public var attempts: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        kind: String = "",
        subject: String = "",
        status: MailStatus = .unspecified,
        reason: String = "",
        recipients: [MailRecipient] = [],
        createdAtMs: Int64 = 0,
        ticketID: UInt64 = 0,
        ticketNumber: String = "",
        customerID: UInt64 = 0,
        attempts: UInt32 = 0
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.status = status
        self.reason = reason
        self.recipients = recipients
        self.createdAtMs = createdAtMs
        self.ticketID = ticketID
        self.ticketNumber = ticketNumber
        self.customerID = customerID
        self.attempts = attempts
    }

    /// The schema's name.
    public static var name: String { "MailSummary" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.kind = try reader.text(in: bytes)
            case 26: self.subject = try reader.text(in: bytes)
            case 32: self.status = try reader.varint(in: bytes)
            case 42: self.reason = try reader.text(in: bytes)
            case 50: try reader.append(to: &self.recipients, in: bytes)
            case 56: self.createdAtMs = try reader.varint(in: bytes)
            case 64: self.ticketID = try reader.varint(in: bytes)
            case 74: self.ticketNumber = try reader.text(in: bytes)
            case 80: self.customerID = try reader.varint(in: bytes)
            case 88: self.attempts = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if self.status.rawValue != 0 { size += 1 + WireSize.varint(self.status) }
        if !self.reason.isEmpty { size += 1 + WireSize.text(self.reason) }
        if !self.recipients.isEmpty { size += WireSize.messages(self.recipients.span, tag: 1) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.ticketNumber.isEmpty { size += 1 + WireSize.text(self.ticketNumber) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.attempts != 0 { size += 1 + WireSize.varint(self.attempts) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(18, self.kind, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(26, self.subject, to: &output) }
        if self.status.rawValue != 0 { WireWriter.varint(32, self.status, to: &output) }
        if !self.reason.isEmpty { WireWriter.text(42, self.reason, to: &output) }
        if !self.recipients.isEmpty { WireWriter.messages(50, self.recipients.span, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(56, self.createdAtMs, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(64, self.ticketID, to: &output) }
        if !self.ticketNumber.isEmpty { WireWriter.text(74, self.ticketNumber, to: &output) }
        if self.customerID != 0 { WireWriter.varint(80, self.customerID, to: &output) }
        if self.attempts != 0 { WireWriter.varint(88, self.attempts, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.recipients.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "recipients", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// One attempt to hand a mail to one recipient.
public struct MailAttempt: WireMessage {
    /// `number`.
    public var number: UInt32 = 0
    /// `address`.
    public var address: String = ""
    /// `begun_at_ms`.
    public var begunAtMs: Int64 = 0
    /// 0: it runs, or the server ended before it had an answer.
    public var endedAtMs: Int64 = 0
    /// UNSPECIFIED while there is no answer.
    public var status: MailStatus = .unspecified
    /// The mail server's answer.
    public var reply: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        number: UInt32 = 0,
        address: String = "",
        begunAtMs: Int64 = 0,
        endedAtMs: Int64 = 0,
        status: MailStatus = .unspecified,
        reply: String = ""
    ) {
        self.number = number
        self.address = address
        self.begunAtMs = begunAtMs
        self.endedAtMs = endedAtMs
        self.status = status
        self.reply = reply
    }

    /// The schema's name.
    public static var name: String { "MailAttempt" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.number = try reader.varint(in: bytes)
            case 18: self.address = try reader.text(in: bytes)
            case 24: self.begunAtMs = try reader.varint(in: bytes)
            case 32: self.endedAtMs = try reader.varint(in: bytes)
            case 40: self.status = try reader.varint(in: bytes)
            case 50: self.reply = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.number != 0 { size += 1 + WireSize.varint(self.number) }
        if !self.address.isEmpty { size += 1 + WireSize.text(self.address) }
        if self.begunAtMs != 0 { size += 1 + WireSize.varint(self.begunAtMs) }
        if self.endedAtMs != 0 { size += 1 + WireSize.varint(self.endedAtMs) }
        if self.status.rawValue != 0 { size += 1 + WireSize.varint(self.status) }
        if !self.reply.isEmpty { size += 1 + WireSize.text(self.reply) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.number != 0 { WireWriter.varint(8, self.number, to: &output) }
        if !self.address.isEmpty { WireWriter.text(18, self.address, to: &output) }
        if self.begunAtMs != 0 { WireWriter.varint(24, self.begunAtMs, to: &output) }
        if self.endedAtMs != 0 { WireWriter.varint(32, self.endedAtMs, to: &output) }
        if self.status.rawValue != 0 { WireWriter.varint(40, self.status, to: &output) }
        if !self.reply.isEmpty { WireWriter.text(50, self.reply, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `Mail`.
public struct Mail: WireMessage {
    /// `summary`.
    public var summary: MailSummary?
    /// `message_id`.
    public var messageID: String = ""
    /// `from`.
    public var from: String = ""
    /// `reply_to`.
    public var replyTo: String = ""
    /// `text`.
    public var text: String = ""
    /// `actor`.
    public var actor: Actor?
    /// `finished_at_ms`.
    public var finishedAtMs: Int64 = 0
    /// The mail that this one repeats.
    public var resentFrom: UInt64 = 0
    /// The Message-IDs of the mails about the same ticket that it follows, oldest first.
    public var references: [String] = []
    /// Through what it came about; UNSPECIFIED: nobody wrote it down.
    public var source: ChangeSource = .unspecified
    /// The newest attempts, at most 200, oldest first. Only in the answer to GetMail.
    public var attempts: [MailAttempt] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        summary: MailSummary? = nil,
        messageID: String = "",
        from: String = "",
        replyTo: String = "",
        text: String = "",
        actor: Actor? = nil,
        finishedAtMs: Int64 = 0,
        resentFrom: UInt64 = 0,
        references: [String] = [],
        source: ChangeSource = .unspecified,
        attempts: [MailAttempt] = []
    ) {
        self.summary = summary
        self.messageID = messageID
        self.from = from
        self.replyTo = replyTo
        self.text = text
        self.actor = actor
        self.finishedAtMs = finishedAtMs
        self.resentFrom = resentFrom
        self.references = references
        self.source = source
        self.attempts = attempts
    }

    /// The schema's name.
    public static var name: String { "Mail" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.summary, in: bytes)
            case 18: self.messageID = try reader.text(in: bytes)
            case 26: self.from = try reader.text(in: bytes)
            case 34: self.replyTo = try reader.text(in: bytes)
            case 42: self.text = try reader.text(in: bytes)
            case 50: try reader.merge(into: &self.actor, in: bytes)
            case 56: self.finishedAtMs = try reader.varint(in: bytes)
            case 400: self.resentFrom = try reader.varint(in: bytes)
            case 410: try reader.append(to: &self.references, in: bytes)
            case 418: try reader.append(to: &self.attempts, in: bytes)
            case 480: self.source = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.summary { size += 1 + WireSize.message(value) }
        if !self.messageID.isEmpty { size += 1 + WireSize.text(self.messageID) }
        if !self.from.isEmpty { size += 1 + WireSize.text(self.from) }
        if !self.replyTo.isEmpty { size += 1 + WireSize.text(self.replyTo) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if let value = self.actor { size += 1 + WireSize.message(value) }
        if self.finishedAtMs != 0 { size += 1 + WireSize.varint(self.finishedAtMs) }
        if self.resentFrom != 0 { size += 2 + WireSize.varint(self.resentFrom) }
        if !self.references.isEmpty { size += WireSize.texts(self.references, tag: 2) }
        if !self.attempts.isEmpty { size += WireSize.messages(self.attempts.span, tag: 2) }
        if self.source.rawValue != 0 { size += 2 + WireSize.varint(self.source) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.summary { WireWriter.message(10, value, to: &output) }
        if !self.messageID.isEmpty { WireWriter.text(18, self.messageID, to: &output) }
        if !self.from.isEmpty { WireWriter.text(26, self.from, to: &output) }
        if !self.replyTo.isEmpty { WireWriter.text(34, self.replyTo, to: &output) }
        if !self.text.isEmpty { WireWriter.text(42, self.text, to: &output) }
        if let value = self.actor { WireWriter.message(50, value, to: &output) }
        if self.finishedAtMs != 0 { WireWriter.varint(56, self.finishedAtMs, to: &output) }
        if self.resentFrom != 0 { WireWriter.varint(400, self.resentFrom, to: &output) }
        if !self.references.isEmpty { WireWriter.texts(410, self.references, to: &output) }
        if !self.attempts.isEmpty { WireWriter.messages(418, self.attempts.span, to: &output) }
        if self.source.rawValue != 0 { WireWriter.varint(480, self.source, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.summary {
            if let found = value.firstFieldOverLimit() {
                return found.inside("summary")
            }
        }
        if self.references.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "references", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.attempts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "attempts", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ListMailsRequest`.
public struct ListMailsRequest: WireMessage {
    /// Words that the subject has, in any order; a word that ends in * is a prefix.
    public var subject: String = ""
    /// The subject begins exactly so.
    public var subjectPrefix: String = ""
    /// `recipient`.
    public var recipient: String = ""
    /// `kind`.
    public var kind: String = ""
    /// `status`.
    public var status: MailStatus = .unspecified
    /// `after_ms`.
    public var afterMs: Int64 = 0
    /// `before_ms`.
    public var beforeMs: Int64 = 0
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""
    /// Ask for `total` too.
    public var count: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        subject: String = "",
        subjectPrefix: String = "",
        recipient: String = "",
        kind: String = "",
        status: MailStatus = .unspecified,
        afterMs: Int64 = 0,
        beforeMs: Int64 = 0,
        ticketID: UInt64 = 0,
        customerID: UInt64 = 0,
        pageSize: UInt32 = 0,
        pageToken: String = "",
        count: Bool = false
    ) {
        self.subject = subject
        self.subjectPrefix = subjectPrefix
        self.recipient = recipient
        self.kind = kind
        self.status = status
        self.afterMs = afterMs
        self.beforeMs = beforeMs
        self.ticketID = ticketID
        self.customerID = customerID
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.count = count
    }

    /// The schema's name.
    public static var name: String { "ListMailsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.subject = try reader.text(in: bytes)
            case 18: self.subjectPrefix = try reader.text(in: bytes)
            case 26: self.recipient = try reader.text(in: bytes)
            case 34: self.kind = try reader.text(in: bytes)
            case 40: self.status = try reader.varint(in: bytes)
            case 48: self.afterMs = try reader.varint(in: bytes)
            case 56: self.beforeMs = try reader.varint(in: bytes)
            case 64: self.ticketID = try reader.varint(in: bytes)
            case 72: self.customerID = try reader.varint(in: bytes)
            case 80: self.pageSize = try reader.varint(in: bytes)
            case 90: self.pageToken = try reader.text(in: bytes)
            case 96: self.count = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if !self.subjectPrefix.isEmpty { size += 1 + WireSize.text(self.subjectPrefix) }
        if !self.recipient.isEmpty { size += 1 + WireSize.text(self.recipient) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if self.status.rawValue != 0 { size += 1 + WireSize.varint(self.status) }
        if self.afterMs != 0 { size += 1 + WireSize.varint(self.afterMs) }
        if self.beforeMs != 0 { size += 1 + WireSize.varint(self.beforeMs) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        if self.count { size += 1 + WireSize.varint(self.count) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.subject.isEmpty { WireWriter.text(10, self.subject, to: &output) }
        if !self.subjectPrefix.isEmpty { WireWriter.text(18, self.subjectPrefix, to: &output) }
        if !self.recipient.isEmpty { WireWriter.text(26, self.recipient, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(34, self.kind, to: &output) }
        if self.status.rawValue != 0 { WireWriter.varint(40, self.status, to: &output) }
        if self.afterMs != 0 { WireWriter.varint(48, self.afterMs, to: &output) }
        if self.beforeMs != 0 { WireWriter.varint(56, self.beforeMs, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(64, self.ticketID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(72, self.customerID, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(80, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(90, self.pageToken, to: &output) }
        if self.count { WireWriter.varint(96, self.count, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.subject.utf8.count > 200 {
            return FieldOverLimit(field: "subject", limit: 200, measure: .bytes)
        }
        if self.subjectPrefix.utf8.count > 200 {
            return FieldOverLimit(field: "subject_prefix", limit: 200, measure: .bytes)
        }
        if self.recipient.utf8.count > 254 {
            return FieldOverLimit(field: "recipient", limit: 254, measure: .bytes)
        }
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListMailsReply`.
public struct ListMailsReply: WireMessage {
    /// `mails`.
    public var mails: [MailSummary] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""
    /// Only when asked for; counts at most 10,000.
    public var total: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mails: [MailSummary] = [],
        nextPageToken: String = "",
        total: UInt64 = 0
    ) {
        self.mails = mails
        self.nextPageToken = nextPageToken
        self.total = total
    }

    /// The schema's name.
    public static var name: String { "ListMailsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.mails, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            case 24: self.total = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.mails.isEmpty { size += WireSize.messages(self.mails.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if self.total != 0 { size += 1 + WireSize.varint(self.total) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.mails.isEmpty { WireWriter.messages(10, self.mails.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if self.total != 0 { WireWriter.varint(24, self.total, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.mails.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "mails", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.mails {
            if let found = item.firstFieldOverLimit() {
                return found.inside("mails")
            }
        }
        return nil
    }
}

/// `GetMailRequest`.
public struct GetMailRequest: WireMessage {
    /// `mail_id`.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0
    ) {
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "GetMailRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetMailReply`.
public struct GetMailReply: WireMessage {
    /// `mail`.
    public var mail: Mail?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mail: Mail? = nil
    ) {
        self.mail = mail
    }

    /// The schema's name.
    public static var name: String { "GetMailReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.mail { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.mail { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.mail {
            if let found = value.firstFieldOverLimit() {
                return found.inside("mail")
            }
        }
        return nil
    }
}

/// `PreviewMailRequest`.
public struct PreviewMailRequest: WireMessage {
    /// `mail_id`.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0
    ) {
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "PreviewMailRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PreviewMailReply`.
public struct PreviewMailReply: WireMessage {
    /// `summary`.
    public var summary: MailSummary?
    /// `from`.
    public var from: String = ""
    /// The first 255 characters.
    public var text: String = ""
    /// `truncated`.
    public var truncated: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        summary: MailSummary? = nil,
        from: String = "",
        text: String = "",
        truncated: Bool = false
    ) {
        self.summary = summary
        self.from = from
        self.text = text
        self.truncated = truncated
    }

    /// The schema's name.
    public static var name: String { "PreviewMailReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.summary, in: bytes)
            case 18: self.from = try reader.text(in: bytes)
            case 26: self.text = try reader.text(in: bytes)
            case 32: self.truncated = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.summary { size += 1 + WireSize.message(value) }
        if !self.from.isEmpty { size += 1 + WireSize.text(self.from) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.truncated { size += 1 + WireSize.varint(self.truncated) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.summary { WireWriter.message(10, value, to: &output) }
        if !self.from.isEmpty { WireWriter.text(18, self.from, to: &output) }
        if !self.text.isEmpty { WireWriter.text(26, self.text, to: &output) }
        if self.truncated { WireWriter.varint(32, self.truncated, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.summary {
            if let found = value.firstFieldOverLimit() {
                return found.inside("summary")
            }
        }
        return nil
    }
}

/// `ResendMailRequest`.
public struct ResendMailRequest: WireMessage {
    /// `mail_id`.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0
    ) {
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "ResendMailRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ResendMailReply`.
public struct ResendMailReply: WireMessage {
    /// The new mail.
    public var mail: Mail?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mail: Mail? = nil
    ) {
        self.mail = mail
    }

    /// The schema's name.
    public static var name: String { "ResendMailReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.mail { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.mail { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.mail {
            if let found = value.firstFieldOverLimit() {
                return found.inside("mail")
            }
        }
        return nil
    }
}

/// `CancelMailRequest`.
public struct CancelMailRequest: WireMessage {
    /// `mail_id`.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0
    ) {
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "CancelMailRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CancelMailReply`.
public struct CancelMailReply: WireMessage {
    /// `mail`.
    public var mail: Mail?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mail: Mail? = nil
    ) {
        self.mail = mail
    }

    /// The schema's name.
    public static var name: String { "CancelMailReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.mail { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.mail { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.mail {
            if let found = value.firstFieldOverLimit() {
                return found.inside("mail")
            }
        }
        return nil
    }
}

/// `RetryMailsRequest`.
public struct RetryMailsRequest: WireMessage {
    /// 0: all that wait.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mailID: UInt64 = 0
    ) {
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "RetryMailsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mailID != 0 { WireWriter.varint(8, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RetryMailsReply`.
public struct RetryMailsReply: WireMessage {
    /// How many are tried now.
    public var retried: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        retried: UInt64 = 0
    ) {
        self.retried = retried
    }

    /// The schema's name.
    public static var name: String { "RetryMailsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.retried = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.retried != 0 { size += 1 + WireSize.varint(self.retried) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.retried != 0 { WireWriter.varint(8, self.retried, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SendTestMailRequest`.
public struct SendTestMailRequest: WireMessage {
    /// Empty: the caller's own address.
    public var address: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        address: String = ""
    ) {
        self.address = address
    }

    /// The schema's name.
    public static var name: String { "SendTestMailRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.address = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.address.isEmpty { size += 1 + WireSize.text(self.address) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.address.isEmpty { WireWriter.text(10, self.address, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.address.utf8.count > 254 {
            return FieldOverLimit(field: "address", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `SendTestMailReply`.
public struct SendTestMailReply: WireMessage {
    /// `mail`.
    public var mail: Mail?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mail: Mail? = nil
    ) {
        self.mail = mail
    }

    /// The schema's name.
    public static var name: String { "SendTestMailReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.mail { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.mail { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.mail {
            if let found = value.firstFieldOverLimit() {
                return found.inside("mail")
            }
        }
        return nil
    }
}

