import DeskwireClient
import DeskwireProtocol
import Testing

/// The inbox, assignment, groups and staff accounts, over TCP and through the programs..
@Suite(.serialized, .timeLimit(.minutes(3)))
struct StaffTests {
    @Test("R-080 a row of the list says all that is asked; customers see less of it")
    func listRow() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let opened = try await ada.call(
                Methods.createTicket,
                CreateTicketRequest(
                    message: "It is dark.",
                    subject: "No light",
                    ref: "SUB-1",
                    categoryID: 2,
                    priority: .high
                )
            )
            let ticket = try #require(opened.ticket)
            _ = try await bo.client.assign(ticket, user: bo.staff.id)
            let row = try await bo.client.call(Methods.listTickets, ListTicketsRequest())
                .tickets.first
            #expect(row?.number == ticket.number)
            #expect(row?.subject == "No light")
            #expect(row?.customer?.name == "Ada")
            #expect(row?.category?.name == "Technical Issue")
            #expect(row?.status?.name == "Open")
            #expect(row?.priority == .high)
            #expect(row?.assignee == AssigneeRef(userID: bo.staff.id, name: "Bo"))
            #expect(row?.unread == 1)
            #expect(row?.source == .customer)
            #expect((row?.lastActivityAtMs ?? 0) >= ticket.createdAtMs)
            let own = try await ada.call(Methods.listTickets, ListTicketsRequest()).tickets.first
            #expect(own?.assignee == nil && own?.unread == 0 && own?.unassignedSinceMs == 0)
            let shown = try await desk.run("deskwire-agent", "inbox", as: bo.client)
            for text in [ticket.number, "No light", "Ada", "Bo", "Open", "high"] {
                #expect(shown.output.contains(text), "\(shown)")
            }
        }
    }

    @Test("R-081 R-087 counters follow what happens, read marks are everybody's own")
    func counters() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let team = try await desk.group("Team", bo.staff)
            let (first, second) = (try await ada.report("One."), try await ada.report("Two."))
            _ = try await bo.client.assign(first, user: bo.staff.id)
            _ = try await bo.client.assign(second, group: team.id)
            func counts(_ client: DeskClient) async throws -> [UInt64] {
                let reply = try await client.call(
                    Methods.getInboxCounts,
                    GetInboxCountsRequest()
                )
                return [reply.open, reply.mine, reply.myGroups, reply.unassigned, reply.unread]
            }
            #expect(try await counts(bo.client) == [2, 1, 1, 0, 2])
            #expect(try await counts(eve.client) == [2, 0, 0, 0, 2])
            let read = try await bo.client.call(
                Methods.markRead,
                MarkReadRequest(ticketID: first.id)
            )
            #expect(read.unread == 1)
            _ = try await eve.client.assign(first)
            _ = try await eve.client.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: second.id)
            )
            #expect(try await counts(bo.client) == [1, 0, 0, 1, 1])
            #expect(try await counts(eve.client) == [1, 0, 0, 1, 2])
        }
    }

    @Test("R-082 lists are narrowed by statuses, assignee, category, customer, tag and date")
    func filters() async throws {
        try await AccessDesk.with { desk in
            let adasAccount = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let team = try await desk.group("Team", bo.staff)
            let (mine, ours) = (try await ada.report("1", category: 1), try await ada.report("2"))
            let (free, done) = (try await ada.report("3", category: 2), try await ada.report("4"))
            _ = try await bo.client.assign(mine, user: bo.staff.id)
            _ = try await bo.client.assign(ours, group: team.id)
            _ = try await bo.client.call(
                Methods.tagTicket,
                TagTicketRequest(ticketID: free.id, add: ["hot"])
            )
            _ = try await bo.client.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: done.id)
            )
            let all = [free, ours, mine].map(\.number)
            let every: [StatusCategory] = [.open, .closed]
            let from = free.createdAtMs
            let rows: [(ListTicketsRequest, [String])] = [
                (ListTicketsRequest(statusCategories: [.closed]), [done.number]),
                (ListTicketsRequest(statusCategories: every, categoryID: 1), [mine.number]),
                (ListTicketsRequest(assignee: .init(kind: .me(true))), [mine.number]),
                (ListTicketsRequest(assignee: .init(kind: .unassigned(true))), [free.number]),
                (ListTicketsRequest(assignee: .init(kind: .userID(bo.staff.id))), [mine.number]),
                (ListTicketsRequest(assignee: .init(kind: .groupID(team.id))), [ours.number]),
                (ListTicketsRequest(assignee: .init(kind: .myGroups(true))), [ours.number]),
                (ListTicketsRequest(assignee: .init(kind: .groupID(999))), []),
                (ListTicketsRequest(customerID: adasAccount.id), all),
                (ListTicketsRequest(customerID: 999), []),
                (ListTicketsRequest(tag: "hot"), [free.number]),
                (ListTicketsRequest(createdFromMs: done.createdAtMs + 60_000), []),
                (ListTicketsRequest(createdBeforeMs: mine.createdAtMs), []),
                (
                    ListTicketsRequest(createdFromMs: mine.createdAtMs, createdBeforeMs: from + 1),
                    all
                ),
            ]
            for (request, expected) in rows {
                #expect(try await Set(bo.client.numbers(request)) == Set(expected), "\(request)")
            }
            let later = try await desk.run(
                "deskwire-agent",
                "inbox",
                "--after",
                "2999-01-01",
                as: bo.client
            )
            #expect(later.output.contains("No tickets."), "\(later)")
            let group = try await desk.run(
                "deskwire-agent",
                "inbox",
                "--group",
                "team",
                as: bo.client
            )
            #expect(group.output.contains(ours.number) && !group.output.contains(mine.number))
            let found = try await desk.run(
                "deskwire-agent",
                "search",
                "2 assignee:team",
                "--json",
                as: bo.client
            )
            #expect(found.output.contains(ours.number), "\(found)")
        }
    }

    @Test("R-083 R-086 who gets a ticket, has it, and loses it is told; so are groups")
    func assignmentsAreTold() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let kim = try await desk.colleague("kim")
            let team = try await desk.group("Returns", bo.staff, eve.staff)
            let ticket = try await ada.report("It is dark.")
            _ = try await desk.run(
                "deskwire-agent",
                "assign",
                ticket.number,
                "--group",
                "returns",
                as: bo.client
            )
            let shown = try await bo.client.ticket(ticket.id)
            #expect(shown.assignee == AssigneeRef(groupID: team.id, name: "Returns"))
            _ = try await bo.client.assign(ticket, user: kim.staff.id)
            _ = try await bo.client.assign(ticket)
            let told = try await desk.recipients(of: "ticket_assigned", ticket: ticket)
            #expect(
                told == [
                    ["eve@example.com"], ["eve@example.com", "kim@example.com"],
                    ["kim@example.com"],
                ]
            )
            // A group is told of what its customer writes.
            _ = try await bo.client.assign(ticket, group: team.id)
            _ = try await ada.call(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: ticket.id,
                    text: "Still dark.",
                    visibility: .public
                )
            )
            #expect(
                try await desk.recipients(of: "customer_reply", ticket: ticket)
                    == [["bo@example.com", "eve@example.com"]]
            )
            // The customer learns nothing of who works on it.
            let own = try await ada.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
            #expect(own.ticket?.assignee == nil)
            #expect(await ada.refusal(Methods.listGroups, ListGroupsRequest()) != nil)
            let request = AssignTicketRequest(ticketID: ticket.id, groupID: team.id)
            #expect(await ada.refusal(Methods.assignTicket, request)?.code == .permissionDenied)
            let both = AssignTicketRequest(
                ticketID: ticket.id,
                userID: bo.staff.id,
                groupID: team.id
            )
            let refused = await bo.client.refusal(Methods.assignTicket, both)
            #expect(refused?.code == .invalidArgument)
        }
    }

    @Test("R-084 new tickets go to the default assignee; a category's stands over the desk's")
    func defaultAssignees() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let team = try await desk.group("Returns", bo.staff)
            #expect(try await bo.client.ticket(ada.report("1").id).assignee == nil)
            let set = try await desk.run(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--default-assignee",
                "group:returns",
                as: desk.boss
            )
            #expect(set.output.contains("Returns"), "\(set)")
            let category = try await desk.run(
                "deskwire",
                "admin",
                "category",
                "update",
                "2",
                "--default-assignee",
                "bo@example.com",
                as: desk.boss
            )
            #expect(category.status == 0, "\(category)")
            let (general, special) = (
                try await ada.report("2"), try await ada.report("3", category: 2)
            )
            #expect(general.assignee == nil, "customers are not told")
            #expect(try await bo.client.ticket(general.id).assignee?.groupID == team.id)
            #expect(try await bo.client.ticket(special.id).assignee?.userID == bo.staff.id)
            #expect(
                try await desk.recipients(of: "ticket_assigned", ticket: special)
                    == [["bo@example.com"]]
            )
            let cancelled = try await ada.call(
                Methods.requestCancellation,
                RequestCancellationRequest(ref: "SUB-1")
            )
            let asked = try await bo.client.ticket(cancelled.ticket?.id ?? 0)
            #expect(asked.assignee?.groupID == team.id)
            // What staff open is theirs to give.
            let opened = try await bo.client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "4", customerEmail: "ada@example.com")
            )
            #expect(opened.ticket?.assignee == nil)
            // Nothing of it reaches customers.
            let categories = try await ada.call(Methods.listCategories, ListCategoriesRequest())
            #expect(categories.categories.allSatisfy { $0.defaultAssignee == nil })
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(defaultAssignee: AssigneeRef())
            )
            #expect(try await bo.client.ticket(ada.report("5").id).assignee == nil)
        }
    }

    @Test("R-085 the unassigned view lists what nobody has, the longest waiting first")
    func unassignedView() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let tickets = [
                try await ada.report("1"), try await ada.report("2"), try await ada.report("3"),
            ]
            _ = try await bo.client.assign(tickets[1], user: bo.staff.id)
            func list() async throws -> [String] {
                try await bo.client.call(Methods.listUnassigned, ListUnassignedRequest())
                    .tickets.map(\.number)
            }
            #expect(try await list() == [tickets[0].number, tickets[2].number])
            _ = try await bo.client.assign(tickets[1])
            #expect(try await list() == [0, 2, 1].map { tickets[$0].number })
            let reply = try await bo.client.call(
                Methods.listUnassigned,
                ListUnassignedRequest(pageSize: 2)
            )
            #expect(reply.nowMs - reply.lateBeforeMs == 240 * 60_000, "four hours by default")
            let rest = try await bo.client.call(
                Methods.listUnassigned,
                ListUnassignedRequest(pageSize: 2, pageToken: reply.nextPageToken)
            )
            #expect(rest.tickets.map(\.number) == [tickets[1].number])
            let shown = try await desk.run("deskwire-agent", "unassigned", as: bo.client)
            #expect(shown.output.contains("0 min"), "\(shown)")
            let set = try await desk.run(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--unassigned-warning",
                "0",
                as: desk.boss
            )
            #expect(set.output.contains("never"), "\(set)")
            let off = try await bo.client.call(Methods.listUnassigned, ListUnassignedRequest())
            #expect(off.lateBeforeMs == 0)
            #expect(
                await ada.refusal(Methods.listUnassigned, ListUnassignedRequest())?.code
                    == .permissionDenied
            )
        }
    }
}
