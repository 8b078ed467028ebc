/// What administrators have set, as one value. Stored as named texts; what is absent has its default here.
package struct Settings: Sendable, Equatable {
    package static let addressesMax = 100

    package var version: UInt64 = 0
    /// Who is told of what customers do.
    package var careAddresses: [MailAddress] = []
    /// Shown to customers, never mailed to.
    package var supportAddress: MailAddress?
    /// Copies of outgoing mail, in the envelope only.
    package var bccAddresses: [MailAddress] = []
    package var senderName = "Support"
    package var senderAddress: MailAddress?
    package var replyToAddress: MailAddress?
    package var replyToName = ""
    /// Care notices that are not sent.
    package var careNoticesOff: [MailKind] = []
    /// Mails that are not copied to the BCC list.
    package var bccExcludedKinds: [MailKind] = []
    /// An opt-out stops marketing only (K11); when false, it stops every mail to that customer.
    package var transactionalToOptedOut = true
    /// Mails to customers and those who follow tickets hold what was written there (SEC-107).
    package var includeText = true
    package var confirmationText = PortalWords.confirmation(in: .english)
    /// The same for customers who read German; empty: the built-in words.
    package var confirmationTextGerman = ""
    package var ticketNumberPrefix = "DW-"
    /// Where the ticket numbers were last told to go on.
    package var ticketNumberStart: Int64 = 1
    package var allowReportIssue = true
    package var customersMayClose = true
    /// The base of links in mails; empty: mails carry the command to run instead.
    package var publicURL = ""
    /// Resolved tickets close by themselves after so many days; 0 = never.
    package var autoCloseDays: Int64 = 0
    /// A ticket that reopens goes back to nobody.
    package var clearAssigneeOnReopen = false
    /// Mails leave the history so many days after they ended; 0 = never.
    package var mailRetentionDays: Int64 = 0
    /// Rows leave the audit log after so many days; 0 = never.
    package var auditRetentionDays = AuditRetention.daysDefault
    /// What files customers and staff may bring.
    package var files = FileRules()
    /// How customers without a mode of their own come in.
    package var accessMode = AccessMode.protected
    /// Who gets what customers and services open, where the category says nobody else.
    package var defaultAssignee: AssigneeID?
    /// An open ticket that nobody has for longer is warned of; 0 = never.
    package var unassignedWarningMinutes = Unassigned.warningMinutesDefault
    /// Who answers a ticket that no person has, has it from then on.
    package var claimOnReply = false
    /// A person who writes nothing for so long loses a ticket to nobody; 0 = never.
    package var assignmentTimeoutMinutes: Int64 = 0

    /// What holds for second steps of logins.
    package var secondStep = SecondStepRules()
    /// The language of new customers, and of mails to whom no account is.
    package var defaultLanguage = Language.english
    /// What the portal looks like and says.
    package var portal = PortalAppearance()
    /// What statistics are drawn in.
    package var severityColours = SeverityColours.standard

    package init() {}

    /// What a customer is told after a report. Administrators' own words go before the built-in ones of her language.
    package func confirmation(in language: Language) -> String {
        guard language == .german else { return confirmationText }
        if !confirmationTextGerman.isEmpty { return confirmationTextGerman }
        let isOwnWords = confirmationText != PortalWords.confirmation(in: .english)
        return isOwnWords ? confirmationText : PortalWords.confirmation(in: .german)
    }

    /// Adds one address to the BCC list; a second time is refused.
    package mutating func addBCC(_ address: MailAddress) throws(Refusal) {
        guard !bccAddresses.contains(address) else {
            throw .alreadyExists("\(address) is on the BCC list already.")
        }
        guard bccAddresses.count < Self.addressesMax else {
            throw .quotaExceeded(name: "bcc_addresses", limit: UInt64(Self.addressesMax))
        }
        bccAddresses.append(address)
    }

    package mutating func removeBCC(_ address: MailAddress) throws(Refusal) {
        guard let index = bccAddresses.firstIndex(of: address) else {
            throw .notFound("\(address) is not on the BCC list.")
        }
        bccAddresses.remove(at: index)
    }

    /// A list of distinct addresses, in the order given.
    package static func addresses(
        _ inputs: [String],
        field: String
    ) throws(Refusal) -> [MailAddress] {
        var addresses: [MailAddress] = []
        for input in inputs {
            let address = try Wording.address(input, field: field)
            if !addresses.contains(address) { addresses.append(address) }
        }
        return addresses
    }

    /// One address or none. Two in one text are refused as such.
    package static func optionalAddress(
        _ input: String,
        field: String
    ) throws(Refusal) -> MailAddress? {
        let text = Wording.trimmed(input)
        return text.isEmpty ? nil : try Wording.address(text, field: field)
    }

    /// What stands before a ticket's number. Not a digit at its end: "1" and 16 would read as "11" and 6.
    package static func ticketNumberPrefix(_ input: String) throws(Refusal) -> String {
        let field = "ticket_number_prefix"
        let text = try Wording.optionalLine(input, field: field, bytesMax: 16)
        guard text.last?.isNumber != true else {
            throw .invalid(field, "The prefix must not end in a digit; end it with a hyphen.")
        }
        return text
    }

    /// The base of links: https, or empty.
    package static func publicURL(_ input: String) throws(Refusal) -> String {
        var text = try Wording.optionalLine(input, field: "public_url", bytesMax: 500)
        while text.hasSuffix("/") { text.removeLast() }
        guard text.isEmpty || (text.hasPrefix("https://") && text.utf8.count > 8) else {
            throw .invalid("public_url", "The address of the portal must begin with https://.")
        }
        guard !text.contains(where: \.isWhitespace) else {
            throw .invalid("public_url", "The address of the portal must not have blanks in it.")
        }
        return text
    }
}

/// The names under which settings are stored.
package enum SettingName: String, Sendable, CaseIterable {
    case version
    case careAddresses = "care_addresses"
    case supportAddress = "support_address"
    case bccAddresses = "bcc_addresses"
    case senderName = "sender_name"
    case senderAddress = "sender_address"
    case replyToAddress = "reply_to_address"
    case replyToName = "reply_to_name"
    case careNoticesOff = "care_notices_off"
    case severityColours = "severity_colours"
    case defaultLanguage = "default_language"
    case confirmationTextGerman = "confirmation_text_de"
    case portalName = "portal_name"
    case portalLogo = "portal_logo"
    case portalTheme = "portal_theme"
    case announcement
    case renewalNoticeDays = "renewal_notice_days"
    case portalShortcuts = "portal_shortcuts"
    case bccExcludedKinds = "bcc_excluded_kinds"
    case transactionalToOptedOut = "transactional_to_opted_out"
    case includeText = "include_text"
    case secondStep = "second_step"
    case confirmationText = "confirmation_text"
    case ticketNumberPrefix = "ticket_number_prefix"
    case ticketNumberStart = "ticket_number_start"
    case allowReportIssue = "allow_report_issue"
    case customersMayClose = "customers_may_close"
    case publicURL = "public_url"
    case autoCloseDays = "auto_close_days"
    case clearAssigneeOnReopen = "clear_assignee_on_reopen"
    case mailRetentionDays = "mail_retention_days"
    case auditRetentionDays = "audit_retention_days"
    case documentsEnabled = "documents_enabled"
    case maxFileBytes = "max_file_bytes"
    case maxFilesPerMessage = "max_files_per_message"
    case allowedFileTypes = "allowed_file_types"
    case deniedFileTypes = "denied_file_types"
    case accessMode = "access_mode"
    case defaultAssignee = "default_assignee"
    case unassignedWarningMinutes = "unassigned_warning_minutes"
    case claimOnReply = "claim_on_reply"
    case assignmentTimeoutMinutes = "assignment_timeout_minutes"
}

extension Settings {
    /// Takes stored texts; a text that is no longer acceptable leaves the default in its place.
    package init(stored: [SettingName: String]) {
        for (name, text) in stored { take(name, text) }
    }

    private mutating func take(_ name: SettingName, _ text: String) {
        switch name {
        case .version: version = UInt64(text) ?? 0
        case .careAddresses: careAddresses = Self.list(text)
        case .supportAddress: supportAddress = MailAddress(text)
        case .bccAddresses: bccAddresses = Self.list(text)
        case .senderName: senderName = text
        case .senderAddress: senderAddress = MailAddress(text)
        case .replyToAddress: replyToAddress = MailAddress(text)
        case .replyToName: replyToName = text
        case .careNoticesOff: careNoticesOff = Self.kinds(text)
        case .severityColours: severityColours = SeverityColours(stored: text)
        case .defaultLanguage: defaultLanguage = Language(rawValue: text) ?? .english
        case .confirmationTextGerman: confirmationTextGerman = text
        case .portalName, .portalLogo, .portalTheme, .announcement, .renewalNoticeDays,
            .portalShortcuts:
            portal.take(name, text)
        case .bccExcludedKinds: bccExcludedKinds = Self.kinds(text)
        case .transactionalToOptedOut: transactionalToOptedOut = text == "true"
        case .includeText: includeText = text == "true"
        case .secondStep: secondStep = SecondStepRules(text: text)
        case .confirmationText: confirmationText = text
        case .ticketNumberPrefix: ticketNumberPrefix = text
        case .ticketNumberStart: ticketNumberStart = Int64(text) ?? 1
        case .allowReportIssue: allowReportIssue = text == "true"
        case .customersMayClose: customersMayClose = text == "true"
        case .publicURL: publicURL = text
        case .autoCloseDays: autoCloseDays = Int64(text) ?? 0
        case .clearAssigneeOnReopen: clearAssigneeOnReopen = text == "true"
        case .mailRetentionDays: mailRetentionDays = Int64(text) ?? 0
        case .auditRetentionDays:
            auditRetentionDays = Int64(text) ?? AuditRetention.daysDefault
        case .documentsEnabled: files.isEnabled = text == "true"
        case .maxFileBytes: files.maxFileBytes = Int64(text) ?? files.maxFileBytes
        case .maxFilesPerMessage:
            files.maxFilesPerMessage = Int64(text) ?? files.maxFilesPerMessage
        case .allowedFileTypes: files.allowed = text.split(separator: "\n").map(String.init)
        case .deniedFileTypes: files.denied = text.split(separator: "\n").map(String.init)
        case .accessMode: accessMode = AccessMode(word: text) ?? .protected
        case .defaultAssignee: defaultAssignee = AssigneeID(stored: text)
        case .unassignedWarningMinutes:
            unassignedWarningMinutes = Int64(text) ?? Unassigned.warningMinutesDefault
        case .claimOnReply: claimOnReply = text == "true"
        case .assignmentTimeoutMinutes: assignmentTimeoutMinutes = Int64(text) ?? 0
        }
    }

    /// The text that is stored under a name.
    package func storedText(_ name: SettingName) -> String {
        switch name {
        case .version: String(version)
        case .careAddresses: careAddresses.map(\.text).joined(separator: "\n")
        case .supportAddress: supportAddress?.text ?? ""
        case .bccAddresses: bccAddresses.map(\.text).joined(separator: "\n")
        case .senderName: senderName
        case .senderAddress: senderAddress?.text ?? ""
        case .replyToAddress: replyToAddress?.text ?? ""
        case .replyToName: replyToName
        case .careNoticesOff: careNoticesOff.map(\.rawValue).joined(separator: "\n")
        case .severityColours: severityColours.stored
        case .defaultLanguage: defaultLanguage.rawValue
        case .confirmationTextGerman: confirmationTextGerman
        case .portalName, .portalLogo, .portalTheme, .announcement, .renewalNoticeDays,
            .portalShortcuts:
            portal.storedText(name)
        case .bccExcludedKinds: bccExcludedKinds.map(\.rawValue).joined(separator: "\n")
        case .transactionalToOptedOut: String(transactionalToOptedOut)
        case .includeText: String(includeText)
        case .secondStep: secondStep.text
        case .confirmationText: confirmationText
        case .ticketNumberPrefix: ticketNumberPrefix
        case .ticketNumberStart: String(ticketNumberStart)
        case .allowReportIssue: String(allowReportIssue)
        case .customersMayClose: String(customersMayClose)
        case .publicURL: publicURL
        case .autoCloseDays: String(autoCloseDays)
        case .clearAssigneeOnReopen: String(clearAssigneeOnReopen)
        case .mailRetentionDays: String(mailRetentionDays)
        case .auditRetentionDays: String(auditRetentionDays)
        case .documentsEnabled: String(files.isEnabled)
        case .maxFileBytes: String(files.maxFileBytes)
        case .maxFilesPerMessage: String(files.maxFilesPerMessage)
        case .allowedFileTypes: files.allowed.joined(separator: "\n")
        case .deniedFileTypes: files.denied.joined(separator: "\n")
        case .accessMode: accessMode.word
        case .defaultAssignee: defaultAssignee?.stored ?? ""
        case .unassignedWarningMinutes: String(unassignedWarningMinutes)
        case .claimOnReply: String(claimOnReply)
        case .assignmentTimeoutMinutes: String(assignmentTimeoutMinutes)
        }
    }

    private static func list(_ text: String) -> [MailAddress] {
        text.split(separator: "\n").compactMap { MailAddress(String($0)) }
    }

    private static func kinds(_ text: String) -> [MailKind] {
        text.split(separator: "\n").compactMap { MailKind(rawValue: String($0)) }
    }
}
