import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension Snapshot {
    /// What a caller may know of, or what of it she wants.
    func ticketReach(of caller: Principal, wanted: Whose) throws -> TicketReach {
        let reach = try ticketReach(of: caller)
        return wanted == .mine ? reach.mine : reach
    }

    /// What a customer is told after a report, in her language.
    func confirmation(for customer: AccountID) throws -> String {
        try settings().confirmation(in: try profile(of: customer)?.language ?? .english)
    }

    /// A customer says of a new ticket what the portal lets her say, and what it asks for.
    func checkFields(of opening: TicketOpening, hasCategory: Bool) throws {
        let fields = try portalFields(of: .tickets)
        var given = Set(opening.given.map(\.rawValue))
        if hasCategory { given.insert("category_id") }
        let missing = Set(fields.fields.map(\.name)).subtracting(given)
        try fields.check(given: given, missing: missing)
    }
}
