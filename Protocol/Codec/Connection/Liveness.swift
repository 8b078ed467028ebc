/// Whether the other side is alive and moving, and when to show it that this side is.
///
/// 1. PING after half an idle time in which nothing was sent.
/// 2. Dead after one and a half idle times in which nothing was heard.
/// 3. A frame that has begun must be completed in its time, however slowly bytes drip.
struct Liveness: Sendable, Equatable {
    var idleMs: Int64
    private var lastSent: MonotonicTime
    private var lastHeard: MonotonicTime
    private var frameBegan: MonotonicTime?
    private var frameTimeMs = Limits.frameTimeoutMs
    private var hasFrameEnded = false

    init(idleMs: UInt32, now: MonotonicTime) {
        self.idleMs = Int64(idleMs)
        lastSent = now
        lastHeard = now
    }

    mutating func bytesSent(now: MonotonicTime) { lastSent = now }

    mutating func bytesReceived(now: MonotonicTime) {
        lastHeard = now
        hasFrameEnded = false
    }

    /// A whole frame came out of the bytes, or the header of one whose body is skipped.
    mutating func frameEnded() { hasFrameEnded = true }

    /// `within`: what the frame that has begun may take, from its beginning on.
    mutating func burstEnded(isMidFrame: Bool, within timeMs: Int64, now: MonotonicTime) {
        if !isMidFrame {
            frameBegan = nil
        } else if hasFrameEnded || frameBegan == nil {
            frameBegan = now
        }
        frameTimeMs = timeMs
    }

    private var frameDeadline: MonotonicTime? { frameBegan.map { $0 + frameTimeMs } }

    var pingDue: MonotonicTime { lastSent + idleMs / 2 }

    /// When it is over unless something is heard.
    var deadline: MonotonicTime { min(frameDeadline ?? deathDue, deathDue) }

    func fault(now: MonotonicTime) -> ConnectionFault? {
        if let frameDeadline, now >= frameDeadline { return .frameTimeout }
        return now >= deathDue ? .idleTimeout : nil
    }

    /// Whether it is time for a PING; the caller sends it.
    mutating func takePing(now: MonotonicTime) -> Bool {
        guard now >= pingDue else { return false }
        lastSent = now
        return true
    }

    private var deathDue: MonotonicTime { lastHeard + (idleMs + idleMs / 2) }
}
