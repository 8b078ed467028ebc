import DeskwireDomain
import Testing

@testable import DeskwireStore

/// R-115, S-202: what can be found follows what messages say, whatever their customer is called by now.
@Suite(.timeLimit(.minutes(1)))
struct MessageWordsTests {
    /// Writes the words that wait for the end of the batch first.
    private func hits(_ word: String, in transaction: Transaction) throws -> Int {
        for change in transaction.wordChanges {
            try transaction.run(change.sql, change.arguments)
        }
        transaction.wordChanges = []
        let query = try SearchQuery(word)
        return try transaction.snapshot.search(
            TicketSearch(reach: .desk, query: query),
            before: nil,
            limit: 9
        ) { row, _ in row.id }
        .found.count
    }

    @Test func wordsGoAfterTheCustomerWasRenamed() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                var ticket = try transaction.ticket(for: ada)
                var message = try transaction.message(in: &ticket, by: ada.actor)
                func rename(_ name: String) throws {
                    try transaction.run(
                        "UPDATE account SET name = '\(name)' WHERE id = \(ada.id)"
                    )
                    ticket = try transaction.reload(ticket)
                }
                try rename("Augusta")
                _ = try transaction.message(in: &ticket, by: ada.actor)
                try rename("Byron")
                let actor = ada.actor
                try transaction.edit(&message, of: ticket, to: "okapi", by: actor, at: .start)
                #expect(try hits("okapi", in: transaction) == 1)
                try rename("King")
                try transaction.edit(&message, of: ticket, to: "giraffe", by: actor, at: .start)
                #expect(try hits("okapi", in: transaction) == 0)
                #expect(try hits("giraffe", in: transaction) == 1)
                try transaction.delete(&message, of: ticket, by: actor, at: .start)
                #expect(try hits("giraffe", in: transaction) == 0)
                #expect(
                    try transaction.snapshot.revisions(of: message.id).map(\.text) == [
                        "words", "okapi", "giraffe",
                    ]
                )
                for table in ["public_words", "internal_words"] {
                    try transaction.run(
                        "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')"
                    )
                }
            }
        }
    }
}
