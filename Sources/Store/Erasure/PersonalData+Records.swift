import DeskwireDomain

extension PersonalData {
    static let mailing = [
        PersonalData(
            "mail",
            "mails to her, because of her and about her tickets",
            "id IN \(mails)",
            """
            id:i message_id:t kind:t language:t subject:t text:t from_name:t from_address:t reply_to:t reply_to_name:t \
            ticket_id:i status:i reason:t attempts:i created_at:d finished_at:d
            """,
            .emptied,
            why:
                "that a mail went out stays; what waits is stopped; one that is being handed over may still arrive"
        ),
        PersonalData(
            "mail_recipient",
            "recipients of these mails",
            "mail_id IN \(mails)",
            "mail_id:i position:i address:t field:i status:i reply:t",
            order: "mail_id, position",
            .emptied,
            why: "addresses of others stay with the mail that they got"
        ),
        PersonalData(
            "mail_attempt",
            "attempts to deliver these mails",
            "mail_id IN \(mails)",
            "mail_id:i number:i position:i begun_at:d ended_at:d status:i reply:t",
            order: "mail_id, number, position",
            .emptied
        ),
        PersonalData(
            "mail_elsewhere",
            table: "mail_recipient",
            "mails to her and others about other people's tickets",
            "address IN \(addresses) AND mail_id NOT IN \(mails)",
            "mail_id:i address:t status:i",
            order: "mail_id, position",
            .goes,
            why: "only that she was among the recipients"
        ),
        PersonalData(
            "outbox",
            "mails that wait",
            "mail_id IN \(mails)",
            "mail_id:i due_at:d expires_at:d",
            order: "mail_id",
            .goes
        ),
        PersonalData(
            "digest_entry",
            "notices that wait for a digest",
            "mail_id IN \(mails) OR address IN \(addresses)",
            "mail_id:i address:t held_at:d",
            order: "mail_id, address",
            .goes
        ),
        PersonalData(
            "received_mail",
            "mails that came in from her or for her tickets",
            "from_address IN \(addresses) OR ticket_id IN \(ownTickets)",
            "message_id:t from_address:t subject:t text:t received_at:d fate:i reason:t ticket_id:i",
            .goes
        ),
    ]

    static let records = [
        PersonalData(
            "change",
            "entries of the history of her account and tickets",
            "object_kind = 2 AND object_id = ?1 OR object_kind = 1 AND object_id IN \(ownTickets)",
            """
            object_kind:i object_id:i at:d actor_kind:i actor_name:t source:i operation:t field:t old_value:t \
            new_value:t
            """,
            .emptied,
            why: "that something was changed, when and by which member of staff stays"
        ),
        PersonalData(
            "audit",
            "rows of the audit log",
            "(actor_kind IN ('customer', 'link') AND actor_id = ?1)"
                + " OR (object_kind = 'customer' AND object_id = ?1)",
            "id:i at:d actor_kind:t peer:t action:t outcome:t detail:t times:i",
            .stays,
            why: "each row holds the next: they have her number and addresses of machines alone, "
                + "and leave when their time is over"
        ),
        PersonalData(
            "event",
            "events of the last 30 days about her and her tickets",
            """
            customer_id = ?1 OR ticket_id IN \(ownTickets) OR actor_kind = 1 AND actor_id = ?1
            """,
            "seq:i kind:i at:d actor_kind:i actor_name:t ticket_id:i ticket_number:t summary:t",
            order: "seq",
            .emptied,
            why: "the numbers of events have no gaps"
        ),
        PersonalData(
            "idempotency",
            "kept answers to her requests",
            "account_id = ?1",
            "opcode:i created_at:d",
            order: "created_at, key",
            .goes
        ),
    ]

    /// Tables that hold nobody's data, or none that names anybody, each with what it has.
    static let ofNobody: [String: String] = [
        "installation": "the desk itself", "setting": "the desk's own addresses and words",
        "category": "words of the desk", "status": "words of the desk",
        "status_transition": "rules", "ticket_count": "sums", "ticket_day": "sums",
        "mail_day": "sums", "mail_template": "words of the desk",
        "mail_kind_template": "choices of the desk", "mail_kind_off": "choices of the desk",
        "organisation": "companies", "portal_role": "rules", "portal_section": "rules",
        "portal_field": "rules", "staff_group": "staff", "group_member": "staff",
        "faq_article": "words of the desk", "content": "bytes of files, which documents name",
        "content_chunk": "bytes of files, which documents name",
        "file_scan": "what the scanner said; goes with the file",
        "pending_file": "goes with the reply that waits",
        "login_failure": "counts by a keyed hash; hers goes",
        "audit_chain": "the ends of the audit log", "last_done": "when the desk did something",
        "erasure": "which number was erased and when", "grdb_migrations": "the schema",
    ]
}

/// Who is meant, and under which names and addresses she stands in the file: read before anything is changed.
struct PersonalKeys {
    let id: AccountID
    /// The name first.
    let names: [String]
    let addresses: [String]
    /// Mails to her, because of her, about her tickets, and digests that tell of one of these.
    let mails: [Int64]

    /// `?1` her number, `?2` her addresses, `?3` the numbers of her mails, as far as the statement asks for them.
    func arguments(for sql: String) -> StatementArguments {
        var values: [(any SQLValue)?] = [id.sql]
        if sql.contains("?2") || sql.contains("?3") { values.append(Self.json(addresses)) }
        if sql.contains("?3") {
            values.append("[" + mails.map(String.init).joined(separator: ",") + "]")
        }
        return StatementArguments(values)
    }

    private static func json(_ texts: [String]) -> String {
        let quoted = texts.map { text in
            "\""
                + text.unicodeScalars.reduce(into: "") { result, scalar in
                    switch scalar {
                    case "\"", "\\": result += "\\" + String(scalar)
                    case _ where scalar.value < 0x20: result += " "
                    default: result.unicodeScalars.append(scalar)
                    }
                } + "\""
        }
        return "[" + quoted.joined(separator: ",") + "]"
    }
}

extension Snapshot {
    /// An address that somebody else has by now is not hers any more.
    func personalKeys(of id: AccountID) throws -> PersonalKeys {
        let known = try all(
            """
            SELECT name, ifnull(email, '') FROM account WHERE id = ?1
            UNION ALL SELECT name, email FROM former_name WHERE account_id = ?1
            UNION ALL SELECT '', address FROM single_use_token WHERE account_id = ?1
            UNION ALL SELECT iif(field = 'name', old_value, ''), iif(field = 'email', old_value, '')
                FROM change WHERE object_kind = 2 AND object_id = ?1 AND field IN ('name', 'email')
            """,
            [id.sql]
        ) { (name: $0.text(0), address: $0.text(1)) }
        var (names, addresses): ([String], [String]) = ([], [])
        for one in known {
            if !one.name.isEmpty, one.name != "deleted customer #\(id)", !names.contains(one.name) {
                names.append(one.name)
            }
            guard MailAddress(one.address) != nil, !addresses.contains(one.address) else {
                continue
            }
            let isOthers = try first(
                "SELECT 1 FROM account WHERE email = ? AND id <> ?",
                [one.address, id.sql]
            ) { _ in true }
            if isOthers == nil { addresses.append(one.address) }
        }
        let keys = PersonalKeys(id: id, names: names, addresses: addresses, mails: [])
        return PersonalKeys(
            id: id,
            names: names,
            addresses: addresses,
            mails: try personalMails(keys)
        )
    }

    private func personalMails(_ keys: PersonalKeys) throws -> [Int64] {
        let sql = """
            WITH own AS (
                SELECT id FROM mail WHERE customer_id = ?1
                UNION SELECT id FROM mail WHERE ticket_id IN \(PersonalData.ownTickets)
                UNION SELECT r.mail_id FROM mail_recipient r
                    WHERE r.address IN \(PersonalData.addresses) AND r.field <> 3 AND NOT EXISTS (
                        SELECT 1 FROM mail_recipient o WHERE o.mail_id = r.mail_id AND o.field <> 3
                        AND o.address NOT IN \(PersonalData.addresses)))
            SELECT id FROM own
            UNION SELECT CAST(substr(r.reply, 23) AS INTEGER) FROM own JOIN mail_recipient r ON r.mail_id = own.id
                JOIN mail d ON d.id = CAST(substr(r.reply, 23) AS INTEGER) AND d.kind = 'digest'
                WHERE r.reply LIKE 'in the digest, e-mail %'
            ORDER BY 1
            """
        return try all(sql, keys.arguments(for: sql)) { $0.integer(0) }
    }
}
