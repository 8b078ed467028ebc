import DeskwireDomain
import Testing

/// K1, R-060 to R-067: how a ticket's status moves.
struct LifeCycleTests {
    private static let fresh = Sample.status(1, "New", .new)
    private static let open = Sample.status(2, "Open", .open)
    private static let working = Sample.status(3, "In Progress", .open)
    private static let waiting = Sample.status(4, "Waiting", .waiting)
    private static let resolved = Sample.status(5, "Resolved", .resolved)
    private static let closed = Sample.status(6, "Closed", .closed)
    private static let all = [closed, resolved, waiting, working, open, fresh]

    private static let policies: [ClosedReplyPolicy?] = [
        nil, .reopen, .reopenFor(days: 3), .followUp, .refuse,
    ]

    /// Every category of status with every policy; a closed one is two days closed.
    @Test(arguments: all, policies)
    func customerReplyMovesTheTicketAsItsCategorySays(
        status: Status,
        policy: ClosedReplyPolicy?
    ) throws {
        let ticket = Sample.ticket(
            status: status,
            policy: policy,
            closedAt: status.category == .closed ? Sample.now : nil
        )
        let now = Sample.now.adding(days: 2)
        func effect(byMail: Bool) throws(Refusal) -> LifeCycle.Effect {
            try LifeCycle.customerReplied(
                to: ticket,
                statuses: Self.all,
                now: now,
                byMail: byMail
            )
        }
        switch (status.category, policy) {
        case (.new, _), (.open, _):
            #expect(try effect(byMail: false) == .unchanged)
        case (.waiting, _), (.resolved, _):
            #expect(try effect(byMail: false) == .moved(to: Self.open))
        case (.closed, nil), (.closed, .reopen), (.closed, .reopenFor):
            #expect(try effect(byMail: false) == .reopened(to: Self.open))
        case (.closed, .followUp):
            #expect(try effect(byMail: false) == .followUp)
        case (.closed, .refuse):
            #expect(
                refusal { try effect(byMail: false) }
                    == .ticketClosed(mayOpenFollowUp: true)
            )
            // What came by mail cannot be answered with a no.
            #expect(try effect(byMail: true) == .followUp)
        }
    }

    @Test func aReopeningWindowThatHasPassedMeansAFollowUp() throws {
        let ticket = Sample.ticket(
            status: Self.closed,
            policy: .reopenFor(days: 3),
            closedAt: Sample.now
        )
        let effects = try [0, 1].map { late in
            try LifeCycle.customerReplied(
                to: ticket,
                statuses: Self.all,
                now: Sample.now.adding(days: 3).adding(milliseconds: late)
            )
        }
        #expect(effects == [.reopened(to: Self.open), .followUp])
    }

    @Test func withoutAnOpenStatusTheFirstOneStandsIn() throws {
        let ticket = Sample.ticket(status: Self.waiting)
        func effect(_ statuses: [Status]) throws -> LifeCycle.Effect {
            try LifeCycle.customerReplied(to: ticket, statuses: statuses, now: Sample.now)
        }
        #expect(try effect([Self.fresh, Self.waiting]) == .moved(to: Self.fresh))
        #expect(try effect([Self.waiting]) == .unchanged)
    }

    @Test func aNewTicketIsNewOrElseOpenByPosition() {
        let early = Sample.status(9, "Triage", .open, position: 0)
        let off = Sample.status(8, "Old", .new, isActive: false)
        #expect(LifeCycle.first(of: Self.all) == Self.fresh)
        #expect(LifeCycle.first(of: [Self.working, Self.open, off]) == Self.open)
        #expect(LifeCycle.first(of: [Self.working, Self.open, early]) == early)
        #expect(LifeCycle.first(of: [Self.waiting, Self.closed]) == nil)
    }

    @Test func closeMeansTheFirstActiveClosedStatus() {
        let off = Sample.status(7, "Done", .closed, position: 0, isActive: false)
        let same = Sample.status(5, "Cancelled", .closed, position: 6)
        #expect(LifeCycle.closed(of: Self.all + [off]) == Self.closed)
        #expect(LifeCycle.closed(of: [Self.closed, same]) == same)
        #expect(LifeCycle.closed(of: [Self.resolved, off]) == nil)
    }

    @Test func aStatusIsFoundByIdOrByNameInAnyCase() throws {
        func find(_ id: Int64?, _ name: String) throws(Refusal) -> Status? {
            try LifeCycle.find(id: id.map(StatusID.init(rawValue:)), name: name, in: Self.all)
        }
        #expect(try find(nil, "") == nil)
        #expect(try find(4, "") == Self.waiting)
        #expect(try find(nil, "in progress") == Self.working)
        #expect(try find(nil, "IN PROGRESS") == Self.working)
        #expect(try find(4, "Open") == Self.waiting)
        #expect(refusedField { try find(99, "") } == "status")
        #expect(refusedField { try find(nil, "Opened") } == "status")
    }

    @Test func anUnknownStatusIsAnsweredWithTheActiveOnes() {
        let off = Sample.status(7, "Done", .closed, isActive: false)
        let answer = refusal {
            try LifeCycle.find(id: off.id, name: "", in: [Self.open, off, Self.closed])
        }
        #expect(
            answer == .invalid("status", "There is no such status. Choose one of: Open, Closed.")
        )
    }

    @Test func openMeansNewOpenAndWaiting() {
        #expect(StatusCategory.allCases.filter(\.isOpen) == [.new, .open, .waiting])
    }
}

/// K1: the policy alone, at its edges.
struct ClosedReplyPolicyTests {
    private let closedAt = Sample.now

    @Test(arguments: [Int64(0), 1, 14, 365])
    func theWindowEndsWithItsLastMillisecond(days: Int64) {
        let end = closedAt.adding(days: days)
        let policy = ClosedReplyPolicy.reopenFor(days: days)
        #expect(policy.decide(closedAt: closedAt, now: end) == .reopen)
        #expect(
            policy.decide(closedAt: closedAt, now: end.adding(milliseconds: 1)) == .openFollowUp
        )
    }

    @Test func theOthersDoNotLookAtTheTime() {
        for now in [closedAt, closedAt.adding(days: 10_000)] {
            func decide(_ policy: ClosedReplyPolicy, byMail: Bool) -> ClosedReplyDecision {
                policy.decide(closedAt: closedAt, now: now, byMail: byMail)
            }
            #expect(decide(.reopen, byMail: false) == .reopen)
            #expect(decide(.reopen, byMail: true) == .reopen)
            #expect(decide(.followUp, byMail: false) == .openFollowUp)
            #expect(decide(.refuse, byMail: false) == .refuse)
            #expect(decide(.refuse, byMail: true) == .openFollowUp)
        }
    }
}
