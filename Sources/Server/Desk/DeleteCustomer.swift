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
        if customer.deletedAt == nil {
            try act.transaction.endSessions(of: customer.id, at: act.now)
            try act.transaction.voidEveryToken(of: customer.id, at: act.now)
            try act.transaction.deleteCustomer(customer.id, at: act.now)
            try act.transaction.append(
                DeskEvent(
                    kind: .customerDeleted,
                    at: act.now,
                    actor: act.actor,
                    customer: customer.id,
                    summary: erasingName ? customer.nameWhenErased : customer.name,
                    isInternal: true
                )
            )
        }
        if erasingName {
            try act.transaction.eraseName(of: customer.id, to: customer.nameWhenErased)
        }
        return try act.snapshot.account(customer.id) ?? customer
    }
}
