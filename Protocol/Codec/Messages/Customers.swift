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
    /// First and last day of access, YYYY-MM-DD in UTC, both included; empty = no bound.
    public var supportStart: String = ""
    /// `support_end`.
    public var supportEnd: String = ""
    /// No marketing by this channel.
    public var marketingEmailOptOut: Bool = false
    /// `marketing_sms_opt_out`.
    public var marketingSmsOptOut: Bool = false
    /// UNSPECIFIED: as the installation has it.
    public var accessMode: AccessMode = .unspecified
    /// Staff and services: whether the customer may come in at all.
    public var portalEnabled: Bool = false
    /// Staff and services: when she was deleted; 0 = she is there.
    public var deletedAtMs: Int64 = 0
    /// `created_source`.
    public var createdSource: ChangeSource = .unspecified
    /// `updated`.
    public var updated: Attribution?
    /// `organisation`.
    public var organisation: OrganisationRef?
    /// `phone`.
    public var phone: String = ""
    /// "en" or "de": the language of texts and mails.
    public var language: String = ""
    /// As "Europe/Berlin"; empty: UTC. Times in mails are in it.
    public var timeZone: String = ""
    /// The name of the portal role.
    public var portalRole: String = ""

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
        createdBy: Actor? = nil,
        supportStart: String = "",
        supportEnd: String = "",
        marketingEmailOptOut: Bool = false,
        marketingSmsOptOut: Bool = false,
        accessMode: AccessMode = .unspecified,
        portalEnabled: Bool = false,
        deletedAtMs: Int64 = 0,
        createdSource: ChangeSource = .unspecified,
        updated: Attribution? = nil,
        organisation: OrganisationRef? = nil,
        phone: String = "",
        language: String = "",
        timeZone: String = "",
        portalRole: String = ""
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.email = email
        self.access = access
        self.createdAtMs = createdAtMs
        self.createdBy = createdBy
        self.supportStart = supportStart
        self.supportEnd = supportEnd
        self.marketingEmailOptOut = marketingEmailOptOut
        self.marketingSmsOptOut = marketingSmsOptOut
        self.accessMode = accessMode
        self.portalEnabled = portalEnabled
        self.deletedAtMs = deletedAtMs
        self.createdSource = createdSource
        self.updated = updated
        self.organisation = organisation
        self.phone = phone
        self.language = language
        self.timeZone = timeZone
        self.portalRole = portalRole
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
            case 240: self.marketingEmailOptOut = try reader.varint(in: bytes)
            case 248: self.marketingSmsOptOut = try reader.varint(in: bytes)
            case 480: self.deletedAtMs = try reader.varint(in: bytes)
            case 488: self.createdSource = try reader.varint(in: bytes)
            case 498: try reader.merge(into: &self.updated, in: bytes)
            case 642: self.supportStart = try reader.text(in: bytes)
            case 650: self.supportEnd = try reader.text(in: bytes)
            case 656: self.accessMode = try reader.varint(in: bytes)
            case 664: self.portalEnabled = try reader.varint(in: bytes)
            case 722: try reader.merge(into: &self.organisation, in: bytes)
            case 730: self.phone = try reader.text(in: bytes)
            case 738: self.language = try reader.text(in: bytes)
            case 746: self.timeZone = try reader.text(in: bytes)
            case 802: self.portalRole = try reader.text(in: bytes)
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
        if self.marketingEmailOptOut { size += 2 + WireSize.varint(self.marketingEmailOptOut) }
        if self.marketingSmsOptOut { size += 2 + WireSize.varint(self.marketingSmsOptOut) }
        if self.deletedAtMs != 0 { size += 2 + WireSize.varint(self.deletedAtMs) }
        if self.createdSource.rawValue != 0 { size += 2 + WireSize.varint(self.createdSource) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        if !self.supportStart.isEmpty { size += 2 + WireSize.text(self.supportStart) }
        if !self.supportEnd.isEmpty { size += 2 + WireSize.text(self.supportEnd) }
        if self.accessMode.rawValue != 0 { size += 2 + WireSize.varint(self.accessMode) }
        if self.portalEnabled { size += 2 + WireSize.varint(self.portalEnabled) }
        if let value = self.organisation { size += 2 + WireSize.message(value) }
        if !self.phone.isEmpty { size += 2 + WireSize.text(self.phone) }
        if !self.language.isEmpty { size += 2 + WireSize.text(self.language) }
        if !self.timeZone.isEmpty { size += 2 + WireSize.text(self.timeZone) }
        if !self.portalRole.isEmpty { size += 2 + WireSize.text(self.portalRole) }
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
        if self.marketingEmailOptOut { WireWriter.varint(240, self.marketingEmailOptOut, to: &output) }
        if self.marketingSmsOptOut { WireWriter.varint(248, self.marketingSmsOptOut, to: &output) }
        if self.deletedAtMs != 0 { WireWriter.varint(480, self.deletedAtMs, to: &output) }
        if self.createdSource.rawValue != 0 { WireWriter.varint(488, self.createdSource, to: &output) }
        if let value = self.updated { WireWriter.message(498, value, to: &output) }
        if !self.supportStart.isEmpty { WireWriter.text(642, self.supportStart, to: &output) }
        if !self.supportEnd.isEmpty { WireWriter.text(650, self.supportEnd, to: &output) }
        if self.accessMode.rawValue != 0 { WireWriter.varint(656, self.accessMode, to: &output) }
        if self.portalEnabled { WireWriter.varint(664, self.portalEnabled, to: &output) }
        if let value = self.organisation { WireWriter.message(722, value, to: &output) }
        if !self.phone.isEmpty { WireWriter.text(730, self.phone, to: &output) }
        if !self.language.isEmpty { WireWriter.text(738, self.language, to: &output) }
        if !self.timeZone.isEmpty { WireWriter.text(746, self.timeZone, to: &output) }
        if !self.portalRole.isEmpty { WireWriter.text(802, self.portalRole, to: &output) }
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
        if !self.customers.isEmpty { size += WireSize.messages(self.customers.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.customers.isEmpty { WireWriter.messages(10, self.customers.span, to: &output) }
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
    /// 0: the mail was held back, because the support period has ended.
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

/// `RevokeInvitationRequest`.
public struct RevokeInvitationRequest: WireMessage {
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
    public static var name: String { "RevokeInvitationRequest" }

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

/// `RevokeInvitationReply`.
public struct RevokeInvitationReply: WireMessage {
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
    public static var name: String { "RevokeInvitationReply" }

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

/// `ListInvitationsRequest`.
public struct ListInvitationsRequest: WireMessage {
    /// UNSPECIFIED: every state.
    public var state: AccessState = .unspecified
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        state: AccessState = .unspecified,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListInvitationsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.state = try reader.varint(in: bytes)
            case 16: self.pageSize = try reader.varint(in: bytes)
            case 26: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.state.rawValue != 0 { size += 1 + WireSize.varint(self.state) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.state.rawValue != 0 { WireWriter.varint(8, self.state, to: &output) }
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

/// `Invitation`.
public struct Invitation: WireMessage {
    /// Its `access` is the state.
    public var customer: Customer?
    /// `sent_at_ms`.
    public var sentAtMs: Int64 = 0
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0
    /// `revoked_at_ms`.
    public var revokedAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil,
        sentAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        revokedAtMs: Int64 = 0
    ) {
        self.customer = customer
        self.sentAtMs = sentAtMs
        self.expiresAtMs = expiresAtMs
        self.revokedAtMs = revokedAtMs
    }

    /// The schema's name.
    public static var name: String { "Invitation" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            case 16: self.sentAtMs = try reader.varint(in: bytes)
            case 24: self.expiresAtMs = try reader.varint(in: bytes)
            case 32: self.revokedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if self.sentAtMs != 0 { size += 1 + WireSize.varint(self.sentAtMs) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        if self.revokedAtMs != 0 { size += 1 + WireSize.varint(self.revokedAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
        if self.sentAtMs != 0 { WireWriter.varint(16, self.sentAtMs, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(24, self.expiresAtMs, to: &output) }
        if self.revokedAtMs != 0 { WireWriter.varint(32, self.revokedAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListInvitationsReply`.
public struct ListInvitationsReply: WireMessage {
    /// `invitations`.
    public var invitations: [Invitation] = []
    /// May be present though the page is not full: there is more to look through.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        invitations: [Invitation] = [],
        nextPageToken: String = ""
    ) {
        self.invitations = invitations
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListInvitationsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.invitations, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.invitations.isEmpty { size += WireSize.messages(self.invitations.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.invitations.isEmpty { WireWriter.messages(10, self.invitations.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.invitations.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "invitations", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `SetSupportPeriodRequest`.
public struct SetSupportPeriodRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// YYYY-MM-DD in UTC; empty = no bound. Both days are included.
    public var start: String = ""
    /// `end`.
    public var end: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        start: String = "",
        end: String = ""
    ) {
        self.customerID = customerID
        self.ifVersion = ifVersion
        self.start = start
        self.end = end
    }

    /// The schema's name.
    public static var name: String { "SetSupportPeriodRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.start = try reader.text(in: bytes)
            case 34: self.end = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if !self.start.isEmpty { size += 1 + WireSize.text(self.start) }
        if !self.end.isEmpty { size += 1 + WireSize.text(self.end) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if !self.start.isEmpty { WireWriter.text(26, self.start, to: &output) }
        if !self.end.isEmpty { WireWriter.text(34, self.end, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.start.utf8.count > 10 {
            return FieldOverLimit(field: "start", limit: 10, measure: .bytes)
        }
        if self.end.utf8.count > 10 {
            return FieldOverLimit(field: "end", limit: 10, measure: .bytes)
        }
        return nil
    }
}

/// `SetSupportPeriodReply`.
public struct SetSupportPeriodReply: WireMessage {
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
    public static var name: String { "SetSupportPeriodReply" }

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

/// `SetAccessModeRequest`.
public struct SetAccessModeRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// UNSPECIFIED: as the installation has it.
    public var accessMode: AccessMode = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        accessMode: AccessMode = .unspecified
    ) {
        self.customerID = customerID
        self.accessMode = accessMode
    }

    /// The schema's name.
    public static var name: String { "SetAccessModeRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.accessMode = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.accessMode.rawValue != 0 { size += 1 + WireSize.varint(self.accessMode) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.accessMode.rawValue != 0 { WireWriter.varint(16, self.accessMode, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetAccessModeReply`.
public struct SetAccessModeReply: WireMessage {
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
    public static var name: String { "SetAccessModeReply" }

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

/// `OpenLink`.
public struct OpenLink: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// Whoever has the link may write, as `link guest`.
    public var mayReply: Bool = false
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// 0: never.
    public var expiresAtMs: Int64 = 0
    /// `revoked_at_ms`.
    public var revokedAtMs: Int64 = 0
    /// `last_used_at_ms`.
    public var lastUsedAtMs: Int64 = 0
    /// `uses`.
    public var uses: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        customerID: UInt64 = 0,
        mayReply: Bool = false,
        createdAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        revokedAtMs: Int64 = 0,
        lastUsedAtMs: Int64 = 0,
        uses: UInt64 = 0
    ) {
        self.id = id
        self.customerID = customerID
        self.mayReply = mayReply
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
        self.revokedAtMs = revokedAtMs
        self.lastUsedAtMs = lastUsedAtMs
        self.uses = uses
    }

    /// The schema's name.
    public static var name: String { "OpenLink" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 24: self.mayReply = try reader.varint(in: bytes)
            case 32: self.createdAtMs = try reader.varint(in: bytes)
            case 40: self.expiresAtMs = try reader.varint(in: bytes)
            case 48: self.revokedAtMs = try reader.varint(in: bytes)
            case 56: self.lastUsedAtMs = try reader.varint(in: bytes)
            case 64: self.uses = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.mayReply { size += 1 + WireSize.varint(self.mayReply) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        if self.revokedAtMs != 0 { size += 1 + WireSize.varint(self.revokedAtMs) }
        if self.lastUsedAtMs != 0 { size += 1 + WireSize.varint(self.lastUsedAtMs) }
        if self.uses != 0 { size += 1 + WireSize.varint(self.uses) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if self.mayReply { WireWriter.varint(24, self.mayReply, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(32, self.createdAtMs, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(40, self.expiresAtMs, to: &output) }
        if self.revokedAtMs != 0 { WireWriter.varint(48, self.revokedAtMs, to: &output) }
        if self.lastUsedAtMs != 0 { WireWriter.varint(56, self.lastUsedAtMs, to: &output) }
        if self.uses != 0 { WireWriter.varint(64, self.uses, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateOpenLinkRequest`.
public struct CreateOpenLinkRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `may_reply`.
    public var mayReply: Bool = false
    /// 0: no end.
    public var validDays: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        mayReply: Bool = false,
        validDays: UInt32 = 0
    ) {
        self.customerID = customerID
        self.mayReply = mayReply
        self.validDays = validDays
    }

    /// The schema's name.
    public static var name: String { "CreateOpenLinkRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.mayReply = try reader.varint(in: bytes)
            case 24: self.validDays = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.mayReply { size += 1 + WireSize.varint(self.mayReply) }
        if self.validDays != 0 { size += 1 + WireSize.varint(self.validDays) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.mayReply { WireWriter.varint(16, self.mayReply, to: &output) }
        if self.validDays != 0 { WireWriter.varint(24, self.validDays, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateOpenLinkReply`.
public struct CreateOpenLinkReply: WireMessage {
    /// `link`.
    public var link: OpenLink?
    /// Shown once.
    public var token: String = ""
    /// Empty without a public_url.
    public var url: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        link: OpenLink? = nil,
        token: String = "",
        url: String = ""
    ) {
        self.link = link
        self.token = token
        self.url = url
    }

    /// The schema's name.
    public static var name: String { "CreateOpenLinkReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.link, in: bytes)
            case 18: self.token = try reader.text(in: bytes)
            case 26: self.url = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.link { size += 1 + WireSize.message(value) }
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        if !self.url.isEmpty { size += 1 + WireSize.text(self.url) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.link { WireWriter.message(10, value, to: &output) }
        if !self.token.isEmpty { WireWriter.text(18, self.token, to: &output) }
        if !self.url.isEmpty { WireWriter.text(26, self.url, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListOpenLinksRequest`.
public struct ListOpenLinksRequest: WireMessage {
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
    public static var name: String { "ListOpenLinksRequest" }

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

/// `ListOpenLinksReply`.
public struct ListOpenLinksReply: WireMessage {
    /// `links`.
    public var links: [OpenLink] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        links: [OpenLink] = []
    ) {
        self.links = links
    }

    /// The schema's name.
    public static var name: String { "ListOpenLinksReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.links, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.links.isEmpty { size += WireSize.messages(self.links.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.links.isEmpty { WireWriter.messages(10, self.links.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.links.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "links", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `RevokeOpenLinkRequest`.
public struct RevokeOpenLinkRequest: WireMessage {
    /// `link_id`.
    public var linkID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        linkID: UInt64 = 0
    ) {
        self.linkID = linkID
    }

    /// The schema's name.
    public static var name: String { "RevokeOpenLinkRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.linkID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.linkID != 0 { size += 1 + WireSize.varint(self.linkID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.linkID != 0 { WireWriter.varint(8, self.linkID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RevokeOpenLinkReply`.
public struct RevokeOpenLinkReply: WireMessage {
    /// `link`.
    public var link: OpenLink?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        link: OpenLink? = nil
    ) {
        self.link = link
    }

    /// The schema's name.
    public static var name: String { "RevokeOpenLinkReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.link, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.link { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.link { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `Portal`.
public struct Portal: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `portal_key`.
    public var portalKey: String = ""
    /// Empty without a public_url.
    public var url: String = ""
    /// What the address opens.
    public var accessMode: AccessMode = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        portalKey: String = "",
        url: String = "",
        accessMode: AccessMode = .unspecified
    ) {
        self.customerID = customerID
        self.portalKey = portalKey
        self.url = url
        self.accessMode = accessMode
    }

    /// The schema's name.
    public static var name: String { "Portal" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.portalKey = try reader.text(in: bytes)
            case 26: self.url = try reader.text(in: bytes)
            case 32: self.accessMode = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.portalKey.isEmpty { size += 1 + WireSize.text(self.portalKey) }
        if !self.url.isEmpty { size += 1 + WireSize.text(self.url) }
        if self.accessMode.rawValue != 0 { size += 1 + WireSize.varint(self.accessMode) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.portalKey.isEmpty { WireWriter.text(18, self.portalKey, to: &output) }
        if !self.url.isEmpty { WireWriter.text(26, self.url, to: &output) }
        if self.accessMode.rawValue != 0 { WireWriter.varint(32, self.accessMode, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetPortalRequest`.
public struct GetPortalRequest: WireMessage {
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
    public static var name: String { "GetPortalRequest" }

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

/// `GetPortalReply`.
public struct GetPortalReply: WireMessage {
    /// `portal`.
    public var portal: Portal?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        portal: Portal? = nil
    ) {
        self.portal = portal
    }

    /// The schema's name.
    public static var name: String { "GetPortalReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.portal, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.portal { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.portal { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RotatePortalKeyRequest`.
public struct RotatePortalKeyRequest: WireMessage {
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
    public static var name: String { "RotatePortalKeyRequest" }

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

/// `RotatePortalKeyReply`.
public struct RotatePortalKeyReply: WireMessage {
    /// `portal`.
    public var portal: Portal?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        portal: Portal? = nil
    ) {
        self.portal = portal
    }

    /// The schema's name.
    public static var name: String { "RotatePortalKeyReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.portal, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.portal { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.portal { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetPortalEnabledRequest`.
public struct SetPortalEnabledRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `enabled`.
    public var enabled: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        enabled: Bool = false
    ) {
        self.customerID = customerID
        self.enabled = enabled
    }

    /// The schema's name.
    public static var name: String { "SetPortalEnabledRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 16: self.enabled = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.enabled { size += 1 + WireSize.varint(self.enabled) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if self.enabled { WireWriter.varint(16, self.enabled, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `SetPortalEnabledReply`.
public struct SetPortalEnabledReply: WireMessage {
    /// `customer`.
    public var customer: Customer?
    /// The mail with the login details; 0: none was sent.
    public var mailID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customer: Customer? = nil,
        mailID: UInt64 = 0
    ) {
        self.customer = customer
        self.mailID = mailID
    }

    /// The schema's name.
    public static var name: String { "SetPortalEnabledReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.customer, in: bytes)
            case 16: self.mailID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.customer { size += 1 + WireSize.message(value) }
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.customer { WireWriter.message(10, value, to: &output) }
        if self.mailID != 0 { WireWriter.varint(16, self.mailID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListLoginsRequest`.
public struct ListLoginsRequest: WireMessage {
    /// Only those who never did.
    public var neverLoggedIn: Bool = false
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        neverLoggedIn: Bool = false,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.neverLoggedIn = neverLoggedIn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListLoginsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.neverLoggedIn = try reader.varint(in: bytes)
            case 16: self.pageSize = try reader.varint(in: bytes)
            case 26: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.neverLoggedIn { size += 1 + WireSize.varint(self.neverLoggedIn) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.neverLoggedIn { WireWriter.varint(8, self.neverLoggedIn, to: &output) }
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

/// `LoginRecord`.
public struct LoginRecord: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// How often.
    public var logins: UInt64 = 0
    /// `last_login_at_ms`.
    public var lastLoginAtMs: Int64 = 0
    /// `last_logout_at_ms`.
    public var lastLogoutAtMs: Int64 = 0
    /// The address the last login came from.
    public var lastPeer: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        name: String = "",
        email: String = "",
        logins: UInt64 = 0,
        lastLoginAtMs: Int64 = 0,
        lastLogoutAtMs: Int64 = 0,
        lastPeer: String = ""
    ) {
        self.userID = userID
        self.name = name
        self.email = email
        self.logins = logins
        self.lastLoginAtMs = lastLoginAtMs
        self.lastLogoutAtMs = lastLogoutAtMs
        self.lastPeer = lastPeer
    }

    /// The schema's name.
    public static var name: String { "LoginRecord" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.email = try reader.text(in: bytes)
            case 32: self.logins = try reader.varint(in: bytes)
            case 40: self.lastLoginAtMs = try reader.varint(in: bytes)
            case 48: self.lastLogoutAtMs = try reader.varint(in: bytes)
            case 58: self.lastPeer = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.logins != 0 { size += 1 + WireSize.varint(self.logins) }
        if self.lastLoginAtMs != 0 { size += 1 + WireSize.varint(self.lastLoginAtMs) }
        if self.lastLogoutAtMs != 0 { size += 1 + WireSize.varint(self.lastLogoutAtMs) }
        if !self.lastPeer.isEmpty { size += 1 + WireSize.text(self.lastPeer) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(26, self.email, to: &output) }
        if self.logins != 0 { WireWriter.varint(32, self.logins, to: &output) }
        if self.lastLoginAtMs != 0 { WireWriter.varint(40, self.lastLoginAtMs, to: &output) }
        if self.lastLogoutAtMs != 0 { WireWriter.varint(48, self.lastLogoutAtMs, to: &output) }
        if !self.lastPeer.isEmpty { WireWriter.text(58, self.lastPeer, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListLoginsReply`.
public struct ListLoginsReply: WireMessage {
    /// `logins`.
    public var logins: [LoginRecord] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        logins: [LoginRecord] = [],
        nextPageToken: String = ""
    ) {
        self.logins = logins
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListLoginsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.logins, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.logins.isEmpty { size += WireSize.messages(self.logins.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.logins.isEmpty { WireWriter.messages(10, self.logins.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.logins.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "logins", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `WhyNoAccessRequest`.
public struct WhyNoAccessRequest: WireMessage {
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = ""
    ) {
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "WhyNoAccessRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `AccessBarrier`.
public struct AccessBarrier: WireMessage {
    /// e.g. "not_activated".
    public var name: String = ""
    /// What it means and what to do.
    public var message: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        message: String = ""
    ) {
        self.name = name
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "AccessBarrier" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `WhyNoAccessReply`.
public struct WhyNoAccessReply: WireMessage {
    /// The address that was looked for, and that mails go to.
    public var email: String = ""
    /// 0: unknown.
    public var customerID: UInt64 = 0
    /// The newest mail with a credential; 0: there was none.
    public var mailID: UInt64 = 0
    /// Empty: nothing stands in the way.
    public var barriers: [AccessBarrier] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = "",
        customerID: UInt64 = 0,
        mailID: UInt64 = 0,
        barriers: [AccessBarrier] = []
    ) {
        self.email = email
        self.customerID = customerID
        self.mailID = mailID
        self.barriers = barriers
    }

    /// The schema's name.
    public static var name: String { "WhyNoAccessReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 24: self.mailID = try reader.varint(in: bytes)
            case 34: try reader.append(to: &self.barriers, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if self.mailID != 0 { size += 1 + WireSize.varint(self.mailID) }
        if !self.barriers.isEmpty { size += WireSize.messages(self.barriers.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if self.mailID != 0 { WireWriter.varint(24, self.mailID, to: &output) }
        if !self.barriers.isEmpty { WireWriter.messages(34, self.barriers.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.barriers.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "barriers", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

