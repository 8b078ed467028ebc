/// An account as it is stored: a customer, a member of staff or a service.
package struct Account: Sendable, Equatable {
    package static let nameBytesMax = 200

    package var id: AccountID
    package var version: UInt64
    package var role: PrincipalRole
    package var name: String
    /// Empty for services.
    package var email: String
    package var isDisabled: Bool
    package var activatedAt: Timestamp?
    package var createdAt: Timestamp
    package var createdBy: Actor
    package var supportPeriod: SupportPeriod
    /// Nil: as the installation has it.
    package var accessMode: AccessMode?
    /// May come in at all.
    package var isPortalEnabled: Bool
    /// Wants no marketing mail.
    package var isOptedOut: Bool
    /// A customer who was deleted: the id stays with what she wrote.
    package var deletedAt: Timestamp?
    /// Of staff: gets no ticket by a rule of the desk, or none beyond so many open ones; 0 = no limit.
    package var isAway: Bool
    package var capacity: Int64

    package init(
        id: AccountID,
        version: UInt64,
        role: PrincipalRole,
        name: String,
        email: String,
        isDisabled: Bool,
        activatedAt: Timestamp?,
        createdAt: Timestamp,
        createdBy: Actor,
        supportPeriod: SupportPeriod = .unbounded,
        accessMode: AccessMode? = nil,
        isPortalEnabled: Bool = true,
        isOptedOut: Bool = false,
        deletedAt: Timestamp? = nil,
        isAway: Bool = false,
        capacity: Int64 = 0
    ) {
        self.id = id
        self.version = version
        self.role = role
        self.name = name
        self.email = email
        self.isDisabled = isDisabled
        self.activatedAt = activatedAt
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.supportPeriod = supportPeriod
        self.accessMode = accessMode
        self.isPortalEnabled = isPortalEnabled
        self.isOptedOut = isOptedOut
        self.deletedAt = deletedAt
        self.isAway = isAway
        self.capacity = capacity
    }

    package var person: Person { Person(id: id, name: name, email: email) }

    /// Nobody takes the desk away from herself: so there is always an administrator who can come in.
    package func checkStaffChange(to changed: Account, by actor: AccountID?) throws(Refusal) {
        guard id == actor else { return }
        if changed.isDisabled {
            throw .failedPrecondition(
                "You cannot disable yourself; ask another administrator to do it."
            )
        }
        if changed.role != role {
            throw .failedPrecondition(
                "You cannot change your own role; ask another administrator to do it."
            )
        }
    }

    package static let unknownStaff = Refusal.notFound("There is no such member of staff.")
    /// What stands in the place of a name that was erased.
    package var nameWhenErased: String { "deleted customer #\(id)" }

    package static let deletedCustomer = Refusal.deleted("This customer was deleted.")
    package static let unknownCustomer = Refusal.notFound("There is no such customer.")
}

/// How far a customer has come with her access.
package enum AccessState: Int64, Sendable, CaseIterable {
    case notInvited = 1
    case sent = 2
    case activated = 3
    case expired = 4
    case revoked = 5

    /// Follows from the account and its newest invitation.
    package init(account: Account, newestInvitation: SingleUseToken?, now: Timestamp) {
        self =
            if account.activatedAt != nil {
                .activated
            } else if let invitation = newestInvitation {
                if invitation.revokedAt != nil {
                    .revoked
                } else if invitation.expiresAt <= now {
                    .expired
                } else {
                    .sent
                }
            } else {
                .notInvited
            }
    }
}

/// A token that can be used once: an invitation or a reset.
package struct SingleUseToken: Sendable, Equatable {
    /// What it is for; the raw values are stored. Never carries a role (SEC-053).
    package enum Purpose: Int64, Sendable {
        case invitation = 1
        case reset = 2
        /// Puts another address in force, and takes that back (SEC-057).
        case addressChange = 3
        case addressRevert = 4
    }

    package let account: AccountID
    package let purpose: Purpose
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
    package let usedAt: Timestamp?
    package let revokedAt: Timestamp?

    package init(
        account: AccountID,
        purpose: Purpose,
        createdAt: Timestamp = Timestamp(rawValue: 0),
        expiresAt: Timestamp,
        usedAt: Timestamp?,
        revokedAt: Timestamp?
    ) {
        self.account = account
        self.purpose = purpose
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.revokedAt = revokedAt
    }

    /// How long an invitation lives (K16).
    package static let invitationDays: Int64 = 7
    /// How long a token to set a new password lives, and how many an account gets within an hour (SEC-051, SEC-054).
    package static let resetMinutes: Int64 = 30
    package static let resetsPerHour: Int64 = 3
    /// How long a new address can be confirmed, how many an account may ask for within an hour, and how long the change
    /// can be taken back (SEC-051, SEC-057).
    package static let addressChangeHours: Int64 = 24
    package static let addressChangesPerHour: Int64 = 3
    package static let addressRevertDays: Int64 = 7
}

/// A credential for another program.
package struct ServiceToken: Sendable, Equatable {
    package static let validDaysDefault: Int64 = 90
    package static let validDaysMax: Int64 = 3650

    package let id: SessionID
    package let account: AccountID
    package let name: String
    package let scopes: Set<Scope>
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
    /// Nil: never.
    package let lastUsedAt: Timestamp?
    package let endedAt: Timestamp?
    /// A program that thinks for itself uses it: what it writes says so.
    package let isAI: Bool
    /// Where it works (SEC-064).
    package let networks: NetworkList
    /// Whose tickets it knows.
    package let categories: CategoryLimit

    package init(
        id: SessionID,
        account: AccountID,
        name: String,
        scopes: Set<Scope>,
        createdAt: Timestamp,
        expiresAt: Timestamp,
        lastUsedAt: Timestamp?,
        endedAt: Timestamp?,
        isAI: Bool,
        networks: NetworkList,
        categories: CategoryLimit
    ) {
        self.networks = networks
        self.categories = categories
        self.id = id
        self.account = account
        self.name = name
        self.scopes = scopes
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.endedAt = endedAt
        self.isAI = isAI
    }
}
