/// When to show a sign of life, and when to take the other side for dead.
///
/// 1. PING after half an idle time in which nothing was sent.
/// 2. Dead after one and a half idle times in which nothing was heard.
struct KeepAlive: Sendable, Equatable {
    var idleMs: Int64
    private var lastSent: MonotonicTime
    private var lastHeard: MonotonicTime

    init(idleMs: Int64, now: MonotonicTime) {
        self.idleMs = idleMs
        lastSent = now
        lastHeard = now
    }

    var pingDue: MonotonicTime { lastSent + idleMs / 2 }
    var deathDue: MonotonicTime { lastHeard + (idleMs + idleMs / 2) }

    mutating func sent(now: MonotonicTime) { lastSent = now }
    mutating func heard(now: MonotonicTime) { lastHeard = now }
}
