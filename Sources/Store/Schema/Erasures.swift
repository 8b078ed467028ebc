extension Schema {
    /// What was erased and when, without a word of whom; tickets can go, and their numbers with them (S-264).
    static let erasures = """
        CREATE TABLE erasure (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            customer_id INTEGER NOT NULL REFERENCES account (id),
            extent INTEGER NOT NULL CHECK (extent BETWEEN 1 AND 3),
            at INTEGER NOT NULL,
            -- Of the preview that was agreed to; none where only the name went.
            fingerprint BLOB NOT NULL,
            wiped_at INTEGER,
            note TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX erasure_customer ON erasure (customer_id, id);
        CREATE INDEX erasure_unfinished ON erasure (id) WHERE wiped_at IS NULL;
        CREATE TRIGGER ticket_count_delete AFTER DELETE ON ticket BEGIN
            UPDATE ticket_count SET tickets = tickets - 1
                WHERE status_id = OLD.status_id
                AND assignee_id = ifnull(OLD.assignee_id, -ifnull(OLD.group_id, 0));
        END;
        """
}
