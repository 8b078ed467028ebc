package import DeskwireDomain

/// The answer to a keyed request, kept with its effect (PROTOCOL, idempotency).
package struct StoredReply: Sendable, Equatable {
    package let opcode: UInt16
    /// SHA-256 of the server's own encoding of the request.
    package let requestHash: [UInt8]
    package let reply: [UInt8]
    /// Somebody who stood in it was erased.
    package var isErased: Bool { requestHash.isEmpty }

    package init(opcode: UInt16, requestHash: [UInt8], reply: [UInt8]) {
        self.opcode = opcode
        self.requestHash = requestHash
        self.reply = reply
    }
}

extension Snapshot {
    package func storedReply(account: AccountID, key: [UInt8]) throws -> StoredReply? {
        try first(
            "SELECT opcode, request_hash, reply FROM idempotency WHERE account_id = ? AND key = ?",
            [account.sql, key.blob]
        ) { row in
            StoredReply(
                opcode: UInt16(clamping: row.integer(0)),
                requestHash: row.bytes(1),
                reply: row.bytes(2)
            )
        }
    }
}

extension Transaction {
    package func keepReply(
        _ reply: StoredReply,
        account: AccountID,
        key: [UInt8],
        now: Timestamp
    ) throws {
        _ = try insert(
            """
            INSERT INTO idempotency (account_id, key, opcode, request_hash, reply, created_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                account.sql, key.blob, Int64(reply.opcode), reply.requestHash.blob,
                reply.reply.blob, now.rawValue,
            ]
        )
    }

    /// Forgets answers that were kept before a moment, and not before another, a bounded number at a time.
    package func dropReplies(
        since first: Timestamp = Timestamp(rawValue: .min),
        before limit: Timestamp
    ) throws -> Int {
        try run(
            """
            DELETE FROM idempotency WHERE (account_id, key) IN
                (SELECT account_id, key FROM idempotency
                    WHERE created_at >= ? AND created_at < ? LIMIT 5000)
            """,
            [first.rawValue, limit.rawValue]
        )
    }
}
