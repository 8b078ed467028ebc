// Generated from Protocol/schema/groups.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Who of a group gets a ticket that comes to it.
public struct Distribution: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `DISTRIBUTION_UNSPECIFIED`.
    public static let unspecified = Distribution(rawValue: 0)
    /// Nobody: the group has it until somebody takes it. The default.
    public static let byHand = Distribution(rawValue: 1)
    /// One member after the other.
    public static let roundRobin = Distribution(rawValue: 2)
    /// The member with the fewest open tickets.
    public static let leastLoaded = Distribution(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [Distribution] = [
        .unspecified,
        .byHand,
        .roundRobin,
        .leastLoaded,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "DISTRIBUTION_UNSPECIFIED"
        case 1: "DISTRIBUTION_BY_HAND"
        case 2: "DISTRIBUTION_ROUND_ROBIN"
        case 3: "DISTRIBUTION_LEAST_LOADED"
        default: nil
        }
    }
}

/// `Group`.
public struct Group: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// In the order they were created.
    public var members: [GroupMember] = []
    /// Open tickets that the group has as such. Kept, not counted; a service token that is limited to categories is
    /// told how many of them are of those.
    public var openTickets: UInt64 = 0
    /// `created`.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?
    /// Members who are away, disabled, not registered or have as many open tickets as they may, are passed over; when all
    /// are, the group keeps the ticket.
    public var distribution: Distribution = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        members: [GroupMember] = [],
        openTickets: UInt64 = 0,
        created: Attribution? = nil,
        updated: Attribution? = nil,
        distribution: Distribution = .unspecified
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.members = members
        self.openTickets = openTickets
        self.created = created
        self.updated = updated
        self.distribution = distribution
    }

    /// The schema's name.
    public static var name: String { "Group" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 34: try reader.append(to: &self.members, in: bytes)
            case 40: self.openTickets = try reader.varint(in: bytes)
            case 482: try reader.merge(into: &self.created, in: bytes)
            case 490: try reader.merge(into: &self.updated, in: bytes)
            case 496: self.distribution = try reader.varint(in: bytes)
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
        if !self.members.isEmpty { size += WireSize.messages(self.members.span, tag: 1) }
        if self.openTickets != 0 { size += 1 + WireSize.varint(self.openTickets) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        if self.distribution.rawValue != 0 { size += 2 + WireSize.varint(self.distribution) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if !self.members.isEmpty { WireWriter.messages(34, self.members.span, to: &output) }
        if self.openTickets != 0 { WireWriter.varint(40, self.openTickets, to: &output) }
        if let value = self.created { WireWriter.message(482, value, to: &output) }
        if let value = self.updated { WireWriter.message(490, value, to: &output) }
        if self.distribution.rawValue != 0 { WireWriter.varint(496, self.distribution, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.members.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "members", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GroupMember`.
public struct GroupMember: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `disabled`.
    public var disabled: Bool = false
    /// `away`.
    public var away: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        name: String = "",
        disabled: Bool = false,
        away: Bool = false
    ) {
        self.userID = userID
        self.name = name
        self.disabled = disabled
        self.away = away
    }

    /// The schema's name.
    public static var name: String { "GroupMember" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.disabled = try reader.varint(in: bytes)
            case 480: self.away = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.disabled { size += 1 + WireSize.varint(self.disabled) }
        if self.away { size += 2 + WireSize.varint(self.away) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.disabled { WireWriter.varint(24, self.disabled, to: &output) }
        if self.away { WireWriter.varint(480, self.away, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateGroupRequest`.
public struct CreateGroupRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `member_ids`.
    public var memberIDs: [UInt64] = []
    /// UNSPECIFIED: by hand.
    public var distribution: Distribution = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        memberIDs: [UInt64] = [],
        distribution: Distribution = .unspecified
    ) {
        self.name = name
        self.memberIDs = memberIDs
        self.distribution = distribution
    }

    /// The schema's name.
    public static var name: String { "CreateGroupRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: try reader.append(to: &self.memberIDs, in: bytes)
            case 18: try reader.appendPacked(to: &self.memberIDs, in: bytes)
            case 480: self.distribution = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.memberIDs.isEmpty { size += 1 + WireSize.packed(self.memberIDs) }
        if self.distribution.rawValue != 0 { size += 2 + WireSize.varint(self.distribution) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.memberIDs.isEmpty { WireWriter.packed(18, self.memberIDs, to: &output) }
        if self.distribution.rawValue != 0 { WireWriter.varint(480, self.distribution, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        if self.memberIDs.count > 200 {
            return FieldOverLimit(field: "member_ids", limit: 200, measure: .items)
        }
        return nil
    }
}

/// `CreateGroupReply`.
public struct CreateGroupReply: WireMessage {
    /// `group`.
    public var group: Group?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        group: Group? = nil
    ) {
        self.group = group
    }

    /// The schema's name.
    public static var name: String { "CreateGroupReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.group, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.group { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.group { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.group {
            if let found = value.firstFieldOverLimit() {
                return found.inside("group")
            }
        }
        return nil
    }
}

/// `UpdateGroupRequest`.
public struct UpdateGroupRequest: WireMessage {
    /// `group_id`.
    public var groupID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// Staff who become members, and who stop being members.
    public var addMemberIDs: [UInt64] = []
    /// `remove_member_ids`.
    public var removeMemberIDs: [UInt64] = []
    /// UNSPECIFIED: as it is.
    public var distribution: Distribution = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        groupID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        addMemberIDs: [UInt64] = [],
        removeMemberIDs: [UInt64] = [],
        distribution: Distribution = .unspecified
    ) {
        self.groupID = groupID
        self.ifVersion = ifVersion
        self.name = name
        self.addMemberIDs = addMemberIDs
        self.removeMemberIDs = removeMemberIDs
        self.distribution = distribution
    }

    /// The schema's name.
    public static var name: String { "UpdateGroupRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.groupID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: try reader.append(to: &self.addMemberIDs, in: bytes)
            case 34: try reader.appendPacked(to: &self.addMemberIDs, in: bytes)
            case 40: try reader.append(to: &self.removeMemberIDs, in: bytes)
            case 42: try reader.appendPacked(to: &self.removeMemberIDs, in: bytes)
            case 480: self.distribution = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.groupID != 0 { size += 1 + WireSize.varint(self.groupID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if !self.addMemberIDs.isEmpty { size += 1 + WireSize.packed(self.addMemberIDs) }
        if !self.removeMemberIDs.isEmpty { size += 1 + WireSize.packed(self.removeMemberIDs) }
        if self.distribution.rawValue != 0 { size += 2 + WireSize.varint(self.distribution) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.groupID != 0 { WireWriter.varint(8, self.groupID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if !self.addMemberIDs.isEmpty { WireWriter.packed(34, self.addMemberIDs, to: &output) }
        if !self.removeMemberIDs.isEmpty { WireWriter.packed(42, self.removeMemberIDs, to: &output) }
        if self.distribution.rawValue != 0 { WireWriter.varint(480, self.distribution, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        if self.addMemberIDs.count > 200 {
            return FieldOverLimit(field: "add_member_ids", limit: 200, measure: .items)
        }
        if self.removeMemberIDs.count > 200 {
            return FieldOverLimit(field: "remove_member_ids", limit: 200, measure: .items)
        }
        return nil
    }
}

/// `UpdateGroupReply`.
public struct UpdateGroupReply: WireMessage {
    /// `group`.
    public var group: Group?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        group: Group? = nil
    ) {
        self.group = group
    }

    /// The schema's name.
    public static var name: String { "UpdateGroupReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.group, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.group { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.group { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.group {
            if let found = value.firstFieldOverLimit() {
                return found.inside("group")
            }
        }
        return nil
    }
}

/// `ListGroupsRequest`.
public struct ListGroupsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListGroupsRequest" }

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

/// `ListGroupsReply`.
public struct ListGroupsReply: WireMessage {
    /// `groups`.
    public var groups: [Group] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        groups: [Group] = []
    ) {
        self.groups = groups
    }

    /// The schema's name.
    public static var name: String { "ListGroupsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.groups, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.groups.isEmpty { size += WireSize.messages(self.groups.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.groups.isEmpty { WireWriter.messages(10, self.groups.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.groups.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "groups", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.groups {
            if let found = item.firstFieldOverLimit() {
                return found.inside("groups")
            }
        }
        return nil
    }
}

