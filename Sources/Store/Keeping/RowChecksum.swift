private import Crypto
import DeskwireDomain
private import Foundation
import GRDB

/// What is kept with a message or a mail to find a bit that the disk has changed (T-R16): SQLite itself checks
/// structure, not content.
///
/// The first 64 bits of a SHA-256 over the row's fields, each with its length before it. A row without one was damaged
/// or was not written by Deskwire.
struct RowChecksum {
    private var hash = SHA256()

    mutating func add(_ number: Int64?) {
        withUnsafeBytes(of: (number ?? .min).littleEndian) { hash.update(bufferPointer: $0) }
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(Int64(bytes.count))
        hash.update(bufferPointer: bytes)
    }

    /// All of it: 32 bytes.
    func digest() -> [UInt8] { [UInt8](hash.finalize()) }

    func value() -> Int64 {
        hash.finalize().withUnsafeBytes { bytes in
            Int64(littleEndian: bytes.loadUnaligned(as: Int64.self))
        }
    }
}

/// The tables whose rows have a checksum, and what it covers, in this order. Texts come as bytes, so that what is no
/// text any more is still read as it is.
struct ChecksummedTable {
    let name: String
    let columns: [String]

    static let message = ChecksummedTable(
        name: "message",
        columns: [
            "ticket_id", "seq", "public_seq", "author_kind", "author_id", "author_name",
            "visibility", "text", "created_at",
        ]
    )
    static let mail = ChecksummedTable(
        name: "mail",
        columns: [
            "message_id", "kind", "language", "subject", "text", "from_name", "from_address",
            "reply_to", "created_at",
        ]
    )

    /// Its rows have the whole digest, with that of the row before.
    static let audit = ChecksummedTable(
        name: "audit",
        columns: [
            "id", "at", "actor_kind", "actor_id", "peer", "connection", "action", "object_kind",
            "object_id", "outcome", "detail", "times", "trace_id",
        ]
    )

    private static let texts: Set<String> = [
        "author_name", "text", "message_id", "kind", "language", "subject", "from_name",
        "from_address", "reply_to", "actor_kind", "peer", "action", "object_kind", "outcome",
        "detail",
    ]

    /// The columns as a statement reads them.
    var selection: String {
        columns.map { Self.texts.contains($0) ? "CAST(\($0) AS BLOB)" : $0 }
            .joined(separator: ", ")
    }

    /// The checksum over the columns of `selection`, which stand from `index` on.
    func checksum(of row: GRDB.Row, from index: Int) -> Int64 {
        var checksum = RowChecksum()
        add(row, from: index, to: &checksum)
        return checksum.value()
    }

    func add(_ row: GRDB.Row, from index: Int, to checksum: inout RowChecksum) {
        for place in index..<(index + columns.count) {
            let value: DatabaseValue = row[place]
            switch value.storage {
            case .int64(let number): checksum.add(number)
            case .blob(let data): data.withUnsafeBytes { checksum.add($0) }
            case .string(let text): checksum.add(text)
            case .null: checksum.add(nil)
            case .double(let number): checksum.add(Int64(bitPattern: number.bitPattern))
            }
        }
    }

    /// Gives rows the checksum of what they hold now.
    func seal(
        in database: Database,
        where condition: String,
        _ arguments: GRDB.StatementArguments
    ) throws {
        let rows = try GRDB.Row.fetchCursor(
            database,
            sql: "SELECT id, \(selection) FROM \(name) WHERE \(condition)",
            arguments: arguments
        )
        let update = try database.makeStatement(
            sql: "UPDATE \(name) SET checksum = ? WHERE id = ?"
        )
        while let row = try rows.next() {
            let id: DatabaseValue = row[0]
            try update.execute(arguments: [checksum(of: row, from: 1), id])
        }
    }
}

extension RowChecksum {
    static func of(_ message: Message) -> Int64 {
        var checksum = RowChecksum()
        checksum.add(message.ticket.rawValue)
        checksum.add(message.seq)
        checksum.add(message.publicSeq)
        checksum.add(message.author.kind.rawValue)
        checksum.add(message.author.id?.rawValue)
        checksum.add(message.author.name)
        checksum.add(message.visibility.rawValue)
        checksum.add(message.text)
        checksum.add(message.createdAt.rawValue)
        return checksum.value()
    }

    static func mail(_ draft: MailDraft, messageID: String, at now: Timestamp) -> Int64 {
        mail(
            [
                messageID, draft.kind.rawValue, draft.language, draft.subject, draft.text,
                draft.fromName, draft.fromAddress, draft.replyTo ?? "",
            ],
            at: now
        )
    }

    /// Of the texts of `ChecksummedTable.mail`, in their order.
    static func mail(_ texts: [String], at now: Timestamp) -> Int64 {
        var checksum = RowChecksum()
        for text in texts { checksum.add(text) }
        checksum.add(now.rawValue)
        return checksum.value()
    }
}

extension Transaction {
    /// Gives messages the checksum of what they hold now, after their text or author was changed.
    func sealMessages(_ condition: String, _ id: Int64) throws {
        try ChecksummedTable.message.seal(in: database, where: condition, [id])
    }
}
