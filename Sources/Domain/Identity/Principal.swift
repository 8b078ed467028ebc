/// Who a connection speaks for, once a credential was accepted.
package struct Principal: Sendable, Equatable {
    package let account: AccountID
    package let role: PrincipalRole
    package let name: String
    /// Empty for service tokens.
    package let email: String
    /// The rights of a service token; empty for people.
    package let scopes: Set<Scope>
    /// Whose tickets a service token knows; people are not limited.
    package let categories: CategoryLimit
    /// What to end when access is taken away: the session of a person, or the service token.
    package let session: SessionID
    /// When the session or token ends by itself.
    package let expiresAt: Timestamp
    /// How long a person may ask for nothing before her session ends; nil for service tokens and open links (SEC-061).
    package let idleMs: Int64?
    /// Must set up a second step before anything else.
    package let mustEnrol: Bool
    /// For one who came in by an open link: what it allows. Nil for all others.
    package let link: LinkRights?
    /// The organisation whose tickets a customer may know of, too.
    package let sharing: OrganisationID?
    /// What a customer is answered in.
    package let language: Language
    /// What a customer sees of the portal.
    package let view: PortalView
    /// A program that thinks for itself: what it writes says so.
    package let isAI: Bool
    /// When the person gave the credential that the session began with; nil where nobody did.
    package let authenticatedAt: Timestamp?

    package init(
        account: AccountID,
        role: PrincipalRole,
        name: String,
        email: String,
        scopes: Set<Scope> = [],
        categories: CategoryLimit = .none,
        session: SessionID,
        expiresAt: Timestamp,
        idleMs: Int64? = nil,
        link: LinkRights? = nil,
        sharing: OrganisationID? = nil,
        mustEnrol: Bool = false,
        language: Language = .english,
        view: PortalView = PortalView(),
        isAI: Bool = false,
        authenticatedAt: Timestamp? = nil
    ) {
        self.account = account
        self.role = role
        self.name = name
        self.email = email
        self.scopes = scopes
        self.categories = categories
        self.session = session
        self.expiresAt = expiresAt
        self.idleMs = idleMs
        self.link = link
        self.sharing = sharing
        self.mustEnrol = mustEnrol
        self.language = language
        self.view = view
        self.isAI = isAI
        self.authenticatedAt = authenticatedAt
    }

    /// Whether the person has shown who she is so lately that she may do what a stolen session must not (SEC-065).
    package func isFresh(at now: Timestamp) -> Bool {
        guard let authenticatedAt else { return false }
        return now < authenticatedAt.adding(seconds: SessionRule.freshSeconds)
    }

    package var actor: Actor {
        Actor(kind: isAI ? .ai : role.actorKind, id: account, name: name)
    }

    /// Sees internal notes, everybody's tickets and the mail history.
    package var isDeskSide: Bool { role != .customer }

    /// Of the desk side, and limited to no categories: may know all that happens, and how much.
    package var knowsTheWholeDesk: Bool { isDeskSide && !categories.isLimited }

    /// As it was when the connection came in or the account was last changed; requests ask the storage.
    package var ticketReach: TicketReach {
        guard isDeskSide else { return .customer(account, organisation: sharing) }
        return categories.isLimited ? .categories(categories) : .desk
    }
}

/// The four kinds of account that can call a method.
package enum PrincipalRole: Int64, Sendable, CaseIterable {
    case customer = 1
    case staff = 2
    case administrator = 3
    case service = 4

    package var actorKind: ActorKind {
        switch self {
        case .customer: .customer
        case .staff, .administrator: .staff
        case .service: .service
        }
    }

    /// A member of staff, administrators included.
    package var isStaff: Bool { self == .staff || self == .administrator }
}

/// What a service token may do.
package enum Scope: String, Sendable, CaseIterable {
    case tickets
    case customers
    case mails
    case events
    case documents

    /// What it opens can be divided by the categories of tickets.
    package var isDivided: Bool { self != .customers }
}
