import DeskwireDomain
import DeskwireStore

/// How handlers find what a request names, in one place, so that every path asks the same question of who may know.
extension Snapshot {
    /// The ticket the request names, by id or number, if the caller may know of it (SEC-081).
    func ticket(id: UInt64, number: String, for caller: Principal) throws -> Ticket {
        guard (id == 0) != number.isEmpty else {
            throw Refusal.invalid("ticket_id", "Name the ticket by its id or by its number.")
        }
        let reach = try ticketReach(of: caller)
        let found =
            id == 0
            ? try ticket(number: number, within: reach)
            : try TicketID(wire: id).flatMap { try ticket($0, within: reach) }
        guard let found else { throw Ticket.unknown }
        return found
    }

    /// The ticket to be changed, if it still has the version that the request names (0 = any).
    func ticket(id: UInt64, for caller: Principal, ifVersion: UInt64) throws -> Ticket {
        let reach = try ticketReach(of: caller)
        let found = try TicketID(wire: id).flatMap { try ticket($0, within: reach) }
        guard let found else { throw Ticket.unknown }
        guard ifVersion == 0 || ifVersion == found.version else {
            throw Refusal.versionConflict(current: found.version)
        }
        return found
    }

    /// The status the request names, by id or name; nil when it names none.
    func status(id: UInt64, name: String) throws -> Status? {
        if id == 0 && name.isEmpty { return nil }
        // An id that no status can have still names one, so that it is refused and not passed over.
        let statusID = id == 0 ? nil : StatusID(wire: id) ?? StatusID(rawValue: -1)
        return try LifeCycle.find(
            id: statusID,
            name: Wording.trimmed(name),
            in: try statuses()
        )
    }

    /// The customer the request names, by id or address.
    func customer(id: UInt64, email: String) throws -> Account? {
        let found: Account? =
            if id != 0 {
                try AccountID(wire: id).flatMap(account)
            } else {
                try account(email: try Wording.address(email, field: "email"))
            }
        return found?.role == .customer ? found : nil
    }

    /// Customers act for themselves; everybody else says for whom.
    func concernedCustomer(id: UInt64, email: String, caller: Principal) throws -> Account {
        let namesSomebody = id != 0 || !email.isEmpty
        var found: Account?
        if caller.role == .customer {
            guard !namesSomebody else {
                throw Refusal.invalid("customer_id", "Leave the customer out: it is you.")
            }
            found = try account(caller.account)
        } else {
            guard namesSomebody else {
                throw Refusal.invalid("customer_id", "Say whose it is, by id or address.")
            }
            found = try customer(id: id, email: email)
        }
        guard let found else { throw Account.unknownCustomer }
        guard found.deletedAt == nil else { throw Account.deletedCustomer }
        return found
    }

    /// The category that a new ticket names; nil when it names none.
    func activeCategory(
        _ id: UInt64,
        for caller: Principal
    ) throws -> DeskwireDomain.Category? {
        if id == 0 { return nil }
        guard let category = try CategoryID(wire: id).flatMap({ try category($0) }),
            category.isActive, caller.categories.contains(category.id)
        else { throw Refusal.invalid("category_id", "There is no such active category.") }
        return category
    }

    /// The categories that somebody may know of.
    func categories(
        includeInactive: Bool,
        for caller: Principal
    ) throws -> [DeskwireDomain.Category] {
        try categories(includeInactive: includeInactive).filter {
            caller.categories.contains($0.id)
        }
    }
}

extension Snapshot {
    /// Who reads when the desk wants to see what a customer is shown. Customers see it anyway.
    func reader(_ customer: Person, insteadOf caller: Principal) throws -> Principal {
        guard caller.isDeskSide else { return caller }
        return Principal(
            account: customer.id,
            role: .customer,
            name: customer.name,
            email: customer.email,
            session: caller.session,
            expiresAt: caller.expiresAt,
            sharing: try sharedOrganisation(of: customer.id)
        )
    }
}

extension Act {
    init(transaction: Transaction, call: Call, caller: Principal) {
        self.init(transaction: transaction, actor: caller.actor, now: call.now)
    }
}
