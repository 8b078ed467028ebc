import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// The way of a subscriber through the log, as traces. DWP-53, SEC-083.
struct SubscriptionTests {
    private let epoch: UInt64 = 5

    private func log(_ oldest: UInt64, _ newest: UInt64) -> EventLog {
        EventLog(epoch: epoch, oldestSeq: oldest, newestSeq: newest)
    }

    private func events(_ seqs: some Sequence<UInt64>, customer: Int64 = 10) -> [DeskEvent] {
        seqs.map { TestEvents.event($0, customer: customer) }
    }

    private func opened(at seq: UInt64, newest: UInt64) -> Subscription {
        var subscription = Subscription(
            principal: TestPeople.staff,
            wish: EventWish(),
            from: EventCursor(epoch: epoch, seq: seq)
        )
        _ = subscription.opened(log(1, newest))
        return subscription
    }

    @Test func withoutACursorItStartsAtTheEndOfTheLog() {
        var subscription = Subscription(
            principal: TestPeople.staff,
            wish: EventWish(),
            from: nil
        )
        let cursor = EventCursor(epoch: epoch, seq: 40)
        #expect(subscription.opened(log(1, 40)) == .subscribed(cursor, resumed: false))
        let page = EventPage(log: log(1, 40), events: [], isFull: false)
        let next = subscription.pageRead(page, recent: RecentEvents())
        #expect(next == .init(deliver: [], readsOn: false))
        #expect(subscription.isLive)
        #expect(subscription.published(events(41...42)).map(\.seq) == [41, 42])
    }

    // DWP-54
    @Test(
        arguments: [
            (EventCursor(epoch: 5, seq: 9), true),  // the first event kept is 10
            (EventCursor(epoch: 5, seq: 8), false),
            (EventCursor(epoch: 5, seq: 20), true),
            (EventCursor(epoch: 5, seq: 21), false),  // of a future that does not exist
            (EventCursor(epoch: 6, seq: 15), false),  // of another log
        ]
    )
    func aCursorIsTakenUpOnlyWhenNothingAfterItIsMissing(cursor: EventCursor, isGood: Bool) {
        var subscription = Subscription(
            principal: TestPeople.staff,
            wish: EventWish(),
            from: cursor
        )
        let expected: Subscription.OnOpened =
            isGood ? .subscribed(cursor, resumed: true) : .cursorExpired
        #expect(subscription.opened(log(10, 20)) == expected)
    }

    @Test func fullPagesAreFollowedByMore() {
        var subscription = opened(at: 0, newest: 5)
        let first = subscription.pageRead(
            EventPage(log: log(1, 5), events: events(1...3), isFull: true),
            recent: RecentEvents()
        )
        #expect(first.readsOn)
        #expect(first.deliver.map(\.seq) == [1, 2, 3])
        #expect(subscription.cursor?.seq == 3)
        let second = subscription.pageRead(
            EventPage(log: log(1, 5), events: events(4...5), isFull: false),
            recent: RecentEvents()
        )
        #expect(!second.readsOn)
        #expect(subscription.isLive)
    }

    @Test func whatWasPublishedWhileThePageWasReadIsNeitherMissedNorSentTwice() {
        var subscription = opened(at: 0, newest: 2)
        var recent = RecentEvents()
        recent.append(events(2...4))
        #expect(subscription.published(events(2...4)).isEmpty, "not yet caught up")
        let next = subscription.pageRead(
            EventPage(log: log(1, 2), events: events(1...2), isFull: false),
            recent: recent
        )
        #expect(next.deliver.map(\.seq) == [1, 2, 3, 4])
        #expect(subscription.published(events(3...5)).map(\.seq) == [5])
    }

    @Test func whenTheRecentEventsDoNotReachBackAnotherPageIsRead() {
        var subscription = opened(at: 0, newest: 2)
        var recent = RecentEvents(countMax: 2)
        recent.append(events(3...9))
        let next = subscription.pageRead(
            EventPage(log: log(1, 2), events: events(1...2), isFull: false),
            recent: recent
        )
        #expect(next.readsOn)
        #expect(!subscription.isLive)
    }

    @Test func theCursorMovesPastWhatIsNotForTheSubscriber() {
        var subscription = Subscription(
            principal: TestPeople.customer,
            wish: EventWish(),
            from: EventCursor(epoch: epoch, seq: 0)
        )
        _ = subscription.opened(log(1, 3))
        let next = subscription.pageRead(
            EventPage(log: log(1, 3), events: events(1...3, customer: 999), isFull: false),
            recent: RecentEvents()
        )
        #expect(next.deliver.isEmpty)
        #expect(subscription.cursor?.seq == 3)
        #expect(subscription.published(events(4...4, customer: 999)).isEmpty)
        #expect(subscription.cursor?.seq == 4)
    }

    //
    @Test func aCustomerNeverGetsInternalEvents() {
        var subscription = Subscription(
            principal: TestPeople.customer,
            wish: EventWish(),
            from: EventCursor(epoch: epoch, seq: 0)
        )
        _ = subscription.opened(log(1, 0))
        _ = subscription.pageRead(
            EventPage(log: log(1, 0), events: [], isFull: false),
            recent: RecentEvents()
        )
        var note = TestEvents.event(1, customer: 10)
        note.isInternal = true
        #expect(subscription.published([note]).isEmpty)
        #expect(subscription.published([TestEvents.event(2, customer: 10)]).count == 1)
    }

    @Test func aWishNarrowsByKindTicketAndAssignee() {
        var event = TestEvents.event(1, customer: 10)
        event.ticket = TicketID(rawValue: 7)
        event.assignee = TestPeople.staff.account
        let staff = TestPeople.staff
        #expect(EventWish().includes(event, for: staff))
        #expect(EventWish(kinds: [.ticketCreated]).includes(event, for: staff))
        #expect(!EventWish(kinds: [.notePosted]).includes(event, for: staff))
        #expect(!EventWish(ticket: TicketID(rawValue: 8)).includes(event, for: staff))
        #expect(EventWish(isMineOnly: true).includes(event, for: staff))
        #expect(!EventWish(isMineOnly: true).includes(event, for: TestPeople.administrator))
    }

    @Test func aBacklogOverItsLimitIsDroppedForGood() {
        let batch = EncodedBatch(bytes: Array(repeating: 0, count: 10), eventCount: 2)
        for (events, bytes) in [(4, 1_000), (1_000, 20)] {
            var backlog = EventBacklog(eventCountMax: events, byteCountMax: bytes)
            backlog.append(batch)
            backlog.append(batch)
            #expect(!backlog.isOverrun)
            backlog.append(batch)
            #expect(backlog.isOverrun)
            #expect(backlog.isEmpty)
        }
    }

    // SEC-083
    @Test func aCustomerLearnsTheNamesOfStaffAndNotTheirIDs() throws {
        let event = TestEvents.event(1, customer: 10)
        let shown = Event(event, for: TestPeople.customer)
        #expect(shown.actor?.name == "staff")
        #expect(shown.actor?.id == 0)
        #expect(Event(event, for: TestPeople.staff).actor?.id == TestPeople.staff.account.wire)
    }
}

/// Events that staff caused.
enum TestEvents {
    static func event(_ seq: UInt64 = 0, customer: Int64) -> DeskEvent {
        DeskEvent(
            seq: seq,
            kind: .ticketCreated,
            at: Timestamp(rawValue: 1_000),
            actor: TestPeople.staff.actor,
            customer: AccountID(rawValue: customer)
        )
    }
}
