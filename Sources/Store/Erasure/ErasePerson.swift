package import DeskwireDomain
import GRDB

/// Takes a customer out of the file: all that says who she is and what she wrote (S-264).
///
/// 1. Words of the search indexes, said again as they were put in.
/// 2. Mails: emptied, stopped, without her address.
/// 3. Files, and uploads of the same bytes by others that nothing needs any more.
/// 4. Tickets: emptied or gone, with the counters right.
/// 5. Records: events, changes, and kept answers of others in which she stands.
/// 6. The account, of which the number stays.
///
/// What freed pages, the log and the spool still hold is wiped after the commit.
extension Transaction {
    /// Notes that something was erased, and that what is left of it in free space is to be wiped.
    package func beginErasure(
        of customer: AccountID,
        _ extent: ErasureExtent,
        fingerprint: [UInt8],
        at now: Timestamp
    ) throws -> Erasure {
        // What is freed from here on is overwritten, also whole pages; the wiping takes it back.
        try database.execute(sql: "PRAGMA secure_delete = ON")
        let id = try insert(
            """
            INSERT INTO erasure (customer_id, extent, at, fingerprint, note)
            VALUES (?, ?, ?, ?, ?)
            """,
            [customer.sql, extent.rawValue, now.rawValue, fingerprint.blob, Erasure.begins]
        )
        try record(
            [FieldChange(field: "erased", old: "", new: extent.word)],
            of: ObjectRef(.customer, customer)
        )
        notice.erasureBegan = true
        return Erasure(
            id: id,
            customer: customer,
            extent: extent,
            at: now,
            wipedAt: nil,
            note: Erasure.begins
        )
    }

    /// Reads under which names and addresses she stands in the file, lets her account be deleted, and takes her out.
    /// Answers her addresses.
    package func erasing(
        _ account: Account,
        _ extent: ErasureExtent,
        at now: Timestamp,
        deleting: () throws -> Void
    ) throws -> [String] {
        let keys = try snapshot.personalKeys(of: account.id)
        try deleting()
        if extent == .name {
            try eraseName(of: account, keys: keys, at: now)
        } else {
            try erasePerson(account, keys: keys, extent: extent, at: now)
        }
        return keys.addresses
    }

    private func erasePerson(
        _ account: Account,
        keys: PersonalKeys,
        extent: ErasureExtent,
        at now: Timestamp
    ) throws {
        let name = account.nameWhenErased
        try unindex(keys)
        try eraseMails(keys, name: name, at: now)
        try eraseFiles(keys, name: name)
        try erase(
            keys,
            [
                "DELETE FROM pending_reply WHERE ticket_id IN \(PersonalData.ownTickets)",
                "DELETE FROM message_revision WHERE message_id IN \(PersonalData.ownMessages)",
                "DELETE FROM ticket_tag WHERE ticket_id IN \(PersonalData.ownTickets)",
                """
                DELETE FROM participant WHERE ticket_id IN \(PersonalData.ownTickets)
                    OR address IN \(PersonalData.addresses)
                """,
                "DELETE FROM faq_comment WHERE author_kind = 1 AND author_id = ?1",
            ]
        )
        try eraseRecords(keys, name: name)
        if extent == .personAndTickets {
            try dropTickets(keys)
        } else {
            try emptyTickets(keys, name: name, at: now)
        }
        try eraseAccount(keys, name: name, at: now)
    }

    /// Runs statements that ask for the keys.
    func erase(_ keys: PersonalKeys, _ statements: [String]) throws {
        for sql in statements { try run(sql, keys.arguments(for: sql)) }
    }

    private func eraseFiles(_ keys: PersonalKeys, name: String) throws {
        let own = "customer_id = ?1 OR message_id IN \(PersonalData.ownMessages)"
        let contents = try snapshot.all(
            "SELECT DISTINCT content_id FROM document WHERE \(own)",
            [keys.id.sql]
        ) { $0.integer(0) }
        try erase(
            keys,
            [
                "DELETE FROM document WHERE \(own)",
                """
                DELETE FROM pending_file WHERE upload_id IN
                    (SELECT id FROM upload WHERE account_id = ?1)
                """,
                "DELETE FROM upload WHERE account_id = ?1",
            ]
        )
        try run(
            "UPDATE document SET created_by_name = ? WHERE created_by_kind = 1 AND created_by_id = ?",
            [name, keys.id.sql]
        )
        for content in contents {
            try run(
                """
                DELETE FROM upload WHERE used = 1 AND content_id = ?1
                    AND NOT EXISTS (SELECT 1 FROM document WHERE content_id = ?1)
                    AND NOT EXISTS (SELECT 1 FROM pending_file WHERE upload_id = upload.id)
                """,
                [content]
            )
        }
    }

    private func emptyTickets(_ keys: PersonalKeys, name: String, at now: Timestamp) throws {
        try run(
            """
            UPDATE message SET text = '', deleted_at = ifnull(deleted_at, ?2),
                author_name = iif(author_kind = 1 AND author_id = ?1, ?3, author_name)
            WHERE ticket_id IN \(PersonalData.ownTickets)
            """,
            [keys.id.sql, now.rawValue, name]
        )
        try sealMessages("ticket_id IN \(PersonalData.ownTickets)", keys.id.sql)
        try run(
            """
            UPDATE ticket SET version = version + 1, subject = 'erased', ref = '', product_ref = '',
                contract_ref = '', project_ref = '', close_reason = '',
                created_by_name = iif(created_by_kind = 1 AND created_by_id = ?1, ?2, created_by_name),
                closed_by_name = iif(closed_by_kind = 1 AND closed_by_id = ?1, ?2, closed_by_name)
            WHERE customer_id = ?1
            """,
            [keys.id.sql, name]
        )
    }

    /// The counters of tickets follow by trigger; what members of staff have not read is counted down here.
    private func dropTickets(_ keys: PersonalKeys) throws {
        try erase(
            keys,
            [
                """
                UPDATE account SET unread = unread - (
                    SELECT count(*) FROM message m LEFT JOIN read_mark r
                        ON r.account_id = account.id AND r.ticket_id = m.ticket_id
                    WHERE m.ticket_id IN \(PersonalData.ownTickets) AND m.author_kind = 1
                        AND m.id > max(ifnull(r.message_id, 0), account.read_floor))
                WHERE role IN (2, 3)
                """,
                "UPDATE mail SET ticket_id = NULL WHERE ticket_id IN \(PersonalData.ownTickets)",
                """
                UPDATE mail SET about_message_id = NULL
                WHERE about_message_id IN \(PersonalData.ownMessages)
                """,
                "UPDATE ticket SET follow_up_of = NULL WHERE follow_up_of IN \(PersonalData.ownTickets)",
                "DELETE FROM change WHERE object_kind = 1 AND object_id IN \(PersonalData.ownTickets)",
                "DELETE FROM read_mark WHERE ticket_id IN \(PersonalData.ownTickets)",
                "DELETE FROM muted_ticket WHERE ticket_id IN \(PersonalData.ownTickets)",
                "DELETE FROM imported_ticket WHERE ticket_id IN \(PersonalData.ownTickets)",
                "DELETE FROM message WHERE ticket_id IN \(PersonalData.ownTickets)",
                "DELETE FROM ticket WHERE customer_id = ?1",
            ]
        )
    }

    private func eraseAccount(_ keys: PersonalKeys, name: String, at now: Timestamp) throws {
        let owned = [
            "session", "single_use_token", "login_code", "login_challenge", "second_step",
            "second_step_draft", "second_step_tries", "recovery_code", "muted_ticket", "read_mark",
        ]
        for table in owned { try run("DELETE FROM \(table) WHERE account_id = ?", [keys.id.sql]) }
        try erase(
            keys,
            [
                "DELETE FROM item WHERE customer_id = ?1",
                "DELETE FROM profile_fact WHERE customer_id = ?1",
                "DELETE FROM access_request WHERE address IN \(PersonalData.addresses)",
            ]
        )
        try run(
            """
            UPDATE account SET name = ?2, email = 'deleted#' || id, password_hash = NULL, language = 'en',
                phone = '', time_zone = '', disabled = 1, activated_at = NULL, support_start = NULL,
                support_end = NULL, access_mode = NULL, login_details_at = NULL, portal_key = NULL,
                organisation_id = NULL, portal_role_id = NULL, logins = 0, last_login_at = NULL,
                last_logout_at = NULL, last_peer = '', deleted_at = ?3, version = version + 1,
                created_by_name = iif(created_by_id = ?1, ?2, created_by_name)
            WHERE id = ?1
            """,
            [keys.id.sql, name, now.rawValue]
        )
        // A trigger kept the old name and address just now.
        try run("DELETE FROM former_name WHERE account_id = ?", [keys.id.sql])
    }
}
