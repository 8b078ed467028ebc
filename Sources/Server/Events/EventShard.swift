import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import DeskwireWire
import NIOCore

/// The subscriptions of one event loop.
///
/// Duties:
/// 1. Opens subscriptions and leads them through pages of the storage to the live end of the log.
/// 2. Hands each subscriber what its `Subscription` lets through, encoded once for those who see the same.
/// 3. Moves cursors of quiet subscribers by bookmarks; ends those that fall behind or whose session is over.
///
/// It belongs to its loop and is not Sendable.
final class EventShard {
    private let reads: ReadPool
    private let mailbox: LoopMailbox
    private let bookmarkAfterMs: Int64
    private let cursors: CursorSeal
    private var recent = RecentEvents()
    private var subscribers: [ReplyAddress: Subscriber] = [:] {
        didSet {
            count.changed(by: subscribers.count - counted)
            counted = subscribers.count
        }
    }
    private let count: SubscriberCount
    private var counted = 0

    /// Events of one page from the storage.
    static let pageLength = 500

    init(
        reads: ReadPool,
        mailbox: LoopMailbox,
        bookmarkAfterMs: Int64,
        cursors: CursorSeal,
        count: SubscriberCount
    ) {
        self.count = count
        self.cursors = cursors
        self.reads = reads
        self.bookmarkAfterMs = bookmarkAfterMs
        self.mailbox = mailbox
    }

    var isEmpty: Bool { subscribers.isEmpty }

    // MARK: Opening and reading

    func open(
        _ request: SubscribeRequest,
        for principal: Principal,
        at address: ReplyAddress,
        on connection: ConnectionHandler,
        call: Call
    ) throws(Rejection) {
        var cursor: EventCursor?
        if !request.cursor.isEmpty {
            guard let parsed = cursors.cursor(request.cursor, of: principal) else {
                throw .refused(.cursorExpired)
            }
            cursor = parsed
        }
        let subscription = Subscription(
            principal: principal,
            wish: try EventWish(request.filter),
            from: cursor
        )
        let subscriber = Subscriber(
            subscription,
            connection: connection,
            now: connection.home.now
        )
        guard readOn(subscriber, at: address, after: cursor?.seq, by: call.deadline) else {
            throw .overloaded
        }
        subscribers[address] = subscriber
    }

    /// Asks the storage for the next page; false when its queue is full.
    private func readOn(
        _ subscriber: Subscriber,
        at address: ReplyAddress,
        after seq: UInt64?,
        by deadline: NIODeadline = .distantFuture
    ) -> Bool {
        let mailbox = mailbox
        let principal = subscriber.subscription.principal
        let isSubmitted = reads.submit { result in
            let page = Result { () throws -> EventPage in
                guard NIODeadline.now() < deadline else { throw Rejection.deadlineExceeded }
                let snapshot = try result.get()
                try PortalGate.check(
                    Methods.subscribe.description.opcode,
                    caller: principal,
                    in: snapshot
                )
                return try EventPage(after: seq, limit: Self.pageLength, in: snapshot)
            }
            mailbox.post(.errand { home in home.events.pageRead(page, at: address) })
        }
        subscriber.isReading = isSubmitted
        return isSubmitted
    }

    func pageRead(_ result: Result<EventPage, any Swift.Error>, at address: ReplyAddress) {
        guard let subscriber = subscribers[address] else { return }
        subscriber.isReading = false
        let page: EventPage
        do {
            page = try result.get()
        } catch {
            return end(address, because: Rejection(error))
        }
        if subscriber.subscription.cursor == nil {
            switch subscriber.subscription.opened(page.log) {
            case .cursorExpired:
                return end(address, because: .refused(.cursorExpired))
            case .subscribed(let cursor, let resumed):
                let subscribed = Subscribed(
                    cursor: cursors.bytes(
                        of: cursor,
                        for: subscriber.subscription.principal
                    ),
                    resumed: resumed
                )
                subscriber.connection?.stream(
                    SubscribeReply(kind: .subscribed(subscribed)).encoded(),
                    to: address
                )
            }
        }
        let next = subscriber.subscription.pageRead(page, recent: recent)
        deliver(next.deliver, to: subscriber, at: address)
        advance(subscriber, at: address)
        subscriber.connection?.flush()
    }

    /// Reads the next page of a subscriber that has not caught up, if its connection takes more.
    private func advance(_ subscriber: Subscriber, at address: ReplyAddress) {
        guard
            !subscriber.subscription.isLive, !subscriber.isReading, subscriber.backlog.isEmpty,
            let cursor = subscriber.subscription.cursor,
            subscriber.connection?.takesOutput == true
        else { return }
        // When the readers' queue is full, the next tick tries again.
        _ = readOn(subscriber, at: address, after: cursor.seq)
    }

    // MARK: Live

    /// Stored events were emptied: none of them may be given out as they were.
    func forgetRecent() { recent.forget() }

    func published(_ events: [DeskEvent]) {
        recent.append(events)
        var encoder = BatchEncoder(cursors: cursors)
        for (address, subscriber) in subscribers {
            let visible = subscriber.subscription.published(events)
            guard !visible.isEmpty else { continue }
            deliver(visible, to: subscriber, at: address, encoder: &encoder)
            // At once: the first of a thousand do not wait until all are made.
            subscriber.connection?.flush()
        }
    }

    private func deliver(
        _ events: [DeskEvent],
        to subscriber: Subscriber,
        at address: ReplyAddress
    ) {
        var encoder = BatchEncoder(cursors: cursors)
        deliver(events, to: subscriber, at: address, encoder: &encoder)
    }

    /// Sends or queues events in batches that fit the subscriber's frames.
    private func deliver(
        _ events: [DeskEvent],
        to subscriber: Subscriber,
        at address: ReplyAddress,
        encoder: inout BatchEncoder
    ) {
        guard let cursor = subscriber.subscription.cursor else { return }
        guard events.count > subscriber.batchLength else {
            guard !events.isEmpty else { return }
            let batch =
                encoder.known(events, to: cursor, watchesAll: subscriber.subscription.watchesAll)
                ?? encoder.batch(events, for: subscriber.subscription.principal, cursor: cursor)
            return send(batch, to: subscriber, at: address)
        }
        let principal = subscriber.subscription.principal
        var rest = events[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(subscriber.batchLength))
            rest = rest.dropFirst(part.count)
            let seq = rest.isEmpty ? cursor.seq : part.last?.seq ?? cursor.seq
            let batch = encoder.batch(
                part,
                for: principal,
                cursor: EventCursor(epoch: cursor.epoch, seq: seq)
            )
            send(batch, to: subscriber, at: address)
        }
    }

    private func send(_ batch: EncodedBatch, to subscriber: Subscriber, at address: ReplyAddress) {
        guard let connection = subscriber.connection else { return }
        if subscriber.backlog.isEmpty && !subscriber.backlog.isOverrun && connection.takesOutput {
            subscriber.lastSent = connection.home.now
            connection.stream(batch.bytes, to: address)
        } else {
            subscriber.backlog.append(batch)
        }
    }

    // MARK: What happens to connections

    /// The connection takes output again: what waited goes out, or the word that it was too much.
    func outputDrained(_ addresses: [ReplyAddress]) {
        for address in addresses {
            guard let subscriber = subscribers[address] else { continue }
            if subscriber.backlog.isOverrun {
                end(address, because: .slowConsumer)
                continue
            }
            for batch in subscriber.backlog.takeAll() {
                send(batch, to: subscriber, at: address)
            }
            advance(subscriber, at: address)
        }
    }

    func principalChanged(_ principal: Principal, at addresses: [ReplyAddress]) {
        for address in addresses {
            subscribers[address]?.subscription.principalChanged(principal)
        }
    }

    /// Ends subscriptions with an ERROR to each.
    func end(_ addresses: [ReplyAddress], because rejection: Rejection) {
        for address in addresses {
            end(address, because: rejection)
        }
    }

    private func end(_ address: ReplyAddress, because rejection: Rejection) {
        guard let subscriber = subscribers.removeValue(forKey: address) else { return }
        subscriber.connection?.endStream(address, because: rejection)
        subscriber.connection?.flush()
    }

    /// The connection is gone; nobody is told.
    func forget(_ addresses: [ReplyAddress]) {
        for address in addresses {
            subscribers[address] = nil
        }
    }

    // MARK: Time

    /// Once a second while there are subscribers.
    func tick(now: MonotonicTime, wallClock: Timestamp) {
        for (address, subscriber) in subscribers {
            if subscriber.subscription.principal.expiresAt <= wallClock {
                end(address, because: .refused(.tokenExpired))
                continue
            }
            advance(subscriber, at: address)
            bookmark(subscriber, at: address, now: now)
        }
    }

    private func bookmark(
        _ subscriber: Subscriber,
        at address: ReplyAddress,
        now: MonotonicTime
    ) {
        guard
            subscriber.subscription.isLive, subscriber.backlog.isEmpty,
            now - subscriber.lastSent >= bookmarkAfterMs,
            let cursor = subscriber.subscription.cursor
        else { return }
        var encoder = BatchEncoder(cursors: cursors)
        let batch = encoder.batch([], for: subscriber.subscription.principal, cursor: cursor)
        send(batch, to: subscriber, at: address)
        subscriber.connection?.flush()
    }
}

extension EventPage {
    /// Reads a page; with no `seq`, only where the log stands.
    fileprivate init(after seq: UInt64?, limit: Int, in snapshot: Snapshot) throws {
        log = try snapshot.eventLog()
        events = if let seq { try snapshot.events(after: seq, limit: limit) } else { [] }
        isFull = events.count >= limit
    }
}
