// Generated from Protocol/schema/organisations.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Organisation`.
public struct Organisation: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// How many customers belong to it.
    public var members: UInt64 = 0
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `created_by`.
    public var createdBy: Actor?
    /// `updated_at_ms`.
    public var updatedAtMs: Int64 = 0
    /// `updated_by`.
    public var updatedBy: Actor?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        members: UInt64 = 0,
        createdAtMs: Int64 = 0,
        createdBy: Actor? = nil,
        updatedAtMs: Int64 = 0,
        updatedBy: Actor? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.members = members
        self.createdAtMs = createdAtMs
        self.createdBy = createdBy
        self.updatedAtMs = updatedAtMs
        self.updatedBy = updatedBy
    }

    /// The schema's name.
    public static var name: String { "Organisation" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.members = try reader.varint(in: bytes)
            case 40: self.createdAtMs = try reader.varint(in: bytes)
            case 50: try reader.merge(into: &self.createdBy, in: bytes)
            case 56: self.updatedAtMs = try reader.varint(in: bytes)
            case 66: try reader.merge(into: &self.updatedBy, in: bytes)
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
        if self.members != 0 { size += 1 + WireSize.varint(self.members) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if let value = self.createdBy { size += 1 + WireSize.message(value) }
        if self.updatedAtMs != 0 { size += 1 + WireSize.varint(self.updatedAtMs) }
        if let value = self.updatedBy { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if self.members != 0 { WireWriter.varint(32, self.members, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(40, self.createdAtMs, to: &output) }
        if let value = self.createdBy { WireWriter.message(50, value, to: &output) }
        if self.updatedAtMs != 0 { WireWriter.varint(56, self.updatedAtMs, to: &output) }
        if let value = self.updatedBy { WireWriter.message(66, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateOrganisationRequest`.
public struct CreateOrganisationRequest: WireMessage {
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = ""
    ) {
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "CreateOrganisationRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `CreateOrganisationReply`.
public struct CreateOrganisationReply: WireMessage {
    /// `organisation`.
    public var organisation: Organisation?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisation: Organisation? = nil
    ) {
        self.organisation = organisation
    }

    /// The schema's name.
    public static var name: String { "CreateOrganisationReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.organisation, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.organisation { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.organisation { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RenameOrganisationRequest`.
public struct RenameOrganisationRequest: WireMessage {
    /// `organisation_id`.
    public var organisationID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisationID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String = ""
    ) {
        self.organisationID = organisationID
        self.ifVersion = ifVersion
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "RenameOrganisationRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.organisationID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.organisationID != 0 { size += 1 + WireSize.varint(self.organisationID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.organisationID != 0 { WireWriter.varint(8, self.organisationID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `RenameOrganisationReply`.
public struct RenameOrganisationReply: WireMessage {
    /// `organisation`.
    public var organisation: Organisation?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisation: Organisation? = nil
    ) {
        self.organisation = organisation
    }

    /// The schema's name.
    public static var name: String { "RenameOrganisationReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.organisation, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.organisation { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.organisation { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListOrganisationsRequest`.
public struct ListOrganisationsRequest: WireMessage {
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
    public static var name: String { "ListOrganisationsRequest" }

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

/// `ListOrganisationsReply`.
public struct ListOrganisationsReply: WireMessage {
    /// `organisations`.
    public var organisations: [Organisation] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisations: [Organisation] = [],
        nextPageToken: String = ""
    ) {
        self.organisations = organisations
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListOrganisationsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.organisations, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.organisations.isEmpty { size += WireSize.messages(self.organisations.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.organisations.isEmpty { WireWriter.messages(10, self.organisations.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.organisations.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "organisations", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GetOrganisationRequest`.
public struct GetOrganisationRequest: WireMessage {
    /// One of the two.
    public var organisationID: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisationID: UInt64 = 0,
        name: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.organisationID = organisationID
        self.name = name
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "GetOrganisationRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.organisationID = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.pageSize = try reader.varint(in: bytes)
            case 34: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.organisationID != 0 { size += 1 + WireSize.varint(self.organisationID) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.organisationID != 0 { WireWriter.varint(8, self.organisationID, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(34, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `GetOrganisationReply`.
public struct GetOrganisationReply: WireMessage {
    /// `organisation`.
    public var organisation: Organisation?
    /// Newest first.
    public var members: [Customer] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisation: Organisation? = nil,
        members: [Customer] = [],
        nextPageToken: String = ""
    ) {
        self.organisation = organisation
        self.members = members
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "GetOrganisationReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.organisation, in: bytes)
            case 18: try reader.append(to: &self.members, in: bytes)
            case 26: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.organisation { size += 1 + WireSize.message(value) }
        if !self.members.isEmpty { size += WireSize.messages(self.members.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.organisation { WireWriter.message(10, value, to: &output) }
        if !self.members.isEmpty { WireWriter.messages(18, self.members.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(26, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.members.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "members", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `AddOrganisationMemberRequest`.
public struct AddOrganisationMemberRequest: WireMessage {
    /// `organisation_id`.
    public var organisationID: UInt64 = 0
    /// One of the two.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// Tickets that she opened while in no organisation become the organisation's, too. Without it they stay hers alone.
    public var shareExistingTickets: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisationID: UInt64 = 0,
        customerID: UInt64 = 0,
        customerEmail: String = "",
        shareExistingTickets: Bool = false
    ) {
        self.organisationID = organisationID
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.shareExistingTickets = shareExistingTickets
    }

    /// The schema's name.
    public static var name: String { "AddOrganisationMemberRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.organisationID = try reader.varint(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 26: self.customerEmail = try reader.text(in: bytes)
            case 32: self.shareExistingTickets = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.organisationID != 0 { size += 1 + WireSize.varint(self.organisationID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if self.shareExistingTickets { size += 1 + WireSize.varint(self.shareExistingTickets) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.organisationID != 0 { WireWriter.varint(8, self.organisationID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(26, self.customerEmail, to: &output) }
        if self.shareExistingTickets { WireWriter.varint(32, self.shareExistingTickets, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `AddOrganisationMemberReply`.
public struct AddOrganisationMemberReply: WireMessage {
    /// `organisation`.
    public var organisation: Organisation?
    /// How many tickets became the organisation's.
    public var sharedTickets: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisation: Organisation? = nil,
        sharedTickets: UInt64 = 0
    ) {
        self.organisation = organisation
        self.sharedTickets = sharedTickets
    }

    /// The schema's name.
    public static var name: String { "AddOrganisationMemberReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.organisation, in: bytes)
            case 16: self.sharedTickets = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.organisation { size += 1 + WireSize.message(value) }
        if self.sharedTickets != 0 { size += 1 + WireSize.varint(self.sharedTickets) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.organisation { WireWriter.message(10, value, to: &output) }
        if self.sharedTickets != 0 { WireWriter.varint(16, self.sharedTickets, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RemoveOrganisationMemberRequest`.
public struct RemoveOrganisationMemberRequest: WireMessage {
    /// `organisation_id`.
    public var organisationID: UInt64 = 0
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisationID: UInt64 = 0,
        customerID: UInt64 = 0,
        customerEmail: String = ""
    ) {
        self.organisationID = organisationID
        self.customerID = customerID
        self.customerEmail = customerEmail
    }

    /// The schema's name.
    public static var name: String { "RemoveOrganisationMemberRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.organisationID = try reader.varint(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 26: self.customerEmail = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.organisationID != 0 { size += 1 + WireSize.varint(self.organisationID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.organisationID != 0 { WireWriter.varint(8, self.organisationID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(26, self.customerEmail, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RemoveOrganisationMemberReply`.
public struct RemoveOrganisationMemberReply: WireMessage {
    /// `organisation`.
    public var organisation: Organisation?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        organisation: Organisation? = nil
    ) {
        self.organisation = organisation
    }

    /// The schema's name.
    public static var name: String { "RemoveOrganisationMemberReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.organisation, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.organisation { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.organisation { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

