extension Schema {
    /// Tickets say more of what they are about, categories what they need, customers have items.
    static let intake = """
        ALTER TABLE ticket ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE ticket ADD COLUMN severity INTEGER;
        ALTER TABLE ticket ADD COLUMN product_ref TEXT NOT NULL DEFAULT '';
        ALTER TABLE ticket ADD COLUMN contract_ref TEXT NOT NULL DEFAULT '';
        ALTER TABLE ticket ADD COLUMN project_ref TEXT NOT NULL DEFAULT '';
        ALTER TABLE category ADD COLUMN required_fields TEXT NOT NULL DEFAULT '';

        CREATE TABLE item (
            customer_id INTEGER NOT NULL REFERENCES account (id),
            ref TEXT NOT NULL CHECK (ref <> ''),
            label TEXT NOT NULL,
            status TEXT NOT NULL,
            PRIMARY KEY (customer_id, ref)
        ) STRICT, WITHOUT ROWID;
        """
}
