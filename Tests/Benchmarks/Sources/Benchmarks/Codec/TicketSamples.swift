import DeskwireProtocol

/// The messages that the codecs are compared on.
enum TicketSamples {
    /// A ticket as `GetTicket` gives it to staff, of about 549 bytes.
    static let ticket = Ticket(
        id: 1_048_577,
        number: "DW-1048577",
        version: 17,
        subject: "The export stops after the second page, and the file has no end",
        status: StatusRef(id: 3, name: "Waiting for the customer", category: .waiting),
        category: CategoryRef(id: 12, name: "Exports and interfaces"),
        customer: CustomerRef(
            id: 90_210,
            name: "Wilhelmina Österreicher",
            email: "wilhelmina.oesterreicher@customer.example"
        ),
        assignee: AssigneeRef(userID: 77, name: "Ada Lovelace"),
        priority: .high,
        source: .customer,
        ref: "subscription/4711-2026",
        createdAtMs: 1_795_910_400_000,
        lastActivityAtMs: 1_795_914_000_123,
        unread: 2,
        messageCount: 9,
        createdBy: Actor(kind: .customer, id: 90_210, name: "Wilhelmina Österreicher"),
        severity: .moderate,
        productRef: "deskwire-enterprise",
        contractRef: "contract/2026/000815",
        projectRef: "migration-of-the-archive",
        kind: .issue,
        followUpOf: TicketRef(id: 1_000_001, number: "DW-1000001"),
        tags: ["export", "second-line", "renewal-due"],
        dueAtMs: 1_795_996_800_000,
        organisation: OrganisationRef(id: 31, name: "Österreicher & Daughters"),
        updated: Attribution(
            actor: Actor(kind: .staff, id: 77, name: "Ada Lovelace"),
            source: .agent,
            atMs: 1_795_914_000_123
        )
    )

    /// Fifty tickets as `ListTickets` gives them, of about 145 bytes each.
    static let list = ListTicketsReply(
        tickets: (0..<50).map(listed),
        nextPageToken: "eyJhIjoxNzk1OTE0MDAwMTIzfQ"
    )

    private static func listed(_ index: Int) -> Ticket {
        Ticket(
            id: UInt64(1_048_000 + index),
            number: "DW-\(1_048_000 + index)",
            version: UInt64(index % 9 + 1),
            subject: "Printer \(index) does not answer any more",
            status: StatusRef(id: 2, name: "Open", category: .open),
            category: CategoryRef(id: UInt64(index % 7 + 1), name: "Hardware"),
            customer: CustomerRef(id: UInt64(90_000 + index), name: "Grace Hopper"),
            assignee: index % 3 == 0 ? nil : AssigneeRef(userID: 77, name: "Ada Lovelace"),
            priority: .medium,
            source: .customer,
            createdAtMs: 1_795_910_400_000 + Int64(index) * 61_000,
            lastActivityAtMs: 1_795_914_000_123 - Int64(index) * 7_000,
            unread: UInt32(index % 3),
            messageCount: UInt32(index % 11 + 1)
        )
    }
}
