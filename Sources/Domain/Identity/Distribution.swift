/// Who of a group gets a ticket that comes to it; the raw values are stored and equal the wire's.
package enum Distribution: Int64, Sendable, CaseIterable {
    /// The group keeps it until somebody takes it.
    case byHand = 1
    case roundRobin = 2
    case leastLoaded = 3

    /// A member as the choice sees her.
    package struct Candidate: Sendable, Equatable {
        package let id: AccountID
        /// Registered, not disabled and not away.
        package let isHere: Bool
        package let openTickets: Int64
        /// 0 = no limit.
        package let capacity: Int64

        package init(id: AccountID, isHere: Bool, openTickets: Int64, capacity: Int64) {
            self.id = id
            self.isHere = isHere
            self.openTickets = openTickets
            self.capacity = capacity
        }

        var canTake: Bool { isHere && (capacity == 0 || openTickets < capacity) }
    }

    /// The next one; nil when the group keeps the ticket. `last` had the one before: her turn comes last.
    package func next(of candidates: [Candidate], after last: AccountID?) -> AccountID? {
        let able = candidates.filter(\.canTake).sorted { $0.id < $1.id }
        let turn =
            last.map { last in able.filter { $0.id > last } + able.filter { $0.id <= last } }
            ?? able
        return switch self {
        case .byHand: nil
        case .roundRobin: turn.first?.id
        // `min` takes the first of equals: among these it goes in turn.
        case .leastLoaded: turn.min { $0.openTickets < $1.openTickets }?.id
        }
    }
}
