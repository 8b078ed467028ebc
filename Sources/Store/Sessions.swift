package import DeskwireDomain

extension Snapshot {
    /// Who a session or service token speaks for; nil when it is unknown, ended, expired or its account disabled, and
    /// when it comes from an address that is in none of its networks (SEC-064).
    /// Refused when the token is right and the support period is not.
    package func principal(
        tokenHash: [UInt8],
        from address: String = "",
        now: Timestamp
    ) throws -> Principal? {
        let found = try first(
            "\(Self.sessionQuery) AND s.token_hash = ?",
            [tokenHash.blob]
        ) { row in
            let idleEnd = row.time(4).adding(milliseconds: row.integer(3))
            let networks = NetworkList(stored: row.text(21))
            return (try Self.principal(row), min(row.time(2), idleEnd), row.period(9), networks)
        }
        guard let (principal, end, period, networks) = found, now < end,
            networks.contains(address)
        else { return nil }
        try period.check(now)
        return principal
    }

    private static let sessionQuery = """
        SELECT s.id, s.scopes, s.expires_at, s.idle_ms, s.last_used_at, a.id, a.role, a.name,
            ifnull(a.email, ''), a.support_start, a.support_end, s.link_rights,
            iif(r.ticket_scope = 2 AND s.link_rights IS NULL, a.organisation_id, NULL),
            EXISTS (SELECT 1 FROM second_step t WHERE t.account_id = a.id),
            (SELECT value FROM setting WHERE name = 'second_step'), a.language,
            (SELECT group_concat(section || '.' || name, ' ') FROM portal_field WHERE visible = 0),
            a.role <> 1 OR (instr(r.rights, 'tickets.read') > 0
                AND (SELECT visible FROM portal_section WHERE name = 'tickets')), s.ai,
            a.role <> 1 OR (instr(r.rights, 'documents.read') > 0
                AND (SELECT visible FROM portal_section WHERE name = 'documents')),
            s.created_at, s.networks, s.categories
        FROM session s JOIN account a ON a.id = s.account_id
        LEFT JOIN portal_role r ON a.role = 1 AND r.id = ifnull(a.portal_role_id, 1)
        WHERE s.ended_at IS NULL AND a.disabled = 0 AND a.portal_enabled = 1
        """

    private static func principal(_ row: Row) throws -> Principal {
        let link = row.optionalInteger(11).flatMap(LinkRights.init(rawValue:))
        let role: PrincipalRole = try row.value(6)
        let rules = SecondStepRules(text: row.optionalText(14) ?? "")
        return Principal(
            account: row.id(5),
            role: role,
            // The desk does not know who holds a link.
            name: link == nil ? row.text(7) : LinkRights.guestName,
            email: row.text(8),
            scopes: scopes(row.text(1)),
            categories: CategoryLimit(stored: row.text(22)),
            session: row.id(0),
            // The connection ends with the support period too.
            expiresAt: min(row.time(2), row.period(9).over ?? row.time(2)),
            idleMs: role == .service || link != nil ? nil : row.integer(3),
            link: link,
            sharing: row.optionalID(12),
            mustEnrol: rules.mustEnrol(role, hasOne: row.flag(13)),
            language: Language(rawValue: row.text(15)) ?? .english,
            view: PortalView(
                hiddenFields: Set(
                    (row.optionalText(16) ?? "").split(separator: " ").map(String.init)
                ),
                showsTickets: row.flag(17),
                showsDocuments: row.flag(19)
            ),
            isAI: row.flag(18),
            authenticatedAt: row.time(20)
        )
    }

    /// When each of some sessions was used last, as far as that was noted.
    package func lastUses(of sessions: Set<SessionID>) throws -> [SessionID: Timestamp] {
        var found: [SessionID: Timestamp] = [:]
        for id in sessions {
            found[id] = try first(
                "SELECT last_used_at FROM session WHERE id = ?",
                [id.sql]
            ) { $0.time(0) }
        }
        return found
    }

    /// Who the open sessions of some accounts speak for.
    func principals(
        where condition: String,
        _ arguments: StatementArguments
    ) throws -> [Principal] {
        try all("\(Self.sessionQuery) AND \(condition)", arguments, read: Self.principal)
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
        SELECT s.id, a.id, a.name, s.scopes, s.created_at, s.expires_at, s.last_used_at, s.ended_at,
            s.uses, s.ai, s.networks, s.categories
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
            lastUsedAt: row.integer(8) == 0 ? nil : row.time(6),
            endedAt: row.optionalTime(7),
            isAI: row.flag(9),
            networks: NetworkList(stored: row.text(10)),
            categories: CategoryLimit(stored: row.text(11))
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
    /// For an open link: what it allows.
    package let link: LinkRights?
    /// For a service token: a program that thinks for itself uses it.
    package let isAI: Bool
    /// For a service token: where it works.
    package let networks: NetworkList
    /// For a service token: whose tickets it knows.
    package let categories: CategoryLimit

    package init(
        account: AccountID,
        tokenHash: [UInt8],
        scopes: Set<Scope> = [],
        expiresAt: Timestamp,
        idleMs: Int64,
        peer: String = "",
        link: LinkRights? = nil,
        isAI: Bool = false,
        networks: NetworkList = .everywhere,
        categories: CategoryLimit = .none
    ) {
        self.networks = networks
        self.categories = categories
        self.account = account
        self.tokenHash = tokenHash
        self.scopes = scopes
        self.expiresAt = expiresAt
        self.idleMs = idleMs
        self.peer = peer
        self.link = link
        self.isAI = isAI
    }
}

extension Transaction {
    package func insertSession(_ session: NewSession, at now: Timestamp) throws -> SessionID {
        let id = try insert(
            """
            INSERT INTO session (account_id, token_hash, scopes, created_at, expires_at, idle_ms,
                last_used_at, peer, link_rights, ai, networks, categories)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                session.account.sql, session.tokenHash.blob,
                session.scopes.map(\.rawValue).sorted().joined(separator: " "), now.rawValue,
                session.expiresAt.rawValue, session.idleMs, now.rawValue, session.peer,
                session.link?.rawValue, session.isAI, session.networks.text,
                session.categories.text,
            ]
        )
        return SessionID(rawValue: id)
    }

    /// Counts a use of a session and moves its idle time on.
    package func touchSession(_ id: SessionID, at now: Timestamp) throws {
        try run(
            "UPDATE session SET uses = uses + 1, last_used_at = max(last_used_at, ?) WHERE id = ?",
            [now.rawValue, id.sql]
        )
    }

    /// Moves the idle time of sessions on that are used by connections which came in long ago.
    package func noteUses(_ uses: [SessionID: Timestamp]) throws {
        for (id, at) in uses {
            try run(
                "UPDATE session SET last_used_at = max(last_used_at, ?) WHERE id = ?",
                [at.rawValue, id.sql]
            )
        }
    }

    /// Ends a session or service token; its connections end after the commit (SEC-062).
    package func endSession(_ id: SessionID, at now: Timestamp) throws {
        let changed = try run(
            "UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
            [now.rawValue, id.sql]
        )
        if changed > 0 { notice.endedSessions.append(id) }
    }

    /// Ends every session of an account but one (SEC-047). Open links that are spared lose their connections, and may
    /// come in again.
    package func endSessions(
        of account: AccountID,
        except kept: SessionID? = nil,
        sparingLinks: Bool = false,
        at now: Timestamp
    ) throws {
        let open = try snapshot.all(
            """
            SELECT id, link_rights IS NOT NULL FROM session
            WHERE account_id = ? AND ended_at IS NULL
            """,
            [account.sql]
        ) { ($0.id(0, as: SessionID.self), $0.flag(1)) }
        for (id, isLink) in open where id != kept {
            if isLink && sparingLinks {
                notice.endedSessions.append(id)
            } else {
                try endSession(id, at: now)
            }
        }
    }

    /// Ends the sessions of customers whose support period does not include the day; answers how many.
    package func endSessionsOutsidePeriod(at now: Timestamp) throws -> Int {
        let today = CalendarDay(now).number
        let open = try snapshot.all(
            """
            SELECT s.id FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.ended_at IS NULL AND s.link_rights IS NULL AND (a.support_start > ? OR a.support_end < ?) LIMIT 500
            """,
            [today, today]
        ) { $0.id(0, as: SessionID.self) }
        for id in open { try endSession(id, at: now) }
        return open.count
    }

    /// Keeps at most `limit` open sessions of an account: the oldest go (SEC-063).
    package func trimSessions(
        of account: AccountID,
        to limit: Int64,
        at now: Timestamp
    ) throws {
        let surplus = try snapshot.all(
            """
            SELECT id FROM session
            WHERE account_id = ? AND ended_at IS NULL AND link_rights IS NULL
            ORDER BY id DESC LIMIT -1 OFFSET ?
            """,
            [account.sql, limit]
        ) { $0.id(0, as: SessionID.self) }
        for id in surplus { try endSession(id, at: now) }
    }
}
