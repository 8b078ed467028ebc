// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Ticket` in the bytes it came in.
public struct TicketView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// What people say to each other, e.g. "DW-1024".
    public private(set) var number = WirePlace()
    /// `version`.
    public private(set) var version: UInt64 = 0
    /// `subject`.
    public private(set) var subject = WirePlace()
    /// `status`.
    public private(set) var status = WireNested<StatusRefView>()
    /// `category`.
    public private(set) var category = WireNested<CategoryRefView>()
    /// `customer`.
    public private(set) var customer = WireNested<CustomerRefView>()
    /// `assignee`.
    public private(set) var assignee = WireNested<AssigneeRefView>()
    /// `priority`.
    public private(set) var priority: Priority = .unspecified
    /// `source`.
    public private(set) var source: TicketSource = .unspecified
    /// The item that the ticket is about, in the embedding product's own words, e.g. a subscription.
    public private(set) var ref = WirePlace()
    /// `created_at_ms`.
    public private(set) var createdAtMs: Int64 = 0
    /// The newest activity that the caller may see.
    public private(set) var lastActivityAtMs: Int64 = 0
    /// `closed_at_ms`.
    public private(set) var closedAtMs: Int64 = 0
    /// `closed_by`.
    public private(set) var closedBy = WireNested<ActorView>()
    /// `close_reason`.
    public private(set) var closeReason = WirePlace()
    /// For staff: messages of the customer that the caller has not read.
    public private(set) var unread: UInt32 = 0
    /// Messages that the caller may see.
    public private(set) var messageCount: UInt32 = 0
    /// `created_by`.
    public private(set) var createdBy = WireNested<ActorView>()
    /// `severity`.
    public private(set) var severity: Severity = .unspecified
    /// What else the ticket is about, in the embedding product's own words.
    public private(set) var productRef = WirePlace()
    /// `contract_ref`.
    public private(set) var contractRef = WirePlace()
    /// `project_ref`.
    public private(set) var projectRef = WirePlace()
    /// `kind`.
    public private(set) var kind: TicketKind = .unspecified
    /// The closed ticket that this one follows, and the tickets that follow this one.
    public private(set) var followUpOf = WireNested<TicketRefView>()
    /// `follow_ups`.
    public private(set) var followUps = WireItems<TicketRefView>()
    /// For staff.
    public private(set) var tags = WirePlaces()
    /// When the ticket is to be resolved, where its category promises that; 0 = never promised.
    public private(set) var dueAtMs: Int64 = 0
    /// The customer's organisation when the ticket was opened: whose members may know of it.
    public private(set) var organisation = WireNested<OrganisationRefView>()
    /// For staff: since when an open ticket has been nobody's; 0 = it is somebody's, or not open.
    public private(set) var unassignedSinceMs: Int64 = 0
    /// For staff, with GetTicket: what keeps the newest of the ticket's troubled mails from arriving; empty: nothing.
    public private(set) var mailError = WirePlace()
    /// For staff, of one ticket that was asked for: the newest change.
    public private(set) var updated = WireNested<AttributionView>()
    /// For staff, of one ticket that was asked for: who else gets mail about it.
    public private(set) var participants = WireItems<ParticipantView>()
    /// For the customer whose ticket it is: she wants no mail about it.
    public private(set) var muted = false

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.number = try reader.place(in: bytes)
            case 24: self.version = try reader.varint(in: bytes)
            case 34: self.subject = try reader.place(in: bytes)
            case 42: try self.status.found(at: try reader.place(in: bytes), field: 5)
            case 50: try self.category.found(at: try reader.place(in: bytes), field: 6)
            case 58: try self.customer.found(at: try reader.place(in: bytes), field: 7)
            case 66: try self.assignee.found(at: try reader.place(in: bytes), field: 8)
            case 72: self.priority = try reader.varint(in: bytes)
            case 80: self.source = try reader.varint(in: bytes)
            case 90: self.ref = try reader.place(in: bytes)
            case 96: self.createdAtMs = try reader.varint(in: bytes)
            case 104: self.lastActivityAtMs = try reader.varint(in: bytes)
            case 112: self.closedAtMs = try reader.varint(in: bytes)
            case 122: try self.closedBy.found(at: try reader.place(in: bytes), field: 15)
            case 130: self.closeReason = try reader.place(in: bytes)
            case 136: self.unread = try reader.varint(in: bytes)
            case 144: self.messageCount = try reader.varint(in: bytes)
            case 154: try self.createdBy.found(at: try reader.place(in: bytes), field: 19)
            case 240: self.severity = try reader.varint(in: bytes)
            case 250: self.productRef = try reader.place(in: bytes)
            case 258: self.contractRef = try reader.place(in: bytes)
            case 266: self.projectRef = try reader.place(in: bytes)
            case 272: self.kind = try reader.varint(in: bytes)
            case 322: try self.followUpOf.found(at: try reader.place(in: bytes), field: 40)
            case 330: try self.followUps.found(tag, at: try reader.place(in: bytes))
            case 338: try self.tags.found(tag, at: try reader.place(in: bytes))
            case 344: self.dueAtMs = try reader.varint(in: bytes)
            case 402: self.mailError = try reader.place(in: bytes)
            case 480: self.unassignedSinceMs = try reader.varint(in: bytes)
            case 490: try self.updated.found(at: try reader.place(in: bytes), field: 61)
            case 562: try self.participants.found(tag, at: try reader.place(in: bytes))
            case 722: try self.organisation.found(at: try reader.place(in: bytes), field: 90)
            case 728: self.muted = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `TicketRef` in the bytes it came in.
public struct TicketRefView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `number`.
    public private(set) var number = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.number = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `GetTicketReply` in the bytes it came in.
public struct GetTicketReplyView: WireView {
    /// `ticket`.
    public private(set) var ticket = WireNested<TicketView>()
    /// `messages`.
    public private(set) var messages = WireItems<TicketMessageView>()
    /// Empty when the thread ends here.
    public private(set) var nextPageToken = WirePlace()
    /// Subscribe from here to miss nothing that follows.
    public private(set) var asOf = WirePlace()
    /// For staff: replies that go out in a moment.
    public private(set) var pendingReplies = WireItems<PendingReplyView>()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try self.ticket.found(at: try reader.place(in: bytes), field: 1)
            case 18: try self.messages.found(tag, at: try reader.place(in: bytes))
            case 26: self.nextPageToken = try reader.place(in: bytes)
            case 34: self.asOf = try reader.place(in: bytes)
            case 562: try self.pendingReplies.found(tag, at: try reader.place(in: bytes))
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `ListTicketsReply` in the bytes it came in.
public struct ListTicketsReplyView: WireView {
    /// `tickets`.
    public private(set) var tickets = WireItems<TicketView>()
    /// `next_page_token`.
    public private(set) var nextPageToken = WirePlace()
    /// `as_of`.
    public private(set) var asOf = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try self.tickets.found(tag, at: try reader.place(in: bytes))
            case 18: self.nextPageToken = try reader.place(in: bytes)
            case 26: self.asOf = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `Participant` in the bytes it came in.
public struct ParticipantView: WireView {
    /// `email`.
    public private(set) var email = WirePlace()
    /// `name`.
    public private(set) var name = WirePlace()
    /// PUBLIC: what the customer may read. INTERNAL: notes, too; never for the address of a customer.
    public private(set) var visibility: Visibility = .unspecified

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.place(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            case 24: self.visibility = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

