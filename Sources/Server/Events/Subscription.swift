import DeskwireDomain
import DeskwireStore

/// One subscriber's way through the log: first pages from the storage, then live, with no gap and no duplicate.
///
/// Duties:
/// 1. Decides from where to read and when the subscriber has caught up.
/// 2. Lets through what the subscriber may see and asked for.
/// 3. Knows the cursor: everything up to it is delivered or was not for this subscriber.
///
/// It sends nothing and reads nothing.
struct Subscription: Sendable, Equatable {
    private(set) var principal: Principal
    private let wish: EventWish
    private let wishesAll: Bool
    private var state: State

    private enum State: Sendable, Equatable {
        /// The log was not looked at yet.
        case opening(from: EventCursor?)
        case catchingUp(at: EventCursor)
        case live(at: EventCursor)
    }

    init(principal: Principal, wish: EventWish, from cursor: EventCursor?) {
        self.principal = principal
        self.wish = wish
        wishesAll = wish == EventWish()
        state = .opening(from: cursor)
    }

    /// Every event is for this subscriber.
    var watchesAll: Bool { wishesAll && principal.knowsTheWholeDesk }

    /// Nil until the log was looked at.
    var cursor: EventCursor? {
        switch state {
        case .opening: nil
        case .catchingUp(let cursor), .live(let cursor): cursor
        }
    }

    var isLive: Bool {
        if case .live = state { return true }
        return false
    }

    /// What follows from a look at the log.
    enum OnOpened: Sendable, Equatable {
        /// The subscriber is told its cursor, then `pageRead` follows.
        case subscribed(EventCursor, resumed: Bool)
        /// The cursor is of another log, of the future, or older than what is kept.
        case cursorExpired
    }

    mutating func opened(_ log: EventLog) -> OnOpened {
        guard case .opening(let from) = state, let from else {
            let now = EventCursor(epoch: log.epoch, seq: log.newestSeq)
            state = .catchingUp(at: now)
            return .subscribed(now, resumed: false)
        }
        guard log.holds(from) else { return .cursorExpired }
        state = .catchingUp(at: from)
        return .subscribed(from, resumed: true)
    }

    /// What follows from a page: what to deliver, and whether another page is needed.
    struct OnPage: Sendable, Equatable {
        var deliver: [DeskEvent]
        var readsOn: Bool
    }

    /// The storage gave the events after the cursor, up to `log.newestSeq` or to the page's limit.
    mutating func pageRead(_ page: EventPage, recent: RecentEvents) -> OnPage {
        guard case .catchingUp(let cursor) = state else {
            return OnPage(deliver: [], readsOn: false)
        }
        var deliver = page.events.filter(lets)
        var reached = max(cursor.seq, page.events.last?.seq ?? 0)
        guard !page.isFull else {
            state = .catchingUp(at: EventCursor(epoch: cursor.epoch, seq: reached))
            return OnPage(deliver: deliver, readsOn: true)
        }
        reached = max(reached, page.log.newestSeq)
        guard let missed = recent.events(after: reached) else {
            state = .catchingUp(at: EventCursor(epoch: cursor.epoch, seq: reached))
            return OnPage(deliver: deliver, readsOn: true)
        }
        deliver += missed.filter(lets)
        reached = max(reached, missed.last?.seq ?? 0)
        state = .live(at: EventCursor(epoch: cursor.epoch, seq: reached))
        return OnPage(deliver: deliver, readsOn: false)
    }

    /// The log grew: what of it is for this subscriber. Nothing before it has caught up.
    mutating func published(_ events: [DeskEvent]) -> [DeskEvent] {
        guard case .live(let cursor) = state, let first = events.first, let last = events.last,
            last.seq > cursor.seq
        else { return [] }
        state = .live(at: EventCursor(epoch: cursor.epoch, seq: last.seq))
        // Who watches everything gets the one array, and no event is looked at.
        if watchesAll, first.seq > cursor.seq { return events }
        return events.filter { $0.seq > cursor.seq && lets($0) }
    }

    /// The account was changed; from now on this is who listens.
    mutating func principalChanged(_ principal: Principal) {
        self.principal = principal
    }

    private func lets(_ event: DeskEvent) -> Bool {
        event.isVisible(to: principal) && wish.includes(event, for: principal)
    }
}

/// What a subscriber asked for. Never widens what it may see.
struct EventWish: Sendable, Equatable {
    /// Empty: every kind.
    var kinds: Set<EventKind> = []
    var ticket: TicketID?
    /// Only tickets assigned to the subscriber.
    var isMineOnly = false

    func includes(_ event: DeskEvent, for principal: Principal) -> Bool {
        if !kinds.isEmpty && !kinds.contains(event.kind) { return false }
        if let ticket, event.ticket != ticket { return false }
        return !isMineOnly || event.assignee == principal.account
    }
}

extension EventLog {
    /// Whether every event after the cursor is still there.
    func holds(_ cursor: EventCursor) -> Bool {
        cursor.epoch == epoch && cursor.seq <= newestSeq
            && (oldestSeq == 0 || cursor.seq >= oldestSeq - 1)
    }
}

/// Events after a cursor, in order.
struct EventPage: Sendable, Equatable {
    var log: EventLog
    var events: [DeskEvent]
    /// There may be more of them.
    var isFull: Bool
}
