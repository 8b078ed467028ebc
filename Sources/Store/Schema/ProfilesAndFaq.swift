extension Schema {
    /// Profiles, facts, muted tickets, and the FAQ.
    static let profiles = """
        ALTER TABLE account ADD COLUMN phone TEXT NOT NULL DEFAULT '';
        ALTER TABLE account ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';

        CREATE TABLE profile_fact (
            customer_id INTEGER NOT NULL REFERENCES account (id),
            key TEXT NOT NULL CHECK (key <> ''),
            label TEXT NOT NULL,
            value TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (customer_id, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE muted_ticket (
            account_id INTEGER NOT NULL REFERENCES account (id),
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            PRIMARY KEY (account_id, ticket_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE faq_article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            question TEXT NOT NULL CHECK (question <> ''),
            answer TEXT NOT NULL,
            category TEXT NOT NULL DEFAULT '',
            position INTEGER NOT NULL,
            published INTEGER NOT NULL CHECK (published IN (0, 1)),
            words TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            created_by_kind INTEGER NOT NULL,
            created_by_id INTEGER,
            created_by_name TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by_kind INTEGER NOT NULL,
            updated_by_id INTEGER,
            updated_by_name TEXT NOT NULL
        ) STRICT;
        CREATE INDEX faq_article_position ON faq_article (position, id);
        CREATE INDEX faq_article_updated ON faq_article (updated_at, id);

        CREATE TABLE faq_vote (
            article_id INTEGER NOT NULL REFERENCES faq_article (id),
            account_id INTEGER NOT NULL REFERENCES account (id),
            helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
            PRIMARY KEY (article_id, account_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE faq_comment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES faq_article (id),
            author_kind INTEGER NOT NULL,
            author_id INTEGER,
            author_name TEXT NOT NULL,
            text TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
        ) STRICT;
        CREATE INDEX faq_comment_article ON faq_comment (article_id, id);
        """
}
