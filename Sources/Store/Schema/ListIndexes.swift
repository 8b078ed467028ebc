extension Schema {
    /// Lists of staff by customer and organisation run by all activity, notes included; refs are found in any case.
    ///
    /// Without them a list of a customer's tickets is sorted as a whole, and a search for a ref reads every ticket.
    static let listIndexes = """
        CREATE INDEX ticket_customer_activity ON ticket (customer_id, activity_at, id);
        CREATE INDEX ticket_organisation_activity ON ticket (organisation_id, activity_at, id)
            WHERE organisation_id IS NOT NULL;
        DROP INDEX ticket_ref;
        CREATE INDEX ticket_ref ON ticket (ref COLLATE NOCASE, id) WHERE ref <> '';
        """
}
