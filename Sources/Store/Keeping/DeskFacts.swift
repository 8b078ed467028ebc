package import DeskwireDomain
import GRDB

/// What a desk's file says to who looks at the desk from outside, whether or not it is served at the moment.
package struct DeskFacts: Sendable, Equatable {
    package let createdAt: Timestamp
    /// When the newest complete backup was begun, as far as the desk knows.
    package let lastBackup: Timestamp?
    /// The newest moment that stands in the event log.
    package let newestEvent: Timestamp?
    /// Members of staff who can log in with a password alone.
    package let staffWithoutSecondStep: Int
    package let supportAddress: String
    package let hasReceivedMail: Bool
    /// What the wiping of an erasure waits for; empty: for nothing.
    package let erasureNote: String
    package let filesWaiting: FilesWaiting

    /// Nil for a file that the next start brings up to date first.
    package static func read(from file: DeskFile) throws(StoreError) -> DeskFacts? {
        try file.reading { database in
            guard try Schema.version(of: database) == Schema.version else { return nil }
            return try DeskFacts(in: database)
        }
    }

    private init(in database: Database) throws {
        func time(_ sql: String) throws -> Timestamp? {
            try Int64.fetchOne(database, sql: sql).map(Timestamp.init(rawValue:))
        }
        createdAt = try time("SELECT created_at FROM installation") ?? Timestamp(rawValue: 0)
        lastBackup = try time("SELECT at FROM last_done WHERE what = 'backup'")
        newestEvent = try time(
            "SELECT max(at) FROM (SELECT at FROM event ORDER BY seq DESC LIMIT 100)"
        )
        staffWithoutSecondStep =
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM account WHERE role IN (2, 3) AND disabled = 0
                        AND activated_at IS NOT NULL
                        AND id NOT IN (SELECT account_id FROM second_step)
                    """
            ) ?? 0
        supportAddress =
            try String.fetchOne(
                database,
                sql: "SELECT value FROM setting WHERE name = 'support_address'"
            ) ?? ""
        let waiting = try GRDB.Row.fetchOne(database, sql: FilesWaiting.query)
        filesWaiting = FilesWaiting(
            count: (waiting?[0] as Int64?) ?? 0,
            oldest: (waiting?[1] as Int64?).map(Timestamp.init(rawValue:)),
            reason: try String.fetchOne(database, sql: FilesWaiting.reasonQuery) ?? ""
        )
        erasureNote = try String.fetchOne(database, sql: Erasure.waitingQuery) ?? ""
        hasReceivedMail =
            try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM received_mail)") ?? false
    }
}
