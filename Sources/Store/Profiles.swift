package import DeskwireDomain

extension Snapshot {
    package func profile(of account: AccountID) throws -> Profile? {
        try first(
            "SELECT name, phone, language, time_zone FROM account WHERE id = ?",
            [account.sql]
        ) { row in
            Profile(
                name: row.text(0),
                phone: row.text(1),
                language: Language(rawValue: row.text(2)) ?? .english,
                timeZone: row.text(3)
            )
        }
    }

    /// What the embedding product says of a customer, by key.
    package func facts(of customer: AccountID) throws -> [ProfileFact] {
        try all(
            """
            SELECT key, label, value, updated_at FROM profile_fact WHERE customer_id = ?
            ORDER BY key
            """,
            [customer.sql]
        ) { row in
            ProfileFact(
                key: row.text(0),
                label: row.text(1),
                value: row.text(2),
                updatedAt: row.time(3)
            )
        }
    }

    /// The customer wants no mail about the ticket.
    package func isMuted(_ ticket: TicketID, by customer: AccountID) throws -> Bool {
        try first(
            "SELECT 1 FROM muted_ticket WHERE account_id = ? AND ticket_id = ?",
            [customer.sql, ticket.sql]
        ) { _ in true } ?? false
    }
}

extension Transaction {
    /// Names in sessions follow at once.
    package func saveProfile(_ profile: Profile, of account: AccountID) throws {
        try run(
            """
            UPDATE account SET name = ?, phone = ?, language = ?, time_zone = ?,
                version = version + 1 WHERE id = ?
            """,
            [
                profile.name, profile.phone, profile.language.rawValue, profile.timeZone,
                account.sql,
            ]
        )
        try renewPrincipals(of: account)
    }

    /// Stores facts; one with an empty value goes. With `replacing`, so do those that are not among them.
    package func putFacts(
        _ facts: [ProfileFact],
        of customer: AccountID,
        replacing: Bool
    ) throws {
        if replacing {
            try run("DELETE FROM profile_fact WHERE customer_id = ?", [customer.sql])
        }
        for fact in facts {
            if fact.value.isEmpty {
                try run(
                    "DELETE FROM profile_fact WHERE customer_id = ? AND key = ?",
                    [customer.sql, fact.key]
                )
                continue
            }
            try run(
                """
                INSERT INTO profile_fact (customer_id, key, label, value, updated_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET label = excluded.label, value = excluded.value,
                    updated_at = excluded.updated_at
                """,
                [customer.sql, fact.key, fact.label, fact.value, fact.updatedAt.rawValue]
            )
        }
        guard try snapshot.facts(of: customer).count <= ProfileFact.countMax else {
            throw Refusal.quotaExceeded(name: "facts", limit: UInt64(ProfileFact.countMax))
        }
    }

    package func setMuted(_ ticket: TicketID, by customer: AccountID, _ isMuted: Bool) throws {
        try run(
            isMuted
                ? "INSERT INTO muted_ticket (account_id, ticket_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
                : "DELETE FROM muted_ticket WHERE account_id = ? AND ticket_id = ?",
            [customer.sql, ticket.sql]
        )
    }
}
