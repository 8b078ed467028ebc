import DeskwireDomain

@testable import DeskwireStore

/// What the file says, to be held against the model.
struct SimulatedDisk: Sendable {
    var tickets: [UInt64: Model.Ticket] = [:]
    var customers: Set<String> = []
    var items: Set<String> = []
    var numbers: [String] = []
    var keys = 0

    static func read(_ server: SimulatedServer) async throws -> SimulatedDisk {
        try await server.store.read { snapshot in
            var disk = SimulatedDisk()
            let rows = try snapshot.all(
                """
                SELECT t.id, t.number, t.customer_id, s.name, ifnull(t.assignee_id, 0)
                FROM ticket t JOIN status s ON s.id = t.status_id ORDER BY t.id
                """
            ) { row in
                let ticket = Model.Ticket(
                    number: row.text(1),
                    customer: UInt64(row.integer(2)),
                    status: row.text(3),
                    assignee: UInt64(row.integer(4))
                )
                return (UInt64(row.integer(0)), ticket)
            }
            for (id, ticket) in rows {
                disk.tickets[id] = ticket
                disk.numbers.append(ticket.number)
            }
            let messages = try snapshot.all(
                "SELECT ticket_id, text, visibility FROM message ORDER BY ticket_id, seq"
            ) {
                (
                    UInt64($0.integer(0)),
                    Model.Message(text: $0.text(1), isPublic: $0.integer(2) == 1)
                )
            }
            for (id, message) in messages { disk.tickets[id]?.messages.append(message) }
            let tags = try snapshot.all("SELECT ticket_id, tag FROM ticket_tag") {
                (UInt64($0.integer(0)), $0.text(1))
            }
            for (id, tag) in tags { disk.tickets[id]?.tags.insert(tag) }
            disk.customers = Set(
                try snapshot.all("SELECT name FROM account WHERE name GLOB 'c[0-9]*'") {
                    $0.text(0)
                }
            )
            disk.items = Set(
                try snapshot.all("SELECT customer_id, ref FROM item") {
                    "\($0.integer(0))/\($0.text(1))"
                }
            )
            disk.keys =
                try snapshot.first("SELECT count(*) FROM idempotency") { Int($0.integer(0)) } ?? 0
            return disk
        }
    }

    func fits(_ model: Model) -> Bool { difference(from: model).isEmpty }

    /// In words; empty when there is none.
    func difference(from model: Model) -> String {
        var lines: [String] = []
        for id in Set(tickets.keys).union(model.tickets.keys).sorted()
        where tickets[id] != model.tickets[id] {
            lines.append(
                "ticket \(id) is \(Self.text(tickets[id])), not \(Self.text(model.tickets[id]))"
            )
        }
        if customers != model.customers {
            lines.append("customers \(customers.sorted()), not \(model.customers.sorted())")
        }
        if items != model.items {
            lines.append("items \(items.sorted()), not \(model.items.sorted())")
        }
        if numbers != model.numbers { lines.append("numbers \(numbers), not \(model.numbers)") }
        if keys != model.replies.count {
            lines.append("\(keys) kept replies, not \(model.replies.count)")
        }
        return lines.prefix(3).joined(separator: "; ")
    }

    private static func text(_ ticket: Model.Ticket?) -> String {
        guard let ticket else { return "missing" }
        return "\(ticket.number) \(ticket.status) of \(ticket.customer) with \(ticket.assignee), "
            + "\(ticket.tags.sorted()), \(ticket.messages.map(\.text))"
    }
}
