import DeskwireDomain
import Testing

@testable import DeskwireStore

/// R-006, R-060 to R-067: tickets as rows.
struct TicketTests {
    @Test func numbersRiseAndAreNeverUsedTwice() async throws {
        try await TestFolder.withStore { store in
            let ada = try await store.write { try $0.person(.customer, "ada") }
            let numbers = try await withThrowingTaskGroup(of: [Int].self) { writers in
                for writer in 0..<8 {
                    writers.addTask {
                        var mine: [Int] = []
                        for round in 0..<25 {
                            do {
                                let ticket = try await store.write { transaction in
                                    let ticket = try transaction.ticket(for: ada)
                                    if (writer + round) % 5 == 0 { throw Refusal.unauthenticated }
                                    return ticket
                                }
                                mine.append(Int(ticket.number.dropFirst(3)) ?? 0)
                            } catch is Refusal {}
                        }
                        return mine
                    }
                }
                var all: [[Int]] = []
                for try await mine in writers { all.append(mine) }
                return all
            }
            for mine in numbers { #expect(mine == mine.sorted()) }
            let all = numbers.flatMap(\.self)
            #expect(Set(all).count == all.count)
            #expect(all.count == 160)
            // A refused opening used no number.
            #expect(all.max() == 160)
        }
    }

    /// SEC-081
    @Test func aTicketOutsideAReachIsNotThere() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bea = try transaction.person(.customer, "bea")
                let shared = try transaction.insertOrganisation(
                    name: "Acme",
                    by: .system,
                    at: .start
                )
                let ticket = try transaction.ticket(for: ada)
                _ = try transaction.shareTickets(of: ada.id, with: shared)
                let reaches: [(TicketReach, Bool)] = [
                    (.desk, true), (.customer(ada.id, organisation: nil), true),
                    (.customer(bea.id, organisation: nil), false),
                    (.customer(bea.id, organisation: shared), true),
                    (.customer(bea.id, organisation: OrganisationID(rawValue: 99)), false),
                ]
                for (reach, isThere) in reaches {
                    let byID = try transaction.snapshot.ticket(ticket.id, within: reach)
                    let byNumber = try transaction.snapshot.ticket(
                        number: ticket.number,
                        within: reach
                    )
                    #expect((byID?.id == ticket.id) == isThere, "\(reach)")
                    #expect(byNumber == byID, "\(reach)")
                }
            }
        }
    }

    @Test func aTicketIsReadBackAsItWasWritten() async throws {
        try await TestFolder.withStore { store in
            let (written, read) = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                let category = try transaction.snapshot.categories(includeInactive: false)[1]
                let statuses = try transaction.snapshot.statuses()
                var ticket = try transaction.ticket(for: ada, ref: "R", category: category)
                try transaction.message(in: &ticket, by: ada.actor, at: .after(1))
                try transaction.message(in: &ticket, by: sam.actor, .internalNote, at: .after(2))
                try transaction.assign(&ticket, to: .person(sam.person), at: .after(3))
                try transaction.setStatus(
                    of: &ticket,
                    to: statuses[3],
                    closing: Closing(at: .after(4), by: sam.actor, reason: "done"),
                    at: .after(4)
                )
                return (ticket, try transaction.reload(ticket))
            }
            #expect(read == written)
            #expect(read.closing?.reason == "done")
            #expect(read.version == 3)
            #expect(try await store.read { try $0.ticket(written.id) } == written)
        }
    }

    @Test func aNoteMovesNothingThatCustomersSee() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                var ticket = try transaction.ticket(for: ada)
                try transaction.message(in: &ticket, by: ada.actor, at: .after(1))
                let before = try transaction.reload(ticket)
                try transaction.message(in: &ticket, by: sam.actor, .internalNote, at: .after(5))
                let after = try transaction.reload(ticket)
                #expect(after.publicActivityAt == before.publicActivityAt)
                #expect(after.publicCount == before.publicCount)
                #expect(after.version == before.version)
                #expect(after.activityAt == .after(5))
                #expect(after.messageCount == 2)
                // Nor does a clock that goes back move anything back.
                try transaction.message(in: &ticket, by: ada.actor, at: .after(-9))
                #expect(try transaction.reload(ticket).publicActivityAt == .after(1))
                #expect(try transaction.reload(ticket).activityAt == .after(5))
            }
        }
    }

    @Test func aTakenAddressIsRefusedInAnyCase() async throws {
        try await TestFolder.withStore { store in
            try await store.write { _ = try $0.person(.customer, "ada") }
            for role in [PrincipalRole.customer, .staff] {
                let refusal = await store.refusal { _ = try $0.person(role, "Ada") }
                guard case .alreadyExists? = refusal else {
                    Issue.record("\(String(describing: refusal))")
                    continue
                }
            }
            try await store.write { _ = try $0.person(.service, "ada") }
            try await store.write { _ = try $0.person(.service, "ada") }
        }
    }
}

/// R-100: categories as rows.
struct CategoryTests {
    @Test(arguments: [
        ClosedReplyPolicy.reopen, .reopenFor(days: 14), .followUp, .refuse,
    ])
    func aCategoryIsReadBackAsItWasWritten(policy: ClosedReplyPolicy) async throws {
        try await TestFolder.withStore { store in
            let read = try await store.write { transaction in
                var category = try transaction.insertCategory(name: "Lamps", position: nil)
                #expect(category.position == 5)
                category.closedReply = policy
                category.isActive = false
                try transaction.saveCategory(category)
                return try transaction.snapshot.category(category.id)
            }
            #expect(read?.closedReply == policy)
            #expect(read?.version == 2)
            let active = try await store.read { try $0.categories(includeInactive: false) }
            #expect(active.map(\.name) == DeskwireDomain.Category.defaultNames)
            #expect(try await store.read { try $0.categories(includeInactive: true).count } == 5)
        }
    }

    @Test func aTakenNameIsRefusedInAnyCase() async throws {
        try await TestFolder.withStore { store in
            let created = await store.refusal {
                _ = try $0.insertCategory(name: "TECHNICAL ISSUE", position: 1)
            }
            guard case .alreadyExists? = created else {
                Issue.record("\(String(describing: created))")
                return
            }
            let renamed = await store.refusal { transaction in
                var category = try transaction.snapshot.categories(includeInactive: true)[0]
                category.name = "technical issue"
                try transaction.saveCategory(category)
            }
            #expect(renamed != nil)
            // Its own name in another case is no conflict.
            try await store.write { transaction in
                var category = try transaction.snapshot.categories(includeInactive: true)[1]
                category.name = "technical ISSUE"
                try transaction.saveCategory(category)
            }
        }
    }
}
