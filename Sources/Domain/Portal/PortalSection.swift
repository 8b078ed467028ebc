/// A part of the portal that administrators show, order and hide. The raw values are stored and named on the
/// wire.
package enum PortalSection: String, Sendable, CaseIterable {
    case tickets
    case items
    case documents
    case faq
    case statistics
    case profile

    /// The fields whose use can be narrowed, by the names that requests have for them.
    package var fields: [String] {
        switch self {
        case .tickets: ["category_id"] + ReportField.allCases.map(\.rawValue)
        case .profile: ["name", "phone", "language", "time_zone"]
        case .items, .documents, .faq, .statistics: []
        }
    }

    package init(from input: String) throws(Refusal) {
        guard let known = PortalSection(rawValue: Wording.trimmed(input)) else {
            let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid("section", "Choose one of these sections: \(all).")
        }
        self = known
    }

    package static let isHidden = Refusal.featureDisabled(
        "This part of the portal is switched off here."
    )
}

/// What is done in a section. To create is to bring something new in; to edit is to change what is there.
package enum PortalAction: String, Sendable, CaseIterable {
    case read
    case create
    case edit
}

/// A right that portal roles give, and what a request of a customer needs.
package struct PortalRight: Sendable, Hashable {
    package let section: PortalSection
    package let action: PortalAction

    package init(_ section: PortalSection, _ action: PortalAction) {
        self.section = section
        self.action = action
    }

    /// As it is stored and typed, e.g. "tickets.create".
    package var word: String { "\(section.rawValue).\(action.rawValue)" }

    /// The rights that mean something, in the order of the sections.
    package static let all: [PortalRight] = PortalSection.allCases.flatMap { section in
        section.actions.map { PortalRight(section, $0) }
    }

    package init?(word: String) {
        guard let known = Self.all.first(where: { $0.word == word }) else { return nil }
        self = known
    }

    /// Distinct rights in the order of all.
    package static func list(_ words: [String], field: String) throws(Refusal) -> [PortalRight] {
        var wanted: Set<PortalRight> = []
        for word in words {
            guard let right = PortalRight(word: Wording.trimmed(word)) else {
                let known = all.map(\.word).joined(separator: ", ")
                throw .invalid(field, "Choose of: \(known). It cannot be \(word).")
            }
            wanted.insert(right)
        }
        return all.filter { wanted.contains($0) }
    }
}

extension PortalSection {
    /// What can be done in it.
    package var actions: [PortalAction] {
        switch self {
        case .tickets, .faq: [.read, .create, .edit]
        case .documents: [.read, .create]
        case .profile: [.read, .edit]
        case .items, .statistics: [.read]
        }
    }
}

/// How a section is configured.
package struct SectionSettings: Sendable, Equatable {
    package let section: PortalSection
    package var position: Int64
    package var isVisible: Bool
    package var mayCreate: Bool
    package var mayEdit: Bool

    package init(
        section: PortalSection,
        position: Int64,
        isVisible: Bool = true,
        mayCreate: Bool = true,
        mayEdit: Bool = true
    ) {
        self.section = section
        self.position = position
        self.isVisible = isVisible
        self.mayCreate = mayCreate
        self.mayEdit = mayEdit
    }

    /// Whether the section is open for this, whoever asks.
    package func allows(_ action: PortalAction) -> Bool {
        guard isVisible, section.actions.contains(action) else { return false }
        switch action {
        case .read: return true
        case .create: return mayCreate
        case .edit: return mayEdit
        }
    }
}

/// What one customer may do in one section: what the section is open for, and her role gives.
package struct PortalStanding: Sendable, Equatable {
    package let settings: SectionSettings
    package let rights: Set<PortalRight>

    package init(settings: SectionSettings, rights: Set<PortalRight>) {
        self.settings = settings
        self.rights = rights
    }

    package func allows(_ action: PortalAction) -> Bool {
        settings.allows(action) && rights.contains(PortalRight(settings.section, action))
    }

    /// A hidden section is shut, not only unseen.
    package func check(_ action: PortalAction) throws(Refusal) {
        guard settings.isVisible else { throw PortalSection.isHidden }
        guard settings.allows(action) else {
            throw .featureDisabled(
                action == .create
                    ? "Nothing new can be added in this part of the portal."
                    : "Nothing can be changed in this part of the portal."
            )
        }
        guard rights.contains(PortalRight(settings.section, action)) else {
            throw .permissionDenied("Your portal role does not allow this.")
        }
    }
}
