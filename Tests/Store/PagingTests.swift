import DeskwireDomain
import DeskwireSeeds
import Testing

@testable import DeskwireStore

/// Pages by keyset: together they are the whole list, each row once (R-082, R-111).
@Suite(.timeLimit(.minutes(1)))
struct PagingTests {
    /// Reads pages of these sizes until a page is short, as a client does.
    private func pages<Row, Key>(
        sizes: [Int],
        key: (Row) -> Key,
        read: (Key?, Int) throws -> [Row]
    ) rethrows -> [Row] {
        var rows: [Row] = []
        var last: Key?
        var round = 0
        while true {
            let size = sizes[round % sizes.count]
            let page = try read(last, size)
            rows += page
            guard page.count == size, let row = page.last else { return rows }
            last = key(row)
            round += 1
        }
    }

    /// Many tickets at few moments, so that most places in the list are decided by the id.
    private func fill(_ transaction: Transaction, _ random: inout SeededRandom) throws -> [Account]
    {
        let customers = try (1...3).map { try transaction.person(.customer, "c\($0)") }
        let staff = try (1...2).map { try transaction.person(.staff, "s\($0)") }
        let statuses = try transaction.snapshot.statuses()
        let categories = try transaction.snapshot.categories(includeInactive: true)
        for _ in 0..<150 {
            let customer = customers.randomElement(using: &random) ?? customers[0]
            let now = Timestamp.after(Int64.random(in: 0..<12, using: &random))
            var ticket = try transaction.ticket(
                for: customer,
                ref: Bool.random(using: &random) ? "R" : "",
                category: Bool.random(using: &random)
                    ? categories.randomElement(using: &random) : nil,
                at: now
            )
            let later = now.adding(milliseconds: Int64.random(in: 0..<6, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: try transaction.assign(&ticket, to: .person(staff[0].person), at: later)
            case 1:
                let status = statuses.randomElement(using: &random) ?? statuses[0]
                try transaction.setStatus(of: &ticket, to: status, closing: nil, at: later)
            case 2:
                try transaction.message(in: &ticket, by: staff[1].actor, .internalNote, at: later)
            default: try transaction.message(in: &ticket, by: customer.actor, at: later)
            }
        }
        let organisation = try transaction.insertOrganisation(name: "Acme", by: .system, at: .start)
        for customer in customers.prefix(2) {
            _ = try transaction.shareTickets(of: customer.id, with: organisation)
        }
        return customers + staff
    }

    private func filters(_ people: [Account], in snapshot: Snapshot) throws -> [TicketFilter] {
        let statuses = try snapshot.statuses().map(\.id)
        let category = try snapshot.categories(includeInactive: true)[0].id
        let changes: [(inout TicketFilter) -> Void] = [
            { _ in },
            { $0.statusCategories = Set(StatusCategory.allCases) },
            { $0.statusCategories = [.closed] },
            { $0.statusCategories = [.open, .closed] },
            { $0.statusCategories = [.waiting] },
            {
                $0.statusCategories = [.waiting, .resolved]
                $0.assignee = .nobody
            },
            { $0.statuses = [statuses[1]] },
            { $0.statuses = [statuses[0], statuses[3]] },
            { $0.customer = people[0].id },
            { $0.assignee = .nobody },
            { $0.assignee = .account(people[3].id) },
            { $0.category = category },
            { $0.ref = "R" },
            {
                $0.ref = "R"
                $0.customer = people[1].id
                $0.statusCategories = Set(StatusCategory.allCases)
            },
        ]
        return changes.map { change in
            var filter = TicketFilter()
            change(&filter)
            return filter
        }
    }

    /// The desk's, a customer's own, and a customer's with those of her organisation.
    private enum Reach: CaseIterable {
        case desk, own, organisation

        func of(_ customer: Account) -> TicketReach {
            switch self {
            case .desk: .desk
            case .own: .customer(customer.id, organisation: nil)
            case .organisation:
                .customer(customer.id, organisation: OrganisationID(rawValue: 1))
            }
        }
    }

    private func matches(_ ticket: Ticket, _ filter: TicketFilter) -> Bool {
        let status = ticket.status
        if filter.meansOpen && !status.category.isOpen { return false }
        if !filter.statusCategories.isEmpty, !filter.statusCategories.contains(status.category) {
            return false
        }
        if !filter.statuses.isEmpty, !filter.statuses.contains(status.id) { return false }
        if let customer = filter.customer, ticket.customer.id != customer { return false }
        if let category = filter.category, ticket.category?.id != category { return false }
        if let ref = filter.ref, ticket.ref != ref { return false }
        switch filter.assignee {
        case .nobody?: return ticket.assignee == nil
        case .account(let id)?: return ticket.assignee?.id == .person(id)
        case .group(let id)?: return ticket.assignee?.id == .group(id)
        case .groups: return false
        case nil: return true
        }
    }

    @Test(arguments: Reach.allCases)
    private func ticketPagesHaveNoGapAndNoRepeat(by kind: Reach) async throws {
        let seed = UInt64.random(in: .min ... .max)
        try await TestFolder.withStore { store in
            let people = try await store.write { transaction in
                var random = SeededRandom(seed: seed)
                return try fill(transaction, &random)
            }
            try store.reads.now { snapshot in
                let ids = try snapshot.all("SELECT id FROM ticket") { $0.id(0, as: TicketID.self) }
                let all = try ids.compactMap(snapshot.ticket)
                func time(_ ticket: Ticket) -> Timestamp {
                    kind == .desk ? ticket.activityAt : ticket.publicActivityAt
                }
                let reach = kind.of(people[0])
                let ordered = all.filter { $0.isWithin(reach) }
                    .sorted { (time($0), $0.id) > (time($1), $1.id) }
                for filter in try filters(people, in: snapshot) {
                    let found = try pages(
                        sizes: [7, 1, 20],
                        key: { ActivityKey(at: time($0), id: $0.id) },
                        read: { key, size in
                            try snapshot.tickets(
                                filter,
                                within: reach,
                                after: key,
                                limit: size
                            )
                        }
                    )
                    #expect(
                        found == ordered.filter { matches($0, filter) },
                        "seed \(seed), \(filter)"
                    )
                }
            }
        }
    }

    @Test func mailPagesHaveNoGapAndNoRepeat() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for number in 1...53 { try transaction.mail("mail \(number)") }
            }
            try store.reads.now { snapshot in
                let found = try pages(
                    sizes: [10, 1, 3],
                    key: { $0.id },
                    read: { key, size in
                        try snapshot.mails(MailFilter(), before: key, limit: size)
                    }
                )
                #expect(found.map(\.id.rawValue) == (1...53).reversed())
                let customers = try snapshot.customers(before: nil, limit: 10)
                #expect(customers.isEmpty)
            }
        }
    }

    @Test func customerPagesAreCustomersOnlyNewestFirst() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for number in 1...20 {
                    _ = try transaction.person(number % 3 == 0 ? .staff : .customer, "p\(number)")
                }
            }
            try store.reads.now { snapshot in
                let found = try pages(
                    sizes: [4],
                    key: { $0.id },
                    read: { try snapshot.customers(before: $0, limit: $1) }
                )
                let names = (1...20).filter { $0 % 3 != 0 }.map { "p\($0)" }
                #expect(found.map(\.name) == names.reversed())
                #expect(try snapshot.staff().count == 6)
            }
        }
    }

    /// R-111: what customers are given has no note in it and no gap that would tell of one.
    @Test func thePublicThreadHasNoNoteAndNoGap() async throws {
        let seed = UInt64.random(in: .min ... .max)
        try await TestFolder.withStore { store in
            let ticket = try await store.write { transaction in
                var random = SeededRandom(seed: seed)
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                var ticket = try transaction.ticket(for: ada)
                for number in 0..<80 {
                    let isNote = Bool.random(using: &random)
                    try transaction.message(
                        in: &ticket,
                        by: isNote ? sam.actor : ada.actor,
                        isNote ? .internalNote : .everyone,
                        at: .after(Int64(number))
                    )
                }
                return ticket
            }
            try store.reads.now { snapshot in
                let whole = try pages(
                    sizes: [9, 2],
                    key: { $0.seq },
                    read: { try snapshot.thread(of: ticket.id, afterSeq: $0 ?? 0, limit: $1) }
                )
                #expect(whole.map(\.seq) == Array(1...80), "seed \(seed)")
                let seen = try pages(
                    sizes: [5, 1],
                    key: { $0.publicSeq ?? 0 },
                    read: {
                        try snapshot.publicThread(
                            of: ticket.id,
                            afterPublicSeq: $0 ?? 0,
                            limit: $1
                        )
                    }
                )
                #expect(seen == whole.filter { $0.visibility == .everyone }, "seed \(seed)")
                #expect(seen.map(\.publicSeq) == (1...Int64(seen.count)).map { $0 })
                #expect(Int64(seen.count) == ticket.publicCount)
            }
        }
    }
}
