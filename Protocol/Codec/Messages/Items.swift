// Generated from Protocol/schema/items.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `ItemAction`.
public struct ItemAction: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ITEM_ACTION_UNSPECIFIED`.
    public static let unspecified = ItemAction(rawValue: 0)
    /// CreateTicket with the item's ref. Only while customers may report issues.
    public static let reportIssue = ItemAction(rawValue: 1)
    /// RequestCancellation with the item's ref.
    public static let requestCancellation = ItemAction(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [ItemAction] = [
        .unspecified,
        .reportIssue,
        .requestCancellation,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ITEM_ACTION_UNSPECIFIED"
        case 1: "ITEM_ACTION_REPORT_ISSUE"
        case 2: "ITEM_ACTION_REQUEST_CANCELLATION"
        default: nil
        }
    }
}

/// `Item`.
public struct Item: WireMessage {
    /// The product's own word for it; tickets about it carry the same ref.
    public var ref: String = ""
    /// `label`.
    public var label: String = ""
    /// In the product's own words, e.g. "active".
    public var status: String = ""
    /// What the customer may do about it now.
    public var allowedActions: [ItemAction] = []
    /// For staff and services: the newest change.
    public var updated: Attribution?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ref: String = "",
        label: String = "",
        status: String = "",
        allowedActions: [ItemAction] = [],
        updated: Attribution? = nil
    ) {
        self.ref = ref
        self.label = label
        self.status = status
        self.allowedActions = allowedActions
        self.updated = updated
    }

    /// The schema's name.
    public static var name: String { "Item" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.ref = try reader.text(in: bytes)
            case 18: self.label = try reader.text(in: bytes)
            case 26: self.status = try reader.text(in: bytes)
            case 32: try reader.append(to: &self.allowedActions, in: bytes)
            case 34: try reader.appendPacked(to: &self.allowedActions, in: bytes)
            case 482: try reader.merge(into: &self.updated, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        if !self.status.isEmpty { size += 1 + WireSize.text(self.status) }
        if !self.allowedActions.isEmpty { size += 1 + WireSize.packed(self.allowedActions) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.ref.isEmpty { WireWriter.text(10, self.ref, to: &output) }
        if !self.label.isEmpty { WireWriter.text(18, self.label, to: &output) }
        if !self.status.isEmpty { WireWriter.text(26, self.status, to: &output) }
        if !self.allowedActions.isEmpty { WireWriter.packed(34, self.allowedActions, to: &output) }
        if let value = self.updated { WireWriter.message(482, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.allowedActions.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "allowed_actions", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `PutItemRequest`.
public struct PutItemRequest: WireMessage {
    /// Whose item it is: one of the two.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// `ref`.
    public var ref: String = ""
    /// `label`.
    public var label: String = ""
    /// `status`.
    public var status: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        ref: String = "",
        label: String = "",
        status: String = ""
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.ref = ref
        self.label = label
        self.status = status
    }

    /// The schema's name.
    public static var name: String { "PutItemRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 26: self.ref = try reader.text(in: bytes)
            case 34: self.label = try reader.text(in: bytes)
            case 42: self.status = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if !self.label.isEmpty { size += 1 + WireSize.text(self.label) }
        if !self.status.isEmpty { size += 1 + WireSize.text(self.status) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(26, self.ref, to: &output) }
        if !self.label.isEmpty { WireWriter.text(34, self.label, to: &output) }
        if !self.status.isEmpty { WireWriter.text(42, self.status, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.label.utf8.count > 200 {
            return FieldOverLimit(field: "label", limit: 200, measure: .bytes)
        }
        if self.status.utf8.count > 100 {
            return FieldOverLimit(field: "status", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `PutItemReply`.
public struct PutItemReply: WireMessage {
    /// `item`.
    public var item: Item?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        item: Item? = nil
    ) {
        self.item = item
    }

    /// The schema's name.
    public static var name: String { "PutItemReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.item, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.item { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.item { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.item {
            if let found = value.firstFieldOverLimit() {
                return found.inside("item")
            }
        }
        return nil
    }
}

/// `RemoveItemRequest`.
public struct RemoveItemRequest: WireMessage {
    /// `customer_id`.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// `ref`.
    public var ref: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        ref: String = ""
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.ref = ref
    }

    /// The schema's name.
    public static var name: String { "RemoveItemRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 26: self.ref = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(26, self.ref, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `RemoveItemReply`.
public struct RemoveItemReply: WireMessage {
    /// The customer had it until now.
    public var removed: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        removed: Bool = false
    ) {
        self.removed = removed
    }

    /// The schema's name.
    public static var name: String { "RemoveItemReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.removed = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.removed { size += 1 + WireSize.varint(self.removed) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.removed { WireWriter.varint(8, self.removed, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListItemsRequest`.
public struct ListItemsRequest: WireMessage {
    /// One of the two; a customer leaves both empty and gets her own.
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
    public static var name: String { "ListItemsRequest" }

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

/// `ListItemsReply`.
public struct ListItemsReply: WireMessage {
    /// `items`.
    public var items: [Item] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        items: [Item] = []
    ) {
        self.items = items
    }

    /// The schema's name.
    public static var name: String { "ListItemsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.items, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.items.isEmpty { size += WireSize.messages(self.items.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.items.isEmpty { WireWriter.messages(10, self.items.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.items.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "items", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.items {
            if let found = item.firstFieldOverLimit() {
                return found.inside("items")
            }
        }
        return nil
    }
}

