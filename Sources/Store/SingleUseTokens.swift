package import DeskwireDomain

extension Snapshot {
    /// The newest token of an account for a purpose, whatever its state.
    package func newestToken(
        of account: AccountID,
        purpose: SingleUseToken.Purpose
    ) throws -> SingleUseToken? {
        try first(
            """
            SELECT account_id, created_at, expires_at, used_at, revoked_at FROM single_use_token
            WHERE account_id = ? AND purpose = ? ORDER BY id DESC LIMIT 1
            """,
            [account.sql, purpose.rawValue]
        ) { row in
            SingleUseToken(
                account: row.id(0),
                purpose: purpose,
                createdAt: row.time(1),
                expiresAt: row.time(2),
                usedAt: row.optionalTime(3),
                revokedAt: row.optionalTime(4)
            )
        }
    }

    /// How many tokens of a purpose an account was given since a moment.
    package func tokenCount(
        of account: AccountID,
        purpose: SingleUseToken.Purpose,
        since: Timestamp
    ) throws -> Int64 {
        try first(
            """
            SELECT count(*) FROM single_use_token
            WHERE account_id = ? AND purpose = ? AND created_at > ?
            """,
            [account.sql, purpose.rawValue, since.rawValue]
        ) { $0.integer(0) } ?? 0
    }

    /// Whose usable token this is: to check a password before the token is spent. Nothing else may rely on it.
    package func owner(
        ofTokenHash hash: [UInt8],
        purpose: SingleUseToken.Purpose,
        now: Timestamp
    ) throws -> Account? {
        let id = try first(
            """
            SELECT account_id FROM single_use_token WHERE token_hash = ? AND purpose = ?
                AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?
            """,
            [hash.blob, purpose.rawValue, now.rawValue]
        ) { $0.id(0, as: AccountID.self) }
        return try id.flatMap { try account($0) }
    }
}

extension Transaction {
    /// Stores a new token; older ones of the same account and purpose are void from now on (SEC-052, K16). Not those
    /// that take a change of the address back: two changes in a row do not take the first owner's chance away.
    package func insertToken(
        account: AccountID,
        purpose: SingleUseToken.Purpose,
        hash: [UInt8],
        address: MailAddress? = nil,
        expiresAt: Timestamp,
        at now: Timestamp
    ) throws {
        if purpose != .addressRevert { try revokeTokens(of: account, purpose: purpose, at: now) }
        _ = try insert(
            """
            INSERT INTO single_use_token (account_id, purpose, token_hash, address, created_at,
                expires_at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                account.sql, purpose.rawValue, hash.blob, address?.text ?? "", now.rawValue,
                expiresAt.rawValue,
            ]
        )
    }

    /// As `spendToken`, for a token that stands for an address.
    package func spendAddressToken(
        hash: [UInt8],
        purpose: SingleUseToken.Purpose,
        at now: Timestamp
    ) throws -> (account: AccountID, address: String)? {
        try snapshot.first(
            """
            UPDATE single_use_token SET used_at = ? WHERE token_hash = ? AND purpose = ?
                AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?
            RETURNING account_id, address
            """,
            [now.rawValue, hash.blob, purpose.rawValue, now.rawValue]
        ) { ($0.id(0), $0.text(1)) }
    }

    package func revokeTokens(
        of account: AccountID,
        purpose: SingleUseToken.Purpose,
        at now: Timestamp
    ) throws {
        try isAbout(account)
        try run(
            """
            UPDATE single_use_token SET revoked_at = ?
            WHERE account_id = ? AND purpose = ? AND used_at IS NULL AND revoked_at IS NULL
            """,
            [now.rawValue, account.sql, purpose.rawValue]
        )
    }

    /// Spends a token: expiry, revocation and single use are checked by the statement that spends it (SEC-051).
    package func spendToken(
        hash: [UInt8],
        purpose: SingleUseToken.Purpose,
        at now: Timestamp
    ) throws -> AccountID? {
        try snapshot.first(
            """
            UPDATE single_use_token SET used_at = ? WHERE token_hash = ? AND purpose = ?
                AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?
            RETURNING account_id
            """,
            [now.rawValue, hash.blob, purpose.rawValue, now.rawValue]
        ) { $0.id(0) }
    }
}
