import DeskwireDomain
import GRDB
import Testing

@testable import DeskwireStore

/// Events and kept replies: rows that go after their announced time.
struct KeptRowsTests {
    @Test func eventsAreReadBackInOrder() async throws {
        try await TestFolder.withStore { store in
            let event = DeskEvent(
                kind: .ticketAssigned,
                at: .after(3),
                actor: Actor(kind: .ai, id: AccountID(rawValue: 4), name: "Robot"),
                ticket: TicketID(rawValue: 5),
                ticketNumber: "DW-5",
                ticketVersion: 6,
                message: MessageID(rawValue: 7),
                customer: AccountID(rawValue: 8),
                assignee: AccountID(rawValue: 9),
                summary: "words",
                isInternal: true
            )
            try await store.write { transaction in
                try transaction.append(event)
                try transaction.note("second")
            }
            let events = try await store.read { try $0.events(after: 0, limit: 10) }
            var expected = event
            expected.seq = 1
            expected.stamp = events.first?.stamp ?? 0
            #expect(events.first == expected)
            #expect(events.map(\.stamp).sorted() == events.map(\.stamp))
            #expect(expected.stamp >= UInt64(event.at.rawValue) * 4096)
            #expect(events.map(\.seq) == [1, 2])
            #expect(try await store.read { try $0.events(after: 1, limit: 10).map(\.seq) } == [2])
            #expect(try await store.read { try $0.events(after: 0, limit: 1).map(\.seq) } == [1])
            #expect(try await store.read { try $0.events(after: .max, limit: 1).isEmpty })
        }
    }

    @Test func theLogSaysWhatItStillHas() async throws {
        try await TestFolder.withStore { store in
            func log() async throws -> EventLog { try await store.read { try $0.eventLog() } }
            #expect(try await log() == EventLog(epoch: 77, oldestSeq: 1, newestSeq: 0))
            try await store.write { transaction in
                for number in 1...5 { try transaction.note("\(number)", at: .after(Int64(number))) }
            }
            #expect(try await log() == EventLog(epoch: 77, oldestSeq: 1, newestSeq: 5))
            #expect(
                try await store.write { try $0.dropEvents(before: .after(3), now: .after(99)) } == 2
            )
            #expect(try await log() == EventLog(epoch: 77, oldestSeq: 3, newestSeq: 5))
            #expect(
                try await store.write { try $0.dropEvents(before: .after(99), now: .after(99)) }
                    == 3
            )
            #expect(
                try await store.write { try $0.dropEvents(before: .after(99), now: .after(99)) }
                    == 0
            )
            // A number is never used twice, even when the log is empty.
            #expect(try await log() == EventLog(epoch: 77, oldestSeq: 6, newestSeq: 5))
            try await store.write { try $0.note("six") }
            #expect(try await log() == EventLog(epoch: 77, oldestSeq: 6, newestSeq: 6))
            let cursor = try await store.read { try $0.cursor() }
            #expect(cursor == EventCursor(epoch: 77, seq: 6))
        }
    }

    /// DWP-53: whoever goes on from a place in the log gets all that came after it.
    @Test func eventsOfAWrongClockLeaveNoGap() async throws {
        try await TestFolder.withStore { store in
            // 50: the clock was ahead. 2 behind 8: it was behind.
            let times: [Int64] = [50, 1, 2, 8, 2, 9]
            try await store.write { transaction in
                for time in times { try transaction.note("\(time)", at: .after(time)) }
            }
            func drop() async throws -> Int {
                try await store.write { try $0.dropEvents(before: .after(5), now: .after(10)) }
            }
            #expect(try await drop() == 3)
            let left = try await store.read { try $0.events(after: 0, limit: 10) }
            #expect(left.map(\.seq) == [4, 5, 6])
            #expect(try await drop() == 0)
        }
    }

    @Test func aKeptReplyBelongsToItsCallerAndKey() async throws {
        try await TestFolder.withStore { store in
            let ada = AccountID(rawValue: 1)
            let bea = AccountID(rawValue: 2)
            let key = [UInt8](repeating: 7, count: 16)
            let reply = StoredReply(opcode: 0xFFFF, requestHash: .hash(1), reply: [1, 2, 3])
            try await store.write { try $0.keepReply(reply, account: ada, key: key, now: .start) }
            let found = try await store.read { snapshot in
                [
                    try snapshot.storedReply(account: ada, key: key),
                    try snapshot.storedReply(account: bea, key: key),
                    try snapshot.storedReply(account: ada, key: key.map { $0 + 1 }),
                ]
            }
            #expect(found == [reply, nil, nil])
            await #expect(throws: DatabaseError.self) {
                try await store.write {
                    try $0.keepReply(reply, account: ada, key: key, now: .start)
                }
            }
            await #expect(throws: DatabaseError.self) {
                try await store.write {
                    try $0.keepReply(reply, account: bea, key: [1], now: .start)
                }
            }
        }
    }

    @Test func keptRepliesGoWhenTheirTimeHasPassed() async throws {
        try await TestFolder.withStore { store in
            let reply = StoredReply(opcode: 1, requestHash: .hash(1), reply: [])
            try await store.write { transaction in
                for number in UInt8(1)...5 {
                    try transaction.keepReply(
                        reply,
                        account: AccountID(rawValue: 1),
                        key: [UInt8](repeating: number, count: 16),
                        now: .after(Int64(number))
                    )
                }
            }
            #expect(try await store.write { try $0.dropReplies(before: .after(4)) } == 3)
            #expect(try await store.write { try $0.dropReplies(before: .after(4)) } == 0)
        }
    }

    /// A long backlog goes in bounded steps, so that nobody waits for it.
    @Test func muchIsDroppedInSteps() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for _ in 1...5003 { try transaction.note("old") }
            }
            #expect(
                try await store.write { try $0.dropEvents(before: .after(1), now: .after(1)) }
                    == 5000
            )
            #expect(
                try await store.write { try $0.dropEvents(before: .after(1), now: .after(1)) } == 3
            )
        }
    }

    @Test func settingsAreStoredUnderTheNextVersion() async throws {
        try await TestFolder.withStore { store in
            let address = try #require(MailAddress("care@example.com"))
            let saved = try await store.write { transaction in
                let before = try transaction.snapshot.settings()
                #expect(before == Settings())
                var after = before
                after.careAddresses = [address]
                after.senderName = "Lamps"
                return try transaction.saveSettings(after, before: before)
            }
            #expect(saved.version == 1)
            #expect(try await store.read { try $0.settings() } == saved)
            // A setting that a later version stored does not disturb.
            _ = try await store.write { try $0.run("INSERT INTO setting VALUES ('moon', 'full')") }
            #expect(try await store.read { try $0.settings() } == saved)
        }
    }
}
