import DeskwireDomain
import Testing

@testable import DeskwireStore

/// What tickets point to is kept between reads, and never older than the snapshot it is shown in.
@Suite(.timeLimit(.minutes(1)))
struct ReferenceDataTests {
    private func names(in snapshot: Snapshot) throws -> [String] {
        let tickets = try snapshot.tickets(TicketFilter(), within: .desk, after: nil, limit: 9)
        return tickets.flatMap { ticket in
            [ticket.status.name, ticket.category?.name ?? "none"]
                + [ticket.organisation?.name ?? "none", group(of: ticket)]
        }
    }

    private func group(of ticket: Ticket) -> String {
        guard case .group(let group) = ticket.assignee else { return "none" }
        return group.name
    }

    /// A ticket that points to everything.
    private func fill(_ transaction: Transaction) throws {
        let ada = try transaction.person(.customer, "ada")
        let categories = try transaction.snapshot.categories(includeInactive: true)
        let ticket = try transaction.ticket(for: ada, category: categories.first)
        try transaction.run("INSERT INTO staff_group (name) VALUES ('night')")
        let acme = try transaction.insertOrganisation(name: "Acme", by: .system, at: .start)
        try transaction.run(
            """
            UPDATE ticket SET organisation_id = ?, group_id = (SELECT id FROM staff_group)
            WHERE id = ?
            """,
            [acme.sql, ticket.id.sql]
        )
    }

    private func rename(_ transaction: Transaction, round: Int) throws -> [String] {
        let tables = ["status", "category", "organisation", "staff_group"]
        for table in tables {
            try transaction.run("UPDATE \(table) SET name = '\(table) ' || id || ' \(round)'")
        }
        return try names(in: transaction.snapshot)
    }

    @Test func everyReaderShowsTheNamesOfItsSnapshot() async throws {
        try await TestFolder.withStore { store in
            try await store.write { try fill($0) }
            for round in 0..<4 {
                let renamed = try await store.write { try rename($0, round: round) }
                #expect(renamed.count == 4)
                #expect(renamed.allSatisfy { $0.hasSuffix(" \(round)") }, "the writer sees its own")
                // As often as there are readers, and once more, so that what was kept is asked for.
                for _ in 0..<(2 * ReadPool.readersMax + 1) {
                    #expect(try await store.read { try names(in: $0) } == renamed)
                }
            }
        }
    }

    @Test func theWriterKeepsNothingThatItTookBack() async throws {
        try await TestFolder.withStore { store in
            try await store.write { try fill($0) }
            let before = try await store.read { try names(in: $0) }
            await #expect(throws: TestFailure.self) {
                try await store.write { transaction in
                    _ = try rename(transaction, round: 1)
                    throw TestFailure("taken back")
                }
            }
            #expect(try await store.write { try names(in: $0.snapshot) } == before)
        }
    }
}
