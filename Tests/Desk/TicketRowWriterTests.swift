import DeskwireDomain
import DeskwireProtocol
import DeskwireSeeds
import DeskwireWire
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// A ticket that goes from its row into a reply has the bytes that its message would have, for every reader.
@Suite(.timeLimit(.minutes(1)))
struct TicketRowWriterTests {
    private static let words = [
        "", "lamp", "Größe", "灯が点かない", "a b", "🪔 flickers", String(repeating: "dark ", count: 190),
    ]

    /// Tickets of all kinds: each column has now this value and now that.
    private func fill(_ transaction: Transaction, customer: Principal, staff: Principal) throws {
        var random = SeededRandom(seed: 21)
        func word() -> String { Self.words.randomElement(using: &random) ?? "" }
        func oneOf(_ values: [Int64?]) -> Int64? { values.randomElement(using: &random) ?? nil }
        try transaction.run("INSERT INTO staff_group (id, name) VALUES (7, 'night 夜')")
        let acme = try transaction.insertOrganisation(name: "Acmé", by: .system, at: TestDesk.now)
        try transaction.run(
            "UPDATE account SET organisation_id = ? WHERE id = ?",
            [acme.sql, customer.account.sql]
        )
        for number in 1...60 {
            let isClosed = number % 3 == 0
            let assigned = number % 4
            try transaction.run(
                """
                INSERT INTO ticket (number, subject, status_id, is_open, category_id, customer_id,
                    priority, source, ref, created_at, created_by_kind, created_by_id,
                    created_by_name, activity_at, public_activity_at, follow_up_of, due_at, kind,
                    severity, product_ref, contract_ref, project_ref, organisation_id,
                    unassigned_since, version, message_count, public_count, closed_at,
                    closed_by_kind, closed_by_id, closed_by_name, close_reason, assignee_id,
                    group_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    "DW-\(number)", "About " + word(), isClosed ? 4 : 1, isClosed ? 0 : 1,
                    oneOf([nil, 1, 2]),
                    customer.account.sql, oneOf([1, 2, 3, 4]), oneOf([1, 2, 3, 4, 5]), word(),
                    oneOf([1, 1_700_000_000_000]), oneOf([2, 4]), staff.account.sql, word(),
                    Int64(number), Int64(2 * number), number > 9 ? oneOf([nil, 3]) : nil,
                    oneOf([nil, 5]), oneOf([1, 2]), oneOf([nil, 1, 4]), word(), word(), word(),
                    oneOf([nil, acme.sql]), assigned == 0 ? 9 : nil, Int64(number),
                    oneOf([0, 1, 200, 70_000]), oneOf([0, 3]), isClosed ? 77 : nil,
                    isClosed ? oneOf([2, 3]) : nil, isClosed ? oneOf([nil, 2]) : nil,
                    isClosed ? word() : nil, isClosed ? word() : "",
                    assigned == 1 ? staff.account.sql : nil, assigned == 2 ? 7 : nil,
                ]
            )
            for tag in ["dark", "größe", "urgent"].prefix(number % 4) {
                try transaction.run(
                    "INSERT INTO ticket_tag (tag, ticket_id) VALUES (?, last_insert_rowid())",
                    [tag]
                )
            }
        }
    }

    private func pages(
        for reader: Principal,
        within reach: TicketReach,
        in snapshot: Snapshot
    ) throws -> (rows: [UInt8], messages: [UInt8], count: Int) {
        var filter = TicketFilter()
        filter.statusCategories = Set(DeskwireDomain.StatusCategory.allCases)
        var page = TicketPage(for: reader)
        var unread: Int64 = 0
        let found = try snapshot.list(filter, within: reach, after: nil, limit: 100) { row in
            unread = (unread + 1) % 3
            let ticket = WireTicket(try row.ticket(), for: reader, unread: unread)
            return (place: try page.put(row, unread: unread), ticket: ticket)
        }
        let asOf: [UInt8] = [1, 2, 3]
        let reply = page.reply(
            found.map(\.item.place),
            beside: ListTicketsReply(nextPageToken: "next", asOf: asOf)
        )
        let message = ListTicketsReply(
            tickets: found.map(\.item.ticket),
            nextPageToken: "next",
            asOf: asOf
        )
        return (reply.bytes, message.encoded(), found.count)
    }

    @Test func aRowHasTheBytesOfItsMessage() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let robot = try await desk.person(.service, "robot", scopes: [.tickets])
            try await desk.store.write { transaction in
                try fill(transaction, customer: ada, staff: sam)
            }
            let limit = try CategoryLimit(
                [CategoryID(rawValue: 1), CategoryID(rawValue: 2)],
                scopes: [.tickets]
            )
            let table: [(Principal, TicketReach, least: Int)] = [
                (sam, .desk, 60), (robot, .desk, 60), (robot, .categories(limit), 10),
                (ada, .customer(ada.account, organisation: nil), 60),
            ]
            for (reader, reach, least) in table {
                let page = try await desk.store.read {
                    try pages(for: reader, within: reach, in: $0)
                }
                #expect(page.count >= least)
                #expect(page.rows == page.messages, "for \(reader.role), \(reach)")
            }
        }
    }

    @Test func aDamagedTextIsRepairedAndSpoilsNoOther() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            _ = try await desk.open(as: ada)
            try await desk.store.write { transaction in
                _ = try transaction.run(
                    "UPDATE ticket SET subject = CAST(x'41FF42' AS TEXT) WHERE id = ?",
                    [Int64(ticket.id)]
                )
            }
            let list = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: sam)
            #expect(list.tickets.count == 2)
            #expect(list.tickets.first { $0.id == ticket.id }?.subject == "A\u{FFFD}B")
        }
    }
}
