extension Schema {
    /// What the scanner said of uploads and what was made of them (SEC-093). Files from before, and those of a desk
    /// without a scanner, have no row; a row goes with the last upload and document that has it.
    static let fileScans = """
        CREATE TABLE file_scan (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content_id INTEGER NOT NULL REFERENCES content (id),
            state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
            since INTEGER NOT NULL,
            -- Somebody decided, whatever the scanner says.
            by_operator INTEGER NOT NULL DEFAULT 0 CHECK (by_operator IN (0, 1)),
            tries INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER NOT NULL,
            reason TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX file_scan_waiting ON file_scan (tries, next_at) WHERE state = 1;
        CREATE INDEX file_scan_content ON file_scan (content_id);

        ALTER TABLE upload ADD COLUMN scan_id INTEGER REFERENCES file_scan (id);
        ALTER TABLE document ADD COLUMN scan_id INTEGER REFERENCES file_scan (id);
        CREATE INDEX upload_scan ON upload (scan_id) WHERE scan_id IS NOT NULL;
        CREATE INDEX document_scan ON document (scan_id) WHERE scan_id IS NOT NULL;
        CREATE INDEX document_content ON document (content_id);

        CREATE TRIGGER upload_scan_delete AFTER DELETE ON upload WHEN OLD.scan_id IS NOT NULL BEGIN
            DELETE FROM file_scan WHERE id = OLD.scan_id
                AND NOT EXISTS (SELECT 1 FROM upload WHERE scan_id = OLD.scan_id)
                AND NOT EXISTS (SELECT 1 FROM document WHERE scan_id = OLD.scan_id);
        END;
        CREATE TRIGGER document_scan_delete AFTER DELETE ON document
        WHEN OLD.scan_id IS NOT NULL BEGIN
            DELETE FROM file_scan WHERE id = OLD.scan_id
                AND NOT EXISTS (SELECT 1 FROM upload WHERE scan_id = OLD.scan_id)
                AND NOT EXISTS (SELECT 1 FROM document WHERE scan_id = OLD.scan_id);
        END;
        """
}
