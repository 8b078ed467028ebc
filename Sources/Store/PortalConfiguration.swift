package import DeskwireDomain

extension Snapshot {
    private static func section(_ row: Row) throws -> SectionSettings? {
        // A name that this version does not know belongs to a later one: it is left alone.
        guard let section = PortalSection(rawValue: row.text(0)) else { return nil }
        return SectionSettings(
            section: section,
            position: row.integer(1),
            isVisible: row.flag(2),
            mayCreate: row.flag(3),
            mayEdit: row.flag(4)
        )
    }

    /// Every section in its order.
    package func portalSections() throws -> [SectionSettings] {
        try all(
            """
            SELECT name, position, visible, may_create, may_edit FROM portal_section
            ORDER BY position, name
            """,
            read: Self.section
        ).compactMap { $0 }
    }

    /// What a customer may do in a section; nil for whoever is no customer of this desk.
    package func portalStanding(
        of customer: AccountID,
        in section: PortalSection
    ) throws -> PortalStanding? {
        try first(
            """
            SELECT s.name, s.position, s.visible, s.may_create, s.may_edit, r.rights
            FROM portal_section s JOIN account a ON a.id = ?
            JOIN portal_role r ON r.id = ifnull(a.portal_role_id, \(PortalRole.defaultID))
            WHERE s.name = ?
            """,
            [customer.sql, section.rawValue]
        ) { row in
            try Self.section(row).map { settings in
                PortalStanding(settings: settings, rights: Set(Self.rights(row.text(5))))
            }
        } ?? nil
    }

    static func rights(_ text: String) -> [PortalRight] {
        text.split(separator: " ").compactMap { PortalRight(word: String($0)) }
    }

    /// The fields of a section as customers may use them.
    package func portalFields(of section: PortalSection) throws -> PortalFields {
        let stored = try all(
            "SELECT name, visible, editable, required FROM portal_field WHERE section = ?",
            [section.rawValue]
        ) { row in
            var field = PortalField(section, row.text(0))
            field.isVisible = row.flag(1)
            field.isEditable = row.flag(2)
            field.isRequired = row.flag(3)
            return field
        }
        return PortalFields(
            section.fields.map { name in
                stored.first { $0.name == name } ?? PortalField(section, name)
            }
        )
    }
}

extension Transaction {
    /// Holds at once for the connections of every customer.
    package func saveSection(_ settings: SectionSettings) throws {
        try run(
            """
            UPDATE portal_section SET position = ?, visible = ?, may_create = ?, may_edit = ?
            WHERE name = ?
            """,
            [
                settings.position, settings.isVisible ? 1 : 0, settings.mayCreate ? 1 : 0,
                settings.mayEdit ? 1 : 0, settings.section.rawValue,
            ]
        )
        try renewPrincipalsOfCustomers()
    }

    package func saveField(_ field: PortalField) throws {
        try run(
            """
            INSERT INTO portal_field (section, name, visible, editable, required)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET visible = excluded.visible, editable = excluded.editable,
                required = excluded.required
            """,
            [
                field.section.rawValue, field.name, field.isVisible ? 1 : 0,
                field.isEditable ? 1 : 0, field.isRequired ? 1 : 0,
            ]
        )
        try renewPrincipalsOfCustomers()
    }
}
