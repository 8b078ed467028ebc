extension Schema {
    /// Support periods, and what strangers ask for with an address: worked off later, known or not.
    static let access = """
        ALTER TABLE account ADD COLUMN support_start INTEGER;
        ALTER TABLE account ADD COLUMN support_end INTEGER;

        CREATE TABLE access_request (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            address TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        """
}
