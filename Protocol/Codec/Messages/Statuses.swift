// Generated from Protocol/schema/statuses.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `StatusDefinition`.
public struct StatusDefinition: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// What customers are shown; empty = the name.
    public var customerLabel: String = ""
    /// `category`.
    public var category: StatusCategory = .unspecified
    /// `position`.
    public var position: UInt32 = 0
    /// `active`.
    public var active: Bool = false
    /// The promised time stands still while a ticket is in this status.
    public var pausesPromise: Bool = false
    /// Where a ticket may move to from here. Empty = anywhere.
    public var transitions: [StatusRef] = []
    /// `created`.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        customerLabel: String = "",
        category: StatusCategory = .unspecified,
        position: UInt32 = 0,
        active: Bool = false,
        pausesPromise: Bool = false,
        transitions: [StatusRef] = [],
        created: Attribution? = nil,
        updated: Attribution? = nil
    ) {
        self.id = id
        self.name = name
        self.customerLabel = customerLabel
        self.category = category
        self.position = position
        self.active = active
        self.pausesPromise = pausesPromise
        self.transitions = transitions
        self.created = created
        self.updated = updated
    }

    /// The schema's name.
    public static var name: String { "StatusDefinition" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.customerLabel = try reader.text(in: bytes)
            case 32: self.category = try reader.varint(in: bytes)
            case 40: self.position = try reader.varint(in: bytes)
            case 48: self.active = try reader.varint(in: bytes)
            case 56: self.pausesPromise = try reader.varint(in: bytes)
            case 66: try reader.append(to: &self.transitions, in: bytes)
            case 482: try reader.merge(into: &self.created, in: bytes)
            case 490: try reader.merge(into: &self.updated, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.customerLabel.isEmpty { size += 1 + WireSize.text(self.customerLabel) }
        if self.category.rawValue != 0 { size += 1 + WireSize.varint(self.category) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.active { size += 1 + WireSize.varint(self.active) }
        if self.pausesPromise { size += 1 + WireSize.varint(self.pausesPromise) }
        if !self.transitions.isEmpty { size += WireSize.messages(self.transitions.span, tag: 1) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.customerLabel.isEmpty { WireWriter.text(26, self.customerLabel, to: &output) }
        if self.category.rawValue != 0 { WireWriter.varint(32, self.category, to: &output) }
        if self.position != 0 { WireWriter.varint(40, self.position, to: &output) }
        if self.active { WireWriter.varint(48, self.active, to: &output) }
        if self.pausesPromise { WireWriter.varint(56, self.pausesPromise, to: &output) }
        if !self.transitions.isEmpty { WireWriter.messages(66, self.transitions.span, to: &output) }
        if let value = self.created { WireWriter.message(482, value, to: &output) }
        if let value = self.updated { WireWriter.message(490, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.transitions.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "transitions", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `CreateStatusRequest`.
public struct CreateStatusRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `category`.
    public var category: StatusCategory = .unspecified
    /// `customer_label`.
    public var customerLabel: String = ""
    /// 0 = last.
    public var position: UInt32 = 0
    /// `pauses_promise`.
    public var pausesPromise: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        category: StatusCategory = .unspecified,
        customerLabel: String = "",
        position: UInt32 = 0,
        pausesPromise: Bool = false
    ) {
        self.name = name
        self.category = category
        self.customerLabel = customerLabel
        self.position = position
        self.pausesPromise = pausesPromise
    }

    /// The schema's name.
    public static var name: String { "CreateStatusRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.category = try reader.varint(in: bytes)
            case 26: self.customerLabel = try reader.text(in: bytes)
            case 32: self.position = try reader.varint(in: bytes)
            case 40: self.pausesPromise = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.category.rawValue != 0 { size += 1 + WireSize.varint(self.category) }
        if !self.customerLabel.isEmpty { size += 1 + WireSize.text(self.customerLabel) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.pausesPromise { size += 1 + WireSize.varint(self.pausesPromise) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.category.rawValue != 0 { WireWriter.varint(16, self.category, to: &output) }
        if !self.customerLabel.isEmpty { WireWriter.text(26, self.customerLabel, to: &output) }
        if self.position != 0 { WireWriter.varint(32, self.position, to: &output) }
        if self.pausesPromise { WireWriter.varint(40, self.pausesPromise, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if self.customerLabel.utf8.count > 100 {
            return FieldOverLimit(field: "customer_label", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `CreateStatusReply`.
public struct CreateStatusReply: WireMessage {
    /// `status`.
    public var status: StatusDefinition?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        status: StatusDefinition? = nil
    ) {
        self.status = status
    }

    /// The schema's name.
    public static var name: String { "CreateStatusReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.status, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.status { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.status { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.status {
            if let found = value.firstFieldOverLimit() {
                return found.inside("status")
            }
        }
        return nil
    }
}

/// `UpdateStatusRequest`.
public struct UpdateStatusRequest: WireMessage {
    /// `status_id`.
    public var statusID: UInt64 = 0
    /// `name`.
    public var name: String?
    /// `customer_label`.
    public var customerLabel: String?
    /// `position`.
    public var position: UInt32?
    /// `active`.
    public var active: Bool?
    /// `pauses_promise`.
    public var pausesPromise: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        statusID: UInt64 = 0,
        name: String? = nil,
        customerLabel: String? = nil,
        position: UInt32? = nil,
        active: Bool? = nil,
        pausesPromise: Bool? = nil
    ) {
        self.statusID = statusID
        self.name = name
        self.customerLabel = customerLabel
        self.position = position
        self.active = active
        self.pausesPromise = pausesPromise
    }

    /// The schema's name.
    public static var name: String { "UpdateStatusRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.statusID = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.customerLabel = try reader.text(in: bytes)
            case 32: self.position = try reader.varint(in: bytes)
            case 40: self.active = try reader.varint(in: bytes)
            case 48: self.pausesPromise = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.statusID != 0 { size += 1 + WireSize.varint(self.statusID) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if let value = self.customerLabel { size += 1 + WireSize.text(value) }
        if let value = self.position { size += 1 + WireSize.varint(value) }
        if let value = self.active { size += 1 + WireSize.varint(value) }
        if let value = self.pausesPromise { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.statusID != 0 { WireWriter.varint(8, self.statusID, to: &output) }
        if let value = self.name { WireWriter.text(18, value, to: &output) }
        if let value = self.customerLabel { WireWriter.text(26, value, to: &output) }
        if let value = self.position { WireWriter.varint(32, value, to: &output) }
        if let value = self.active { WireWriter.varint(40, value, to: &output) }
        if let value = self.pausesPromise { WireWriter.varint(48, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        if let value = self.customerLabel {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "customer_label", limit: 100, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateStatusReply`.
public struct UpdateStatusReply: WireMessage {
    /// `status`.
    public var status: StatusDefinition?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        status: StatusDefinition? = nil
    ) {
        self.status = status
    }

    /// The schema's name.
    public static var name: String { "UpdateStatusReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.status, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.status { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.status { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.status {
            if let found = value.firstFieldOverLimit() {
                return found.inside("status")
            }
        }
        return nil
    }
}

/// `ListStatusDefinitionsRequest`.
public struct ListStatusDefinitionsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListStatusDefinitionsRequest" }

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

/// `ListStatusDefinitionsReply`.
public struct ListStatusDefinitionsReply: WireMessage {
    /// `statuses`.
    public var statuses: [StatusDefinition] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        statuses: [StatusDefinition] = []
    ) {
        self.statuses = statuses
    }

    /// The schema's name.
    public static var name: String { "ListStatusDefinitionsReply" }

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
        for item in self.statuses {
            if let found = item.firstFieldOverLimit() {
                return found.inside("statuses")
            }
        }
        return nil
    }
}

/// `SetTransitionsRequest`.
public struct SetTransitionsRequest: WireMessage {
    /// `from_status_id`.
    public var fromStatusID: UInt64 = 0
    /// Empty = anywhere.
    public var toStatusIDs: [UInt64] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        fromStatusID: UInt64 = 0,
        toStatusIDs: [UInt64] = []
    ) {
        self.fromStatusID = fromStatusID
        self.toStatusIDs = toStatusIDs
    }

    /// The schema's name.
    public static var name: String { "SetTransitionsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.fromStatusID = try reader.varint(in: bytes)
            case 16: try reader.append(to: &self.toStatusIDs, in: bytes)
            case 18: try reader.appendPacked(to: &self.toStatusIDs, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.fromStatusID != 0 { size += 1 + WireSize.varint(self.fromStatusID) }
        if !self.toStatusIDs.isEmpty { size += 1 + WireSize.packed(self.toStatusIDs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.fromStatusID != 0 { WireWriter.varint(8, self.fromStatusID, to: &output) }
        if !self.toStatusIDs.isEmpty { WireWriter.packed(18, self.toStatusIDs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.toStatusIDs.count > 50 {
            return FieldOverLimit(field: "to_status_ids", limit: 50, measure: .items)
        }
        return nil
    }
}

/// `SetTransitionsReply`.
public struct SetTransitionsReply: WireMessage {
    /// `status`.
    public var status: StatusDefinition?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        status: StatusDefinition? = nil
    ) {
        self.status = status
    }

    /// The schema's name.
    public static var name: String { "SetTransitionsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.status, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.status { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.status { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.status {
            if let found = value.firstFieldOverLimit() {
                return found.inside("status")
            }
        }
        return nil
    }
}

