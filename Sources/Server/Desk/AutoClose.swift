import DeskwireDomain
import DeskwireStore

extension Desk {
    /// How many tickets one write closes at most, so that nobody waits behind it.
    private static let autoCloseBatch = 100

    /// Closes tickets that have been resolved for the days that the settings say. Answers how many.
    ///
    /// Only what customers can see counts as activity: a note keeps no ticket open.
    func closeResolved(act: Act) throws -> Int {
        let days = try act.snapshot.settings().autoCloseDays
        guard days > 0,
            let closed = LifeCycle.closed(of: try act.snapshot.statuses())
        else { return 0 }
        let tickets = try act.snapshot.resolvedTickets(
            untouchedSince: act.now.adding(days: -days),
            atMost: Self.autoCloseBatch
        )
        for var ticket in tickets {
            try move(
                &ticket,
                to: closed,
                reason: "Resolved for \(days) days without an answer.",
                act: act
            )
        }
        return tickets.count
    }
}
