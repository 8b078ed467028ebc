import GRDB
import GRDBSQLite

/// A statement that was compiled once for a connection, and runs as often as it is asked to.
///
/// It belongs to the thread that has the connection.
final class PreparedStatement {
    let sql: String
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    /// Between the first row and the last a statement cannot be run for somebody else.
    private(set) var isRunning = false

    init(_ sql: String, on connection: OpaquePointer) throws {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(
            connection,
            sql,
            -1,
            UInt32(SQLITE_PREPARE_PERSISTENT),
            &handle,
            nil
        )
        guard code == SQLITE_OK, let handle else {
            throw Self.failure(code, on: connection, sql: sql)
        }
        self.sql = sql
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Runs it to its end, or until the reader of its rows has enough and answers false.
    func run(_ arguments: StatementArguments, row: (Row) throws -> Bool = { _ in true }) throws {
        isRunning = true
        defer {
            // What it says of an error was said by the step before.
            sqlite3_reset(handle)
            isRunning = false
        }
        try bind(arguments)
        while true {
            let code = sqlite3_step(handle)
            switch code {
            case SQLITE_ROW:
                guard try row(Row(statement: handle)) else { return }
            case SQLITE_DONE: return
            default: throw Self.failure(code, on: connection, sql: sql)
            }
        }
    }

    private func bind(_ arguments: StatementArguments) throws {
        let count = Int(sqlite3_bind_parameter_count(handle))
        guard arguments.values.count == count else {
            throw DatabaseError(
                resultCode: .SQLITE_MISUSE,
                message: "\(count) values are needed, \(arguments.values.count) were given",
                sql: sql
            )
        }
        var index: Int32 = 0
        for value in arguments.values {
            index += 1
            let code =
                value?.bind(to: handle, at: index) ?? sqlite3_bind_null(handle, index)
            guard code == SQLITE_OK else { throw Self.failure(code, on: connection, sql: sql) }
        }
    }

    private static func failure(
        _ code: Int32,
        on connection: OpaquePointer,
        sql: String
    ) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: sql
        )
    }
}
