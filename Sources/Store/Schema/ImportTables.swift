extension Schema {
    /// Which tickets came from another desk, by what that called them: a second import takes nothing again (S-263).
    static let importedTickets = """
        CREATE TABLE imported_ticket (
            external_id TEXT PRIMARY KEY CHECK (external_id <> ''),
            ticket_id INTEGER NOT NULL REFERENCES ticket (id)
        ) STRICT, WITHOUT ROWID;
        """
}
