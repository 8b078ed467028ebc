import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The settings of the installation.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Show or change the settings.",
        discussion: Program.discussion(
            "deskwire admin settings show",
            "deskwire admin settings set --care-address care@example.com"
        ),
        subcommands: [SettingsShowCommand.self, SettingsSetCommand.self],
        defaultSubcommand: SettingsShowCommand.self
    )
}

/// Shows the settings.
struct SettingsShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the settings.",
        discussion: Program.discussion("deskwire admin settings show --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getSettings, GetSettingsRequest())
    }
}

/// Changes what is given and nothing else.
struct SettingsSetCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change what is given, and nothing else.",
        discussion: Program.discussion(
            "deskwire admin settings set --care-address care@example.com "
                + "--care-address night@example.com",
            "deskwire admin settings set --support-address help@example.com",
            "deskwire admin settings set --no-care-addresses --customers-may-close no"
        )
    )

    @Option(
        help: .init(
            "Who is told of what customers do. Replaces the whole list; may be repeated.",
            valueName: "address"
        )
    )
    var careAddress: [String] = []

    @Flag(help: "Tell nobody.")
    var noCareAddresses = false

    @Option(help: .init("The address customers are shown.", valueName: "address"))
    var supportAddress: String?

    @Option(help: .init("The sender's name in mails.", valueName: "name"))
    var senderName: String?

    @Option(help: .init("The sender's address in mails.", valueName: "address"))
    var senderAddress: String?

    @Option(help: .init("Where answers to mails go.", valueName: "address"))
    var replyTo: String?

    @Option(help: .init("The name with it.", valueName: "name"))
    var replyToName: String?

    @Option(
        help: .init(
            "A kind of care notice that is not sent. Replaces the list; may be repeated; "
                + "\"none\" empties it.",
            valueName: "kind"
        )
    )
    var careNoticeOff: [String] = []

    @Option(
        help: .init(
            "A kind of mail that is not copied to the BCC list. Replaces the list; may be "
                + "repeated; \"none\" empties it.",
            valueName: "kind"
        )
    )
    var bccExclude: [String] = []

    @Option(
        help: .init(
            "Whether customers who want no marketing still get all other mail.",
            valueName: "yes|no"
        )
    )
    var transactionalToOptedOut: YesOrNo?

    @Option(
        help: .init(
            "Whether mails to customers hold what was written in the ticket.",
            valueName: "yes|no"
        )
    )
    var includeText: YesOrNo?

    @Option(help: .init("What a customer is told after a report.", valueName: "text"))
    var confirmation: String?

    @Option(help: .init("The same in German; empty: the built-in words.", valueName: "text"))
    var confirmationDe: String?

    @Option(
        help: .init(
            "The language of new customers, and of mails to the care addresses.",
            valueName: "en|de"
        )
    )
    var defaultLanguage: String?

    @Option(help: .init("What ticket numbers begin with, e.g. DW-.", valueName: "text"))
    var numberPrefix: String?

    @Option(help: .init("Where ticket numbers go on; only forward.", valueName: "number"))
    var numberStart: UInt64?

    @Option(help: .init("Whether customers may report issues.", valueName: "yes|no"))
    var allowReportIssue: YesOrNo?

    @Option(help: .init("Whether customers may close their tickets.", valueName: "yes|no"))
    var customersMayClose: YesOrNo?

    @Option(
        help: .init(
            "Close tickets that stayed resolved for so many days; 0 = never.",
            valueName: "number"
        )
    )
    var autoCloseDays: UInt32?

    @Option(
        help: .init("Days that e-mails stay in the history; 0: for ever.", valueName: "days")
    )
    var mailRetentionDays: UInt32?

    @Option(
        help: .init(
            "Days that rows stay in the audit log, 90 or more; 0: for ever.",
            valueName: "days"
        )
    )
    var auditRetentionDays: UInt32?

    @Option(help: .init("Whether a reopened ticket goes back to nobody.", valueName: "yes|no"))
    var clearAssigneeOnReopen: YesOrNo?

    @Option(help: .init("The base of links in mails; empty: none.", valueName: "url"))
    var publicURL: String?

    @Option(
        help: .init("How customers come in, if not said of one.", valueName: "open-link|protected")
    )
    var accessMode: AccessModeWord?

    @Option(
        help: .init(
            "Who gets what customers open: an address, group: and a name, or none.",
            valueName: "who"
        )
    )
    var defaultAssignee: String?

    @Option(
        help: .init(
            "Warn of open tickets that nobody has for so many minutes; 0 = never.",
            valueName: "minutes"
        )
    )
    var unassignedWarning: UInt32?
    @Option(help: .init("The portal's name; empty: the sender's.", valueName: "name"))
    var portalName: String?

    @Option(help: .init("Where the portal's logo is.", valueName: "reference"))
    var portalLogo: String?

    @Option(
        help: .init(
            "A value for the portal's front end. Replaces the list; may be repeated; \"none\" empties it.",
            valueName: "name=value"
        )
    )
    var portalTheme: [String] = []

    @Option(help: .init("What customers read first; empty: nothing.", valueName: "text"))
    var announcement: String?

    @Option(
        help: .init(
            "Tell customers so many days before their support ends; 0: do not.",
            valueName: "days"
        )
    )
    var renewalNoticeDays: UInt32?

    @Option(
        help: .init(
            "What the portal's first page offers, e.g. tickets.create. Replaces the list; may be repeated; "
                + "\"none\" empties it.",
            valueName: "shortcut"
        )
    )
    var portalShortcut: [String] = []

    @Option(
        help: .init(
            "The colour of a severity in statistics, e.g. major=#F97316; none=… for tickets without "
                + "one. May be repeated.",
            valueName: "severity=colour"
        )
    )
    var severityColour: [SeverityColourWord] = []

    @Option(
        help: .init("Whether who answers an unassigned ticket has it.", valueName: "yes|no")
    )
    var claimOnReply: YesOrNo?

    @Option(
        help: .init(
            "Minutes after which a ticket goes from who wrote nothing to nobody; 0 = never.",
            valueName: "minutes"
        )
    )
    var assignmentTimeout: UInt32?

    @OptionGroup var files: FileSettingsOptions

    @Option(help: .init("Only if the settings still have this version.", valueName: "version"))
    var ifVersion: UInt64?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if noCareAddresses, !careAddress.isEmpty {
            throw ValidationError("Give --care-address or --no-care-addresses, not both.")
        }
        var nothing = UpdateSettingsRequest()
        nothing.ifVersion = ifVersion ?? 0
        if request == nothing, defaultAssignee == nil {
            throw ValidationError("Say what to change.")
        }
    }

    func run(in session: Session) async throws {
        var request = request
        if let defaultAssignee {
            request.defaultAssignee = try await session.assignee(defaultAssignee)
        }
        try await session.show(Methods.updateSettings, request, key: keys)
    }

    private var request: UpdateSettingsRequest {
        var request = UpdateSettingsRequest()
        request.ifVersion = ifVersion ?? 0
        if noCareAddresses || !careAddress.isEmpty {
            request.careAddresses = AddressList(addresses: careAddress)
        }
        request.supportAddress = supportAddress
        request.senderName = senderName
        request.senderAddress = senderAddress
        request.replyToAddress = replyTo
        request.replyToName = replyToName
        if !careNoticeOff.isEmpty { request.careNoticesOff = MailKindList(typed: careNoticeOff) }
        if !bccExclude.isEmpty { request.bccExcludedKinds = MailKindList(typed: bccExclude) }
        request.transactionalToOptedOut = transactionalToOptedOut.map { $0 == .yes }
        request.includeText = includeText.map { $0 == .yes }
        request.confirmationText = confirmation
        request.confirmationTextDe = confirmationDe
        request.defaultLanguage = defaultLanguage
        request.ticketNumberPrefix = numberPrefix
        request.ticketNumberStart = numberStart
        request.allowReportIssue = allowReportIssue.map { $0 == .yes }
        request.customersMayClose = customersMayClose.map { $0 == .yes }
        request.autoCloseDays = autoCloseDays
        request.mailRetentionDays = mailRetentionDays
        request.auditRetentionDays = auditRetentionDays
        request.clearAssigneeOnReopen = clearAssigneeOnReopen.map { $0 == .yes }
        request.publicURL = publicURL
        request.unassignedWarningMinutes = unassignedWarning
        request.claimOnReply = claimOnReply.map { $0 == .yes }
        request.assignmentTimeoutMinutes = assignmentTimeout
        request.accessMode = accessMode?.mode ?? .unspecified
        request.severityColours = severityColour.map(\.value)
        addPortal(to: &request)
        files.apply(to: &request)
        return request
    }
}

extension SettingsSetCommand {
    fileprivate func addPortal(to request: inout UpdateSettingsRequest) {
        request.portalName = portalName
        request.portalLogo = portalLogo
        if !portalTheme.isEmpty {
            let lines = portalTheme == ["none"] ? [] : portalTheme
            request.portalTheme = ThemeValueList(
                values: lines.map { line in
                    let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
                    return ThemeValue(name: parts.first ?? "", value: parts.dropFirst().first ?? "")
                }
            )
        }
        request.announcement = announcement
        request.renewalNoticeDays = renewalNoticeDays
        if !portalShortcut.isEmpty {
            request.portalShortcuts = ShortcutList(
                shortcuts: portalShortcut == ["none"] ? [] : portalShortcut
            )
        }
    }
}

/// A switch that is given a value, because leaving it out means "as it is".
enum YesOrNo: String, ExpressibleByArgument, CaseIterable {
    case yes
    case no
}

/// How customers come in, as one types it.
enum AccessModeWord: String, ExpressibleByArgument, CaseIterable {
    case openLink = "open-link"
    case protected

    var mode: AccessMode { self == .openLink ? .openLink : .protected }
}

extension MailKindList {
    /// Kinds as people type them, hyphens for underscores; `none` alone is the empty list.
    fileprivate init(typed words: [String]) {
        self.init(kinds: words == ["none"] ? [] : words.map { $0.replacing("-", with: "_") })
    }
}
