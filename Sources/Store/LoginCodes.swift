package import DeskwireDomain

extension Snapshot {
    /// How many codes an account was sent since a moment.
    package func loginCodeCount(of account: AccountID, since: Timestamp) throws -> Int64 {
        try first(
            "SELECT count(*) FROM login_code WHERE account_id = ? AND created_at > ?",
            [account.sql, since.rawValue]
        ) { $0.integer(0) } ?? 0
    }
}

extension Transaction {
    /// Stores a code and its link; older ones of the account are void from now on (SEC-052).
    package func insertLoginCode(
        account: AccountID,
        codeMAC: [UInt8],
        linkHash: [UInt8],
        expiresAt: Timestamp,
        at now: Timestamp
    ) throws {
        try run(
            "UPDATE login_code SET used_at = ? WHERE account_id = ? AND used_at IS NULL",
            [now.rawValue, account.sql]
        )
        _ = try insert(
            """
            INSERT INTO login_code (account_id, code_mac, link_hash, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?)
            """,
            [account.sql, codeMAC.blob, linkHash.blob, now.rawValue, expiresAt.rawValue]
        )
    }

    /// Tries a code against the newest of the account: the try is counted whether it is right or not, and a right one
    /// is spent. Without an account the same statements run and find nothing.
    package func spendLoginCode(
        account: AccountID?,
        codeMAC: [UInt8],
        at now: Timestamp
    ) throws -> Bool {
        let found = try snapshot.first(
            """
            SELECT id, code_mac, tries, used_at, expires_at FROM login_code
            WHERE account_id = ? ORDER BY id DESC LIMIT 1
            """,
            [account?.sql ?? 0]
        ) { row in
            let isUsable = LoginCode.isUsable(
                tries: row.integer(2),
                usedAt: row.optionalTime(3),
                expiresAt: row.time(4),
                now: now
            )
            return (row.integer(0), isUsable && row.bytes(1) == codeMAC)
        }
        let isRight = found?.1 ?? false
        try run(
            """
            UPDATE login_code SET tries = tries + 1, used_at = CASE WHEN ? THEN ? ELSE used_at END
            WHERE id = ?
            """,
            [isRight, now.rawValue, found?.0 ?? 0]
        )
        return isRight
    }

    /// Spends the link of a mail; a code that was tried too often has no link either.
    package func spendLoginLink(hash: [UInt8], at now: Timestamp) throws -> AccountID? {
        try snapshot.first(
            """
            UPDATE login_code SET used_at = ? WHERE link_hash = ? AND used_at IS NULL
                AND tries < ? AND expires_at > ?
            RETURNING account_id
            """,
            [now.rawValue, hash.blob, LoginCode.triesMax, now.rawValue]
        ) { $0.id(0) }
    }
}
