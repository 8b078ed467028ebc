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
            case 10: address = try reader.text(in: bytes)
            case 16: field = try reader.varint(in: bytes)
            case 24: status = try reader.varint(in: bytes)
            case 34: reply = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !address.isEmpty { size += 1 + WireSize.text(address) }
        if field.rawValue != 0 { size += 1 + WireSize.varint(field) }
        if status.rawValue != 0 { size += 1 + WireSize.varint(status) }
        if !reply.isEmpty { size += 1 + WireSize.text(reply) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !address.isEmpty { WireWriter.text(10, address, to: &output) }
        if field.rawValue != 0 { WireWriter.varint(16, field, to: &output) }
        if status.rawValue != 0 { WireWriter.varint(24, status, to: &output) }
        if !reply.isEmpty { WireWriter.text(34, reply, to: &output) }
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
            case 8: id = try reader.varint(in: bytes)
            case 18: kind = try reader.text(in: bytes)
            case 26: subject = try reader.text(in: bytes)
            case 32: status = try reader.varint(in: bytes)
            case 42: reason = try reader.text(in: bytes)
            case 50: try reader.append(to: &recipients, limit: WireLimits.itemsPerField, in: bytes)
            case 56: createdAtMs = try reader.varint(in: bytes)
            case 64: ticketID = try reader.varint(in: bytes)
            case 74: ticketNumber = try reader.text(in: bytes)
            case 80: customerID = try reader.varint(in: bytes)
            case 88: attempts = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if id != 0 { size += 1 + WireSize.varint(id) }
        if !kind.isEmpty { size += 1 + WireSize.text(kind) }
        if !subject.isEmpty { size += 1 + WireSize.text(subject) }
        if status.rawValue != 0 { size += 1 + WireSize.varint(status) }
        if !reason.isEmpty { size += 1 + WireSize.text(reason) }
        for item in recipients { size += 1 + WireSize.message(item) }
        if createdAtMs != 0 { size += 1 + WireSize.varint(createdAtMs) }
        if ticketID != 0 { size += 1 + WireSize.varint(ticketID) }
        if !ticketNumber.isEmpty { size += 1 + WireSize.text(ticketNumber) }
        if customerID != 0 { size += 1 + WireSize.varint(customerID) }
        if attempts != 0 { size += 1 + WireSize.varint(attempts) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if id != 0 { WireWriter.varint(8, id, to: &output) }
        if !kind.isEmpty { WireWriter.text(18, kind, to: &output) }
        if !subject.isEmpty { WireWriter.text(26, subject, to: &output) }
        if status.rawValue != 0 { WireWriter.varint(32, status, to: &output) }
        if !reason.isEmpty { WireWriter.text(42, reason, to: &output) }
        for item in recipients { WireWriter.message(50, item, to: &output) }
        if createdAtMs != 0 { WireWriter.varint(56, createdAtMs, to: &output) }
        if ticketID != 0 { WireWriter.varint(64, ticketID, to: &output) }
        if !ticketNumber.isEmpty { WireWriter.text(74, ticketNumber, to: &output) }
        if customerID != 0 { WireWriter.varint(80, customerID, to: &output) }
        if attempts != 0 { WireWriter.varint(88, attempts, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if recipients.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "recipients", limit: WireLimits.itemsPerField, measure: .items)
        }
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
        finishedAtMs: Int64 = 0
    ) {
        self.summary = summary
        self.messageID = messageID
        self.from = from
        self.replyTo = replyTo
        self.text = text
        self.actor = actor
        self.finishedAtMs = finishedAtMs
    }

    /// The schema's name.
    public static var name: String { "Mail" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &summary, in: bytes)
            case 18: messageID = try reader.text(in: bytes)
            case 26: from = try reader.text(in: bytes)
            case 34: replyTo = try reader.text(in: bytes)
            case 42: text = try reader.text(in: bytes)
            case 50: try reader.merge(into: &actor, in: bytes)
            case 56: finishedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let summary { size += 1 + WireSize.message(summary) }
        if !messageID.isEmpty { size += 1 + WireSize.text(messageID) }
        if !from.isEmpty { size += 1 + WireSize.text(from) }
        if !replyTo.isEmpty { size += 1 + WireSize.text(replyTo) }
        if !text.isEmpty { size += 1 + WireSize.text(text) }
        if let actor { size += 1 + WireSize.message(actor) }
        if finishedAtMs != 0 { size += 1 + WireSize.varint(finishedAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let summary { WireWriter.message(10, summary, to: &output) }
        if !messageID.isEmpty { WireWriter.text(18, messageID, to: &output) }
        if !from.isEmpty { WireWriter.text(26, from, to: &output) }
        if !replyTo.isEmpty { WireWriter.text(34, replyTo, to: &output) }
        if !text.isEmpty { WireWriter.text(42, text, to: &output) }
        if let actor { WireWriter.message(50, actor, to: &output) }
        if finishedAtMs != 0 { WireWriter.varint(56, finishedAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let summary {
            if let found = summary.firstFieldOverLimit() {
                return found.inside("summary")
            }
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
            case 10: subject = try reader.text(in: bytes)
            case 18: subjectPrefix = try reader.text(in: bytes)
            case 26: recipient = try reader.text(in: bytes)
            case 34: kind = try reader.text(in: bytes)
            case 40: status = try reader.varint(in: bytes)
            case 48: afterMs = try reader.varint(in: bytes)
            case 56: beforeMs = try reader.varint(in: bytes)
            case 64: ticketID = try reader.varint(in: bytes)
            case 72: customerID = try reader.varint(in: bytes)
            case 80: pageSize = try reader.varint(in: bytes)
            case 90: pageToken = try reader.text(in: bytes)
            case 96: count = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !subject.isEmpty { size += 1 + WireSize.text(subject) }
        if !subjectPrefix.isEmpty { size += 1 + WireSize.text(subjectPrefix) }
        if !recipient.isEmpty { size += 1 + WireSize.text(recipient) }
        if !kind.isEmpty { size += 1 + WireSize.text(kind) }
        if status.rawValue != 0 { size += 1 + WireSize.varint(status) }
        if afterMs != 0 { size += 1 + WireSize.varint(afterMs) }
        if beforeMs != 0 { size += 1 + WireSize.varint(beforeMs) }
        if ticketID != 0 { size += 1 + WireSize.varint(ticketID) }
        if customerID != 0 { size += 1 + WireSize.varint(customerID) }
        if pageSize != 0 { size += 1 + WireSize.varint(pageSize) }
        if !pageToken.isEmpty { size += 1 + WireSize.text(pageToken) }
        if count { size += 1 + WireSize.varint(count) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !subject.isEmpty { WireWriter.text(10, subject, to: &output) }
        if !subjectPrefix.isEmpty { WireWriter.text(18, subjectPrefix, to: &output) }
        if !recipient.isEmpty { WireWriter.text(26, recipient, to: &output) }
        if !kind.isEmpty { WireWriter.text(34, kind, to: &output) }
        if status.rawValue != 0 { WireWriter.varint(40, status, to: &output) }
        if afterMs != 0 { WireWriter.varint(48, afterMs, to: &output) }
        if beforeMs != 0 { WireWriter.varint(56, beforeMs, to: &output) }
        if ticketID != 0 { WireWriter.varint(64, ticketID, to: &output) }
        if customerID != 0 { WireWriter.varint(72, customerID, to: &output) }
        if pageSize != 0 { WireWriter.varint(80, pageSize, to: &output) }
        if !pageToken.isEmpty { WireWriter.text(90, pageToken, to: &output) }
        if count { WireWriter.varint(96, count, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if subject.utf8.count > 200 {
            return FieldOverLimit(field: "subject", limit: 200, measure: .bytes)
        }
        if subjectPrefix.utf8.count > 200 {
            return FieldOverLimit(field: "subject_prefix", limit: 200, measure: .bytes)
        }
        if recipient.utf8.count > 254 {
            return FieldOverLimit(field: "recipient", limit: 254, measure: .bytes)
        }
        if kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if pageToken.utf8.count > 512 {
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
            case 10: try reader.append(to: &mails, limit: WireLimits.itemsPerField, in: bytes)
            case 18: nextPageToken = try reader.text(in: bytes)
            case 24: total = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        for item in mails { size += 1 + WireSize.message(item) }
        if !nextPageToken.isEmpty { size += 1 + WireSize.text(nextPageToken) }
        if total != 0 { size += 1 + WireSize.varint(total) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        for item in mails { WireWriter.message(10, item, to: &output) }
        if !nextPageToken.isEmpty { WireWriter.text(18, nextPageToken, to: &output) }
        if total != 0 { WireWriter.varint(24, total, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if mails.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "mails", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in mails {
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
            case 8: mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if mailID != 0 { size += 1 + WireSize.varint(mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if mailID != 0 { WireWriter.varint(8, mailID, to: &output) }
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
            case 10: try reader.merge(into: &mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let mail { size += 1 + WireSize.message(mail) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let mail { WireWriter.message(10, mail, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let mail {
            if let found = mail.firstFieldOverLimit() {
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
            case 8: mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if mailID != 0 { size += 1 + WireSize.varint(mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if mailID != 0 { WireWriter.varint(8, mailID, to: &output) }
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
            case 10: try reader.merge(into: &summary, in: bytes)
            case 18: from = try reader.text(in: bytes)
            case 26: text = try reader.text(in: bytes)
            case 32: truncated = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let summary { size += 1 + WireSize.message(summary) }
        if !from.isEmpty { size += 1 + WireSize.text(from) }
        if !text.isEmpty { size += 1 + WireSize.text(text) }
        if truncated { size += 1 + WireSize.varint(truncated) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let summary { WireWriter.message(10, summary, to: &output) }
        if !from.isEmpty { WireWriter.text(18, from, to: &output) }
        if !text.isEmpty { WireWriter.text(26, text, to: &output) }
        if truncated { WireWriter.varint(32, truncated, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let summary {
            if let found = summary.firstFieldOverLimit() {
                return found.inside("summary")
            }
        }
        return nil
    }
}

