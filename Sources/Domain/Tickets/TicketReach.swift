/// Which tickets somebody may know of (R-151, SEC-064). Lists, single tickets, searches, exports, histories and events
/// all ask this one rule.
package enum TicketReach: Sendable, Equatable {
    /// Everybody's, with what is internal.
    case desk
    /// A customer's own, and those of her organisation where her portal role says so.
    case customer(AccountID, organisation: OrganisationID?)
    /// Everybody's of some categories, with what is internal.
    case categories(CategoryLimit)

    /// What is this customer's, or this organisation's, or of this category.
    package func includes(
        customer: AccountID?,
        organisation: OrganisationID?,
        category: CategoryID?
    ) -> Bool {
        switch self {
        case .desk: true
        case .categories(let limit): limit.contains(category)
        case .customer(let own, let shared):
            customer == own || (shared != nil && organisation == shared)
        }
    }

    /// With internal words.
    package var isOfDeskSide: Bool {
        switch self {
        case .desk, .categories: true
        case .customer: false
        }
    }

    /// What a service token is limited to; none where it is not by categories.
    package var categories: CategoryLimit {
        if case .categories(let limit) = self { limit } else { .none }
    }

    /// What remains when only her own tickets are wanted.
    package var mine: TicketReach {
        switch self {
        case .desk, .categories: self
        case .customer(let own, _): .customer(own, organisation: nil)
        }
    }
}
