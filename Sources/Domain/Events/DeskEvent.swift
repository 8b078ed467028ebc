/// One entry of the durable sequence of what happened. Small on purpose: no bodies.
package struct DeskEvent: Sendable, Equatable {
    /// Given at insertion, in commit order.
    package var seq: UInt64
    /// What a customer is told in place of `seq`: it grows with the clock and not with the number of other events.
    package var stamp: UInt64 = 0
    package var kind: EventKind
    package var at: Timestamp
    package var actor: Actor
    package var ticket: TicketID?
    package var ticketNumber: String
    package var ticketVersion: UInt64
    package var message: MessageID?
    /// Whose ticket or account it is: who may see it, unless `isInternal`.
    package var customer: AccountID?
    /// The ticket's organisation: its members may see it too where their role says so.
    package var organisation: OrganisationID?
    /// The ticket's category. The log finds it by the ticket.
    package var category: CategoryID?
    /// Who the ticket is assigned to after the event.
    package var assignee: AccountID?
    /// Few words: the new status, the new assignee, the subject.
    package var summary: String
    /// Staff only.
    package var isInternal: Bool

    package init(
        seq: UInt64 = 0,
        kind: EventKind,
        at: Timestamp,
        actor: Actor,
        ticket: TicketID? = nil,
        ticketNumber: String = "",
        ticketVersion: UInt64 = 0,
        message: MessageID? = nil,
        customer: AccountID? = nil,
        organisation: OrganisationID? = nil,
        assignee: AccountID? = nil,
        summary: String = "",
        isInternal: Bool = false
    ) {
        self.seq = seq
        self.kind = kind
        self.at = at
        self.actor = actor
        self.ticket = ticket
        self.ticketNumber = ticketNumber
        self.ticketVersion = ticketVersion
        self.message = message
        self.customer = customer
        self.organisation = organisation
        self.assignee = assignee
        self.summary = summary
        self.isInternal = isInternal
    }

    /// The one rule of who receives an event: desk side everything, a service token with categories those of
    /// its tickets, a customer the public ones of what is within her reach.
    package func isVisible(to principal: Principal) -> Bool {
        if principal.knowsTheWholeDesk { return true }
        if principal.isDeskSide { return ticket != nil && isWithin(principal.ticketReach) }
        let isOfDocuments =
            kind == .documentAdded || kind == .documentRemoved
            || kind == .fileChecked && ticket == nil
        let isShown =
            isOfDocuments ? principal.view.showsDocuments : principal.view.showsTickets
        return !isInternal && isShown && isWithin(principal.ticketReach)
    }

    private func isWithin(_ reach: TicketReach) -> Bool {
        reach.includes(customer: customer, organisation: organisation, category: category)
    }
}

/// The kinds of event; the raw values are stored and equal the wire's.
package enum EventKind: Int64, Sendable, CaseIterable {
    case ticketCreated = 1
    case messagePosted = 2
    case notePosted = 3
    case ticketStatusChanged = 4
    case ticketAssigned = 5
    case customerCreated = 6
    case customerInvited = 7
    case customerRegistered = 8
    case settingsChanged = 9
    /// What the desk knows of a customer was changed.
    case customerChanged = 90
    case customerDeleted = 60
    /// A customer has a document more, or less.
    case documentAdded = 70
    case documentRemoved = 71
    /// An author changed her message, or deleted it.
    case messageEdited = 72
    case messageDeleted = 73
    /// The scanner, or the operator, said something new of a file (SEC-093).
    case fileChecked = 74
    /// Somebody came in by an open link.
    case openLinkUsed = 80
    /// Somebody's second step was set up, taken away or reset.
    case secondStepChanged = 81
    /// For a bridge to send: the summary is the text.
    case smsRequested = 30
}

/// Where a subscriber stands: the log's epoch and the last sequence number it has. Opaque on the wire (16 bytes).
package struct EventCursor: Sendable, Equatable {
    package let epoch: UInt64
    package let seq: UInt64

    package init(epoch: UInt64, seq: UInt64) {
        self.epoch = epoch
        self.seq = seq
    }

    /// Nil when the bytes are not a cursor of this form.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        epoch = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        seq = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    package var bytes: [UInt8] {
        [epoch, seq].flatMap { number in
            (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
        }
    }
}
