package import DeskwireDomain
import Foundation
import GRDB

/// Wiping: what an erasure leaves in old segments of the word indexes, in free space of the file, and in its log.
extension Snapshot {
    private static func erasure(_ row: Row) throws -> Erasure {
        Erasure(
            id: row.integer(0),
            customer: row.id(1),
            extent: try row.value(2),
            at: row.time(3),
            wipedAt: row.optionalTime(4),
            note: row.text(5)
        )
    }

    private static let erasureColumns = "id, customer_id, extent, at, wiped_at, note"

    package func erasure(_ id: Int64) throws -> Erasure? {
        try first(
            "SELECT \(Self.erasureColumns) FROM erasure WHERE id = ?",
            [id],
            read: Self.erasure
        )
    }

    /// The newest erasure of a customer, with the preview that was agreed to.
    package func newestErasure(
        of customer: AccountID
    ) throws -> (erasure: Erasure, fingerprint: [UInt8])? {
        try first(
            """
            SELECT \(Self.erasureColumns), fingerprint FROM erasure WHERE customer_id = ?
            ORDER BY id DESC LIMIT 1
            """,
            [customer.sql]
        ) { (try Self.erasure($0), $0.bytes(6)) }
    }

    /// What is not wiped yet, oldest first.
    package func unfinishedErasures() throws -> [Erasure] {
        try all(
            "SELECT \(Self.erasureColumns) FROM erasure WHERE wiped_at IS NULL ORDER BY id",
            read: Self.erasure
        )
    }

    /// What the oldest unfinished erasure waits for; nil: for nothing.
    package func erasureNote() throws -> String? {
        try first(Erasure.waitingQuery) { $0.text(0) }
    }

    /// Whether a mail of hers is with the mail server at this moment.
    package func isSendingMail(of customer: AccountID) throws -> Bool {
        try first(
            "SELECT 1 FROM mail WHERE customer_id = ? AND status = ? LIMIT 1",
            [customer.sql, MailStatus.sending.rawValue]
        ) { _ in true } ?? false
    }

    /// Her mails, and those about her tickets: of each the number and when it was written.
    package func mailsOfErased(_ customer: AccountID) throws -> [(id: MailID, created: Timestamp)] {
        try all(
            """
            SELECT id, created_at FROM mail
            WHERE customer_id = ?1 OR ticket_id IN \(PersonalData.ownTickets)
                OR id IN (SELECT mail_id FROM mail_recipient WHERE address = 'deleted#' || ?1)
            ORDER BY id
            """,
            [customer.sql]
        ) { (id: $0.id(0), created: $0.time(1)) }
    }
}

extension Erasure {
    /// Its first note; it waits for nothing but its turn.
    static let begins = "free space is being overwritten"

    static let waitingQuery = """
        SELECT note FROM erasure WHERE wiped_at IS NULL AND note NOT IN ('', '\(begins)')
        ORDER BY id LIMIT 1
        """
}

extension Transaction {
    private static let wordIndexes = ["public_words", "internal_words", "mail_words"]

    /// Merges the segments of every word index into one, a bounded number of pages at a time: words that were taken
    /// out stay in old segments until then. False: there is nothing left to merge.
    package func mergeWords(isFirst: Bool) throws -> Bool {
        var isMore = false
        for index in Self.wordIndexes {
            let before = database.totalChangesCount
            try run(
                "INSERT INTO \(index) (\(index), rank) VALUES ('merge', ?)",
                [isFirst ? -256 : 256]
            )
            // SQLite: a difference of less than two says that nothing was merged.
            if database.totalChangesCount - before >= 2 { isMore = true }
        }
        return isMore
    }

    /// Says of an erasure what it waits for.
    package func noteErasure(_ id: Int64, _ note: String) throws {
        try run("UPDATE erasure SET note = ? WHERE id = ? AND note <> ?", [note, id, note])
    }

    /// Nothing is left of these.
    package func endErasures(_ ids: [Int64], at now: Timestamp) throws {
        for id in ids {
            try run("UPDATE erasure SET wiped_at = ?, note = '' WHERE id = ?", [now.rawValue, id])
        }
        try database.execute(sql: "PRAGMA secure_delete = FAST")
    }
}

/// Why free space could not be written anew.
package enum CompactionProblem: Error, Equatable, CustomStringConvertible {
    case fileTooLarge(bytes: Int64)
    case diskTooFull(needed: Int64)
    /// Somebody reads what was there before: a backup, for instance.
    case logInUse

    package var description: String {
        switch self {
        case .fileTooLarge(let bytes):
            """
            the file has \(bytes >> 20) MiB, and writing it anew would keep everybody waiting: stop the server at a \
            quiet time and run deskwired compact
            """
        case .diskTooFull(let needed): "\(needed >> 20) MiB of free disk space are needed"
        case .logInUse: "a backup is being made; it goes on afterwards"
        }
    }
}

extension DeskStore {
    /// Beyond this a file is not written anew while it is served: writes wait meanwhile, some seconds for so much.
    package static let servedCompactionMax: Int64 = 512 << 20

    /// Writes the file anew, without anything that was freed, and empties the log. Pages that were split keep copies of
    /// rows in places that SQLite takes for free and overwrites at its leisure: only a new file is without them.
    /// Waits on the caller's thread.
    package func compact(bytesMax: Int64 = .max) throws {
        let bytes =
            try pool.read {
                try Int64.fetchOne(
                    $0,
                    sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
                )
            } ?? 0
        guard bytes <= bytesMax else { throw CompactionProblem.fileTooLarge(bytes: bytes) }
        let free = try FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize]
        let needed = bytes * 2 + (64 << 20)
        if let free = free as? NSNumber, free.int64Value < needed {
            throw CompactionProblem.diskTooFull(needed: needed)
        }
        try pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        try emptyLog()
    }

    /// Takes the log over into the file and cuts it to nothing.
    package func emptyLog() throws {
        let isBusy = try pool.writeWithoutTransaction { database in
            try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
        }
        if isBusy { throw CompactionProblem.logInUse }
    }
}
