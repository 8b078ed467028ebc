extension Schema {
    /// Files: their bytes once, uploads on their way, and what they hang on.
    ///
    /// `content` has one row a distinct file once its SHA-256 was checked; an upload has one of its own until then.
    /// `uses` is kept by triggers: what nobody uses any more is swept away in small steps.
    static let documents = """
        CREATE TABLE content (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 BLOB CHECK (length(sha256) = 32),
            size INTEGER NOT NULL CHECK (size >= 0),
            uses INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0)
        ) STRICT;
        CREATE UNIQUE INDEX content_sha256 ON content (sha256) WHERE sha256 IS NOT NULL;
        CREATE INDEX content_unused ON content (id) WHERE uses = 0;

        CREATE TABLE content_chunk (
            content_id INTEGER NOT NULL REFERENCES content (id),
            position INTEGER NOT NULL,
            data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 262144)
        ) STRICT;
        CREATE UNIQUE INDEX content_chunk_place ON content_chunk (content_id, position);

        CREATE TABLE upload (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL REFERENCES account (id),
            content_id INTEGER NOT NULL REFERENCES content (id),
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            next_position INTEGER NOT NULL DEFAULT 0,
            revision INTEGER NOT NULL DEFAULT 0,
            media_type TEXT,
            expires_at INTEGER NOT NULL,
            used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1))
        ) STRICT;
        CREATE INDEX upload_unused ON upload (account_id, id) WHERE used = 0;
        CREATE INDEX upload_file ON upload (account_id, sha256);
        CREATE INDEX upload_expires ON upload (expires_at);
        CREATE INDEX upload_open ON upload (id) WHERE media_type IS NULL;

        CREATE TABLE document (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content_id INTEGER NOT NULL REFERENCES content (id),
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            size INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            created_by_kind INTEGER NOT NULL,
            created_by_id INTEGER,
            created_by_name TEXT NOT NULL,
            message_id INTEGER REFERENCES message (id),
            customer_id INTEGER REFERENCES account (id),
            kind TEXT NOT NULL DEFAULT '',
            ref TEXT NOT NULL DEFAULT '',
            CHECK ((message_id IS NULL) <> (customer_id IS NULL))
        ) STRICT;
        CREATE INDEX document_message ON document (message_id, id) WHERE message_id IS NOT NULL;
        CREATE INDEX document_customer ON document (customer_id, id)
            WHERE customer_id IS NOT NULL;

        -- What each account keeps here, by what it brought and not by what was there already: kept, never summed.
        CREATE TABLE document_bytes (
            account_id INTEGER PRIMARY KEY,
            bytes INTEGER NOT NULL CHECK (bytes >= 0)
        ) STRICT;

        CREATE TRIGGER upload_insert AFTER INSERT ON upload BEGIN
            UPDATE content SET uses = uses + 1 WHERE id = NEW.content_id;
        END;
        CREATE TRIGGER upload_content AFTER UPDATE OF content_id ON upload
        WHEN OLD.content_id <> NEW.content_id BEGIN
            UPDATE content SET uses = uses - 1 WHERE id = OLD.content_id;
            UPDATE content SET uses = uses + 1 WHERE id = NEW.content_id;
        END;
        CREATE TRIGGER upload_delete AFTER DELETE ON upload BEGIN
            UPDATE content SET uses = uses - 1 WHERE id = OLD.content_id;
        END;
        CREATE TRIGGER document_insert AFTER INSERT ON document BEGIN
            UPDATE content SET uses = uses + 1 WHERE id = NEW.content_id;
            INSERT INTO document_bytes VALUES (ifnull(NEW.created_by_id, 0), NEW.size)
                ON CONFLICT DO UPDATE SET bytes = bytes + excluded.bytes;
        END;
        CREATE TRIGGER document_delete AFTER DELETE ON document BEGIN
            UPDATE content SET uses = uses - 1 WHERE id = OLD.content_id;
            UPDATE document_bytes SET bytes = bytes - OLD.size
                WHERE account_id = ifnull(OLD.created_by_id, 0);
        END;
        """
}
