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
    /// The number the first ticket after it was set got at least.
    public var ticketNumberStart: UInt64 = 0
    /// Care notices of these kinds are not sent; the history says skipped/notice_off.
    public var careNoticesOff: [String] = []
    /// Mails of these kinds are not copied to the BCC list.
    public var bccExcludedKinds: [String] = []
    /// `reply_to_name`.
    public var replyToName: String = ""
    /// Resolved tickets close by themselves after so many days; 0 = never.
    public var autoCloseDays: UInt32 = 0
    /// A ticket that reopens goes back to nobody; otherwise it keeps its assignee.
    public var clearAssigneeOnReopen: Bool = false
    /// Mails leave the history so many days after they ended; 0 = never.
    public var mailRetentionDays: UInt32 = 0
    /// Rows leave the audit log after so many days, from its oldest end; 0 = never.
    public var auditRetentionDays: UInt32 = 0
    /// Off: customers can neither see, upload nor download files. Staff are not affected.
    public var documentsEnabled: Bool = false
    /// `max_file_bytes`.
    public var maxFileBytes: UInt64 = 0
    /// `max_files_per_message`.
    public var maxFilesPerMessage: UInt32 = 0
    /// Media types ("image/png", "image/*") and endings of names ("pdf"). Nothing allowed: whatever is not denied.
    public var allowedFileTypes: [String] = []
    /// `denied_file_types`.
    public var deniedFileTypes: [String] = []
    /// For customers who have no mode of their own.
    public var accessMode: AccessMode = .unspecified
    /// An opt-out of marketing stops marketing only. When false, it stops every mail to that customer, login mails
    /// included.
    public var transactionalToOptedOut: Bool = false
    /// Mails to customers and to those who follow a ticket hold what was written there, and its subject.
    public var includeText: Bool = false
    /// Who gets the tickets that customers and services open, where the category says nobody else; absent: nobody.
    public var defaultAssignee: AssigneeRef?
    /// An open ticket that nobody has for longer is warned of; 0 = no warning.
    public var unassignedWarningMinutes: UInt32 = 0
    /// Who of the staff answers a ticket that no person has, has it from then on.
    public var claimOnReply: Bool = false
    /// A person who was given a ticket and writes nothing for so many minutes loses it to nobody; 0 = never.
    public var assignmentTimeoutMinutes: UInt32 = 0
    /// `second_step`.
    public var secondStep: SecondStepRules?
    /// The newest change.
    public var updated: Attribution?
    /// What to draw the statistics in: one for each severity, and one for none.
    public var severityColours: [SeverityColour] = []
    /// "en" or "de": of new customers, and of mails to addresses that no account has.
    public var defaultLanguage: String = ""
    /// For customers whose language is German; empty: the built-in words, or confirmation_text where that was changed.
    public var confirmationTextDe: String = ""
    /// The portal: its name (empty: the sender's), where its logo is, values for the front end.
    public var portalName: String = ""
    /// `portal_logo`.
    public var portalLogo: String = ""
    /// `portal_theme`.
    public var portalTheme: [ThemeValue] = []
    /// What customers read first; empty: nothing.
    public var announcement: String = ""
    /// So many days before her support ends a customer is told; 0 = not.
    public var renewalNoticeDays: UInt32 = 0
    /// What the first page offers: sections with actions, e.g. "tickets.create".
    public var portalShortcuts: [String] = []

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
        publicURL: String = "",
        ticketNumberStart: UInt64 = 0,
        careNoticesOff: [String] = [],
        bccExcludedKinds: [String] = [],
        replyToName: String = "",
        autoCloseDays: UInt32 = 0,
        clearAssigneeOnReopen: Bool = false,
        mailRetentionDays: UInt32 = 0,
        auditRetentionDays: UInt32 = 0,
        documentsEnabled: Bool = false,
        maxFileBytes: UInt64 = 0,
        maxFilesPerMessage: UInt32 = 0,
        allowedFileTypes: [String] = [],
        deniedFileTypes: [String] = [],
        accessMode: AccessMode = .unspecified,
        transactionalToOptedOut: Bool = false,
        includeText: Bool = false,
        defaultAssignee: AssigneeRef? = nil,
        unassignedWarningMinutes: UInt32 = 0,
        claimOnReply: Bool = false,
        assignmentTimeoutMinutes: UInt32 = 0,
        secondStep: SecondStepRules? = nil,
        updated: Attribution? = nil,
        severityColours: [SeverityColour] = [],
        defaultLanguage: String = "",
        confirmationTextDe: String = "",
        portalName: String = "",
        portalLogo: String = "",
        portalTheme: [ThemeValue] = [],
        announcement: String = "",
        renewalNoticeDays: UInt32 = 0,
        portalShortcuts: [String] = []
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
        self.ticketNumberStart = ticketNumberStart
        self.careNoticesOff = careNoticesOff
        self.bccExcludedKinds = bccExcludedKinds
        self.replyToName = replyToName
        self.autoCloseDays = autoCloseDays
        self.clearAssigneeOnReopen = clearAssigneeOnReopen
        self.mailRetentionDays = mailRetentionDays
        self.auditRetentionDays = auditRetentionDays
        self.documentsEnabled = documentsEnabled
        self.maxFileBytes = maxFileBytes
        self.maxFilesPerMessage = maxFilesPerMessage
        self.allowedFileTypes = allowedFileTypes
        self.deniedFileTypes = deniedFileTypes
        self.accessMode = accessMode
        self.transactionalToOptedOut = transactionalToOptedOut
        self.includeText = includeText
        self.defaultAssignee = defaultAssignee
        self.unassignedWarningMinutes = unassignedWarningMinutes
        self.claimOnReply = claimOnReply
        self.assignmentTimeoutMinutes = assignmentTimeoutMinutes
        self.secondStep = secondStep
        self.updated = updated
        self.severityColours = severityColours
        self.defaultLanguage = defaultLanguage
        self.confirmationTextDe = confirmationTextDe
        self.portalName = portalName
        self.portalLogo = portalLogo
        self.portalTheme = portalTheme
        self.announcement = announcement
        self.renewalNoticeDays = renewalNoticeDays
        self.portalShortcuts = portalShortcuts
    }

    /// The schema's name.
    public static var name: String { "Settings" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.version = try reader.varint(in: bytes)
            case 18: try reader.append(to: &self.careAddresses, in: bytes)
            case 26: self.supportAddress = try reader.text(in: bytes)
            case 34: try reader.append(to: &self.bccAddresses, in: bytes)
            case 42: self.senderName = try reader.text(in: bytes)
            case 50: self.senderAddress = try reader.text(in: bytes)
            case 58: self.replyToAddress = try reader.text(in: bytes)
            case 66: self.confirmationText = try reader.text(in: bytes)
            case 74: self.ticketNumberPrefix = try reader.text(in: bytes)
            case 80: self.allowReportIssue = try reader.varint(in: bytes)
            case 88: self.customersMayClose = try reader.varint(in: bytes)
            case 98: self.publicURL = try reader.text(in: bytes)
            case 240: self.ticketNumberStart = try reader.varint(in: bytes)
            case 250: try reader.append(to: &self.careNoticesOff, in: bytes)
            case 258: try reader.append(to: &self.bccExcludedKinds, in: bytes)
            case 266: self.replyToName = try reader.text(in: bytes)
            case 272: self.includeText = try reader.varint(in: bytes)
            case 320: self.autoCloseDays = try reader.varint(in: bytes)
            case 328: self.clearAssigneeOnReopen = try reader.varint(in: bytes)
            case 400: self.mailRetentionDays = try reader.varint(in: bytes)
            case 482: try reader.merge(into: &self.defaultAssignee, in: bytes)
            case 488: self.unassignedWarningMinutes = try reader.varint(in: bytes)
            case 496: self.claimOnReply = try reader.varint(in: bytes)
            case 504: self.assignmentTimeoutMinutes = try reader.varint(in: bytes)
            case 514: try reader.merge(into: &self.updated, in: bytes)
            case 560: self.documentsEnabled = try reader.varint(in: bytes)
            case 568: self.maxFileBytes = try reader.varint(in: bytes)
            case 576: self.maxFilesPerMessage = try reader.varint(in: bytes)
            case 586: try reader.append(to: &self.allowedFileTypes, in: bytes)
            case 594: try reader.append(to: &self.deniedFileTypes, in: bytes)
            case 640: self.accessMode = try reader.varint(in: bytes)
            case 648: self.transactionalToOptedOut = try reader.varint(in: bytes)
            case 658: try reader.merge(into: &self.secondStep, in: bytes)
            case 722: try reader.append(to: &self.severityColours, in: bytes)
            case 730: self.defaultLanguage = try reader.text(in: bytes)
            case 738: self.confirmationTextDe = try reader.text(in: bytes)
            case 802: self.portalName = try reader.text(in: bytes)
            case 810: self.portalLogo = try reader.text(in: bytes)
            case 818: try reader.append(to: &self.portalTheme, in: bytes)
            case 826: self.announcement = try reader.text(in: bytes)
            case 832: self.renewalNoticeDays = try reader.varint(in: bytes)
            case 842: try reader.append(to: &self.portalShortcuts, in: bytes)
            case 960: self.auditRetentionDays = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.careAddresses.isEmpty { size += WireSize.texts(self.careAddresses, tag: 1) }
        if !self.supportAddress.isEmpty { size += 1 + WireSize.text(self.supportAddress) }
        if !self.bccAddresses.isEmpty { size += WireSize.texts(self.bccAddresses, tag: 1) }
        if !self.senderName.isEmpty { size += 1 + WireSize.text(self.senderName) }
        if !self.senderAddress.isEmpty { size += 1 + WireSize.text(self.senderAddress) }
        if !self.replyToAddress.isEmpty { size += 1 + WireSize.text(self.replyToAddress) }
        if !self.confirmationText.isEmpty { size += 1 + WireSize.text(self.confirmationText) }
        if !self.ticketNumberPrefix.isEmpty { size += 1 + WireSize.text(self.ticketNumberPrefix) }
        if self.allowReportIssue { size += 1 + WireSize.varint(self.allowReportIssue) }
        if self.customersMayClose { size += 1 + WireSize.varint(self.customersMayClose) }
        if !self.publicURL.isEmpty { size += 1 + WireSize.text(self.publicURL) }
        if self.ticketNumberStart != 0 { size += 2 + WireSize.varint(self.ticketNumberStart) }
        if !self.careNoticesOff.isEmpty { size += WireSize.texts(self.careNoticesOff, tag: 2) }
        if !self.bccExcludedKinds.isEmpty { size += WireSize.texts(self.bccExcludedKinds, tag: 2) }
        if !self.replyToName.isEmpty { size += 2 + WireSize.text(self.replyToName) }
        if self.includeText { size += 2 + WireSize.varint(self.includeText) }
        if self.autoCloseDays != 0 { size += 2 + WireSize.varint(self.autoCloseDays) }
        if self.clearAssigneeOnReopen { size += 2 + WireSize.varint(self.clearAssigneeOnReopen) }
        if self.mailRetentionDays != 0 { size += 2 + WireSize.varint(self.mailRetentionDays) }
        if let value = self.defaultAssignee { size += 2 + WireSize.message(value) }
        if self.unassignedWarningMinutes != 0 { size += 2 + WireSize.varint(self.unassignedWarningMinutes) }
        if self.claimOnReply { size += 2 + WireSize.varint(self.claimOnReply) }
        if self.assignmentTimeoutMinutes != 0 { size += 2 + WireSize.varint(self.assignmentTimeoutMinutes) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        if self.documentsEnabled { size += 2 + WireSize.varint(self.documentsEnabled) }
        if self.maxFileBytes != 0 { size += 2 + WireSize.varint(self.maxFileBytes) }
        if self.maxFilesPerMessage != 0 { size += 2 + WireSize.varint(self.maxFilesPerMessage) }
        if !self.allowedFileTypes.isEmpty { size += WireSize.texts(self.allowedFileTypes, tag: 2) }
        if !self.deniedFileTypes.isEmpty { size += WireSize.texts(self.deniedFileTypes, tag: 2) }
        if self.accessMode.rawValue != 0 { size += 2 + WireSize.varint(self.accessMode) }
        if self.transactionalToOptedOut { size += 2 + WireSize.varint(self.transactionalToOptedOut) }
        if let value = self.secondStep { size += 2 + WireSize.message(value) }
        if !self.severityColours.isEmpty { size += WireSize.messages(self.severityColours.span, tag: 2) }
        if !self.defaultLanguage.isEmpty { size += 2 + WireSize.text(self.defaultLanguage) }
        if !self.confirmationTextDe.isEmpty { size += 2 + WireSize.text(self.confirmationTextDe) }
        if !self.portalName.isEmpty { size += 2 + WireSize.text(self.portalName) }
        if !self.portalLogo.isEmpty { size += 2 + WireSize.text(self.portalLogo) }
        if !self.portalTheme.isEmpty { size += WireSize.messages(self.portalTheme.span, tag: 2) }
        if !self.announcement.isEmpty { size += 2 + WireSize.text(self.announcement) }
        if self.renewalNoticeDays != 0 { size += 2 + WireSize.varint(self.renewalNoticeDays) }
        if !self.portalShortcuts.isEmpty { size += WireSize.texts(self.portalShortcuts, tag: 2) }
        if self.auditRetentionDays != 0 { size += 2 + WireSize.varint(self.auditRetentionDays) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.version != 0 { WireWriter.varint(8, self.version, to: &output) }
        if !self.careAddresses.isEmpty { WireWriter.texts(18, self.careAddresses, to: &output) }
        if !self.supportAddress.isEmpty { WireWriter.text(26, self.supportAddress, to: &output) }
        if !self.bccAddresses.isEmpty { WireWriter.texts(34, self.bccAddresses, to: &output) }
        if !self.senderName.isEmpty { WireWriter.text(42, self.senderName, to: &output) }
        if !self.senderAddress.isEmpty { WireWriter.text(50, self.senderAddress, to: &output) }
        if !self.replyToAddress.isEmpty { WireWriter.text(58, self.replyToAddress, to: &output) }
        if !self.confirmationText.isEmpty { WireWriter.text(66, self.confirmationText, to: &output) }
        if !self.ticketNumberPrefix.isEmpty { WireWriter.text(74, self.ticketNumberPrefix, to: &output) }
        if self.allowReportIssue { WireWriter.varint(80, self.allowReportIssue, to: &output) }
        if self.customersMayClose { WireWriter.varint(88, self.customersMayClose, to: &output) }
        if !self.publicURL.isEmpty { WireWriter.text(98, self.publicURL, to: &output) }
        if self.ticketNumberStart != 0 { WireWriter.varint(240, self.ticketNumberStart, to: &output) }
        if !self.careNoticesOff.isEmpty { WireWriter.texts(250, self.careNoticesOff, to: &output) }
        if !self.bccExcludedKinds.isEmpty { WireWriter.texts(258, self.bccExcludedKinds, to: &output) }
        if !self.replyToName.isEmpty { WireWriter.text(266, self.replyToName, to: &output) }
        if self.includeText { WireWriter.varint(272, self.includeText, to: &output) }
        if self.autoCloseDays != 0 { WireWriter.varint(320, self.autoCloseDays, to: &output) }
        if self.clearAssigneeOnReopen { WireWriter.varint(328, self.clearAssigneeOnReopen, to: &output) }
        if self.mailRetentionDays != 0 { WireWriter.varint(400, self.mailRetentionDays, to: &output) }
        if let value = self.defaultAssignee { WireWriter.message(482, value, to: &output) }
        if self.unassignedWarningMinutes != 0 { WireWriter.varint(488, self.unassignedWarningMinutes, to: &output) }
        if self.claimOnReply { WireWriter.varint(496, self.claimOnReply, to: &output) }
        if self.assignmentTimeoutMinutes != 0 { WireWriter.varint(504, self.assignmentTimeoutMinutes, to: &output) }
        if let value = self.updated { WireWriter.message(514, value, to: &output) }
        if self.documentsEnabled { WireWriter.varint(560, self.documentsEnabled, to: &output) }
        if self.maxFileBytes != 0 { WireWriter.varint(568, self.maxFileBytes, to: &output) }
        if self.maxFilesPerMessage != 0 { WireWriter.varint(576, self.maxFilesPerMessage, to: &output) }
        if !self.allowedFileTypes.isEmpty { WireWriter.texts(586, self.allowedFileTypes, to: &output) }
        if !self.deniedFileTypes.isEmpty { WireWriter.texts(594, self.deniedFileTypes, to: &output) }
        if self.accessMode.rawValue != 0 { WireWriter.varint(640, self.accessMode, to: &output) }
        if self.transactionalToOptedOut { WireWriter.varint(648, self.transactionalToOptedOut, to: &output) }
        if let value = self.secondStep { WireWriter.message(658, value, to: &output) }
        if !self.severityColours.isEmpty { WireWriter.messages(722, self.severityColours.span, to: &output) }
        if !self.defaultLanguage.isEmpty { WireWriter.text(730, self.defaultLanguage, to: &output) }
        if !self.confirmationTextDe.isEmpty { WireWriter.text(738, self.confirmationTextDe, to: &output) }
        if !self.portalName.isEmpty { WireWriter.text(802, self.portalName, to: &output) }
        if !self.portalLogo.isEmpty { WireWriter.text(810, self.portalLogo, to: &output) }
        if !self.portalTheme.isEmpty { WireWriter.messages(818, self.portalTheme.span, to: &output) }
        if !self.announcement.isEmpty { WireWriter.text(826, self.announcement, to: &output) }
        if self.renewalNoticeDays != 0 { WireWriter.varint(832, self.renewalNoticeDays, to: &output) }
        if !self.portalShortcuts.isEmpty { WireWriter.texts(842, self.portalShortcuts, to: &output) }
        if self.auditRetentionDays != 0 { WireWriter.varint(960, self.auditRetentionDays, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.careAddresses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "care_addresses", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.bccAddresses.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "bcc_addresses", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.careNoticesOff.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "care_notices_off", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.bccExcludedKinds.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "bcc_excluded_kinds", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.allowedFileTypes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "allowed_file_types", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.deniedFileTypes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "denied_file_types", limit: WireLimits.itemsPerField, measure: .items)
        }
        if let value = self.secondStep {
            if let found = value.firstFieldOverLimit() {
                return found.inside("second_step")
            }
        }
        if self.severityColours.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "severity_colours", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.severityColours {
            if let found = item.firstFieldOverLimit() {
                return found.inside("severity_colours")
            }
        }
        if self.portalTheme.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "portal_theme", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.portalTheme {
            if let found = item.firstFieldOverLimit() {
                return found.inside("portal_theme")
            }
        }
        if self.portalShortcuts.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "portal_shortcuts", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// What holds for second steps of logins.
public struct SecondStepRules: WireMessage {
    /// Whose accounts must have one.
    public var requiredFor: [Role] = []
    /// Of mailed codes: 6 to 10.
    public var codeDigits: UInt32 = 0
    /// How long a mailed code is good: 1 to 60.
    public var codeMinutes: UInt32 = 0
    /// How often the code of one login is mailed again: 0 to 10.
    public var resendsMax: UInt32 = 0
    /// How many wrong codes an account may give: 1 to 10.
    public var triesMax: UInt32 = 0
    /// After so many minutes tries and mails are counted anew: 1 to 1440.
    public var resetMinutes: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        requiredFor: [Role] = [],
        codeDigits: UInt32 = 0,
        codeMinutes: UInt32 = 0,
        resendsMax: UInt32 = 0,
        triesMax: UInt32 = 0,
        resetMinutes: UInt32 = 0
    ) {
        self.requiredFor = requiredFor
        self.codeDigits = codeDigits
        self.codeMinutes = codeMinutes
        self.resendsMax = resendsMax
        self.triesMax = triesMax
        self.resetMinutes = resetMinutes
    }

    /// The schema's name.
    public static var name: String { "SecondStepRules" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: try reader.append(to: &self.requiredFor, in: bytes)
            case 10: try reader.appendPacked(to: &self.requiredFor, in: bytes)
            case 16: self.codeDigits = try reader.varint(in: bytes)
            case 24: self.codeMinutes = try reader.varint(in: bytes)
            case 32: self.resendsMax = try reader.varint(in: bytes)
            case 40: self.triesMax = try reader.varint(in: bytes)
            case 48: self.resetMinutes = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.requiredFor.isEmpty { size += 1 + WireSize.packed(self.requiredFor) }
        if self.codeDigits != 0 { size += 1 + WireSize.varint(self.codeDigits) }
        if self.codeMinutes != 0 { size += 1 + WireSize.varint(self.codeMinutes) }
        if self.resendsMax != 0 { size += 1 + WireSize.varint(self.resendsMax) }
        if self.triesMax != 0 { size += 1 + WireSize.varint(self.triesMax) }
        if self.resetMinutes != 0 { size += 1 + WireSize.varint(self.resetMinutes) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.requiredFor.isEmpty { WireWriter.packed(10, self.requiredFor, to: &output) }
        if self.codeDigits != 0 { WireWriter.varint(16, self.codeDigits, to: &output) }
        if self.codeMinutes != 0 { WireWriter.varint(24, self.codeMinutes, to: &output) }
        if self.resendsMax != 0 { WireWriter.varint(32, self.resendsMax, to: &output) }
        if self.triesMax != 0 { WireWriter.varint(40, self.triesMax, to: &output) }
        if self.resetMinutes != 0 { WireWriter.varint(48, self.resetMinutes, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.requiredFor.count > 8 {
            return FieldOverLimit(field: "required_for", limit: 8, measure: .items)
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
            case 10: try reader.append(to: &self.addresses, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.addresses.isEmpty { size += WireSize.texts(self.addresses, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.addresses.isEmpty { WireWriter.texts(10, self.addresses, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.addresses.count > 100 {
            return FieldOverLimit(field: "addresses", limit: 100, measure: .items)
        }
        for item in self.addresses {
            if item.utf8.count > 254 {
                return FieldOverLimit(field: "addresses", limit: 254, measure: .bytes)
            }
        }
        return nil
    }
}

/// `ThemeValue`.
public struct ThemeValue: WireMessage {
    /// Small letters, digits, _ and -, e.g. "accent_colour".
    public var name: String = ""
    /// `value`.
    public var value: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        value: String = ""
    ) {
        self.name = name
        self.value = value
    }

    /// The schema's name.
    public static var name: String { "ThemeValue" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.value = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.value.isEmpty { size += 1 + WireSize.text(self.value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.value.isEmpty { WireWriter.text(18, self.value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 40 {
            return FieldOverLimit(field: "name", limit: 40, measure: .bytes)
        }
        if self.value.utf8.count > 200 {
            return FieldOverLimit(field: "value", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `ThemeValueList`.
public struct ThemeValueList: WireMessage {
    /// `values`.
    public var values: [ThemeValue] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        values: [ThemeValue] = []
    ) {
        self.values = values
    }

    /// The schema's name.
    public static var name: String { "ThemeValueList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.values, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.values.isEmpty { size += WireSize.messages(self.values.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.values.isEmpty { WireWriter.messages(10, self.values.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.values.count > 50 {
            return FieldOverLimit(field: "values", limit: 50, measure: .items)
        }
        for item in self.values {
            if let found = item.firstFieldOverLimit() {
                return found.inside("values")
            }
        }
        return nil
    }
}

/// `ShortcutList`.
public struct ShortcutList: WireMessage {
    /// `shortcuts`.
    public var shortcuts: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        shortcuts: [String] = []
    ) {
        self.shortcuts = shortcuts
    }

    /// The schema's name.
    public static var name: String { "ShortcutList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.shortcuts, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.shortcuts.isEmpty { size += WireSize.texts(self.shortcuts, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.shortcuts.isEmpty { WireWriter.texts(10, self.shortcuts, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.shortcuts.count > 20 {
            return FieldOverLimit(field: "shortcuts", limit: 20, measure: .items)
        }
        for item in self.shortcuts {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "shortcuts", limit: 64, measure: .bytes)
            }
        }
        return nil
    }
}

/// `SeverityColour`.
public struct SeverityColour: WireMessage {
    /// UNSPECIFIED: tickets that say no severity.
    public var severity: Severity = .unspecified
    /// As "#RRGGBB".
    public var colour: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        severity: Severity = .unspecified,
        colour: String = ""
    ) {
        self.severity = severity
        self.colour = colour
    }

    /// The schema's name.
    public static var name: String { "SeverityColour" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.severity = try reader.varint(in: bytes)
            case 18: self.colour = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.severity.rawValue != 0 { size += 1 + WireSize.varint(self.severity) }
        if !self.colour.isEmpty { size += 1 + WireSize.text(self.colour) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.severity.rawValue != 0 { WireWriter.varint(8, self.severity, to: &output) }
        if !self.colour.isEmpty { WireWriter.text(18, self.colour, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.colour.utf8.count > 7 {
            return FieldOverLimit(field: "colour", limit: 7, measure: .bytes)
        }
        return nil
    }
}

/// A list that a patch replaces as a whole when it is present.
public struct FileTypeList: WireMessage {
    /// `types`.
    public var types: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        types: [String] = []
    ) {
        self.types = types
    }

    /// The schema's name.
    public static var name: String { "FileTypeList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.types, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.types.isEmpty { size += WireSize.texts(self.types, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.types.isEmpty { WireWriter.texts(10, self.types, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.types.count > 100 {
            return FieldOverLimit(field: "types", limit: 100, measure: .items)
        }
        for item in self.types {
            if item.utf8.count > 100 {
                return FieldOverLimit(field: "types", limit: 100, measure: .bytes)
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
            case 10: try reader.merge(into: &self.settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.settings { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.settings { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.settings {
            if let found = value.firstFieldOverLimit() {
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
    /// Only forward: numbers are never used twice.
    public var ticketNumberStart: UInt64?
    /// Each replaces its list when present.
    public var careNoticesOff: MailKindList?
    /// `bcc_excluded_kinds`.
    public var bccExcludedKinds: MailKindList?
    /// `reply_to_name`.
    public var replyToName: String?
    /// `auto_close_days`.
    public var autoCloseDays: UInt32?
    /// `clear_assignee_on_reopen`.
    public var clearAssigneeOnReopen: Bool?
    /// `mail_retention_days`.
    public var mailRetentionDays: UInt32?
    /// 0, or 90 to 36,500.
    public var auditRetentionDays: UInt32?
    /// `documents_enabled`.
    public var documentsEnabled: Bool?
    /// 1 to 1,073,741,824 (1 GiB).
    public var maxFileBytes: UInt64?
    /// 1 to 100.
    public var maxFilesPerMessage: UInt32?
    /// Each replaces the list when present.
    public var allowedFileTypes: FileTypeList?
    /// `denied_file_types`.
    public var deniedFileTypes: FileTypeList?
    /// UNSPECIFIED: as it is.
    public var accessMode: AccessMode = .unspecified
    /// `transactional_to_opted_out`.
    public var transactionalToOptedOut: Bool?
    /// `include_text`.
    public var includeText: Bool?
    /// By id; with both ids 0: nobody.
    public var defaultAssignee: AssigneeRef?
    /// `unassigned_warning_minutes`.
    public var unassignedWarningMinutes: UInt32?
    /// `claim_on_reply`.
    public var claimOnReply: Bool?
    /// `assignment_timeout_minutes`.
    public var assignmentTimeoutMinutes: UInt32?
    /// Replaces the rules as a whole when present.
    public var secondStep: SecondStepRules?
    /// The others stay as they are.
    public var severityColours: [SeverityColour] = []
    /// `default_language`.
    public var defaultLanguage: String?
    /// `confirmation_text_de`.
    public var confirmationTextDe: String?
    /// `portal_name`.
    public var portalName: String?
    /// `portal_logo`.
    public var portalLogo: String?
    /// Replaces the list when present.
    public var portalTheme: ThemeValueList?
    /// `announcement`.
    public var announcement: String?
    /// `renewal_notice_days`.
    public var renewalNoticeDays: UInt32?
    /// Replaces the list when present.
    public var portalShortcuts: ShortcutList?

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
        publicURL: String? = nil,
        ticketNumberStart: UInt64? = nil,
        careNoticesOff: MailKindList? = nil,
        bccExcludedKinds: MailKindList? = nil,
        replyToName: String? = nil,
        autoCloseDays: UInt32? = nil,
        clearAssigneeOnReopen: Bool? = nil,
        mailRetentionDays: UInt32? = nil,
        auditRetentionDays: UInt32? = nil,
        documentsEnabled: Bool? = nil,
        maxFileBytes: UInt64? = nil,
        maxFilesPerMessage: UInt32? = nil,
        allowedFileTypes: FileTypeList? = nil,
        deniedFileTypes: FileTypeList? = nil,
        accessMode: AccessMode = .unspecified,
        transactionalToOptedOut: Bool? = nil,
        includeText: Bool? = nil,
        defaultAssignee: AssigneeRef? = nil,
        unassignedWarningMinutes: UInt32? = nil,
        claimOnReply: Bool? = nil,
        assignmentTimeoutMinutes: UInt32? = nil,
        secondStep: SecondStepRules? = nil,
        severityColours: [SeverityColour] = [],
        defaultLanguage: String? = nil,
        confirmationTextDe: String? = nil,
        portalName: String? = nil,
        portalLogo: String? = nil,
        portalTheme: ThemeValueList? = nil,
        announcement: String? = nil,
        renewalNoticeDays: UInt32? = nil,
        portalShortcuts: ShortcutList? = nil
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
        self.ticketNumberStart = ticketNumberStart
        self.careNoticesOff = careNoticesOff
        self.bccExcludedKinds = bccExcludedKinds
        self.replyToName = replyToName
        self.autoCloseDays = autoCloseDays
        self.clearAssigneeOnReopen = clearAssigneeOnReopen
        self.mailRetentionDays = mailRetentionDays
        self.auditRetentionDays = auditRetentionDays
        self.documentsEnabled = documentsEnabled
        self.maxFileBytes = maxFileBytes
        self.maxFilesPerMessage = maxFilesPerMessage
        self.allowedFileTypes = allowedFileTypes
        self.deniedFileTypes = deniedFileTypes
        self.accessMode = accessMode
        self.transactionalToOptedOut = transactionalToOptedOut
        self.includeText = includeText
        self.defaultAssignee = defaultAssignee
        self.unassignedWarningMinutes = unassignedWarningMinutes
        self.claimOnReply = claimOnReply
        self.assignmentTimeoutMinutes = assignmentTimeoutMinutes
        self.secondStep = secondStep
        self.severityColours = severityColours
        self.defaultLanguage = defaultLanguage
        self.confirmationTextDe = confirmationTextDe
        self.portalName = portalName
        self.portalLogo = portalLogo
        self.portalTheme = portalTheme
        self.announcement = announcement
        self.renewalNoticeDays = renewalNoticeDays
        self.portalShortcuts = portalShortcuts
    }

    /// The schema's name.
    public static var name: String { "UpdateSettingsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ifVersion = try reader.varint(in: bytes)
            case 18: try reader.merge(into: &self.careAddresses, in: bytes)
            case 26: self.supportAddress = try reader.text(in: bytes)
            case 34: self.senderName = try reader.text(in: bytes)
            case 42: self.senderAddress = try reader.text(in: bytes)
            case 50: self.replyToAddress = try reader.text(in: bytes)
            case 58: self.confirmationText = try reader.text(in: bytes)
            case 66: self.ticketNumberPrefix = try reader.text(in: bytes)
            case 72: self.allowReportIssue = try reader.varint(in: bytes)
            case 80: self.customersMayClose = try reader.varint(in: bytes)
            case 90: self.publicURL = try reader.text(in: bytes)
            case 240: self.ticketNumberStart = try reader.varint(in: bytes)
            case 250: try reader.merge(into: &self.careNoticesOff, in: bytes)
            case 258: try reader.merge(into: &self.bccExcludedKinds, in: bytes)
            case 266: self.replyToName = try reader.text(in: bytes)
            case 272: self.includeText = try reader.varint(in: bytes)
            case 320: self.autoCloseDays = try reader.varint(in: bytes)
            case 328: self.clearAssigneeOnReopen = try reader.varint(in: bytes)
            case 400: self.mailRetentionDays = try reader.varint(in: bytes)
            case 482: try reader.merge(into: &self.defaultAssignee, in: bytes)
            case 488: self.unassignedWarningMinutes = try reader.varint(in: bytes)
            case 496: self.claimOnReply = try reader.varint(in: bytes)
            case 504: self.assignmentTimeoutMinutes = try reader.varint(in: bytes)
            case 560: self.documentsEnabled = try reader.varint(in: bytes)
            case 568: self.maxFileBytes = try reader.varint(in: bytes)
            case 576: self.maxFilesPerMessage = try reader.varint(in: bytes)
            case 586: try reader.merge(into: &self.allowedFileTypes, in: bytes)
            case 594: try reader.merge(into: &self.deniedFileTypes, in: bytes)
            case 640: self.accessMode = try reader.varint(in: bytes)
            case 648: self.transactionalToOptedOut = try reader.varint(in: bytes)
            case 658: try reader.merge(into: &self.secondStep, in: bytes)
            case 722: try reader.append(to: &self.severityColours, in: bytes)
            case 730: self.defaultLanguage = try reader.text(in: bytes)
            case 738: self.confirmationTextDe = try reader.text(in: bytes)
            case 802: self.portalName = try reader.text(in: bytes)
            case 810: self.portalLogo = try reader.text(in: bytes)
            case 818: try reader.merge(into: &self.portalTheme, in: bytes)
            case 826: self.announcement = try reader.text(in: bytes)
            case 832: self.renewalNoticeDays = try reader.varint(in: bytes)
            case 842: try reader.merge(into: &self.portalShortcuts, in: bytes)
            case 960: self.auditRetentionDays = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.careAddresses { size += 1 + WireSize.message(value) }
        if let value = self.supportAddress { size += 1 + WireSize.text(value) }
        if let value = self.senderName { size += 1 + WireSize.text(value) }
        if let value = self.senderAddress { size += 1 + WireSize.text(value) }
        if let value = self.replyToAddress { size += 1 + WireSize.text(value) }
        if let value = self.confirmationText { size += 1 + WireSize.text(value) }
        if let value = self.ticketNumberPrefix { size += 1 + WireSize.text(value) }
        if let value = self.allowReportIssue { size += 1 + WireSize.varint(value) }
        if let value = self.customersMayClose { size += 1 + WireSize.varint(value) }
        if let value = self.publicURL { size += 1 + WireSize.text(value) }
        if let value = self.ticketNumberStart { size += 2 + WireSize.varint(value) }
        if let value = self.careNoticesOff { size += 2 + WireSize.message(value) }
        if let value = self.bccExcludedKinds { size += 2 + WireSize.message(value) }
        if let value = self.replyToName { size += 2 + WireSize.text(value) }
        if let value = self.includeText { size += 2 + WireSize.varint(value) }
        if let value = self.autoCloseDays { size += 2 + WireSize.varint(value) }
        if let value = self.clearAssigneeOnReopen { size += 2 + WireSize.varint(value) }
        if let value = self.mailRetentionDays { size += 2 + WireSize.varint(value) }
        if let value = self.defaultAssignee { size += 2 + WireSize.message(value) }
        if let value = self.unassignedWarningMinutes { size += 2 + WireSize.varint(value) }
        if let value = self.claimOnReply { size += 2 + WireSize.varint(value) }
        if let value = self.assignmentTimeoutMinutes { size += 2 + WireSize.varint(value) }
        if let value = self.documentsEnabled { size += 2 + WireSize.varint(value) }
        if let value = self.maxFileBytes { size += 2 + WireSize.varint(value) }
        if let value = self.maxFilesPerMessage { size += 2 + WireSize.varint(value) }
        if let value = self.allowedFileTypes { size += 2 + WireSize.message(value) }
        if let value = self.deniedFileTypes { size += 2 + WireSize.message(value) }
        if self.accessMode.rawValue != 0 { size += 2 + WireSize.varint(self.accessMode) }
        if let value = self.transactionalToOptedOut { size += 2 + WireSize.varint(value) }
        if let value = self.secondStep { size += 2 + WireSize.message(value) }
        if !self.severityColours.isEmpty { size += WireSize.messages(self.severityColours.span, tag: 2) }
        if let value = self.defaultLanguage { size += 2 + WireSize.text(value) }
        if let value = self.confirmationTextDe { size += 2 + WireSize.text(value) }
        if let value = self.portalName { size += 2 + WireSize.text(value) }
        if let value = self.portalLogo { size += 2 + WireSize.text(value) }
        if let value = self.portalTheme { size += 2 + WireSize.message(value) }
        if let value = self.announcement { size += 2 + WireSize.text(value) }
        if let value = self.renewalNoticeDays { size += 2 + WireSize.varint(value) }
        if let value = self.portalShortcuts { size += 2 + WireSize.message(value) }
        if let value = self.auditRetentionDays { size += 2 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ifVersion != 0 { WireWriter.varint(8, self.ifVersion, to: &output) }
        if let value = self.careAddresses { WireWriter.message(18, value, to: &output) }
        if let value = self.supportAddress { WireWriter.text(26, value, to: &output) }
        if let value = self.senderName { WireWriter.text(34, value, to: &output) }
        if let value = self.senderAddress { WireWriter.text(42, value, to: &output) }
        if let value = self.replyToAddress { WireWriter.text(50, value, to: &output) }
        if let value = self.confirmationText { WireWriter.text(58, value, to: &output) }
        if let value = self.ticketNumberPrefix { WireWriter.text(66, value, to: &output) }
        if let value = self.allowReportIssue { WireWriter.varint(72, value, to: &output) }
        if let value = self.customersMayClose { WireWriter.varint(80, value, to: &output) }
        if let value = self.publicURL { WireWriter.text(90, value, to: &output) }
        if let value = self.ticketNumberStart { WireWriter.varint(240, value, to: &output) }
        if let value = self.careNoticesOff { WireWriter.message(250, value, to: &output) }
        if let value = self.bccExcludedKinds { WireWriter.message(258, value, to: &output) }
        if let value = self.replyToName { WireWriter.text(266, value, to: &output) }
        if let value = self.includeText { WireWriter.varint(272, value, to: &output) }
        if let value = self.autoCloseDays { WireWriter.varint(320, value, to: &output) }
        if let value = self.clearAssigneeOnReopen { WireWriter.varint(328, value, to: &output) }
        if let value = self.mailRetentionDays { WireWriter.varint(400, value, to: &output) }
        if let value = self.defaultAssignee { WireWriter.message(482, value, to: &output) }
        if let value = self.unassignedWarningMinutes { WireWriter.varint(488, value, to: &output) }
        if let value = self.claimOnReply { WireWriter.varint(496, value, to: &output) }
        if let value = self.assignmentTimeoutMinutes { WireWriter.varint(504, value, to: &output) }
        if let value = self.documentsEnabled { WireWriter.varint(560, value, to: &output) }
        if let value = self.maxFileBytes { WireWriter.varint(568, value, to: &output) }
        if let value = self.maxFilesPerMessage { WireWriter.varint(576, value, to: &output) }
        if let value = self.allowedFileTypes { WireWriter.message(586, value, to: &output) }
        if let value = self.deniedFileTypes { WireWriter.message(594, value, to: &output) }
        if self.accessMode.rawValue != 0 { WireWriter.varint(640, self.accessMode, to: &output) }
        if let value = self.transactionalToOptedOut { WireWriter.varint(648, value, to: &output) }
        if let value = self.secondStep { WireWriter.message(658, value, to: &output) }
        if !self.severityColours.isEmpty { WireWriter.messages(722, self.severityColours.span, to: &output) }
        if let value = self.defaultLanguage { WireWriter.text(730, value, to: &output) }
        if let value = self.confirmationTextDe { WireWriter.text(738, value, to: &output) }
        if let value = self.portalName { WireWriter.text(802, value, to: &output) }
        if let value = self.portalLogo { WireWriter.text(810, value, to: &output) }
        if let value = self.portalTheme { WireWriter.message(818, value, to: &output) }
        if let value = self.announcement { WireWriter.text(826, value, to: &output) }
        if let value = self.renewalNoticeDays { WireWriter.varint(832, value, to: &output) }
        if let value = self.portalShortcuts { WireWriter.message(842, value, to: &output) }
        if let value = self.auditRetentionDays { WireWriter.varint(960, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.careAddresses {
            if let found = value.firstFieldOverLimit() {
                return found.inside("care_addresses")
            }
        }
        if let value = self.supportAddress {
            if value.utf8.count > 254 {
                return FieldOverLimit(field: "support_address", limit: 254, measure: .bytes)
            }
        }
        if let value = self.senderName {
            if value.utf8.count > 200 {
                return FieldOverLimit(field: "sender_name", limit: 200, measure: .bytes)
            }
        }
        if let value = self.senderAddress {
            if value.utf8.count > 254 {
                return FieldOverLimit(field: "sender_address", limit: 254, measure: .bytes)
            }
        }
        if let value = self.replyToAddress {
            if value.utf8.count > 254 {
                return FieldOverLimit(field: "reply_to_address", limit: 254, measure: .bytes)
            }
        }
        if let value = self.confirmationText {
            if value.utf8.count > 4000 {
                return FieldOverLimit(field: "confirmation_text", limit: 4000, measure: .bytes)
            }
        }
        if let value = self.ticketNumberPrefix {
            if value.utf8.count > 16 {
                return FieldOverLimit(field: "ticket_number_prefix", limit: 16, measure: .bytes)
            }
        }
        if let value = self.publicURL {
            if value.utf8.count > 500 {
                return FieldOverLimit(field: "public_url", limit: 500, measure: .bytes)
            }
        }
        if let value = self.careNoticesOff {
            if let found = value.firstFieldOverLimit() {
                return found.inside("care_notices_off")
            }
        }
        if let value = self.bccExcludedKinds {
            if let found = value.firstFieldOverLimit() {
                return found.inside("bcc_excluded_kinds")
            }
        }
        if let value = self.replyToName {
            if value.utf8.count > 200 {
                return FieldOverLimit(field: "reply_to_name", limit: 200, measure: .bytes)
            }
        }
        if let value = self.allowedFileTypes {
            if let found = value.firstFieldOverLimit() {
                return found.inside("allowed_file_types")
            }
        }
        if let value = self.deniedFileTypes {
            if let found = value.firstFieldOverLimit() {
                return found.inside("denied_file_types")
            }
        }
        if let value = self.secondStep {
            if let found = value.firstFieldOverLimit() {
                return found.inside("second_step")
            }
        }
        if self.severityColours.count > 10 {
            return FieldOverLimit(field: "severity_colours", limit: 10, measure: .items)
        }
        for item in self.severityColours {
            if let found = item.firstFieldOverLimit() {
                return found.inside("severity_colours")
            }
        }
        if let value = self.defaultLanguage {
            if value.utf8.count > 16 {
                return FieldOverLimit(field: "default_language", limit: 16, measure: .bytes)
            }
        }
        if let value = self.confirmationTextDe {
            if value.utf8.count > 4000 {
                return FieldOverLimit(field: "confirmation_text_de", limit: 4000, measure: .bytes)
            }
        }
        if let value = self.portalName {
            if value.utf8.count > 200 {
                return FieldOverLimit(field: "portal_name", limit: 200, measure: .bytes)
            }
        }
        if let value = self.portalLogo {
            if value.utf8.count > 500 {
                return FieldOverLimit(field: "portal_logo", limit: 500, measure: .bytes)
            }
        }
        if let value = self.portalTheme {
            if let found = value.firstFieldOverLimit() {
                return found.inside("portal_theme")
            }
        }
        if let value = self.announcement {
            if value.utf8.count > 4000 {
                return FieldOverLimit(field: "announcement", limit: 4000, measure: .bytes)
            }
        }
        if let value = self.portalShortcuts {
            if let found = value.firstFieldOverLimit() {
                return found.inside("portal_shortcuts")
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
            case 10: try reader.merge(into: &self.settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.settings { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.settings { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.settings {
            if let found = value.firstFieldOverLimit() {
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
            case 10: self.address = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.address.isEmpty { size += 1 + WireSize.text(self.address) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.address.isEmpty { WireWriter.text(10, self.address, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.address.utf8.count > 254 {
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
            case 10: try reader.merge(into: &self.settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.settings { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.settings { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.settings {
            if let found = value.firstFieldOverLimit() {
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
            case 10: self.address = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.address.isEmpty { size += 1 + WireSize.text(self.address) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.address.isEmpty { WireWriter.text(10, self.address, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.address.utf8.count > 254 {
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
            case 10: try reader.merge(into: &self.settings, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.settings { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.settings { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.settings {
            if let found = value.firstFieldOverLimit() {
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
    /// What a new ticket of the category must say, of: subject, ref, priority, severity, product_ref, contract_ref,
    /// project_ref. The message always.
    public var requiredFields: [String] = []
    /// Put on every new ticket of the category.
    public var autoTags: [String] = []
    /// Within how many minutes a ticket is promised to be resolved; 0 = no promise.
    public var resolutionMinutes: UInt32 = 0
    /// Who gets the tickets of the category that customers and services open; absent: as the settings say.
    public var defaultAssignee: AssigneeRef?
    /// For staff.
    public var created: Attribution?
    /// `updated`.
    public var updated: Attribution?

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
        reopenDays: UInt32 = 0,
        requiredFields: [String] = [],
        autoTags: [String] = [],
        resolutionMinutes: UInt32 = 0,
        defaultAssignee: AssigneeRef? = nil,
        created: Attribution? = nil,
        updated: Attribution? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.position = position
        self.active = active
        self.closedReplyPolicy = closedReplyPolicy
        self.reopenDays = reopenDays
        self.requiredFields = requiredFields
        self.autoTags = autoTags
        self.resolutionMinutes = resolutionMinutes
        self.defaultAssignee = defaultAssignee
        self.created = created
        self.updated = updated
    }

    /// The schema's name.
    public static var name: String { "Category" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.position = try reader.varint(in: bytes)
            case 40: self.active = try reader.varint(in: bytes)
            case 48: self.closedReplyPolicy = try reader.varint(in: bytes)
            case 56: self.reopenDays = try reader.varint(in: bytes)
            case 242: try reader.append(to: &self.requiredFields, in: bytes)
            case 322: try reader.append(to: &self.autoTags, in: bytes)
            case 328: self.resolutionMinutes = try reader.varint(in: bytes)
            case 482: try reader.merge(into: &self.defaultAssignee, in: bytes)
            case 490: try reader.merge(into: &self.created, in: bytes)
            case 498: try reader.merge(into: &self.updated, in: bytes)
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
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.active { size += 1 + WireSize.varint(self.active) }
        if self.closedReplyPolicy.rawValue != 0 { size += 1 + WireSize.varint(self.closedReplyPolicy) }
        if self.reopenDays != 0 { size += 1 + WireSize.varint(self.reopenDays) }
        if !self.requiredFields.isEmpty { size += WireSize.texts(self.requiredFields, tag: 2) }
        if !self.autoTags.isEmpty { size += WireSize.texts(self.autoTags, tag: 2) }
        if self.resolutionMinutes != 0 { size += 2 + WireSize.varint(self.resolutionMinutes) }
        if let value = self.defaultAssignee { size += 2 + WireSize.message(value) }
        if let value = self.created { size += 2 + WireSize.message(value) }
        if let value = self.updated { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if self.position != 0 { WireWriter.varint(32, self.position, to: &output) }
        if self.active { WireWriter.varint(40, self.active, to: &output) }
        if self.closedReplyPolicy.rawValue != 0 { WireWriter.varint(48, self.closedReplyPolicy, to: &output) }
        if self.reopenDays != 0 { WireWriter.varint(56, self.reopenDays, to: &output) }
        if !self.requiredFields.isEmpty { WireWriter.texts(242, self.requiredFields, to: &output) }
        if !self.autoTags.isEmpty { WireWriter.texts(322, self.autoTags, to: &output) }
        if self.resolutionMinutes != 0 { WireWriter.varint(328, self.resolutionMinutes, to: &output) }
        if let value = self.defaultAssignee { WireWriter.message(482, value, to: &output) }
        if let value = self.created { WireWriter.message(490, value, to: &output) }
        if let value = self.updated { WireWriter.message(498, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.requiredFields.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "required_fields", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.autoTags.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "auto_tags", limit: WireLimits.itemsPerField, measure: .items)
        }
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
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.position = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.position != 0 { WireWriter.varint(16, self.position, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 100 {
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
            case 10: try reader.merge(into: &self.category, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.category { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.category { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.category {
            if let found = value.firstFieldOverLimit() {
                return found.inside("category")
            }
        }
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
    /// Replaces the list when present.
    public var requiredFields: FieldList?
    /// `closed_reply_policy`.
    public var closedReplyPolicy: ClosedReplyPolicy = .unspecified
    /// With REOPEN_FOR: 1 to 3650.
    public var reopenDays: UInt32 = 0
    /// Replaces the list when present.
    public var autoTags: TagList?
    /// `resolution_minutes`.
    public var resolutionMinutes: UInt32?
    /// By id; with both ids 0: as the settings say.
    public var defaultAssignee: AssigneeRef?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        categoryID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        name: String? = nil,
        position: UInt32? = nil,
        active: Bool? = nil,
        requiredFields: FieldList? = nil,
        closedReplyPolicy: ClosedReplyPolicy = .unspecified,
        reopenDays: UInt32 = 0,
        autoTags: TagList? = nil,
        resolutionMinutes: UInt32? = nil,
        defaultAssignee: AssigneeRef? = nil
    ) {
        self.categoryID = categoryID
        self.ifVersion = ifVersion
        self.name = name
        self.position = position
        self.active = active
        self.requiredFields = requiredFields
        self.closedReplyPolicy = closedReplyPolicy
        self.reopenDays = reopenDays
        self.autoTags = autoTags
        self.resolutionMinutes = resolutionMinutes
        self.defaultAssignee = defaultAssignee
    }

    /// The schema's name.
    public static var name: String { "UpdateCategoryRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.categoryID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 32: self.position = try reader.varint(in: bytes)
            case 40: self.active = try reader.varint(in: bytes)
            case 242: try reader.merge(into: &self.requiredFields, in: bytes)
            case 320: self.closedReplyPolicy = try reader.varint(in: bytes)
            case 328: self.reopenDays = try reader.varint(in: bytes)
            case 338: try reader.merge(into: &self.autoTags, in: bytes)
            case 344: self.resolutionMinutes = try reader.varint(in: bytes)
            case 482: try reader.merge(into: &self.defaultAssignee, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.categoryID != 0 { size += 1 + WireSize.varint(self.categoryID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.name { size += 1 + WireSize.text(value) }
        if let value = self.position { size += 1 + WireSize.varint(value) }
        if let value = self.active { size += 1 + WireSize.varint(value) }
        if let value = self.requiredFields { size += 2 + WireSize.message(value) }
        if self.closedReplyPolicy.rawValue != 0 { size += 2 + WireSize.varint(self.closedReplyPolicy) }
        if self.reopenDays != 0 { size += 2 + WireSize.varint(self.reopenDays) }
        if let value = self.autoTags { size += 2 + WireSize.message(value) }
        if let value = self.resolutionMinutes { size += 2 + WireSize.varint(value) }
        if let value = self.defaultAssignee { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.categoryID != 0 { WireWriter.varint(8, self.categoryID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.name { WireWriter.text(26, value, to: &output) }
        if let value = self.position { WireWriter.varint(32, value, to: &output) }
        if let value = self.active { WireWriter.varint(40, value, to: &output) }
        if let value = self.requiredFields { WireWriter.message(242, value, to: &output) }
        if self.closedReplyPolicy.rawValue != 0 { WireWriter.varint(320, self.closedReplyPolicy, to: &output) }
        if self.reopenDays != 0 { WireWriter.varint(328, self.reopenDays, to: &output) }
        if let value = self.autoTags { WireWriter.message(338, value, to: &output) }
        if let value = self.resolutionMinutes { WireWriter.varint(344, value, to: &output) }
        if let value = self.defaultAssignee { WireWriter.message(482, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.name {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "name", limit: 100, measure: .bytes)
            }
        }
        if let value = self.requiredFields {
            if let found = value.firstFieldOverLimit() {
                return found.inside("required_fields")
            }
        }
        if let value = self.autoTags {
            if let found = value.firstFieldOverLimit() {
                return found.inside("auto_tags")
            }
        }
        return nil
    }
}

/// `MailKindList`.
public struct MailKindList: WireMessage {
    /// `kinds`.
    public var kinds: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kinds: [String] = []
    ) {
        self.kinds = kinds
    }

    /// The schema's name.
    public static var name: String { "MailKindList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.kinds, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.kinds.isEmpty { size += WireSize.texts(self.kinds, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.kinds.isEmpty { WireWriter.texts(10, self.kinds, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kinds.count > 100 {
            return FieldOverLimit(field: "kinds", limit: 100, measure: .items)
        }
        for item in self.kinds {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "kinds", limit: 64, measure: .bytes)
            }
        }
        return nil
    }
}

/// `FieldList`.
public struct FieldList: WireMessage {
    /// `fields`.
    public var fields: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        fields: [String] = []
    ) {
        self.fields = fields
    }

    /// The schema's name.
    public static var name: String { "FieldList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.fields, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.fields.isEmpty { size += WireSize.texts(self.fields, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.fields.isEmpty { WireWriter.texts(10, self.fields, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fields.count > 16 {
            return FieldOverLimit(field: "fields", limit: 16, measure: .items)
        }
        for item in self.fields {
            if item.utf8.count > 32 {
                return FieldOverLimit(field: "fields", limit: 32, measure: .bytes)
            }
        }
        return nil
    }
}

/// `TagList`.
public struct TagList: WireMessage {
    /// `tags`.
    public var tags: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        tags: [String] = []
    ) {
        self.tags = tags
    }

    /// The schema's name.
    public static var name: String { "TagList" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.tags, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.tags.isEmpty { size += WireSize.texts(self.tags, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.tags.isEmpty { WireWriter.texts(10, self.tags, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.tags.count > 20 {
            return FieldOverLimit(field: "tags", limit: 20, measure: .items)
        }
        for item in self.tags {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "tags", limit: 64, measure: .bytes)
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
            case 10: try reader.merge(into: &self.category, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.category { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.category { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.category {
            if let found = value.firstFieldOverLimit() {
                return found.inside("category")
            }
        }
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
            case 8: self.includeInactive = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.includeInactive { size += 1 + WireSize.varint(self.includeInactive) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.includeInactive { WireWriter.varint(8, self.includeInactive, to: &output) }
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
            case 10: try reader.append(to: &self.categories, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.categories.isEmpty { size += WireSize.messages(self.categories.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.categories.isEmpty { WireWriter.messages(10, self.categories.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.categories.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "categories", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.categories {
            if let found = item.firstFieldOverLimit() {
                return found.inside("categories")
            }
        }
        return nil
    }
}

