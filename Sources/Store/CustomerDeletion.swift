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

    /// Puts another name wherever the customer's stands with what stays, and takes her address out of mails: in
    /// tickets, the search indexes, mails, events, the history and kept answers.
    func eraseName(of account: Account, keys: PersonalKeys, at now: Timestamp) throws {
        let (id, name) = (account.id, account.nameWhenErased)
        try reindex(keys, name: name)
        try run("UPDATE account SET name = ? WHERE id = ?", [name, id.sql])
        try run("DELETE FROM former_name WHERE account_id = ?", [id.sql])
        try run("UPDATE single_use_token SET address = '' WHERE account_id = ?", [id.sql])
        try eraseNameInTickets(of: id, to: name)
        try eraseNameInMails(keys, to: name, at: now)
        try eraseAnswers(keys)
        try eraseActorOfRecords(keys, name: name)
        for old in keys.names + keys.addresses {
            try run(
                """
                UPDATE event SET summary = replace(summary, ?2, ?3)
                WHERE customer_id = ?1 OR ticket_id IN \(PersonalData.ownTickets)
                """,
                [id.sql, old, name]
            )
        }
        try run(
            """
            UPDATE change SET old_value = '', new_value = ''
            WHERE object_kind = 2 AND object_id = ? AND field IN ('name', 'email')
            """,
            [id.sql]
        )
    }

    private func eraseNameInTickets(of id: AccountID, to name: String) throws {
        let own = "author_kind = 1 AND author_id = ?1 AND ticket_id IN \(PersonalData.ownTickets)"
        try run("UPDATE message SET author_name = ?2 WHERE \(own)", [id.sql, name])
        try sealMessages(own, id.sql)
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
            "UPDATE document SET created_by_name = ? WHERE created_by_kind = 1 AND created_by_id = ?",
            [name, id.sql]
        )
        try run(
            "UPDATE faq_comment SET author_name = ? WHERE author_kind = 1 AND author_id = ?",
            [name, id.sql]
        )
    }

    private func eraseNameInMails(_ keys: PersonalKeys, to name: String, at now: Timestamp) throws {
        try forgetSubjects(of: keys)
        let columns = ["subject", "text", "reply_to", "reply_to_name"]
        for old in keys.names + keys.addresses {
            let sets = columns.map { "\($0) = replace(\($0), ?, ?)" }.joined(separator: ", ")
            let values = StatementArguments(columns.flatMap { _ in [old, name] })
            for mail in keys.mails {
                try run("UPDATE mail SET \(sets) WHERE id = ?", values + [mail])
            }
        }
        try erase(
            keys,
            [
                "UPDATE mail_attempt SET reply = '' WHERE mail_id IN \(PersonalData.mails)",
                "UPDATE mail_recipient SET reply = '' WHERE mail_id IN \(PersonalData.mails)",
            ]
        )
        try eraseAddresses(keys)
        let toHer = "id IN (SELECT mail_id FROM mail_recipient WHERE address = 'deleted#' || ?1)"
        try run("UPDATE mail SET customer_id = ?1 WHERE \(toHer)", [keys.id.sql])
        try stopMails("m.\(toHer)", keys, at: now)
        try eraseActor(keys, name: name)
        try sealMails(keys)
        for mail in keys.mails {
            try indexSubject(of: mail)
        }
    }

    private func indexSubject(of mail: Int64) throws {
        let subject = try snapshot.first("SELECT subject FROM mail WHERE id = ?", [mail]) {
            $0.text(0)
        }
        guard let subject, !subject.isEmpty else { return }
        changeWords("INSERT INTO mail_words (rowid, subject) VALUES (?, ?)", [mail, subject])
    }
}
