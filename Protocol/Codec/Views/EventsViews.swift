// Generated from Protocol/schema/events.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Event` in the bytes it came in.
public struct EventView: WireView {
    /// Increases. A customer's events are counted for her alone; to others, gaps are events they do not receive.
    public private(set) var seq: UInt64 = 0
    /// `kind`.
    public private(set) var kind: EventKind = .unspecified
    /// `at_ms`.
    public private(set) var atMs: Int64 = 0
    /// `actor`.
    public private(set) var actor = WireNested<ActorView>()
    /// `ticket_id`.
    public private(set) var ticketID: UInt64 = 0
    /// `ticket_number`.
    public private(set) var ticketNumber = WirePlace()
    /// `ticket_version`.
    public private(set) var ticketVersion: UInt64 = 0
    /// `message_id`.
    public private(set) var messageID: UInt64 = 0
    /// `customer_id`.
    public private(set) var customerID: UInt64 = 0
    /// What changed, in few words: the new status, the new assignee, the subject.
    public private(set) var summary = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.seq = try reader.varint(in: bytes)
            case 16: self.kind = try reader.varint(in: bytes)
            case 24: self.atMs = try reader.varint(in: bytes)
            case 34: try self.actor.found(at: try reader.place(in: bytes), field: 4)
            case 40: self.ticketID = try reader.varint(in: bytes)
            case 50: self.ticketNumber = try reader.place(in: bytes)
            case 56: self.ticketVersion = try reader.varint(in: bytes)
            case 64: self.messageID = try reader.varint(in: bytes)
            case 72: self.customerID = try reader.varint(in: bytes)
            case 82: self.summary = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `SubscribeReply` in the bytes it came in.
public struct SubscribeReplyView: WireView {
    /// `kind`.
    public private(set) var kind: Kind?

    /// The members of `kind`, of which one is set.
    public enum Kind: Sendable {
        /// `subscribed`.
        case subscribed(WireNested<SubscribedView>)
        /// `batch`.
        case batch(WireNested<EventBatchView>)
    }

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10:
                var value = WireNested<SubscribedView>()
                if case .subscribed(let present) = self.kind { value = present }
                try value.found(at: try reader.place(in: bytes), field: 1)
                self.kind = .subscribed(value)
            case 18:
                var value = WireNested<EventBatchView>()
                if case .batch(let present) = self.kind { value = present }
                try value.found(at: try reader.place(in: bytes), field: 2)
                self.kind = .batch(value)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `Subscribed` in the bytes it came in.
public struct SubscribedView: WireView {
    /// `cursor`.
    public private(set) var cursor = WirePlace()
    /// The request's cursor was taken up.
    public private(set) var resumed = false

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.cursor = try reader.place(in: bytes)
            case 16: self.resumed = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `EventBatch` in the bytes it came in.
public struct EventBatchView: WireView {
    /// May be empty: then only the cursor has moved.
    public private(set) var events = WireItems<EventView>()
    /// Keep this after the events are processed, and subscribe from it after a break.
    public private(set) var cursor = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try self.events.found(tag, at: try reader.place(in: bytes))
            case 18: self.cursor = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

