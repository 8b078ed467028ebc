package import DeskwireDomain
import DeskwireStore

extension Desk {
    /// Deletes a customer and keeps what others need: tickets, messages and mails stay, with a name that stays
    /// readable; nobody comes in with the account any more, and its id is never used again. A second time changes
    /// nothing but that the name may go too.
    package func deleteCustomer(
        _ customer: Account,
        erasingName: Bool,
        act: Act
    ) throws -> Account {
        if erasingName {
            try eraseName(of: customer, act: act)
        } else {
            try delete(customer, summary: customer.name, act: act)
        }
        return try act.snapshot.account(customer.id) ?? customer
    }

    private func eraseName(of customer: Account, act: Act) throws {
        _ = try act.transaction.erasing(customer, .name, at: act.now) {
            try delete(customer, summary: customer.nameWhenErased, act: act)
        }
        // Once is enough to wipe: a second time nothing is found to take away.
        if customer.deletedAt == nil || customer.name != customer.nameWhenErased {
            _ = try act.transaction.beginErasure(
                of: customer.id,
                .name,
                fingerprint: [],
                at: act.now
            )
        }
    }

    /// Ends all access, and frees the address. A second time does nothing.
    func delete(_ customer: Account, summary: String, act: Act) throws {
        guard customer.deletedAt == nil else { return }
        try act.transaction.endSessions(of: customer.id, at: act.now)
        try act.transaction.voidEveryToken(of: customer.id, at: act.now)
        try act.transaction.deleteCustomer(customer.id, at: act.now)
        try act.transaction.append(
            DeskEvent(
                kind: .customerDeleted,
                at: act.now,
                actor: act.actor,
                customer: customer.id,
                summary: summary,
                isInternal: true
            )
        )
    }
}
