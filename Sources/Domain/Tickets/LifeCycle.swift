/// How a ticket's status moves. Pure: the statuses of the installation in, a decision out.
package enum LifeCycle {
    /// What a message does to its ticket.
    package enum Effect: Sendable, Equatable {
        case unchanged
        case moved(to: Status)
        case reopened(to: Status)
        case followUp
    }

    /// The status a new ticket starts in: the first active one that is new, else open.
    package static func first(of statuses: [Status]) -> Status? {
        firstActive(.new, of: statuses) ?? firstActive(.open, of: statuses)
    }

    /// The status that "close" means: the first active one of the closed category.
    package static func closed(of statuses: [Status]) -> Status? {
        firstActive(.closed, of: statuses)
    }

    /// A customer wrote: a closed ticket follows its category's policy (K1), a waiting or resolved one opens.
    package static func customerReplied(
        to ticket: Ticket,
        statuses: [Status],
        now: Timestamp,
        byMail: Bool = false
    ) throws(Refusal) -> Effect {
        guard let open = firstActive(.open, of: statuses) ?? first(of: statuses) else {
            return .unchanged
        }
        switch ticket.status.category {
        case .new, .open:
            return .unchanged
        case .waiting, .resolved:
            return .moved(to: open)
        case .closed:
            let policy = ticket.category?.closedReply ?? .reopen
            let closedAt = ticket.closing?.at ?? ticket.activityAt
            switch policy.decide(closedAt: closedAt, now: now, byMail: byMail) {
            case .reopen: return .reopened(to: open)
            case .openFollowUp: return .followUp
            case .refuse: throw .ticketClosed(mayOpenFollowUp: true)
            }
        }
    }

    /// A desk needs a status that new tickets start in, one they reopen to, and one that closes.
    package static func checkComplete(_ statuses: [Status]) throws(Refusal) {
        guard firstActive(.open, of: statuses) != nil, closed(of: statuses) != nil else {
            throw .failedPrecondition(
                "Keep at least one active status of the open and one of the closed category."
            )
        }
    }

    /// The status a person named, by id or by name without regard to case.
    package static func find(
        id: StatusID?,
        name: String,
        in statuses: [Status]
    ) throws(Refusal) -> Status? {
        if id == nil && name.isEmpty { return nil }
        let active = statuses.filter(\.isActive)
        let found = active.first { status in
            id.map { $0 == status.id } ?? (status.name.lowercased() == name.lowercased())
        }
        guard let found else {
            let names = active.map(\.name).joined(separator: ", ")
            throw .invalid("status", "There is no such status. Choose one of: \(names).")
        }
        return found
    }

    private static func firstActive(_ category: StatusCategory, of statuses: [Status]) -> Status? {
        statuses.filter { $0.isActive && $0.category == category }
            .min { ($0.position, $0.id) < ($1.position, $1.id) }
    }
}
