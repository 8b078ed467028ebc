import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about what the portal shows: as customers find it, and as administrators configure it.
struct PortalHandlers: Sendable {
    private static let recentTickets = 5

    func register(in table: inout MethodTable) {
        table.read(Methods.getPortalProfile) { _, call, snapshot in
            try profile(for: call, in: snapshot)
        }
        table.read(Methods.getPortalHome, home)
        table.read(Methods.getPortalConfiguration) { _, _, snapshot in
            GetPortalConfigurationReply(
                sections: try snapshot.portalSections().map {
                    try WirePortalSection($0, in: .english, fields: snapshot)
                },
                rights: PortalRight.all.map(\.word)
            )
        }
        table.write(Methods.updatePortalSection, updateSection)
        table.write(Methods.updatePortalField, updateField)
    }

    /// Anybody may ask; what is said to customers, only those who have logged in are told.
    private func profile(for call: Call, in snapshot: Snapshot) throws -> GetPortalProfileReply {
        let settings = try snapshot.settings()
        let portal = settings.portal
        var reply = GetPortalProfileReply(
            name: portal.name.isEmpty ? settings.senderName : portal.name,
            logo: portal.logo,
            theme: portal.wireTheme,
            publicURL: settings.publicURL,
            languages: Language.allCases.map(\.rawValue)
        )
        guard let caller = call.caller, call.now < caller.expiresAt else { return reply }
        reply.supportAddress = settings.supportAddress?.text ?? ""
        reply.announcement = portal.announcement
        if caller.role == .customer, let customer = try snapshot.account(caller.account) {
            reply.renewal = DeskwireDomain.RenewalNotice(
                period: customer.supportPeriod,
                days: portal.renewalNoticeDays,
                now: call.now
            ).map { notice in
                DeskwireProtocol.RenewalNotice(
                    lastDay: notice.lastDay.description,
                    daysLeft: UInt32(clamping: notice.daysLeft),
                    text: notice.text(in: caller.language)
                )
            }
        }
        return reply
    }

    private func home(
        _ request: GetPortalHomeRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetPortalHomeReply {
        let caller = try call.principal()
        let standings = try snapshot.portalSections().compactMap {
            try snapshot.portalStanding(of: caller.account, in: $0.section)
        }
        let open = standings.filter { $0.allows(.read) }
        var recent: [DeskwireDomain.Ticket] = []
        if open.contains(where: { $0.settings.section == .tickets }) {
            var filter = TicketFilter()
            filter.statusCategories = Set(DeskwireDomain.StatusCategory.allCases)
            recent = try snapshot.tickets(
                filter,
                within: try snapshot.ticketReach(of: caller),
                after: nil,
                limit: Self.recentTickets
            )
        }
        let shortcuts = try snapshot.settings().portal.shortcuts.filter { shortcut in
            standings.contains {
                $0.settings.section == shortcut.section && $0.allows(shortcut.action)
            }
        }
        return GetPortalHomeReply(
            profile: try profile(for: call, in: snapshot),
            sections: try open.map { standing in
                var settings = standing.settings
                settings.mayCreate = standing.allows(.create)
                settings.mayEdit = standing.allows(.edit)
                return try WirePortalSection(settings, in: caller.language, fields: snapshot)
            },
            recentTickets: recent.map { WireTicket($0, for: caller) },
            shortcuts: shortcuts.map {
                PortalShortcut(
                    target: $0.word,
                    label: PortalWords.shortcut($0, in: caller.language)
                )
            }
        )
    }

    private func updateSection(
        _ request: UpdatePortalSectionRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdatePortalSectionReply {
        let section = try DeskwireDomain.PortalSection(from: request.section)
        let known = try transaction.snapshot.portalSections().first { $0.section == section }
        guard var settings = known else { throw StoreError.corrupt("section \(section)") }
        if let position = request.position { settings.position = Int64(position) }
        if let isVisible = request.visible { settings.isVisible = isVisible }
        if let mayCreate = request.mayCreate { settings.mayCreate = mayCreate }
        if let mayEdit = request.mayEdit { settings.mayEdit = mayEdit }
        try transaction.saveSection(settings)
        return UpdatePortalSectionReply(
            section: try WirePortalSection(settings, in: .english, fields: transaction.snapshot)
        )
    }

    private func updateField(
        _ request: UpdatePortalFieldRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdatePortalFieldReply {
        let section = try DeskwireDomain.PortalSection(from: request.section)
        let named = try DeskwireDomain.PortalField(from: section, name: request.field)
        var field = try transaction.snapshot.portalFields(of: section).field(named.name) ?? named
        if let isVisible = request.visible { field.isVisible = isVisible }
        if let isEditable = request.editable { field.isEditable = isEditable }
        if let isRequired = request.required { field.isRequired = isRequired }
        try field.check()
        try transaction.saveField(field)
        let settings = try transaction.snapshot.portalSections().first { $0.section == section }
        return UpdatePortalFieldReply(
            section: try settings.map {
                try WirePortalSection($0, in: .english, fields: transaction.snapshot)
            }
        )
    }
}

extension WirePortalSection {
    fileprivate init(
        _ settings: SectionSettings,
        in language: Language,
        fields snapshot: Snapshot
    ) throws {
        self.init(
            name: settings.section.rawValue,
            label: PortalWords.section(settings.section, in: language),
            position: UInt32(clamping: settings.position),
            visible: settings.isVisible,
            mayCreate: settings.allows(.create),
            mayEdit: settings.allows(.edit),
            fields: try snapshot.portalFields(of: settings.section).fields.map { field in
                WirePortalField(
                    name: field.name,
                    label: PortalWords.field(field.name, in: language),
                    visible: field.isVisible,
                    editable: field.isEditable,
                    required: field.isRequired
                )
            }
        )
    }
}
