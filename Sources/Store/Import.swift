package import DeskwireDomain
import GRDB

/// What names in an import mean on this desk. Read once for many tickets.
package struct ImportNames: Sendable {
    fileprivate let statuses: [String: Status]
    fileprivate let categories: [String: Category]
    fileprivate let staff: [MailAddress: Account]
    fileprivate let numberPrefix: String
    fileprivate let senderAddress: String
    fileprivate let senderName: String
}

extension Snapshot {
    package func importNames() throws -> ImportNames {
        var statuses: [String: Status] = [:]
        for status in try self.statuses() { statuses[status.name.lowercased()] = status }
        var categories: [String: Category] = [:]
        for category in try self.categories(includeInactive: true) {
            categories[category.name.lowercased()] = category
        }
        var staff: [MailAddress: Account] = [:]
        for account in try self.staff() {
            if let address = MailAddress(account.email) { staff[address] = account }
        }
        let settings = try settings()
        return ImportNames(
            statuses: statuses,
            categories: categories,
            staff: staff,
            numberPrefix: settings.ticketNumberPrefix,
            senderAddress: settings.senderAddress?.text ?? "",
            senderName: settings.senderName
        )
    }
}

extension Transaction {
    /// A bulk of rows goes through far more of the file than a request does, and with the usual two megabytes in memory
    /// it would be read again and again.
    package func prepareForImport() throws {
        try database.execute(sql: "PRAGMA cache_size = -131072")
    }

    /// Takes a ticket of another desk over as it was, under the next number of this desk; nil when it was taken over
    /// before.
    ///
    /// Counters, indexes and the search hold it as if it were opened here. No mail goes out, no promise is made, and
    /// no event tells of it.
    package func importTicket(
        _ ticket: ImportedTicket,
        names: ImportNames,
        at now: Timestamp
    ) throws -> TicketID? {
        let isKnown = try snapshot.first(
            "SELECT 1 FROM imported_ticket WHERE external_id = ?",
            [ticket.externalID]
        ) { _ in true }
        guard isKnown == nil else { return nil }
        let places = try ImportPlaces(of: ticket, names: names)
        let customer = try customer(of: ticket, at: now)
        let number = try nextNumber()
        let text = "\(names.numberPrefix)\(number)"
        let id = try insert(ticket, places: places, customer: customer, number: text)
        try run(
            "INSERT INTO imported_ticket (external_id, ticket_id) VALUES (?, ?)",
            [ticket.externalID, id]
        )
        try record([.creation], of: ObjectRef(.ticket, id: id))
        let head = [text, ticket.subject, ticket.ref, customer.name, customer.email]
            .joined(separator: " ")
        try insertMessages(of: ticket, id: id, customer: customer, head: head)
        try insertMails(of: ticket, id: id, customer: customer, names: names)
        return TicketID(rawValue: id)
    }

    /// What was imported is the past: it counts as read, together with what was on the desk before.
    package func startImportedWithEverythingRead() throws {
        try run(
            """
            UPDATE account SET unread = 0, read_floor = ifnull((SELECT max(id) FROM message), 0)
            WHERE role IN (2, 3)
            """
        )
    }

    private func customer(of ticket: ImportedTicket, at now: Timestamp) throws -> Account {
        guard let known = try snapshot.account(email: ticket.customerEmail) else {
            return try insertAccount(
                role: .customer,
                name: ticket.customerName,
                email: ticket.customerEmail,
                by: acting.actor,
                at: now
            )
        }
        guard known.role == .customer else {
            throw ImportProblem("\(ticket.customerEmail) belongs to somebody who is no customer")
        }
        return known
    }

    private func nextNumber() throws -> Int64 {
        let number = try snapshot.first(
            """
            UPDATE installation SET next_ticket_number = next_ticket_number + 1
            RETURNING next_ticket_number - 1
            """
        ) { $0.integer(0) }
        guard let number else { throw StoreError.corrupt("no installation row") }
        return number
    }

    /// In its last state at once: what it was before is not told. The counters of states follow by trigger, that of
    /// closed tickets a day does not, because nothing closes it now.
    private func insert(
        _ ticket: ImportedTicket,
        places: ImportPlaces,
        customer: Account,
        number: String
    ) throws -> Int64 {
        let isOpen = places.status.category.isOpen
        let opener = Actor(kind: .customer, id: customer.id, name: customer.name)
        let closer = isOpen ? nil : acting.actor
        let id = try insert(
            """
            INSERT INTO ticket (number, subject, status_id, is_open, category_id, customer_id,
                assignee_id, priority, source, ref, created_at, created_by_kind, created_by_id,
                created_by_name, activity_at, public_activity_at, closed_at, closed_by_kind,
                closed_by_id, closed_by_name, message_count, public_count, unassigned_since,
                organisation_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number, ticket.subject, places.status.id.sql, isOpen ? 1 : 0,
                places.category?.id.sql, customer.id.sql, places.assignee?.id.sql,
                ticket.priority.rawValue, TicketSource.imported.rawValue, ticket.ref,
                ticket.openedAt.rawValue, opener.kind.rawValue, opener.id?.sql, opener.name,
                ticket.activityAt.rawValue, ticket.publicActivityAt.rawValue,
                isOpen ? nil : ticket.activityAt.rawValue, closer?.kind.rawValue,
                closer?.id?.sql, closer?.name, ticket.messages.count, ticket.publicCount,
                places.assignee == nil ? ticket.openedAt.rawValue : nil,
                try snapshot.organisation(of: customer.id)?.id.sql,
            ]
        )
        if !isOpen {
            try run(
                """
                INSERT INTO ticket_day (day, category_id, closed) VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET closed = closed + 1
                """,
                [ticket.activityAt.rawValue / 86_400_000, places.category?.id.sql ?? 0]
            )
        }
        return id
    }

    private func insertMessages(
        of ticket: ImportedTicket,
        id: Int64,
        customer: Account,
        head: String
    ) throws {
        let owner = SearchOwner.word(customer.id)
        var publicSeq: Int64 = 0
        for (index, message) in ticket.messages.enumerated() {
            let seq = Int64(index + 1)
            let isPublic = message.visibility == .everyone
            if isPublic { publicSeq += 1 }
            let kind: ActorKind = message.isByCustomer ? .customer : .staff
            try run(
                """
                INSERT INTO message (ticket_id, seq, public_seq, author_kind, author_id, author_name,
                    visibility, text, created_at, source, checksum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    id, seq, isPublic ? publicSeq : nil, kind.rawValue,
                    message.isByCustomer ? customer.id.sql : nil, message.authorName,
                    message.visibility.rawValue, message.text, message.at.rawValue,
                    ChangeSource.imported.rawValue,
                    message.checksum(
                        ticket: id,
                        seq: seq,
                        publicSeq: isPublic ? publicSeq : nil,
                        kind: kind,
                        author: message.isByCustomer ? customer.id : nil
                    ),
                ]
            )
            let table = isPublic ? "public_words" : "internal_words"
            changeWords(
                "INSERT INTO \(table) (rowid, owner, head, text) VALUES (?, ?, ?, ?)",
                [
                    SearchRow(ticket: TicketID(rawValue: id), seq: seq).number, owner, head,
                    message.text,
                ]
            )
        }
    }

    private func insertMails(
        of ticket: ImportedTicket,
        id: Int64,
        customer: Account,
        names: ImportNames
    ) throws {
        for (index, mail) in ticket.mails.enumerated() {
            let messageID = "<imported.\(id).\(index)@deskwire>"
            let mailID = try insert(
                """
                INSERT INTO mail (message_id, kind, language, subject, text, from_name,
                    from_address, ticket_id, customer_id, actor_kind, actor_name, status, attempts,
                    created_at, finished_at, checksum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
                """,
                [
                    messageID, mail.kind.rawValue, "en", mail.subject,
                    mail.text, names.senderName, names.senderAddress, id, customer.id.sql,
                    ActorKind.system.rawValue, acting.actor.name, MailStatus.accepted.rawValue,
                    mail.at.rawValue, mail.at.rawValue,
                    mail.checksum(messageID: messageID, names: names),
                ]
            )
            try run(
                "INSERT INTO mail_words (rowid, subject) VALUES (?, ?)",
                [mailID, mail.subject]
            )
            try run(
                """
                INSERT INTO mail_recipient (mail_id, position, address, field, status)
                VALUES (?, 0, ?, ?, ?)
                """,
                [
                    mailID, mail.recipient.text, RecipientField.to.rawValue,
                    MailStatus.accepted.rawValue,
                ]
            )
        }
    }
}

extension ImportedMessage {
    /// As `RowChecksum.of` a message that was written here.
    fileprivate func checksum(
        ticket: Int64,
        seq: Int64,
        publicSeq: Int64?,
        kind: ActorKind,
        author: AccountID?
    ) -> Int64 {
        var checksum = RowChecksum()
        checksum.add(ticket)
        checksum.add(seq)
        checksum.add(publicSeq)
        checksum.add(kind.rawValue)
        checksum.add(author?.sql)
        checksum.add(authorName)
        checksum.add(visibility.rawValue)
        checksum.add(text)
        checksum.add(at.rawValue)
        return checksum.value()
    }
}

extension ImportedMail {
    /// As `RowChecksum.mail` of one that was queued here.
    fileprivate func checksum(messageID: String, names: ImportNames) -> Int64 {
        var checksum = RowChecksum()
        let texts = [
            messageID, kind.rawValue, "en", subject, text, names.senderName,
            names.senderAddress, "",
        ]
        for text in texts { checksum.add(text) }
        checksum.add(at.rawValue)
        return checksum.value()
    }
}

/// Where a ticket goes on this desk.
private struct ImportPlaces {
    let status: Status
    let category: Category?
    let assignee: Account?

    init(of ticket: ImportedTicket, names: ImportNames) throws {
        guard let status = names.statuses[ticket.status.lowercased()] else {
            throw ImportProblem("this desk has no status \(ticket.status)")
        }
        self.status = status
        category = try ticket.category.map { name in
            guard let category = names.categories[name.lowercased()] else {
                throw ImportProblem("this desk has no category \(name)")
            }
            return category
        }
        assignee = try ticket.assignee.map { address in
            guard let account = names.staff[address] else {
                throw ImportProblem("nobody of this desk's staff has the address \(address)")
            }
            return account
        }
    }
}
