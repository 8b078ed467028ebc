extension Schema {
    /// Second steps of logins.
    static let secondStep = """
        -- The seed is sealed with the key file. `last_step` is the time step of the last code that was used.
        CREATE TABLE second_step (
            account_id INTEGER PRIMARY KEY REFERENCES account (id),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            sealed_seed BLOB,
            last_step INTEGER NOT NULL DEFAULT 0,
            since INTEGER NOT NULL,
            CHECK ((kind = 1) = (sealed_seed IS NOT NULL))
        ) STRICT;

        -- What is being set up and has not been confirmed by a code.
        CREATE TABLE second_step_draft (
            account_id INTEGER PRIMARY KEY REFERENCES account (id),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            sealed_seed BLOB,
            code_mac BLOB,
            expires_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE recovery_code (
            account_id INTEGER NOT NULL REFERENCES account (id),
            code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
            used_at INTEGER,
            PRIMARY KEY (account_id, code_hash)
        ) STRICT, WITHOUT ROWID;

        -- A login between its two steps.
        CREATE TABLE login_challenge (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL REFERENCES account (id),
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            code_mac BLOB,
            expires_at INTEGER NOT NULL,
            ended_at INTEGER
        ) STRICT;
        CREATE INDEX login_challenge_account ON login_challenge (account_id, id);

        CREATE TABLE second_step_tries (
            account_id INTEGER PRIMARY KEY REFERENCES account (id),
            since INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            mails INTEGER NOT NULL
        ) STRICT;
        """

    /// Customers are told a stamp in place of an event's number, so that a gap tells nothing of other people's.
    ///
    /// It is the time in 1/4096 of a millisecond, with chance in its last places, and grows with the number.
    static let eventStamps = """
        ALTER TABLE event ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
        WITH timed AS (SELECT seq, max(at) OVER (ORDER BY seq) AS high FROM event),
        numbered AS (
            SELECT seq, high * 4096 + row_number() OVER (PARTITION BY high ORDER BY seq) AS stamp
            FROM timed
        )
        UPDATE event SET stamp = numbered.stamp FROM numbered WHERE numbered.seq = event.seq;
        """
}
