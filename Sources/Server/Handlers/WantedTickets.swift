import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension Snapshot {
    /// What a caller may know of, or what of it she wants.
    func ticketReach(of caller: Principal, wanted: Whose) throws -> TicketReach {
        let reach = try ticketReach(of: caller)
        return wanted == .mine ? reach.mine : reach
    }
}
