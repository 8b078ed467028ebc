// Generated from Protocol/schema/common.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `ActorKind`.
public struct ActorKind: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ACTOR_KIND_UNSPECIFIED`.
    public static let unspecified = ActorKind(rawValue: 0)
    /// `ACTOR_KIND_CUSTOMER`.
    public static let customer = ActorKind(rawValue: 1)
    /// `ACTOR_KIND_STAFF`.
    public static let staff = ActorKind(rawValue: 2)
    /// `ACTOR_KIND_SYSTEM`.
    public static let system = ActorKind(rawValue: 3)
    /// `ACTOR_KIND_SERVICE`.
    public static let service = ActorKind(rawValue: 4)
    /// `ACTOR_KIND_AI`.
    public static let ai = ActorKind(rawValue: 5)

    /// Every value that the schema names, in its order.
    public static let all: [ActorKind] = [
        .unspecified,
        .customer,
        .staff,
        .system,
        .service,
        .ai,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ACTOR_KIND_UNSPECIFIED"
        case 1: "ACTOR_KIND_CUSTOMER"
        case 2: "ACTOR_KIND_STAFF"
        case 3: "ACTOR_KIND_SYSTEM"
        case 4: "ACTOR_KIND_SERVICE"
        case 5: "ACTOR_KIND_AI"
        default: nil
        }
    }
}

/// Through what a change came.
public struct ChangeSource: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `CHANGE_SOURCE_UNSPECIFIED`.
    public static let unspecified = ChangeSource(rawValue: 0)
    /// A customer's login.
    public static let customer = ChangeSource(rawValue: 1)
    /// A login of staff.
    public static let agent = ChangeSource(rawValue: 2)
    /// A service token.
    public static let service = ChangeSource(rawValue: 3)
    /// `CHANGE_SOURCE_EMAIL`.
    public static let email = ChangeSource(rawValue: 4)
    /// `CHANGE_SOURCE_IMPORT`.
    public static let `import` = ChangeSource(rawValue: 5)
    /// A rule of the desk, or its first start.
    public static let system = ChangeSource(rawValue: 6)
    /// An open link, without a login.
    public static let openLink = ChangeSource(rawValue: 7)
    /// Somebody without a credential, e.g. with the token of an invitation.
    public static let anyone = ChangeSource(rawValue: 8)

    /// Every value that the schema names, in its order.
    public static let all: [ChangeSource] = [
        .unspecified,
        .customer,
        .agent,
        .service,
        .email,
        .`import`,
        .system,
        .openLink,
        .anyone,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "CHANGE_SOURCE_UNSPECIFIED"
        case 1: "CHANGE_SOURCE_CUSTOMER"
        case 2: "CHANGE_SOURCE_AGENT"
        case 3: "CHANGE_SOURCE_SERVICE"
        case 4: "CHANGE_SOURCE_EMAIL"
        case 5: "CHANGE_SOURCE_IMPORT"
        case 6: "CHANGE_SOURCE_SYSTEM"
        case 7: "CHANGE_SOURCE_OPEN_LINK"
        case 8: "CHANGE_SOURCE_ANYONE"
        default: nil
        }
    }
}

/// `Visibility`.
public struct Visibility: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `VISIBILITY_UNSPECIFIED`.
    public static let unspecified = Visibility(rawValue: 0)
    /// `VISIBILITY_PUBLIC`.
    public static let `public` = Visibility(rawValue: 1)
    /// Staff only. Never in anything a customer can reach.
    public static let `internal` = Visibility(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [Visibility] = [
        .unspecified,
        .`public`,
        .`internal`,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "VISIBILITY_UNSPECIFIED"
        case 1: "VISIBILITY_PUBLIC"
        case 2: "VISIBILITY_INTERNAL"
        default: nil
        }
    }
}

/// What a status means to the desk's rules.
public struct StatusCategory: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `STATUS_CATEGORY_UNSPECIFIED`.
    public static let unspecified = StatusCategory(rawValue: 0)
    /// `STATUS_CATEGORY_NEW`.
    public static let new = StatusCategory(rawValue: 1)
    /// `STATUS_CATEGORY_OPEN`.
    public static let `open` = StatusCategory(rawValue: 2)
    /// `STATUS_CATEGORY_WAITING`.
    public static let waiting = StatusCategory(rawValue: 3)
    /// `STATUS_CATEGORY_RESOLVED`.
    public static let resolved = StatusCategory(rawValue: 4)
    /// `STATUS_CATEGORY_CLOSED`.
    public static let closed = StatusCategory(rawValue: 5)

    /// Every value that the schema names, in its order.
    public static let all: [StatusCategory] = [
        .unspecified,
        .new,
        .`open`,
        .waiting,
        .resolved,
        .closed,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "STATUS_CATEGORY_UNSPECIFIED"
        case 1: "STATUS_CATEGORY_NEW"
        case 2: "STATUS_CATEGORY_OPEN"
        case 3: "STATUS_CATEGORY_WAITING"
        case 4: "STATUS_CATEGORY_RESOLVED"
        case 5: "STATUS_CATEGORY_CLOSED"
        default: nil
        }
    }
}

/// How a customer comes to her tickets.
public struct AccessMode: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ACCESS_MODE_UNSPECIFIED`.
    public static let unspecified = AccessMode(rawValue: 0)
    /// An open link lets in without a login.
    public static let openLink = AccessMode(rawValue: 1)
    /// Only a login lets in.
    public static let protected = AccessMode(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [AccessMode] = [
        .unspecified,
        .openLink,
        .protected,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ACCESS_MODE_UNSPECIFIED"
        case 1: "ACCESS_MODE_OPEN_LINK"
        case 2: "ACCESS_MODE_PROTECTED"
        default: nil
        }
    }
}

/// Which of the tickets that a customer may know of are meant.
public struct Whose: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As EVERYONE.
    public static let unspecified = Whose(rawValue: 0)
    /// Her own.
    public static let mine = Whose(rawValue: 1)
    /// Everything she may know of: where her portal role says so, her organisation's too.
    public static let everyone = Whose(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [Whose] = [
        .unspecified,
        .mine,
        .everyone,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "WHOSE_UNSPECIFIED"
        case 1: "WHOSE_MINE"
        case 2: "WHOSE_EVERYONE"
        default: nil
        }
    }
}

/// Who did something. A customer is shown staff by name only.
public struct Actor: WireMessage {
    /// `kind`.
    public var kind: ActorKind = .unspecified
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: ActorKind = .unspecified,
        id: UInt64 = 0,
        name: String = ""
    ) {
        self.kind = kind
        self.id = id
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "Actor" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.kind = try reader.varint(in: bytes)
            case 16: self.id = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.kind.rawValue != 0 { size += 1 + WireSize.varint(self.kind) }
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.kind.rawValue != 0 { WireWriter.varint(8, self.kind, to: &output) }
        if self.id != 0 { WireWriter.varint(16, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// Who did something, through what, and when. For staff and services.
public struct Attribution: WireMessage {
    /// `actor`.
    public var actor: Actor?
    /// `source`.
    public var source: ChangeSource = .unspecified
    /// `at_ms`.
    public var atMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        actor: Actor? = nil,
        source: ChangeSource = .unspecified,
        atMs: Int64 = 0
    ) {
        self.actor = actor
        self.source = source
        self.atMs = atMs
    }

    /// The schema's name.
    public static var name: String { "Attribution" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.actor, in: bytes)
            case 16: self.source = try reader.varint(in: bytes)
            case 24: self.atMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.actor { size += 1 + WireSize.message(value) }
        if self.source.rawValue != 0 { size += 1 + WireSize.varint(self.source) }
        if self.atMs != 0 { size += 1 + WireSize.varint(self.atMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.actor { WireWriter.message(10, value, to: &output) }
        if self.source.rawValue != 0 { WireWriter.varint(16, self.source, to: &output) }
        if self.atMs != 0 { WireWriter.varint(24, self.atMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `StatusRef`.
public struct StatusRef: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// The label for the caller: customers may be shown another word than staff.
    public var name: String = ""
    /// `category`.
    public var category: StatusCategory = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        category: StatusCategory = .unspecified
    ) {
        self.id = id
        self.name = name
        self.category = category
    }

    /// The schema's name.
    public static var name: String { "StatusRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.category = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.category.rawValue != 0 { size += 1 + WireSize.varint(self.category) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.category.rawValue != 0 { WireWriter.varint(24, self.category, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CategoryRef`.
public struct CategoryRef: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = ""
    ) {
        self.id = id
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "CategoryRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CustomerRef`.
public struct CustomerRef: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        email: String = ""
    ) {
        self.id = id
        self.name = name
        self.email = email
    }

    /// The schema's name.
    public static var name: String { "CustomerRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.email = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(26, self.email, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// A person or a group; exactly one of the ids is set.
public struct AssigneeRef: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `group_id`.
    public var groupID: UInt64 = 0
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        groupID: UInt64 = 0,
        name: String = ""
    ) {
        self.userID = userID
        self.groupID = groupID
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "AssigneeRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 16: self.groupID = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if self.groupID != 0 { size += 1 + WireSize.varint(self.groupID) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if self.groupID != 0 { WireWriter.varint(16, self.groupID, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `OrganisationRef`.
public struct OrganisationRef: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = ""
    ) {
        self.id = id
        self.name = name
    }

    /// The schema's name.
    public static var name: String { "OrganisationRef" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

