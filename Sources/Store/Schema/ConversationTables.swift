extension Schema {
    /// Messages change, and replies wait.
    ///
    /// `former_name` keeps what a customer was called and how long: the word index of messages can only be changed by
    /// saying what it has word for word.
    static let conversation = """
        ALTER TABLE message ADD COLUMN edited_at INTEGER;
        ALTER TABLE message ADD COLUMN deleted_at INTEGER;
        ALTER TABLE account ADD COLUMN undo_seconds INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE message_revision (
            message_id INTEGER NOT NULL REFERENCES message (id),
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            replaced_at INTEGER NOT NULL,
            actor_kind INTEGER NOT NULL,
            actor_id INTEGER,
            actor_name TEXT NOT NULL,
            PRIMARY KEY (message_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE pending_reply (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            author_kind INTEGER NOT NULL,
            author_id INTEGER,
            author_name TEXT NOT NULL,
            text TEXT NOT NULL,
            status_id INTEGER REFERENCES status (id),
            silent INTEGER NOT NULL CHECK (silent IN (0, 1)),
            publish_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX pending_reply_due ON pending_reply (publish_at, id);
        CREATE INDEX pending_reply_ticket ON pending_reply (ticket_id, id);
        CREATE TABLE pending_file (
            pending_id INTEGER NOT NULL REFERENCES pending_reply (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            upload_id INTEGER NOT NULL REFERENCES upload (id),
            PRIMARY KEY (pending_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pending_file_upload ON pending_file (upload_id);

        CREATE TABLE former_name (
            account_id INTEGER NOT NULL REFERENCES account (id),
            last_message_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            email TEXT NOT NULL,
            PRIMARY KEY (account_id, last_message_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER account_renamed AFTER UPDATE OF name, email ON account
        WHEN OLD.role = 1 AND (OLD.name <> NEW.name OR OLD.email IS NOT NEW.email) BEGIN
            INSERT OR IGNORE INTO former_name
                SELECT OLD.id, ifnull(max(id), 0), OLD.name, ifnull(OLD.email, '') FROM message;
        END;
        """
}
