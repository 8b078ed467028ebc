import GRDB

/// Looks whether a desk's file still is what was written (SEC-125, T-R16).
///
/// 1. SQLite's own check of every page, index and constraint.
/// 2. References between rows.
/// 3. Kept counters against a recount.
/// 4. Every message and mail against its checksum, every file against its SHA-256, the audit log against its chain.
///
/// Reads only, and traps on nothing that a damaged file may hold.
package struct Verification: Sendable, Equatable {
    /// What is wrong, a sentence each, at most `findingsMax`; empty: all is well.
    package private(set) var findings: [String] = []
    /// How many rows were checked against a checksum.
    package private(set) var rows: Int64 = 0
    package private(set) var schema = 0
    package private(set) var lastEvent: Int64 = 0
    package private(set) var counts: [String: Int64] = [:]
    /// Where the audit log ends; nil where there is none.
    package private(set) var auditHead: String?

    package static let findingsMax = 100

    package var isSound: Bool { findings.isEmpty }

    /// The file that lies in a folder or is a backup, whether or not it is served at the moment.
    package init(
        of file: DeskFile,
        progress: (String) -> Void = { _ in }
    ) throws(StoreError) {
        var verification = Verification()
        try file.reading { try verification.run(in: $0, progress: progress) }
        self = verification
    }

    private init() {}

    private mutating func run(in database: Database, progress: (String) -> Void) throws {
        let steps: [(String, (inout Verification) throws -> Void)] = [
            ("pages and indexes", { try $0.checkStructure(database) }),
            ("references", { try $0.checkReferences(database) }),
            ("counters", { try $0.checkCounters(database) }),
            ("messages", { try $0.checkRows(of: .message, in: database) }),
            ("mails", { try $0.checkRows(of: .mail, in: database) }),
            ("files", { try $0.checkContent(database) }),
            ("audit log", { try $0.checkAudit(database) }),
            (
                "counts",
                {
                    $0.schema = try Schema.version(of: database)
                    $0.lastEvent = try BackupManifest.lastEvent(in: database)
                    $0.counts = try BackupManifest.counts(in: database)
                    $0.auditHead = try BackupManifest.auditHead(in: database)
                }
            ),
        ]
        for (name, step) in steps {
            progress(name)
            do {
                try step(&self)
            } catch let error as DatabaseError {
                add("The \(name) cannot be read: \(error.message ?? "\(error.resultCode)").")
            }
        }
    }

    mutating func add(_ finding: String) {
        if findings.count < Self.findingsMax { findings.append(finding) }
    }

    private mutating func checkAudit(_ database: Database) throws {
        guard try database.tableExists("audit") else { return }
        for finding in try AuditChain(in: database).findings { add("The audit log: \(finding)") }
    }

    private mutating func checkStructure(_ database: Database) throws {
        let answers = try GRDB.Row.fetchCursor(
            database,
            sql: "PRAGMA integrity_check(\(Self.findingsMax))"
        )
        while let row = try answers.next() {
            let text = String.fromDatabaseValue(row[0]) ?? "an answer that is no text"
            if text != "ok" { add("The structure is damaged: \(text)") }
        }
    }

    private mutating func checkReferences(_ database: Database) throws {
        let rows = try GRDB.Row.fetchCursor(database, sql: "PRAGMA foreign_key_check")
        while let row = try rows.next() {
            let table = String.fromDatabaseValue(row[0]) ?? ""
            let id = Int64.fromDatabaseValue(row[1]) ?? 0
            let target = String.fromDatabaseValue(row[2]) ?? ""
            add("Row \(id) of \(table) names a row of \(target) that is not there.")
        }
    }

    private mutating func checkCounters(_ database: Database) throws {
        for counter in KeptCounter.all where try counter.isThere(in: database) {
            let rows = try GRDB.Row.fetchCursor(database, sql: counter.disagreeing)
            while let row = try rows.next() {
                let id = Int64.fromDatabaseValue(row[0]) ?? 0
                add("\(counter.what) of \(counter.of) \(id) is not what a recount gives.")
                if findings.count == Self.findingsMax { return }
            }
        }
    }

    private mutating func checkRows(of table: ChecksummedTable, in database: Database) throws {
        guard try database.columns(in: table.name).contains(where: { $0.name == "checksum" })
        else { return }
        let rows = try GRDB.Row.fetchCursor(
            database,
            sql: "SELECT id, checksum, \(table.selection) FROM \(table.name)"
        )
        while let row = try rows.next() {
            self.rows += 1
            guard Int64.fromDatabaseValue(row[1]) != table.checksum(of: row, from: 2) else {
                continue
            }
            let id = Int64.fromDatabaseValue(row[0]) ?? 0
            add("The \(table.name) with the id \(id) is not what was written.")
        }
    }
}
