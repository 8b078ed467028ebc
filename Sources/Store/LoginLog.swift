package import DeskwireDomain

/// What is known of somebody's logins.
package struct LoginRecord: Sendable {
    package let account: AccountID
    package let name: String
    package let email: String
    package let logins: Int64
    package let lastLoginAt: Timestamp?
    package let lastLogoutAt: Timestamp?
    package let lastPeer: String
}

extension Snapshot {
    /// The logins of people, newest account first, from before an id on.
    package func logins(
        neverOnly: Bool,
        before: AccountID?,
        limit: Int
    ) throws -> [LoginRecord] {
        try all(
            """
            SELECT id, name, iif(deleted_at IS NULL, email, ''), logins, last_login_at,
                last_logout_at, last_peer FROM account
            WHERE role <> 4 AND id < ? AND (? = 0 OR logins = 0) ORDER BY id DESC LIMIT ?
            """,
            [before?.sql ?? .max, neverOnly, limit]
        ) { row in
            LoginRecord(
                account: row.id(0),
                name: row.text(1),
                email: row.optionalText(2) ?? "",
                logins: row.integer(3),
                lastLoginAt: row.optionalTime(4),
                lastLogoutAt: row.optionalTime(5),
                lastPeer: row.text(6)
            )
        }
    }
}

/// A session as staff are shown it.
package struct SessionRecord: Sendable {
    package let beganAt: Timestamp
    package let lastUsedAt: Timestamp
    package let endedAt: Timestamp?
    package let peer: String
    package let isOpenLink: Bool
}

extension Snapshot {
    package func logins(of account: AccountID) throws -> LoginRecord? {
        try logins(
            neverOnly: false,
            before: AccountID(rawValue: account.rawValue + 1),
            limit: 1
        ).first { $0.account == account }
    }

    /// The newest sessions of somebody.
    package func sessions(of account: AccountID, limit: Int) throws -> [SessionRecord] {
        try all(
            """
            SELECT created_at, last_used_at, ended_at, peer, link_rights IS NOT NULL FROM session
            WHERE account_id = ? ORDER BY id DESC LIMIT ?
            """,
            [account.sql, limit]
        ) { row in
            SessionRecord(
                beganAt: row.time(0),
                lastUsedAt: row.time(1),
                endedAt: row.optionalTime(2),
                peer: row.text(3),
                isOpenLink: row.flag(4)
            )
        }
    }
}

extension Transaction {
    package func recordLogin(of id: AccountID, peer: String, at now: Timestamp) throws {
        try run(
            """
            UPDATE account SET logins = logins + 1, last_login_at = ?, last_peer = ?,
                activated_at = ifnull(activated_at, ?) WHERE id = ?
            """,
            [now.rawValue, peer, now.rawValue, id.sql]
        )
    }

    package func recordLogout(of id: AccountID, at now: Timestamp) throws {
        try run("UPDATE account SET last_logout_at = ? WHERE id = ?", [now.rawValue, id.sql])
    }
}
