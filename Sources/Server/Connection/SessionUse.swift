import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// When somebody last asked for something on a connection (SEC-061), by both clocks: whichever says first that it was
/// too long ago is believed, so that a wall clock that is set back prolongs nothing.
struct SessionUse {
    private let idleMs: Int64
    private(set) var lastAsked: Timestamp
    private var lastAskedUptime: MonotonicTime
    private var lastNoted: Timestamp

    /// The session was used just now, by coming in; nil for who may be idle for ever.
    init?(_ principal: Principal, now: MonotonicTime, wallClock: Timestamp) {
        guard let idleMs = principal.idleMs else { return nil }
        self.idleMs = idleMs
        lastAsked = wallClock
        lastAskedUptime = now
        lastNoted = wallClock
    }

    /// When it is over, should nothing be asked for until then.
    var end: Timestamp { lastAsked.adding(milliseconds: idleMs) }
    var endUptime: MonotonicTime { lastAskedUptime + idleMs }

    func isOver(now: MonotonicTime, wallClock: Timestamp) -> Bool {
        end <= wallClock || endUptime <= now
    }

    /// True when the storage has to hear of it.
    mutating func asked(now: MonotonicTime, wallClock: Timestamp) -> Bool {
        lastAsked = wallClock
        lastAskedUptime = now
        return wallClock.milliseconds(since: lastNoted) > SessionRule.noteMs(idleMs: idleMs)
    }

    /// What the storage has to hear; nil when it knows.
    mutating func unnoted() -> Timestamp? {
        guard lastAsked > lastNoted else { return nil }
        lastNoted = lastAsked
        return lastAsked
    }

    /// What the storage says of the session, which other connections may have used. False when it is over.
    mutating func goesOn(lastUse: Timestamp, now: MonotonicTime, wallClock: Timestamp) -> Bool {
        // A use that lies ahead is of a clock that was set back, and counts from now on, once.
        let agoMs = max(0, wallClock.milliseconds(since: lastUse))
        guard lastUse > lastAsked, agoMs < idleMs else { return false }
        lastAsked = lastUse
        lastNoted = max(lastNoted, lastUse)
        lastAskedUptime = max(lastAskedUptime, now + -agoMs)
        return true
    }
}

/// Uses of sessions that the storage has not heard of, of one event loop: handed over once a second, in one write.
struct SessionUses {
    private let writes: WriteQueue
    private var unwritten: [SessionID: Timestamp] = [:]

    init(writes: WriteQueue) {
        self.writes = writes
    }

    var isEmpty: Bool { unwritten.isEmpty }

    mutating func note(_ session: SessionID, usedAt at: Timestamp) {
        unwritten[session] = max(unwritten[session] ?? at, at)
    }

    /// Nothing waits for it. What a full queue does not take is tried again.
    mutating func handOver() {
        guard !unwritten.isEmpty else { return }
        let uses = unwritten
        let job = WriteJob(run: { try $0.noteUses(uses) }, finish: { _ in })
        if writes.submit(job) { unwritten = [:] }
    }
}

/// The first moments, by each clock, at which somebody's time on a loop may be over.
struct SessionEnds {
    private static let never = MonotonicTime(milliseconds: .max)

    private var next = Timestamp(rawValue: .max)
    private var nextUptime = never

    var areExpected: Bool { next < Timestamp(rawValue: .max) || nextUptime < Self.never }

    func areDue(now: MonotonicTime, wallClock: Timestamp) -> Bool {
        next <= wallClock || nextUptime <= now
    }

    mutating func expect(at end: Timestamp) { next = min(next, end) }

    mutating func expect(at end: MonotonicTime) { nextUptime = min(nextUptime, end) }
}
