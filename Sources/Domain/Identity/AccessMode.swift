/// How a customer comes to her tickets; the raw values are stored and equal the wire's.
package enum AccessMode: Int64, Sendable, CaseIterable {
    /// An open link lets in without a login.
    case openLink = 1
    /// Only a login lets in.
    case protected = 2

    /// The customer's own mode, or else that of the installation.
    package static func effective(own: AccessMode?, settings: Settings) -> AccessMode {
        own ?? settings.accessMode
    }

    /// The word that settings store.
    package var word: String {
        switch self {
        case .openLink: "open_link"
        case .protected: "protected"
        }
    }

    package init?(word: String) {
        guard let mode = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = mode
    }
}

/// What an open link allows; the raw values are stored.
package enum LinkRights: Int64, Sendable, Comparable {
    case reading = 1
    case replying = 2

    /// Whoever comes in by a link is called this: the desk does not know who it is.
    package static let guestName = "link guest"

    package static let validDaysMax: Int64 = 3650

    package static func < (left: LinkRights, right: LinkRights) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A link that lets in without a login.
package struct OpenLink: Sendable, Equatable {
    package let id: SessionID
    package let customer: AccountID
    package let rights: LinkRights
    package let createdAt: Timestamp
    /// Nil: never.
    package let expiresAt: Timestamp?
    package let revokedAt: Timestamp?
    package let lastUsedAt: Timestamp?
    package let uses: Int64

    package init(
        id: SessionID,
        customer: AccountID,
        rights: LinkRights,
        createdAt: Timestamp,
        expiresAt: Timestamp?,
        revokedAt: Timestamp?,
        lastUsedAt: Timestamp?,
        uses: Int64
    ) {
        self.id = id
        self.customer = customer
        self.rights = rights
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
        self.lastUsedAt = lastUsedAt
        self.uses = uses
    }

    package static let unknown = Refusal.notFound("There is no such open link.")
    /// Said only to one who has a link that is right.
    package static let modeIsProtected = Refusal.featureDisabled(
        "Open links are switched off here. Please log in instead."
    )
}
