// Generated from Protocol/schema/settings.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// What happens when a customer replies to a closed ticket.
public struct ClosedReplyPolicy: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `CLOSED_REPLY_POLICY_UNSPECIFIED`.
    public static let unspecified = ClosedReplyPolicy(rawValue: 0)
    /// The ticket opens again. The default.
    public static let reopen = ClosedReplyPolicy(rawValue: 1)
    /// Within `reopen_days` the ticket opens again; after that a follow-up ticket is opened.
    public static let reopenFor = ClosedReplyPolicy(rawValue: 2)
    /// `CLOSED_REPLY_POLICY_FOLLOW_UP`.
    public static let followUp = ClosedReplyPolicy(rawValue: 3)
    /// `CLOSED_REPLY_POLICY_REFUSE`.
    public static let refuse = ClosedReplyPolicy(rawValue: 4)

    /// Every value that the schema names, in its order.
    public static let all: [ClosedReplyPolicy] = [
        .unspecified,
        .reopen,
        .reopenFor,
        .followUp,
        .refuse,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "CLOSED_REPLY_POLICY_UNSPECIFIED"
        case 1: "CLOSED_REPLY_POLICY_REOPEN"
        case 2: "CLOSED_REPLY_POLICY_REOPEN_FOR"
        case 3: "CLOSED_REPLY_POLICY_FOLLOW_UP"
        case 4: "CLOSED_REPLY_POLICY_REFUSE"
        default: nil
        }
    }
}

/// `Settings`.
public struct Settings: WireMessage {
    /// `version`.
    public var version: UInt64 = 0
    /// Who is told of what customers do. Empty: tickets are stored all the same, nobody is told.
    public var careAddresses: [String] = []
    /// Shown to customers; never mailed to.
    public var supportAddress: String = ""
    /// Copies of outgoing mail, in the envelope only.
    public var bccAddresses: [String] = []
    /// `sender_name`.
    public var senderName: String = ""
    /// `sender_address`.
    public var senderAddress: String = ""
    /// `reply_to_address`.
    public var replyToAddress: String = ""
    /// `confirmation_text`.
    public var confirmationText: String = ""
    /// `ticket_number_prefix`.
    public var ticketNumberPrefix: String = ""
    /// `allow_report_issue`.
    public var allowReportIssue: Bool = false
    /// `customers_may_close`.
    public var customersMayClose: Bool = false
    /// The base of links in mails; empty: mails carry the command to run instead.
    public var publicURL: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        version: UInt64 = 0,
        careAddresses: [String] = [],
        supportAddress: String = "",
        bccAddresses: [String] = [],
        senderName: String = "",
        senderAddress: String = "",
        replyToAddress: String = "",
        confirmationText: String = "",
        ticketNumberPrefix: String = "",
        allowReportIssue: Bool = false,
        customersMayClose: Bool = false,
        publicURL: String = ""
    ) {
        self.version = version
        self.careAddresses = careAddresses
        self.supportAddress = supportAddress
        self.bccAddresses = bccAddresses
        self.senderName = senderName
        self.senderAddress = senderAddress
        self.replyToAddress = replyToAddress
        self.confirmationText = confirmationText
        self.ticketNumberPrefix = ticketNumberPrefix
        self.allowReportIssue = allowReportIssue
        self.customersMayClose = customersMayClose
        self.publicURL = publicURL
    }

    /// The schema's name.
    public static var name: String { "Settings" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: version = try reader.varint(in: bytes)
            case 18: try reader.append(to: &careAddresses, limit: WireLimits.itemsPerField, in: bytes)
            case 26: supportAddress = try reader.text(in: bytes)
            case 34: try reader.append(to: &bccAddresses, limit: WireLimits.itemsPerField, in: bytes)
            case 42: senderName = try reader.text(in: bytes)
            case 50: senderAddress = try reader.text(in: bytes)
            case 58: replyToAddress = try reader.text(in: bytes)
            case 66: confirmationText = try reader.text(in: bytes)
            case 74: ticketNumberPrefix = try reader.text(in: bytes)
            case 80: allowReportIssue = try reader.varint(in: bytes)
            case 88: customersMayClose = try reader.varint(in: bytes)
            case 98: publicURL = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if version != 0 { size += 1 + WireSize.varint(version) }
        for item in careAddresses { size += 1 + WireSize.text(item) }
        if !supportAddress.isEmpty { size += 1 + WireSize.text(supportAddress) }
        for item in bccAddresses { size += 1 + WireSize.text(item) }
        if !senderName.isEmpty { size += 1 + WireSize.text(senderName) }
        if !senderAddress.isEmpty { size += 1 + WireSize.text(senderAddress) }
        if !replyToAddress.isEmpty { size += 1 + WireSize.text(replyToAddress) }
        if !confirmationText.isEmpty { size += 1 + WireSize.text(confirmationText) }
        if !ticketNumberPrefix.isEmpty { size += 1 + WireSize.text(ticketNumberPrefix) }
        if allowReportIssue { size += 1 + WireSize.varint(allowReportIssue) }
        if customersMayClose { size += 1 + WireSize.varint(customersMayClose) }
        if !publicURL.isEmpty { size += 1 + WireSize.text(publicURL) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if version != 0 { WireWriter.varint(8, version, to: &output) }
        for item in careAddresses { WireWriter.text(18, item, to: &output) }
        if !supportAddress.isEmpty { WireWriter.text(26, supportAddress, to: &output) }
        for item in bccAddresses { WireWriter.text(34, item, to: &output) }
        if !senderName.isEmpty { WireWriter.text(42, senderName, to: &output) }
        if !senderAddress.isEmpty { WireWriter.text(50, senderAddress, to: &output) }
        if !replyToAddress.isEmpty { WireWriter.text(58, replyToAddress, to: &output) }
        if !confirmationText.isEmpty { WireWriter.text(66, confirmationText, to: &output) }
        if !ticketNumberPrefix.isEmpty { WireWriter.text(74, ticketNumberPrefix, to: &output) }
        if allowReportIssue { WireWriter.varint(80, allowReportIssue, to: &output) }
        if customersMayClose { WireWriter.varint(88, customersMayClose, to: &output) }
        if !publicURL.isEmpty { WireWriter.text(98, publicURL, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if careAddresses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "care_addresses", limit: WireLimits.itemsPerField, measure: .items)
        }
        if bccAddresses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "bcc_addresses", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// A list that a patch replaces as a whole when it is present.
public struct AddressList: WireMessage {
    /// `addresses`.
    public var addresses: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        addresses: [String] = []
    ) {
        self.addresses = addresses
    }

    /// The schema's name.
    public static var name: String { "AddressList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &addresses, limit: 100, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        for item in addresses { size += 1 + WireSize.text(item) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        for item in addresses { WireWriter.text(10, item, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if addresses.count > 100 {
            return FieldOverLimit(field: "addresses", limit: 100, measure: .items)
        }
        for item in addresses {
            if item.utf8.count > 254 {
                return FieldOverLimit(field: "addresses", limit: 254, measure: .bytes)
            }
        }
        return nil
    }
}

/// `GetSettingsRequest`.
public struct GetSettingsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetSettingsRequest" }

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

/// `GetSettingsReply`.
public struct GetSettingsReply: WireMessage {
    /// `settings`.
    public var settings: Settings?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        settings: Settings? = nil
    ) {
        self.settings = settings
    }

    /// The schema's name.
    public static var name: String { "GetSettingsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let settings { size += 1 + WireSize.message(settings) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let settings { WireWriter.message(10, settings, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let settings {
            if let found = settings.firstFieldOverLimit() {
                return found.inside("settings")
            }
        }
        return nil
    }
}

/// `UpdateSettingsRequest`.
public struct UpdateSettingsRequest: WireMessage {
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `care_addresses`.
    public var careAddresses: AddressList?
    /// `support_address`.
    public var supportAddress: String?
    /// `sender_name`.
    public var senderName: String?
    /// `sender_address`.
    public var senderAddress: String?
    /// `reply_to_address`.
    public var replyToAddress: String?
    /// `confirmation_text`.
    public var confirmationText: String?
    /// `ticket_number_prefix`.
    public var ticketNumberPrefix: String?
    /// `allow_report_issue`.
    public var allowReportIssue: Bool?
    /// `customers_may_close`.
    public var customersMayClose: Bool?
    /// `public_url`.
    public var publicURL: String?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ifVersion: UInt64 = 0,
        careAddresses: AddressList? = nil,
        supportAddress: String? = nil,
        senderName: String? = nil,
        senderAddress: String? = nil,
        replyToAddress: String? = nil,
        confirmationText: String? = nil,
        ticketNumberPrefix: String? = nil,
        allowReportIssue: Bool? = nil,
        customersMayClose: Bool? = nil,
        publicURL: String? = nil
    ) {
        self.ifVersion = ifVersion
        self.careAddresses = careAddresses
        self.supportAddress = supportAddress
        self.senderName = senderName
        self.senderAddress = senderAddress
        self.replyToAddress = replyToAddress
        self.confirmationText = confirmationText
        self.ticketNumberPrefix = ticketNumberPrefix
        self.allowReportIssue = allowReportIssue
        self.customersMayClose = customersMayClose
        self.publicURL = publicURL
    }

    /// The schema's name.
    public static var name: String { "UpdateSettingsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: ifVersion = try reader.varint(in: bytes)
            case 18: try reader.merge(into: &careAddresses, in: bytes)
            case 26: supportAddress = try reader.text(in: bytes)
            case 34: senderName = try reader.text(in: bytes)
            case 42: senderAddress = try reader.text(in: bytes)
            case 50: replyToAddress = try reader.text(in: bytes)
            case 58: confirmationText = try reader.text(in: bytes)
            case 66: ticketNumberPrefix = try reader.text(in: bytes)
            case 72: allowReportIssue = try reader.varint(in: bytes)
            case 80: customersMayClose = try reader.varint(in: bytes)
            case 90: publicURL = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if ifVersion != 0 { size += 1 + WireSize.varint(ifVersion) }
        if let careAddresses { size += 1 + WireSize.message(careAddresses) }
        if let supportAddress { size += 1 + WireSize.text(supportAddress) }
        if let senderName { size += 1 + WireSize.text(senderName) }
        if let senderAddress { size += 1 + WireSize.text(senderAddress) }
        if let replyToAddress { size += 1 + WireSize.text(replyToAddress) }
        if let confirmationText { size += 1 + WireSize.text(confirmationText) }
        if let ticketNumberPrefix { size += 1 + WireSize.text(ticketNumberPrefix) }
        if let allowReportIssue { size += 1 + WireSize.varint(allowReportIssue) }
        if let customersMayClose { size += 1 + WireSize.varint(customersMayClose) }
        if let publicURL { size += 1 + WireSize.text(publicURL) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if ifVersion != 0 { WireWriter.varint(8, ifVersion, to: &output) }
        if let careAddresses { WireWriter.message(18, careAddresses, to: &output) }
        if let supportAddress { WireWriter.text(26, supportAddress, to: &output) }
        if let senderName { WireWriter.text(34, senderName, to: &output) }
        if let senderAddress { WireWriter.text(42, senderAddress, to: &output) }
        if let replyToAddress { WireWriter.text(50, replyToAddress, to: &output) }
        if let confirmationText { WireWriter.text(58, confirmationText, to: &output) }
        if let ticketNumberPrefix { WireWriter.text(66, ticketNumberPrefix, to: &output) }
        if let allowReportIssue { WireWriter.varint(72, allowReportIssue, to: &output) }
        if let customersMayClose { WireWriter.varint(80, customersMayClose, to: &output) }
        if let publicURL { WireWriter.text(90, publicURL, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let careAddresses {
            if let found = careAddresses.firstFieldOverLimit() {
                return found.inside("care_addresses")
            }
        }
        if let supportAddress {
            if supportAddress.utf8.count > 254 {
                return FieldOverLimit(field: "support_address", limit: 254, measure: .bytes)
            }
        }
        if let senderName {
            if senderName.utf8.count > 200 {
                return FieldOverLimit(field: "sender_name", limit: 200, measure: .bytes)
            }
        }
        if let senderAddress {
            if senderAddress.utf8.count > 254 {
                return FieldOverLimit(field: "sender_address", limit: 254, measure: .bytes)
            }
        }
        if let replyToAddress {
            if replyToAddress.utf8.count > 254 {
                return FieldOverLimit(field: "reply_to_address", limit: 254, measure: .bytes)
            }
        }
        if let confirmationText {
            if confirmationText.utf8.count > 4000 {
                return FieldOverLimit(field: "confirmation_text", limit: 4000, measure: .bytes)
            }
        }
        if let ticketNumberPrefix {
            if ticketNumberPrefix.utf8.count > 16 {
                return FieldOverLimit(field: "ticket_number_prefix", limit: 16, measure: .bytes)
            }
        }
        if let publicURL {
            if publicURL.utf8.count > 500 {
                return FieldOverLimit(field: "public_url", limit: 500, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateSettingsReply`.
public struct UpdateSettingsReply: WireMessage {
    /// `settings`.
    public var settings: Settings?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        settings: Settings? = nil
    ) {
        self.settings = settings
    }

    /// The schema's name.
    public static var name: String { "UpdateSettingsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let settings { size += 1 + WireSize.message(settings) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let settings { WireWriter.message(10, settings, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let settings {
            if let found = settings.firstFieldOverLimit() {
                return found.inside("settings")
            }
        }
        return nil
    }
}

/// `AddBccAddressRequest`.
public struct AddBccAddressRequest: WireMessage {
    /// `address`.
    public var address: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        address: String = ""
    ) {
        self.address = address
    }

    /// The schema's name.
    public static var name: String { "AddBccAddressRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: address = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !address.isEmpty { size += 1 + WireSize.text(address) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !address.isEmpty { WireWriter.text(10, address, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if address.utf8.count > 254 {
            return FieldOverLimit(field: "address", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `AddBccAddressReply`.
public struct AddBccAddressReply: WireMessage {
    /// `settings`.
    public var settings: Settings?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        settings: Settings? = nil
    ) {
        self.settings = settings
    }

    /// The schema's name.
    public static var name: String { "AddBccAddressReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let settings { size += 1 + WireSize.message(settings) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let settings { WireWriter.message(10, settings, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let settings {
            if let found = settings.firstFieldOverLimit() {
                return found.inside("settings")
            }
        }
        return nil
    }
}

/// `RemoveBccAddressRequest`.
public struct RemoveBccAddressRequest: WireMessage {
    /// `address`.
    public var address: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        address: String = ""
    ) {
        self.address = address
    }

    /// The schema's name.
    public static var name: String { "RemoveBccAddressRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: address = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !address.isEmpty { size += 1 + WireSize.text(address) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !address.isEmpty { WireWriter.text(10, address, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if address.utf8.count > 254 {
            return FieldOverLimit(field: "address", limit: 254, measure: .bytes)
        }
        return nil
    }
}

/// `RemoveBccAddressReply`.
public struct RemoveBccAddressReply: WireMessage {
    /// `settings`.
    public var settings: Settings?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        settings: Settings? = nil
    ) {
        self.settings = settings
    }

    /// The schema's name.
    public static var name: String { "RemoveBccAddressReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let settings { size += 1 + WireSize.message(settings) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let settings { WireWriter.message(10, settings, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let settings {
            if let found = settings.firstFieldOverLimit() {
                return found.inside("settings")
            }
        }
        return nil
    }
}

/// `Category`.
public struct Category: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `position`.
    public var position: UInt32 = 0
    /// `active`.
    public var active: Bool = false
    /// `closed_reply_policy`.
    public var closedReplyPolicy: ClosedReplyPolicy = .unspecified
    /// `reopen_days`.
    public var reopenDays: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        name: String = "",
        position: UInt32 = 0,
        active: Bool = false,
        closedReplyPolicy: ClosedReplyPolicy = .unspecified,
        reopenDays: UInt32 = 0
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.position = position
        self.active = active
        self.closedReplyPolicy = closedReplyPolicy
        self.reopenDays = reopenDays
    }

    /// The schema's name.
    public static var name: String { "Category" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: id = try reader.varint(in: bytes)
            case 16: version = try reader.varint(in: bytes)
            case 26: name = try reader.text(in: bytes)
            case 32: position = try reader.varint(in: bytes)
            case 40: active = try reader.varint(in: bytes)
            case 48: closedReplyPolicy = try reader.varint(in: bytes)
            case 56: reopenDays = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if id != 0 { size += 1 + WireSize.varint(id) }
        if version != 0 { size += 1 + WireSize.varint(version) }
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if position != 0 { size += 1 + WireSize.varint(position) }
        if active { size += 1 + WireSize.varint(active) }
        if closedReplyPolicy.rawValue != 0 { size += 1 + WireSize.varint(closedReplyPolicy) }
        if reopenDays != 0 { size += 1 + WireSize.varint(reopenDays) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if id != 0 { WireWriter.varint(8, id, to: &output) }
        if version != 0 { WireWriter.varint(16, version, to: &output) }
        if !name.isEmpty { WireWriter.text(26, name, to: &output) }
        if position != 0 { WireWriter.varint(32, position, to: &output) }
        if active { WireWriter.varint(40, active, to: &output) }
        if closedReplyPolicy.rawValue != 0 { WireWriter.varint(48, closedReplyPolicy, to: &output) }
        if reopenDays != 0 { WireWriter.varint(56, reopenDays, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateCategoryRequest`.
public struct CreateCategoryRequest: WireMessage {
    /// `name`.
    public var name: String = ""
    /// 0 = last.
    public var position: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        position: UInt32 = 0
    ) {
        self.name = name
        self.position = position
    }

    /// The schema's name.
    public static var name: String { "CreateCategoryRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: name = try reader.text(in: bytes)
            case 16: position = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !name.isEmpty { size += 1 + WireSize.text(name) }
        if position != 0 { size += 1 + WireSize.varint(position) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !name.isEmpty { WireWriter.text(10, name, to: &output) }
        if position != 0 { WireWriter.varint(16, position, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if name.utf8.count > 100 {
            return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `CreateCategoryReply`.
public struct CreateCategoryReply: WireMessage {
    /// `category`.
    public var category: Category?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        category: Category? = nil
    ) {
        self.category = category
    }

    /// The schema's name.
    public static var name: String { "CreateCategoryReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &category, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let category { size += 1 + WireSize.message(category) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let category { WireWriter.message(10, category, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `UpdateCategoryRequest`.
public struct UpdateCategoryRequest: WireMessage {
    /// `category_id`.
    public var categoryID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `name`.
    public var name: String?
    /// `position`.
    public var position: UInt32?
    /// `active`.
    public var active: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        categoryID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        position: UInt32? = nil,
        active: Bool? = nil
    ) {
        self.categoryID = categoryID
        self.ifVersion = ifVersion
        self.name = name
        self.position = position
        self.active = active
    }

    /// The schema's name.
    public static var name: String { "UpdateCategoryRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: categoryID = try reader.varint(in: bytes)
            case 16: ifVersion = try reader.varint(in: bytes)
            case 26: name = try reader.text(in: bytes)
            case 32: position = try reader.varint(in: bytes)
            case 40: active = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if categoryID != 0 { size += 1 + WireSize.varint(categoryID) }
        if ifVersion != 0 { size += 1 + WireSize.varint(ifVersion) }
        if let name { size += 1 + WireSize.text(name) }
        if let position { size += 1 + WireSize.varint(position) }
        if let active { size += 1 + WireSize.varint(active) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if categoryID != 0 { WireWriter.varint(8, categoryID, to: &output) }
        if ifVersion != 0 { WireWriter.varint(16, ifVersion, to: &output) }
        if let name { WireWriter.text(26, name, to: &output) }
        if let position { WireWriter.varint(32, position, to: &output) }
        if let active { WireWriter.varint(40, active, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let name {
            if name.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateCategoryReply`.
public struct UpdateCategoryReply: WireMessage {
    /// `category`.
    public var category: Category?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        category: Category? = nil
    ) {
        self.category = category
    }

    /// The schema's name.
    public static var name: String { "UpdateCategoryReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &category, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let category { size += 1 + WireSize.message(category) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let category { WireWriter.message(10, category, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListCategoriesRequest`.
public struct ListCategoriesRequest: WireMessage {
    /// Staff: the inactive ones too.
    public var includeInactive: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        includeInactive: Bool = false
    ) {
        self.includeInactive = includeInactive
    }

    /// The schema's name.
    public static var name: String { "ListCategoriesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: includeInactive = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if includeInactive { size += 1 + WireSize.varint(includeInactive) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if includeInactive { WireWriter.varint(8, includeInactive, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListCategoriesReply`.
public struct ListCategoriesReply: WireMessage {
    /// `categories`.
    public var categories: [Category] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        categories: [Category] = []
    ) {
        self.categories = categories
    }

    /// The schema's name.
    public static var name: String { "ListCategoriesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &categories, limit: WireLimits.itemsPerField, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        for item in categories { size += 1 + WireSize.message(item) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        for item in categories { WireWriter.message(10, item, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if categories.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "categories", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

