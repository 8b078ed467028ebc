import DeskwireDomain
import Foundation
import GRDB
import Testing

@testable import DeskwireStore

/// SEC-120, SEC-121: what is opened, and what is refused and left as it was.
struct OpeningTests {
    @Test func aNewFolderBecomesADesk() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            #expect(store.isNew)
            let installation = try await store.read { try $0.installation() }
            #expect(installation.installID == "test")
            #expect(installation.eventEpoch == 77)
            #expect(installation.createdAt == .start)
            let statuses = try await store.read { try $0.statuses() }
            #expect(statuses.map(\.name) == ["Open", "In Progress", "Waiting", "Closed"])
            let categories = try await store.read { try $0.categories(includeInactive: true) }
            #expect(categories.map(\.name) == DeskwireDomain.Category.defaultNames)
            #expect(try await !store.read { try $0.hasAdministrator() })
            try store.close()
        }
    }

    @Test func anExistingDeskKeepsWhatItHas() async throws {
        try await TestFolder.use { folder in
            try await leaveATicket(in: folder)
            let second = try folder.open(epoch: 1)
            #expect(!second.isNew)
            #expect(try await second.read { try $0.installation().eventEpoch } == 77)
            #expect(try await second.read { try $0.ticket(number: "DW-1") } != nil)
            #expect(try await second.read { try $0.ticket(number: "dw-1") } != nil)
            try second.close()
        }
    }

    private func leaveATicket(in folder: TestFolder) async throws {
        let store = try folder.open()
        try await store.write { transaction in
            _ = try transaction.ticket(for: try transaction.person(.customer, "ada"))
        }
        try store.close()
    }

    @Test func aSecondInstanceIsKeptOutUntilTheFirstIsGone() async throws {
        try await TestFolder.use { folder in
            var first: DeskStore? = try folder.open()
            let refused = #expect(throws: StoreError.self) { try folder.open() }
            guard case .inUse(let path)? = refused else {
                Issue.record("\(String(describing: refused))")
                return
            }
            #expect(path == folder.path)
            try first?.close()
            first = nil
            try folder.open().close()
        }
    }

    @Test func aFolderThatIsNotThereIsRefused() async throws {
        try await TestFolder.use { folder in
            let nowhere = TestFolder(path: folder.path + "/nowhere")
            #expect(throws: StoreError.self) { try nowhere.open() }
        }
    }

    @Test(arguments: ["DELETE", "WAL"])
    func anotherProgramsDatabaseIsLeftByteForByte(mode: String) async throws {
        try await TestFolder.use { folder in
            let foreign = try DatabaseQueue(path: folder.database)
            try await foreign.writeWithoutTransaction { database in
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = \(mode)")
                try database.execute(sql: "CREATE TABLE song (title TEXT)")
                try database.execute(sql: "INSERT INTO song VALUES ('one')")
            }
            try foreign.close()
            try expectRefusal(in: folder, reason: "not a Deskwire database")
        }
    }

    @Test func aNewerDeskwiresFileIsLeftByteForByte() async throws {
        try await TestFolder.use { folder in
            try folder.open().close()
            let newer = try DatabaseQueue(path: folder.database)
            try await newer.write { database in
                try database.execute(
                    sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 tomorrow')"
                )
            }
            try newer.close()
            let known = Schema.version
            try expectRefusal(
                in: folder,
                reason:
                    "newer Deskwire: its schema is \(known + 1), this program knows schema \(known)"
            )
        }
    }

    @Test(arguments: [false, true])
    func aDamagedFileIsLeftByteForByteAndTold(hasJournal: Bool) async throws {
        try await TestFolder.use { folder in
            try await leaveATicket(in: folder)
            let file = try FileHandle(forUpdating: URL(filePath: folder.database))
            // The head of the first page, behind the file's own.
            try file.seek(toOffset: 100)
            try file.write(contentsOf: Data(repeating: 0xFF, count: 8))
            try file.close()
            if hasJournal { try Data().write(to: URL(filePath: folder.database + "-journal")) }
            try expectRefusal(in: folder, reason: "it is damaged")
        }
    }

    @Test(arguments: ["not a database, just some words that are long enough to be read. ", "x"])
    func aFileThatIsNotSQLiteIsLeftByteForByte(text: String) async throws {
        try await TestFolder.use { folder in
            let words = Data(String(repeating: text, count: 100).utf8)
            try words.write(to: URL(filePath: folder.database))
            #expect(throws: StoreError.self) { try folder.open() }
            #expect(try Data(contentsOf: URL(filePath: folder.database)) == words)
        }
    }

    @Test("T-R16 what is damaged where the desk itself stands is told so and left byte for byte")
    func aDamagedFirstRowIsLeftByteForByte() async throws {
        try await TestFolder.use { folder in
            try await leaveATicket(in: folder)
            let file = try DatabaseQueue(path: folder.database)
            let (page, size) = try await file.read { database in
                let question = "SELECT rootpage FROM sqlite_schema WHERE name = 'installation'"
                return (
                    try Int.fetchOne(database, sql: question) ?? 0,
                    try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
                )
            }
            try file.close()
            let handle = try FileHandle(forWritingTo: URL(filePath: folder.database))
            try handle.seek(toOffset: UInt64((page - 1) * size))
            try handle.write(contentsOf: Data(repeating: 1, count: size))
            try handle.close()
            try expectRefusal(in: folder, reason: "damaged")
        }
    }

    private func expectRefusal(in folder: TestFolder, reason expected: String) throws {
        let before = try Data(contentsOf: URL(filePath: folder.database))
        let refused = #expect(throws: StoreError.self) { try folder.open() }
        switch refused {
        case .foreignFile?, .newerFile?: break
        default: Issue.record("\(String(describing: refused))")
        }
        #expect(refused?.description.contains(expected) == true)
        #expect(try Data(contentsOf: URL(filePath: folder.database)) == before)
    }

    @Test("T-R3 a first start that died before its first migration becomes a desk")
    func aFileWithoutItsFirstMigrationBecomesADesk() async throws {
        try await TestFolder.use { folder in
            let begun = try DatabaseQueue(path: folder.database)
            try await begun.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try database.execute(
                    sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
                )
            }
            try begun.close()
            let store = try folder.open()
            #expect(try await store.read { try $0.statuses().count } == 4)
            try store.close()
        }
    }

    /// A first start that died before its first commit left a file with nothing in it.
    @Test(arguments: [false, true])
    func aFileWithNothingInItBecomesADesk(hasHeader: Bool) async throws {
        try await TestFolder.use { folder in
            try Data().write(to: URL(filePath: folder.database))
            if hasHeader {
                let empty = try DatabaseQueue(path: folder.database)
                try await empty.writeWithoutTransaction { database in
                    _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
                }
                try empty.close()
            }
            let store = try folder.open()
            #expect(try await store.read { try $0.statuses().count } == 4)
            try store.close()
        }
    }
}

/// SEC-120: how the file is written.
struct DurabilityTests {
    /// A kill in the middle of the very first write leaves a journal beside the file (T-R3).
    @Test func aFirstStartThatWasCutOffBecomesADesk() async throws {
        try await TestFolder.use { folder in
            try leaveAHalfWrittenFile(in: folder.path)
            let store = try folder.open()
            #expect(try await store.read { try $0.eventLog() }.newestSeq == 0)
            try store.close()
        }
    }

    private func leaveAHalfWrittenFile(in folder: String) throws {
        let other = folder + "/other.sqlite"
        let queue = try DatabaseQueue(path: other)
        try queue.inDatabase { database in
            try database.execute(sql: "CREATE TABLE early (x); DROP TABLE early; VACUUM")
            try database.execute(sql: "PRAGMA cache_size = 1; BEGIN; CREATE TABLE early (x)")
            for _ in 0..<50 {
                try database.execute(sql: "INSERT INTO early VALUES (randomblob(4000))")
            }
            for ending in ["", "-journal"] {
                try FileManager.default.copyItem(
                    atPath: other + ending,
                    toPath: folder + "/deskwire.sqlite" + ending
                )
            }
            try database.execute(sql: "ROLLBACK")
        }
        try queue.close()
    }

    @Test("T-R15 the log shrinks when whoever held it up is gone")
    func aLogThatHasGrownShrinks() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            var longReader = Configuration()
            longReader.allowsUnsafeTransactions = true
            let reader = try DatabaseQueue(path: folder.database, configuration: longReader)
            try reader.inDatabase { database in
                try database.execute(sql: "BEGIN")
                _ = try Int64.fetchOne(database, sql: "SELECT count(*) FROM ticket")
            }
            let bytes = DeskStore.walBytesKept + (1 << 20)
            try await store.write { transaction in
                _ = try transaction.run(
                    "CREATE TABLE ballast AS SELECT zeroblob(?) AS bytes",
                    [bytes]
                )
            }
            #expect(DeskStore.walBytes(folder: folder.path) > bytes)
            try reader.inDatabase { try $0.execute(sql: "ROLLBACK") }
            let end = ContinuousClock.now + .seconds(30)
            while DeskStore.walBytes(folder: folder.path) > DeskStore.walBytesKept, .now < end {
                try await store.write { transaction in
                    _ = try transaction.run("INSERT INTO ballast VALUES (1)")
                }
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(DeskStore.walBytes(folder: folder.path) <= DeskStore.walBytesKept)
            try reader.close()
            try store.close()
        }
    }

    @Test func theWriterWaitsForTheDisk() async throws {
        try await TestFolder.withStore { store in
            let found = try await store.write { transaction in
                try [
                    "synchronous", "journal_mode", "foreign_keys", "trusted_schema",
                    "cell_size_check",
                ].map { name in
                    try String.fetchOne(transaction.database, sql: "PRAGMA \(name)")
                }
            }
            #expect(found == ["2", "wal", "1", "0", "1"])
            let id = try await store.read { snapshot in
                try Int64.fetchOne(snapshot.database, sql: "PRAGMA application_id")
            }
            #expect(id == 0x4457_4442)
        }
    }

    @Test func aRowThatPointsNowhereIsNotStored() async throws {
        try await TestFolder.withStore { store in
            await #expect(throws: DatabaseError.self) {
                try await store.write { transaction in
                    try transaction.insertToken(
                        account: AccountID(rawValue: 99),
                        purpose: .invitation,
                        hash: .hash(1),
                        expiresAt: .after(1),
                        at: .start
                    )
                }
            }
        }
    }

    @Test func aSnapshotCannotWrite() async throws {
        try await TestFolder.withStore { store in
            await #expect(throws: (any Error).self) {
                try await store.read { try $0.database.execute(sql: "DELETE FROM status") }
            }
        }
    }
}
