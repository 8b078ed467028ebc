extension Schema {
    /// Organisations, whose tickets are whose, and portal roles. The first portal role is the default one.
    static let organisations = """
        CREATE TABLE organisation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
            created_at INTEGER NOT NULL,
            created_by_kind INTEGER NOT NULL,
            created_by_id INTEGER,
            created_by_name TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by_kind INTEGER NOT NULL,
            updated_by_id INTEGER,
            updated_by_name TEXT NOT NULL
        ) STRICT;

        CREATE TABLE portal_role (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
            ticket_scope INTEGER NOT NULL DEFAULT 1 CHECK (ticket_scope IN (1, 2))
        ) STRICT;
        INSERT INTO portal_role (id, name) VALUES (1, 'Customer');

        ALTER TABLE account ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
        ALTER TABLE account ADD COLUMN portal_role_id INTEGER REFERENCES portal_role (id);
        CREATE INDEX account_organisation ON account (organisation_id, id)
            WHERE organisation_id IS NOT NULL;
        CREATE INDEX account_portal_role ON account (portal_role_id, id)
            WHERE portal_role_id IS NOT NULL;

        ALTER TABLE ticket ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
        CREATE INDEX ticket_organisation
            ON ticket (organisation_id, public_activity_at, id, customer_id)
            WHERE organisation_id IS NOT NULL;
        ALTER TABLE event ADD COLUMN organisation_id INTEGER;
        """
}
