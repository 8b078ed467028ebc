import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import NIOCore

/// What the connections of one event loop share.
///
/// Duties:
/// 1. Knows every live connection of its loop by number: answers, ended sessions and drain find it here.
/// 2. Takes letters home: runs them all, then flushes each connection once.
/// 3. Gives turns to connections that have sent more than a burst may take.
/// 4. Owns what is too large for one a connection: the compressor, the expander, the subscriptions.
///
/// It belongs to its loop and is not Sendable.
final class LoopHome {
    let eventLoop: any EventLoop
    let mailbox: LoopMailbox
    let parts: ServerParts
    let events: EventShard
    let compressor: BodyCompressor?
    let expander: BodyExpander?

    // One look at the clocks for each thing that happens to the loop.
    private(set) var deadlineNow: NIODeadline
    private(set) var wallClock: Timestamp

    private var connections: [UInt64: ConnectionHandler] = [:]
    private var traceState: UInt64
    private var unflushed: [ConnectionHandler] = []
    private var unpublished: [DeskEvent] = []
    private var isTicking = false
    /// When callers here may no longer be here; see `LoopHome+Sessions`.
    var ends = SessionEnds()
    private(set) var uses: SessionUses
    private var waitingForTurn = CircularBuffer<ConnectionHandler>()
    private var isTurnDue = false
    private(set) var isDraining = false
    private var isMakingRoom = false
    private(set) var recentNotices = RecentNotices()

    init(eventLoop: any EventLoop, mailbox: LoopMailbox, parts: ServerParts) {
        self.eventLoop = eventLoop
        self.mailbox = mailbox
        self.parts = parts
        uses = SessionUses(writes: parts.store.writes)
        events = EventShard(
            reads: parts.store.reads,
            mailbox: mailbox,
            bookmarkAfterMs: parts.settings.bookmarkAfterMs,
            cursors: parts.cursors,
            count: parts.subscribers
        )
        // Without memory for zlib's state the server works on, uncompressed.
        compressor = try? BodyCompressor()
        expander = try? BodyExpander()
        traceState = .random(in: .min ... .max)
        deadlineNow = .now()
        wallClock = parts.wallClock()
    }

    var now: MonotonicTime { MonotonicTime(deadlineNow) }

    func lookAtClocks() {
        deadlineNow = .now()
        wallClock = parts.wallClock()
    }

    /// The number of a request, unguessable enough that two restarts do not share numbers.
    func nextTraceID() -> UInt64 {
        // SplitMix64: a counter that looks like chance.
        traceState &+= 0x9E37_79B9_7F4A_7C15
        var mixed = traceState
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    // MARK: Connections

    func nextConnectionNumber() -> UInt64 { parts.connectionCount.nextNumber() }

    func opened(_ connection: ConnectionHandler) {
        connections[connection.number] = connection
        if isDraining { connection.drain(graceMs: parts.settings.drainGraceMs) }
    }

    func closed(_ connection: ConnectionHandler) {
        connections[connection.number] = nil
        noteUse(of: connection)
        parts.connectionCount.left(from: connection.peer, asStranger: connection.isStranger)
    }

    var allConnections: [ConnectionHandler] { Array(connections.values) }

    /// All connections hold too much together: done after what is at hand, once.
    func makeRoomLater() {
        guard !isMakingRoom else { return }
        isMakingRoom = true
        mailbox.post(
            .errand { home in
                home.isMakingRoom = false
                home.makeRoom()
            }
        )
    }

    func connection(_ number: UInt64) -> ConnectionHandler? { connections[number] }

    // MARK: Letters

    /// Everything that came home since the last wake-up.
    func receive(_ letters: [LoopMailbox.Letter]) {
        lookAtClocks()
        for letter in letters {
            switch letter {
            case .answer(let completion): complete(completion)
            case .answers(let completions): completions.forEach(complete)
            case .errand(let errand): errand(self)
            }
        }
        flushAll()
        // After the answers: who wrote does not wait for a thousand who listen.
        publishEvents()
    }

    private func complete(_ completion: Completion) {
        guard let connection = connections[completion.address.connection] else { return }
        connection.complete(completion)
        flushLater(connection)
    }

    /// The connection has output that goes out when all letters are read.
    func flushLater(_ connection: ConnectionHandler) {
        guard !connection.isAwaitingFlush else { return }
        connection.isAwaitingFlush = true
        unflushed.append(connection)
    }

    private func flushAll() {
        guard !unflushed.isEmpty else { return }
        let connections = unflushed
        unflushed.removeAll(keepingCapacity: true)
        for connection in connections {
            connection.isAwaitingFlush = false
            connection.flush()
        }
    }

    // MARK: Turns

    /// The connection goes on when those before it had a turn, and all others of the loop the chance to be read.
    func goOnLater(_ connection: ConnectionHandler) {
        waitingForTurn.append(connection)
        scheduleTurn()
    }

    /// One connection a turn and a pause between turns: a loop looks at its sockets only when no task is due.
    private func scheduleTurn() {
        guard !isTurnDue, !waitingForTurn.isEmpty else { return }
        isTurnDue = true
        eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(1)) {
            self.isTurnDue = false
            guard let connection = self.waitingForTurn.popFirst() else { return }
            self.lookAtClocks()
            connection.goOn()
            self.scheduleTurn()
        }
    }

    // MARK: Commits and drain

    /// What a commit means to the connections of this loop: whose rights were changed goes on with the new ones, events
    /// go out, and whose session was ended is a stranger from here on.
    ///
    /// Events of commits that come home together go out together: what costs is the write to each subscriber. Those of
    /// before a change of rights go out before it.
    func committed(_ notice: CommitNotice) {
        recentNotices.note(notice)
        if notice.changesWhoSees { publishEvents() }
        renew(notice.renewedPrincipals)
        if notice.eventsErased { events.forgetRecent() }
        unpublished += notice.events
        guard !notice.endedSessions.isEmpty else { return }
        publishEvents()
        let ended = Set(notice.endedSessions)
        for connection in connections.values {
            guard let principal = connection.principal, ended.contains(principal.session) else {
                continue
            }
            connection.sessionEnded()
        }
    }

    private func publishEvents() {
        guard !unpublished.isEmpty else { return }
        events.published(unpublished)
        unpublished.removeAll(keepingCapacity: true)
    }

    private func renew(_ principals: [Principal]) {
        guard !principals.isEmpty else { return }
        let renewed = Dictionary(principals.map { ($0.session, $0) }) { _, newest in newest }
        for connection in connections.values {
            guard let session = connection.principal?.session, let principal = renewed[session]
            else { continue }
            connection.principalRenewed(principal)
        }
    }

    /// Tells every connection that the server goes down; later ones are told as they come.
    func drain() {
        isDraining = true
        for connection in connections.values {
            connection.drain(graceMs: parts.settings.drainGraceMs)
        }
    }

    /// Notes when the session of a connection was used last; the next tick writes it down.
    func noteUse(of connection: ConnectionHandler) {
        guard let session = connection.principal?.session,
            let at = connection.use?.unnoted()
        else { return }
        uses.note(session, usedAt: at)
        startTicking()
    }

    /// Closes what is left, without a word.
    func closeAll() {
        for connection in connections.values {
            connection.abort()
        }
    }

    // MARK: Time

    /// Starts the ticks that subscriptions and the ends of sessions need; they end when nobody is here for them.
    func startTicking() {
        guard !isTicking else { return }
        isTicking = true
        scheduleTick()
    }

    private func scheduleTick() {
        eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { self.tick() }
    }

    private func tick() {
        lookAtClocks()
        events.tick(now: now, wallClock: wallClock)
        endWhatIsOver()
        uses.handOver()
        flushAll()
        isTicking = !events.isEmpty || ends.areExpected || !uses.isEmpty
        if isTicking { scheduleTick() }
    }
}
