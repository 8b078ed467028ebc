extension Schema {
    /// Mails that came in, each once, and what became of them.
    static let receivedMails = """
        CREATE TABLE received_mail (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message_id TEXT NOT NULL UNIQUE,
            from_address TEXT NOT NULL,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            fate INTEGER NOT NULL CHECK (fate BETWEEN 1 AND 6),
            reason TEXT NOT NULL DEFAULT '',
            ticket_id INTEGER REFERENCES ticket (id)
        ) STRICT;
        """
}
