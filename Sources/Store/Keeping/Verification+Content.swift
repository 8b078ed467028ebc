private import Crypto
private import Foundation
import GRDB

extension Verification {
    /// Attached files by the hash under which they are kept.
    mutating func checkContent(_ database: Database) throws {
        guard try database.tableExists("content") else { return }
        let contents = try GRDB.Row.fetchAll(
            database,
            sql: "SELECT id, sha256 FROM content WHERE sha256 IS NOT NULL"
        )
        let chunks = try database.makeStatement(
            sql: "SELECT data FROM content_chunk WHERE content_id = ? ORDER BY position"
        )
        for content in contents {
            var hash = SHA256()
            let id = Int64.fromDatabaseValue(content[0]) ?? 0
            let rows = try GRDB.Row.fetchCursor(chunks, arguments: [id])
            while let row = try rows.next() {
                if let data = Data.fromDatabaseValue(row[0]) { hash.update(data: data) }
            }
            guard Data(hash.finalize()) != Data.fromDatabaseValue(content[1]) else { continue }
            add("The file with the content id \(id) is not what was stored.")
        }
    }
}
