import GRDB

/// A consistent view of everything that was committed at one moment. Reads only.
///
/// Lives as long as the read it was given to. Its questions are extensions beside the tables they ask.
package struct Snapshot {
    let database: Database
    let statements: ConnectionStatements

    init(database: Database, statements: ConnectionStatements) {
        self.database = database
        self.statements = statements
    }

    /// The first row that the statement finds, read by column index.
    func first<Value>(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments(),
        read: (Row) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try statements.statement(sql).run(arguments) { row in
            value = try read(row)
            return false
        }
        return value
    }

    /// Shows every row that the statement finds.
    func forEach(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments(),
        _ body: (Row) throws -> Void
    ) throws {
        try statements.statement(sql).run(arguments) { row in
            try body(row)
            return true
        }
    }

    /// Every row that the statement finds, read by column index.
    func all<Value>(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments(),
        read: (Row) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try statements.statement(sql).run(arguments) { row in
            values.append(try read(row))
            return true
        }
        return values
    }
}
