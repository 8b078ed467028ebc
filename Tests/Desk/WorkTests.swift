import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// assigning, moving and closing tickets.
struct WorkTests {
    private func assign(
        _ ticket: WireTicket,
        to person: Principal?,
        as caller: Principal,
        on desk: TestDesk
    ) async throws -> WireTicket? {
        try await desk.ask(
            Methods.assignTicket,
            AssignTicketRequest(ticketID: ticket.id, userID: person?.account.wire ?? 0),
            as: caller
        ).ticket
    }

    @Test func theNewAndTheOldAssigneeAreToldButNotWhoDidIt() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let kim = try await desk.person(.staff, "kim")
            let tim = try await desk.person(.administrator, "tim")
            let ticket = try await desk.open(as: ada)
            let opened = try await desk.mails().count
            func told() async throws -> [[String]] {
                try await desk.mails().dropFirst(opened).map { $0.recipients.map(\.address) }
            }
            #expect(try await assign(ticket, to: sam, as: sam, on: desk)?.assignee?.name == "sam")
            #expect(try await told() == [])
            _ = try await assign(ticket, to: kim, as: tim, on: desk)
            #expect(try await told() == [["sam@example.com", "kim@example.com"]])
            // Once more changes nothing and tells nobody.
            let events = try await desk.events().count
            let again = try await assign(ticket, to: kim, as: tim, on: desk)
            #expect(try await desk.events().count == events)
            #expect(again?.version == 3)
            let nobody = try await assign(ticket, to: nil, as: kim, on: desk)
            #expect(nobody?.assignee == nil)
            #expect(try await told().count == 1)
            let event = try #require(try await desk.events().last)
            #expect(event.kind == .ticketAssigned && event.isInternal)
            #expect(event.summary == "nobody")
        }
    }

    @Test func ticketsAreAssignedToActiveStaffOnly() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let shop = try await desk.person(.service, "shop", scopes: [.tickets])
            let ticket = try await desk.open(as: ada)
            for userID in [ada.account.wire, shop.account.wire, 999, .max] {
                let request = AssignTicketRequest(ticketID: ticket.id, userID: userID)
                let rejection = await desk.rejection(Methods.assignTicket, request, as: sam)
                #expect(rejection?.field == "user_id")
            }
        }
    }

    @Test func closingTellsWhenByWhomAndWhy() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            let request = CloseTicketRequest(ticketID: ticket.id, reason: " works now ")
            let closed = try await desk.ask(Methods.closeTicket, request, as: ada).ticket
            #expect(closed?.status?.name == "Closed")
            #expect(closed?.closedBy?.name == "ada")
            #expect(closed?.closeReason == "works now")
            #expect(closed?.closedAtMs == TestDesk.now.rawValue)
            // A second time changes nothing.
            let events = try await desk.events().count
            let later = TestDesk.now.adding(days: 1)
            let again = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id, reason: "other"),
                as: sam,
                at: later
            ).ticket
            #expect(again?.closeReason == "works now" && again?.version == closed?.version)
            #expect(try await desk.events().count == events)
            // Any other status opens it again.
            let open = try await desk.ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: ticket.id, status: "in progress"),
                as: sam,
                at: later
            ).ticket
            #expect(open?.status?.name == "In Progress")
            #expect(open?.closedAtMs == 0 && open?.closeReason == "" && open?.closedBy == nil)
            // And the closed one closes.
            let moved = try await desk.ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: ticket.id, statusID: 4),
                as: sam,
                at: later
            ).ticket
            #expect(moved?.closedBy?.name == "sam" && moved?.closedAtMs == later.rawValue)
        }
    }

    @Test func fromOneClosedStatusToAnotherItKeepsWhenByWhomAndWhy() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let tim = try await desk.person(.administrator, "tim")
            let ticket = try await desk.open(as: ada)
            let request = CloseTicketRequest(ticketID: ticket.id, reason: "works now")
            _ = try await desk.ask(Methods.closeTicket, request, as: ada)
            let status = try await desk.ask(
                Methods.createStatus,
                CreateStatusRequest(name: "Archived", category: .closed),
                as: tim
            ).status
            let moved = try await desk.ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: ticket.id, statusID: status?.id ?? 0),
                as: tim,
                at: TestDesk.now.adding(days: 1)
            ).ticket
            #expect(moved?.status?.name == "Archived")
            #expect(moved?.closeReason == "works now" && moved?.closedBy?.name == "ada")
            #expect(moved?.closedAtMs == TestDesk.now.rawValue)
        }
    }

    @Test func customersCloseTheirOwnUnlessThatIsSwitchedOff() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            try await desk.settings { $0.customersMayClose = false }
            let request = CloseTicketRequest(ticketID: ticket.id)
            let error = await desk.answer(Methods.closeTicket, request, as: ada)
            #expect(error?.code == .featureDisabled)
            _ = try await desk.ask(Methods.closeTicket, request, as: sam)
        }
    }

    @Test func aChangeOfAnOlderVersionIsRefused() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            _ = try await assign(ticket, to: sam, as: sam, on: desk)
            let conflict = Rejection.refused(.versionConflict(current: 2))
            #expect(
                await desk.rejection(
                    Methods.assignTicket,
                    AssignTicketRequest(ticketID: ticket.id, ifVersion: 1),
                    as: sam
                ) == conflict
            )
            #expect(
                await desk.rejection(
                    Methods.setTicketStatus,
                    SetTicketStatusRequest(ticketID: ticket.id, status: "Waiting", ifVersion: 1),
                    as: sam
                ) == conflict
            )
            #expect(
                await desk.rejection(
                    Methods.closeTicket,
                    CloseTicketRequest(ticketID: ticket.id, ifVersion: 1),
                    as: ada
                ) == conflict
            )
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id, ifVersion: 2),
                as: ada
            )
        }
    }

    @Test func aStatusMustBeNamed() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            for (id, name) in [(UInt64(0), ""), (99, ""), (.max, ""), (0, "Nonsense")] {
                let request = SetTicketStatusRequest(
                    ticketID: ticket.id,
                    statusID: id,
                    status: name
                )
                let rejection = await desk.rejection(Methods.setTicketStatus, request, as: sam)
                #expect(rejection?.field == "status")
            }
            let statuses = try await desk.ask(
                Methods.listStatuses,
                ListStatusesRequest(),
                as: ada
            ).statuses
            #expect(statuses.map(\.name) == ["Open", "In Progress", "Waiting", "Closed"])
        }
    }
}

/// SEC-080 to SEC-083: whose is whose.
struct OwnershipTests {
    /// Another's ticket and one that is not there get the same answer, on every way.
    @Test func anothersTicketIsNotThere() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let eve = try await desk.person(.customer, "eve")
            let ticket = try await desk.open(as: ada)
            let unknown = Rejection.refused(DeskwireDomain.Ticket.unknown)
            for id in [ticket.id, 999, .max] {
                #expect(
                    await desk.rejection(
                        Methods.getTicket,
                        GetTicketRequest(ticketID: id),
                        as: eve
                    ) == unknown
                )
                #expect(
                    await desk.rejection(
                        Methods.postMessage,
                        PostMessageRequest(ticketID: id, text: "x", visibility: .public),
                        as: eve
                    ) == unknown
                )
                #expect(
                    await desk.rejection(
                        Methods.closeTicket,
                        CloseTicketRequest(ticketID: id, ifVersion: 9),
                        as: eve
                    ) == unknown
                )
            }
            for number in [ticket.number, "dw-1", "DW-999", "' OR 1=1 --"] {
                let request = GetTicketRequest(number: number)
                #expect(await desk.rejection(Methods.getTicket, request, as: eve) == unknown)
            }
            let mine = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: eve)
            #expect(mine.tickets.isEmpty)
        }
    }

    @Test func aTicketIsNamedByIdOrByNumberNotByBoth() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let ticket = try await desk.open(as: ada)
            for request in [
                GetTicketRequest(), GetTicketRequest(ticketID: ticket.id, number: ticket.number),
            ] {
                let rejection = await desk.rejection(Methods.getTicket, request, as: ada)
                #expect(rejection?.field == "ticket_id")
            }
            let found = try await desk.ask(
                Methods.getTicket,
                GetTicketRequest(number: "dw-1"),
                as: ada
            )
            #expect(found.ticket?.id == ticket.id)
        }
    }

    @Test func customersAreNotShownWhoWorksOnIt() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            _ = try await desk.ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: ticket.id, userID: sam.account.wire),
                as: sam
            )
            try await desk.post("Hello", on: ticket, as: sam)
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id),
                as: sam
            )
            let seen = try await desk.ticket(ticket, as: ada)
            #expect(seen.ticket?.assignee == nil)
            #expect(seen.messages.last?.author?.name == "sam")
            #expect(seen.messages.last?.author?.id == 0)
            #expect(seen.ticket?.closedBy?.id == 0)
            #expect(seen.ticket?.unread == 0)
            let whole = try await desk.ticket(ticket, as: sam)
            #expect(whole.ticket?.assignee?.userID == sam.account.wire)
            #expect(whole.messages.last?.author?.id == sam.account.wire)
        }
    }

    @Test func customersCannotFilterByWhatIsTheDesks() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let eve = try await desk.person(.customer, "eve")
            _ = try await desk.open(as: ada)
            for request in [
                ListTicketsRequest(assignee: AssigneeFilter(kind: .me(true))),
                ListTicketsRequest(assignee: AssigneeFilter(kind: .unassigned(true))),
                ListTicketsRequest(assignee: AssigneeFilter(kind: .userID(1))),
                ListTicketsRequest(assignee: AssigneeFilter()),
                ListTicketsRequest(customerID: ada.account.wire),
                ListTicketsRequest(customerID: eve.account.wire),
            ] {
                let rejection = await desk.rejection(Methods.listTickets, request, as: eve)
                #expect(rejection?.field == "assignee")
            }
            let request = ListTicketsRequest(statusCategories: [WireStatusCategory(rawValue: 77)])
            let rejection = await desk.rejection(Methods.listTickets, request, as: eve)
            #expect(rejection?.field == "status_categories")
        }
    }
}
