import DeskwireDomain
import DeskwireSeeds
import Testing

@testable import DeskwireStore

/// K15: the kept counters equal a recount, whatever happened before.
@Suite(.timeLimit(.minutes(1)))
struct CounterTests {
    /// Random operations on a desk, applied to the rows as the desk's acts apply them.
    private struct Operations {
        static let groups = (1...3).map { GroupID(rawValue: $0) }
        var random: SeededRandom
        var customers: [Account] = []
        var staff: [Account] = []
        var tickets: [TicketID] = []

        mutating func step(_ number: Int64, in transaction: Transaction) throws {
            let now = Timestamp.after(number)
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                let isStaff = staff.count < 5
                let name = "p\(number)"
                if isStaff {
                    staff.append(try transaction.person(.staff, name))
                } else {
                    customers.append(try transaction.person(.customer, name))
                }
            case 1, 2:
                guard let customer = customers.randomElement(using: &random) else {
                    customers.append(try transaction.person(.customer, "c\(number)"))
                    return
                }
                tickets.append(try transaction.ticket(for: customer, at: now).id)
            case 3, 4, 5, 6: try speak(at: now, in: transaction)
            case 7, 8: try assign(at: now, in: transaction)
            case 9: try move(at: now, in: transaction)
            default: try read(in: transaction)
            }
        }

        private mutating func anyTicket(in transaction: Transaction) throws -> Ticket? {
            try tickets.randomElement(using: &random).flatMap(transaction.snapshot.ticket)
        }

        private mutating func speak(at now: Timestamp, in transaction: Transaction) throws {
            guard var ticket = try anyTicket(in: transaction),
                let customer = customers.randomElement(using: &random)
            else { return }
            let colleague = staff.randomElement(using: &random)
            if Bool.random(using: &random), let colleague {
                let visibility: Visibility = Bool.random(using: &random) ? .everyone : .internalNote
                try transaction.message(in: &ticket, by: colleague.actor, visibility, at: now)
            } else {
                try transaction.message(in: &ticket, by: customer.actor, at: now)
            }
        }

        private mutating func assign(at now: Timestamp, in transaction: Transaction) throws {
            guard var ticket = try anyTicket(in: transaction) else { return }
            let group = Self.groups.randomElement(using: &random) ?? Self.groups[0]
            let assignee: Assignee? =
                switch Int.random(in: 0..<6, using: &random) {
                case 0: nil
                case 1, 2: .group(GroupName(id: group, name: "group \(group)"))
                default: staff.randomElement(using: &random).map { .person($0.person) }
                }
            try transaction.assign(&ticket, to: assignee, at: now)
            if Bool.random(using: &random), let member = staff.randomElement(using: &random) {
                try transaction.addMember(member.id, to: group)
            }
        }

        private mutating func move(at now: Timestamp, in transaction: Transaction) throws {
            let statuses = try transaction.snapshot.statuses()
            guard var ticket = try anyTicket(in: transaction),
                let status = statuses.randomElement(using: &random)
            else { return }
            try transaction.setStatus(of: &ticket, to: status, closing: nil, at: now)
        }

        private mutating func read(in transaction: Transaction) throws {
            guard let ticket = try anyTicket(in: transaction),
                let reader = staff.randomElement(using: &random)
            else { return }
            let some = Int64.random(in: 0...(ticket.messageCount + 2), using: &random)
            let upTo = Bool.random(using: &random) ? nil : some
            try transaction.markRead(ticket.id, by: reader.id, upTo: upTo)
        }
    }

    @Test func countersEqualARecountAfterRandomOperations() async throws {
        let seed = UInt64.random(in: .min ... .max)
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for group in Operations.groups {
                    let made = try transaction.insertGroup(name: "group \(group)")
                    #expect(made == group)
                }
            }
            var operations = Operations(random: SeededRandom(seed: seed))
            for round in 0..<12 {
                let before = operations
                operations = try await store.write { transaction in
                    var operations = before
                    for number in 0..<60 {
                        try operations.step(Int64(round * 60 + number), in: transaction)
                    }
                    return operations
                }
                let staff = operations.staff
                try store.reads.now { snapshot in
                    try expectCounters(of: staff, in: snapshot, "seed \(seed), round \(round)")
                }
            }
        }
    }

    /// S-263: the import writes tickets in their last state, and the counters hold that state.
    @Test func countersEqualARecountAfterAnImport() async throws {
        try await TestFolder.withStore { store in
            let (sam, tim) = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                let tim = try transaction.person(.staff, "tim")
                var ticket = try transaction.ticket(for: ada)
                try transaction.message(in: &ticket, by: ada.actor)
                let names = try transaction.snapshot.importNames()
                for number in 0..<40 {
                    let imported = try ImportedTicket.sample(
                        number,
                        status: ["Open", "In Progress", "Waiting", "Closed"][number % 4],
                        assignee: number % 3 == 0 ? nil : sam.email
                    )
                    _ = try transaction.importTicket(imported, names: names, at: .start)
                }
                try transaction.startImportedWithEverythingRead()
                try transaction.message(in: &ticket, by: ada.actor)
                return (sam, tim)
            }
            try store.reads.now { snapshot in
                try expectCounters(of: [sam, tim], in: snapshot, "after an import")
                #expect(try snapshot.inboxCounts(for: sam.id).unread == 1)
                let days = try snapshot.ticketDays(category: nil)
                #expect(days.reduce(0) { $0 + $1.opened } == 41)
                #expect(days.reduce(0) { $0 + $1.closed } == 10)
            }
        }
    }

    private func expectCounters(
        of staff: [Account],
        in snapshot: Snapshot,
        _ comment: Comment
    ) throws {
        let open = "s.category <= 3"
        func count(_ condition: String) throws -> Int64 {
            try snapshot.first(
                """
                SELECT count(*) FROM ticket t JOIN status s ON s.id = t.status_id
                WHERE \(condition)
                """
            ) { $0.integer(0) } ?? -1
        }
        #expect(
            try count("t.is_open <> (\(open))") == 0,
            "is_open disagrees with the status; \(comment)"
        )
        for reader in staff {
            let counts = try snapshot.inboxCounts(for: reader.id)
            #expect(try counts.open == count(open), comment)
            #expect(try counts.mine == count("\(open) AND t.assignee_id = \(reader.id)"), comment)
            let nobody = "\(open) AND t.assignee_id IS NULL AND t.group_id IS NULL"
            #expect(try counts.unassigned == count(nobody), comment)
            let contradiction =
                "(t.unassigned_since IS NULL) = (t.assignee_id IS NULL AND t.group_id IS NULL)"
            #expect(try count(contradiction) == 0, "waits and does not; \(comment)")
            let groups =
                "\(open) AND t.group_id IN "
                + "(SELECT group_id FROM group_member WHERE account_id = \(reader.id))"
            #expect(try counts.myGroups == count(groups), comment)
            for (status, kept) in counts.byStatus {
                #expect(try kept == count("t.status_id = \(status.id)"), comment)
            }
            let tickets = try snapshot.all("SELECT id FROM ticket") {
                $0.id(0, as: TicketID.self)
            }
            let unread = try tickets.reduce(0) { try $0 + snapshot.unread(of: reader.id, in: $1) }
            #expect(counts.unread == unread, comment)
        }
    }

    @Test func aNewColleagueBeginsWithEverythingRead() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                var ticket = try transaction.ticket(for: ada)
                for _ in 1...3 { try transaction.message(in: &ticket, by: ada.actor) }
                let tim = try transaction.person(.administrator, "tim")
                try transaction.message(in: &ticket, by: ada.actor)
                try transaction.message(in: &ticket, by: sam.actor)
                #expect(try transaction.snapshot.unread(of: sam.id) == 4)
                #expect(try transaction.snapshot.unread(of: tim.id) == 1)
                #expect(try transaction.snapshot.unread(of: tim.id, in: ticket.id) == 1)
                #expect(try transaction.snapshot.unread(of: ada.id) == 0)
            }
        }
    }

    @Test func aReadMarkMovesForwardOnly() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                var ticket = try transaction.ticket(for: ada)
                for _ in 1...4 { try transaction.message(in: &ticket, by: ada.actor) }
                func unread(afterMark seq: Int64?) throws -> Int64 {
                    try transaction.markRead(ticket.id, by: sam.id, upTo: seq)
                    return try transaction.snapshot.unread(of: sam.id)
                }
                #expect(try unread(afterMark: 0) == 4)
                #expect(try unread(afterMark: 3) == 1)
                #expect(try unread(afterMark: 1) == 1)
                #expect(try unread(afterMark: 99) == 0)
                #expect(try unread(afterMark: nil) == 0)
            }
        }
    }
}
