private import Crypto
import DeskwireDomain
package import Foundation
import GRDB

/// What stands beside a backup: what is in it, and the hash that shows that it still is (SEC-125).
package struct BackupManifest: Codable, Sendable, Equatable {
    /// Of this text; a program that does not know the number reads no further.
    package static let format = 1

    package var format = Self.format
    /// Of the program that wrote the backup.
    package var program: String
    /// How many migrations the copy has been through.
    package var schema: Int
    /// Milliseconds since 1970, UTC.
    package var createdAt: Int64
    package var bytes: Int64
    /// Of the whole file, in lower-case hexadecimal.
    package var sha256: String
    /// The number of the last event there ever was.
    package var lastEvent: Int64
    /// Rows of the tables that matter most.
    package var counts: [String: Int64]
    /// Where the audit log ended, for `deskwired audit verify --head`; nil in backups of earlier versions.
    package var audit: String?
    /// How the copy is encrypted; nil: it is not. `bytes` and `sha256` are of the file as it lies there.
    package var encryption: String?

    /// Where it lies: beside the backup.
    package static func path(of backup: String) -> String { backup + ".manifest.json" }

    package func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// Reads the one beside a backup.
    package init(of backup: String) throws(StoreError) {
        let path = Self.path(of: backup)
        do {
            self = try JSONDecoder().decode(
                Self.self,
                from: try Data(contentsOf: URL(fileURLWithPath: path))
            )
        } catch {
            throw .foreignFile(
                path: path,
                reason: "there is no manifest there that can be read; a backup has one beside it"
            )
        }
        guard format == Self.format else {
            throw .foreignFile(
                path: path,
                reason: "it was written by another version of Deskwire (format \(format); "
                    + "this program knows format \(Self.format))"
            )
        }
    }

    init(
        of database: Database,
        program: String,
        at now: Timestamp,
        bytes: Int64,
        sha256: String
    )
        throws
    {
        self.program = program
        schema = try Schema.version(of: database)
        createdAt = now.rawValue
        self.bytes = bytes
        self.sha256 = sha256
        lastEvent = try Self.lastEvent(in: database)
        counts = try Self.counts(in: database)
        audit = try Self.auditHead(in: database)
    }

    static func auditHead(in database: Database) throws -> String? {
        guard try database.tableExists("audit_chain") else { return nil }
        return try AuditChain.storedHead(in: database)?.description
    }

    static func lastEvent(in database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'event'")
            ?? 0
    }

    static func counts(in database: Database) throws -> [String: Int64] {
        var counts: [String: Int64] = [:]
        for table in ["account", "ticket", "message", "mail", "event"] {
            counts[table] = try Int64.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
        }
        return counts
    }

    static func hash(of path: String) throws -> (bytes: Int64, sha256: String) {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        var hash = SHA256()
        var bytes: Int64 = 0
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
            hash.update(data: part)
            bytes += Int64(part.count)
        }
        let text = hash.finalize().map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        return (bytes, text)
    }
}
