package import DeskwireDomain

extension Transaction {
    /// Leaves of a customer what others need: the id, and a name that stays readable.
    ///
    /// The address goes, so that it is free for somebody new; what stands in its place is none.
    package func deleteCustomer(_ id: AccountID, at now: Timestamp) throws {
        try cancelMails(of: id, at: now)
        // Whoever has the address next follows nothing because of her.
        try run(
            """
            DELETE FROM participant
            WHERE address = (SELECT email FROM account WHERE id = ?) COLLATE NOCASE
            """,
            [id.sql]
        )
        try changingAccount(id) {
            try run(
                """
                UPDATE account SET email = 'deleted#' || id, password_hash = NULL, disabled = 1,
                    portal_key = NULL, organisation_id = NULL, deleted_at = ?, version = version + 1 WHERE id = ?
                """,
                [now.rawValue, id.sql]
            )
        }
    }

    /// Puts another name wherever the customer's stands with what she did.
    package func eraseName(of id: AccountID, to name: String) throws {
        try run("UPDATE account SET name = ? WHERE id = ?", [name, id.sql])
        let own = "ticket_id IN (SELECT id FROM ticket WHERE customer_id = ?2)"
        try run(
            """
            UPDATE message SET author_name = ?1 WHERE \(own) AND author_kind = 1 AND author_id = ?2
            """,
            [name, id.sql]
        )
        try sealMessages(
            """
            author_kind = 1 AND author_id = ?1
                AND ticket_id IN (SELECT id FROM ticket WHERE customer_id = ?1)
            """,
            id.sql
        )
        for who in ["created_by", "closed_by"] {
            try run(
                """
                UPDATE ticket SET \(who)_name = ?1
                WHERE customer_id = ?2 AND \(who)_kind = 1 AND \(who)_id = ?2
                """,
                [name, id.sql]
            )
        }
        try run(
            """
            UPDATE change SET actor_name = ?1 WHERE actor_kind = 1 AND actor_id = ?2
                AND (object_kind = 2 AND object_id = ?2 OR object_kind = 1
                    AND object_id IN (SELECT id FROM ticket WHERE customer_id = ?2))
            """,
            [name, id.sql]
        )
        try run(
            """
            UPDATE change SET old_value = '', new_value = ''
            WHERE object_kind = 2 AND object_id = ? AND field IN ('name', 'email')
            """,
            [id.sql]
        )
    }
}
