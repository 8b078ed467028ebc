extension Schema {
    /// Every attempt with its answer, how many mails a day there were, and what waits for a digest.
    static let attemptsAndDigests = """
        CREATE TABLE mail_attempt (
            mail_id INTEGER NOT NULL REFERENCES mail (id),
            number INTEGER NOT NULL,
            -- The recipient's.
            position INTEGER NOT NULL,
            begun_at INTEGER NOT NULL,
            -- None while it runs, and for ever when the process ended before it knew.
            ended_at INTEGER,
            status INTEGER CHECK (status BETWEEN 1 AND 11),
            reply TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (mail_id, number, position)
        ) STRICT, WITHOUT ROWID;

        -- Days since the epoch, in UTC; mails that were written to be sent.
        CREATE TABLE mail_day (
            day INTEGER PRIMARY KEY,
            mails INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE digest_entry (
            address TEXT NOT NULL,
            mail_id INTEGER NOT NULL REFERENCES mail (id),
            held_at INTEGER NOT NULL,
            PRIMARY KEY (address, mail_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX digest_entry_held ON digest_entry (held_at);
        CREATE INDEX digest_entry_mail ON digest_entry (mail_id);
        """
}
