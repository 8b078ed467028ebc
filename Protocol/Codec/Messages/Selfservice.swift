// Generated from Protocol/schema/selfservice.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `MuteTicketRequest`.
public struct MuteTicketRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `muted`.
    public var muted: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        muted: Bool = false
    ) {
        self.ticketID = ticketID
        self.muted = muted
    }

    /// The schema's name.
    public static var name: String { "MuteTicketRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 16: self.muted = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.muted { size += 1 + WireSize.varint(self.muted) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if self.muted { WireWriter.varint(16, self.muted, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MuteTicketReply`.
public struct MuteTicketReply: WireMessage {
    /// `ticket`.
    public var ticket: Ticket?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticket: Ticket? = nil
    ) {
        self.ticket = ticket
    }

    /// The schema's name.
    public static var name: String { "MuteTicketReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.ticket, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.ticket { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.ticket { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
        return nil
    }
}

/// `ListTicketHistoryRequest`.
public struct ListTicketHistoryRequest: WireMessage {
    /// One of the two.
    public var ticketID: UInt64 = 0
    /// `number`.
    public var number: String = ""
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        number: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.ticketID = ticketID
        self.number = number
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListTicketHistoryRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.number = try reader.text(in: bytes)
            case 24: self.pageSize = try reader.varint(in: bytes)
            case 34: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.number.isEmpty { size += 1 + WireSize.text(self.number) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.number.isEmpty { WireWriter.text(18, self.number, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(34, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.number.utf8.count > 64 {
            return FieldOverLimit(field: "number", limit: 64, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListTicketHistoryReply`.
public struct ListTicketHistoryReply: WireMessage {
    /// `changes`.
    public var changes: [FieldChange] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        changes: [FieldChange] = [],
        nextPageToken: String = ""
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListTicketHistoryReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.changes, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.changes.isEmpty { size += WireSize.messages(self.changes.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.changes.isEmpty { WireWriter.messages(10, self.changes.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.changes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "changes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GetStatisticsRequest`.
public struct GetStatisticsRequest: WireMessage {
    /// Staff and services: whose tickets. A customer leaves both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// Customers: only their own, or their organisation's too. UNSPECIFIED is MINE here.
    public var whose: Whose = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        whose: Whose = .unspecified
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.whose = whose
    }

    /// The schema's name.
    public static var name: String { "GetStatisticsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 24: self.whose = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if self.whose.rawValue != 0 { size += 1 + WireSize.varint(self.whose) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if self.whose.rawValue != 0 { WireWriter.varint(24, self.whose, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `GetStatisticsReply`.
public struct GetStatisticsReply: WireMessage {
    /// One for each severity, and one for tickets without any, in this order.
    public var slices: [SeveritySlice] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        slices: [SeveritySlice] = []
    ) {
        self.slices = slices
    }

    /// The schema's name.
    public static var name: String { "GetStatisticsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.slices, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.slices.isEmpty { size += WireSize.messages(self.slices.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.slices.isEmpty { WireWriter.messages(10, self.slices.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.slices.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "slices", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `SeveritySlice`.
public struct SeveritySlice: WireMessage {
    /// UNSPECIFIED: tickets that say no severity.
    public var severity: Severity = .unspecified
    /// As the settings have it, "#RRGGBB".
    public var colour: String = ""
    /// `open`.
    public var `open`: UInt64 = 0
    /// `closed`.
    public var closed: UInt64 = 0
    /// From opening to closing, over the closed ones; 0 = none was closed.
    public var averageClosingMs: Int64 = 0
    /// What people read for the severity, in the caller's language.
    public var label: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        severity: Severity = .unspecified,
        colour: String = "",
        `open`: UInt64 = 0,
        closed: UInt64 = 0,
        averageClosingMs: Int64 = 0,
        label: String = ""
    ) {
        self.severity = severity
        self.colour = colour
        self.open = `open`
        self.closed = closed
        self.averageClosingMs = averageClosingMs
        self.label = label
    }

    /// The schema's name.
    public static var name: String { "SeveritySlice" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.severity = try reader.varint(in: bytes)
            case 18: self.colour = try reader.text(in: bytes)
            case 24: self.`open` = try reader.varint(in: bytes)
            case 32: self.closed = try reader.varint(in: bytes)
            case 40: self.averageClosingMs = try reader.varint(in: bytes)
            case 50: self.label = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.severity.rawValue != 0 { size += 1 + WireSize.varint(self.severity) }
        if !self.colour.isEmpty { size += 1 + WireSize.text(self.colour) }
        if self.`open` != 0 { size += 1 + WireSize.varint(self.`open`) }
        if self.closed != 0 { size += 1 + WireSize.varint(self.closed) }
        if self.averageClosingMs != 0 { size += 1 + WireSize.varint(self.averageClosingMs) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.severity.rawValue != 0 { WireWriter.varint(8, self.severity, to: &output) }
        if !self.colour.isEmpty { WireWriter.text(18, self.colour, to: &output) }
        if self.`open` != 0 { WireWriter.varint(24, self.`open`, to: &output) }
        if self.closed != 0 { WireWriter.varint(32, self.closed, to: &output) }
        if self.averageClosingMs != 0 { WireWriter.varint(40, self.averageClosingMs, to: &output) }
        if !self.label.isEmpty { WireWriter.text(50, self.label, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

