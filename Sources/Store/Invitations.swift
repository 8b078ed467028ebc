package import DeskwireDomain

extension Snapshot {
    /// Customers with the newest invitation of each, newest customer first, from before an id on.
    package func invitations(
        before: AccountID?,
        limit: Int
    ) throws -> [(customer: Account, invitation: SingleUseToken?)] {
        try customers(before: before, limit: limit).map {
            ($0, try newestToken(of: $0.id, purpose: .invitation))
        }
    }
}

extension Transaction {
    /// Sets the days of access of a customer.
    package func setSupportPeriod(
        of id: AccountID,
        _ period: SupportPeriod
    ) throws {
        try changingAccount(id) {
            try run(
                """
                UPDATE account SET support_start = ?, support_end = ?, version = version + 1
                WHERE id = ?
                """,
                [period.start?.number, period.end?.number, id.sql]
            )
        }
        try renewPrincipals(of: id)
    }
}
