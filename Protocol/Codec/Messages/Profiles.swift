// Generated from Protocol/schema/profiles.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `UpdateProfileRequest`.
public struct UpdateProfileRequest: WireMessage {
    /// Staff and services: whose it is, one of the two. Customers, and staff who mean themselves, leave both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// Digits, blanks and + - ( ) / . ; empty: none.
    public var phone: String?
    /// "en" or "de".
    public var language: String?
    /// As "Europe/Berlin"; empty: UTC.
    public var timeZone: String?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        ifVersion: UInt64 = 0,
        name: String? = nil,
        phone: String? = nil,
        language: String? = nil,
        timeZone: String? = nil
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.ifVersion = ifVersion
        self.name = name
        self.phone = phone
        self.language = language
        self.timeZone = timeZone
    }

    /// The schema's name.
    public static var name: String { "UpdateProfileRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 24: self.ifVersion = try reader.varint(in: bytes)
            case 34: self.name = try reader.text(in: bytes)
            case 42: self.phone = try reader.text(in: bytes)
            case 50: self.language = try reader.text(in: bytes)
            case 58: self.timeZone = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if let value = self.phone { size += 1 + WireSize.text(value) }
        if let value = self.language { size += 1 + WireSize.text(value) }
        if let value = self.timeZone { size += 1 + WireSize.text(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(24, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(34, value, to: &output) }
        if let value = self.phone { WireWriter.text(42, value, to: &output) }
        if let value = self.language { WireWriter.text(50, value, to: &output) }
        if let value = self.timeZone { WireWriter.text(58, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if let value = self.name {
            if value.utf8.count > 200 {
                return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
            }
        }
        if let value = self.phone {
            if value.utf8.count > 50 {
                return FieldOverLimit(field: "phone", limit: 50, measure: .bytes)
            }
        }
        if let value = self.language {
            if value.utf8.count > 16 {
                return FieldOverLimit(field: "language", limit: 16, measure: .bytes)
            }
        }
        if let value = self.timeZone {
            if value.utf8.count > 64 {
                return FieldOverLimit(field: "time_zone", limit: 64, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateProfileReply`.
public struct UpdateProfileReply: WireMessage {
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
    public static var name: String { "UpdateProfileReply" }

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

/// One field that got another value.
public struct FieldChange: WireMessage {
    /// `at_ms`.
    public var atMs: Int64 = 0
    /// `actor`.
    public var actor: Actor?
    /// e.g. "status", "phone".
    public var field: String = ""
    /// `previous`.
    public var previous: String = ""
    /// `current`.
    public var current: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        atMs: Int64 = 0,
        actor: Actor? = nil,
        field: String = "",
        previous: String = "",
        current: String = ""
    ) {
        self.atMs = atMs
        self.actor = actor
        self.field = field
        self.previous = previous
        self.current = current
    }

    /// The schema's name.
    public static var name: String { "FieldChange" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.atMs = try reader.varint(in: bytes)
            case 18: try reader.merge(into: &self.actor, in: bytes)
            case 26: self.field = try reader.text(in: bytes)
            case 34: self.previous = try reader.text(in: bytes)
            case 42: self.current = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.atMs != 0 { size += 1 + WireSize.varint(self.atMs) }
        if let value = self.actor { size += 1 + WireSize.message(value) }
        if !self.field.isEmpty { size += 1 + WireSize.text(self.field) }
        if !self.previous.isEmpty { size += 1 + WireSize.text(self.previous) }
        if !self.current.isEmpty { size += 1 + WireSize.text(self.current) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.atMs != 0 { WireWriter.varint(8, self.atMs, to: &output) }
        if let value = self.actor { WireWriter.message(18, value, to: &output) }
        if !self.field.isEmpty { WireWriter.text(26, self.field, to: &output) }
        if !self.previous.isEmpty { WireWriter.text(34, self.previous, to: &output) }
        if !self.current.isEmpty { WireWriter.text(42, self.current, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ProfileFact`.
public struct ProfileFact: WireMessage {
    /// The product's own name for it, e.g. "balance".
    public var key: String = ""
    /// What the customer reads before the value; empty: the key.
    public var label: String = ""
    /// `value`.
    public var value: String = ""
    /// `updated_at_ms`.
    public var updatedAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        key: String = "",
        label: String = "",
        value: String = "",
        updatedAtMs: Int64 = 0
    ) {
        self.key = key
        self.label = label
        self.value = value
        self.updatedAtMs = updatedAtMs
    }

    /// The schema's name.
    public static var name: String { "ProfileFact" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.key = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            case 26: self.value = try reader.text(in: bytes)
            case 32: self.updatedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.key.isEmpty { size += 1 + WireSize.text(self.key) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        if !self.value.isEmpty { size += 1 + WireSize.text(self.value) }
        if self.updatedAtMs != 0 { size += 1 + WireSize.varint(self.updatedAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.key.isEmpty { WireWriter.text(10, self.key, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
        if !self.value.isEmpty { WireWriter.text(26, self.value, to: &output) }
        if self.updatedAtMs != 0 { WireWriter.varint(32, self.updatedAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.key.utf8.count > 100 {
            return FieldOverLimit(field: "key", limit: 100, measure: .bytes)
        }
        if self.label.utf8.count > 100 {
            return FieldOverLimit(field: "label", limit: 100, measure: .bytes)
        }
        if self.value.utf8.count > 1000 {
            return FieldOverLimit(field: "value", limit: 1000, measure: .bytes)
        }
        return nil
    }
}

/// `PutFactsRequest`.
public struct PutFactsRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// Added, or changed where the key is known. An empty value removes the fact.
    public var facts: [ProfileFact] = []
    /// Facts that are not among these are removed.
    public var replace: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        facts: [ProfileFact] = [],
        replace: Bool = false
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.facts = facts
        self.replace = replace
    }

    /// The schema's name.
    public static var name: String { "PutFactsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.facts, in: bytes)
            case 32: self.replace = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.facts.isEmpty { size += WireSize.messages(self.facts.span, tag: 1) }
        if self.replace { size += 1 + WireSize.varint(self.replace) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if !self.facts.isEmpty { WireWriter.messages(26, self.facts.span, to: &output) }
        if self.replace { WireWriter.varint(32, self.replace, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.facts.count > 100 {
            return FieldOverLimit(field: "facts", limit: 100, measure: .items)
        }
        for item in self.facts {
            if let found = item.firstFieldOverLimit() {
                return found.inside("facts")
            }
        }
        return nil
    }
}

/// `PutFactsReply`.
public struct PutFactsReply: WireMessage {
    /// `facts`.
    public var facts: [ProfileFact] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        facts: [ProfileFact] = []
    ) {
        self.facts = facts
    }

    /// The schema's name.
    public static var name: String { "PutFactsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.facts, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.facts.isEmpty { size += WireSize.messages(self.facts.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.facts.isEmpty { WireWriter.messages(10, self.facts.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.facts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "facts", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.facts {
            if let found = item.firstFieldOverLimit() {
                return found.inside("facts")
            }
        }
        return nil
    }
}

/// `ListFactsRequest`.
public struct ListFactsRequest: WireMessage {
    /// A customer leaves both empty and gets her own.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = ""
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
    }

    /// The schema's name.
    public static var name: String { "ListFactsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `ListFactsReply`.
public struct ListFactsReply: WireMessage {
    /// `facts`.
    public var facts: [ProfileFact] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        facts: [ProfileFact] = []
    ) {
        self.facts = facts
    }

    /// The schema's name.
    public static var name: String { "ListFactsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.facts, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.facts.isEmpty { size += WireSize.messages(self.facts.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.facts.isEmpty { WireWriter.messages(10, self.facts.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.facts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "facts", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.facts {
            if let found = item.firstFieldOverLimit() {
                return found.inside("facts")
            }
        }
        return nil
    }
}

