/// Which tickets somebody may know of. Lists, single tickets, searches, exports, histories and events all ask
/// this one rule.
package enum TicketReach: Sendable, Equatable {
    /// Everybody's, with what is internal.
    case desk
    /// A customer's own, and those of her organisation where her portal role says so.
    case customer(AccountID, organisation: OrganisationID?)

    /// What is this customer's, or this organisation's.
    package func includes(customer: AccountID?, organisation: OrganisationID?) -> Bool {
        switch self {
        case .desk: true
        case .customer(let own, let shared):
            customer == own || (shared != nil && organisation == shared)
        }
    }

    /// What remains when only her own tickets are wanted.
    package var mine: TicketReach {
        switch self {
        case .desk: self
        case .customer(let own, _): .customer(own, organisation: nil)
        }
    }
}
