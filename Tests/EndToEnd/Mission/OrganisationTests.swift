import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Organisations, and whose tickets a customer may know of.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct OrganisationTests {
    @Test("R-160 organisations are created, renamed, and get and lose customers, by verbs")
    func verbs() async throws {
        let desk = try SharedDesk.desk
        _ = try await desk.customer("olga")
        let boss = desk.boss
        func admin(_ arguments: String...) async throws -> JSON {
            let run = try await boss.run(
                "deskwire",
                ["admin", "organisation"] + arguments + ["--json"]
            )
            #expect(run.status == 0, "\(run)")
            return try JSON(run.lines.last ?? "")
        }
        let made = try await admin("create", "Acme Ltd")["organisation"]
        #expect(made["name"].text == "Acme Ltd")
        #expect(made["createdBy"]["kind"].text == "ACTOR_KIND_STAFF")
        let twice = try await boss.run("deskwire", "admin", "organisation", "create", "ACME LTD")
        #expect(twice.status == 1)
        #expect(twice.errors.contains("There is an organisation named ACME LTD already"))
        #expect(
            try await admin("rename", "Acme Ltd", "Acme Group")["organisation"]["version"].integer
                == 2
        )
        #expect(
            try await admin("add", "Acme Group", "olga@example.com")["organisation"]["members"]
                .integer == 1
        )
        let shown = try await admin("show", "Acme Group")
        #expect(shown["members"].list.map { $0["email"].text } == ["olga@example.com"])
        let customer = try await boss.ask(
            "deskwire",
            "admin",
            "customer",
            "show",
            "olga@example.com"
        )
        #expect(customer["customer"]["organisation"]["name"].text == "Acme Group")
        #expect(
            try await admin("list")["organisations"].list.contains {
                $0["name"].text == "Acme Group"
            }
        )
        let other = try await admin("create", "Other")["organisation"]["id"].integer
        let notThere = try await boss.run(
            "deskwire",
            "admin",
            "organisation",
            "remove",
            String(other),
            "olga@example.com"
        )
        #expect(notThere.status == 1)
        #expect(
            try await admin("remove", "Acme Group", "olga@example.com")["organisation"]["members"]
                .integer == 0
        )
    }

    /// Everything a customer can learn of a ticket by, and what it must say: what a list, a show, a search, an event, a
    /// write say of `number`.
    private func knows(
        _ client: DeskClient,
        of number: String,
        from cursor: [UInt8],
        word: String
    ) async throws -> [String: Bool] {
        var knows: [String: Bool] = [:]
        let list = try await client.call(
            Methods.listTickets,
            ListTicketsRequest(
                statusCategories: [.new, .open, .waiting, .resolved, .closed],
                whose: .everyone
            )
        )
        knows["list"] = list.tickets.contains { $0.number == number }
        let shown = await client.refusal(Methods.getTicket, GetTicketRequest(number: number))
        knows["show"] = shown == nil
        let missing = await client.refusal(Methods.getTicket, GetTicketRequest(number: "DW-0"))
        if let shown {
            #expect(shown.code == missing?.code && shown.message == missing?.message)
        }
        let found = try await client.call(Methods.search, SearchRequest(query: word))
        knows["search"] = found.hits.contains { $0.ticket?.number == number }
        let byRef = try await client.call(Methods.search, SearchRequest(query: "ref:\(word)"))
        knows["search by filter"] = byRef.hits.contains { $0.ticket?.number == number }
        let history = await client.refusal(
            Methods.listTicketHistory,
            ListTicketHistoryRequest(number: number)
        )
        knows["history"] = history == nil
        if let history { #expect(history.message == missing?.message) }
        let numbers = try await client.call(
            Methods.getStatistics,
            GetStatisticsRequest(whose: .everyone)
        )
        knows["statistics"] = numbers.slices.contains {
            $0.severity == .critical && $0.open + $0.closed > 0
        }
        let stream = client.events(cursor: cursor)
        var seen = false
        let marker = try await client.call(
            Methods.createTicket,
            CreateTicketRequest(message: "A marker.")
        ).ticket?.number
        events: for try await batch in stream {
            for event in batch.events {
                if event.ticketNumber == number { seen = true }
                if event.ticketNumber == marker { break events }
            }
        }
        knows["events"] = seen
        return knows
    }

    @Test(
        "R-151 every path knows a colleague's ticket with organisation scope only"
    )
    func everyPath() async throws {
        let desk = try SharedDesk.desk
        let boss = try await desk.boss.client()
        let ada = try await desk.customer("scope-ada")
        let people = try await ["scope-colleague", "scope-key", "scope-foreign"].asyncMap {
            try await desk.customer($0)
        }
        let (colleague, keyUser, foreigner) = (people[0], people[1], people[2])
        let home = try await organisation("Home", of: [ada, colleague, keyUser], as: boss)
        _ = try await organisation("Elsewhere", of: [foreigner], as: boss)
        let role = try await boss.call(
            Methods.createPortalRole,
            CreatePortalRoleRequest(name: "Key user", ticketScope: .organisation)
        ).role
        for person in [keyUser, foreigner] {
            _ = try await boss.call(
                Methods.setPortalRole,
                SetPortalRoleRequest(customerEmail: person.email, roleID: role?.id ?? 0)
            )
        }
        let owner = try await ada.client()
        var clients: [String: DeskClient] = [:]
        // A cursor is its owner's own.
        var starts: [String: [UInt8]] = [:]
        let persons = [("colleague", colleague), ("key", keyUser), ("foreigner", foreigner)]
        for (name, person) in persons {
            let client = try await person.client()
            clients[name] = client
            starts[name] = try await client.call(Methods.listTickets, ListTicketsRequest()).asOf
        }
        let number =
            try await owner.call(
                Methods.createTicket,
                CreateTicketRequest(
                    message: "The zeppelin leaks.",
                    ref: "zeppelin",
                    severity: .critical
                )
            ).ticket?.number ?? ""
        for (name, person) in persons { try await exports(number, of: person, name == "key") }
        for (name, client) in clients {
            let start = starts[name] ?? []
            let knows = try await knows(client, of: number, from: start, word: "zeppelin")
            #expect(knows.count == 7)
            for (path, knows) in knows { #expect(knows == (name == "key"), "\(name), \(path)") }
        }
        let key = try #require(clients["key"])
        try await mineIsMine(key, word: "zeppelin")
        let id =
            try await owner.call(Methods.getTicket, GetTicketRequest(number: number)).ticket?.id
            ?? 0
        try await whoMayWrite(to: id, clients)

        // Without the scope, or outside the organisation, it is over at once, on the same connection.
        _ = try await boss.call(
            Methods.removeOrganisationMember,
            RemoveOrganisationMemberRequest(
                organisationID: home,
                customerEmail: keyUser.email
            )
        )
        let start = starts["key"] ?? []
        for (path, knows) in try await knows(key, of: number, from: start, word: "zeppelin") {
            #expect(!knows, "after leaving, \(path)")
        }
        for client in Array(clients.values) + [boss, owner] { await client.close() }
    }

    private func exports(_ number: String, of person: Person, _ isThere: Bool) async throws {
        for format in ["csv", "ndjson"] {
            let export = try await person.run("deskwire", "export", "--all", "--format", format)
            #expect(export.status == 0)
            #expect(export.output.contains(number) == isThere, "\(person.name), \(format)")
        }
    }

    /// The list's and the search's switch to her own.
    private func mineIsMine(_ key: DeskClient, word: String) async throws {
        let mine = try await key.call(
            Methods.listTickets,
            ListTicketsRequest(ref: word, whose: .mine)
        )
        #expect(mine.tickets.isEmpty)
        let ownSearch = try await key.call(
            Methods.search,
            SearchRequest(query: word, whose: .mine)
        )
        #expect(ownSearch.hits.isEmpty)
    }

    /// The key user may write to it, and not close it; others cannot.
    private func whoMayWrite(to id: UInt64, _ clients: [String: DeskClient]) async throws {
        let words = PostMessageRequest(ticketID: id, text: "Mine leaks, too.", visibility: .public)
        for (name, client) in clients {
            let posting = await client.refusal(Methods.postMessage, words)
            let closing = await client.refusal(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: id)
            )
            #expect(posting?.code == (name == "key" ? nil : .notFound), "\(name)")
            #expect(closing?.code == (name == "key" ? .permissionDenied : .notFound), "\(name)")
        }
    }

    @Test(
        "R-151 an open subscription follows the scope: a role changed takes effect on the next event"
    )
    func liveScope() async throws {
        let desk = try SharedDesk.desk
        let boss = try await desk.boss.client()
        let ada = try await desk.customer("live-ada")
        let bea = try await desk.customer("live-bea")
        _ = try await organisation("Live", of: [ada, bea], as: boss)
        let (owner, other) = (try await ada.client(), try await bea.client())
        let start = try await other.call(Methods.listTickets, ListTicketsRequest()).asOf
        let stream = other.events(cursor: start)
        var batches = stream.makeAsyncIterator()
        _ = try await batches.next()
        var numbers: [String] = []
        func open(_ client: DeskClient) async throws -> String {
            let reply = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Live.")
            )
            return reply.ticket?.number ?? ""
        }
        _ = try await open(owner)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "portal-role",
            "create",
            "Live key",
            "--ticket-scope",
            "organisation"
        )
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "portal-role",
            "give",
            "Live key",
            bea.email
        )
        let known = try await open(owner)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "portal-role",
            "update",
            "Live key",
            "--ticket-scope",
            "own"
        )
        _ = try await open(owner)
        let marker = try await open(other)
        events: while let batch = try await batches.next() {
            for event in batch.events {
                numbers.append(event.ticketNumber)
                if event.ticketNumber == marker { break events }
            }
        }
        #expect(numbers == [known, marker])
        try await desk.boss.ask("deskwire", "admin", "portal-role", "delete", "Live key")
        let roles = try await desk.boss.ask("deskwire", "admin", "portal-role", "list")
        #expect(!roles["roles"].list.contains { $0["name"].text == "Live key" })
        for client in [boss, owner, other] { await client.close() }
    }

    @Test(
        "R-160 what was opened before stays hers alone, unless it is shared; what was opened as a member stays"
    )
    func existingTickets() async throws {
        let desk = try SharedDesk.desk
        let boss = try await desk.boss.client()
        let ada = try await desk.customer("old-ada")
        let bea = try await desk.customer("old-bea")
        let (owner, other) = (try await ada.client(), try await bea.client())
        let old =
            try await owner.call(
                Methods.createTicket,
                CreateTicketRequest(message: "An old one.")
            ).ticket?.number ?? ""
        let role = try await boss.call(
            Methods.createPortalRole,
            CreatePortalRoleRequest(name: "Old key", ticketScope: .organisation)
        ).role
        _ = try await boss.call(
            Methods.setPortalRole,
            SetPortalRoleRequest(customerEmail: bea.email, roleID: role?.id ?? 0)
        )
        let id = try await organisation("Old", of: [ada, bea], as: boss)
        func seen() async throws -> [String] {
            try await other.call(Methods.listTickets, ListTicketsRequest()).tickets.map(\.number)
        }
        #expect(try await seen() == [])
        let shared = try await boss.call(
            Methods.addOrganisationMember,
            AddOrganisationMemberRequest(
                organisationID: id,
                customerEmail: ada.email,
                shareExistingTickets: true
            )
        )
        #expect(shared.sharedTickets == 1)
        #expect(try await seen() == [old])
        _ = try await boss.call(
            Methods.removeOrganisationMember,
            RemoveOrganisationMemberRequest(organisationID: id, customerEmail: ada.email)
        )
        let later =
            try await owner.call(
                Methods.createTicket,
                CreateTicketRequest(message: "A later one.")
            ).ticket?.number ?? ""
        #expect(try await seen() == [old])
        let hers = try await owner.call(Methods.listTickets, ListTicketsRequest()).tickets
        #expect(Set(hers.map(\.number)) == [old, later])
        for client in [boss, owner, other] { await client.close() }
    }

    private func organisation(
        _ name: String,
        of people: [Person],
        as boss: DeskClient
    ) async throws -> UInt64 {
        let id =
            try await boss.call(
                Methods.createOrganisation,
                CreateOrganisationRequest(name: name)
            ).organisation?.id ?? 0
        for person in people {
            _ = try await boss.call(
                Methods.addOrganisationMember,
                AddOrganisationMemberRequest(organisationID: id, customerEmail: person.email)
            )
        }
        return id
    }
}

extension Array {
    fileprivate func asyncMap<Value>(
        _ transform: (Element) async throws -> Value
    ) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
