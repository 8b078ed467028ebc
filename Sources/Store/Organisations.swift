package import DeskwireDomain

extension Snapshot {
    private static let organisationQuery = """
        SELECT o.id, o.version, o.name,
            (SELECT count(*) FROM account WHERE organisation_id = o.id),
            o.created_at, o.created_by_kind, o.created_by_id, o.created_by_name,
            o.updated_at, o.updated_by_kind, o.updated_by_id, o.updated_by_name
        FROM organisation o
        """

    private static func organisation(_ row: Row) throws -> Organisation {
        Organisation(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            name: row.text(2),
            memberCount: row.integer(3),
            createdAt: row.time(4),
            createdBy: try row.actor(5),
            updatedAt: row.time(8),
            updatedBy: try row.actor(9)
        )
    }

    package func organisation(_ id: OrganisationID) throws -> Organisation? {
        try first(
            "\(Self.organisationQuery) WHERE o.id = ?",
            [id.sql],
            read: Self.organisation
        )
    }

    package func organisation(name: String) throws -> Organisation? {
        try first(
            "\(Self.organisationQuery) WHERE o.name = ?",
            [name],
            read: Self.organisation
        )
    }

    /// Newest first, from before an id on.
    package func organisations(before id: OrganisationID?, limit: Int) throws -> [Organisation] {
        try all(
            "\(Self.organisationQuery) WHERE o.id < ? ORDER BY o.id DESC LIMIT ?",
            [id?.sql ?? .max, limit],
            read: Self.organisation
        )
    }

    /// The organisation that a customer belongs to.
    package func organisation(of customer: AccountID) throws -> OrganisationReference? {
        try first(
            """
            SELECT o.id, o.name FROM account a JOIN organisation o ON o.id = a.organisation_id
            WHERE a.id = ?
            """,
            [customer.sql]
        ) { OrganisationReference(id: $0.id(0), name: $0.text(1)) }
    }

    /// The ids of an organisation's customers, newest first.
    package func members(
        of organisation: OrganisationID,
        before id: AccountID?,
        limit: Int
    ) throws -> [AccountID] {
        try all(
            """
            SELECT id FROM account WHERE organisation_id = ? AND id < ? ORDER BY id DESC LIMIT ?
            """,
            [organisation.sql, id?.sql ?? .max, limit]
        ) { $0.id(0) }
    }

    /// What the caller may know of at this moment. The holder of an open link knows the one customer's tickets.
    package func ticketReach(of caller: Principal) throws -> TicketReach {
        guard !caller.isDeskSide else { return caller.ticketReach }
        guard caller.link == nil else { return .customer(caller.account, organisation: nil) }
        return .customer(caller.account, organisation: try sharedOrganisation(of: caller.account))
    }

    /// The organisation whose documents the caller may know of; nil: only her own.
    package func sharedDocuments(of caller: Principal) throws -> OrganisationID? {
        guard caller.role == .customer, caller.link == nil else { return nil }
        return try first(
            """
            SELECT a.organisation_id FROM account a
            JOIN portal_role r ON r.id = ifnull(a.portal_role_id, \(PortalRole.defaultID))
            WHERE a.id = ? AND a.organisation_id IS NOT NULL
                AND r.document_scope = \(RecordScope.organisation.rawValue)
            """,
            [caller.account.sql]
        ) { $0.id(0) }
    }

    /// The organisation whose tickets a customer may know of; nil: only her own.
    package func sharedOrganisation(of customer: AccountID) throws -> OrganisationID? {
        try first(
            """
            SELECT a.organisation_id FROM account a
            JOIN portal_role r ON r.id = ifnull(a.portal_role_id, \(PortalRole.defaultID))
            WHERE a.id = ? AND a.organisation_id IS NOT NULL
                AND r.ticket_scope = \(RecordScope.organisation.rawValue)
            """,
            [customer.sql]
        ) { $0.id(0) }
    }
}

extension Transaction {
    package func insertOrganisation(
        name: String,
        by actor: Actor,
        at now: Timestamp
    ) throws -> OrganisationID {
        try refuseTaken(name)
        let id = try insert(
            """
            INSERT INTO organisation (name, created_at, created_by_kind, created_by_id,
                created_by_name, updated_at, updated_by_kind, updated_by_id, updated_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                name, now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name,
                now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name,
            ]
        )
        try record([.creation], of: ObjectRef(.organisation, id: id))
        return OrganisationID(rawValue: id)
    }

    package func renameOrganisation(
        _ id: OrganisationID,
        to name: String,
        by actor: Actor,
        at now: Timestamp
    ) throws {
        try refuseTaken(name, besides: id)
        let before = try snapshot.organisation(id)?.name ?? ""
        if before != name {
            let change = FieldChange(field: "name", old: before, new: name)
            try record([change], of: ObjectRef(.organisation, id))
        }
        try run(
            """
            UPDATE organisation SET name = ?, version = version + 1, updated_at = ?,
                updated_by_kind = ?, updated_by_id = ?, updated_by_name = ? WHERE id = ?
            """,
            [
                name, now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name, id.sql,
            ]
        )
    }

    /// Puts the customer into an organisation or, with nil, into none.
    package func setOrganisation(of customer: AccountID, _ organisation: OrganisationID?) throws {
        let before = try snapshot.organisation(of: customer)?.name ?? ""
        let after = try organisation.flatMap { try snapshot.organisation($0)?.name } ?? ""
        if before != after {
            let change = FieldChange(field: "organisation", old: before, new: after)
            try record([change], of: ObjectRef(.customer, customer))
        }
        try run(
            "UPDATE account SET organisation_id = ?, version = version + 1 WHERE id = ?",
            [organisation?.sql, customer.sql]
        )
        try renewPrincipals(of: customer)
    }

    /// Gives the organisation the tickets that the customer opened while in none; answers how many.
    package func shareTickets(
        of customer: AccountID,
        with organisation: OrganisationID
    ) throws -> Int {
        try run(
            """
            UPDATE ticket SET organisation_id = ?, version = version + 1
            WHERE customer_id = ? AND organisation_id IS NULL
            """,
            [organisation.sql, customer.sql]
        )
    }

    private func refuseTaken(_ name: String, besides id: OrganisationID? = nil) throws {
        guard let other = try snapshot.organisation(name: name), other.id != id else { return }
        throw Refusal.alreadyExists("There is an organisation named \(name) already.")
    }
}
