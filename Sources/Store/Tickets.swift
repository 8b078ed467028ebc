package import DeskwireDomain
import GRDB

extension Snapshot {
    /// One ticket with the names of what it points to. Column numbers below follow this list.
    static let ticketQuery = """
        SELECT t.id, t.number, t.version, t.subject, t.priority, t.source, t.ref, t.created_at,
            t.created_by_kind, t.created_by_id, t.created_by_name, t.activity_at,
            t.public_activity_at, t.closed_at, t.closed_by_kind, t.closed_by_id, t.closed_by_name,
            t.close_reason, t.message_count, t.public_count,
            customer.id, customer.name, customer.email,
            t.assignee_id, assignee.name, assignee.email,
            \(statusColumns), t.category_id, \(categoryColumns)
        FROM ticket t
        JOIN status s ON s.id = t.status_id
        JOIN account customer ON customer.id = t.customer_id
        LEFT JOIN account assignee ON assignee.id = t.assignee_id
        LEFT JOIN category c ON c.id = t.category_id
        """

    static func ticket(_ row: Row) throws -> Ticket {
        var closing: Closing?
        if let closedAt = row.optionalTime(13), row.optionalInteger(14) != nil {
            closing = Closing(at: closedAt, by: try row.actor(14), reason: row.text(17))
        }
        return Ticket(
            id: row.id(0),
            number: row.text(1),
            version: UInt64(clamping: row.integer(2)),
            subject: row.text(3),
            status: try status(row, at: 26),
            category: row.optionalInteger(32) == nil ? nil : category(row, at: 33),
            customer: Person(
                id: row.id(20),
                name: row.text(21),
                email: row.optionalText(22) ?? ""
            ),
            assignee: row.optionalID(23, as: AccountID.self).map { id in
                Person(
                    id: id,
                    name: row.optionalText(24) ?? "",
                    email: row.optionalText(25) ?? ""
                )
            },
            priority: try row.value(4),
            source: try row.value(5),
            ref: row.text(6),
            createdAt: row.time(7),
            createdBy: try row.actor(8),
            activityAt: row.time(11),
            publicActivityAt: row.time(12),
            closing: closing,
            messageCount: row.integer(18),
            publicCount: row.integer(19)
        )
    }

    package func ticket(_ id: TicketID) throws -> Ticket? {
        try first("\(Self.ticketQuery) WHERE t.id = ?", [id.sql], read: Self.ticket)
    }

    package func ticket(number: String) throws -> Ticket? {
        try first("\(Self.ticketQuery) WHERE t.number = ?", [number], read: Self.ticket)
    }
}

/// A ticket to be stored.
package struct NewTicket: Sendable {
    package let opening: TicketOpening
    package let status: Status
    package let category: Category?
    package let customer: Account
    package let source: TicketSource
    package let numberPrefix: String

    package init(
        opening: TicketOpening,
        status: Status,
        category: Category?,
        customer: Account,
        source: TicketSource,
        numberPrefix: String
    ) {
        self.opening = opening
        self.status = status
        self.category = category
        self.customer = customer
        self.source = source
        self.numberPrefix = numberPrefix
    }
}

extension Transaction {
    /// Stores a ticket under the next number. Numbers rise and are never used twice.
    package func insertTicket(
        _ new: NewTicket,
        by actor: Actor,
        at now: Timestamp
    ) throws -> Ticket {
        let number = try snapshot.first(
            """
            UPDATE installation SET next_ticket_number = next_ticket_number + 1
            RETURNING next_ticket_number - 1
            """
        ) { $0.integer(0) }
        guard let number else { throw StoreError.corrupt("no installation row") }
        let text = "\(new.numberPrefix)\(number)"
        let id = try insert(
            """
            INSERT INTO ticket (number, subject, status_id, is_open, category_id, customer_id,
                priority, source, ref, created_at, created_by_kind, created_by_id, created_by_name,
                activity_at, public_activity_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                text, new.opening.subject, new.status.id.sql, new.status.category.isOpen ? 1 : 0,
                new.category?.id.sql, new.customer.id.sql, new.opening.priority.rawValue,
                new.source.rawValue, new.opening.ref, now.rawValue, actor.kind.rawValue,
                actor.id?.sql, actor.name, now.rawValue, now.rawValue,
            ]
        )
        return Ticket(
            id: TicketID(rawValue: id),
            number: text,
            version: 1,
            subject: new.opening.subject,
            status: new.status,
            category: new.category,
            customer: new.customer.person,
            assignee: nil,
            priority: new.opening.priority,
            source: new.source,
            ref: new.opening.ref,
            createdAt: now,
            createdBy: actor,
            activityAt: now,
            publicActivityAt: now,
            closing: nil,
            messageCount: 0,
            publicCount: 0
        )
    }

    /// Gives the ticket another status; `closing` when that closes it.
    package func setStatus(
        of ticket: inout Ticket,
        to status: Status,
        closing: Closing?,
        at now: Timestamp
    ) throws {
        ticket.status = status
        ticket.closing = closing
        ticket.version += 1
        touch(&ticket, at: now)
        try run(
            """
            UPDATE ticket SET status_id = ?, is_open = ?, closed_at = ?, closed_by_kind = ?,
                closed_by_id = ?, closed_by_name = ?, close_reason = ?, version = ?,
                activity_at = ?, public_activity_at = ? WHERE id = ?
            """,
            [
                status.id.sql, status.category.isOpen ? 1 : 0, closing?.at.rawValue,
                closing?.by.kind.rawValue, closing?.by.id?.sql, closing?.by.name,
                closing?.reason ?? "", Int64(clamping: ticket.version), ticket.activityAt.rawValue,
                ticket.publicActivityAt.rawValue, ticket.id.sql,
            ]
        )
    }

    /// Gives the ticket to somebody, or to nobody.
    package func assign(_ ticket: inout Ticket, to person: Person?, at now: Timestamp) throws {
        ticket.assignee = person
        ticket.version += 1
        ticket.activityAt = max(ticket.activityAt, now)
        try run(
            "UPDATE ticket SET assignee_id = ?, version = ?, activity_at = ? WHERE id = ?",
            [
                person?.id.sql, Int64(clamping: ticket.version), ticket.activityAt.rawValue,
                ticket.id.sql,
            ]
        )
    }

    private func touch(_ ticket: inout Ticket, at now: Timestamp) {
        ticket.activityAt = max(ticket.activityAt, now)
        ticket.publicActivityAt = max(ticket.publicActivityAt, now)
    }
}
