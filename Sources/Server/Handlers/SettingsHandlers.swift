import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about what administrators set.
struct SettingsHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.read(Methods.getSettings) { _, call, snapshot in
            GetSettingsReply(
                settings: try WireSettings(
                    try snapshot.settings(),
                    for: try call.principal(),
                    in: snapshot
                )
            )
        }
        table.write(Methods.updateSettings, update)
        table.write(Methods.addBccAddress, addBCC)
        table.write(Methods.removeBccAddress, removeBCC)
    }

    private func update(
        _ request: UpdateSettingsRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateSettingsReply {
        let before = try transaction.snapshot.settings()
        guard request.ifVersion == 0 || request.ifVersion == before.version else {
            throw Refusal.versionConflict(current: before.version)
        }
        var after = before
        try apply(request, to: &after)
        try applyAssignment(request, to: &after, in: transaction.snapshot)
        if before.isGuarded(against: after), try !call.principal().isFresh(at: call.now) {
            throw Refusal.needsFreshLogin
        }
        if let start = request.ticketNumberStart, start != before.ticketNumberStart {
            after.ticketNumberStart = try TicketNumbering.check(
                start: start,
                next: try transaction.snapshot.nextTicketNumber()
            )
            try transaction.startTicketNumbers(at: after.ticketNumberStart)
        }
        return UpdateSettingsReply(
            settings: try save(after, before: before, call: call, in: transaction)
        )
    }

    /// What is present in the request changes; everything else stays.
    private func apply(
        _ request: UpdateSettingsRequest,
        to settings: inout DeskwireDomain.Settings
    ) throws(Refusal) {
        try applyMail(request, to: &settings)
        try apply(request, to: &settings.files)
        if let text = request.confirmationText {
            settings.confirmationText = try Wording.body(
                text,
                field: "confirmation_text",
                bytesMax: 4000
            )
        }
        if let text = request.ticketNumberPrefix {
            settings.ticketNumberPrefix = try DeskwireDomain.Settings.ticketNumberPrefix(text)
        }
        if let flag = request.allowReportIssue { settings.allowReportIssue = flag }
        if let flag = request.customersMayClose { settings.customersMayClose = flag }
        if let days = request.autoCloseDays {
            guard days <= 3650 else {
                throw .invalid("auto_close_days", "Choose at most 3650 days; 0 switches it off.")
            }
            settings.autoCloseDays = Int64(days)
        }
        if let days = request.mailRetentionDays {
            guard days <= 36_500 else {
                throw .invalid("mail_retention_days", "Choose at most 36500 days; 0 keeps all.")
            }
            settings.mailRetentionDays = Int64(days)
        }
        if let days = request.auditRetentionDays {
            settings.auditRetentionDays = try AuditRetention.days(Int64(days))
        }
        if let mode = DeskwireDomain.AccessMode(rawValue: Int64(request.accessMode.rawValue)) {
            settings.accessMode = mode
        } else if request.accessMode != .unspecified {
            throw .invalid("access_mode", "Choose OPEN_LINK or PROTECTED.")
        }
        if let rules = request.secondStep { settings.secondStep = try SecondStepRules(rules) }
        if let flag = request.clearAssigneeOnReopen { settings.clearAssigneeOnReopen = flag }
        if let text = request.publicURL {
            settings.publicURL = try DeskwireDomain.Settings.publicURL(text)
        }
    }

    /// Who receives which mails, and from whom they come.
    private func applyMail(
        _ request: UpdateSettingsRequest,
        to settings: inout DeskwireDomain.Settings
    ) throws(Refusal) {
        if let list = request.careAddresses {
            settings.careAddresses = try DeskwireDomain.Settings.addresses(
                list.addresses,
                field: "care_addresses"
            )
        }
        if let text = request.supportAddress {
            settings.supportAddress = try DeskwireDomain.Settings.optionalAddress(
                text,
                field: "support_address"
            )
        }
        if let text = request.senderName {
            settings.senderName = try Wording.optionalLine(
                text,
                field: "sender_name",
                bytesMax: 200
            )
        }
        if let text = request.senderAddress {
            settings.senderAddress = try DeskwireDomain.Settings.optionalAddress(
                text,
                field: "sender_address"
            )
            guard settings.senderAddress?.isASCII ?? true else {
                throw Refusal.invalid(
                    "sender_address",
                    "Mail comes from an address in plain ASCII, so that every mail server takes it."
                )
            }
        }
        if let text = request.replyToAddress {
            settings.replyToAddress = try DeskwireDomain.Settings.optionalAddress(
                text,
                field: "reply_to_address"
            )
        }
        if let text = request.replyToName {
            settings.replyToName = try Wording.optionalLine(
                text,
                field: "reply_to_name",
                bytesMax: 200
            )
        }
        try applyPortal(request, to: &settings.portal)
        try applySelfService(request, to: &settings)
        if let list = request.careNoticesOff {
            settings.careNoticesOff = try MailKind.list(
                list.kinds,
                field: "care_notices_off",
                where: \.isCareNotice
            )
        }
        if let flag = request.transactionalToOptedOut { settings.transactionalToOptedOut = flag }
        if let flag = request.includeText { settings.includeText = flag }
        if let list = request.bccExcludedKinds {
            settings.bccExcludedKinds = try MailKind.list(
                list.kinds,
                field: "bcc_excluded_kinds",
                where: { !$0.carriesCredential }
            )
        }
    }

    private func applySelfService(
        _ request: UpdateSettingsRequest,
        to settings: inout DeskwireDomain.Settings
    ) throws(Refusal) {
        if let tag = request.defaultLanguage {
            settings.defaultLanguage = try Language(from: tag, field: "default_language")
        }
        if let text = request.confirmationTextDe {
            settings.confirmationTextGerman =
                Wording.trimmed(text).isEmpty
                ? ""
                : try Wording.body(text, field: "confirmation_text_de", bytesMax: 4000)
        }
        for colour in request.severityColours {
            try settings.severityColours.set(
                try DeskwireDomain.Severity.from(colour.severity),
                to: colour.colour
            )
        }
    }

    private func apply(
        _ request: UpdateSettingsRequest,
        to files: inout DeskwireDomain.FileRules
    ) throws(Refusal) {
        if let flag = request.documentsEnabled { files.isEnabled = flag }
        if let bytes = request.maxFileBytes {
            guard let bytes = Int64(exactly: bytes),
                (1...DeskwireDomain.FileRules.maxFileBytesMax).contains(bytes)
            else { throw .invalid("max_file_bytes", "Choose from 1 byte to 1 GiB.") }
            files.maxFileBytes = bytes
        }
        if let count = request.maxFilesPerMessage {
            guard (1...DeskwireDomain.FileRules.maxFilesPerMessageMax).contains(Int64(count))
            else { throw .invalid("max_files_per_message", "Choose from 1 to 100 files.") }
            files.maxFilesPerMessage = Int64(count)
        }
        if let list = request.allowedFileTypes {
            files.allowed = try DeskwireDomain.FileRules.types(
                list.types,
                field: "allowed_file_types"
            )
        }
        if let list = request.deniedFileTypes {
            files.denied = try DeskwireDomain.FileRules.types(
                list.types,
                field: "denied_file_types"
            )
        }
    }

    private func applyPortal(
        _ request: UpdateSettingsRequest,
        to portal: inout PortalAppearance
    ) throws(Refusal) {
        if let text = request.portalName {
            portal.name = try Wording.optionalLine(text, field: "portal_name", bytesMax: 200)
        }
        if let text = request.portalLogo {
            portal.logo = try Wording.optionalLine(text, field: "portal_logo", bytesMax: 500)
        }
        if let list = request.portalTheme {
            portal.theme = try PortalAppearance.theme(list.values.map { ($0.name, $0.value) })
        }
        if let text = request.announcement {
            portal.announcement =
                Wording.trimmed(text).isEmpty
                ? "" : try Wording.body(text, field: "announcement", bytesMax: 4000)
        }
        if let days = request.renewalNoticeDays {
            guard days <= 3650 else {
                throw .invalid("renewal_notice_days", "Choose at most 3650 days; 0 is no notice.")
            }
            portal.renewalNoticeDays = Int64(days)
        }
        if let list = request.portalShortcuts {
            var shortcuts: [PortalRight] = []
            for word in list.shortcuts {
                let found = try PortalRight.list([word], field: "portal_shortcuts")
                shortcuts += found.filter { !shortcuts.contains($0) }
            }
            portal.shortcuts = shortcuts
        }
    }

    private func addBCC(
        _ request: AddBccAddressRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> AddBccAddressReply {
        let before = try transaction.snapshot.settings()
        var after = before
        try after.addBCC(try Wording.address(request.address, field: "address"))
        return AddBccAddressReply(
            settings: try save(after, before: before, call: call, in: transaction)
        )
    }

    private func removeBCC(
        _ request: RemoveBccAddressRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RemoveBccAddressReply {
        let before = try transaction.snapshot.settings()
        var after = before
        try after.removeBCC(try Wording.address(request.address, field: "address"))
        return RemoveBccAddressReply(
            settings: try save(after, before: before, call: call, in: transaction)
        )
    }

    /// Who came in under other rules goes on under these, or has to come in again.
    private static func accessChanged(
        _ after: DeskwireDomain.Settings,
        before: DeskwireDomain.Settings,
        at now: Timestamp,
        in transaction: Transaction
    ) throws {
        if after.accessMode == .protected, before.accessMode == .openLink {
            try transaction.disconnectLinksOfInstallation()
        }
        let (new, old) = (after.secondStep.requiredFor, before.secondStep.requiredFor)
        guard new != old else { return }
        try transaction.secondStepRulesChanged(
            customersToo: new.contains(.customer) && !old.contains(.customer),
            at: now
        )
    }

    /// Saves and tells; a change that changes nothing keeps its version and tells nobody.
    private func save(
        _ after: DeskwireDomain.Settings,
        before: DeskwireDomain.Settings,
        call: Call,
        in transaction: Transaction
    ) throws -> WireSettings {
        guard after != before else {
            return try WireSettings(before, for: try call.principal(), in: transaction.snapshot)
        }
        let saved = try transaction.saveSettings(after, before: before)
        try Self.accessChanged(after, before: before, at: call.now, in: transaction)
        let changed = SettingName.allCases
            .filter { $0 != .version && after.storedText($0) != before.storedText($0) }
            .map(\.rawValue)
        try transaction.append(
            DeskEvent(
                kind: .settingsChanged,
                at: call.now,
                actor: try call.principal().actor,
                summary: changed.joined(separator: ", "),
                isInternal: true
            )
        )
        return try WireSettings(saved, for: try call.principal(), in: transaction.snapshot)
    }
}
