import GRDB

/// A desk's file that is looked at and not served: a backup, or what lies in a data folder. It is opened for reading
/// only, and refused where it is no desk (SEC-120).
package struct DeskFile: Sendable {
    package static let name = "deskwire.sqlite"

    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// Runs a body in one reading transaction, after a look at whose file it is.
    func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            let file = try DatabaseQueue(path: path, configuration: configuration)
            let value = try file.read { database in
                try demandOwn(database)
                return try body(database)
            }
            try file.close()
            return value
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw refusal(error)
        } catch {
            throw .cannotOpen(path: path, reason: String(describing: error))
        }
    }

    /// Runs a body in one write to a desk that nobody serves and whose schema is this program's.
    func writing<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        let file = try DatabaseQueue(path: path)
        let value = try file.write { database in
            guard let connection = database.sqliteConnection else {
                throw StoreError.cannotOpen(path: path, reason: "it is closed")
            }
            let statements = ConnectionStatements(connection: connection)
            return try body(Transaction(database: database, statements: statements))
        }
        try file.close()
        return value
    }

    private func demandOwn(_ database: Database) throws {
        let stored = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard stored == Schema.applicationID else {
            throw StoreError.foreignFile(path: path, reason: "it is not a Deskwire database")
        }
        try Schema.refuseNewer(database, path: path)
    }

    /// What SQLite says of a file that it cannot read is about the file, not about the disk, unless it says so.
    private func refusal(_ error: DatabaseError) -> StoreError {
        switch error.resultCode {
        case .SQLITE_NOTADB:
            .foreignFile(path: path, reason: "it is not a database")
        case .SQLITE_CORRUPT:
            .foreignFile(path: path, reason: "it is damaged: \(error.message ?? "")")
        default:
            .cannotOpen(path: path, reason: String(describing: error))
        }
    }
}
