extension Schema {
    /// Whose tickets a service token knows.
    static let tokenCategories = """
        -- Ids of categories with spaces between; empty: all tickets.
        ALTER TABLE session ADD COLUMN categories TEXT NOT NULL DEFAULT '';
        """
}
