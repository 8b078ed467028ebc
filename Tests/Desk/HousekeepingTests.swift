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
            // The replies go last.
            try await desk.housekeep(until: { try await desk.kept(key(0)) == nil })
            #expect(try await desk.events().map(\.summary) == ["1"])
            #expect(try await desk.kept(key(1)) != nil)
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

extension TestDesk {
    fileprivate func housekeep(until isDone: @Sendable () async throws -> Bool) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let service = Housekeeping(store: store, desk: desk, logger: logger)
        let running = Task { try await service.run() }
        while try await !isDone() { await Task.yield() }
        running.cancel()
        try await running.value
    }

    fileprivate func kept(_ key: [UInt8]) async throws -> StoredReply? {
        try await store.read { try $0.storedReply(account: AccountID(rawValue: 1), key: key) }
    }
}
