import GRDB

/// A consistent view of everything that was committed at one moment. Reads only.
///
/// Lives as long as the read it was given to. Its questions are extensions beside the tables they ask.
package struct Snapshot {
    let database: Database

    /// The first row that the statement finds, read by column index.
    func first<Value>(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments(),
        read: (Row) throws -> Value
    ) throws -> Value? {
        let statement = try database.cachedStatement(sql: sql)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        guard let row = try rows.next() else { return nil }
        return try read(row)
    }

    /// Every row that the statement finds, read by column index.
    func all<Value>(
        _ sql: String,
        _ arguments: StatementArguments = StatementArguments(),
        read: (Row) throws -> Value
    ) throws -> [Value] {
        let statement = try database.cachedStatement(sql: sql)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var values: [Value] = []
        while let row = try rows.next() { values.append(try read(row)) }
        return values
    }
}
