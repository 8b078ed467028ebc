extension Schema {
    /// Open links, codes to log in with, portals, and what is known of logins.
    static let accessLinks = """
        ALTER TABLE account ADD COLUMN access_mode INTEGER CHECK (access_mode IN (1, 2));
        ALTER TABLE account ADD COLUMN portal_enabled INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE account ADD COLUMN opted_out INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE account ADD COLUMN login_details_at INTEGER;
        ALTER TABLE account ADD COLUMN portal_key TEXT;
        UPDATE account SET portal_key = lower(hex(randomblob(16))) WHERE role = 1;
        CREATE UNIQUE INDEX account_portal_key ON account (portal_key)
            WHERE portal_key IS NOT NULL;
        ALTER TABLE account ADD COLUMN logins INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE account ADD COLUMN last_login_at INTEGER;
        ALTER TABLE account ADD COLUMN last_logout_at INTEGER;
        ALTER TABLE account ADD COLUMN last_peer TEXT NOT NULL DEFAULT '';

        -- A session with rights is an open link: it has no idle time and is no login.
        ALTER TABLE session ADD COLUMN link_rights INTEGER CHECK (link_rights IN (1, 2));
        ALTER TABLE session ADD COLUMN uses INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE login_code (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL REFERENCES account (id),
            code_mac BLOB NOT NULL CHECK (length(code_mac) = 32),
            link_hash BLOB NOT NULL UNIQUE CHECK (length(link_hash) = 32),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            used_at INTEGER
        ) STRICT;
        CREATE INDEX login_code_account ON login_code (account_id, id);
        """
}
