// Generated from Protocol/schema/messages.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `TicketMessage`.
public struct TicketMessage: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// 1, 2, 3 … in the thread as the caller sees it.
    public var seq: UInt64 = 0
    /// `author`.
    public var author: Actor?
    /// `visibility`.
    public var visibility: Visibility = .unspecified
    /// `text`.
    public var text: String = ""
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// For staff: the newest mail that carried the message, how far it came, and to whom.
    public var mailID: UInt64 = 0
    /// `mail_status`.
    public var mailStatus: MailStatus = .unspecified
    /// `mail_recipients`.
    public var mailRecipients: [MailRecipient] = []
    /// For staff: why the mail does not arrive, from the first refusal for good or the third failed attempt on.
    public var mailError: String = ""
    /// For staff: through what it came; UNSPECIFIED for messages from before that was kept.
    public var source: ChangeSource = .unspecified
    /// `attachments`.
    public var attachments: [Document] = []
    /// The author changed it then; 0 = never.
    public var editedAtMs: Int64 = 0
    /// The author deleted it then: no text and no files any more; 0 = it stands.
    public var deletedAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        ticketID: UInt64 = 0,
        seq: UInt64 = 0,
        author: Actor? = nil,
        visibility: Visibility = .unspecified,
        text: String = "",
        createdAtMs: Int64 = 0,
        mailID: UInt64 = 0,
        mailStatus: MailStatus = .unspecified,
        mailRecipients: [MailRecipient] = [],
        mailError: String = "",
        source: ChangeSource = .unspecified,
        attachments: [Document] = [],
        editedAtMs: Int64 = 0,
        deletedAtMs: Int64 = 0
    ) {
        self.id = id
        self.ticketID = ticketID
        self.seq = seq
        self.author = author
        self.visibility = visibility
        self.text = text
        self.createdAtMs = createdAtMs
        self.mailID = mailID
        self.mailStatus = mailStatus
        self.mailRecipients = mailRecipients
        self.mailError = mailError
        self.source = source
        self.attachments = attachments
        self.editedAtMs = editedAtMs
        self.deletedAtMs = deletedAtMs
    }

    /// The schema's name.
    public static var name: String { "TicketMessage" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.ticketID = try reader.varint(in: bytes)
            case 24: self.seq = try reader.varint(in: bytes)
            case 34: try reader.merge(into: &self.author, in: bytes)
            case 40: self.visibility = try reader.varint(in: bytes)
            case 50: self.text = try reader.text(in: bytes)
            case 56: self.createdAtMs = try reader.varint(in: bytes)
            case 400: self.mailID = try reader.varint(in: bytes)
            case 408: self.mailStatus = try reader.varint(in: bytes)
            case 418: try reader.append(to: &self.mailRecipients, in: bytes)
            case 426: self.mailError = try reader.text(in: bytes)
            case 480: self.source = try reader.varint(in: bytes)
            case 562: try reader.append(to: &self.attachments, in: bytes)
            case 568: self.editedAtMs = try reader.varint(in: bytes)
            case 576: self.deletedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.seq != 0 { size += 1 + WireSize.varint(self.seq) }
        if let value = self.author { size += 1 + WireSize.message(value) }
        if self.visibility.rawValue != 0 { size += 1 + WireSize.varint(self.visibility) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.mailID != 0 { size += 2 + WireSize.varint(self.mailID) }
        if self.mailStatus.rawValue != 0 { size += 2 + WireSize.varint(self.mailStatus) }
        if !self.mailRecipients.isEmpty { size += WireSize.messages(self.mailRecipients.span, tag: 2) }
        if !self.mailError.isEmpty { size += 2 + WireSize.text(self.mailError) }
        if self.source.rawValue != 0 { size += 2 + WireSize.varint(self.source) }
        if !self.attachments.isEmpty { size += WireSize.messages(self.attachments.span, tag: 2) }
        if self.editedAtMs != 0 { size += 2 + WireSize.varint(self.editedAtMs) }
        if self.deletedAtMs != 0 { size += 2 + WireSize.varint(self.deletedAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(16, self.ticketID, to: &output) }
        if self.seq != 0 { WireWriter.varint(24, self.seq, to: &output) }
        if let value = self.author { WireWriter.message(34, value, to: &output) }
        if self.visibility.rawValue != 0 { WireWriter.varint(40, self.visibility, to: &output) }
        if !self.text.isEmpty { WireWriter.text(50, self.text, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(56, self.createdAtMs, to: &output) }
        if self.mailID != 0 { WireWriter.varint(400, self.mailID, to: &output) }
        if self.mailStatus.rawValue != 0 { WireWriter.varint(408, self.mailStatus, to: &output) }
        if !self.mailRecipients.isEmpty { WireWriter.messages(418, self.mailRecipients.span, to: &output) }
        if !self.mailError.isEmpty { WireWriter.text(426, self.mailError, to: &output) }
        if self.source.rawValue != 0 { WireWriter.varint(480, self.source, to: &output) }
        if !self.attachments.isEmpty { WireWriter.messages(562, self.attachments.span, to: &output) }
        if self.editedAtMs != 0 { WireWriter.varint(568, self.editedAtMs, to: &output) }
        if self.deletedAtMs != 0 { WireWriter.varint(576, self.deletedAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.mailRecipients.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "mail_recipients", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.attachments.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "attachments", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `PostMessageRequest`.
public struct PostMessageRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `text`.
    public var text: String = ""
    /// Must be said. Customers can only say PUBLIC.
    public var visibility: Visibility = .unspecified
    /// Staff: the status the ticket gets with this reply, by id or by name; neither = unchanged.
    public var statusID: UInt64 = 0
    /// `status`.
    public var status: String = ""
    /// Staff: send no mail to the customer.
    public var silent: Bool = false
    /// Finished uploads of the caller, which become attachments of the message.
    public var uploadIDs: [UInt64] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        text: String = "",
        visibility: Visibility = .unspecified,
        statusID: UInt64 = 0,
        status: String = "",
        silent: Bool = false,
        uploadIDs: [UInt64] = []
    ) {
        self.ticketID = ticketID
        self.text = text
        self.visibility = visibility
        self.statusID = statusID
        self.status = status
        self.silent = silent
        self.uploadIDs = uploadIDs
    }

    /// The schema's name.
    public static var name: String { "PostMessageRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.text = try reader.text(in: bytes)
            case 24: self.visibility = try reader.varint(in: bytes)
            case 32: self.statusID = try reader.varint(in: bytes)
            case 42: self.status = try reader.text(in: bytes)
            case 48: self.silent = try reader.varint(in: bytes)
            case 560: try reader.append(to: &self.uploadIDs, in: bytes)
            case 562: try reader.appendPacked(to: &self.uploadIDs, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.visibility.rawValue != 0 { size += 1 + WireSize.varint(self.visibility) }
        if self.statusID != 0 { size += 1 + WireSize.varint(self.statusID) }
        if !self.status.isEmpty { size += 1 + WireSize.text(self.status) }
        if self.silent { size += 1 + WireSize.varint(self.silent) }
        if !self.uploadIDs.isEmpty { size += 2 + WireSize.packed(self.uploadIDs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.text.isEmpty { WireWriter.text(18, self.text, to: &output) }
        if self.visibility.rawValue != 0 { WireWriter.varint(24, self.visibility, to: &output) }
        if self.statusID != 0 { WireWriter.varint(32, self.statusID, to: &output) }
        if !self.status.isEmpty { WireWriter.text(42, self.status, to: &output) }
        if self.silent { WireWriter.varint(48, self.silent, to: &output) }
        if !self.uploadIDs.isEmpty { WireWriter.packed(562, self.uploadIDs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.text.utf8.count > 262144 {
            return FieldOverLimit(field: "text", limit: 262144, measure: .bytes)
        }
        if self.status.utf8.count > 100 {
            return FieldOverLimit(field: "status", limit: 100, measure: .bytes)
        }
        if self.uploadIDs.count > 100 {
            return FieldOverLimit(field: "upload_ids", limit: 100, measure: .items)
        }
        return nil
    }
}

/// `PostMessageReply`.
public struct PostMessageReply: WireMessage {
    /// `message`.
    public var message: TicketMessage?
    /// The ticket's status after the message.
    public var status: StatusRef?
    /// The message reopened the ticket.
    public var reopened: Bool = false
    /// The ticket was closed for good, and the message opened this one, which follows it.
    public var followUpTicketID: UInt64 = 0
    /// `follow_up_number`.
    public var followUpNumber: String = ""
    /// The reply waits, and can be taken back: there is no message yet.
    public var pending: PendingReply?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        message: TicketMessage? = nil,
        status: StatusRef? = nil,
        reopened: Bool = false,
        followUpTicketID: UInt64 = 0,
        followUpNumber: String = "",
        pending: PendingReply? = nil
    ) {
        self.message = message
        self.status = status
        self.reopened = reopened
        self.followUpTicketID = followUpTicketID
        self.followUpNumber = followUpNumber
        self.pending = pending
    }

    /// The schema's name.
    public static var name: String { "PostMessageReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.message, in: bytes)
            case 18: try reader.merge(into: &self.status, in: bytes)
            case 24: self.reopened = try reader.varint(in: bytes)
            case 320: self.followUpTicketID = try reader.varint(in: bytes)
            case 330: self.followUpNumber = try reader.text(in: bytes)
            case 562: try reader.merge(into: &self.pending, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.message { size += 1 + WireSize.message(value) }
        if let value = self.status { size += 1 + WireSize.message(value) }
        if self.reopened { size += 1 + WireSize.varint(self.reopened) }
        if self.followUpTicketID != 0 { size += 2 + WireSize.varint(self.followUpTicketID) }
        if !self.followUpNumber.isEmpty { size += 2 + WireSize.text(self.followUpNumber) }
        if let value = self.pending { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.message { WireWriter.message(10, value, to: &output) }
        if let value = self.status { WireWriter.message(18, value, to: &output) }
        if self.reopened { WireWriter.varint(24, self.reopened, to: &output) }
        if self.followUpTicketID != 0 { WireWriter.varint(320, self.followUpTicketID, to: &output) }
        if !self.followUpNumber.isEmpty { WireWriter.text(330, self.followUpNumber, to: &output) }
        if let value = self.pending { WireWriter.message(562, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.message {
            if let found = value.firstFieldOverLimit() {
                return found.inside("message")
            }
        }
        if let value = self.pending {
            if let found = value.firstFieldOverLimit() {
                return found.inside("pending")
            }
        }
        return nil
    }
}

/// A reply of staff that goes out in a moment (SetUndoTime). Customers do not see it.
public struct PendingReply: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `author`.
    public var author: Actor?
    /// `text`.
    public var text: String = ""
    /// `publish_at_ms`.
    public var publishAtMs: Int64 = 0
    /// Names of the files that go with it.
    public var fileNames: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        ticketID: UInt64 = 0,
        author: Actor? = nil,
        text: String = "",
        publishAtMs: Int64 = 0,
        fileNames: [String] = []
    ) {
        self.id = id
        self.ticketID = ticketID
        self.author = author
        self.text = text
        self.publishAtMs = publishAtMs
        self.fileNames = fileNames
    }

    /// The schema's name.
    public static var name: String { "PendingReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.ticketID = try reader.varint(in: bytes)
            case 26: try reader.merge(into: &self.author, in: bytes)
            case 34: self.text = try reader.text(in: bytes)
            case 40: self.publishAtMs = try reader.varint(in: bytes)
            case 50: try reader.append(to: &self.fileNames, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if let value = self.author { size += 1 + WireSize.message(value) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.publishAtMs != 0 { size += 1 + WireSize.varint(self.publishAtMs) }
        if !self.fileNames.isEmpty { size += WireSize.texts(self.fileNames, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(16, self.ticketID, to: &output) }
        if let value = self.author { WireWriter.message(26, value, to: &output) }
        if !self.text.isEmpty { WireWriter.text(34, self.text, to: &output) }
        if self.publishAtMs != 0 { WireWriter.varint(40, self.publishAtMs, to: &output) }
        if !self.fileNames.isEmpty { WireWriter.texts(50, self.fileNames, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fileNames.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "file_names", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `UndoReplyRequest`.
public struct UndoReplyRequest: WireMessage {
    /// `pending_id`.
    public var pendingID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        pendingID: UInt64 = 0
    ) {
        self.pendingID = pendingID
    }

    /// The schema's name.
    public static var name: String { "UndoReplyRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.pendingID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.pendingID != 0 { size += 1 + WireSize.varint(self.pendingID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.pendingID != 0 { WireWriter.varint(8, self.pendingID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `UndoReplyReply`.
public struct UndoReplyReply: WireMessage {
    /// What was taken back.
    public var pending: PendingReply?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        pending: PendingReply? = nil
    ) {
        self.pending = pending
    }

    /// The schema's name.
    public static var name: String { "UndoReplyReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.pending, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.pending { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.pending { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.pending {
            if let found = value.firstFieldOverLimit() {
                return found.inside("pending")
            }
        }
        return nil
    }
}

/// `SetUndoTimeRequest`.
public struct SetUndoTimeRequest: WireMessage {
    /// 0 to 300; 0 = replies go out at once. Absent: as it is.
    public var seconds: UInt32?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        seconds: UInt32? = nil
    ) {
        self.seconds = seconds
    }

    /// The schema's name.
    public static var name: String { "SetUndoTimeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.seconds = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.seconds { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.seconds { WireWriter.varint(8, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetUndoTimeReply`.
public struct SetUndoTimeReply: WireMessage {
    /// `seconds`.
    public var seconds: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        seconds: UInt32 = 0
    ) {
        self.seconds = seconds
    }

    /// The schema's name.
    public static var name: String { "SetUndoTimeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.seconds = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.seconds != 0 { size += 1 + WireSize.varint(self.seconds) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.seconds != 0 { WireWriter.varint(8, self.seconds, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EditMessageRequest`.
public struct EditMessageRequest: WireMessage {
    /// `message_id`.
    public var messageID: UInt64 = 0
    /// `text`.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        messageID: UInt64 = 0,
        text: String = ""
    ) {
        self.messageID = messageID
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "EditMessageRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.messageID = try reader.varint(in: bytes)
            case 18: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.messageID != 0 { WireWriter.varint(8, self.messageID, to: &output) }
        if !self.text.isEmpty { WireWriter.text(18, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.text.utf8.count > 262144 {
            return FieldOverLimit(field: "text", limit: 262144, measure: .bytes)
        }
        return nil
    }
}

/// `EditMessageReply`.
public struct EditMessageReply: WireMessage {
    /// `message`.
    public var message: TicketMessage?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        message: TicketMessage? = nil
    ) {
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "EditMessageReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.message, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.message { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.message { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.message {
            if let found = value.firstFieldOverLimit() {
                return found.inside("message")
            }
        }
        return nil
    }
}

/// `DeleteMessageRequest`.
public struct DeleteMessageRequest: WireMessage {
    /// `message_id`.
    public var messageID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        messageID: UInt64 = 0
    ) {
        self.messageID = messageID
    }

    /// The schema's name.
    public static var name: String { "DeleteMessageRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.messageID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.messageID != 0 { WireWriter.varint(8, self.messageID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteMessageReply`.
public struct DeleteMessageReply: WireMessage {
    /// `message`.
    public var message: TicketMessage?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        message: TicketMessage? = nil
    ) {
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "DeleteMessageReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.message, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.message { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.message { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.message {
            if let found = value.firstFieldOverLimit() {
                return found.inside("message")
            }
        }
        return nil
    }
}

/// `ListRevisionsRequest`.
public struct ListRevisionsRequest: WireMessage {
    /// `message_id`.
    public var messageID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        messageID: UInt64 = 0
    ) {
        self.messageID = messageID
    }

    /// The schema's name.
    public static var name: String { "ListRevisionsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.messageID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.messageID != 0 { WireWriter.varint(8, self.messageID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MessageRevision`.
public struct MessageRevision: WireMessage {
    /// What the message said until then.
    public var text: String = ""
    /// `replaced_at_ms`.
    public var replacedAtMs: Int64 = 0
    /// `replaced_by`.
    public var replacedBy: Actor?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        text: String = "",
        replacedAtMs: Int64 = 0,
        replacedBy: Actor? = nil
    ) {
        self.text = text
        self.replacedAtMs = replacedAtMs
        self.replacedBy = replacedBy
    }

    /// The schema's name.
    public static var name: String { "MessageRevision" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.text = try reader.text(in: bytes)
            case 16: self.replacedAtMs = try reader.varint(in: bytes)
            case 26: try reader.merge(into: &self.replacedBy, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.replacedAtMs != 0 { size += 1 + WireSize.varint(self.replacedAtMs) }
        if let value = self.replacedBy { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.text.isEmpty { WireWriter.text(10, self.text, to: &output) }
        if self.replacedAtMs != 0 { WireWriter.varint(16, self.replacedAtMs, to: &output) }
        if let value = self.replacedBy { WireWriter.message(26, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListRevisionsReply`.
public struct ListRevisionsReply: WireMessage {
    /// `revisions`.
    public var revisions: [MessageRevision] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        revisions: [MessageRevision] = []
    ) {
        self.revisions = revisions
    }

    /// The schema's name.
    public static var name: String { "ListRevisionsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.revisions, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.revisions.isEmpty { size += WireSize.messages(self.revisions.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.revisions.isEmpty { WireWriter.messages(10, self.revisions.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.revisions.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "revisions", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

