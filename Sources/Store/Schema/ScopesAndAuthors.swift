extension Schema {
    /// Whose documents a portal role shows, and which tokens programs that think for themselves use.
    static let scopesAndAuthors = """
        ALTER TABLE portal_role ADD COLUMN document_scope INTEGER NOT NULL DEFAULT 1
            CHECK (document_scope IN (1, 2));
        ALTER TABLE session ADD COLUMN ai INTEGER NOT NULL DEFAULT 0 CHECK (ai IN (0, 1));
        """
}
