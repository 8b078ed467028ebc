package import DeskwireDomain

/// What waits for a digest (SEC-105).
extension Transaction {
    func keepForDigest(_ mail: MailID, to address: MailAddress, now: Timestamp) throws {
        try run(
            "INSERT INTO digest_entry (address, mail_id, held_at) VALUES (?, ?, ?)",
            [address.text, mail.sql, now.rawValue]
        )
    }

    /// Notes in the history which digest told of these mails.
    package func endDigest(
        of entries: [MailDigest.Entry],
        to address: MailAddress,
        in digest: MailID
    ) throws {
        for entry in entries {
            try run(
                "UPDATE mail_recipient SET reply = ? WHERE mail_id = ? AND address = ?",
                ["in the digest, e-mail \(digest)", entry.mail.sql, address.text]
            )
            try run(
                "DELETE FROM digest_entry WHERE address = ? AND mail_id = ?",
                [address.text, entry.mail.sql]
            )
        }
    }

    /// Nobody is told any more of what concerns this customer (SEC-108).
    func forgetDigests(of customer: AccountID) throws {
        try run(
            """
            DELETE FROM digest_entry WHERE mail_id IN (SELECT id FROM mail WHERE customer_id = ?)
            """,
            [customer.sql]
        )
    }
}

extension Snapshot {
    /// Whoever has waited longest, and since before this moment, for a digest.
    package func nextDigest(heldBefore limit: Timestamp) throws -> MailAddress? {
        let text = try first(
            "SELECT address FROM digest_entry WHERE held_at <= ? ORDER BY held_at LIMIT 1",
            [limit.rawValue]
        ) { $0.text(0) }
        guard let text else { return nil }
        guard let address = MailAddress(text) else {
            throw StoreError.corrupt("address of a digest")
        }
        return address
    }

    /// What a digest to this address takes up, oldest first.
    package func digestEntries(for address: MailAddress) throws -> [MailDigest.Entry] {
        try all(
            """
            SELECT m.id, m.subject, m.text FROM digest_entry d JOIN mail m ON m.id = d.mail_id
            WHERE d.address = ? ORDER BY m.id LIMIT ?
            """,
            [address.text, MailDigest.mailsMax]
        ) { MailDigest.Entry(mail: $0.id(0), subject: $0.text(1), text: $0.text(2)) }
    }
}
