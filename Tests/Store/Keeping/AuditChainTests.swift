import DeskwireDomain
import Foundation
import GRDB
import Testing

@testable import DeskwireStore

/// SEC-133, R-184: the audit log takes rows at its end, loses them at its oldest one, and tells of all else.
struct AuditChainTests {
    private static func leave(_ rows: Int, in folder: TestFolder) async throws {
        let store = try folder.open()
        try await store.write { transaction in
            for number in 0..<rows {
                try transaction.audit(
                    AuditEntry(
                        AuditEntry.Action.login,
                        at: .after(Int64(number)),
                        actor: AuditActor(.customer, id: Int64(number)),
                        peer: "192.0.2.\(number)",
                        connection: .max,
                        object: ObjectRef(.customer, id: 4),
                        detail: "password",
                        traceID: .max
                    )
                )
            }
        }
        try store.close()
    }

    private static func chain(
        _ folder: TestFolder,
        earlier: [AuditChain.Head] = []
    ) throws -> AuditChain {
        try AuditChain(of: DeskFile(path: folder.database), earlier: earlier)
    }

    @Test func rowsThatWereOnlyAddedAreSound() async throws {
        try await TestFolder.use { folder in
            try await Self.leave(5, in: folder)
            let chain = try Self.chain(folder)
            #expect(chain.findings == [] && chain.rows == 5 && chain.first == 1)
            #expect(chain.head.number == 5 && chain.head.hash.count == 32)
            #expect(AuditChain.Head(chain.head.description) == chain.head)
            #expect(try Verification(of: DeskFile(path: folder.database)).isSound)
            try await Self.leave(2, in: folder)
            #expect(try Self.chain(folder, earlier: [chain.head]).findings == [])
        }
    }

    @Test func anEmptyLogIsSound() async throws {
        try await TestFolder.use { folder in
            try folder.open().close()
            let chain = try Self.chain(folder)
            #expect(chain.findings == [] && chain.rows == 0 && chain.head.number == 0)
        }
    }

    /// Whatever SQL is run on the desk's own file, also by the desk itself.
    @Test(arguments: [
        "UPDATE audit SET detail = 'x' WHERE id = 2", "DELETE FROM audit WHERE id = 2",
        "DELETE FROM audit", "UPDATE audit SET id = 9 WHERE id = 5",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 3",
        "INSERT INTO audit SELECT id + 5, at, actor_kind, actor_id, peer, connection, action, "
            + "object_kind, object_id, outcome, detail, times, trace_id, hash FROM audit WHERE id = 3",
        "UPDATE audit_chain SET last_id = 4", "UPDATE audit_chain SET last_hash = x'00'",
        "UPDATE audit_chain SET cut_id = 3", "UPDATE audit_chain SET cut_id = 9",
        "UPDATE audit_chain SET cut_hash = x'00'", "DELETE FROM audit_chain",
        "INSERT OR REPLACE INTO audit_chain VALUES (1, 9, x'00', 9, x'00')",
    ])
    func theFileRefusesAllButTheNextRow(statement: String) async throws {
        try await TestFolder.use { folder in
            try await Self.leave(5, in: folder)
            let before = try Self.chain(folder)
            let file = try DatabaseQueue(path: folder.database)
            await #expect(throws: DatabaseError.self) {
                try await file.write { try $0.execute(sql: statement) }
            }
            try file.close()
            #expect(try Self.chain(folder) == before)
        }
    }

    /// One case: what somebody does who takes the triggers away first, and what is said of it.
    struct Forgery: Sendable, CustomTestStringConvertible {
        let change: String
        let finding: String
        var testDescription: String { change }
    }

    @Test(arguments: [
        Forgery(change: "DELETE FROM audit WHERE id = 3", finding: "Row 3 is missing."),
        Forgery(
            change: "DELETE FROM audit WHERE id IN (2, 3)",
            finding: "Rows 2 to 3 are missing."
        ),
        Forgery(change: "DELETE FROM audit WHERE id = 1", finding: "Row 1 is missing."),
        Forgery(change: "DELETE FROM audit WHERE id = 5", finding: "Row 5 is missing."),
        Forgery(change: "DELETE FROM audit", finding: "Rows 1 to 5 are missing."),
        Forgery(change: "UPDATE audit SET detail = 'x' WHERE id = 4", finding: "Row 4 is not what"),
        Forgery(change: "UPDATE audit SET at = at + 1 WHERE id = 1", finding: "Row 1 is not what"),
        Forgery(change: "UPDATE audit SET times = 2 WHERE id = 5", finding: "Row 5 is not what"),
        Forgery(change: "UPDATE audit SET hash = x'00' WHERE id = 2", finding: "Row 2 is not what"),
        // The next row and the one before change places.
        Forgery(
            change: "UPDATE audit SET id = 9 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; "
                + "UPDATE audit SET id = 3 WHERE id = 9",
            finding: "Row 2 is not what"
        ),
        // A row is taken out and those after it close the gap.
        Forgery(
            change: "DELETE FROM audit WHERE id = 3; UPDATE audit SET id = id - 1 WHERE id > 3",
            finding: "Row 3 is not what"
        ),
        Forgery(
            change: "DELETE FROM audit WHERE id = 5; UPDATE audit_chain SET last_id = 4",
            finding: "The log ends at row 4"
        ),
        Forgery(change: "DELETE FROM audit_chain", finding: "The ends of the log are missing."),
    ])
    func whoTakesTheTriggersAwayIsFound(forgery: Forgery) async throws {
        try await TestFolder.use { folder in
            try await Self.leave(5, in: folder)
            try await Self.force(forgery.change, in: folder)
            let chain = try Self.chain(folder)
            #expect(
                chain.findings.contains { $0.contains(forgery.finding) },
                "\(chain.findings)"
            )
            let verification = try Verification(of: DeskFile(path: folder.database))
            #expect(verification.findings.contains { $0.contains("The audit log:") })
        }
    }

    /// The whole log is written anew without its third row, with hashes that fit.
    @Test func aLogThatWasWrittenAnewIsFoundByAHeadThatWasKept() async throws {
        try await TestFolder.use { folder in
            try await Self.leave(5, in: folder)
            let kept = try Self.chain(folder).head
            try await Self.force(
                "DELETE FROM audit; UPDATE audit_chain SET last_id = 0, last_hash = zeroblob(32)",
                in: folder
            )
            try await Self.leave(4, in: folder)
            #expect(try Self.chain(folder).findings == [], "the chain alone cannot know")
            let findings = try Self.chain(folder, earlier: [kept]).findings
            #expect(findings == ["The log once had a row 5, and ends at 4 now."])
            try await Self.leave(1, in: folder)
            let later = try Self.chain(folder, earlier: [kept]).findings
            #expect(later == ["Row 5 is not the one that the kept head names."])
        }
    }

    @Test func retentionCutsTheOldestEndAndTheRestIsSound() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            let day: Int64 = 86_400_000
            try await store.write { transaction in
                for number in 0..<10 as Range<Int64> {
                    // The clock went back once: what is old stands behind what is younger, and stays.
                    let at = number == 7 ? 0 : number * day
                    try transaction.audit(AuditEntry("X", at: .after(at)))
                }
            }
            func cut(_ days: Int64) async throws -> Int {
                try await store.write { try $0.cutAudit(before: .after(days * day), limit: 2) }
            }
            #expect(try await cut(1) == 0, "a day later, so that a day costs one cut")
            #expect(try await cut(5) == 2)
            #expect(try await cut(5) == 2)
            #expect(try await cut(5) == 0)
            #expect(try await store.read { try $0.auditRows(before: nil, limit: 50) }.count == 6)
            try store.close()
            let chain = try Self.chain(folder)
            #expect(chain.findings == [] && chain.first == 5 && chain.head.number == 10)
            try await Self.force("DELETE FROM audit WHERE id = 5", in: folder)
            #expect(try Self.chain(folder).findings == ["Row 5 is missing."])
        }
    }

    @Test func aRefusedWriteLeavesNoRow() async throws {
        try await TestFolder.withStore { store in
            struct No: Error {}
            await #expect(throws: No.self) {
                try await store.write { transaction in
                    try transaction.audit(AuditEntry("X", at: .start))
                    throw No()
                }
            }
            try await store.write { try $0.audit(AuditEntry("Y", at: .start)) }
            let rows = try await store.read { try $0.auditRows(before: nil, limit: 9) }
            #expect(rows.map(\.number) == [1] && rows.map(\.action) == ["Y"])
        }
    }

    @Test func aBackupsManifestHasTheHead() async throws {
        try await TestFolder.use { folder in
            try await Self.leave(3, in: folder)
            let head = try Self.chain(folder).head
            let manifest = try Backup.write(
                folder: folder.path,
                to: folder.path + "/copy",
                program: "test",
                at: .start
            )
            #expect(manifest.audit == head.description)
            // The desk's own log goes on behind it, with the row of the backup.
            let after = try Self.chain(folder, earlier: [head])
            #expect(after.isSound && after.head.number == head.number + 1)
            #expect(try Restore.verify(folder.path + "/copy", against: manifest).isSound)
        }
    }

    /// Without the triggers, as whoever may write the file can.
    private static func force(_ change: String, in folder: TestFolder) async throws {
        let file = try DatabaseQueue(path: folder.database)
        try await file.writeWithoutTransaction { database in
            let names = try String.fetchAll(
                database,
                sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'"
            )
            let triggers = try String.fetchAll(
                database,
                sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'"
            )
            for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
            try database.execute(sql: change)
            for trigger in triggers { try database.execute(sql: trigger) }
        }
        try file.close()
    }
}
