package import DeskwireDomain

extension Snapshot {
    func ticket(_ row: Row) throws -> Ticket { try TicketRow(row, in: self).ticket() }

    // Made once, as `TicketRow.queryByID`.
    private static let ticketByNumber = "\(TicketRow.query) WHERE t.number = ?"

    package func ticket(_ id: TicketID) throws -> Ticket? {
        try first(TicketRow.queryByID, [id.sql], read: ticket)
    }

    package func ticket(number: String) throws -> Ticket? {
        try first(Self.ticketByNumber, [number], read: ticket)
    }

    // Whose it is stands in the question: another's ticket is not read, and takes no longer to refuse than one that is
    // not there (SEC-081, T-R28).
    private static let isOfCustomer = "(t.customer_id = ? OR t.organisation_id = ?)"
    private static let ownTicketByID = "\(TicketRow.queryByID) AND \(isOfCustomer)"
    private static let ownTicketByNumber = "\(ticketByNumber) AND \(isOfCustomer)"

    /// The ticket, if it is within a reach.
    package func ticket(_ id: TicketID, within reach: TicketReach) throws -> Ticket? {
        switch reach {
        case .desk: return try ticket(id)
        case .customer(let own, let shared):
            return try first(
                Self.ownTicketByID,
                [id.sql, own.sql, shared?.sql],
                read: ticket
            )
        case .categories(let limit): return try ticket(TicketRow.queryByID, id.sql, in: limit)
        }
    }

    /// The same, by its number.
    package func ticket(number: String, within reach: TicketReach) throws -> Ticket? {
        switch reach {
        case .desk: return try ticket(number: number)
        case .customer(let own, let shared):
            return try first(
                Self.ownTicketByNumber,
                [number, own.sql, shared?.sql],
                read: ticket
            )
        case .categories(let limit): return try ticket(Self.ticketByNumber, number, in: limit)
        }
    }

    private func ticket(
        _ question: String,
        _ name: any SQLValue,
        in limit: CategoryLimit
    ) throws -> Ticket? {
        let condition = limit.condition(on: "t.category_id")
        return try first(
            "\(question) AND \(condition.sql)",
            StatementArguments([name] + condition.values),
            read: ticket
        )
    }

    /// The tickets that follow one, oldest first.
    package func followUps(of ticket: TicketID) throws -> [TicketReference] {
        try all(
            "SELECT id, number FROM ticket WHERE follow_up_of = ? ORDER BY id LIMIT 100",
            [ticket.sql]
        ) { TicketReference(id: $0.id(0), number: $0.text(1)) }
    }

    /// Resolved tickets that nothing has happened to since a moment.
    package func resolvedTickets(
        untouchedSince limit: Timestamp,
        atMost count: Int
    ) throws -> [Ticket] {
        try all(
            """
            \(TicketRow.query)
            WHERE t.status_id IN (SELECT id FROM status WHERE category = 4)
                AND t.public_activity_at < ? ORDER BY t.id LIMIT ?
            """,
            [limit.rawValue, count],
            read: ticket
        )
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
    package let followUpOf: TicketReference?
    package let organisation: OrganisationReference?

    package init(
        opening: TicketOpening,
        status: Status,
        category: Category?,
        customer: Account,
        source: TicketSource,
        numberPrefix: String,
        followUpOf: TicketReference? = nil,
        organisation: OrganisationReference? = nil
    ) {
        self.opening = opening
        self.status = status
        self.category = category
        self.customer = customer
        self.source = source
        self.numberPrefix = numberPrefix
        self.followUpOf = followUpOf
        self.organisation = organisation
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
        let promise = Promise(category: new.category, status: new.status, openedAt: now)
        let id = try insert(
            """
            INSERT INTO ticket (number, subject, status_id, is_open, category_id, customer_id,
                priority, source, ref, created_at, created_by_kind, created_by_id, created_by_name,
                activity_at, public_activity_at, follow_up_of, due_at, promise_paused_at,
                kind, severity, product_ref, contract_ref, project_ref, organisation_id,
                unassigned_since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                text, new.opening.subject, new.status.id.sql, new.status.category.isOpen ? 1 : 0,
                new.category?.id.sql, new.customer.id.sql, new.opening.priority.rawValue,
                new.source.rawValue, new.opening.ref, now.rawValue, actor.kind.rawValue,
                actor.id?.sql, actor.name, now.rawValue, now.rawValue, new.followUpOf?.id.sql,
                promise?.dueAt.rawValue, promise?.pausedAt?.rawValue,
                new.opening.kind.rawValue, new.opening.severity?.rawValue,
                new.opening.references.product, new.opening.references.contract,
                new.opening.references.project, new.organisation?.id.sql, now.rawValue,
            ]
        )
        try record([.creation], of: ObjectRef(.ticket, id: id))
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
            publicCount: 0,
            followUpOf: new.followUpOf,
            promise: promise,
            kind: new.opening.kind,
            severity: new.opening.severity,
            references: new.opening.references,
            organisation: new.organisation,
            unassignedSince: now
        )
    }

    /// Gives the ticket another status; `closing` when that closes it.
    package func setStatus(
        of ticket: inout Ticket,
        to status: Status,
        closing: Closing?,
        at now: Timestamp
    ) throws {
        let before = ticket
        ticket.unassignedSince = Unassigned.since(
            ticket.unassignedSince,
            isAssigned: ticket.assignee != nil,
            opens: status.category.isOpen && !ticket.status.category.isOpen,
            at: now
        )
        ticket.status = status
        ticket.closing = closing
        ticket.promise = ticket.promise?.moved(to: status, at: now)
        ticket.version += 1
        touch(&ticket, at: now)
        try run(
            """
            UPDATE ticket SET status_id = ?, is_open = ?, closed_at = ?, closed_by_kind = ?,
                closed_by_id = ?, closed_by_name = ?, close_reason = ?, version = ?,
                activity_at = ?, public_activity_at = ?, due_at = ?, promise_paused_at = ?,
                unassigned_since = ? WHERE id = ?
            """,
            [
                status.id.sql, status.category.isOpen ? 1 : 0, closing?.at.rawValue,
                closing?.by.kind.rawValue, closing?.by.id?.sql, closing?.by.name,
                closing?.reason ?? "", Int64(clamping: ticket.version), ticket.activityAt.rawValue,
                ticket.publicActivityAt.rawValue, ticket.promise?.dueAt.rawValue,
                ticket.promise?.pausedAt?.rawValue, ticket.unassignedSince?.rawValue,
                ticket.id.sql,
            ]
        )
        try record(before.changes(to: ticket), of: ObjectRef(.ticket, ticket.id))
    }

    /// Puts tags on a ticket and takes others off.
    package func tag(
        _ ticket: inout Ticket,
        adding added: [String],
        removing removed: [String]
    ) throws {
        guard !added.isEmpty || !removed.isEmpty else { return }
        let before = ticket
        for tag in removed {
            try run(
                "DELETE FROM ticket_tag WHERE tag = ? AND ticket_id = ?",
                [tag, ticket.id.sql]
            )
        }
        for tag in added {
            try run(
                "INSERT INTO ticket_tag (tag, ticket_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [tag, ticket.id.sql]
            )
        }
        ticket.tags = Set(ticket.tags).subtracting(removed).union(added).sorted()
        indexTags(of: ticket, before: before.tags)
        try record(before.changes(to: ticket), of: ObjectRef(.ticket, ticket.id))
    }

    /// Gives the ticket to a person or a group, or to nobody.
    package func assign(
        _ ticket: inout Ticket,
        to assignee: Assignee?,
        at now: Timestamp
    ) throws {
        let before = ticket
        ticket.unassignedSince = Unassigned.since(
            ticket.unassignedSince,
            isAssigned: assignee != nil,
            opens: false,
            at: now
        )
        ticket.assignee = assignee
        ticket.version += 1
        ticket.activityAt = max(ticket.activityAt, now)
        try run(
            """
            UPDATE ticket SET assignee_id = ?, group_id = ?, unassigned_since = ?,
                unanswered_since = ?, version = ?, activity_at = ? WHERE id = ?
            """,
            [
                assignee?.id.person?.sql, assignee?.id.group?.sql,
                ticket.unassignedSince?.rawValue, assignee?.person == nil ? nil : now.rawValue,
                Int64(clamping: ticket.version), ticket.activityAt.rawValue, ticket.id.sql,
            ]
        )
        try record(before.changes(to: ticket), of: ObjectRef(.ticket, ticket.id))
    }

    private func touch(_ ticket: inout Ticket, at now: Timestamp) {
        ticket.activityAt = max(ticket.activityAt, now)
        ticket.publicActivityAt = max(ticket.publicActivityAt, now)
    }
}
