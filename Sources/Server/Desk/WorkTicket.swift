package import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Gives a ticket to a person, to a group or to nobody; the new and the old assignee are told.
    package func assign(
        _ ticket: Ticket,
        to wanted: Assignee?,
        act: Act
    ) throws -> Ticket {
        guard ticket.assignee?.id != wanted?.id else { return ticket }
        let assignee = try distributed(wanted, act: act)
        guard ticket.assignee?.id != assignee?.id else { return ticket }
        var ticket = ticket
        let before = ticket.assignee
        try act.transaction.assign(&ticket, to: assignee, at: act.now)
        try act.transaction.append(
            ticket.event(
                .ticketAssigned,
                act: act,
                summary: assignee?.name ?? "nobody",
                isInternal: true
            )
        )
        let concerned = try [before, assignee].compactMap { $0 }
            .flatMap { try people(of: $0, act: act) }
        let addresses = concerned.filter { $0.id != act.actor.id }
            .compactMap { MailAddress($0.email) }
        if !addresses.isEmpty {
            try queue(
                .ticketAssigned(ticket, by: act.actor),
                to: addresses,
                settings: try act.snapshot.settings(),
                act: act
            )
        }
        return ticket
    }

    /// Who is told of what happens to an assignee's tickets: nobody who is disabled.
    func people(of assignee: Assignee, act: Act) throws -> [Person] {
        switch assignee {
        case .person(let person):
            try act.snapshot.account(person.id)?.isDisabled == false ? [person] : []
        case .group(let group):
            try act.snapshot.group(group.id)?.workers ?? []
        }
    }

    /// Who gets a ticket that customers and services bring in: as its category says, else as the settings say; who is
    /// disabled or away by now is passed over.
    func defaultAssignee(for category: Category?, act: Act) throws -> Assignee? {
        let settings = try act.snapshot.settings()
        for id in [category?.defaultAssignee, settings.defaultAssignee].compactMap({ $0 }) {
            if let person = id.person, try act.snapshot.account(person)?.isAway == true { continue }
            if let assignee = try act.snapshot.assignee(id) { return assignee }
        }
        return nil
    }

    /// The desk itself gives a new ticket to the default assignee, if there is one.
    func assignByDefault(_ ticket: Ticket, act: Act) throws -> Ticket {
        guard let assignee = try defaultAssignee(for: ticket.category, act: act) else {
            return ticket
        }
        return try act.bySystem { try assign(ticket, to: assignee, act: $0) }
    }

    /// Sets the status; a status of the closed category closes, any other one opens again.
    package func setStatus(of ticket: Ticket, to status: Status, act: Act) throws -> Ticket {
        var ticket = ticket
        try moveAsAsked(&ticket, to: status, act: act)
        return ticket
    }

    /// Closes a ticket with an optional reason. Closing a closed one changes nothing.
    package func close(_ ticket: Ticket, reason: String, act: Act) throws -> Ticket {
        guard ticket.status.category != .closed else { return ticket }
        guard let closed = LifeCycle.closed(of: try act.snapshot.statuses()) else {
            throw Refusal.failedPrecondition(
                "No status of the closed category is active; ask an administrator."
            )
        }
        var ticket = ticket
        try moveAsAsked(&ticket, to: closed, reason: reason, act: act)
        return ticket
    }

    /// A person asks for the move: the transition map holds.
    func moveAsAsked(
        _ ticket: inout Ticket,
        to status: Status,
        reason: String = "",
        act: Act
    ) throws {
        try act.snapshot.transitions().check(
            from: ticket.status,
            to: status,
            among: try act.snapshot.statuses()
        )
        try move(&ticket, to: status, reason: reason, act: act)
    }

    /// The desk's rules move a ticket by themselves, too.
    func move(
        _ ticket: inout Ticket,
        to status: Status,
        reason: String = "",
        act: Act
    ) throws {
        guard status.id != ticket.status.id else { return }
        var closing: Closing?
        if status.category == .closed {
            // From one closed status to another it stays closed: when, by whom and why are kept.
            closing = ticket.closing ?? Closing(at: act.now, by: act.actor, reason: reason)
        }
        let seenBefore = ticket.status.label(forCustomer: true)
        try act.transaction.setStatus(of: &ticket, to: status, closing: closing, at: act.now)
        try act.transaction.append(
            ticket.event(
                .ticketStatusChanged,
                act: act,
                summary: status.name,
                // A customer learns of a move where her word for the status is another.
                isInternal: seenBefore == status.label(forCustomer: true)
            )
        )
    }

    /// Puts tags on a ticket and takes others off.
    package func tag(
        _ ticket: Ticket,
        adding added: [String],
        removing removed: [String],
        act: Act
    ) throws -> Ticket {
        var ticket = ticket
        try act.transaction.tag(&ticket, adding: added, removing: removed)
        guard ticket.tags.count <= Tag.countMax else {
            throw Refusal.quotaExceeded(name: "tags", limit: UInt64(Tag.countMax))
        }
        return ticket
    }
}
