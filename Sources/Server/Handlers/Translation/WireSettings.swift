import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension WireSettings {
    init(
        _ settings: DeskwireDomain.Settings,
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        self.init(
            version: settings.version,
            careAddresses: settings.careAddresses.map(\.text),
            supportAddress: settings.supportAddress?.text ?? "",
            bccAddresses: settings.bccAddresses.map(\.text),
            senderName: settings.senderName,
            senderAddress: settings.senderAddress?.text ?? "",
            replyToAddress: settings.replyToAddress?.text ?? "",
            confirmationText: settings.confirmationText,
            ticketNumberPrefix: settings.ticketNumberPrefix,
            allowReportIssue: settings.allowReportIssue,
            customersMayClose: settings.customersMayClose,
            publicURL: settings.publicURL,
            ticketNumberStart: UInt64(clamping: settings.ticketNumberStart),
            careNoticesOff: settings.careNoticesOff.map(\.rawValue),
            bccExcludedKinds: settings.bccExcludedKinds.map(\.rawValue),
            replyToName: settings.replyToName,
            autoCloseDays: UInt32(clamping: settings.autoCloseDays),
            clearAssigneeOnReopen: settings.clearAssigneeOnReopen,
            mailRetentionDays: UInt32(clamping: settings.mailRetentionDays),
            documentsEnabled: settings.files.isEnabled,
            maxFileBytes: UInt64(clamping: settings.files.maxFileBytes),
            maxFilesPerMessage: UInt32(clamping: settings.files.maxFilesPerMessage),
            allowedFileTypes: settings.files.allowed,
            deniedFileTypes: settings.files.denied,
            accessMode: WireAccessMode(rawValue: Int32(settings.accessMode.rawValue)),
            transactionalToOptedOut: settings.transactionalToOptedOut,
            defaultAssignee: try settings.defaultAssignee.map { try AssigneeRef($0, in: snapshot) },
            unassignedWarningMinutes: UInt32(clamping: settings.unassignedWarningMinutes),
            claimOnReply: settings.claimOnReply,
            assignmentTimeoutMinutes: UInt32(clamping: settings.assignmentTimeoutMinutes),
            secondStep: WireSecondStepRules(settings.secondStep),
            updated: try snapshot.updated(.settings, for: reader)
        )
        includeText = settings.includeText
        auditRetentionDays = UInt32(clamping: settings.auditRetentionDays)
        defaultLanguage = settings.defaultLanguage.rawValue
        portalName = settings.portal.name
        portalLogo = settings.portal.logo
        portalTheme = settings.portal.wireTheme
        announcement = settings.portal.announcement
        renewalNoticeDays = UInt32(clamping: settings.portal.renewalNoticeDays)
        portalShortcuts = settings.portal.shortcuts.map(\.word)
        confirmationTextDe = settings.confirmationTextGerman
        severityColours = SeverityColours.order.map { severity in
            SeverityColour(
                severity: severity.map { WireSeverity(rawValue: Int32($0.rawValue)) }
                    ?? .unspecified,
                colour: settings.severityColours[severity]
            )
        }
    }
}

extension WireCategory {
    /// Who gets the tickets is the desk's own.
    init(
        _ category: DeskwireDomain.Category,
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        let (policy, days) = category.closedReply.wire
        let object = ObjectRef(.category, category.id)
        self.init(
            id: category.id.wire,
            version: category.version,
            name: category.name,
            position: UInt32(clamping: category.position),
            active: category.isActive,
            closedReplyPolicy: policy,
            reopenDays: days,
            requiredFields: category.requiredFields.map(\.rawValue),
            autoTags: category.autoTags,
            resolutionMinutes: UInt32(clamping: category.resolutionMinutes),
            defaultAssignee: reader.isDeskSide
                ? try category.defaultAssignee.map { try AssigneeRef($0, in: snapshot) } : nil,
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader)
        )
    }
}

extension DeskwireDomain.ClosedReplyPolicy {
    /// Nil for "not said".
    static func from(
        _ policy: WireClosedReplyPolicy,
        days: UInt32
    ) throws(Refusal) -> DeskwireDomain.ClosedReplyPolicy? {
        switch policy {
        case .unspecified: return nil
        case .reopen: return .reopen
        case .reopenFor:
            guard (1...3650).contains(days) else {
                throw .invalid("reopen_days", "Say for how many days, from 1 to 3650.")
            }
            return .reopenFor(days: Int64(days))
        case .followUp: return .followUp
        case .refuse: return .refuse
        default:
            throw .invalid(
                "closed_reply_policy",
                "Choose reopen, reopen_for, follow_up or refuse."
            )
        }
    }
    fileprivate var wire: (WireClosedReplyPolicy, days: UInt32) {
        switch self {
        case .reopen: (.reopen, 0)
        case .reopenFor(let days): (.reopenFor, UInt32(clamping: days))
        case .followUp: (.followUp, 0)
        case .refuse: (.refuse, 0)
        }
    }
}

extension PortalAppearance {
    var wireTheme: [ThemeValue] {
        theme.keys.sorted().map { ThemeValue(name: $0, value: theme[$0] ?? "") }
    }
}
