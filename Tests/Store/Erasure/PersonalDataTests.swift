import DeskwireDomain
import GRDB
import Testing

@testable import DeskwireStore

/// The one list of what the desk holds of a person (S-264).
struct PersonalDataTests {
    @Test(
        "S-264 every table of the file is in the list of personal data, or is said to be nobody's"
    )
    func everyTableIsKnown() async throws {
        try await TestFolder.use { folder in
            try folder.open().close()
            let file = try DatabaseQueue(path: folder.database)
            let tables = try await file.read { database in
                try String.fetchAll(
                    database,
                    sql: """
                        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                            AND name NOT LIKE '%_words%'
                        """
                )
            }
            try file.close()
            let known = Set(PersonalData.all.map(\.table)).union(PersonalData.ofNobody.keys)
            #expect(tables.filter { !known.contains($0) } == [])
            #expect(known.subtracting(tables) == [])
        }
    }

    @Test(
        "S-264 every section of an export can be asked, for somebody of whom there is next to nothing"
    )
    func everySectionCanBeAsked() async throws {
        try await TestFolder.withStore { store in
            let ada = try await store.write { transaction in
                try transaction.insertAccount(
                    role: .customer,
                    name: "Ada \"the\\first\"",
                    email: MailAddress("ada@example.com"),
                    by: .system,
                    at: .start
                )
            }
            let page = try await store.read {
                try $0.personalRecords(of: ada.id, from: .beginning, limit: 200)
            }
            #expect(page.next == nil)
            let account = try #require(page.records.first { $0.section == "account" })
            let name = account.fields.first { $0.name == "name" }?.value
            #expect(name == .text("Ada \"the\\first\""))
            #expect(account.fields.first { $0.name == "has_password" }?.value == .flag(false))
            let counts = try await store.read { try $0.personalCounts(of: ada.id) }
            #expect(counts.reduce(0) { $0 + $1.count } == Int64(page.records.count))
        }
    }
}
