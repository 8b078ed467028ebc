package import DeskwireDomain
import GRDB

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
            SELECT id, name, email, logins, last_login_at, last_logout_at, last_peer FROM account
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
