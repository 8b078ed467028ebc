/// One thing that the audit log tells: who did what to which object, from where, and how it ended (SEC-130, R-184).
///
/// It holds ids and words of the server: no text or address of people, and no token. What was changed of the object,
/// field by field, the change history has under the same trace id.
package struct AuditEntry: Sendable, Equatable {
    package enum Outcome: String, Sendable, CaseIterable {
        case done
        /// A credential was right, and a second step is missing.
        case half
        /// Who asked may not.
        case refused
        /// A named limit was reached.
        case limited
        case failed
    }

    package var at: Timestamp
    package var actor: AuditActor
    /// Where it came from; empty: this machine, or the desk by itself.
    package var peer: String
    /// Counted since the start of the server; 0: none.
    package var connection: UInt64
    /// The method, or one of the names below.
    package var action: String
    package var object: ObjectRef?
    package var outcome: Outcome
    /// A word or two of the server's.
    package var detail: String
    /// What happens often is counted: how many times it happened.
    package var times: Int64
    /// 0: no request.
    package var traceID: UInt64

    package init(
        _ action: String,
        _ outcome: Outcome = .done,
        at: Timestamp,
        actor: AuditActor = .nobody,
        peer: String = "",
        connection: UInt64 = 0,
        object: ObjectRef? = nil,
        detail: String = "",
        times: Int64 = 1,
        traceID: UInt64 = 0
    ) {
        self.at = at
        self.actor = actor
        self.peer = peer
        self.connection = connection
        self.action = action
        self.object = object
        self.outcome = outcome
        self.detail = detail
        self.times = times
        self.traceID = traceID
    }

    /// What is told besides methods.
    package enum Action {
        package static let login = "Login"
        package static let logout = "Logout"
        package static let tokenUsed = "TokenUsed"
        package static let refused = "Refused"
        package static let limitHit = "LimitHit"
        package static let handshake = "TLSHandshake"
        package static let serverStarted = "ServerStarted"
        package static let serverStopped = "ServerStopped"
        package static let certificateReloaded = "CertificateReloaded"
        package static let backup = "Backup"
        package static let restore = "Restore"
        package static let keyRotated = "KeyRotated"
        package static let retention = "AuditRetention"
        package static let fileRefused = "FileRefused"
    }
}

/// Who acts, as the audit log has it: a kind and an id, no name.
package struct AuditActor: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case nobody, customer, staff, service, ai, link, system
        /// Who may open the control socket or the data folder.
        case `operator`
    }

    package let kind: Kind
    /// The account's; 0: none. Of a link, the customer's.
    package let id: Int64

    package init(_ kind: Kind, id: Int64 = 0) {
        self.kind = kind
        self.id = id
    }

    package init(_ principal: Principal) {
        let kind: Kind =
            switch principal.actor.kind {
            case .customer: principal.link == nil ? .customer : .link
            case .staff: .staff
            case .system: .system
            case .service: .service
            case .ai: .ai
            }
        self.init(kind, id: principal.account.rawValue)
    }

    package init(_ account: Account) {
        let kind: Kind =
            switch account.role {
            case .customer: .customer
            case .staff, .administrator: .staff
            case .service: .service
            }
        self.init(kind, id: account.id.rawValue)
    }

    package static let nobody = AuditActor(.nobody)
    package static let system = AuditActor(.system)
    package static let `operator` = AuditActor(.operator)
}

extension ObjectKind {
    /// As the audit log has it.
    package var word: String {
        switch self {
        case .ticket: "ticket"
        case .customer: "customer"
        case .staff: "staff"
        case .group: "group"
        case .category: "category"
        case .status: "status"
        case .settings: "settings"
        case .serviceToken: "service_token"
        case .template: "template"
        case .organisation: "organisation"
        case .portalRole: "portal_role"
        }
    }
}

/// How long the audit log keeps its rows.
package enum AuditRetention {
    package static let daysDefault: Int64 = 400
    /// Less would let an intruder have his own traces cut off.
    package static let daysMin: Int64 = 90
    package static let daysMax: Int64 = 36_500
    /// So much more is waited for, so that a day costs one cut.
    package static let graceDays: Int64 = 1

    /// What an administrator may choose.
    package static func days(_ days: Int64) throws(Refusal) -> Int64 {
        guard days == 0 || (daysMin...daysMax).contains(days) else {
            throw .invalid(
                "audit_retention_days",
                "Choose \(daysMin) to \(daysMax) days; 0 keeps all."
            )
        }
        return days
    }
}
