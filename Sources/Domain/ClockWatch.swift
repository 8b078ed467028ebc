/// Whether the wall clock may be believed where nothing can be taken back: what is forgotten for its age does not come
/// again, and a clock that stands in 2100 for a second makes everything old (T-R18).
///
/// Duties:
/// 1. Doubts a clock that is further ahead than the time that has passed, by more than `leapMax`; at the start of the
///    server, one that is more than `silenceMax` ahead of the newest event.
/// 2. Believes it again when it went back, or has gone on evenly for `probation`.
///
/// A clock that goes back makes nothing old too early, and is believed.
package struct ClockWatch: Sendable {
    package static let leapMax: Int64 = 3_600_000
    package static let silenceMax: Int64 = 86_400_000
    package static let probation: Int64 = 3_600_000

    package enum Judgement: Sendable, Equatable {
        case right
        /// For the first time: by so many milliseconds.
        case aheadNow(by: Int64)
        case stillAhead
    }

    /// The wall clock at a moment of the steady one.
    private struct Reading {
        let wall: Timestamp
        let steadyMs: Int64

        /// What the wall clock should say now.
        func wall(at now: Int64) -> Timestamp { wall.adding(milliseconds: now - steadyMs) }
    }

    /// The last reading that was believed, with how far it may be behind.
    private var believed: Reading?
    private var allowance = silenceMax
    private var doubted: Reading?

    /// `newestEvent`: when something happened at this desk for the last time; nil = never.
    package init(newestEvent: Timestamp?, steadyMs: Int64) {
        believed = newestEvent.map { Reading(wall: $0, steadyMs: steadyMs) }
    }

    /// What to make of the wall clock; `steadyMs` is of a clock that nobody sets.
    package mutating func judge(_ wall: Timestamp, steadyMs: Int64) -> Judgement {
        let expected = believed?.wall(at: steadyMs) ?? wall
        let lead = wall.milliseconds(since: expected)
        if lead <= allowance || hasGoneOnEvenly(to: wall, steadyMs) {
            believed = Reading(wall: wall, steadyMs: steadyMs)
            allowance = Self.leapMax
            doubted = nil
            return .right
        }
        if let doubted, isEven(doubted, wall, steadyMs) { return .stillAhead }
        doubted = Reading(wall: wall, steadyMs: steadyMs)
        return .aheadNow(by: lead)
    }

    private func hasGoneOnEvenly(to wall: Timestamp, _ steadyMs: Int64) -> Bool {
        guard let doubted, isEven(doubted, wall, steadyMs) else { return false }
        return steadyMs - doubted.steadyMs >= Self.probation
    }

    private func isEven(_ reading: Reading, _ wall: Timestamp, _ steadyMs: Int64) -> Bool {
        wall.milliseconds(since: reading.wall(at: steadyMs)).magnitude <= Self.leapMax.magnitude
    }
}
