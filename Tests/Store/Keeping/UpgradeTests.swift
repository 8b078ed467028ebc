import DeskwireDomain
import Foundation
import GRDB
import Testing

@testable import DeskwireStore

/// S-268, T-R24: files of earlier versions become files of this one, and are kept as they were beside it.
struct UpgradeTests {
    /// Each earlier schema there ever was, made by the migrations that made it then.
    @Test(arguments: 1..<Schema.version)
    func anEarlierSchemaIsBroughtUpToDateAndKept(schema: Int) async throws {
        try await TestFolder.use { folder in
            try Self.leave(schema: schema, in: folder.database)
            let store = try folder.open()
            #expect(try await store.read { try Schema.version(of: $0.database) } == Schema.version)
            #expect(try await store.read { try $0.ticket(number: "DW-1")?.subject } == "A lamp")
            try store.close()
            #expect(try Verification(of: DeskFile(path: folder.database)).findings == [])
            let kept = "\(folder.path)/deskwire.schema-\(schema).backup"
            let manifest = try BackupManifest(of: kept)
            #expect(manifest.schema == schema)
            #expect(try Restore.verify(kept, against: manifest).findings == [])
        }
    }

    /// The same files for T-R24 (`Tests/Faults/upgrade.py`), which kills real servers while they upgrade them.
    @Test(.enabled(if: samples != nil, "DESKWIRE_SCHEMA_SAMPLES names no folder"))
    func filesOfEverySchemaAreMade() throws {
        let folder = try #require(Self.samples)
        for schema in 1...Schema.version {
            try Self.leave(schema: schema, in: "\(folder)/\(schema).sqlite")
        }
    }

    private static let samples = ProcessInfo.processInfo.environment["DESKWIRE_SCHEMA_SAMPLES"]

    @Test func aDeskOfThisVersionIsNotCopied() async throws {
        try await TestFolder.use { folder in
            try folder.open().close()
            try folder.open().close()
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!names.contains { $0.hasSuffix(".backup") })
        }
    }

    /// A file of an earlier version, with a ticket and a message of that time.
    static func leave(schema: Int, in path: String) throws {
        let file = try DatabaseQueue(path: path)
        try Schema.migrate(file, upTo: schema, birth: .sample)
        try file.write { database in
            try database.execute(
                sql: """
                    PRAGMA application_id = \(Schema.applicationID);
                    INSERT INTO account (id, role, name, email, created_at, created_by_kind,
                        created_by_name) VALUES (1, 1, 'ada', 'ada@example.com', 1, 4, 'system');
                    INSERT INTO ticket (id, number, subject, status_id, is_open, customer_id,
                        priority, source, created_at, created_by_kind, created_by_name,
                        activity_at, public_activity_at, message_count, public_count)
                        VALUES (1, 'DW-1', 'A lamp', 1, 1, 1, 1, 1, 1, 1, 'ada', 1, 1, 1, 1);
                    INSERT INTO message (ticket_id, seq, public_seq, author_kind, author_id,
                        author_name, visibility, text, created_at)
                        VALUES (1, 1, 1, 1, 1, 'ada', 1, 'It is dark.', 1);
                    """
            )
            try sealWhereThatIsKnown(database)
        }
        try file.close()
    }

    /// From the schema on that has checksums, whoever wrote a message gave it one.
    private static func sealWhereThatIsKnown(_ database: Database) throws {
        guard try database.columns(in: "message").contains(where: { $0.name == "checksum" })
        else { return }
        try ChecksummedTable.message.seal(in: database, where: "true", [])
    }
}

extension InstallationBirth {
    static let sample = InstallationBirth(
        at: TestFolder.now,
        installID: "test",
        eventEpoch: TestFolder.epoch,
        macKey: [UInt8](repeating: 1, count: 32)
    )
}

/// SEC-121: where a desk may lie.
struct FileSystemKindTests {
    @Test(arguments: [0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x0102_1997] as [UInt32])
    func aFileSystemOfAnotherMachineIsRefused(kind: UInt32) {
        #expect(throws: StoreError.self) { try FileSystemKind.refuse(kind, of: "/data") }
    }

    /// ext4, XFS, Btrfs, ZFS, tmpfs, overlay.
    @Test(
        arguments: [0xEF53, 0x5846_5342, 0x9123_683E, 0x2FC1_2FC1, 0x0102_1994, 0x794C_7630]
            as [UInt32]
    )
    func aDiskOfThisMachineIsTaken(kind: UInt32) {
        #expect(throws: Never.self) { try FileSystemKind.refuse(kind, of: "/data") }
    }
}
