// Generated from Protocol/schema/events.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `EventKind`.
public struct EventKind: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `EVENT_KIND_UNSPECIFIED`.
    public static let unspecified = EventKind(rawValue: 0)
    /// `EVENT_KIND_TICKET_CREATED`.
    public static let ticketCreated = EventKind(rawValue: 1)
    /// `EVENT_KIND_MESSAGE_POSTED`.
    public static let messagePosted = EventKind(rawValue: 2)
    /// An internal note. Customers never receive it.
    public static let notePosted = EventKind(rawValue: 3)
    /// `EVENT_KIND_TICKET_STATUS_CHANGED`.
    public static let ticketStatusChanged = EventKind(rawValue: 4)
    /// `EVENT_KIND_TICKET_ASSIGNED`.
    public static let ticketAssigned = EventKind(rawValue: 5)
    /// `EVENT_KIND_CUSTOMER_CREATED`.
    public static let customerCreated = EventKind(rawValue: 6)
    /// `EVENT_KIND_CUSTOMER_INVITED`.
    public static let customerInvited = EventKind(rawValue: 7)
    /// `EVENT_KIND_CUSTOMER_REGISTERED`.
    public static let customerRegistered = EventKind(rawValue: 8)
    /// `EVENT_KIND_SETTINGS_CHANGED`.
    public static let settingsChanged = EventKind(rawValue: 9)
    /// Customers never receive it.
    public static let customerDeleted = EventKind(rawValue: 60)
    /// A customer has a new document; the summary is its kind, e.g. "invoice".
    public static let documentAdded = EventKind(rawValue: 70)
    /// `EVENT_KIND_DOCUMENT_REMOVED`.
    public static let documentRemoved = EventKind(rawValue: 71)
    /// The scanner, or the operator, said something new of a file; the summary is its state, e.g. "refused".
    public static let fileChecked = EventKind(rawValue: 74)
    /// An author changed or deleted a message; customers receive it of public messages only.
    public static let messageEdited = EventKind(rawValue: 72)
    /// `EVENT_KIND_MESSAGE_DELETED`.
    public static let messageDeleted = EventKind(rawValue: 73)
    /// Somebody came in by an open link. Customers never receive it.
    public static let openLinkUsed = EventKind(rawValue: 80)
    /// Somebody's second step was set up, taken away or reset. Customers never receive it.
    public static let secondStepChanged = EventKind(rawValue: 81)
    /// A short message for a customer's phone; `summary` is its text. A bridge sends it.
    public static let smsRequested = EventKind(rawValue: 30)
    /// What the desk knows of a customer was changed. Customers never receive it.
    public static let customerChanged = EventKind(rawValue: 90)

    /// Every value that the schema names, in its order.
    public static let all: [EventKind] = [
        .unspecified,
        .ticketCreated,
        .messagePosted,
        .notePosted,
        .ticketStatusChanged,
        .ticketAssigned,
        .customerCreated,
        .customerInvited,
        .customerRegistered,
        .settingsChanged,
        .customerDeleted,
        .documentAdded,
        .documentRemoved,
        .fileChecked,
        .messageEdited,
        .messageDeleted,
        .openLinkUsed,
        .secondStepChanged,
        .smsRequested,
        .customerChanged,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "EVENT_KIND_UNSPECIFIED"
        case 1: "EVENT_KIND_TICKET_CREATED"
        case 2: "EVENT_KIND_MESSAGE_POSTED"
        case 3: "EVENT_KIND_NOTE_POSTED"
        case 4: "EVENT_KIND_TICKET_STATUS_CHANGED"
        case 5: "EVENT_KIND_TICKET_ASSIGNED"
        case 6: "EVENT_KIND_CUSTOMER_CREATED"
        case 7: "EVENT_KIND_CUSTOMER_INVITED"
        case 8: "EVENT_KIND_CUSTOMER_REGISTERED"
        case 9: "EVENT_KIND_SETTINGS_CHANGED"
        case 60: "EVENT_KIND_CUSTOMER_DELETED"
        case 70: "EVENT_KIND_DOCUMENT_ADDED"
        case 71: "EVENT_KIND_DOCUMENT_REMOVED"
        case 74: "EVENT_KIND_FILE_CHECKED"
        case 72: "EVENT_KIND_MESSAGE_EDITED"
        case 73: "EVENT_KIND_MESSAGE_DELETED"
        case 80: "EVENT_KIND_OPEN_LINK_USED"
        case 81: "EVENT_KIND_SECOND_STEP_CHANGED"
        case 30: "EVENT_KIND_SMS_REQUESTED"
        case 90: "EVENT_KIND_CUSTOMER_CHANGED"
        default: nil
        }
    }
}

/// `Event`.
public struct Event: WireMessage {
    /// Increases. A customer's events are counted for her alone; to others, gaps are events they do not receive.
    public var seq: UInt64 = 0
    /// `kind`.
    public var kind: EventKind = .unspecified
    /// `at_ms`.
    public var atMs: Int64 = 0
    /// `actor`.
    public var actor: Actor?
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `ticket_number`.
    public var ticketNumber: String = ""
    /// `ticket_version`.
    public var ticketVersion: UInt64 = 0
    /// `message_id`.
    public var messageID: UInt64 = 0
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// What changed, in few words: the new status, the new assignee, the subject.
    public var summary: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        seq: UInt64 = 0,
        kind: EventKind = .unspecified,
        atMs: Int64 = 0,
        actor: Actor? = nil,
        ticketID: UInt64 = 0,
        ticketNumber: String = "",
        ticketVersion: UInt64 = 0,
        messageID: UInt64 = 0,
        customerID: UInt64 = 0,
        summary: String = ""
    ) {
        self.seq = seq
        self.kind = kind
        self.atMs = atMs
        self.actor = actor
        self.ticketID = ticketID
        self.ticketNumber = ticketNumber
        self.ticketVersion = ticketVersion
        self.messageID = messageID
        self.customerID = customerID
        self.summary = summary
    }

    /// The schema's name.
    public static var name: String { "Event" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.seq = try reader.varint(in: bytes)
            case 16: self.kind = try reader.varint(in: bytes)
            case 24: self.atMs = try reader.varint(in: bytes)
            case 34: try reader.merge(into: &self.actor, in: bytes)
            case 40: self.ticketID = try reader.varint(in: bytes)
            case 50: self.ticketNumber = try reader.text(in: bytes)
            case 56: self.ticketVersion = try reader.varint(in: bytes)
            case 64: self.messageID = try reader.varint(in: bytes)
            case 72: self.customerID = try reader.varint(in: bytes)
            case 82: self.summary = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.seq != 0 { size += 1 + WireSize.varint(self.seq) }
        if self.kind.rawValue != 0 { size += 1 + WireSize.varint(self.kind) }
        if self.atMs != 0 { size += 1 + WireSize.varint(self.atMs) }
        if let value = self.actor { size += 1 + WireSize.message(value) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.ticketNumber.isEmpty { size += 1 + WireSize.text(self.ticketNumber) }
        if self.ticketVersion != 0 { size += 1 + WireSize.varint(self.ticketVersion) }
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.summary.isEmpty { size += 1 + WireSize.text(self.summary) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.seq != 0 { WireWriter.varint(8, self.seq, to: &output) }
        if self.kind.rawValue != 0 { WireWriter.varint(16, self.kind, to: &output) }
        if self.atMs != 0 { WireWriter.varint(24, self.atMs, to: &output) }
        if let value = self.actor { WireWriter.message(34, value, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(40, self.ticketID, to: &output) }
        if !self.ticketNumber.isEmpty { WireWriter.text(50, self.ticketNumber, to: &output) }
        if self.ticketVersion != 0 { WireWriter.varint(56, self.ticketVersion, to: &output) }
        if self.messageID != 0 { WireWriter.varint(64, self.messageID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(72, self.customerID, to: &output) }
        if !self.summary.isEmpty { WireWriter.text(82, self.summary, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EventFilter`.
public struct EventFilter: WireMessage {
    /// Empty = every kind.
    public var kinds: [EventKind] = []
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// Staff: only tickets assigned to the caller.
    public var mine: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kinds: [EventKind] = [],
        ticketID: UInt64 = 0,
        mine: Bool = false
    ) {
        self.kinds = kinds
        self.ticketID = ticketID
        self.mine = mine
    }

    /// The schema's name.
    public static var name: String { "EventFilter" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: try reader.append(to: &self.kinds, in: bytes)
            case 10: try reader.appendPacked(to: &self.kinds, in: bytes)
            case 16: self.ticketID = try reader.varint(in: bytes)
            case 24: self.mine = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kinds.isEmpty { size += 1 + WireSize.packed(self.kinds) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.mine { size += 1 + WireSize.varint(self.mine) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kinds.isEmpty { WireWriter.packed(10, self.kinds, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(16, self.ticketID, to: &output) }
        if self.mine { WireWriter.varint(24, self.mine, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kinds.count > 50 {
            return FieldOverLimit(field: "kinds", limit: 50, measure: .items)
        }
        return nil
    }
}

/// `SubscribeRequest`.
public struct SubscribeRequest: WireMessage {
    /// `filter`.
    public var filter: EventFilter?
    /// Where to go on; empty = from now on.
    public var cursor: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        filter: EventFilter? = nil,
        cursor: [UInt8] = []
    ) {
        self.filter = filter
        self.cursor = cursor
    }

    /// The schema's name.
    public static var name: String { "SubscribeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.filter, in: bytes)
            case 18: self.cursor = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.filter { size += 1 + WireSize.message(value) }
        if !self.cursor.isEmpty { size += 1 + WireSize.bytes(self.cursor) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.filter { WireWriter.message(10, value, to: &output) }
        if !self.cursor.isEmpty { WireWriter.bytes(18, self.cursor, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.filter {
            if let found = value.firstFieldOverLimit() {
                return found.inside("filter")
            }
        }
        if self.cursor.count > 64 {
            return FieldOverLimit(field: "cursor", limit: 64, measure: .bytes)
        }
        return nil
    }
}

/// `SubscribeReply`.
public struct SubscribeReply: WireMessage {
    /// `kind`.
    public var kind: Kind?

    /// The members of `kind`, of which one is set.
    public enum Kind: Sendable, Equatable {
        /// `subscribed`.
        case subscribed(Subscribed)
        /// `batch`.
        case batch(EventBatch)
    }

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: Kind? = nil
    ) {
        self.kind = kind
    }

    /// The schema's name.
    public static var name: String { "SubscribeReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10:
                var value = Subscribed()
                if case .subscribed(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .subscribed(value)
            case 18:
                var value = EventBatch()
                if case .batch(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .batch(value)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if case .subscribed(let value) = self.kind { size += 1 + WireSize.message(value) }
        if case .batch(let value) = self.kind { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if case .subscribed(let value) = self.kind { WireWriter.message(10, value, to: &output) }
        if case .batch(let value) = self.kind { WireWriter.message(18, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if case .batch(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("batch")
            }
        }
        return nil
    }
}

/// `Subscribed`.
public struct Subscribed: WireMessage {
    /// `cursor`.
    public var cursor: [UInt8] = []
    /// The request's cursor was taken up.
    public var resumed: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        cursor: [UInt8] = [],
        resumed: Bool = false
    ) {
        self.cursor = cursor
        self.resumed = resumed
    }

    /// The schema's name.
    public static var name: String { "Subscribed" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.cursor = try reader.bytes(in: bytes)
            case 16: self.resumed = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.cursor.isEmpty { size += 1 + WireSize.bytes(self.cursor) }
        if self.resumed { size += 1 + WireSize.varint(self.resumed) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.cursor.isEmpty { WireWriter.bytes(10, self.cursor, to: &output) }
        if self.resumed { WireWriter.varint(16, self.resumed, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EventBatch`.
public struct EventBatch: WireMessage {
    /// May be empty: then only the cursor has moved.
    public var events: [Event] = []
    /// Keep this after the events are processed, and subscribe from it after a break.
    public var cursor: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        events: [Event] = [],
        cursor: [UInt8] = []
    ) {
        self.events = events
        self.cursor = cursor
    }

    /// The schema's name.
    public static var name: String { "EventBatch" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.events, in: bytes)
            case 18: self.cursor = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.events.isEmpty { size += WireSize.messages(self.events.span, tag: 1) }
        if !self.cursor.isEmpty { size += 1 + WireSize.bytes(self.cursor) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.events.isEmpty { WireWriter.messages(10, self.events.span, to: &output) }
        if !self.cursor.isEmpty { WireWriter.bytes(18, self.cursor, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.events.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "events", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

