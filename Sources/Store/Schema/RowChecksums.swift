import GRDB

extension Schema {
    /// Checksums of what people wrote and were written (T-R16); rows that are there get theirs.
    static func addRowChecksums(_ database: Database) throws {
        for table in [ChecksummedTable.message, .mail] {
            try database.execute(sql: "ALTER TABLE \(table.name) ADD COLUMN checksum INTEGER")
            try table.seal(in: database, where: "true", [])
        }
    }
}
