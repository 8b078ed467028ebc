import DeskwireDomain
import DeskwireStore

/// The tickets of one transaction of an import, each with the line it stands on.
struct ImportBatch: Sendable {
    enum Outcome: Sendable {
        case taken
        case known
        case refused(line: Int, reason: String)
    }

    var tickets: [(line: Int, ticket: ImportedTicket)] = []

    /// Writes all of them, or, where the storage fails, none.
    func write(
        to store: DeskStore,
        names: ImportNames,
        at now: Timestamp
    ) async throws -> [Outcome] {
        try await store.write { [tickets] transaction in
            transaction.acting = Acting(
                actor: .system,
                source: .imported,
                at: now,
                operation: "import"
            )
            let outcomes = try tickets.map { line, ticket in
                try Self.write(ticket, line: line, names: names, at: now, in: transaction)
            }
            try transaction.startImportedWithEverythingRead()
            return outcomes
        }
    }

    /// What is wrong with one ticket undoes that ticket alone; what is wrong with the storage ends the import.
    private static func write(
        _ ticket: ImportedTicket,
        line: Int,
        names: ImportNames,
        at now: Timestamp,
        in transaction: Transaction
    ) throws -> Outcome {
        do {
            let id = try transaction.attempt {
                try transaction.importTicket(ticket, names: names, at: now)
            }
            return id == nil ? .known : .taken
        } catch {
            guard let problem = error as? ImportProblem else { throw error }
            return .refused(line: line, reason: problem.description)
        }
    }
}
