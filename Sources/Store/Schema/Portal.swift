extension Schema {
    /// What the portal shows, and what portal roles allow. All rights are given to the roles that there are.
    static let portal = """
        CREATE TABLE portal_section (
            name TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            visible INTEGER NOT NULL DEFAULT 1 CHECK (visible IN (0, 1)),
            may_create INTEGER NOT NULL DEFAULT 1 CHECK (may_create IN (0, 1)),
            may_edit INTEGER NOT NULL DEFAULT 1 CHECK (may_edit IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        INSERT INTO portal_section (name, position) VALUES ('tickets', 1), ('items', 2),
            ('documents', 3), ('faq', 4), ('statistics', 5), ('profile', 6);

        -- Only fields that are not visible, editable and free to be left out.
        CREATE TABLE portal_field (
            section TEXT NOT NULL,
            name TEXT NOT NULL,
            visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
            editable INTEGER NOT NULL CHECK (editable IN (0, 1)),
            required INTEGER NOT NULL CHECK (required IN (0, 1)),
            PRIMARY KEY (section, name)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE portal_role ADD COLUMN rights TEXT NOT NULL DEFAULT
            'tickets.read tickets.create tickets.edit items.read documents.read documents.create \
        faq.read faq.create faq.edit statistics.read profile.read profile.edit';
        """
}
