import DeskwireDomain
import DeskwireProtocol
import Logging
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// What has passed its announced time is forgotten: events after 30 days, kept replies after 7.
@Suite(.timeLimit(.minutes(1)))
struct HousekeepingTests {
    @Test func oldRowsGoAndYoungOnesStay() async throws {
        try await TestDesk.run { desk in
            let now = Timestamp.now()
            let key: @Sendable (UInt8) -> [UInt8] = { [UInt8](repeating: $0, count: 16) }
            try await desk.store.write { transaction in
                for (number, days) in [Int64(31), 29].enumerated() {
                    try transaction.append(
                        DeskEvent(
                            kind: .settingsChanged,
                            at: now.adding(days: -days),
                            actor: .system,
                            summary: "\(number)"
                        )
                    )
                }
                for (number, days) in [Int64(8), 6].enumerated() {
                    try transaction.keepReply(
                        StoredReply(opcode: 1, requestHash: [1], reply: [1]),
                        account: AccountID(rawValue: 1),
                        key: key(UInt8(number)),
                        now: now.adding(days: -days)
                    )
                }
            }
            try await desk.tidy(now: now)
            #expect(try await desk.kept(key(0)) == nil)
            #expect(try await desk.events().map(\.summary) == ["1"])
            #expect(try await desk.kept(key(1)) != nil)
        }
    }

    @Test("T-R18 a clock that stands in 2100 for a while makes nothing forgotten")
    func aClockThatLeapsForgetsNothing() async throws {
        try await TestDesk.run { desk in
            let now = Timestamp.now()
            let key = [UInt8](repeating: 1, count: 16)
            try await desk.store.write { transaction in
                try transaction.append(
                    DeskEvent(kind: .settingsChanged, at: now, actor: .system, summary: "newest")
                )
                try transaction.keepReply(
                    StoredReply(opcode: 1, requestHash: [1], reply: [1]),
                    account: AccountID(rawValue: 1),
                    key: key,
                    now: now
                )
            }
            for startsRight in [true, false] {
                var memory: Housekeeping.Memory?
                if startsRight { try await desk.tidy(now: now, minute: 0, &memory) }
                let wrong = now.adding(days: 80 * 365)
                try await desk.tidy(now: wrong, minute: 1, &memory)
                try await desk.tidy(now: wrong, minute: 60, &memory)
                #expect(try await desk.kept(key) != nil)
                #expect(try await desk.events().count == 1)
            }
            var memory: Housekeeping.Memory?
            let right = now.adding(days: 40)
            try await desk.tidy(now: right, minute: 0, &memory)
            try await desk.tidy(now: right, minute: 60, &memory)
            #expect(try await desk.events().isEmpty, "after an hour it is the time")
        }
    }

    @Test("T-R18 replies that were kept while the clock was behind are not taken for old")
    func repliesOfAClockThatWasBehindStay() async throws {
        try await TestDesk.run { desk in
            let now = TestDesk.now
            func keep(_ number: UInt8, at time: Timestamp) async throws {
                try await desk.store.write { transaction in
                    try transaction.keepReply(
                        StoredReply(opcode: 1, requestHash: [1], reply: [1]),
                        account: AccountID(rawValue: 1),
                        key: [UInt8](repeating: number, count: 16),
                        now: time
                    )
                }
            }
            func left() async throws -> [UInt8] {
                try await desk.store.read { snapshot in
                    try snapshot.all("SELECT key FROM idempotency ORDER BY key") {
                        $0.bytes(0).first ?? 0
                    }
                }
            }
            let minute: Int64 = 60
            try await keep(1, at: now.adding(days: -7).adding(seconds: minute))
            try await keep(2, at: now.adding(days: -10))
            var memory: Housekeeping.Memory?
            try await desk.tidy(now: now, minute: 0, &memory)
            #expect(try await left() == [1], "at a start all that is older goes")
            try await keep(3, at: now.adding(days: -10))
            try await keep(4, at: now.adding(days: 9_999))
            try await desk.tidy(now: now.adding(seconds: 2 * minute), minute: 2, &memory)
            #expect(try await left() == [3, 4], "what is seven days old goes, and no more")
            let week: Int64 = 7 * 24 * 60
            for (passed, expected) in [(week - 1, [3, 4] as [UInt8]), (week, [4])] {
                let later = now.adding(seconds: minute * passed)
                try await desk.tidy(now: later, minute: passed, &memory)
                #expect(try await left() == expected)
            }
        }
    }

    /// SEC-045: names that strangers make up do not fill the file, and a disabled password stays so.
    @Test func countsOfWrongLoginsAreForgotten() async throws {
        try await TestDesk.run { desk in
            let now = TestDesk.now
            let limit = now.adding(days: -2)
            try await desk.store.write { transaction in
                func mac(_ number: UInt8) -> [UInt8] { Array(repeating: number, count: 32) }
                try transaction.beginLogin(mac: mac(1), now: limit.adding(milliseconds: -1))
                try transaction.beginLogin(mac: mac(2), now: limit)
                for number in 0..<LoginThrottle.failuresMax {
                    let at = now.adding(days: -30).adding(seconds: number * 901)
                    try transaction.beginLogin(mac: mac(3), now: at)
                }
            }
            let housekeeping = Housekeeping(
                store: desk.store,
                desk: desk.desk,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            try await housekeeping.tidy(now: now)
            let left = try await desk.store.read { snapshot in
                try snapshot.all("SELECT login_mac FROM login_failure ORDER BY login_mac") {
                    $0.bytes(0).first
                }
            }
            #expect(left == [2, 3])
        }
    }

    @Test("R-184 SEC-133 rows of the audit log leave after the days that are set, and that is told")
    func theAuditLogIsCut() async throws {
        try await TestDesk.run { desk in
            let now = TestDesk.now
            let ages: [Int64] = [402, 401, 399, 91, 90, 1]
            try await desk.store.write { transaction in
                for days in ages {
                    try transaction.audit(AuditEntry("\(days)", at: now.adding(days: -days)))
                }
            }
            func left() async throws -> [String] {
                try await desk.store.read { try $0.auditRows(before: nil, limit: 100) }
                    .reversed().map { "\($0.action) \($0.detail)".trimmed }
            }
            try await desk.settings { $0.auditRetentionDays = 0 }
            try await desk.tidy(now: now)
            #expect(try await left().count == ages.count, "0 keeps all")
            try await desk.settings { $0.auditRetentionDays = AuditRetention.daysDefault }
            try await desk.tidy(now: now)
            #expect(
                try await left() == ["399", "91", "90", "1", "AuditRetention rows cut: 2"]
            )
            try await desk.settings { $0.auditRetentionDays = AuditRetention.daysMin }
            try await desk.tidy(now: now)
            #expect(
                try await left() == [
                    "90", "1", "AuditRetention rows cut: 2", "AuditRetention rows cut: 2",
                ]
            )
            try await desk.tidy(now: now)
            #expect(try await left().count == 4, "nothing more is old enough")
        }
    }

    @Test("S-264 a file that is too large to be written anew is told by health and doctor")
    func aWaitingErasureIsTold() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let ada = try await desk.person(.customer, "ada")
            let preview = try await desk.ask(
                Methods.previewErasure,
                PreviewErasureRequest(customerID: ada.account.wire, extent: .person),
                as: boss
            )
            _ = try await desk.ask(
                Methods.eraseCustomer,
                EraseCustomerRequest(
                    customerID: ada.account.wire,
                    extent: .person,
                    fingerprint: preview.fingerprint
                ),
                as: boss
            )
            func told() async throws -> String? {
                try await desk.ask(Methods.getHealth, GetHealthRequest(), as: boss).findings
                    .first { $0.name == "erasure_waits" }?.message
            }
            let file = DeskFile(path: desk.store.folder + "/" + DeskFile.name)
            #expect(try await told() == nil)
            #expect(try await desk.wiping(compactionMax: 1).wipe(), "there is no use in repeating")
            #expect(try await told()?.contains("deskwired compact") == true)
            let facts = try #require(try DeskFacts.read(from: file))
            let finding = DeskExamination.erasures(note: facts.erasureNote)
            #expect(finding?.grade == .warning)
            #expect(finding?.message.contains("deskwired compact") == true)
            // What `deskwired compact` does.
            // A checkpoint may be at work beside it.
            while try await !desk.wiping(compactionMax: .max).wipe() {}
            #expect(try await told() == nil)
            #expect(try DeskFacts.read(from: file)?.erasureNote == "")
        }
    }

    @Test(
        "R-047 with a retention, mails leave the history days after they ended; without, none does"
    )
    func mailsStayAsLongAsIsSaid() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let today = Principal(
                account: ada.account,
                role: .customer,
                name: ada.name,
                email: ada.email,
                session: ada.session,
                expiresAt: .now().adding(days: 1)
            )
            // With nobody to tell, the notice of a report has ended as soon as it is stored.
            _ = try await desk.open(as: ada)
            let young = try await desk.open(as: today, at: .now())
            // The old ticket's events go in the same round, after the mails.
            try await desk.housekeep(until: { try await desk.events().count == 1 })
            #expect(try await desk.mails().count == 2, "for ever is the default")
            try await desk.settings { $0.mailRetentionDays = 30 }
            try await desk.housekeep(until: { try await desk.mails().count < 2 })
            #expect(try await desk.mails().map(\.ticketNumber) == [young.number])
        }
    }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension TestDesk {
    fileprivate func wiping(compactionMax: Int64) -> ErasureWiping {
        ErasureWiping(
            store: store,
            forgetMails: { _ in },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            compactionMax: compactionMax
        )
    }

    fileprivate func tidy(now: Timestamp) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await Housekeeping(store: store, desk: desk, logger: logger).tidy(now: now)
    }

    fileprivate func housekeep(until isDone: @Sendable () async throws -> Bool) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let service = Housekeeping(store: store, desk: desk, logger: logger)
        let running = Task { try await service.run() }
        while try await !isDone() { await Task.yield() }
        running.cancel()
        try await running.value
    }

    /// With a clock that says `now`, so many minutes after the start.
    fileprivate func tidy(
        now: Timestamp,
        minute: Int64,
        _ memory: inout Housekeeping.Memory?
    ) async throws {
        let housekeeping = Housekeeping(
            store: store,
            desk: desk,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            wallClock: { now },
            steadyClock: { minute * 60_000 }
        )
        try await housekeeping.tidy(by: &memory)
    }

    fileprivate func kept(_ key: [UInt8]) async throws -> StoredReply? {
        try await store.read { try $0.storedReply(account: AccountID(rawValue: 1), key: key) }
    }
}
