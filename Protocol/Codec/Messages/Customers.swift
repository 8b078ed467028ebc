// Generated from Protocol/schema/customers.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `AccessState`.
public struct AccessState: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ACCESS_STATE_UNSPECIFIED`.
    public static let unspecified = AccessState(rawValue: 0)
    /// `ACCESS_STATE_NOT_INVITED`.
    public static let notInvited = AccessState(rawValue: 1)
    /// `ACCESS_STATE_SENT`.
    public static let sent = AccessState(rawValue: 2)
    /// `ACCESS_STATE_ACTIVATED`.
    public static let activated = AccessState(rawValue: 3)
    /// `ACCESS_STATE_EXPIRED`.
    public static let expired = AccessState(rawValue: 4)
    /// `ACCESS_STATE_REVOKED`.
    public static let revoked = AccessState(rawValue: 5)

    /// Every value that the schema names, in its order.
    public static let all: [AccessState] = [
        .unspecified,
        .notInvited,
        .sent,
        .activated,
        .expired,
        .revoked,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ACCESS_STATE_UNSPECIFIED"
        case 1: "ACCESS_STATE_NOT_INVITED"
        case 2: "ACCESS_STATE_SENT"
        case 3: "ACCESS_STATE_ACTIVATED"
        case 4: "ACCESS_STATE_EXPIRED"
        case 5: "ACCESS_STATE_REVOKED"
        default: nil
        }
    }
}

/// `Customer`.
public struct Customer: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// `access`.
    public var access: AccessState = .unspecified
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `created_by`.
    public var createdBy: Actor?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        email: String = "",
        access: AccessState = .unspecified,
        createdAtMs: Int64 = 0,
        createdBy: Actor? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.email = email
        self.access = access
        self.createdAtMs = createdAtMs
        self.createdBy = createdBy
    }

    /// The schema's name.
    public static var name: String { "Customer" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 34: self.email = try reader.text(in: bytes)
            case 40: self.access = try reader.varint(in: bytes)
            case 48: self.createdAtMs = try reader.varint(in: bytes)
            case 58: try reader.merge(into: &self.createdBy, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.access.rawValue != 0 { size += 1 + WireSize.varint(self.access) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if let value = self.createdBy { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(34, self.email, to: &output) }
        if self.access.rawValue != 0 { WireWriter.varint(40, self.access, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(48, self.createdAtMs, to: &output) }
        if let value = self.createdBy { WireWriter.message(58, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateCustomerRequest`.
public struct CreateCustomerRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        email: String = ""
    ) {
        self.name = name
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "CreateCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(18, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `CreateCustomerReply`.
public struct CreateCustomerReply: WireMessage {
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
    public static var name: String { "CreateCustomerReply" }

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

/// `GetCustomerRequest`.
public struct GetCustomerRequest: WireMessage {
    /// One of the two; a customer may leave both empty and gets herself.
    public var customerID: UInt64 = 0
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        email: String = ""
    ) {
        self.customerID = customerID
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "GetCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
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

/// `GetCustomerReply`.
public struct GetCustomerReply: WireMessage {
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
    public static var name: String { "GetCustomerReply" }

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

/// `ListCustomersRequest`.
public struct ListCustomersRequest: WireMessage {
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
    public static var name: String { "ListCustomersRequest" }

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

/// `ListCustomersReply`.
public struct ListCustomersReply: WireMessage {
    /// `customers`.
    public var customers: [Customer] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customers: [Customer] = [],
        nextPageToken: String = ""
    ) {
        self.customers = customers
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListCustomersReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.customers, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.customers.isEmpty { size += WireSize.messages(self.customers, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.customers.isEmpty { WireWriter.messages(10, self.customers, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customers.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "customers", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `InviteCustomerRequest`.
public struct InviteCustomerRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0
    ) {
        self.customerID = customerID
    }

    /// The schema's name.
    public static var name: String { "InviteCustomerRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `InviteCustomerReply`.
public struct InviteCustomerReply: WireMessage {
    /// `customer`.
    public var customer: Customer?
    /// The mail that carries the token.
    public var mailID: UInt64 = 0
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil,
        mailID: UInt64 = 0,
        expiresAtMs: Int64 = 0
    ) {
        self.customer = customer
        self.mailID = mailID
        self.expiresAtMs = expiresAtMs
    }

    /// The schema's name.
    public static var name: String { "InviteCustomerReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            case 16: self.mailID = try reader.varint(in: bytes)
            case 24: self.expiresAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
        if self.mailID != 0 { WireWriter.varint(16, self.mailID, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(24, self.expiresAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

