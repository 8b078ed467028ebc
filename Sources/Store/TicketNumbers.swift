extension Snapshot {
    /// The number the next ticket gets.
    package func nextTicketNumber() throws -> Int64 {
        let next = try first("SELECT next_ticket_number FROM installation") { $0.integer(0) }
        guard let next else { throw StoreError.corrupt("no installation row") }
        return next
    }
}

extension Transaction {
    /// Numbers go on from here, unless they are further already.
    package func startTicketNumbers(at start: Int64) throws {
        try run(
            "UPDATE installation SET next_ticket_number = max(next_ticket_number, ?)",
            [start]
        )
    }
}
