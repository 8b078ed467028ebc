// Generated from Protocol/schema/history.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `ObjectKind`.
public struct ObjectKind: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `OBJECT_KIND_UNSPECIFIED`.
    public static let unspecified = ObjectKind(rawValue: 0)
    /// `OBJECT_KIND_TICKET`.
    public static let ticket = ObjectKind(rawValue: 1)
    /// `OBJECT_KIND_CUSTOMER`.
    public static let customer = ObjectKind(rawValue: 2)
    /// `OBJECT_KIND_STAFF`.
    public static let staff = ObjectKind(rawValue: 3)
    /// `OBJECT_KIND_GROUP`.
    public static let group = ObjectKind(rawValue: 4)
    /// `OBJECT_KIND_CATEGORY`.
    public static let category = ObjectKind(rawValue: 5)
    /// `OBJECT_KIND_STATUS`.
    public static let status = ObjectKind(rawValue: 6)
    /// There is one: its id is 0.
    public static let settings = ObjectKind(rawValue: 7)
    /// `OBJECT_KIND_SERVICE_TOKEN`.
    public static let serviceToken = ObjectKind(rawValue: 8)
    /// `OBJECT_KIND_TEMPLATE`.
    public static let template = ObjectKind(rawValue: 9)
    /// `OBJECT_KIND_ORGANISATION`.
    public static let organisation = ObjectKind(rawValue: 10)
    /// `OBJECT_KIND_PORTAL_ROLE`.
    public static let portalRole = ObjectKind(rawValue: 11)

    /// Every value that the schema names, in its order.
    public static let all: [ObjectKind] = [
        .unspecified,
        .ticket,
        .customer,
        .staff,
        .group,
        .category,
        .status,
        .settings,
        .serviceToken,
        .template,
        .organisation,
        .portalRole,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "OBJECT_KIND_UNSPECIFIED"
        case 1: "OBJECT_KIND_TICKET"
        case 2: "OBJECT_KIND_CUSTOMER"
        case 3: "OBJECT_KIND_STAFF"
        case 4: "OBJECT_KIND_GROUP"
        case 5: "OBJECT_KIND_CATEGORY"
        case 6: "OBJECT_KIND_STATUS"
        case 7: "OBJECT_KIND_SETTINGS"
        case 8: "OBJECT_KIND_SERVICE_TOKEN"
        case 9: "OBJECT_KIND_TEMPLATE"
        case 10: "OBJECT_KIND_ORGANISATION"
        case 11: "OBJECT_KIND_PORTAL_ROLE"
        default: nil
        }
    }
}

/// How much of a customer goes.
public struct ErasureExtent: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ERASURE_EXTENT_UNSPECIFIED`.
    public static let unspecified = ErasureExtent(rawValue: 0)
    /// Her name and address alone, wherever they stand; DeleteCustomer does it.
    public static let name = ErasureExtent(rawValue: 1)
    /// All that says who she is and what she wrote. Her tickets stay as numbers, dates and states, so that counts and
    /// reports stay right.
    public static let person = ErasureExtent(rawValue: 2)
    /// The same, and her tickets go.
    public static let personAndTickets = ErasureExtent(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [ErasureExtent] = [
        .unspecified,
        .name,
        .person,
        .personAndTickets,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ERASURE_EXTENT_UNSPECIFIED"
        case 1: "ERASURE_EXTENT_NAME"
        case 2: "ERASURE_EXTENT_PERSON"
        case 3: "ERASURE_EXTENT_PERSON_AND_TICKETS"
        default: nil
        }
    }
}

/// `ErasureFate`.
public struct ErasureFate: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ERASURE_FATE_UNSPECIFIED`.
    public static let unspecified = ErasureFate(rawValue: 0)
    /// `ERASURE_FATE_GOES`.
    public static let goes = ErasureFate(rawValue: 1)
    /// The row stays, without a word that says who she is or what she wrote.
    public static let emptied = ErasureFate(rawValue: 2)
    /// `ERASURE_FATE_STAYS`.
    public static let stays = ErasureFate(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [ErasureFate] = [
        .unspecified,
        .goes,
        .emptied,
        .stays,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ERASURE_FATE_UNSPECIFIED"
        case 1: "ERASURE_FATE_GOES"
        case 2: "ERASURE_FATE_EMPTIED"
        case 3: "ERASURE_FATE_STAYS"
        default: nil
        }
    }
}

/// `Change`.
public struct Change: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `by`.
    public var by: Attribution?
    /// The method that did it, e.g. "AssignTicket"; what the desk does by itself has a name of its own.
    public var operation: String = ""
    /// The idempotency key of the request in hexadecimal, where it had one.
    public var requestID: String = ""
    /// The number that the log of the server has for the request; 0: the desk did it by itself.
    public var traceID: UInt64 = 0
    /// Empty: the object was created.
    public var field: String = ""
    /// `old_value`.
    public var oldValue: String = ""
    /// `new_value`.
    public var newValue: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        by: Attribution? = nil,
        operation: String = "",
        requestID: String = "",
        traceID: UInt64 = 0,
        field: String = "",
        oldValue: String = "",
        newValue: String = ""
    ) {
        self.id = id
        self.by = by
        self.operation = operation
        self.requestID = requestID
        self.traceID = traceID
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
    }

    /// The schema's name.
    public static var name: String { "Change" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: try reader.merge(into: &self.by, in: bytes)
            case 26: self.operation = try reader.text(in: bytes)
            case 34: self.requestID = try reader.text(in: bytes)
            case 40: self.traceID = try reader.varint(in: bytes)
            case 50: self.field = try reader.text(in: bytes)
            case 58: self.oldValue = try reader.text(in: bytes)
            case 66: self.newValue = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if let value = self.by { size += 1 + WireSize.message(value) }
        if !self.operation.isEmpty { size += 1 + WireSize.text(self.operation) }
        if !self.requestID.isEmpty { size += 1 + WireSize.text(self.requestID) }
        if self.traceID != 0 { size += 1 + WireSize.varint(self.traceID) }
        if !self.field.isEmpty { size += 1 + WireSize.text(self.field) }
        if !self.oldValue.isEmpty { size += 1 + WireSize.text(self.oldValue) }
        if !self.newValue.isEmpty { size += 1 + WireSize.text(self.newValue) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if let value = self.by { WireWriter.message(18, value, to: &output) }
        if !self.operation.isEmpty { WireWriter.text(26, self.operation, to: &output) }
        if !self.requestID.isEmpty { WireWriter.text(34, self.requestID, to: &output) }
        if self.traceID != 0 { WireWriter.varint(40, self.traceID, to: &output) }
        if !self.field.isEmpty { WireWriter.text(50, self.field, to: &output) }
        if !self.oldValue.isEmpty { WireWriter.text(58, self.oldValue, to: &output) }
        if !self.newValue.isEmpty { WireWriter.text(66, self.newValue, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListChangesRequest`.
public struct ListChangesRequest: WireMessage {
    /// `kind`.
    public var kind: ObjectKind = .unspecified
    /// `object_id`.
    public var objectID: UInt64 = 0
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: ObjectKind = .unspecified,
        objectID: UInt64 = 0,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.kind = kind
        self.objectID = objectID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListChangesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.kind = try reader.varint(in: bytes)
            case 16: self.objectID = try reader.varint(in: bytes)
            case 24: self.pageSize = try reader.varint(in: bytes)
            case 34: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.kind.rawValue != 0 { size += 1 + WireSize.varint(self.kind) }
        if self.objectID != 0 { size += 1 + WireSize.varint(self.objectID) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.kind.rawValue != 0 { WireWriter.varint(8, self.kind, to: &output) }
        if self.objectID != 0 { WireWriter.varint(16, self.objectID, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(34, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListChangesReply`.
public struct ListChangesReply: WireMessage {
    /// `changes`.
    public var changes: [Change] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        changes: [Change] = [],
        nextPageToken: String = ""
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListChangesReply" }

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

/// One row of the audit log. It holds ids and words of the server; what was changed of an object says ListChanges, by the
/// trace_id.
public struct AuditRow: WireMessage {
    /// Without a gap; a row's hash covers the hash of the row before.
    public var number: UInt64 = 0
    /// `at_ms`.
    public var atMs: Int64 = 0
    /// "nobody", "customer", "staff", "service", "ai", "link", "system" or "operator".
    public var actorKind: String = ""
    /// `actor_id`.
    public var actorID: UInt64 = 0
    /// The address it came from; empty: this machine, or the desk by itself.
    public var peer: String = ""
    /// Counted since the start of the server; 0: none.
    public var connection: UInt64 = 0
    /// The method, or e.g. "Login", "TokenUsed", "Refused", "LimitHit".
    public var action: String = ""
    /// e.g. "customer"; empty: none.
    public var objectKind: String = ""
    /// `object_id`.
    public var objectID: UInt64 = 0
    /// "done", "half" (a second step is missing), "refused", "limited" or "failed".
    public var outcome: String = ""
    /// One or two words more, e.g. the kind of credential or the name of a limit.
    public var detail: String = ""
    /// What happens often is counted: how many times more, until then.
    public var times: UInt64 = 0
    /// `trace_id`.
    public var traceID: UInt64 = 0
    /// SHA-256.
    public var hash: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        number: UInt64 = 0,
        atMs: Int64 = 0,
        actorKind: String = "",
        actorID: UInt64 = 0,
        peer: String = "",
        connection: UInt64 = 0,
        action: String = "",
        objectKind: String = "",
        objectID: UInt64 = 0,
        outcome: String = "",
        detail: String = "",
        times: UInt64 = 0,
        traceID: UInt64 = 0,
        hash: [UInt8] = []
    ) {
        self.number = number
        self.atMs = atMs
        self.actorKind = actorKind
        self.actorID = actorID
        self.peer = peer
        self.connection = connection
        self.action = action
        self.objectKind = objectKind
        self.objectID = objectID
        self.outcome = outcome
        self.detail = detail
        self.times = times
        self.traceID = traceID
        self.hash = hash
    }

    /// The schema's name.
    public static var name: String { "AuditRow" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.number = try reader.varint(in: bytes)
            case 16: self.atMs = try reader.varint(in: bytes)
            case 26: self.actorKind = try reader.text(in: bytes)
            case 32: self.actorID = try reader.varint(in: bytes)
            case 42: self.peer = try reader.text(in: bytes)
            case 48: self.connection = try reader.varint(in: bytes)
            case 58: self.action = try reader.text(in: bytes)
            case 66: self.objectKind = try reader.text(in: bytes)
            case 72: self.objectID = try reader.varint(in: bytes)
            case 82: self.outcome = try reader.text(in: bytes)
            case 90: self.detail = try reader.text(in: bytes)
            case 96: self.times = try reader.varint(in: bytes)
            case 104: self.traceID = try reader.varint(in: bytes)
            case 114: self.hash = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.number != 0 { size += 1 + WireSize.varint(self.number) }
        if self.atMs != 0 { size += 1 + WireSize.varint(self.atMs) }
        if !self.actorKind.isEmpty { size += 1 + WireSize.text(self.actorKind) }
        if self.actorID != 0 { size += 1 + WireSize.varint(self.actorID) }
        if !self.peer.isEmpty { size += 1 + WireSize.text(self.peer) }
        if self.connection != 0 { size += 1 + WireSize.varint(self.connection) }
        if !self.action.isEmpty { size += 1 + WireSize.text(self.action) }
        if !self.objectKind.isEmpty { size += 1 + WireSize.text(self.objectKind) }
        if self.objectID != 0 { size += 1 + WireSize.varint(self.objectID) }
        if !self.outcome.isEmpty { size += 1 + WireSize.text(self.outcome) }
        if !self.detail.isEmpty { size += 1 + WireSize.text(self.detail) }
        if self.times != 0 { size += 1 + WireSize.varint(self.times) }
        if self.traceID != 0 { size += 1 + WireSize.varint(self.traceID) }
        if !self.hash.isEmpty { size += 1 + WireSize.bytes(self.hash) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.number != 0 { WireWriter.varint(8, self.number, to: &output) }
        if self.atMs != 0 { WireWriter.varint(16, self.atMs, to: &output) }
        if !self.actorKind.isEmpty { WireWriter.text(26, self.actorKind, to: &output) }
        if self.actorID != 0 { WireWriter.varint(32, self.actorID, to: &output) }
        if !self.peer.isEmpty { WireWriter.text(42, self.peer, to: &output) }
        if self.connection != 0 { WireWriter.varint(48, self.connection, to: &output) }
        if !self.action.isEmpty { WireWriter.text(58, self.action, to: &output) }
        if !self.objectKind.isEmpty { WireWriter.text(66, self.objectKind, to: &output) }
        if self.objectID != 0 { WireWriter.varint(72, self.objectID, to: &output) }
        if !self.outcome.isEmpty { WireWriter.text(82, self.outcome, to: &output) }
        if !self.detail.isEmpty { WireWriter.text(90, self.detail, to: &output) }
        if self.times != 0 { WireWriter.varint(96, self.times, to: &output) }
        if self.traceID != 0 { WireWriter.varint(104, self.traceID, to: &output) }
        if !self.hash.isEmpty { WireWriter.bytes(114, self.hash, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListAuditRequest`.
public struct ListAuditRequest: WireMessage {
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
    public static var name: String { "ListAuditRequest" }

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

/// `ListAuditReply`.
public struct ListAuditReply: WireMessage {
    /// `rows`.
    public var rows: [AuditRow] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        rows: [AuditRow] = [],
        nextPageToken: String = ""
    ) {
        self.rows = rows
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListAuditReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.rows, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.rows.isEmpty { size += WireSize.messages(self.rows.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.rows.isEmpty { WireWriter.messages(10, self.rows.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.rows.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "rows", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GetCustomerOverviewRequest`.
public struct GetCustomerOverviewRequest: WireMessage {
    /// One of the two.
    public var customerID: UInt64 = 0
    /// `email`.
    public var email: String = ""
    /// How much of each list; 0 = 20, at most 200.
    public var pageSize: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        email: String = "",
        pageSize: UInt32 = 0
    ) {
        self.customerID = customerID
        self.email = email
        self.pageSize = pageSize
    }

    /// The schema's name.
    public static var name: String { "GetCustomerOverviewRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            case 24: self.pageSize = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `GetCustomerOverviewReply`.
public struct GetCustomerOverviewReply: WireMessage {
    /// `customer`.
    public var customer: Customer?
    /// In every status, last activity first, as staff see them.
    public var tickets: [Ticket] = []
    /// `mails`.
    public var mails: [MailSummary] = []
    /// `logins`.
    public var logins: LoginRecord?
    /// The newest sessions: when they began and ended.
    public var sessions: [LoginSession] = []
    /// `changes`.
    public var changes: [Change] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil,
        tickets: [Ticket] = [],
        mails: [MailSummary] = [],
        logins: LoginRecord? = nil,
        sessions: [LoginSession] = [],
        changes: [Change] = []
    ) {
        self.customer = customer
        self.tickets = tickets
        self.mails = mails
        self.logins = logins
        self.sessions = sessions
        self.changes = changes
    }

    /// The schema's name.
    public static var name: String { "GetCustomerOverviewReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            case 18: try reader.append(to: &self.tickets, in: bytes)
            case 26: try reader.append(to: &self.mails, in: bytes)
            case 34: try reader.merge(into: &self.logins, in: bytes)
            case 42: try reader.append(to: &self.sessions, in: bytes)
            case 50: try reader.append(to: &self.changes, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if !self.tickets.isEmpty { size += WireSize.messages(self.tickets.span, tag: 1) }
        if !self.mails.isEmpty { size += WireSize.messages(self.mails.span, tag: 1) }
        if let value = self.logins { size += 1 + WireSize.message(value) }
        if !self.sessions.isEmpty { size += WireSize.messages(self.sessions.span, tag: 1) }
        if !self.changes.isEmpty { size += WireSize.messages(self.changes.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
        if !self.tickets.isEmpty { WireWriter.messages(18, self.tickets.span, to: &output) }
        if !self.mails.isEmpty { WireWriter.messages(26, self.mails.span, to: &output) }
        if let value = self.logins { WireWriter.message(34, value, to: &output) }
        if !self.sessions.isEmpty { WireWriter.messages(42, self.sessions.span, to: &output) }
        if !self.changes.isEmpty { WireWriter.messages(50, self.changes.span, to: &output) }
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
        if self.mails.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "mails", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.mails {
            if let found = item.firstFieldOverLimit() {
                return found.inside("mails")
            }
        }
        if self.sessions.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "sessions", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.changes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "changes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `LoginSession`.
public struct LoginSession: WireMessage {
    /// `began_at_ms`.
    public var beganAtMs: Int64 = 0
    /// `last_used_at_ms`.
    public var lastUsedAtMs: Int64 = 0
    /// 0: not ended by anybody.
    public var endedAtMs: Int64 = 0
    /// The address it came from.
    public var peer: String = ""
    /// Came in by an open link, not by a login.
    public var openLink: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        beganAtMs: Int64 = 0,
        lastUsedAtMs: Int64 = 0,
        endedAtMs: Int64 = 0,
        peer: String = "",
        openLink: Bool = false
    ) {
        self.beganAtMs = beganAtMs
        self.lastUsedAtMs = lastUsedAtMs
        self.endedAtMs = endedAtMs
        self.peer = peer
        self.openLink = openLink
    }

    /// The schema's name.
    public static var name: String { "LoginSession" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.beganAtMs = try reader.varint(in: bytes)
            case 16: self.lastUsedAtMs = try reader.varint(in: bytes)
            case 24: self.endedAtMs = try reader.varint(in: bytes)
            case 34: self.peer = try reader.text(in: bytes)
            case 40: self.openLink = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.beganAtMs != 0 { size += 1 + WireSize.varint(self.beganAtMs) }
        if self.lastUsedAtMs != 0 { size += 1 + WireSize.varint(self.lastUsedAtMs) }
        if self.endedAtMs != 0 { size += 1 + WireSize.varint(self.endedAtMs) }
        if !self.peer.isEmpty { size += 1 + WireSize.text(self.peer) }
        if self.openLink { size += 1 + WireSize.varint(self.openLink) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.beganAtMs != 0 { WireWriter.varint(8, self.beganAtMs, to: &output) }
        if self.lastUsedAtMs != 0 { WireWriter.varint(16, self.lastUsedAtMs, to: &output) }
        if self.endedAtMs != 0 { WireWriter.varint(24, self.endedAtMs, to: &output) }
        if !self.peer.isEmpty { WireWriter.text(34, self.peer, to: &output) }
        if self.openLink { WireWriter.varint(40, self.openLink, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteCustomerRequest`.
public struct DeleteCustomerRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// The name goes too: what she wrote is shown as by "deleted customer #7".
    public var eraseName: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        eraseName: Bool = false
    ) {
        self.customerID = customerID
        self.eraseName = eraseName
    }

    /// The schema's name.
    public static var name: String { "DeleteCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.eraseName = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.eraseName { size += 1 + WireSize.varint(self.eraseName) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.eraseName { WireWriter.varint(16, self.eraseName, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteCustomerReply`.
public struct DeleteCustomerReply: WireMessage {
    /// `customer`.
    public var customer: Customer?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil
    ) {
        self.customer = customer
    }

    /// The schema's name.
    public static var name: String { "DeleteCustomerReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ExportCustomerRequest`.
public struct ExportCustomerRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.customerID = customerID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ExportCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.pageSize = try reader.varint(in: bytes)
            case 26: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(16, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(26, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ExportCustomerReply`.
public struct ExportCustomerReply: WireMessage {
    /// `records`.
    public var records: [PersonalRecord] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""
    /// How many records there are in all; with the first page only.
    public var counts: [PersonalCount] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        records: [PersonalRecord] = [],
        nextPageToken: String = "",
        counts: [PersonalCount] = []
    ) {
        self.records = records
        self.nextPageToken = nextPageToken
        self.counts = counts
    }

    /// The schema's name.
    public static var name: String { "ExportCustomerReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.records, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.counts, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.records.isEmpty { size += WireSize.messages(self.records.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.counts.isEmpty { size += WireSize.messages(self.counts.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.records.isEmpty { WireWriter.messages(10, self.records.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if !self.counts.isEmpty { WireWriter.messages(26, self.counts.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.records.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "records", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.records {
            if let found = item.firstFieldOverLimit() {
                return found.inside("records")
            }
        }
        if self.counts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "counts", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// One row of what the desk holds. What is empty is left out; times are written as in ISO 8601.
public struct PersonalRecord: WireMessage {
    /// `section`.
    public var section: String = ""
    /// `fields`.
    public var fields: [PersonalField] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: String = "",
        fields: [PersonalField] = []
    ) {
        self.section = section
        self.fields = fields
    }

    /// The schema's name.
    public static var name: String { "PersonalRecord" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.section = try reader.text(in: bytes)
            case 18: try reader.append(to: &self.fields, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.section.isEmpty { size += 1 + WireSize.text(self.section) }
        if !self.fields.isEmpty { size += WireSize.messages(self.fields.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.section.isEmpty { WireWriter.text(10, self.section, to: &output) }
        if !self.fields.isEmpty { WireWriter.messages(18, self.fields.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fields.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "fields", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `PersonalField`.
public struct PersonalField: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `value`.
    public var value: Value?

    /// The members of `value`, of which one is set.
    public enum Value: Sendable, Equatable {
        /// `text`.
        case text(String)
        /// `number`.
        case number(Int64)
        /// `flag`.
        case flag(Bool)
    }

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        value: Value? = nil
    ) {
        self.name = name
        self.value = value
    }

    /// The schema's name.
    public static var name: String { "PersonalField" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.value = .text(try reader.text(in: bytes))
            case 24: self.value = .number(try reader.varint(in: bytes))
            case 32: self.value = .flag(try reader.varint(in: bytes))
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if case .text(let value) = self.value { size += 1 + WireSize.text(value) }
        if case .number(let value) = self.value { size += 1 + WireSize.varint(value) }
        if case .flag(let value) = self.value { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if case .text(let value) = self.value { WireWriter.text(18, value, to: &output) }
        if case .number(let value) = self.value { WireWriter.varint(24, value, to: &output) }
        if case .flag(let value) = self.value { WireWriter.varint(32, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PersonalCount`.
public struct PersonalCount: WireMessage {
    /// `section`.
    public var section: String = ""
    /// `count`.
    public var count: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: String = "",
        count: UInt64 = 0
    ) {
        self.section = section
        self.count = count
    }

    /// The schema's name.
    public static var name: String { "PersonalCount" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.section = try reader.text(in: bytes)
            case 16: self.count = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.section.isEmpty { size += 1 + WireSize.text(self.section) }
        if self.count != 0 { size += 1 + WireSize.varint(self.count) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.section.isEmpty { WireWriter.text(10, self.section, to: &output) }
        if self.count != 0 { WireWriter.varint(16, self.count, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PreviewErasureRequest`.
public struct PreviewErasureRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `extent`.
    public var extent: ErasureExtent = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        extent: ErasureExtent = .unspecified
    ) {
        self.customerID = customerID
        self.extent = extent
    }

    /// The schema's name.
    public static var name: String { "PreviewErasureRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.extent = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.extent.rawValue != 0 { size += 1 + WireSize.varint(self.extent) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.extent.rawValue != 0 { WireWriter.varint(16, self.extent, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PreviewErasureReply`.
public struct PreviewErasureReply: WireMessage {
    /// `customer`.
    public var customer: Customer?
    /// `lines`.
    public var lines: [ErasureLine] = []
    /// What no erasure reaches.
    public var notes: [String] = []
    /// Stands for these lines; EraseCustomer wants it back.
    public var fingerprint: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil,
        lines: [ErasureLine] = [],
        notes: [String] = [],
        fingerprint: [UInt8] = []
    ) {
        self.customer = customer
        self.lines = lines
        self.notes = notes
        self.fingerprint = fingerprint
    }

    /// The schema's name.
    public static var name: String { "PreviewErasureReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            case 18: try reader.append(to: &self.lines, in: bytes)
            case 26: try reader.append(to: &self.notes, in: bytes)
            case 34: self.fingerprint = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if !self.lines.isEmpty { size += WireSize.messages(self.lines.span, tag: 1) }
        if !self.notes.isEmpty { size += WireSize.texts(self.notes, tag: 1) }
        if !self.fingerprint.isEmpty { size += 1 + WireSize.bytes(self.fingerprint) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
        if !self.lines.isEmpty { WireWriter.messages(18, self.lines.span, to: &output) }
        if !self.notes.isEmpty { WireWriter.texts(26, self.notes, to: &output) }
        if !self.fingerprint.isEmpty { WireWriter.bytes(34, self.fingerprint, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.lines.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "lines", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.notes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "notes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `ErasureLine`.
public struct ErasureLine: WireMessage {
    /// `section`.
    public var section: String = ""
    /// In the plural, in English.
    public var what: String = ""
    /// `count`.
    public var count: UInt64 = 0
    /// `fate`.
    public var fate: ErasureFate = .unspecified
    /// Why it stays, or what else there is to know; may be empty.
    public var why: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        section: String = "",
        what: String = "",
        count: UInt64 = 0,
        fate: ErasureFate = .unspecified,
        why: String = ""
    ) {
        self.section = section
        self.what = what
        self.count = count
        self.fate = fate
        self.why = why
    }

    /// The schema's name.
    public static var name: String { "ErasureLine" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.section = try reader.text(in: bytes)
            case 18: self.what = try reader.text(in: bytes)
            case 24: self.count = try reader.varint(in: bytes)
            case 32: self.fate = try reader.varint(in: bytes)
            case 42: self.why = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.section.isEmpty { size += 1 + WireSize.text(self.section) }
        if !self.what.isEmpty { size += 1 + WireSize.text(self.what) }
        if self.count != 0 { size += 1 + WireSize.varint(self.count) }
        if self.fate.rawValue != 0 { size += 1 + WireSize.varint(self.fate) }
        if !self.why.isEmpty { size += 1 + WireSize.text(self.why) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.section.isEmpty { WireWriter.text(10, self.section, to: &output) }
        if !self.what.isEmpty { WireWriter.text(18, self.what, to: &output) }
        if self.count != 0 { WireWriter.varint(24, self.count, to: &output) }
        if self.fate.rawValue != 0 { WireWriter.varint(32, self.fate, to: &output) }
        if !self.why.isEmpty { WireWriter.text(42, self.why, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `EraseCustomerRequest`.
public struct EraseCustomerRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `extent`.
    public var extent: ErasureExtent = .unspecified
    /// `fingerprint`.
    public var fingerprint: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        extent: ErasureExtent = .unspecified,
        fingerprint: [UInt8] = []
    ) {
        self.customerID = customerID
        self.extent = extent
        self.fingerprint = fingerprint
    }

    /// The schema's name.
    public static var name: String { "EraseCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.extent = try reader.varint(in: bytes)
            case 26: self.fingerprint = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.extent.rawValue != 0 { size += 1 + WireSize.varint(self.extent) }
        if !self.fingerprint.isEmpty { size += 1 + WireSize.bytes(self.fingerprint) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.extent.rawValue != 0 { WireWriter.varint(16, self.extent, to: &output) }
        if !self.fingerprint.isEmpty { WireWriter.bytes(26, self.fingerprint, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fingerprint.count > 32 {
            return FieldOverLimit(field: "fingerprint", limit: 32, measure: .bytes)
        }
        return nil
    }
}

/// `EraseCustomerReply`.
public struct EraseCustomerReply: WireMessage {
    /// `erasure`.
    public var erasure: Erasure?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        erasure: Erasure? = nil
    ) {
        self.erasure = erasure
    }

    /// The schema's name.
    public static var name: String { "EraseCustomerReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.erasure, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.erasure { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.erasure { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetErasureRequest`.
public struct GetErasureRequest: WireMessage {
    /// `erasure_id`.
    public var erasureID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        erasureID: UInt64 = 0
    ) {
        self.erasureID = erasureID
    }

    /// The schema's name.
    public static var name: String { "GetErasureRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.erasureID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.erasureID != 0 { size += 1 + WireSize.varint(self.erasureID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.erasureID != 0 { WireWriter.varint(8, self.erasureID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetErasureReply`.
public struct GetErasureReply: WireMessage {
    /// `erasure`.
    public var erasure: Erasure?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        erasure: Erasure? = nil
    ) {
        self.erasure = erasure
    }

    /// The schema's name.
    public static var name: String { "GetErasureReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.erasure, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.erasure { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.erasure { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `Erasure`.
public struct Erasure: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `extent`.
    public var extent: ErasureExtent = .unspecified
    /// `at_ms`.
    public var atMs: Int64 = 0
    /// When nothing was left in free space, the log and the spool; 0: not yet.
    public var wipedAtMs: Int64 = 0
    /// What it waits for; empty when it is done.
    public var note: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        customerID: UInt64 = 0,
        extent: ErasureExtent = .unspecified,
        atMs: Int64 = 0,
        wipedAtMs: Int64 = 0,
        note: String = ""
    ) {
        self.id = id
        self.customerID = customerID
        self.extent = extent
        self.atMs = atMs
        self.wipedAtMs = wipedAtMs
        self.note = note
    }

    /// The schema's name.
    public static var name: String { "Erasure" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 24: self.extent = try reader.varint(in: bytes)
            case 32: self.atMs = try reader.varint(in: bytes)
            case 40: self.wipedAtMs = try reader.varint(in: bytes)
            case 50: self.note = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.extent.rawValue != 0 { size += 1 + WireSize.varint(self.extent) }
        if self.atMs != 0 { size += 1 + WireSize.varint(self.atMs) }
        if self.wipedAtMs != 0 { size += 1 + WireSize.varint(self.wipedAtMs) }
        if !self.note.isEmpty { size += 1 + WireSize.text(self.note) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if self.extent.rawValue != 0 { WireWriter.varint(24, self.extent, to: &output) }
        if self.atMs != 0 { WireWriter.varint(32, self.atMs, to: &output) }
        if self.wipedAtMs != 0 { WireWriter.varint(40, self.wipedAtMs, to: &output) }
        if !self.note.isEmpty { WireWriter.text(50, self.note, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

