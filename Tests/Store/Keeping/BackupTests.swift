import DeskwireDomain
import Foundation
import GRDB
import Testing

@testable import DeskwireStore

/// SEC-125, S-267: copies of a desk, and desks out of copies.
struct BackupTests {
    @Test func aBackupOfADeskThatIsServedHoldsAllThatWasCommittedBefore() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            try await store.write { try fill($0, tickets: 20) }
            let file = folder.path + "/copy"
            var shares: [Backup.Progress] = []
            let manifest = try store.backUp(to: file, program: "test", at: .start) {
                shares.append($0)
            }
            try store.close()
            #expect(manifest.counts["ticket"] == 20)
            #expect(manifest.counts["message"] == 20)
            #expect(shares.last?.pagesDone == shares.last?.pagesTotal)
            #expect(try BackupManifest(of: file) == manifest)
            let verification = try Restore.verify(file, against: manifest)
            #expect(verification.findings.isEmpty)
            #expect(verification.rows == 20)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!names.contains { $0.hasSuffix(".partial") })
        }
    }

    @Test func aBackupOfADeskAtRestTakesTheLock() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            let file = folder.path + "/copy"
            #expect(throws: StoreError.self) {
                try Backup.write(folder: folder.path, to: file, program: "test", at: .start)
            }
            try store.close()
            _ = consume store
            let manifest = try Backup.write(
                folder: folder.path,
                to: file,
                program: "test",
                at: .start
            )
            #expect(manifest.schema == Schema.version)
            // It is in the desk's log, and the doctor may go by it.
            let again = try folder.open()
            let newest = try await again.read { try $0.auditRows(before: nil, limit: 1).first }
            #expect(newest?.action == "Backup" && newest?.outcome == "done")
            #expect(try await again.read { try $0.lastDone(LastDone.backup) } == .start)
            try again.close()
            #expect(try AuditChain(of: DeskFile(path: folder.database)).isSound)
        }
    }

    @Test func aFileThatExistsIsNotOverwritten() async throws {
        try await TestFolder.withStore { store in
            let file = FileManager.default.temporaryDirectory
                .appending(path: "deskwire-\(UUID().uuidString)").path
            try Data("mine".utf8).write(to: URL(filePath: file))
            defer { try? FileManager.default.removeItem(atPath: file) }
            #expect(throws: StoreError.self) {
                try store.backUp(to: file, program: "test", at: .start)
            }
            #expect(try Data(contentsOf: URL(filePath: file)) == Data("mine".utf8))
        }
    }

    @Test func aRestoredDeskHasEverythingAndAnotherEventLog() async throws {
        try await TestFolder.use { folder in
            let file = try await backUp(folder, tickets: 3)
            let other = folder.path + "/other"
            try FileManager.default.createDirectory(
                atPath: other,
                withIntermediateDirectories: true
            )
            let report = try Restore.run(
                from: file,
                folder: other,
                eventEpoch: 99,
                at: .start
            )
            #expect(report.verification.isSound)
            let restored = try TestFolder(path: other).open()
            #expect(try await restored.read { try $0.ticket(number: "DW-3") } != nil)
            #expect(try await restored.read { try $0.installation().eventEpoch } == 99)
            let newest = try await restored.read { try $0.auditRows(before: nil, limit: 1).first }
            #expect(newest?.action == "Restore" && newest?.actorKind == "operator")
            try restored.close()
            #expect(try AuditChain(of: DeskFile(path: other + "/deskwire.sqlite")).isSound)
        }
    }

    @Test func aDeskIsNeverOverwrittenAndIsNamed() async throws {
        try await TestFolder.use { folder in
            let file = try await backUp(folder, tickets: 2)
            let before = try Data(contentsOf: URL(filePath: folder.database))
            let refused = #expect(throws: StoreError.self) {
                try Restore.run(from: file, folder: folder.path, eventEpoch: 1, at: .start)
            }
            #expect(refused?.description.contains("2 tickets, 2 messages") == true)
            #expect(try Data(contentsOf: URL(filePath: folder.database)) == before)
        }
    }

    /// T-R17: damage is found before anything gets its name.
    @Test func aDamagedBackupIsNotRestored() async throws {
        try await TestFolder.use { folder in
            let file = try await backUp(folder, tickets: 2)
            var bytes = try Data(contentsOf: URL(filePath: file))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(filePath: file))
            let other = folder.path + "/other"
            try FileManager.default.createDirectory(
                atPath: other,
                withIntermediateDirectories: true
            )
            #expect(throws: StoreError.self) {
                try Restore.run(from: file, folder: other, eventEpoch: 1, at: .start)
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: other)
            #expect(left == ["lock"])
        }
    }

    /// SQLite would carry it out on the restored desk.
    @Test func theLogOfADeskThatIsGoneStopsARestore() async throws {
        try await TestFolder.use { folder in
            let file = try await backUp(folder, tickets: 1)
            let other = folder.path + "/other"
            try FileManager.default.createDirectory(
                atPath: other,
                withIntermediateDirectories: true
            )
            let log = other + "/deskwire.sqlite-wal"
            try Data("a log".utf8).write(to: URL(filePath: log))
            let refused = #expect(throws: StoreError.self) {
                try Restore.run(from: file, folder: other, eventEpoch: 1, at: .start)
            }
            #expect(refused?.description.contains(log) == true)
            let left = try FileManager.default.contentsOfDirectory(atPath: other)
            #expect(left.sorted() == ["deskwire.sqlite-wal", "lock"])
        }
    }

    @Test func aBackupWithoutItsManifestIsRefused() async throws {
        try await TestFolder.use { folder in
            let file = try await backUp(folder, tickets: 1)
            try FileManager.default.removeItem(atPath: BackupManifest.path(of: file))
            #expect(throws: StoreError.self) { try BackupManifest(of: file) }
        }
    }

    private func backUp(_ folder: TestFolder, tickets: Int) async throws -> String {
        let store = try folder.open()
        try await store.write { try fill($0, tickets: tickets) }
        let file = folder.path + "/copy"
        _ = try store.backUp(to: file, program: "test", at: .start)
        try store.close()
        return file
    }

    private func fill(_ transaction: Transaction, tickets: Int) throws {
        let ada = try transaction.person(.customer, "ada")
        for _ in 0..<tickets {
            var ticket = try transaction.ticket(for: ada)
            try transaction.message(in: &ticket, by: ada.actor)
        }
    }
}
