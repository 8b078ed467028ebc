import DeskwireDomain
import Testing

/// What the doctor says of a desk, case by case, each with what to do.
struct DeskExaminationTests {
    private let now = Timestamp(rawValue: 1_700_000_000_000)
    private typealias Look = DeskExamination

    @Test func aBackupIsYoungOldOrNotThere() {
        func grade(_ days: Int64?, desk: Int64 = 100) -> Look.Grade {
            Look.backup(
                last: days.map { now.adding(days: -$0) },
                createdAt: now.adding(days: -desk),
                now: now
            ).grade
        }
        #expect(grade(0) == .good && grade(7) == .good && grade(8) == .bad)
        #expect(grade(nil) == .bad)
        #expect(grade(nil, desk: 1) == .warning, "a young desk may not have one yet")
        let told = Look.backup(last: nil, createdAt: now, now: now)
        #expect(told.message.contains("deskwired backup"))
    }

    @Test func aClockBehindTheDesksOwnEventsIsWrong() {
        func grade(_ event: Int64?, drift: Int64 = 0) -> Look.Grade {
            Look.clock(
                newestEvent: event.map { now.adding(milliseconds: $0) },
                driftMs: drift,
                now: now
            ).grade
        }
        #expect(grade(nil) == .good && grade(-1_000_000) == .good && grade(60_000) == .good)
        #expect(grade(60_001) == .bad)
        #expect(grade(nil, drift: 51) == .bad && grade(nil, drift: -51) == .bad)
        #expect(grade(nil, drift: 50) == .good)
    }

    @Test func littleRoomIsWarnedOfBeforeItIsTooLittle() {
        #expect(Look.disk(free: 99, reserve: 100).grade == .bad)
        #expect(Look.disk(free: 100, reserve: 100).grade == .warning)
        #expect(Look.disk(free: 200, reserve: 100).grade == .good)
        #expect(Look.disk(free: 0, reserve: 0).grade == .good, "switched off")
    }

    @Test func theRestIsSaidWithItsCommand() throws {
        #expect(Look.secondSteps(staffWithout: 0).grade == .good)
        #expect(Look.secondSteps(staffWithout: 2).grade == .warning)
        #expect(Look.supportAddress("", hasReceivedMail: false) == nil)
        #expect(Look.supportAddress("a@x", hasReceivedMail: false)?.grade == .warning)
        #expect(Look.supportAddress("a@x", hasReceivedMail: true)?.grade == .good)
        #expect(Look.writeAheadLog(bytes: 256 << 20, max: 256 << 20).grade == .good)
        #expect(Look.writeAheadLog(bytes: (256 << 20) + 1, max: 256 << 20).grade == .bad)
        #expect(Look.erasures(note: "") == nil)
        #expect(Look.erasures(note: "the disk is full")?.grade == .warning)
        #expect(Look.permissions(open: []).grade == .good)
        let open = Look.permissions(open: [("/d", true), ("/d/x", false)])
        #expect(open.grade == .bad)
        #expect(open.message.contains("chmod 700 /d; chmod 600 /d/x"))
    }

    @Test("T-R15 health and doctor say what keeps the write-ahead log from shrinking")
    func healthTellsOfTheHost() {
        func names(_ host: Health.Host) -> [String] {
            Health.findings(settings: Settings(), mail: .init(), host: host, now: now).map(\.name)
        }
        #expect(!names(Health.Host()).contains("wal_large"))
        #expect(names(Health.Host(isWALLarge: true)).contains("wal_large"))
        #expect(names(Health.Host(lostLogLines: 1)).contains("log_lost"))
        #expect(names(Health.Host(lostAuditRows: 1)).contains("audit_lost"))
    }
}
