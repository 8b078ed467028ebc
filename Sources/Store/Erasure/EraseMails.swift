import DeskwireDomain
import GRDB

extension Transaction {
    /// Empties her mails. What waits is stopped; a mail that is on its way at this moment is not tried again (SEC-108).
    func eraseMails(_ keys: PersonalKeys, name: String, at now: Timestamp) throws {
        let mails = PersonalData.mails
        try erase(
            keys,
            [
                """
                UPDATE mail SET subject = '', text = '', reply_to = '', reply_to_name = '', customer_id = ?1
                WHERE id IN \(mails)
                """,
                "UPDATE mail_attempt SET reply = '' WHERE mail_id IN \(mails)",
                "UPDATE mail_recipient SET reply = '' WHERE mail_id IN \(mails)",
                """
                DELETE FROM received_mail WHERE from_address IN \(PersonalData.addresses)
                    OR ticket_id IN \(PersonalData.ownTickets)
                """,
            ]
        )
        try eraseAddresses(keys)
        try stopMails("m.id IN \(mails)", keys, at: now)
        try eraseActor(keys, name: name)
        try sealMails(keys)
    }

    /// Takes her address out of every mail. One that goes to others too goes on without her.
    func eraseAddresses(_ keys: PersonalKeys) throws {
        let (mails, addresses) = (PersonalData.mails, PersonalData.addresses)
        try erase(
            keys,
            [
                "DELETE FROM digest_entry WHERE mail_id IN \(mails) OR address IN \(addresses)",
                """
                UPDATE mail_recipient SET address = 'deleted#' || ?1, reply = ''
                WHERE mail_id IN \(mails) AND address IN \(addresses)
                """,
                """
                DELETE FROM mail_attempt WHERE mail_id NOT IN \(mails) AND (mail_id, position) IN (
                    SELECT mail_id, position FROM mail_recipient WHERE address IN \(addresses))
                """,
                "DELETE FROM mail_recipient WHERE mail_id NOT IN \(mails) AND address IN \(addresses)",
            ]
        )
    }

    /// Stops mails that wait; one that is being sent stops itself, because its customer is deleted.
    func stopMails(_ which: String, _ keys: PersonalKeys, at now: Timestamp) throws {
        let sql = """
            SELECT o.mail_id FROM outbox o JOIN mail m ON m.id = o.mail_id
            WHERE m.status <> \(MailStatus.sending.rawValue) AND \(which)
            """
        let waiting = try snapshot.all(sql, keys.arguments(for: sql)) {
            $0.id(0, as: MailID.self)
        }
        for mail in waiting { try cancelMail(mail, note: Snapshot.customerDeleted, at: now) }
    }

    /// Her name as the one who caused a mail.
    func eraseActor(_ keys: PersonalKeys, name: String) throws {
        try run(
            """
            UPDATE mail SET actor_name = ?2 WHERE actor_kind = 1 AND actor_id = ?1
                AND (customer_id = ?1 OR ticket_id IN \(PersonalData.ownTickets)
                    OR ticket_id IN \(PersonalData.sharedTickets))
            """,
            [keys.id.sql, name]
        )
    }

    func sealMails(_ keys: PersonalKeys) throws {
        for mail in keys.mails {
            try ChecksummedTable.mail.seal(in: database, where: "id = ?", [mail])
        }
    }
}
