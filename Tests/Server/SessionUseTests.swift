import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// When a session has been idle for too long (SEC-061), by both clocks.
struct SessionUseTests {
    private static let hourMs: Int64 = 3_600_000
    private let began = Timestamp(rawValue: 1_700_000_000_000)

    private func uptime(_ milliseconds: Int64) -> MonotonicTime {
        MonotonicTime(milliseconds: 5_000 + milliseconds)
    }

    private func wall(_ milliseconds: Int64) -> Timestamp {
        began.adding(milliseconds: milliseconds)
    }

    private func begun(idleMs: Int64? = hourMs) -> SessionUse? {
        SessionUse(
            Principal(
                account: AccountID(rawValue: 1),
                role: .staff,
                name: "Bo",
                email: "bo@example.com",
                session: SessionID(rawValue: 1),
                expiresAt: began.adding(days: 1),
                idleMs: idleMs
            ),
            now: uptime(0),
            wallClock: began
        )
    }

    @Test("it is over by whichever clock says so first")
    func eitherClockEnds() throws {
        let use = try #require(begun())
        #expect(!use.isOver(now: uptime(Self.hourMs - 1), wallClock: wall(Self.hourMs - 1)))
        #expect(use.isOver(now: uptime(Self.hourMs), wallClock: wall(-Self.hourMs)))
        #expect(use.isOver(now: uptime(0), wallClock: wall(Self.hourMs)))
    }

    @Test("who may be idle for ever has none")
    func noIdleTime() {
        #expect(begun(idleMs: nil) == nil)
    }

    @Test("the storage hears of a use once in a minute, however much is asked")
    func aMinuteIsOneWrite() throws {
        var use = try #require(begun())
        var notes = 0
        for second in 1...600 {
            for _ in 0..<10 {
                let moment = Int64(second) * 1_000
                guard use.asked(now: uptime(moment), wallClock: wall(moment)) else { continue }
                let noted = use.unnoted()
                #expect(noted == wall(moment))
                notes += 1
            }
        }
        #expect(notes == 9)
        // And of the last one, when the connection goes.
        let noted = [use.unnoted(), use.unnoted()]
        #expect(noted == [wall(600_000), nil])
    }

    /// Whether it goes on so long after its beginning, by what the storage says of the last use.
    private func goesOn(_ use: inout SessionUse, lastUse: Timestamp, after ms: Int64) -> Bool {
        use.goesOn(lastUse: lastUse, now: uptime(ms), wallClock: wall(ms))
    }

    @Test("a use on another connection keeps it, and one that a wrong clock noted keeps it once")
    func usesElsewhere() throws {
        var use = try #require(begun())
        let later = Self.hourMs + 1
        let unused = goesOn(&use, lastUse: wall(0), after: later)
        let used = goesOn(&use, lastUse: wall(60_000), after: later)
        #expect([unused, used] == [false, true])
        #expect(!use.isOver(now: uptime(later), wallClock: wall(later)))
        #expect(use.isOver(now: uptime(later + 60_000), wallClock: wall(later + 60_000)))
        // The clock was two hours ahead when it was noted, and is right again.
        let ahead = wall(3 * Self.hourMs)
        let once = goesOn(&use, lastUse: ahead, after: later)
        #expect(once)
        #expect(use.isOver(now: uptime(later + Self.hourMs), wallClock: wall(later + Self.hourMs)))
        let twice = goesOn(&use, lastUse: ahead, after: later + Self.hourMs)
        #expect(!twice)
    }
}
