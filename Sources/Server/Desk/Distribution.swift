import DeskwireDomain
import DeskwireStore

extension Desk {
    /// How many tickets one write takes back at most.
    private static let returnBatch = 100

    /// Who gets what is given to a group: one of its members, as it says; or the group keeps it.
    func distributed(_ assignee: Assignee?, act: Act) throws -> Assignee? {
        guard case .group(let name)? = assignee, let group = try act.snapshot.group(name.id),
            group.distribution != .byHand,
            let person = group.next(openTickets: try act.snapshot.openTicketCounts())
        else { return assignee }
        try act.transaction.setLastMember(of: group.id, person.id)
        return .person(person)
    }

    /// Somebody of the staff wrote: who has the ticket has begun with it; and where the settings say so, who answers
    /// a ticket that no person has, has it from now on.
    func noteAnswer(
        on ticket: Ticket,
        isReply: Bool,
        settings: Settings,
        act: Act
    ) throws -> Ticket {
        guard act.actor.kind == .staff, let author = act.actor.id else { return ticket }
        var ticket = ticket
        if isReply, settings.claimOnReply, ticket.assignee?.person == nil,
            let assignee = try act.snapshot.assignee(.person(author))
        {
            ticket = try assign(ticket, to: assignee, act: act)
        }
        if ticket.assignee?.person?.id == author {
            try act.transaction.markAnswered(ticket.id)
        }
        return ticket
    }

    /// Takes tickets back from who was given them and wrote nothing for as long as the settings say; they are nobody's
    /// then. Answers how many.
    func returnUnanswered(act: Act) throws -> Int {
        let minutes = try act.snapshot.settings().assignmentTimeoutMinutes
        guard minutes > 0 else { return 0 }
        let tickets = try act.snapshot.unansweredTickets(
            before: act.now.adding(seconds: -minutes * 60),
            atMost: Self.returnBatch
        )
        for ticket in tickets { _ = try assign(ticket, to: nil, act: act) }
        return tickets.count
    }
}
