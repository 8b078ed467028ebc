extension Schema {
    /// Templates and which kind of mail has which, opt-outs, and a name to answer to.
    static let notices = """
        ALTER TABLE account RENAME COLUMN opted_out TO marketing_email_opt_out;
        ALTER TABLE account ADD COLUMN marketing_sms_opt_out INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mail ADD COLUMN reply_to_name TEXT NOT NULL DEFAULT '';

        CREATE TABLE mail_template (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
            subject TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE mail_kind_template (
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            template_id INTEGER NOT NULL REFERENCES mail_template (id),
            PRIMARY KEY (kind, language)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mail_kind_off (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        """
}
