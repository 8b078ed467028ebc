import DeskwireDomain
import Testing

/// A category's promise, its pauses, the transition map, tags.
@Suite struct PromiseTests {
    private let now = Timestamp(rawValue: 1_700_000_000_000)
    private let open = status(1, "Open", .open)
    private let waiting = status(2, "Waiting", .waiting, pauses: true)
    private let closed = status(3, "Closed", .closed)

    @Test func aCategoryWithoutMinutesPromisesNothing() {
        #expect(Promise(category: nil, status: open, openedAt: now) == nil)
        #expect(Promise(category: category(minutes: 0), status: open, openedAt: now) == nil)
        #expect(
            Promise(category: category(minutes: 90), status: open, openedAt: now)
                == Promise(dueAt: now.adding(seconds: 5400))
        )
    }

    @Test func aPauseMovesThePromisedTimeByAsLongAsItLasted() throws {
        let promise = try #require(
            Promise(category: category(minutes: 60), status: open, openedAt: now)
        )
        let paused = promise.moved(to: waiting, at: now.adding(seconds: 600))
        #expect(paused.pausedAt == now.adding(seconds: 600))
        #expect(paused.dueAt == promise.dueAt)
        #expect(paused.moved(to: waiting, at: now.adding(seconds: 700)) == paused)
        let resumed = paused.moved(to: open, at: now.adding(seconds: 1600))
        #expect(resumed == Promise(dueAt: promise.dueAt.adding(seconds: 1000)))
        #expect(resumed.moved(to: closed, at: now.adding(seconds: 1700)) == resumed)
    }

    @Test func illegalMovesAreRefusedWithTheLegalTargets() throws {
        let transitions = StatusTransitions([open.id: [waiting.id]])
        let all = [open, waiting, closed]
        try transitions.check(from: open, to: waiting, among: all)
        try transitions.check(from: open, to: open, among: all)
        try transitions.check(from: closed, to: open, among: all)
        #expect(
            throws: Refusal.failedPrecondition(
                "A ticket that is Open cannot become Closed. It can become: Waiting."
            )
        ) {
            try transitions.check(from: open, to: closed, among: all)
        }
    }

    @Test func aDeskKeepsAStatusToOpenAndOneToClose() throws {
        try LifeCycle.checkComplete([open, closed])
        #expect(throws: Refusal.self) { try LifeCycle.checkComplete([open, waiting]) }
        #expect(throws: Refusal.self) { try LifeCycle.checkComplete([waiting, closed]) }
    }

    @Test(
        "tags are one word in lower case",
        arguments: [("Recall", "recall"), (" batch-7 ", "batch-7"), ("ÄRGER", "ärger")]
    )
    func tagsAreOneWordInLowerCase(_ input: String, _ tag: String) throws {
        #expect(try Tag.from(input, field: "add") == tag)
    }

    @Test("what is no tag is refused", arguments: ["", "two words", "a\nb"])
    func whatIsNoTagIsRefused(_ input: String) {
        #expect(throws: Refusal.self) { try Tag.from(input, field: "add") }
    }

    private func category(minutes: Int64) -> DeskwireDomain.Category {
        Category(
            id: CategoryID(rawValue: 1),
            version: 1,
            name: "Billing",
            position: 1,
            isActive: true,
            closedReply: .reopen,
            resolutionMinutes: minutes
        )
    }

    private static func status(
        _ id: Int64,
        _ name: String,
        _ category: StatusCategory,
        pauses: Bool = false
    ) -> Status {
        Status(
            id: StatusID(rawValue: id),
            name: name,
            customerLabel: "",
            category: category,
            position: id,
            isActive: true,
            pausesPromise: pauses
        )
    }
}
