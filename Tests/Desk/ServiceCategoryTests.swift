import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-064: to a service token that is limited to categories, all other tickets and what lies under them do not exist.
///
/// That each object outside is answered as none, byte for byte, is shown by the matrix (`AccessMatrixTests`, with the
/// asker `limited`); here is what lists, counts, streams and changes of many do.
struct ServiceCategoryTests {
    /// A desk with tickets of Ada's inside, outside and without a category, and a token for what is inside.
    private struct Branch {
        let desk: TestDesk
        let boss: Principal
        let ada: Principal
        let inside: [UInt64]
        let outside: UInt64
        var limited: Principal

        static func build(_ desk: TestDesk, names: [String] = ["Billing"]) async throws -> Branch {
            let boss = try await desk.person(.administrator, "boss")
            let ada = try await desk.person(.customer, "ada")
            var made: [UInt64] = []
            for name in names + ["Elsewhere"] {
                let create = CreateCategoryRequest(name: name)
                let reply = try await desk.ask(Methods.createCategory, create, as: boss)
                made.append(reply.category?.id ?? 0)
            }
            let inside = Array(made.dropLast())
            return Branch(
                desk: desk,
                boss: boss,
                ada: ada,
                inside: inside,
                outside: made.last ?? 0,
                limited: try await token(desk, inside, boss)
            )
        }

        private static func token(
            _ desk: TestDesk,
            _ categories: [UInt64],
            _ boss: Principal
        ) async throws -> Principal {
            let create = CreateServiceTokenRequest(
                name: "branch",
                scopes: ["tickets", "mails", "events", "documents"],
                categoryIDs: categories
            )
            let made = try await desk.ask(Methods.createServiceToken, create, as: boss)
            #expect(made.token?.categories.map(\.id) == categories.sorted())
            return try await desk.principal(of: made.secret).get().principal
        }

        @discardableResult
        func open(_ category: UInt64, _ text: String = "It is dark.") async throws -> UInt64 {
            let create = CreateTicketRequest(message: text, subject: text, categoryID: category)
            return try await desk.ask(Methods.createTicket, create, as: ada).ticket?.id ?? 0
        }
    }

    private func list(
        _ branch: Branch,
        _ request: ListTicketsRequest = ListTicketsRequest()
    ) async throws -> [UInt64] {
        var (request, found) = (request, [UInt64]())
        repeat {
            let page = try await branch.desk.ask(
                Methods.listTickets,
                request,
                as: branch.limited
            )
            found += page.tickets.map(\.id)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return found
    }

    @Test func listsHaveWhatIsInsideInTheirOrderAndOverPages() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk, names: ["Billing", "Returns"])
            var inside: [UInt64] = []
            for round in 0..<4 {
                inside.append(try await branch.open(branch.inside[round % 2]))
                try await branch.open(branch.outside)
                try await branch.open(0)
            }
            let close = CloseTicketRequest(ticketID: inside[1])
            _ = try await desk.ask(Methods.closeTicket, close, as: branch.limited)
            let open = inside.filter { $0 != inside[1] }
            #expect(try await list(branch).sorted() == open)
            #expect(try await list(branch, ListTicketsRequest(pageSize: 1)).sorted() == open)
            let everything = ListTicketsRequest(
                statusCategories: [.new, .open, .waiting, .resolved, .closed],
                pageSize: 3
            )
            #expect(try await list(branch, everything).sorted() == inside)
            let one = ListTicketsRequest(categoryID: branch.inside[0])
            #expect(try await list(branch, one).sorted() == [inside[0], inside[2]])
            #expect(try await list(branch, ListTicketsRequest(categoryID: branch.outside)) == [])
            let unassigned = try await desk.ask(
                Methods.listUnassigned,
                ListUnassignedRequest(),
                as: branch.limited
            )
            #expect(unassigned.tickets.map(\.id) == open)
            #expect(unassigned.nextPageToken.isEmpty)
        }
    }

    /// Who is told that there is a next page where nothing follows would know of words outside.
    @Test func aSearchEndsWhereWhatIsInsideEnds() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let inside = try await branch.open(branch.inside[0], "A dark lamp")
            for _ in 0..<5 { try await branch.open(branch.outside, "A dark lamp") }
            let note = PostMessageRequest(
                ticketID: inside,
                text: "Batch seven again.",
                visibility: .internal
            )
            _ = try await desk.ask(Methods.postMessage, note, as: branch.limited)
            for words in ["dark", "seven", "category:billing"] {
                let search = SearchRequest(query: words, pageSize: 1)
                let found = try await desk.ask(Methods.search, search, as: branch.limited)
                #expect(found.hits.map(\.ticket?.id) == [inside], "\(words)")
                #expect(found.nextPageToken.isEmpty, "\(words)")
            }
            // Rows outside count for nothing, however few may be looked at.
            let reach = branch.limited.ticketReach
            let page = try await desk.store.read { snapshot in
                let search = TicketSearch(reach: reach, query: try SearchQuery("dark"))
                return try snapshot.search(search, before: nil, limit: 10, examiningAtMost: 2) {
                    row,
                    _ in row.id.wire
                }
            }
            #expect(page.found == [inside])
            #expect(page.next == nil)
            let elsewhere = SearchRequest(query: "category:Elsewhere")
            let nowhere = SearchRequest(query: "category:Nowhere")
            let outside = await desk.answer(Methods.search, elsewhere, as: branch.limited)
            let unknown = await desk.answer(Methods.search, nowhere, as: branch.limited)
            #expect(outside?.code == .invalidArgument)
            #expect(outside?.fields.first?.field == unknown?.fields.first?.field)
            let words = unknown?.fields.first?.message.replacing("Nowhere", with: "Elsewhere")
            #expect(outside?.fields.first?.message == words)
        }
    }

    @Test func aTicketIsOpenedInsideOrNotAtAll() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            func create(_ category: UInt64) -> CreateTicketRequest {
                CreateTicketRequest(
                    message: "It is dark.",
                    categoryID: category,
                    customerID: branch.ada.account.wire
                )
            }
            let made = try await desk.ask(
                Methods.createTicket,
                create(branch.inside[0]),
                as: branch.limited
            )
            #expect(made.ticket?.category?.name == "Billing")
            let without = await desk.answer(Methods.createTicket, create(0), as: branch.limited)
            #expect(without?.fields.first?.field == "category_id")
            let outside = await desk.answer(
                Methods.createTicket,
                create(branch.outside),
                as: branch.limited
            )
            let unknown = await desk.answer(
                Methods.createTicket,
                create(98_765),
                as: branch.limited
            )
            #expect(outside?.fields.first?.field == "category_id")
            #expect(outside == unknown)
            let tickets = try await desk.events().filter { $0.kind == .ticketCreated }
            #expect(tickets.count == 1)
        }
    }

    @Test func categoriesAndFormsShowWhatIsInside() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let categories = try await desk.ask(
                Methods.listCategories,
                ListCategoriesRequest(includeInactive: true),
                as: branch.limited
            )
            #expect(categories.categories.map(\.name) == ["Billing"])
            let form = try await desk.ask(
                Methods.getReportForm,
                GetReportFormRequest(),
                as: branch.limited
            )
            let choices = form.fields.first { $0.name == "category_id" }?.choices
            #expect(choices?.map(\.label) == ["Billing"])
        }
    }

    @Test func groupsCountWhatIsInside() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let create = CreateGroupRequest(name: "First line")
            let group = try await desk.ask(Methods.createGroup, create, as: branch.boss).group
            let categories = [branch.inside[0], branch.outside, branch.outside, 0]
            for category in categories {
                let assign = AssignTicketRequest(
                    ticketID: try await branch.open(category),
                    groupID: group?.id ?? 0
                )
                _ = try await desk.ask(Methods.assignTicket, assign, as: branch.boss)
            }
            let groups = ListGroupsRequest()
            let seen = try await desk.ask(Methods.listGroups, groups, as: branch.limited)
            #expect(seen.groups.map(\.openTickets) == [1])
            let all = try await desk.ask(Methods.listGroups, groups, as: branch.boss)
            #expect(all.groups.map(\.openTickets) == [4])
        }
    }

    @Test func mailsAreThoseOfItsTickets() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            try await desk.settings {
                $0.careAddresses = [MailAddress("care@example.com")].compactMap(\.self)
            }
            let inside = try await branch.open(branch.inside[0])
            try await branch.open(branch.outside)
            try await branch.open(0)
            let all = try await desk.mails()
            let own = all.filter { $0.ticket?.wire == inside }
            #expect(!own.isEmpty && own.count < all.count)
            let requests = [
                ListMailsRequest(count: true), ListMailsRequest(subject: "reported", count: true),
                ListMailsRequest(recipient: "care@example.com", count: true),
                ListMailsRequest(customerID: branch.ada.account.wire, count: true),
            ]
            for request in requests {
                let list = try await desk.ask(Methods.listMails, request, as: branch.limited)
                #expect(list.mails.allSatisfy { $0.ticketID == inside }, "\(request)")
                #expect(list.total == UInt64(list.mails.count), "\(request)")
            }
            let list = try await desk.ask(Methods.listMails, requests[0], as: branch.limited)
            #expect(list.mails.map(\.id).sorted() == own.map(\.id.wire).sorted())
            // All wait for another attempt: what is inside does so no longer, then the rest.
            let deferred = DeskwireDomain.MailStatus.deferred.rawValue
            try await desk.store.write { transaction in
                try transaction.run("UPDATE mail SET status = \(deferred)")
                let later = TestDesk.now.adding(days: 1).rawValue
                try transaction.run("UPDATE outbox SET due_at = \(later)")
            }
            let retry = RetryMailsRequest()
            let retried = try await desk.ask(Methods.retryMails, retry, as: branch.limited)
            #expect(retried.retried == UInt64(own.count))
            let rest = try await desk.ask(Methods.retryMails, retry, as: branch.boss)
            #expect(rest.retried == UInt64(all.count - own.count))
        }
    }

    @Test func itIsToldOfItsTicketsAndOfNoNumberThatCountsOthers() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let first = try await branch.open(branch.inside[0])
            let create = CreateCustomerRequest(name: "Bea", email: "bea@example.com")
            _ = try await desk.ask(Methods.createCustomer, create, as: branch.boss)
            for category in [branch.outside, 0] { try await branch.open(category) }
            let second = try await branch.open(branch.inside[0])
            let events = try await desk.events()
            let seen = events.filter { $0.isVisible(to: branch.limited) }
            #expect(Set(seen.map { $0.ticket?.wire }) == [first, second])
            #expect(events.contains { $0.ticket == nil })
            for event in seen {
                let shown = Event(event, for: branch.limited)
                #expect(shown.seq == event.stamp)
                #expect(Event(event, for: branch.boss).seq == event.seq)
                // It is of the desk side all the same.
                #expect(shown.actor == Event(event, for: branch.boss).actor)
            }
            let seal = CursorSeal(macKey: TestDesk.macKey)
            let cursor = EventCursor(epoch: 5, seq: 2)
            let sealed = seal.bytes(of: cursor, for: branch.limited)
            #expect(sealed != cursor.bytes)
            #expect(seal.cursor(sealed, of: branch.limited) == cursor)
            #expect(seal.cursor(cursor.bytes, of: branch.limited) == nil)
        }
    }

    /// What is told at once and what is read later has the same category.
    @Test func anEventHasTheCategoryOfItsTicketWhenItIsWritten() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let ticket = try await branch.open(branch.inside[0])
            let written = try await desk.store.write { transaction in
                try transaction.append(
                    DeskEvent(
                        kind: .notePosted,
                        at: TestDesk.now,
                        actor: branch.boss.actor,
                        ticket: TicketID(wire: ticket),
                        summary: ""
                    )
                )
                return transaction.notice.events
            }
            #expect(written.last?.category?.wire == branch.inside[0])
            #expect(try await desk.events().last == written.last)
        }
    }

    @Test func aCustomersListIsNotReadForHer() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            try await branch.open(branch.outside)
            let request = ListTicketsRequest(
                customerID: branch.ada.account.wire,
                asCustomer: true
            )
            let answer = await desk.answer(Methods.listTickets, request, as: branch.limited)
            #expect(answer?.code == .permissionDenied)
            let list = try await desk.ask(Methods.listTickets, request, as: branch.boss)
            #expect(list.tickets.count == 1)
        }
    }

    @Test func whatCannotBeATokensLimitIsSaid() async throws {
        try await TestDesk.run { desk in
            let branch = try await Branch.build(desk)
            let table: [(scopes: [String], categories: [UInt64], field: String)] = [
                (["tickets"], [98_765], "category_ids"), (["tickets"], [0], "category_ids"),
                (["tickets", "customers"], branch.inside, "scopes"),
            ]
            for row in table {
                let create = CreateServiceTokenRequest(
                    name: "shop",
                    scopes: row.scopes,
                    categoryIDs: row.categories
                )
                let answer = await desk.answer(
                    Methods.createServiceToken,
                    create,
                    as: branch.boss
                )
                #expect(answer?.fields.first?.field == row.field)
            }
            let tokens = try await desk.ask(
                Methods.listServiceTokens,
                ListServiceTokensRequest(),
                as: branch.boss
            )
            #expect(tokens.tokens.map { $0.categories.map(\.name) } == [["Billing"]])
        }
    }
}
