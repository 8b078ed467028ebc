package import DeskwireDomain
private import Foundation
import GRDB

/// Looks whether the audit log still is what was written, row by row (SEC-133).
///
/// A row's hash covers the hash of the row before, so that none can be removed, changed or moved without the next one
/// telling. The hashes at both ends stand apart: what is missing there shows, too. Who can write the file and makes all
/// hashes anew is found by a head that was kept elsewhere, as the manifest of every backup does.
///
/// Reads only, and traps on nothing that a damaged file may hold.
package struct AuditChain: Sendable, Equatable {
    /// Where the log ends: the number of its newest row, and its hash.
    package struct Head: Sendable, Equatable, CustomStringConvertible {
        package let number: Int64
        package let hash: [UInt8]

        package var description: String { "\(number):\(hash.hexadecimal)" }

        init(number: Int64, hash: [UInt8]) {
            self.number = number
            self.hash = hash
        }

        /// As it is printed.
        package init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int64(parts[0]), number >= 0,
                let hash = [UInt8](hexadecimal: parts[1]), hash.count == 32
            else { return nil }
            self.init(number: number, hash: hash)
        }
    }

    /// What is wrong, a sentence each, at most `Verification.findingsMax`; empty: all is well.
    package private(set) var findings: [String] = []
    package private(set) var rows: Int64 = 0
    /// The first row that is there; 0: none is.
    package private(set) var first: Int64 = 0
    package private(set) var head = Head(number: 0, hash: [])

    package var isSound: Bool { findings.isEmpty }

    /// Of a file in a folder or a backup, whether or not it is served at the moment. `earlier` are heads that were kept
    /// elsewhere.
    package init(of file: DeskFile, earlier: [Head] = []) throws(StoreError) {
        var chain: AuditChain?
        try file.reading { database in
            guard try database.tableExists("audit") else {
                throw StoreError.foreignFile(
                    path: file.path,
                    reason: "it is of a version without an audit log"
                )
            }
            chain = try AuditChain(in: database, earlier: earlier)
        }
        guard let chain else { throw .failed("the audit log was not read") }
        self = chain
    }

    init(in database: Database, earlier: [Head] = []) throws {
        let ends = try GRDB.Row.fetchOne(
            database,
            sql: "SELECT cut_id, cut_hash, last_id, last_hash FROM audit_chain"
        )
        guard let ends else {
            add("The ends of the log are missing.")
            return
        }
        let cut = Self.head(ends, at: 0)
        head = Self.head(ends, at: 2)
        let newest = try check(in: database, after: cut, earlier: earlier)
        if newest.number < head.number {
            addMissing(newest.number + 1, head.number)
        } else if newest != head {
            add("The log ends at row \(newest.number), and not at what was written last.")
        }
        for earlier in earlier where earlier.number > max(newest.number, head.number) {
            add("The log once had a row \(earlier.number), and ends at \(newest.number) now.")
        }
    }

    /// Where the file says that the log ends.
    static func storedHead(in database: Database) throws -> Head? {
        try GRDB.Row.fetchOne(database, sql: "SELECT last_id, last_hash FROM audit_chain")
            .map { head($0, at: 0) }
    }

    /// Follows the chain to its end.
    private mutating func check(
        in database: Database,
        after cut: Head,
        earlier: [Head]
    ) throws -> Head {
        let table = ChecksummedTable.audit
        let rows = try GRDB.Row.fetchCursor(
            database,
            sql: "SELECT hash, \(table.selection) FROM audit ORDER BY id"
        )
        var last = cut
        while let row = try rows.next() {
            let now = Head(
                number: Int64.fromDatabaseValue(row[1]) ?? 0,
                hash: Self.bytes(row[0])
            )
            if self.rows == 0 { first = now.number }
            self.rows += 1
            if now.number != last.number + 1 {
                addMissing(last.number + 1, now.number - 1)
            } else {
                var checksum = RowChecksum()
                last.hash.withUnsafeBytes { checksum.add($0) }
                table.add(row, from: 1, to: &checksum)
                if checksum.digest() != now.hash {
                    add("Row \(now.number) is not what was written after row \(last.number).")
                }
            }
            if let kept = earlier.first(where: { $0.number == now.number }), kept != now {
                add("Row \(now.number) is not the one that the kept head names.")
            }
            last = now
        }
        return last
    }

    private mutating func addMissing(_ first: Int64, _ last: Int64) {
        if first > last {
            add("Row \(last + 1) stands where row \(first) belongs.")
        } else {
            add(
                first == last ? "Row \(first) is missing." : "Rows \(first) to \(last) are missing."
            )
        }
    }

    private mutating func add(_ finding: String) {
        if findings.count < Verification.findingsMax { findings.append(finding) }
    }

    private static func head(_ row: GRDB.Row, at index: Int) -> Head {
        Head(number: Int64.fromDatabaseValue(row[index]) ?? 0, hash: bytes(row[index + 1]))
    }

    private static func bytes(_ value: DatabaseValue) -> [UInt8] {
        [UInt8](Data.fromDatabaseValue(value) ?? Data())
    }
}

extension [UInt8] {
    /// Two lower-case digits a byte.
    package var hexadecimal: String {
        reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    }

    init?(hexadecimal text: some StringProtocol) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}

/// The audit log of a file, read from its oldest row on for whoever takes it elsewhere.
package enum AuditExport {
    /// Calls `row` with each row from a moment on and before another.
    package static func read(
        from file: DeskFile,
        since: Timestamp?,
        until: Timestamp?,
        row: (AuditRow) throws -> Void
    ) throws(StoreError) {
        try file.reading { database in
            guard try database.tableExists("audit") else { return }
            let found = try GRDB.Row.fetchCursor(
                database,
                sql: """
                    SELECT id, at, actor_kind, actor_id, peer, connection, action, object_kind,
                        object_id, outcome, detail, times, trace_id, hash FROM audit
                    WHERE at >= ? AND at < ? ORDER BY id
                    """,
                arguments: [since?.rawValue ?? .min, until?.rawValue ?? .max]
            )
            while let next = try found.next() { try row(AuditRow(next)) }
        }
    }
}

extension AuditRow {
    fileprivate init(_ row: GRDB.Row) {
        func number(_ index: Int) -> Int64 { Int64.fromDatabaseValue(row[index]) ?? 0 }
        func text(_ index: Int) -> String { String.fromDatabaseValue(row[index]) ?? "" }
        self.init(
            number: number(0),
            at: Timestamp(rawValue: number(1)),
            actorKind: text(2),
            actorID: number(3),
            peer: text(4),
            connection: UInt64(bitPattern: number(5)),
            action: text(6),
            objectKind: text(7),
            objectID: number(8),
            outcome: text(9),
            detail: text(10),
            times: number(11),
            traceID: UInt64(bitPattern: number(12)),
            hash: [UInt8](Data.fromDatabaseValue(row[13]) ?? Data())
        )
    }
}
