import DeskwireDomain
import Testing

/// who of a group gets a ticket.
struct DistributionTests {
    private func candidate(
        _ id: Int64,
        open: Int64 = 0,
        capacity: Int64 = 0,
        isHere: Bool = true
    ) -> Distribution.Candidate {
        Distribution.Candidate(
            id: AccountID(rawValue: id),
            isHere: isHere,
            openTickets: open,
            capacity: capacity
        )
    }

    private func next(
        _ distribution: Distribution,
        _ candidates: [Distribution.Candidate],
        after last: Int64?
    ) -> Int64? {
        distribution.next(of: candidates, after: last.map(AccountID.init(rawValue:)))?.rawValue
    }

    @Test func byHandTheGroupKeepsIt() {
        #expect(next(.byHand, [candidate(1)], after: nil) == nil)
    }

    @Test func roundRobinGoesInTurnAndBeginsAnew() {
        let all = [candidate(3), candidate(1), candidate(2)]
        let turns: [(last: Int64?, next: Int64)] = [(nil, 1), (1, 2), (2, 3), (3, 1), (9, 1)]
        for turn in turns { #expect(next(.roundRobin, all, after: turn.last) == turn.next) }
    }

    @Test func whoIsNotHereOrHasEnoughIsPassedOver() {
        let some = [
            candidate(1, isHere: false), candidate(2, open: 5, capacity: 5),
            candidate(3, open: 4, capacity: 5), candidate(4, open: 90),
        ]
        #expect(next(.roundRobin, some, after: nil) == 3)
        #expect(next(.roundRobin, some, after: 3) == 4)
        #expect(next(.roundRobin, some, after: 4) == 3)
        #expect(next(.leastLoaded, some, after: nil) == 3)
        for distribution in [Distribution.roundRobin, .leastLoaded] {
            #expect(next(distribution, Array(some.prefix(2)), after: nil) == nil)
            #expect(next(distribution, [], after: 1) == nil)
        }
    }

    @Test func theLeastLoadedGetsItAndEqualsTakeTurns() {
        let all = [candidate(1, open: 2), candidate(2, open: 1), candidate(3, open: 1)]
        #expect(next(.leastLoaded, all, after: nil) == 2)
        #expect(next(.leastLoaded, all, after: 2) == 3)
        #expect(next(.leastLoaded, all, after: 3) == 2)
    }
}
