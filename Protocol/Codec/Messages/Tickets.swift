// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// What a ticket is for.
public struct TicketKind: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `TICKET_KIND_UNSPECIFIED`.
    public static let unspecified = TicketKind(rawValue: 0)
    /// `TICKET_KIND_ISSUE`.
    public static let issue = TicketKind(rawValue: 1)
    /// The customer asks to end what the ref names. Nothing ends by itself.
    public static let cancellation = TicketKind(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [TicketKind] = [
        .unspecified,
        .issue,
        .cancellation,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "TICKET_KIND_UNSPECIFIED"
        case 1: "TICKET_KIND_ISSUE"
        case 2: "TICKET_KIND_CANCELLATION"
        default: nil
        }
    }
}

/// How badly the thing the ticket is about is affected; priority says how soon it is worked on.
public struct Severity: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `SEVERITY_UNSPECIFIED`.
    public static let unspecified = Severity(rawValue: 0)
    /// `SEVERITY_MINOR`.
    public static let minor = Severity(rawValue: 1)
    /// `SEVERITY_MODERATE`.
    public static let moderate = Severity(rawValue: 2)
    /// `SEVERITY_MAJOR`.
    public static let major = Severity(rawValue: 3)
    /// `SEVERITY_CRITICAL`.
    public static let critical = Severity(rawValue: 4)

    /// Every value that the schema names, in its order.
    public static let all: [Severity] = [
        .unspecified,
        .minor,
        .moderate,
        .major,
        .critical,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "SEVERITY_UNSPECIFIED"
        case 1: "SEVERITY_MINOR"
        case 2: "SEVERITY_MODERATE"
        case 3: "SEVERITY_MAJOR"
        case 4: "SEVERITY_CRITICAL"
        default: nil
        }
    }
}

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
    /// `severity`.
    public var severity: Severity = .unspecified
    /// What else the ticket is about, in the embedding product's own words.
    public var productRef: String = ""
    /// `contract_ref`.
    public var contractRef: String = ""
    /// `project_ref`.
    public var projectRef: String = ""
    /// `kind`.
    public var kind: TicketKind = .unspecified
    /// The closed ticket that this one follows, and the tickets that follow this one.
    public var followUpOf: TicketRef?
    /// `follow_ups`.
    public var followUps: [TicketRef] = []
    /// For staff.
    public var tags: [String] = []
    /// When the ticket is to be resolved, where its category promises that; 0 = never promised.
    public var dueAtMs: Int64 = 0
    /// The customer's organisation when the ticket was opened: whose members may know of it.
    public var organisation: OrganisationRef?
    /// For staff: since when an open ticket has been nobody's; 0 = it is somebody's, or not open.
    public var unassignedSinceMs: Int64 = 0
    /// For staff, with GetTicket: what keeps the newest of the ticket's troubled mails from arriving; empty: nothing.
    public var mailError: String = ""
    /// For staff, of one ticket that was asked for: the newest change.
    public var updated: Attribution?
    /// For staff, of one ticket that was asked for: who else gets mail about it.
    public var participants: [Participant] = []
    /// For the customer whose ticket it is: she wants no mail about it.
    public var muted: Bool = false

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
        createdBy: Actor? = nil,
        severity: Severity = .unspecified,
        productRef: String = "",
        contractRef: String = "",
        projectRef: String = "",
        kind: TicketKind = .unspecified,
        followUpOf: TicketRef? = nil,
        followUps: [TicketRef] = [],
        tags: [String] = [],
        dueAtMs: Int64 = 0,
        organisation: OrganisationRef? = nil,
        unassignedSinceMs: Int64 = 0,
        mailError: String = "",
        updated: Attribution? = nil,
        participants: [Participant] = [],
        muted: Bool = false
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
        self.severity = severity
        self.productRef = productRef
        self.contractRef = contractRef
        self.projectRef = projectRef
        self.kind = kind
        self.followUpOf = followUpOf
        self.followUps = followUps
        self.tags = tags
        self.dueAtMs = dueAtMs
        self.organisation = organisation
        self.unassignedSinceMs = unassignedSinceMs
        self.mailError = mailError
        self.updated = updated
        self.participants = participants
        self.muted = muted
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
            case 240: self.severity = try reader.varint(in: bytes)
            case 250: self.productRef = try reader.text(in: bytes)
            case 258: self.contractRef = try reader.text(in: bytes)
            case 266: self.projectRef = try reader.text(in: bytes)
            case 272: self.kind = try reader.varint(in: bytes)
            case 322: try reader.merge(into: &self.followUpOf, in: bytes)
            case 330: try reader.append(to: &self.followUps, in: bytes)
            case 338: try reader.append(to: &self.tags, in: bytes)
            case 344: self.dueAtMs = try reader.varint(in: bytes)
            case 402: self.mailError = try reader.text(in: bytes)
            case 480: self.unassignedSinceMs = try reader.varint(in: bytes)
            case 490: try reader.merge(into: &self.updated, in: bytes)
            case 562: try reader.append(to: &self.participants, in: bytes)
            case 722: try reader.merge(into: &self.organisation, in: bytes)
            case 728: self.muted = try reader.varint(in: bytes)
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
        if self.severity.rawValue != 0 { size += 2 + WireSize.varint(self.severity) }
        if !self.productRef.isEmpty { size += 2 + WireSize.text(self.productRef) }
        if !self.contractRef.isEmpty { size += 2 + WireSize.text(self.contractRef) }
        if !self.projectRef.isEmpty { size += 2 + WireSize.text(self.projectRef) }
        if self.kind.rawValue != 0 { size += 2 + WireSize.varint(self.kind) }
        if let value = self.followUpOf { size += 2 + WireSize.message(value) }
        if !self.followUps.isEmpty { size += WireSize.messages(self.followUps.span, tag: 2) }
        if !self.tags.isEmpty { size += WireSize.texts(self.tags, tag: 2) }
        if self.dueAtMs != 0 { size += 2 + WireSize.varint(self.dueAtMs) }
        if !self.mailError.isEmpty { size += 2 + WireSize.text(self.mailError) }
        if self.unassignedSinceMs != 0 { size += 2 + WireSize.varint(self.unassignedSinceMs) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        if !self.participants.isEmpty { size += WireSize.messages(self.participants.span, tag: 2) }
        if let value = self.organisation { size += 2 + WireSize.message(value) }
        if self.muted { size += 2 + WireSize.varint(self.muted) }
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
        if self.severity.rawValue != 0 { WireWriter.varint(240, self.severity, to: &output) }
        if !self.productRef.isEmpty { WireWriter.text(250, self.productRef, to: &output) }
        if !self.contractRef.isEmpty { WireWriter.text(258, self.contractRef, to: &output) }
        if !self.projectRef.isEmpty { WireWriter.text(266, self.projectRef, to: &output) }
        if self.kind.rawValue != 0 { WireWriter.varint(272, self.kind, to: &output) }
        if let value = self.followUpOf { WireWriter.message(322, value, to: &output) }
        if !self.followUps.isEmpty { WireWriter.messages(330, self.followUps.span, to: &output) }
        if !self.tags.isEmpty { WireWriter.texts(338, self.tags, to: &output) }
        if self.dueAtMs != 0 { WireWriter.varint(344, self.dueAtMs, to: &output) }
        if !self.mailError.isEmpty { WireWriter.text(402, self.mailError, to: &output) }
        if self.unassignedSinceMs != 0 { WireWriter.varint(480, self.unassignedSinceMs, to: &output) }
        if let value = self.updated { WireWriter.message(490, value, to: &output) }
        if !self.participants.isEmpty { WireWriter.messages(562, self.participants.span, to: &output) }
        if let value = self.organisation { WireWriter.message(722, value, to: &output) }
        if self.muted { WireWriter.varint(728, self.muted, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.followUps.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "follow_ups", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.tags.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tags", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.participants.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "participants", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.participants {
            if let found = item.firstFieldOverLimit() {
                return found.inside("participants")
            }
        }
        return nil
    }
}

/// A ticket in few words.
public struct TicketRef: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `number`.
    public var number: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        number: String = ""
    ) {
        self.id = id
        self.number = number
    }

    /// The schema's name.
    public static var name: String { "TicketRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.number = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.number.isEmpty { size += 1 + WireSize.text(self.number) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.number.isEmpty { WireWriter.text(18, self.number, to: &output) }
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
    /// `severity`.
    public var severity: Severity = .unspecified
    /// `product_ref`.
    public var productRef: String = ""
    /// `contract_ref`.
    public var contractRef: String = ""
    /// `project_ref`.
    public var projectRef: String = ""
    /// Finished uploads of the caller, which become attachments of the first message.
    public var uploadIDs: [UInt64] = []

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
        customerEmail: String = "",
        severity: Severity = .unspecified,
        productRef: String = "",
        contractRef: String = "",
        projectRef: String = "",
        uploadIDs: [UInt64] = []
    ) {
        self.message = message
        self.subject = subject
        self.ref = ref
        self.categoryID = categoryID
        self.priority = priority
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.severity = severity
        self.productRef = productRef
        self.contractRef = contractRef
        self.projectRef = projectRef
        self.uploadIDs = uploadIDs
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
            case 240: self.severity = try reader.varint(in: bytes)
            case 250: self.productRef = try reader.text(in: bytes)
            case 258: self.contractRef = try reader.text(in: bytes)
            case 266: self.projectRef = try reader.text(in: bytes)
            case 560: try reader.append(to: &self.uploadIDs, in: bytes)
            case 562: try reader.appendPacked(to: &self.uploadIDs, in: bytes)
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
        if self.severity.rawValue != 0 { size += 2 + WireSize.varint(self.severity) }
        if !self.productRef.isEmpty { size += 2 + WireSize.text(self.productRef) }
        if !self.contractRef.isEmpty { size += 2 + WireSize.text(self.contractRef) }
        if !self.projectRef.isEmpty { size += 2 + WireSize.text(self.projectRef) }
        if !self.uploadIDs.isEmpty { size += 2 + WireSize.packed(self.uploadIDs) }
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
        if self.severity.rawValue != 0 { WireWriter.varint(240, self.severity, to: &output) }
        if !self.productRef.isEmpty { WireWriter.text(250, self.productRef, to: &output) }
        if !self.contractRef.isEmpty { WireWriter.text(258, self.contractRef, to: &output) }
        if !self.projectRef.isEmpty { WireWriter.text(266, self.projectRef, to: &output) }
        if !self.uploadIDs.isEmpty { WireWriter.packed(562, self.uploadIDs, to: &output) }
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
        if self.productRef.utf8.count > 200 {
            return FieldOverLimit(field: "product_ref", limit: 200, measure: .bytes)
        }
        if self.contractRef.utf8.count > 200 {
            return FieldOverLimit(field: "contract_ref", limit: 200, measure: .bytes)
        }
        if self.projectRef.utf8.count > 200 {
            return FieldOverLimit(field: "project_ref", limit: 200, measure: .bytes)
        }
        if self.uploadIDs.count > 100 {
            return FieldOverLimit(field: "upload_ids", limit: 100, measure: .items)
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
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
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
    /// Staff and services: exactly what the ticket's customer is shown.
    public var asCustomer: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        number: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = "",
        asCustomer: Bool = false
    ) {
        self.ticketID = ticketID
        self.number = number
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.asCustomer = asCustomer
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
            case 480: self.asCustomer = try reader.varint(in: bytes)
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
        if self.asCustomer { size += 2 + WireSize.varint(self.asCustomer) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.number.isEmpty { WireWriter.text(18, self.number, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(34, self.pageToken, to: &output) }
        if self.asCustomer { WireWriter.varint(480, self.asCustomer, to: &output) }
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
    /// For staff: replies that go out in a moment.
    public var pendingReplies: [PendingReply] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticket: Ticket? = nil,
        messages: [TicketMessage] = [],
        nextPageToken: String = "",
        asOf: [UInt8] = [],
        pendingReplies: [PendingReply] = []
    ) {
        self.ticket = ticket
        self.messages = messages
        self.nextPageToken = nextPageToken
        self.asOf = asOf
        self.pendingReplies = pendingReplies
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
            case 562: try reader.append(to: &self.pendingReplies, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.ticket { size += 1 + WireSize.message(value) }
        if !self.messages.isEmpty { size += WireSize.messages(self.messages.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        if !self.pendingReplies.isEmpty { size += WireSize.messages(self.pendingReplies.span, tag: 2) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.ticket { WireWriter.message(10, value, to: &output) }
        if !self.messages.isEmpty { WireWriter.messages(18, self.messages.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(26, self.nextPageToken, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(34, self.asOf, to: &output) }
        if !self.pendingReplies.isEmpty { WireWriter.messages(562, self.pendingReplies.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
        if self.messages.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "messages", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.messages {
            if let found = item.firstFieldOverLimit() {
                return found.inside("messages")
            }
        }
        if self.pendingReplies.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "pending_replies", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.pendingReplies {
            if let found = item.firstFieldOverLimit() {
                return found.inside("pending_replies")
            }
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
    /// Staff: tickets that have this tag.
    public var tag: String = ""
    /// Staff: open tickets whose promised time is over.
    public var overdue: Bool = false
    /// Customers: only their own, or their organisation's too.
    public var whose: Whose = .unspecified
    /// Staff: tickets of this organisation.
    public var organisationID: UInt64 = 0
    /// When the ticket was opened: from the first moment, before the second; 0 = no bound.
    public var createdFromMs: Int64 = 0
    /// `created_before_ms`.
    public var createdBeforeMs: Int64 = 0
    /// Staff and services: exactly what the customer of `customer_id` is shown.
    public var asCustomer: Bool = false

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
        pageToken: String = "",
        tag: String = "",
        overdue: Bool = false,
        whose: Whose = .unspecified,
        organisationID: UInt64 = 0,
        createdFromMs: Int64 = 0,
        createdBeforeMs: Int64 = 0,
        asCustomer: Bool = false
    ) {
        self.statusCategories = statusCategories
        self.statusIDs = statusIDs
        self.categoryID = categoryID
        self.assignee = assignee
        self.customerID = customerID
        self.ref = ref
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.tag = tag
        self.overdue = overdue
        self.whose = whose
        self.organisationID = organisationID
        self.createdFromMs = createdFromMs
        self.createdBeforeMs = createdBeforeMs
        self.asCustomer = asCustomer
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
            case 322: self.tag = try reader.text(in: bytes)
            case 328: self.overdue = try reader.varint(in: bytes)
            case 480: self.createdFromMs = try reader.varint(in: bytes)
            case 488: self.createdBeforeMs = try reader.varint(in: bytes)
            case 496: self.asCustomer = try reader.varint(in: bytes)
            case 720: self.whose = try reader.varint(in: bytes)
            case 728: self.organisationID = try reader.varint(in: bytes)
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
        if !self.tag.isEmpty { size += 2 + WireSize.text(self.tag) }
        if self.overdue { size += 2 + WireSize.varint(self.overdue) }
        if self.createdFromMs != 0 { size += 2 + WireSize.varint(self.createdFromMs) }
        if self.createdBeforeMs != 0 { size += 2 + WireSize.varint(self.createdBeforeMs) }
        if self.asCustomer { size += 2 + WireSize.varint(self.asCustomer) }
        if self.whose.rawValue != 0 { size += 2 + WireSize.varint(self.whose) }
        if self.organisationID != 0 { size += 2 + WireSize.varint(self.organisationID) }
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
        if !self.tag.isEmpty { WireWriter.text(322, self.tag, to: &output) }
        if self.overdue { WireWriter.varint(328, self.overdue, to: &output) }
        if self.createdFromMs != 0 { WireWriter.varint(480, self.createdFromMs, to: &output) }
        if self.createdBeforeMs != 0 { WireWriter.varint(488, self.createdBeforeMs, to: &output) }
        if self.asCustomer { WireWriter.varint(496, self.asCustomer, to: &output) }
        if self.whose.rawValue != 0 { WireWriter.varint(720, self.whose, to: &output) }
        if self.organisationID != 0 { WireWriter.varint(728, self.organisationID, to: &output) }
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
        if self.tag.utf8.count > 64 {
            return FieldOverLimit(field: "tag", limit: 64, measure: .bytes)
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
        /// `group_id`.
        case groupID(UInt64)
        /// A group that the caller is a member of.
        case myGroups(Bool)
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
            case 480: self.kind = .groupID(try reader.varint(in: bytes))
            case 488: self.kind = .myGroups(try reader.varint(in: bytes))
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
        if case .groupID(let value) = self.kind { size += 2 + WireSize.varint(value) }
        if case .myGroups(let value) = self.kind { size += 2 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if case .me(let value) = self.kind { WireWriter.varint(8, value, to: &output) }
        if case .unassigned(let value) = self.kind { WireWriter.varint(16, value, to: &output) }
        if case .userID(let value) = self.kind { WireWriter.varint(24, value, to: &output) }
        if case .groupID(let value) = self.kind { WireWriter.varint(480, value, to: &output) }
        if case .myGroups(let value) = self.kind { WireWriter.varint(488, value, to: &output) }
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
        if !self.tickets.isEmpty { size += WireSize.messages(self.tickets.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.tickets.isEmpty { WireWriter.messages(10, self.tickets.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(26, self.asOf, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.tickets.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tickets", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.tickets {
            if let found = item.firstFieldOverLimit() {
                return found.inside("tickets")
            }
        }
        return nil
    }
}

/// `AssignTicketRequest`.
public struct AssignTicketRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// One of user_id and group_id; both 0 = nobody.
    public var userID: UInt64 = 0
    /// 0 = whatever version it has.
    public var ifVersion: UInt64 = 0
    /// `group_id`.
    public var groupID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        userID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        groupID: UInt64 = 0
    ) {
        self.ticketID = ticketID
        self.userID = userID
        self.ifVersion = ifVersion
        self.groupID = groupID
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
            case 480: self.groupID = try reader.varint(in: bytes)
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
        if self.groupID != 0 { size += 2 + WireSize.varint(self.groupID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if self.userID != 0 { WireWriter.varint(16, self.userID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(24, self.ifVersion, to: &output) }
        if self.groupID != 0 { WireWriter.varint(480, self.groupID, to: &output) }
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
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
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
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
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
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
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
    /// Open tickets of the groups that the caller is a member of.
    public var myGroups: UInt64 = 0
    /// Open tickets that have been nobody's for longer than `unassigned_warning_minutes`; 1,000 = so many or more.
    public var unassignedLate: UInt64 = 0
    /// Since when the one that was longest nobody's has been so; 0 = there is none.
    public var oldestUnassignedSinceMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        `open`: UInt64 = 0,
        mine: UInt64 = 0,
        unassigned: UInt64 = 0,
        unread: UInt64 = 0,
        statuses: [StatusCount] = [],
        asOf: [UInt8] = [],
        myGroups: UInt64 = 0,
        unassignedLate: UInt64 = 0,
        oldestUnassignedSinceMs: Int64 = 0
    ) {
        self.open = `open`
        self.mine = mine
        self.unassigned = unassigned
        self.unread = unread
        self.statuses = statuses
        self.asOf = asOf
        self.myGroups = myGroups
        self.unassignedLate = unassignedLate
        self.oldestUnassignedSinceMs = oldestUnassignedSinceMs
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
            case 480: self.myGroups = try reader.varint(in: bytes)
            case 488: self.unassignedLate = try reader.varint(in: bytes)
            case 496: self.oldestUnassignedSinceMs = try reader.varint(in: bytes)
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
        if !self.statuses.isEmpty { size += WireSize.messages(self.statuses.span, tag: 1) }
        if !self.asOf.isEmpty { size += 1 + WireSize.bytes(self.asOf) }
        if self.myGroups != 0 { size += 2 + WireSize.varint(self.myGroups) }
        if self.unassignedLate != 0 { size += 2 + WireSize.varint(self.unassignedLate) }
        if self.oldestUnassignedSinceMs != 0 { size += 2 + WireSize.varint(self.oldestUnassignedSinceMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.`open` != 0 { WireWriter.varint(8, self.`open`, to: &output) }
        if self.mine != 0 { WireWriter.varint(16, self.mine, to: &output) }
        if self.unassigned != 0 { WireWriter.varint(24, self.unassigned, to: &output) }
        if self.unread != 0 { WireWriter.varint(32, self.unread, to: &output) }
        if !self.statuses.isEmpty { WireWriter.messages(42, self.statuses.span, to: &output) }
        if !self.asOf.isEmpty { WireWriter.bytes(50, self.asOf, to: &output) }
        if self.myGroups != 0 { WireWriter.varint(480, self.myGroups, to: &output) }
        if self.unassignedLate != 0 { WireWriter.varint(488, self.unassignedLate, to: &output) }
        if self.oldestUnassignedSinceMs != 0 { WireWriter.varint(496, self.oldestUnassignedSinceMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.statuses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "statuses", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ListUnassignedRequest`.
public struct ListUnassignedRequest: WireMessage {
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListUnassignedRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.pageSize = try reader.varint(in: bytes)
            case 18: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.pageSize != 0 { WireWriter.varint(8, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(18, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListUnassignedReply`.
public struct ListUnassignedReply: WireMessage {
    /// `tickets`.
    public var tickets: [Ticket] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""
    /// Since when a ticket must have been nobody's to be late; 0 = the warning is switched off.
    public var lateBeforeMs: Int64 = 0
    /// `now_ms`.
    public var nowMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        tickets: [Ticket] = [],
        nextPageToken: String = "",
        lateBeforeMs: Int64 = 0,
        nowMs: Int64 = 0
    ) {
        self.tickets = tickets
        self.nextPageToken = nextPageToken
        self.lateBeforeMs = lateBeforeMs
        self.nowMs = nowMs
    }

    /// The schema's name.
    public static var name: String { "ListUnassignedReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.tickets, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            case 24: self.lateBeforeMs = try reader.varint(in: bytes)
            case 32: self.nowMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.tickets.isEmpty { size += WireSize.messages(self.tickets.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if self.lateBeforeMs != 0 { size += 1 + WireSize.varint(self.lateBeforeMs) }
        if self.nowMs != 0 { size += 1 + WireSize.varint(self.nowMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.tickets.isEmpty { WireWriter.messages(10, self.tickets.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if self.lateBeforeMs != 0 { WireWriter.varint(24, self.lateBeforeMs, to: &output) }
        if self.nowMs != 0 { WireWriter.varint(32, self.nowMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.tickets.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "tickets", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.tickets {
            if let found = item.firstFieldOverLimit() {
                return found.inside("tickets")
            }
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
        if !self.statuses.isEmpty { size += WireSize.messages(self.statuses.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.statuses.isEmpty { WireWriter.messages(10, self.statuses.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.statuses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "statuses", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `CreateFollowUpRequest`.
public struct CreateFollowUpRequest: WireMessage {
    /// The closed ticket.
    public var ticketID: UInt64 = 0
    /// `message`.
    public var message: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        message: String = ""
    ) {
        self.ticketID = ticketID
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "CreateFollowUpRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.message.utf8.count > 262144 {
            return FieldOverLimit(field: "message", limit: 262144, measure: .bytes)
        }
        return nil
    }
}

/// `CreateFollowUpReply`.
public struct CreateFollowUpReply: WireMessage {
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
    public static var name: String { "CreateFollowUpReply" }

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

/// `TagTicketRequest`.
public struct TagTicketRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `add`.
    public var add: [String] = []
    /// `remove`.
    public var remove: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        add: [String] = [],
        remove: [String] = []
    ) {
        self.ticketID = ticketID
        self.add = add
        self.remove = remove
    }

    /// The schema's name.
    public static var name: String { "TagTicketRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: try reader.append(to: &self.add, in: bytes)
            case 26: try reader.append(to: &self.remove, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.add.isEmpty { size += WireSize.texts(self.add, tag: 1) }
        if !self.remove.isEmpty { size += WireSize.texts(self.remove, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.add.isEmpty { WireWriter.texts(18, self.add, to: &output) }
        if !self.remove.isEmpty { WireWriter.texts(26, self.remove, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.add.count > 20 {
            return FieldOverLimit(field: "add", limit: 20, measure: .items)
        }
        for item in self.add {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "add", limit: 64, measure: .bytes)
            }
        }
        if self.remove.count > 20 {
            return FieldOverLimit(field: "remove", limit: 20, measure: .items)
        }
        for item in self.remove {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "remove", limit: 64, measure: .bytes)
            }
        }
        return nil
    }
}

/// `TagTicketReply`.
public struct TagTicketReply: WireMessage {
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
    public static var name: String { "TagTicketReply" }

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

/// `RequestCancellationRequest`.
public struct RequestCancellationRequest: WireMessage {
    /// What is to end, e.g. a subscription.
    public var ref: String = ""
    /// Why, in the customer's words; may be empty.
    public var message: String = ""
    /// For staff and services: whose request it is. Customers leave both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ref: String = "",
        message: String = "",
        customerID: UInt64 = 0,
        customerEmail: String = ""
    ) {
        self.ref = ref
        self.message = message
        self.customerID = customerID
        self.customerEmail = customerEmail
    }

    /// The schema's name.
    public static var name: String { "RequestCancellationRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.ref = try reader.text(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            case 24: self.customerID = try reader.varint(in: bytes)
            case 34: self.customerEmail = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.ref.isEmpty { WireWriter.text(10, self.ref, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
        if self.customerID != 0 { WireWriter.varint(24, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(34, self.customerEmail, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.message.utf8.count > 262144 {
            return FieldOverLimit(field: "message", limit: 262144, measure: .bytes)
        }
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RequestCancellationReply`.
public struct RequestCancellationReply: WireMessage {
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
    public static var name: String { "RequestCancellationReply" }

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
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
        return nil
    }
}

/// `GetReportFormRequest`.
public struct GetReportFormRequest: WireMessage {
    /// The category that is chosen so far; 0 = none.
    public var categoryID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        categoryID: UInt64 = 0
    ) {
        self.categoryID = categoryID
    }

    /// The schema's name.
    public static var name: String { "GetReportFormRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.categoryID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.categoryID != 0 { size += 1 + WireSize.varint(self.categoryID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.categoryID != 0 { WireWriter.varint(8, self.categoryID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetReportFormReply`.
public struct GetReportFormReply: WireMessage {
    /// The fields of CreateTicketRequest, in the order a form shows them.
    public var fields: [FormField] = []
    /// Where customers can write instead; empty: nowhere.
    public var supportAddress: String = ""
    /// The caller may report now.
    public var enabled: Bool = false
    /// What files the caller may attach.
    public var fileRules: FileRules?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        fields: [FormField] = [],
        supportAddress: String = "",
        enabled: Bool = false,
        fileRules: FileRules? = nil
    ) {
        self.fields = fields
        self.supportAddress = supportAddress
        self.enabled = enabled
        self.fileRules = fileRules
    }

    /// The schema's name.
    public static var name: String { "GetReportFormReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.fields, in: bytes)
            case 18: self.supportAddress = try reader.text(in: bytes)
            case 24: self.enabled = try reader.varint(in: bytes)
            case 562: try reader.merge(into: &self.fileRules, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.fields.isEmpty { size += WireSize.messages(self.fields.span, tag: 1) }
        if !self.supportAddress.isEmpty { size += 1 + WireSize.text(self.supportAddress) }
        if self.enabled { size += 1 + WireSize.varint(self.enabled) }
        if let value = self.fileRules { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.fields.isEmpty { WireWriter.messages(10, self.fields.span, to: &output) }
        if !self.supportAddress.isEmpty { WireWriter.text(18, self.supportAddress, to: &output) }
        if self.enabled { WireWriter.varint(24, self.enabled, to: &output) }
        if let value = self.fileRules { WireWriter.message(562, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fields.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "fields", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.fields {
            if let found = item.firstFieldOverLimit() {
                return found.inside("fields")
            }
        }
        if let value = self.fileRules {
            if let found = value.firstFieldOverLimit() {
                return found.inside("file_rules")
            }
        }
        return nil
    }
}

/// `FileRules`.
public struct FileRules: WireMessage {
    /// The caller may upload files.
    public var enabled: Bool = false
    /// `max_file_bytes`.
    public var maxFileBytes: UInt64 = 0
    /// `max_files_per_message`.
    public var maxFilesPerMessage: UInt32 = 0
    /// Media types ("image/png", "image/*") and endings of names ("pdf"). Nothing allowed: whatever is not denied.
    public var allowedTypes: [String] = []
    /// `denied_types`.
    public var deniedTypes: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        enabled: Bool = false,
        maxFileBytes: UInt64 = 0,
        maxFilesPerMessage: UInt32 = 0,
        allowedTypes: [String] = [],
        deniedTypes: [String] = []
    ) {
        self.enabled = enabled
        self.maxFileBytes = maxFileBytes
        self.maxFilesPerMessage = maxFilesPerMessage
        self.allowedTypes = allowedTypes
        self.deniedTypes = deniedTypes
    }

    /// The schema's name.
    public static var name: String { "FileRules" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.enabled = try reader.varint(in: bytes)
            case 16: self.maxFileBytes = try reader.varint(in: bytes)
            case 24: self.maxFilesPerMessage = try reader.varint(in: bytes)
            case 34: try reader.append(to: &self.allowedTypes, in: bytes)
            case 42: try reader.append(to: &self.deniedTypes, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.enabled { size += 1 + WireSize.varint(self.enabled) }
        if self.maxFileBytes != 0 { size += 1 + WireSize.varint(self.maxFileBytes) }
        if self.maxFilesPerMessage != 0 { size += 1 + WireSize.varint(self.maxFilesPerMessage) }
        if !self.allowedTypes.isEmpty { size += WireSize.texts(self.allowedTypes, tag: 1) }
        if !self.deniedTypes.isEmpty { size += WireSize.texts(self.deniedTypes, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.enabled { WireWriter.varint(8, self.enabled, to: &output) }
        if self.maxFileBytes != 0 { WireWriter.varint(16, self.maxFileBytes, to: &output) }
        if self.maxFilesPerMessage != 0 { WireWriter.varint(24, self.maxFilesPerMessage, to: &output) }
        if !self.allowedTypes.isEmpty { WireWriter.texts(34, self.allowedTypes, to: &output) }
        if !self.deniedTypes.isEmpty { WireWriter.texts(42, self.deniedTypes, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.allowedTypes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "allowed_types", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.deniedTypes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "denied_types", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `FormField`.
public struct FormField: WireMessage {
    /// As CreateTicketRequest names it.
    public var name: String = ""
    /// `required`.
    public var required: Bool = false
    /// The longest text in bytes of UTF-8; 0 where the choices say it all.
    public var maxBytes: UInt32 = 0
    /// What can be chosen; empty: any text.
    public var choices: [FormChoice] = []
    /// What people read before it, in the caller's language.
    public var label: String = ""
    /// It is shown, and not for customers to say.
    public var readOnly: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        required: Bool = false,
        maxBytes: UInt32 = 0,
        choices: [FormChoice] = [],
        label: String = "",
        readOnly: Bool = false
    ) {
        self.name = name
        self.required = required
        self.maxBytes = maxBytes
        self.choices = choices
        self.label = label
        self.readOnly = readOnly
    }

    /// The schema's name.
    public static var name: String { "FormField" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.required = try reader.varint(in: bytes)
            case 24: self.maxBytes = try reader.varint(in: bytes)
            case 34: try reader.append(to: &self.choices, in: bytes)
            case 722: self.label = try reader.text(in: bytes)
            case 800: self.readOnly = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.required { size += 1 + WireSize.varint(self.required) }
        if self.maxBytes != 0 { size += 1 + WireSize.varint(self.maxBytes) }
        if !self.choices.isEmpty { size += WireSize.messages(self.choices.span, tag: 1) }
        if !self.label.isEmpty { size += 2 + WireSize.text(self.label) }
        if self.readOnly { size += 2 + WireSize.varint(self.readOnly) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.required { WireWriter.varint(16, self.required, to: &output) }
        if self.maxBytes != 0 { WireWriter.varint(24, self.maxBytes, to: &output) }
        if !self.choices.isEmpty { WireWriter.messages(34, self.choices.span, to: &output) }
        if !self.label.isEmpty { WireWriter.text(722, self.label, to: &output) }
        if self.readOnly { WireWriter.varint(800, self.readOnly, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.choices.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "choices", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `FormChoice`.
public struct FormChoice: WireMessage {
    /// `value`.
    public var value: String = ""
    /// `label`.
    public var label: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        value: String = "",
        label: String = ""
    ) {
        self.value = value
        self.label = label
    }

    /// The schema's name.
    public static var name: String { "FormChoice" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.value = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.value.isEmpty { size += 1 + WireSize.text(self.value) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.value.isEmpty { WireWriter.text(10, self.value, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// Somebody who follows a ticket by mail and is neither its customer nor its assignee.
public struct Participant: WireMessage {
    /// `email`.
    public var email: String = ""
    /// `name`.
    public var name: String = ""
    /// PUBLIC: what the customer may read. INTERNAL: notes, too; never for the address of a customer.
    public var visibility: Visibility = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = "",
        name: String = "",
        visibility: Visibility = .unspecified
    ) {
        self.email = email
        self.name = name
        self.visibility = visibility
    }

    /// The schema's name.
    public static var name: String { "Participant" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.visibility = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.visibility.rawValue != 0 { size += 1 + WireSize.varint(self.visibility) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.visibility.rawValue != 0 { WireWriter.varint(24, self.visibility, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `SetParticipantRequest`.
public struct SetParticipantRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `participant`.
    public var participant: Participant?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        participant: Participant? = nil
    ) {
        self.ticketID = ticketID
        self.participant = participant
    }

    /// The schema's name.
    public static var name: String { "SetParticipantRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: try reader.merge(into: &self.participant, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if let value = self.participant { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if let value = self.participant { WireWriter.message(18, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.participant {
            if let found = value.firstFieldOverLimit() {
                return found.inside("participant")
            }
        }
        return nil
    }
}

/// `SetParticipantReply`.
public struct SetParticipantReply: WireMessage {
    /// `participants`.
    public var participants: [Participant] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        participants: [Participant] = []
    ) {
        self.participants = participants
    }

    /// The schema's name.
    public static var name: String { "SetParticipantReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.participants, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.participants.isEmpty { size += WireSize.messages(self.participants.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.participants.isEmpty { WireWriter.messages(10, self.participants.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.participants.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "participants", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.participants {
            if let found = item.firstFieldOverLimit() {
                return found.inside("participants")
            }
        }
        return nil
    }
}

/// `RemoveParticipantRequest`.
public struct RemoveParticipantRequest: WireMessage {
    /// `ticket_id`.
    public var ticketID: UInt64 = 0
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        email: String = ""
    ) {
        self.ticketID = ticketID
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "RemoveParticipantRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RemoveParticipantReply`.
public struct RemoveParticipantReply: WireMessage {
    /// `participants`.
    public var participants: [Participant] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        participants: [Participant] = []
    ) {
        self.participants = participants
    }

    /// The schema's name.
    public static var name: String { "RemoveParticipantReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.participants, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.participants.isEmpty { size += WireSize.messages(self.participants.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.participants.isEmpty { WireWriter.messages(10, self.participants.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.participants.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "participants", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.participants {
            if let found = item.firstFieldOverLimit() {
                return found.inside("participants")
            }
        }
        return nil
    }
}

