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
        createdAtMs: Int64 = 0
    ) {
        self.id = id
        self.ticketID = ticketID
        self.seq = seq
        self.author = author
        self.visibility = visibility
        self.text = text
        self.createdAtMs = createdAtMs
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
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
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

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        text: String = "",
        visibility: Visibility = .unspecified,
        statusID: UInt64 = 0,
        status: String = "",
        silent: Bool = false
    ) {
        self.ticketID = ticketID
        self.text = text
        self.visibility = visibility
        self.statusID = statusID
        self.status = status
        self.silent = silent
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
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.text.utf8.count > 262144 {
            return FieldOverLimit(field: "text", limit: 262144, measure: .bytes)
        }
        if self.status.utf8.count > 100 {
            return FieldOverLimit(field: "status", limit: 100, measure: .bytes)
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

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        message: TicketMessage? = nil,
        status: StatusRef? = nil,
        reopened: Bool = false
    ) {
        self.message = message
        self.status = status
        self.reopened = reopened
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
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.message { WireWriter.message(10, value, to: &output) }
        if let value = self.status { WireWriter.message(18, value, to: &output) }
        if self.reopened { WireWriter.varint(24, self.reopened, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

