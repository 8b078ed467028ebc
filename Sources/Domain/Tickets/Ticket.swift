/// A ticket as the rules and the handlers see it, with the names of what it points to.
package struct Ticket: Sendable, Equatable {
    package var id: TicketID
    package var number: String
    package var version: UInt64
    package var subject: String
    package var status: Status
    package var category: Category?
    package var customer: Person
    package var assignee: Assignee?
    package var priority: Priority
    package var source: TicketSource
    package var ref: String
    package var createdAt: Timestamp
    package var createdBy: Actor
    package var activityAt: Timestamp
    package var publicActivityAt: Timestamp
    package var closing: Closing?
    package var messageCount: Int64
    package var publicCount: Int64
    /// For staff.
    package var tags: [String]
    package var followUpOf: TicketReference?
    package var promise: Promise?
    package var kind: TicketKind
    package var severity: Severity?
    package var references: TicketReferences
    /// The customer's when the ticket was opened. A follow-up has that of the ticket it follows.
    package var organisation: OrganisationReference?
    /// Since when it has been nobody's; nil while it is somebody's.
    package var unassignedSince: Timestamp?

    package init(
        id: TicketID,
        number: String,
        version: UInt64,
        subject: String,
        status: Status,
        category: Category?,
        customer: Person,
        assignee: Assignee?,
        priority: Priority,
        source: TicketSource,
        ref: String,
        createdAt: Timestamp,
        createdBy: Actor,
        activityAt: Timestamp,
        publicActivityAt: Timestamp,
        closing: Closing?,
        messageCount: Int64,
        publicCount: Int64,
        tags: [String] = [],
        followUpOf: TicketReference? = nil,
        promise: Promise? = nil,
        kind: TicketKind = .issue,
        severity: Severity? = nil,
        references: TicketReferences = TicketReferences(),
        organisation: OrganisationReference? = nil,
        unassignedSince: Timestamp? = nil
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.subject = subject
        self.status = status
        self.category = category
        self.customer = customer
        self.assignee = assignee
        self.priority = priority
        self.source = source
        self.ref = ref
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.activityAt = activityAt
        self.publicActivityAt = publicActivityAt
        self.closing = closing
        self.messageCount = messageCount
        self.publicCount = publicCount
        self.tags = tags
        self.followUpOf = followUpOf
        self.promise = promise
        self.kind = kind
        self.severity = severity
        self.references = references
        self.organisation = organisation
        self.unassignedSince = unassignedSince
    }

    package func isWithin(_ reach: TicketReach) -> Bool {
        reach.includes(
            customer: customer.id,
            organisation: organisation?.id,
            category: category?.id
        )
    }

    /// The refusal for a ticket that is not there or not the caller's: the same words for both (SEC-081).
    package static let unknown = Refusal.notFound("There is no such ticket.")
}

/// A ticket in few words.
package struct TicketReference: Sendable, Equatable {
    package let id: TicketID
    package let number: String

    package init(id: TicketID, number: String) {
        self.id = id
        self.number = number
    }
}

/// An organisation in few words.
package struct OrganisationReference: Sendable, Equatable {
    package let id: OrganisationID
    package let name: String

    package init(id: OrganisationID, name: String) {
        self.id = id
        self.name = name
    }
}

/// When, by whom and why a ticket was closed.
package struct Closing: Sendable, Equatable {
    package var at: Timestamp
    package var by: Actor
    package var reason: String

    package init(at: Timestamp, by: Actor, reason: String) {
        self.at = at
        self.by = by
        self.reason = reason
    }
}

/// A person in few words.
package struct Person: Sendable, Equatable {
    package let id: AccountID
    package let name: String
    package let email: String

    package init(id: AccountID, name: String, email: String) {
        self.id = id
        self.name = name
        self.email = email
    }
}

/// How urgent; the raw values are stored and equal the wire's.
package enum Priority: Int64, Sendable, CaseIterable {
    case low = 1
    case medium = 2
    case high = 3
    case urgent = 4
}

/// How badly what the ticket is about is affected; the raw values are stored and equal the wire's.
package enum Severity: Int64, Sendable, CaseIterable {
    case minor = 1
    case moderate = 2
    case major = 3
    case critical = 4
}

/// What a ticket is for; the raw values are stored and equal the wire's.
package enum TicketKind: Int64, Sendable, CaseIterable {
    case issue = 1
    /// The customer asks to end what the ref names.
    case cancellation = 2
}

/// How a ticket came in; the raw values are stored and equal the wire's.
package enum TicketSource: Int64, Sendable, CaseIterable {
    case customer = 1
    case agent = 2
    case service = 3
    case email = 4
    case imported = 5

    /// Nobody chooses the source: it follows from who opens the ticket.
    package init(openedBy role: PrincipalRole) {
        self =
            switch role {
            case .customer: .customer
            case .staff, .administrator: .agent
            case .service: .service
            }
    }
}
