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
            case 8: id = try reader.varint(in: bytes)
            case 16: ticketID = try reader.varint(in: bytes)
            case 24: seq = try reader.varint(in: bytes)
            case 34: try reader.merge(into: &author, in: bytes)
            case 40: visibility = try reader.varint(in: bytes)
            case 50: text = try reader.text(in: bytes)
            case 56: createdAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if id != 0 { size += 1 + WireSize.varint(id) }
        if ticketID != 0 { size += 1 + WireSize.varint(ticketID) }
        if seq != 0 { size += 1 + WireSize.varint(seq) }
        if let author { size += 1 + WireSize.message(author) }
        if visibility.rawValue != 0 { size += 1 + WireSize.varint(visibility) }
        if !text.isEmpty { size += 1 + WireSize.text(text) }
        if createdAtMs != 0 { size += 1 + WireSize.varint(createdAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if id != 0 { WireWriter.varint(8, id, to: &output) }
        if ticketID != 0 { WireWriter.varint(16, ticketID, to: &output) }
        if seq != 0 { WireWriter.varint(24, seq, to: &output) }
        if let author { WireWriter.message(34, author, to: &output) }
        if visibility.rawValue != 0 { WireWriter.varint(40, visibility, to: &output) }
        if !text.isEmpty { WireWriter.text(50, text, to: &output) }
        if createdAtMs != 0 { WireWriter.varint(56, createdAtMs, to: &output) }
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
            case 8: ticketID = try reader.varint(in: bytes)
            case 18: text = try reader.text(in: bytes)
            case 24: visibility = try reader.varint(in: bytes)
            case 32: statusID = try reader.varint(in: bytes)
            case 42: status = try reader.text(in: bytes)
            case 48: silent = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if ticketID != 0 { size += 1 + WireSize.varint(ticketID) }
        if !text.isEmpty { size += 1 + WireSize.text(text) }
        if visibility.rawValue != 0 { size += 1 + WireSize.varint(visibility) }
        if statusID != 0 { size += 1 + WireSize.varint(statusID) }
        if !status.isEmpty { size += 1 + WireSize.text(status) }
        if silent { size += 1 + WireSize.varint(silent) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if ticketID != 0 { WireWriter.varint(8, ticketID, to: &output) }
        if !text.isEmpty { WireWriter.text(18, text, to: &output) }
        if visibility.rawValue != 0 { WireWriter.varint(24, visibility, to: &output) }
        if statusID != 0 { WireWriter.varint(32, statusID, to: &output) }
        if !status.isEmpty { WireWriter.text(42, status, to: &output) }
        if silent { WireWriter.varint(48, silent, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if text.utf8.count > 262144 {
            return FieldOverLimit(field: "text", limit: 262144, measure: .bytes)
        }
        if status.utf8.count > 100 {
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
            case 10: try reader.merge(into: &message, in: bytes)
            case 18: try reader.merge(into: &status, in: bytes)
            case 24: reopened = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let message { size += 1 + WireSize.message(message) }
        if let status { size += 1 + WireSize.message(status) }
        if reopened { size += 1 + WireSize.varint(reopened) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let message { WireWriter.message(10, message, to: &output) }
        if let status { WireWriter.message(18, status, to: &output) }
        if reopened { WireWriter.varint(24, reopened, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

