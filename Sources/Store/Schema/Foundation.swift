private import DeskwireDomain
import GRDB

extension Schema {
    /// The first migration. Numbers that stand for a kind equal the raw values of the domain's enums.
    static let foundation = """
        CREATE TABLE installation (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            install_id TEXT NOT NULL,
            event_epoch INTEGER NOT NULL,
            mac_key BLOB NOT NULL CHECK (length(mac_key) = 32),
            created_at INTEGER NOT NULL,
            next_ticket_number INTEGER NOT NULL DEFAULT 1
        ) STRICT;

        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE account (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
            name TEXT NOT NULL CHECK (name <> ''),
            email TEXT CHECK (email <> ''),
            password_hash TEXT,
            language TEXT NOT NULL DEFAULT 'en',
            disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
            activated_at INTEGER,
            created_at INTEGER NOT NULL,
            created_by_kind INTEGER NOT NULL,
            created_by_id INTEGER,
            created_by_name TEXT NOT NULL,
            unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
            read_floor INTEGER NOT NULL DEFAULT 0,
            CHECK ((role = 4) = (email IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX account_email ON account (email) WHERE email IS NOT NULL;
        CREATE INDEX account_role ON account (role, id);

        CREATE TABLE session (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL REFERENCES account (id),
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            scopes TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            idle_ms INTEGER NOT NULL,
            last_used_at INTEGER NOT NULL,
            ended_at INTEGER,
            peer TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX session_account ON session (account_id, id);

        CREATE TABLE single_use_token (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL REFERENCES account (id),
            purpose INTEGER NOT NULL,
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            used_at INTEGER,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX single_use_token_account ON single_use_token (account_id, purpose, id);

        CREATE TABLE login_failure (
            login_mac BLOB PRIMARY KEY CHECK (length(login_mac) = 32),
            failures INTEGER NOT NULL,
            blocked_until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE category (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
            position INTEGER NOT NULL,
            active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
            closed_reply_policy INTEGER NOT NULL DEFAULT 1,
            reopen_days INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE status (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
            customer_label TEXT NOT NULL DEFAULT '',
            category INTEGER NOT NULL CHECK (category BETWEEN 1 AND 5),
            position INTEGER NOT NULL,
            active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
        ) STRICT;

        CREATE TABLE ticket (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            number TEXT NOT NULL UNIQUE COLLATE NOCASE,
            version INTEGER NOT NULL DEFAULT 1,
            subject TEXT NOT NULL CHECK (subject <> ''),
            status_id INTEGER NOT NULL REFERENCES status (id),
            is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
            category_id INTEGER REFERENCES category (id),
            customer_id INTEGER NOT NULL REFERENCES account (id),
            assignee_id INTEGER REFERENCES account (id),
            priority INTEGER NOT NULL,
            source INTEGER NOT NULL,
            ref TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL,
            created_by_kind INTEGER NOT NULL,
            created_by_id INTEGER,
            created_by_name TEXT NOT NULL,
            activity_at INTEGER NOT NULL,
            public_activity_at INTEGER NOT NULL,
            closed_at INTEGER,
            closed_by_kind INTEGER,
            closed_by_id INTEGER,
            closed_by_name TEXT,
            close_reason TEXT NOT NULL DEFAULT '',
            message_count INTEGER NOT NULL DEFAULT 0,
            public_count INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX ticket_open ON ticket (is_open, activity_at, id);
        CREATE INDEX ticket_activity ON ticket (activity_at, id);
        CREATE INDEX ticket_assignee ON ticket (assignee_id, is_open, activity_at, id);
        CREATE INDEX ticket_customer ON ticket (customer_id, public_activity_at, id);
        CREATE INDEX ticket_status ON ticket (status_id, activity_at, id);
        CREATE INDEX ticket_category ON ticket (category_id, is_open, activity_at, id);
        CREATE INDEX ticket_ref ON ticket (ref, id) WHERE ref <> '';

        -- How many tickets each assignee (0 = nobody) has in each status: kept, never counted (R-081).
        CREATE TABLE ticket_count (
            status_id INTEGER NOT NULL,
            assignee_id INTEGER NOT NULL,
            tickets INTEGER NOT NULL CHECK (tickets >= 0),
            PRIMARY KEY (status_id, assignee_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER ticket_count_insert AFTER INSERT ON ticket BEGIN
            INSERT INTO ticket_count VALUES (NEW.status_id, ifnull(NEW.assignee_id, 0), 1)
                ON CONFLICT DO UPDATE SET tickets = tickets + 1;
        END;
        CREATE TRIGGER ticket_count_update AFTER UPDATE OF status_id, assignee_id ON ticket
        WHEN OLD.status_id <> NEW.status_id OR OLD.assignee_id IS NOT NEW.assignee_id BEGIN
            UPDATE ticket_count SET tickets = tickets - 1
                WHERE status_id = OLD.status_id AND assignee_id = ifnull(OLD.assignee_id, 0);
            INSERT INTO ticket_count VALUES (NEW.status_id, ifnull(NEW.assignee_id, 0), 1)
                ON CONFLICT DO UPDATE SET tickets = tickets + 1;
        END;

        -- `public_seq` numbers what the customer sees without a gap that would tell of a note.
        CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            seq INTEGER NOT NULL,
            public_seq INTEGER,
            author_kind INTEGER NOT NULL,
            author_id INTEGER,
            author_name TEXT NOT NULL,
            visibility INTEGER NOT NULL CHECK (visibility IN (1, 2)),
            text TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            UNIQUE (ticket_id, seq),
            CHECK ((visibility = 1) = (public_seq IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX message_public ON message (ticket_id, public_seq)
            WHERE public_seq IS NOT NULL;
        CREATE INDEX message_of_customer ON message (ticket_id, id) WHERE author_kind = 1;

        CREATE TABLE read_mark (
            account_id INTEGER NOT NULL REFERENCES account (id),
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            message_id INTEGER NOT NULL,
            PRIMARY KEY (account_id, ticket_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mail (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message_id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            from_name TEXT NOT NULL,
            from_address TEXT NOT NULL,
            reply_to TEXT NOT NULL DEFAULT '',
            ticket_id INTEGER REFERENCES ticket (id),
            customer_id INTEGER REFERENCES account (id),
            actor_kind INTEGER NOT NULL,
            actor_id INTEGER,
            actor_name TEXT NOT NULL,
            status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 11),
            reason TEXT NOT NULL DEFAULT '',
            attempts INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            finished_at INTEGER
        ) STRICT;
        CREATE INDEX mail_kind ON mail (kind, id);
        CREATE INDEX mail_status ON mail (status, id);
        CREATE INDEX mail_created ON mail (created_at, id);
        CREATE INDEX mail_ticket ON mail (ticket_id, id) WHERE ticket_id IS NOT NULL;
        CREATE INDEX mail_customer ON mail (customer_id, id) WHERE customer_id IS NOT NULL;
        CREATE INDEX mail_subject ON mail (subject, id);

        CREATE TABLE mail_recipient (
            mail_id INTEGER NOT NULL REFERENCES mail (id),
            position INTEGER NOT NULL,
            address TEXT NOT NULL,
            field INTEGER NOT NULL CHECK (field BETWEEN 1 AND 3),
            status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 11),
            reply TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (mail_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mail_recipient_address ON mail_recipient (address, mail_id);

        CREATE VIRTUAL TABLE mail_words USING fts5 (
            subject, content = 'mail', content_rowid = 'id', tokenize = 'unicode61'
        );
        -- What is still to be sent. A row goes when its mail has ended.
        CREATE TABLE outbox (
            mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
            due_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            sealed_secret BLOB
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (due_at, mail_id);

        CREATE TABLE event (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            at INTEGER NOT NULL,
            actor_kind INTEGER NOT NULL,
            actor_id INTEGER,
            actor_name TEXT NOT NULL,
            ticket_id INTEGER,
            ticket_number TEXT NOT NULL DEFAULT '',
            ticket_version INTEGER NOT NULL DEFAULT 0,
            message_id INTEGER,
            customer_id INTEGER,
            assignee_id INTEGER,
            summary TEXT NOT NULL DEFAULT '',
            is_internal INTEGER NOT NULL CHECK (is_internal IN (0, 1))
        ) STRICT;
        CREATE INDEX event_at ON event (at);

        CREATE TABLE idempotency (
            account_id INTEGER NOT NULL,
            key BLOB NOT NULL CHECK (length(key) = 16),
            opcode INTEGER NOT NULL,
            request_hash BLOB NOT NULL,
            reply BLOB NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_created ON idempotency (created_at);
        """

    /// The rows a desk cannot be without: itself, four statuses, four categories.
    static func seedFoundation(_ database: Database, birth: InstallationBirth) throws {
        try database.execute(
            sql: """
                INSERT INTO installation (id, install_id, event_epoch, mac_key, created_at)
                VALUES (1, ?, ?, ?, ?)
                """,
            arguments: [
                birth.installID, Int64(bitPattern: birth.eventEpoch), birth.macKey.blob,
                birth.at.rawValue,
            ]
        )
        for (position, status) in Status.defaults.enumerated() {
            try database.execute(
                sql: "INSERT INTO status (name, category, position) VALUES (?, ?, ?)",
                arguments: [status.name, status.category.rawValue, position + 1]
            )
        }
        for (position, name) in Category.defaultNames.enumerated() {
            try database.execute(
                sql: "INSERT INTO category (name, position) VALUES (?, ?)",
                arguments: [name, position + 1]
            )
        }
    }
}
