extension Schema {
    /// Who follows a ticket by mail.
    static let participants = """
        CREATE TABLE participant (
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            address TEXT NOT NULL COLLATE NOCASE,
            name TEXT NOT NULL,
            visibility INTEGER NOT NULL CHECK (visibility IN (1, 2)),
            PRIMARY KEY (ticket_id, address)
        ) STRICT, WITHOUT ROWID;
        """
}
