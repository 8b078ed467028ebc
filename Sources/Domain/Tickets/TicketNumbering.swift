/// Where ticket numbers go on.
package enum TicketNumbering {
    /// Leaves room for more tickets than any desk opens.
    package static let startMax: Int64 = 1_000_000_000_000

    /// A new start may only be ahead of every number that was given: none is used twice.
    package static func check(start: UInt64, next: Int64) throws(Refusal) -> Int64 {
        guard let start = Int64(exactly: start), start <= startMax else {
            throw .invalid("ticket_number_start", "Choose at most \(startMax).")
        }
        guard start >= next else {
            throw .invalid(
                "ticket_number_start",
                "The next ticket gets the number \(next) already; choose that or more."
            )
        }
        return start
    }
}
