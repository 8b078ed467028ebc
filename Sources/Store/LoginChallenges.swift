package import DeskwireDomain

/// A login whose first credential was right and whose second step is missing.
package struct LoginChallenge: Sendable, Equatable {
    package let id: Int64
    package let account: AccountID
    package let kind: SecondStepKind
    /// For a mailed code: what is stored of it.
    package let codeMAC: [UInt8]?
    package let expiresAt: Timestamp
}

extension Snapshot {
    /// The challenge with this token, while it can be met.
    package func loginChallenge(tokenHash: [UInt8], now: Timestamp) throws -> LoginChallenge? {
        try first(
            """
            SELECT id, account_id, kind, code_mac, expires_at FROM login_challenge
            WHERE token_hash = ? AND ended_at IS NULL AND expires_at > ?
            """,
            [tokenHash.blob, now.rawValue]
        ) { row in
            LoginChallenge(
                id: row.integer(0),
                account: row.id(1),
                kind: try row.value(2),
                codeMAC: row.optionalBytes(3),
                expiresAt: row.time(4)
            )
        }
    }
}

extension Transaction {
    package func insertLoginChallenge(
        account: AccountID,
        tokenHash: [UInt8],
        kind: SecondStepKind,
        codeMAC: [UInt8]?,
        expiresAt: Timestamp,
        at now: Timestamp
    ) throws {
        try dropLoginChallenges(before: now)
        try run(
            """
            INSERT INTO login_challenge (account_id, token_hash, kind, code_mac, expires_at)
            VALUES (?, ?, ?, ?, ?)
            """,
            [account.sql, tokenHash.blob, kind.rawValue, codeMAC?.blob, expiresAt.rawValue]
        )
    }

    /// Another code for the same challenge; the one before is void.
    package func setCode(ofChallenge id: Int64, mac: [UInt8]) throws {
        try run("UPDATE login_challenge SET code_mac = ? WHERE id = ?", [mac.blob, id])
    }

    package func endLoginChallenge(tokenHash: [UInt8], at now: Timestamp) throws {
        try run(
            "UPDATE login_challenge SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL",
            [now.rawValue, tokenHash.blob]
        )
    }

    /// Whatever logins of the account are between their steps begin anew (SEC-052).
    package func endLoginChallenges(of account: AccountID, at now: Timestamp) throws {
        try run(
            "UPDATE login_challenge SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL",
            [now.rawValue, account.sql]
        )
    }

    /// A few of those that are over go with each new one, so that they never pile up.
    private func dropLoginChallenges(before now: Timestamp) throws {
        try run(
            """
            DELETE FROM login_challenge WHERE id IN (
                SELECT id FROM login_challenge ORDER BY id LIMIT 4) AND expires_at < ?
            """,
            [now.adding(days: -1).rawValue]
        )
    }
}
