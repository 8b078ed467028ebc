package import DeskwireDomain
import GRDB

/// The write transaction of one job, inside the batch that will be committed together.
///
/// Reads through `snapshot` see what this and earlier jobs of the batch have written. What others must be told is
/// collected in `notice` and told after the commit.
package final class Transaction {
    package let snapshot: Snapshot
    let database: Database
    var notice = CommitNotice()
    /// What the word indexes get at the end of the batch, in this order.
    var wordChanges: [WordChange] = []
    /// What the write is about; see `isAbout`.
    package internal(set) var auditObject: ObjectRef?
    /// Who makes the changes of this write, set before it begins. Changes are recorded with it.
    package var acting = Acting.system("", at: Timestamp(rawValue: 0))

    init(database: Database, statements: ConnectionStatements) {
        self.database = database
        self.snapshot = Snapshot(database: database, statements: statements)
    }

    /// The claim of the first administrator is good for nothing once this is on disk.
    package func spendClaim() { notice.claimSpent = true }

    /// Does a part of the write as another actor, e.g. a rule of the desk within a customer's request.
    package func acting<Value>(as actor: Actor, _ body: () throws -> Value) rethrows -> Value {
        let before = acting.actor
        acting.actor = actor
        defer { acting.actor = before }
        return try body()
    }

    /// Runs a statement that changes rows and answers how many it changed.
    @discardableResult
    func run(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments()
    ) throws -> Int {
        try snapshot.statements.statement(sql).run(arguments)
        return database.changesCount
    }

    /// Inserts one row and answers its id.
    func insert(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        try snapshot.statements.statement(sql).run(arguments)
        return database.lastInsertedRowID
    }

    /// Runs a part that may be refused: a throw undoes that part alone, and the rest of the job can go on.
    package func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        let (before, words) = (notice, wordChanges)
        try run("SAVEPOINT part")
        do {
            let value = try body()
            try run("RELEASE part")
            return value
        } catch {
            try run("ROLLBACK TO part")
            try run("RELEASE part")
            (notice, wordChanges) = (before, words)
            throw error
        }
    }
}
