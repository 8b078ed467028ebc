package import DeskwireDomain

extension Snapshot {
    private static let openLinkQuery = """
        SELECT id, account_id, link_rights, created_at, expires_at, ended_at, last_used_at, uses
        FROM session WHERE link_rights IS NOT NULL
        """

    /// A customer's open links, newest first.
    package func openLinks(of customer: AccountID) throws -> [OpenLink] {
        try all(
            "\(Self.openLinkQuery) AND account_id = ? ORDER BY id DESC LIMIT 200",
            [customer.sql],
            read: Self.openLink
        )
    }

    package func openLink(_ id: SessionID) throws -> OpenLink? {
        try first("\(Self.openLinkQuery) AND id = ?", [id.sql], read: Self.openLink)
    }

    private static func openLink(_ row: Row) throws -> OpenLink {
        OpenLink(
            id: row.id(0),
            customer: row.id(1),
            rights: try row.value(2),
            createdAt: row.time(3),
            expiresAt: row.integer(4) == .max ? nil : row.time(4),
            revokedAt: row.optionalTime(5),
            lastUsedAt: row.integer(7) == 0 ? nil : row.time(6),
            uses: row.integer(7)
        )
    }
}

extension Transaction {
    /// Counts one use of a link.
    package func useLink(_ id: SessionID, peer: String, at now: Timestamp) throws {
        try run(
            "UPDATE session SET uses = uses + 1, last_used_at = ?, peer = ? WHERE id = ?",
            [now.rawValue, peer, id.sql]
        )
    }

    /// Whoever came in by one of these links is out, until the link is offered again.
    package func disconnectLinks(of links: [OpenLink]) {
        notice.endedSessions.append(contentsOf: links.map(\.id))
    }

    /// The same for every customer who comes in as the installation says.
    package func disconnectLinksOfInstallation() throws {
        notice.endedSessions += try snapshot.all(
            """
            SELECT s.id FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.link_rights IS NOT NULL AND s.ended_at IS NULL AND a.access_mode IS NULL
            """
        ) { $0.id(0, as: SessionID.self) }
    }
}
