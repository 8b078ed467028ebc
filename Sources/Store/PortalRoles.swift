package import DeskwireDomain

extension Snapshot {
    private static let roleQuery =
        """
        SELECT r.id, r.version, r.name, r.ticket_scope, r.rights, r.document_scope FROM portal_role r
        """

    private static func portalRole(_ row: Row) throws -> PortalRole {
        PortalRole(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            name: row.text(2),
            ticketScope: try row.value(3),
            documentScope: try row.value(5),
            rights: rights(row.text(4))
        )
    }

    package func portalRole(_ id: PortalRoleID) throws -> PortalRole? {
        try first("\(Self.roleQuery) WHERE r.id = ?", [id.sql], read: Self.portalRole)
    }

    /// The default one first.
    package func portalRoles() throws -> [PortalRole] {
        try all("\(Self.roleQuery) ORDER BY r.id", read: Self.portalRole)
    }

    /// The role that a customer has; nil for whoever is none.
    package func portalRole(of customer: AccountID) throws -> PortalRole? {
        try first(
            """
            \(Self.roleQuery) JOIN account a
                ON r.id = ifnull(a.portal_role_id, \(PortalRole.defaultID))
            WHERE a.id = ? AND a.role = 1
            """,
            [customer.sql],
            read: Self.portalRole
        )
    }

    fileprivate func refuseTaken(roleName name: String, besides id: PortalRoleID? = nil) throws {
        let other = try first("SELECT id FROM portal_role WHERE name = ?", [name]) {
            $0.id(0, as: PortalRoleID.self)
        }
        guard let other, other != id else { return }
        throw Refusal.alreadyExists("There is a portal role named \(name) already.")
    }
}

extension Transaction {
    package func insertPortalRole(
        name: String,
        ticketScope: RecordScope,
        documentScope: RecordScope,
        rights: [PortalRight]
    ) throws -> PortalRoleID {
        try snapshot.refuseTaken(roleName: name)
        guard try snapshot.portalRoles().count < PortalRole.countMax else {
            throw Refusal.quotaExceeded(
                name: "portal_roles",
                limit: UInt64(PortalRole.countMax)
            )
        }
        let id = try insert(
            """
            INSERT INTO portal_role (name, ticket_scope, rights, document_scope) VALUES (?, ?, ?, ?)
            """,
            [
                name, ticketScope.rawValue, rights.map(\.word).joined(separator: " "),
                documentScope.rawValue,
            ]
        )
        try record([.creation], of: ObjectRef(.portalRole, id: id))
        return PortalRoleID(rawValue: id)
    }

    /// What the role allows holds at once for the connections of all who have it.
    package func savePortalRole(_ role: PortalRole) throws {
        try snapshot.refuseTaken(roleName: role.name, besides: role.id)
        let before = try snapshot.portalRole(role.id)
        try record(before?.changes(to: role) ?? [], of: ObjectRef(.portalRole, role.id))
        try run(
            """
            UPDATE portal_role SET name = ?, ticket_scope = ?, rights = ?,
                document_scope = ?, version = version + 1 WHERE id = ?
            """,
            [
                role.name, role.ticketScope.rawValue,
                role.rights.map(\.word).joined(separator: " "), role.documentScope.rawValue,
                role.id.sql,
            ]
        )
        try renewPrincipals(
            where: "ifnull(a.portal_role_id, \(PortalRole.defaultID)) = ?",
            [role.id.sql]
        )
    }

    /// Whoever has the role has the default one from now on.
    package func deletePortalRole(_ id: PortalRoleID) throws {
        let holders = try snapshot.all(
            "SELECT id FROM account WHERE portal_role_id = ?",
            [id.sql]
        ) { $0.id(0, as: AccountID.self) }
        for holder in holders { try setPortalRole(of: holder, nil) }
        if let before = try snapshot.portalRole(id) {
            let change = FieldChange(field: "deleted", old: before.name, new: "")
            try record([change], of: ObjectRef(.portalRole, id))
        }
        try run("DELETE FROM portal_role WHERE id = ?", [id.sql])
    }

    package func setPortalRole(of customer: AccountID, _ role: PortalRoleID?) throws {
        let before = try snapshot.portalRole(of: customer)?.name ?? ""
        let after = try snapshot.portalRole(role ?? PortalRole.defaultID)?.name ?? ""
        if before != after {
            let change = FieldChange(field: "portal_role", old: before, new: after)
            try record([change], of: ObjectRef(.customer, customer))
        }
        try run(
            "UPDATE account SET portal_role_id = ?, version = version + 1 WHERE id = ?",
            [role?.sql, customer.sql]
        )
        try renewPrincipals(of: customer)
    }

    /// Open connections of staff learn what they may do from now on.
    func renewPrincipals(ofStaff: Bool) throws {
        try renewPrincipals(where: "a.role IN (2, 3)", [])
    }

    /// Open connections of the customer learn what she may know of from now on.
    func renewPrincipals(of customer: AccountID) throws {
        try renewPrincipals(where: "a.id = ?", [customer.sql])
    }

    func renewPrincipalsOfCustomers() throws {
        try renewPrincipals(where: "a.role = 1", [])
    }

    private func renewPrincipals(where condition: String, _ arguments: StatementArguments) throws {
        notice.renewedPrincipals += try snapshot.principals(where: condition, arguments)
    }
}
