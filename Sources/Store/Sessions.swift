package import DeskwireDomain
import GRDB

extension Snapshot {
    /// Who a session or service token speaks for; nil when it is unknown, ended, expired or its account disabled.
    package func principal(tokenHash: [UInt8], now: Timestamp) throws -> Principal? {
        let found = try first(
            "\(Self.sessionQuery) AND s.token_hash = ?",
            [tokenHash.blob]
        ) { row in
            (try Self.principal(row), row.time(4).adding(milliseconds: row.integer(3)))
        }
        guard let (principal, idleEnd) = found, now < min(principal.expiresAt, idleEnd) else {
            return nil
        }
        return principal
    }

    private static let sessionQuery = """
        SELECT s.id, s.scopes, s.expires_at, s.idle_ms, s.last_used_at, a.id, a.role, a.name,
            ifnull(a.email, '')
        FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.ended_at IS NULL AND a.disabled = 0
        """

    private static func principal(_ row: Row) throws -> Principal {
        Principal(
            account: row.id(5),
            role: try row.value(6),
            name: row.text(7),
            email: row.text(8),
            scopes: scopes(row.text(1)),
            session: row.id(0),
            expiresAt: row.time(2)
        )
    }

    /// All service tokens, newest first.
    package func serviceTokens() throws -> [ServiceToken] {
        try all(
            "\(Self.serviceTokenQuery) ORDER BY s.id DESC LIMIT 1000",
            read: Self.serviceToken
        )
    }

    package func serviceToken(_ id: SessionID) throws -> ServiceToken? {
        try first("\(Self.serviceTokenQuery) AND s.id = ?", [id.sql], read: Self.serviceToken)
    }

    private static let serviceTokenQuery = """
        SELECT s.id, a.id, a.name, s.scopes, s.created_at, s.expires_at, s.last_used_at, s.ended_at
        FROM session s JOIN account a ON a.id = s.account_id WHERE a.role = 4
        """

    private static func serviceToken(_ row: Row) -> ServiceToken {
        ServiceToken(
            id: row.id(0),
            account: row.id(1),
            name: row.text(2),
            scopes: scopes(row.text(3)),
            createdAt: row.time(4),
            expiresAt: row.time(5),
            lastUsedAt: row.time(6),
            endedAt: row.optionalTime(7)
        )
    }

    private static func scopes(_ text: String) -> Set<Scope> {
        Set(text.split(separator: " ").compactMap { Scope(rawValue: String($0)) })
    }
}

/// A session or service token to be stored.
package struct NewSession: Sendable {
    package let account: AccountID
    package let tokenHash: [UInt8]
    package let scopes: Set<Scope>
    package let expiresAt: Timestamp
    package let idleMs: Int64
    package let peer: String

    package init(
        account: AccountID,
        tokenHash: [UInt8],
        scopes: Set<Scope> = [],
        expiresAt: Timestamp,
        idleMs: Int64,
        peer: String = ""
    ) {
        self.account = account
        self.tokenHash = tokenHash
        self.scopes = scopes
        self.expiresAt = expiresAt
        self.idleMs = idleMs
        self.peer = peer
    }
}

extension Transaction {
    package func insertSession(_ session: NewSession, at now: Timestamp) throws -> SessionID {
        let id = try insert(
            """
            INSERT INTO session (account_id, token_hash, scopes, created_at, expires_at, idle_ms,
                last_used_at, peer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                session.account.sql, session.tokenHash.blob,
                session.scopes.map(\.rawValue).sorted().joined(separator: " "), now.rawValue,
                session.expiresAt.rawValue, session.idleMs, now.rawValue, session.peer,
            ]
        )
        return SessionID(rawValue: id)
    }

    /// Moves the idle time of a session on.
    package func touchSession(_ id: SessionID, at now: Timestamp) throws {
        try run(
            "UPDATE session SET last_used_at = max(last_used_at, ?) WHERE id = ?",
            [now.rawValue, id.sql]
        )
    }

    /// Ends a session or service token; its connections end after the commit (SEC-062).
    package func endSession(_ id: SessionID, at now: Timestamp) throws {
        let changed = try run(
            "UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
            [now.rawValue, id.sql]
        )
        if changed > 0 { notice.endedSessions.append(id) }
    }

    /// Ends every session of an account but one (SEC-047).
    package func endSessions(
        of account: AccountID,
        except kept: SessionID? = nil,
        at now: Timestamp
    ) throws {
        let open = try snapshot.all(
            "SELECT id FROM session WHERE account_id = ? AND ended_at IS NULL",
            [account.sql]
        ) { $0.id(0, as: SessionID.self) }
        for id in open where id != kept { try endSession(id, at: now) }
    }

    /// Keeps at most `limit` open sessions of an account: the oldest go (SEC-063).
    package func trimSessions(
        of account: AccountID,
        to limit: Int64,
        at now: Timestamp
    ) throws {
        let surplus = try snapshot.all(
            """
            SELECT id FROM session WHERE account_id = ? AND ended_at IS NULL
            ORDER BY id DESC LIMIT -1 OFFSET ?
            """,
            [account.sql, limit]
        ) { $0.id(0, as: SessionID.self) }
        for id in surplus { try endSession(id, at: now) }
    }
}
