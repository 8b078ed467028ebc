import DeskwireDomain
import DeskwireStore
import Logging
import Testing

@testable import DeskwireServer

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
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let service = Housekeeping(store: desk.store, desk: desk.desk, logger: logger)
            let running = Task { try await service.run() }
            // The replies go last.
            while try await desk.kept(key(0)) != nil { await Task.yield() }
            running.cancel()
            try await running.value
            #expect(try await desk.events().map(\.summary) == ["1"])
            #expect(try await desk.kept(key(1)) != nil)
        }
    }
}

extension TestDesk {
    fileprivate func kept(_ key: [UInt8]) async throws -> StoredReply? {
        try await store.read { try $0.storedReply(account: AccountID(rawValue: 1), key: key) }
    }
}
