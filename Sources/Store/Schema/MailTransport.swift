extension Schema {
    /// The `Message-ID`s that a mail follows, parted by blanks: written once, so that every attempt sends the same.
    static let mailTransport = """
        ALTER TABLE mail ADD COLUMN thread TEXT NOT NULL DEFAULT '';
        """
}
