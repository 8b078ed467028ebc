extension Schema {
    /// Where service tokens work, addresses that tokens stand for, and how many codes somebody guessed in a day.
    static let accessBounds = """
        -- As they were given, with spaces between; empty: everywhere.
        ALTER TABLE session ADD COLUMN networks TEXT NOT NULL DEFAULT '';
        -- The new one that is to be confirmed, or the old one that can be taken back.
        ALTER TABLE single_use_token ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE second_step_tries ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE second_step_tries ADD COLUMN day_tries INTEGER NOT NULL DEFAULT 0;
        """
}
