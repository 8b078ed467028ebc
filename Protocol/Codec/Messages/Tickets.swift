// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Priority`.
public struct Priority: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `PRIORITY_UNSPECIFIED`.
    public static let unspecified = Priority(rawValue: 0)
    /// `PRIORITY_LOW`.
    public static let low = Priority(rawValue: 1)
    /// `PRIORITY_MEDIUM`.
    public static let medium = Priority(rawValue: 2)
    /// `PRIORITY_HIGH`.
    public static let high = Priority(rawValue: 3)
    /// `PRIORITY_URGENT`.
    public static let urgent = Priority(rawValue: 4)

    /// Every value that the schema names, in its order.
    public static let all: [Priority] = [
        .unspecified,
        .low,
        .medium,
        .high,
        .urgent,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "PRIORITY_UNSPECIFIED"
        case 1: "PRIORITY_LOW"
        case 2: "PRIORITY_MEDIUM"
        case 3: "PRIORITY_HIGH"
        case 4: "PRIORITY_URGENT"
        default: nil
        }
    }
}

/// How a ticket came in. The server sets it.
public struct TicketSource: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `TICKET_SOURCE_UNSPECIFIED`.
    public static let unspecified = TicketSource(rawValue: 0)
    /// `TICKET_SOURCE_CUSTOMER`.
    public static let customer = TicketSource(rawValue: 1)
    /// `TICKET_SOURCE_AGENT`.
    public static let agent = TicketSource(rawValue: 2)
    /// `TICKET_SOURCE_SERVICE`.
    public static let service = TicketSource(rawValue: 3)
    /// `TICKET_SOURCE_EMAIL`.
    public static let email = TicketSource(rawValue: 4)
    /// `TICKET_SOURCE_IMPORT`.
    public static let `import` = TicketSource(rawValue: 5)

    /// Every value that the schema names, in its order.
    public static let all: [TicketSource] = [
        .unspecified,
        .customer,
        .agent,
        .service,
        .email,
        .`import`,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "TICKET_SOURCE_UNSPECIFIED"
        case 1: "TICKET_SOURCE_CUSTOMER"
        case 2: "TICKET_SOURCE_AGENT"
        case 3: "TICKET_SOURCE_SERVICE"
        case 4: "TICKET_SOURCE_EMAIL"
        case 5: "TICKET_SOURCE_IMPORT"
        default: nil
        }
    }
}

/// `Ticket`.
public struct Ticket: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// What people say to each other, e.g. "DW-1024".
    public var number: String = ""
    /// `version`.
    public var version: UInt64 = 0
    /// `subject`.
    public var subject: String = ""
    /// `status`.
    public var status: StatusRef?
    /// `category`.
    public var category: CategoryRef?
    /// `customer`.
    public var customer: CustomerRef?
    /// `assignee`.
    public var assignee: AssigneeRef?
    /// `priority`.
    public var priority: Priority = .unspecified
    /// `source`.
    public var source: TicketSource = .unspecified
    /// The item that the ticket is about, in the embedding product's own words, e.g. a subscription.
    public var ref: String = ""
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// The newest activity that the caller may see.
    public var lastActivityAtMs: Int64 = 0
    /// `closed_at_ms`.
    public var closedAtMs: Int64 = 0
    /// `closed_by`.
    public var closedBy: Actor?
    /// `close_reason`.
    public var closeReason: String = ""
    /// For staff: messages of the customer that the caller has not read.
    public var unread: UInt32 = 0
    /// Messages that the caller may see.
    public var messageCount: UInt32 = 0
    /// `created_by`.
    public var createdBy: Actor?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        number: String = "",
        version: UInt64 = 0,
        subject: String = "",
        status: StatusRef? = nil,
        category: CategoryRef? = nil,
        customer: CustomerRef? = nil,
        assignee: AssigneeRef? = nil,
        priority: Priority = .unspecified,
        source: TicketSource = .unspecified,
        ref: String = "",
        createdAtMs: Int64 = 0,
        lastActivityAtMs: Int64 = 0,
        closedAtMs: Int64 = 0,
        closedBy: Actor? = nil,
        closeReason: String = "",
        unread: UInt32 = 0,
        messageCount: UInt32 = 0,
        createdBy: Actor? = nil
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.subject = subject
        self.status = status
        self.category = category
        self.customer = customer
        self.assignee = assignee
        self.priority = priority
        self.source = source
        self.ref = ref
        self.createdAtMs = createdAtMs
        self.lastActivityAtMs = lastActivityAtMs
        self.closedAtMs = closedAtMs
        self.closedBy = closedBy
        self.closeReason = closeReason
        self.unread = unread
        self.messageCount = messageCount
        self.createdBy = createdBy
    }

    /// The schema's name.
    public static var name: String { "Ticket" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.number = try reader.text(in: bytes)
            case 24: self.version = try reader.varint(in: bytes)
            case 34: self.subject = try reader.text(in: bytes)
            case 42: try reader.merge(into: &self.status, in: bytes)
            case 50: try reader.merge(into: &self.category, in: bytes)
            case 58: try reader.merge(into: &self.customer, in: bytes)
            case 66: try reader.merge(into: &self.assignee, in: bytes)
            case 72: self.priority = try reader.varint(in: bytes)
            case 80: self.source = try reader.varint(in: bytes)
            case 90: self.ref = try reader.text(in: bytes)
            case 96: self.createdAtMs = try reader.varint(in: bytes)
            case 104: self.lastActivityAtMs = try reader.varint(in: bytes)
            case 112: self.closedAtMs = try reader.varint(in: bytes)
            case 122: try reader.merge(into: &self.closedBy, in: bytes)
            case 130: self.closeReason = try reader.text(in: bytes)
            case 136: self.unread = try reader.varint(in: bytes)
            case 144: self.messageCount = try reader.varint(in: bytes)
            case 154: try reader.merge(into: &self.createdBy, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.number.isEmpty { size += 1 + WireSize.text(self.number) }
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if let value = self.status { size += 1 + WireSize.message(value) }
        if let value = self.category { size += 1 + WireSize.message(value) }
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if let value = self.assignee { size += 1 + WireSize.message(value) }
        if self.priority.rawValue != 0 { size += 1 + WireSize.varint(self.priority) }
        if self.source.rawValue != 0 { size += 1 + WireSize.varint(self.source) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.lastActivityAtMs != 0 { size += 1 + WireSize.varint(self.lastActivityAtMs) }
        if self.closedAtMs != 0 { size += 1 + WireSize.varint(self.closedAtMs) }
        if let value = self.closedBy { size += 1 + WireSize.message(value) }
        if !self.closeReason.isEmpty { size += 2 + WireSize.text(self.closeReason) }
        if self.unread != 0 { size += 2 + WireSize.varint(self.unread) }
        if self.messageCount != 0 { size += 2 + WireSize.varint(self.messageCount) }
        if let value = self.createdBy { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.number.isEmpty { WireWriter.text(18, self.number, to: &output) }
        if self.version != 0 { WireWriter.varint(24, self.version, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(34, self.subject, to: &output) }
        if let value = self.status { WireWriter.message(42, value, to: &output) }
        if let value = self.category { WireWriter.message(50, value, to: &output) }
        if let value = self.customer { WireWriter.message(58, value, to: &output) }
        if let value = self.assignee { WireWriter.message(66, value, to: &output) }
        if self.priority.rawValue != 0 { WireWriter.varint(72, self.priority, to: &output) }
        if self.source.rawValue != 0 { WireWriter.varint(80, self.source, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(90, self.ref, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(96, self.createdAtMs, to: &output) }
        if self.lastActivityAtMs != 0 { WireWriter.varint(104, self.lastActivityAtMs, to: &output) }
        if self.closedAtMs != 0 { WireWriter.varint(112, self.closedAtMs, to: &output) }
        if let value = self.closedBy { WireWriter.message(122, value, to: &output) }
        if !self.closeReason.isEmpty { WireWriter.text(130, self.closeReason, to: &output) }
        if self.unread != 0 { WireWriter.varint(136, self.unread, to: &output) }
        if self.messageCount != 0 { WireWriter.varint(144, self.messageCount, to: &output) }
        if let value = self.createdBy { WireWriter.message(154, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateTicketRequest`.
public struct CreateTicketRequest: WireMessage {
    /// The only text that is always needed.
    public var message: String = ""
    /// When absent: "Customer reported an issue", with the ref where there is one.
    public var subject: String = ""
    /// `ref`.
    public var ref: String = ""
    /// `category_id`.
    public var categoryID: UInt64 = 0
    /// `priority`.
    public var priority: Priority = .unspecified
    /// For staff and services: whose ticket it is. Customers leave both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        message: String = "",
        subject: String = "",
        ref: String = "",
        categoryID: UInt64 = 0,
        priority: Priority = .unspecified,
        customerID: UInt64 = 0,
        customerEmail: String = ""
    ) {
        self.message = message
        self.subject = subject
        self.ref = ref
        self.categoryID = categoryID
        self.priority = priority
        self.customerID = customerID
        self.customerEmail = customerEmail
    }

    /// The schema's name.
    public static var name: String { "CreateTicketRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.message = try reader.text(in: bytes)
            case 18: self.subject = try reader.text(in: bytes)
            case 26: self.ref = try reader.text(in: bytes)
            case 32: self.categoryID = try reader.varint(in: bytes)
            case 40: self.priority = try reader.varint(in: bytes)
            case 48: self.customerID = try reader.varint(in: bytes)
            case 58: self.customerEmail = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        if !self.subject.isEmpty { size += 1 + WireSize.text(self.subject) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if self.categoryID != 0 { size += 1 + WireSize.varint(self.categoryID) }
        if self.priority.rawValue != 0 { size += 1 + WireSize.varint(self.priority) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.message.isEmpty { WireWriter.text(10, self.message, to: &output) }
        if !self.subject.isEmpty { WireWriter.text(18, self.subject, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(26, self.ref, to: &output) }
        if self.categoryID != 0 { WireWriter.varint(32, self.categoryID, to: &output) }
        if self.priority.rawValue != 0 { WireWriter.varint(40, self.priority, to: &output) }
        if self.customerID != 0 { WireWriter.varint(48, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(58, self.customerEmail, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.message.utf8.count > 262144 {
            return FieldOverLimit(field: "message", limit: 262144, measure: .bytes)
        }
        if self.subject.utf8.count > 998 {
            return FieldOverLimit(field: "subject", limit: 998, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `CreateTicketReply`.
public struct CreateTicketReply: WireMessage {
    /// `ticket`.
    public var ticket: Ticket?
    /// What to tell the customer, as the installation words it.
    public var confirmation: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticket: Ticket? = nil,
        confirmation: String = ""
    ) {
        self.ticket = ticket
        self.confirmation = confirmation
    }

    /// The schema's name.
    public static var name: String { "CreateTicketReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.ticket, in: bytes)
            case 18: self.confirmation = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.ticket { size += 1 + WireSize.message(value) }
        if !self.confirmation.isEmpty { size += 1 + WireSize.text(self.confirmation) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.ticket { WireWriter.message(10, value, to: &output) }
        if !self.confirmation.isEmpty { WireWriter.text(18, self.confirmation, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetTicketRequest`.
public struct GetTicketRequest: WireMessage {
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
    public static var name: String { "GetTicketRequest" }

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

/// `GetTicketReply`.
public struct GetTicketReply: WireMessage {
    /// `ticket`.
    public var ticket: Ticket?
    /// `messages`.
    public var messages: [TicketMessage] = []
    /// Empty when the thread ends here.
    public var nextPageToken: String = ""
    /// Subscribe from here to miss nothing that follows.
    public var asOf: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticket: Ticket? = nil,
        messages: [TicketMessage] = [],
        nextPageToken: String = "",
        asOf: [UInt8] = []
    ) {
        self.ticket = ticket
        self.messages = messages
        self.nextPageToken = nextPageToken
        self.asOf = asOf
    }

    /// The schema's name.
    public static var name: String { "GetTicketReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.ticket, in: bytes)
            case 18: try reader.append(to: &self.messages, in: bytes)
            case 26: self.nextPageToken = try reader.text(in: bytes)
            case 34: self.asOf = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.ticket { size += 1 + WireSize.message(value) }
        if !self.messages.isEmpty { size += WireSize.messages(self.messages, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.ticket { WireWriter.message(10, value, to: &output) }
        if !self.messages.isEmpty { WireWriter.messages(18, self.messages, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(26, self.nextPageToken, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(34, self.asOf, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.messages.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "messages", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ListTicketsRequest`.
public struct ListTicketsRequest: WireMessage {
    /// Any of these; empty = the open ones (new, open and waiting).
    public var statusCategories: [StatusCategory] = []
    /// `status_ids`.
    public var statusIDs: [UInt64] = []
    /// `category_id`.
    public var categoryID: UInt64 = 0
    /// `assignee`.
    public var assignee: AssigneeFilter?
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `ref`.
    public var ref: String = ""
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        statusCategories: [StatusCategory] = [],
        statusIDs: [UInt64] = [],
        categoryID: UInt64 = 0,
        assignee: AssigneeFilter? = nil,
        customerID: UInt64 = 0,
        ref: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.statusCategories = statusCategories
        self.statusIDs = statusIDs
        self.categoryID = categoryID
        self.assignee = assignee
        self.customerID = customerID
        self.ref = ref
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListTicketsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: try reader.append(to: &self.statusCategories, in: bytes)
            case 10: try reader.appendPacked(to: &self.statusCategories, in: bytes)
            case 16: try reader.append(to: &self.statusIDs, in: bytes)
            case 18: try reader.appendPacked(to: &self.statusIDs, in: bytes)
            case 24: self.categoryID = try reader.varint(in: bytes)
            case 34: try reader.merge(into: &self.assignee, in: bytes)
            case 40: self.customerID = try reader.varint(in: bytes)
            case 50: self.ref = try reader.text(in: bytes)
            case 56: self.pageSize = try reader.varint(in: bytes)
            case 66: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.statusCategories.isEmpty { size += 1 + WireSize.packed(self.statusCategories) }
        if !self.statusIDs.isEmpty { size += 1 + WireSize.packed(self.statusIDs) }
        if self.categoryID != 0 { size += 1 + WireSize.varint(self.categoryID) }
        if let value = self.assignee { size += 1 + WireSize.message(value) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.statusCategories.isEmpty { WireWriter.packed(10, self.statusCategories, to: &output) }
        if !self.statusIDs.isEmpty { WireWriter.packed(18, self.statusIDs, to: &output) }
        if self.categoryID != 0 { WireWriter.varint(24, self.categoryID, to: &output) }
        if let value = self.assignee { WireWriter.message(34, value, to: &output) }
        if self.customerID != 0 { WireWriter.varint(40, self.customerID, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(50, self.ref, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(56, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(66, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.statusCategories.count > 8 {
            return FieldOverLimit(field: "status_categories", limit: 8, measure: .items)
        }
        if self.statusIDs.count > 50 {
            return FieldOverLimit(field: "status_ids", limit: 50, measure: .items)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `AssigneeFilter`.
public struct AssigneeFilter: WireMessage {
    /// `kind`.
    public var kind: Kind?

    /// The members of `kind`, of which one is set.
    public enum Kind: Sendable, Equatable {
        /// `me`.
        case me(Bool)
        /// `unassigned`.
        case unassigned(Bool)
        /// `user_id`.
        case userID(UInt64)
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
    public static var name: String { "AssigneeFilter" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.kind = .me(try reader.varint(in: bytes))
            case 16: self.kind = .unassigned(try reader.varint(in: bytes))
            case 24: self.kind = .userID(try reader.varint(in: bytes))
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if case .me(let value) = self.kind { size += 1 + WireSize.varint(value) }
        if case .unassigned(let value) = self.kind { size += 1 + WireSize.varint(value) }
        if case .userID(let value) = self.kind { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if case .me(let value) = self.kind { WireWriter.varint(8, value, to: &output) }
        if case .unassigned(let value) = self.kind { WireWriter.varint(16, value, to: &output) }
        if case .userID(let value) = self.kind { WireWriter.varint(24, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListTicketsReply`.
public struct ListTicketsReply: WireMessage {
    /// `tickets`.
    public var tickets: [Ticket] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""
    /// `as_of`.
    public var asOf: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        tickets: [Ticket] = [],
        nextPageToken: String = "",
        asOf: [UInt8] = []
    ) {
        self.tickets = tickets
        self.nextPageToken = nextPageToken
        self.asOf = asOf
    }

    /// The schema's name.
    public static var name: String { "ListTicketsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.tickets, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            case 26: self.asOf = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.tickets.isEmpty { size += WireSize.messages(self.tickets, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.tickets.isEmpty { WireWriter.messages(10, self.tickets, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(26, self.asOf, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.tickets.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tickets", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `AssignTicketRequest`.
public struct AssignTicketRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// 0 = nobody.
    public var userID: UInt64 = 0
    /// 0 = whatever version it has.
    public var ifVersion: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        userID: UInt64 = 0,
        ifVersion: UInt64 = 0
    ) {
        self.ticketID = ticketID
        self.userID = userID
        self.ifVersion = ifVersion
    }

    /// The schema's name.
    public static var name: String { "AssignTicketRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 16: self.userID = try reader.varint(in: bytes)
            case 24: self.ifVersion = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if self.userID != 0 { WireWriter.varint(16, self.userID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(24, self.ifVersion, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `AssignTicketReply`.
public struct AssignTicketReply: WireMessage {
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
    public static var name: String { "AssignTicketReply" }

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
        return nil
    }
}

/// `SetTicketStatusRequest`.
public struct SetTicketStatusRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// One of the two: the status, or its name as ListStatuses has it.
    public var statusID: UInt64 = 0
    /// `status`.
    public var status: String = ""
    /// `if_version`.
    public var ifVersion: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        statusID: UInt64 = 0,
        status: String = "",
        ifVersion: UInt64 = 0
    ) {
        self.ticketID = ticketID
        self.statusID = statusID
        self.status = status
        self.ifVersion = ifVersion
    }

    /// The schema's name.
    public static var name: String { "SetTicketStatusRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 16: self.statusID = try reader.varint(in: bytes)
            case 26: self.status = try reader.text(in: bytes)
            case 32: self.ifVersion = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.statusID != 0 { size += 1 + WireSize.varint(self.statusID) }
        if !self.status.isEmpty { size += 1 + WireSize.text(self.status) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if self.statusID != 0 { WireWriter.varint(16, self.statusID, to: &output) }
        if !self.status.isEmpty { WireWriter.text(26, self.status, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(32, self.ifVersion, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.status.utf8.count > 100 {
            return FieldOverLimit(field: "status", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `SetTicketStatusReply`.
public struct SetTicketStatusReply: WireMessage {
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
    public static var name: String { "SetTicketStatusReply" }

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
        return nil
    }
}

/// `CloseTicketRequest`.
public struct CloseTicketRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `reason`.
    public var reason: String = ""
    /// `if_version`.
    public var ifVersion: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        reason: String = "",
        ifVersion: UInt64 = 0
    ) {
        self.ticketID = ticketID
        self.reason = reason
        self.ifVersion = ifVersion
    }

    /// The schema's name.
    public static var name: String { "CloseTicketRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.reason = try reader.text(in: bytes)
            case 24: self.ifVersion = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.reason.isEmpty { size += 1 + WireSize.text(self.reason) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.reason.isEmpty { WireWriter.text(18, self.reason, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(24, self.ifVersion, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.reason.utf8.count > 1000 {
            return FieldOverLimit(field: "reason", limit: 1000, measure: .bytes)
        }
        return nil
    }
}

/// `CloseTicketReply`.
public struct CloseTicketReply: WireMessage {
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
    public static var name: String { "CloseTicketReply" }

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
        return nil
    }
}

/// `GetInboxCountsRequest`.
public struct GetInboxCountsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetInboxCountsRequest" }

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

/// `GetInboxCountsReply`.
public struct GetInboxCountsReply: WireMessage {
    /// Tickets that are new, open or waiting.
    public var `open`: UInt64 = 0
    /// Of these, the caller's own, and nobody's.
    public var mine: UInt64 = 0
    /// `unassigned`.
    public var unassigned: UInt64 = 0
    /// Customers' messages that the caller has not read.
    public var unread: UInt64 = 0
    /// `statuses`.
    public var statuses: [StatusCount] = []
    /// `as_of`.
    public var asOf: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        `open`: UInt64 = 0,
        mine: UInt64 = 0,
        unassigned: UInt64 = 0,
        unread: UInt64 = 0,
        statuses: [StatusCount] = [],
        asOf: [UInt8] = []
    ) {
        self.open = `open`
        self.mine = mine
        self.unassigned = unassigned
        self.unread = unread
        self.statuses = statuses
        self.asOf = asOf
    }

    /// The schema's name.
    public static var name: String { "GetInboxCountsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.`open` = try reader.varint(in: bytes)
            case 16: self.mine = try reader.varint(in: bytes)
            case 24: self.unassigned = try reader.varint(in: bytes)
            case 32: self.unread = try reader.varint(in: bytes)
            case 42: try reader.append(to: &self.statuses, in: bytes)
            case 50: self.asOf = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.`open` != 0 { size += 1 + WireSize.varint(self.`open`) }
        if self.mine != 0 { size += 1 + WireSize.varint(self.mine) }
        if self.unassigned != 0 { size += 1 + WireSize.varint(self.unassigned) }
        if self.unread != 0 { size += 1 + WireSize.varint(self.unread) }
        if !self.statuses.isEmpty { size += WireSize.messages(self.statuses, tag: 1) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.`open` != 0 { WireWriter.varint(8, self.`open`, to: &output) }
        if self.mine != 0 { WireWriter.varint(16, self.mine, to: &output) }
        if self.unassigned != 0 { WireWriter.varint(24, self.unassigned, to: &output) }
        if self.unread != 0 { WireWriter.varint(32, self.unread, to: &output) }
        if !self.statuses.isEmpty { WireWriter.messages(42, self.statuses, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(50, self.asOf, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.statuses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "statuses", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `StatusCount`.
public struct StatusCount: WireMessage {
    /// `status`.
    public var status: StatusRef?
    /// `count`.
    public var count: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        status: StatusRef? = nil,
        count: UInt64 = 0
    ) {
        self.status = status
        self.count = count
    }

    /// The schema's name.
    public static var name: String { "StatusCount" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.status, in: bytes)
            case 16: self.count = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.status { size += 1 + WireSize.message(value) }
        if self.count != 0 { size += 1 + WireSize.varint(self.count) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.status { WireWriter.message(10, value, to: &output) }
        if self.count != 0 { WireWriter.varint(16, self.count, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MarkReadRequest`.
public struct MarkReadRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// Up to this message, inclusive; 0 = all there are.
    public var seq: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        seq: UInt64 = 0
    ) {
        self.ticketID = ticketID
        self.seq = seq
    }

    /// The schema's name.
    public static var name: String { "MarkReadRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 16: self.seq = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.seq != 0 { size += 1 + WireSize.varint(self.seq) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if self.seq != 0 { WireWriter.varint(16, self.seq, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `MarkReadReply`.
public struct MarkReadReply: WireMessage {
    /// Unread messages of the caller, over all tickets.
    public var unread: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        unread: UInt64 = 0
    ) {
        self.unread = unread
    }

    /// The schema's name.
    public static var name: String { "MarkReadReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.unread = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.unread != 0 { size += 1 + WireSize.varint(self.unread) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.unread != 0 { WireWriter.varint(8, self.unread, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListStatusesRequest`.
public struct ListStatusesRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListStatusesRequest" }

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

/// `ListStatusesReply`.
public struct ListStatusesReply: WireMessage {
    /// `statuses`.
    public var statuses: [StatusRef] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        statuses: [StatusRef] = []
    ) {
        self.statuses = statuses
    }

    /// The schema's name.
    public static var name: String { "ListStatusesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.statuses, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.statuses.isEmpty { size += WireSize.messages(self.statuses, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.statuses.isEmpty { WireWriter.messages(10, self.statuses, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.statuses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "statuses", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

