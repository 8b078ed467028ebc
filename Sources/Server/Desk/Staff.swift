package import DeskwireDomain
import DeskwireStore

/// What an administrator changes of a member of staff; nil leaves it as it is.
package struct StaffChange: Sendable {
    package var name: String?
    package var isAdministrator: Bool?
    package var isDisabled: Bool?
    package var isAway: Bool?
    package var capacity: Int64?

    package init(
        name: String? = nil,
        isAdministrator: Bool? = nil,
        isDisabled: Bool? = nil,
        isAway: Bool? = nil,
        capacity: Int64? = nil
    ) {
        self.name = name
        self.isAdministrator = isAdministrator
        self.isDisabled = isDisabled
        self.isAway = isAway
        self.capacity = capacity
    }
}

extension Desk {
    /// How many tickets one write takes from somebody at most; housekeeping takes the rest.
    private static let releaseBatch = 500

    /// Changes a member of staff. Another role and a disabled account end every session; who is disabled has
    /// no open ticket from then on.
    package func updateStaff(
        _ account: Account,
        _ change: StaffChange,
        act: Act
    ) throws -> (account: Account, reassigned: Int) {
        var changed = account
        if let name = change.name { changed.name = name }
        if let isAdministrator = change.isAdministrator {
            changed.role = isAdministrator ? .administrator : .staff
        }
        if let isDisabled = change.isDisabled { changed.isDisabled = isDisabled }
        if let isAway = change.isAway { changed.isAway = isAway }
        if let capacity = change.capacity { changed.capacity = capacity }
        guard changed != account else { return (account, 0) }
        try account.checkStaffChange(to: changed, by: act.actor.id)
        try act.transaction.saveStaff(changed)
        if changed.role != account.role || changed.isDisabled {
            try act.transaction.endSessions(of: account.id, at: act.now)
        }
        var reassigned = 0
        if changed.isDisabled && !account.isDisabled {
            try act.transaction.voidEveryToken(of: account.id, at: act.now)
            reassigned = try releaseTickets(of: account.id, act: act)
        }
        return (try act.snapshot.account(account.id) ?? changed, reassigned)
    }

    /// Gives open tickets of a disabled person to the default assignee or to nobody. Answers how many.
    private func releaseTickets(of person: AccountID, act: Act) throws -> Int {
        let tickets = try act.snapshot.openTickets(of: person, atMost: Self.releaseBatch)
        for ticket in tickets {
            let next = try defaultAssignee(for: ticket.category, act: act)
            _ = try assign(ticket, to: next, act: act)
        }
        return tickets.count
    }

    /// What one write could not take from the disabled, a batch a time. Answers how many tickets it took.
    func releaseTicketsOfDisabled(act: Act) throws -> Int {
        for member in try act.snapshot.staff() where member.isDisabled {
            let released = try releaseTickets(of: member.id, act: act)
            if released > 0 { return released }
        }
        return 0
    }

    /// A ticket that opens again is not left with somebody who is gone (K1).
    func takeFromDisabled(_ ticket: Ticket, act: Act) throws -> Ticket {
        guard let person = ticket.assignee?.person,
            try act.snapshot.account(person.id)?.isDisabled == true
        else { return ticket }
        let next = try defaultAssignee(for: ticket.category, act: act)
        return try act.bySystem { try assign(ticket, to: next, act: $0) }
    }
}
