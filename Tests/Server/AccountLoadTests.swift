import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// How much one account may ask for (SEC-024, SEC-027).
struct AccountLoadTests {
    private static let limits = CallerLimits(perSecond: 50, burst: 200, inFlight: 256)
    private let load = AccountLoad(limits: limits)

    private func moment(_ milliseconds: Int64) -> MonotonicTime {
        MonotonicTime(milliseconds: 1_000_000 + milliseconds)
    }

    /// How many of `count` requests are let in at a moment; each is answered at once.
    private func admitted(_ count: Int, cost: Int = 1, at milliseconds: Int64) -> Int {
        (0..<count).count { _ in
            do throws(Rejection) {
                try load.begin(cost: cost, now: moment(milliseconds))
                load.ended(1)
                return true
            } catch {
                return false
            }
        }
    }

    @Test("two hundred at once and not one more, then fifty a second")
    func rateIsBoundedAtItsBound() {
        #expect(admitted(201, at: 0) == 200)
        #expect(admitted(1, at: 19) == 0)
        #expect(admitted(2, at: 20) == 1)
        #expect(admitted(100, at: 1_020) == 50)
        #expect(admitted(1_000, at: 3_600_000) == 200)
    }

    @Test("a great request counts as ten")
    func greatRequestsCostMore() {
        #expect(admitted(21, cost: RequestCost.great, at: 0) == 20)
        #expect(admitted(1, cost: RequestCost.great, at: 199) == 0)
        #expect(admitted(1, cost: RequestCost.great, at: 200) == 1)
        #expect(RequestCost.of(Methods.search.description) == RequestCost.great)
        #expect(RequestCost.of(Methods.getTicket.description) == RequestCost.ordinary)
    }

    @Test("who is refused is told how long to wait, and after that is let in")
    func theWaitIsTrue() throws {
        _ = admitted(200, at: 0)
        let error = #expect(throws: Rejection.self) {
            try load.begin(cost: 10, now: moment(0))
        }
        guard case .refused(.rateLimited("requests", let waitMs))? = error else {
            throw TestFailure("\(String(describing: error))")
        }
        #expect((200...201).contains(waitMs))
        try load.begin(cost: 10, now: moment(Int64(waitMs)))
    }

    @Test("256 in flight and not one more; an answer makes room")
    func inFlightIsBoundedAtItsBound() throws {
        let load = AccountLoad(
            limits: CallerLimits(perSecond: 1_000_000, burst: 1_000_000, inFlight: 256)
        )
        for _ in 0..<256 { try load.begin(cost: 1, now: moment(0)) }
        #expect(throws: Rejection.accountInFlight) { try load.begin(cost: 1, now: moment(0)) }
        load.ended(1)
        try load.begin(cost: 1, now: moment(0))
        #expect(!load.isIdle(now: moment(1_000)))
        load.ended(256)
        #expect(load.isIdle(now: moment(1_000)))
    }

    @Test("parallel takers get no more than the burst")
    func parallelTakersShareOneBucket() async {
        let load = AccountLoad(limits: Self.limits)
        let now = moment(0)
        let taken = await withTaskGroup(of: Int.self) { tasks in
            for _ in 0..<8 {
                tasks.addTask {
                    (0..<500).count { _ in (try? load.begin(cost: 1, now: now)) != nil }
                }
            }
            return await tasks.reduce(0, +)
        }
        #expect(taken == 200)
    }

    @Test(
        "connections of one account share its load, a link has its own, and leaving brings no new burst"
    )
    func accountsAreShared() throws {
        let loads = AccountLoads(limits: CallerLimits.Table())
        let customer = TestPeople.customer
        let first = loads.entered(customer, now: moment(0))
        #expect(first === loads.entered(customer, now: moment(0)))
        for _ in 0..<200 { try first.begin(cost: 1, now: moment(0)) }
        first.ended(200)
        loads.left(customer)
        loads.left(customer)
        let again = loads.entered(customer, now: moment(0))
        #expect(throws: Rejection.self) { try again.begin(cost: 1, now: moment(0)) }
        #expect(again !== loads.entered(TestPeople.staff, now: moment(0)))
    }

    @Test("each kind of caller has its numbers (DECISIONS: customers, staff, services)")
    func kindsDiffer() {
        let table = CallerLimits.Table()
        #expect(table.of(.customer) == Self.limits)
        #expect(table.of(.administrator) == table.of(.staff))
        #expect(table.of(.service).perSecond == 5_000 && table.of(.service).inFlight == 4_096)
    }
}
