extension Schema {
    /// Through what each mail came about. Of mails from before, who caused them says it as well as can be told.
    static let mailSources = """
        ALTER TABLE mail ADD COLUMN source INTEGER NOT NULL DEFAULT 0;
        UPDATE mail SET source =
            CASE actor_kind WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 6 ELSE 3 END;
        """
}
