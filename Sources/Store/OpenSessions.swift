package import DeskwireDomain

/// A session that is open, as its owner is shown it (SEC-063).
package struct OpenSession: Sendable {
    package let id: SessionID
    package let beganAt: Timestamp
    package let lastUsedAt: Timestamp
    package let expiresAt: Timestamp
    package let peer: String
}

extension Snapshot {
    /// The sessions of a person that a token opens now, newest first. Open links are none.
    package func openSessions(of account: AccountID, now: Timestamp) throws -> [OpenSession] {
        try all(
            """
            SELECT id, created_at, last_used_at, expires_at, peer FROM session
            WHERE account_id = ?1 AND ended_at IS NULL AND link_rights IS NULL
                AND expires_at > ?2 AND last_used_at > ?2 - idle_ms ORDER BY id DESC
            """,
            [account.sql, now.rawValue]
        ) { row in
            OpenSession(
                id: row.id(0),
                beganAt: row.time(1),
                lastUsedAt: row.time(2),
                expiresAt: row.time(3),
                peer: row.text(4)
            )
        }
    }

    /// Whose open session it is; nil for open links and service tokens, too.
    package func owner(ofSession id: SessionID) throws -> AccountID? {
        try first(
            """
            SELECT s.account_id FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.id = ? AND s.ended_at IS NULL AND s.link_rights IS NULL AND a.role <> 4
            """,
            [id.sql]
        ) { $0.id(0) }
    }
}
