import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// the inbox.
struct InboxTests {
    @Test func countsAndMarksAreOnesOwn() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let kim = try await desk.person(.staff, "kim")
            let ada = try await desk.person(.customer, "ada")
            let first = try await desk.open(as: ada)
            let second = try await desk.open(as: ada)
            try await desk.post("And?", on: first, as: ada)
            _ = try await desk.ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: first.id, userID: sam.account.wire),
                as: sam
            )
            func counts(_ caller: Principal) async throws -> [UInt64] {
                let counts = try await desk.ask(
                    Methods.getInboxCounts,
                    GetInboxCountsRequest(),
                    as: caller
                )
                return [counts.open, counts.mine, counts.unassigned, counts.unread]
            }
            #expect(try await counts(sam) == [2, 1, 1, 3])
            let marked = try await desk.ask(
                Methods.markRead,
                MarkReadRequest(ticketID: first.id),
                as: sam
            )
            #expect(marked.unread == 1)
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: second.id),
                as: kim
            )
            #expect(try await counts(sam) == [1, 1, 0, 1])
            #expect(try await counts(kim) == [1, 0, 0, 3])
            let list = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: kim)
            #expect(list.tickets.map(\.unread) == [2])
        }
    }

    @Test func filtersFindWhatTheySay() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let ada = try await desk.person(.customer, "ada")
            let eve = try await desk.person(.customer, "eve")
            var tickets: [WireTicket] = []
            for (number, customer) in [ada, eve, ada].enumerated() {
                let now = TestDesk.now.adding(milliseconds: Int64(number))
                tickets.append(try await desk.open(as: customer, at: now))
            }
            _ = try await desk.ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: tickets[0].id, userID: sam.account.wire),
                as: sam
            )
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: tickets[2].id),
                as: sam
            )
            let table: [(ListTicketsRequest, [UInt64])] = [
                (ListTicketsRequest(), [2, 1]),
                (ListTicketsRequest(assignee: AssigneeFilter(kind: .me(true))), [1]),
                (ListTicketsRequest(assignee: AssigneeFilter(kind: .me(false))), [2, 1]),
                (ListTicketsRequest(assignee: AssigneeFilter(kind: .unassigned(true))), [2]),
                (
                    ListTicketsRequest(
                        assignee: AssigneeFilter(kind: .userID(sam.account.wire))
                    ), [1]
                ),
                (ListTicketsRequest(assignee: AssigneeFilter(kind: .userID(.max))), []),
                (ListTicketsRequest(customerID: eve.account.wire), [2]),
                (ListTicketsRequest(customerID: .max), []),
                (ListTicketsRequest(statusCategories: [.closed]), [3]),
                (ListTicketsRequest(statusCategories: [.closed, .open]), [3, 2, 1]),
                (ListTicketsRequest(statusIDs: [4]), [3]),
                (ListTicketsRequest(statusIDs: [.max]), []),
                (ListTicketsRequest(ref: "none"), []),
                (ListTicketsRequest(categoryID: 1), []),
            ]
            for (number, (request, expected)) in table.enumerated() {
                let found = try await desk.ask(Methods.listTickets, request, as: sam)
                #expect(found.tickets.map(\.id) == expected, "row \(number)")
            }
        }
    }
}

/// Page tokens: where the next page of one query of one caller begins, and nothing else.
struct PageTests {
    private func withManyTickets(
        _ body: (TestDesk, _ ada: Principal, _ sam: Principal) async throws -> Void
    ) async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            for number in 0..<7 {
                _ = try await desk.open(
                    as: ada,
                    at: TestDesk.now.adding(milliseconds: Int64(number / 2))
                )
            }
            try await body(desk, ada, sam)
        }
    }

    @Test func pagesFollowOneAnotherToTheEnd() async throws {
        try await withManyTickets { desk, ada, sam in
            for caller in [ada, sam] {
                var request = ListTicketsRequest(pageSize: 3)
                var ids: [UInt64] = []
                var pages = 0
                repeat {
                    let page = try await desk.ask(Methods.listTickets, request, as: caller)
                    ids += page.tickets.map(\.id)
                    request.pageToken = page.nextPageToken
                    // Another size in between does not matter.
                    request.pageSize = 2
                    pages += 1
                } while !request.pageToken.isEmpty
                #expect(ids == [7, 6, 5, 4, 3, 2, 1])
                #expect(pages == 3)
            }
        }
    }

    @Test func aTokenOfAnotherQueryOrCallerIsRefused() async throws {
        try await withManyTickets { desk, ada, sam in
            let kim = try await desk.person(.staff, "kim")
            let tickets = try await desk.ask(
                Methods.listTickets,
                ListTicketsRequest(pageSize: 2),
                as: sam
            )
            let token = tickets.nextPageToken
            let refused = Rejection.refused(.badPageToken)
            for caller in [ada, kim] {
                let request = ListTicketsRequest(pageSize: 2, pageToken: token)
                #expect(await desk.rejection(Methods.listTickets, request, as: caller) == refused)
            }
            for change: (inout ListTicketsRequest) -> Void in [
                { $0.statusCategories = [.open] }, { $0.ref = "x" }, { $0.categoryID = 1 },
                { $0.assignee = AssigneeFilter(kind: .unassigned(true)) }, { $0.customerID = 1 },
            ] {
                var request = ListTicketsRequest(pageToken: token)
                change(&request)
                #expect(await desk.rejection(Methods.listTickets, request, as: sam) == refused)
            }
            let mails = try await desk.ask(
                Methods.listMails,
                ListMailsRequest(pageSize: 2),
                as: sam
            )
            #expect(
                await desk.rejection(
                    Methods.listCustomers,
                    ListCustomersRequest(pageToken: mails.nextPageToken),
                    as: sam
                ) == refused
            )
        }
    }

    @Test func anAlteredTokenIsRefused() async throws {
        try await withManyTickets { desk, _, sam in
            let page = try await desk.ask(
                Methods.listTickets,
                ListTicketsRequest(pageSize: 2),
                as: sam
            )
            let characters = Array(page.nextPageToken)
            var tokens = [
                "x", "AAAA", " ", String(characters.dropLast()), page.nextPageToken + "A",
            ]
            for place in characters.indices {
                for other in ["A", "B", "_", "!", "é"] as [Character]
                where other != characters[place] {
                    var changed = characters
                    changed[place] = other
                    tokens.append(String(changed))
                }
            }
            for token in tokens {
                let request = ListTicketsRequest(pageSize: 2, pageToken: token)
                let rejection = await desk.rejection(Methods.listTickets, request, as: sam)
                #expect(rejection == .refused(.badPageToken), "\(token)")
            }
        }
    }

    @Test func aPageHasFiftyRowsAndTwoHundredAtMost() {
        #expect(PageTokens.size(0) == Int(Limits.defaultPageSize))
        #expect(PageTokens.size(1) == 1)
        #expect(PageTokens.size(200) == Int(Limits.maxPageSize))
        #expect(PageTokens.size(201) == 200)
        #expect(PageTokens.size(.max) == 200)
    }

    @Test func aThreadIsReadInPages() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada, "1")
            for number in 2...9 {
                try await desk.post(
                    "\(number)",
                    on: ticket,
                    as: sam,
                    number % 3 == 0 ? .internal : .public
                )
            }
            for (caller, expected) in [(sam, Array(1...9)), (ada, [1, 2, 4, 5, 7, 8])] {
                var request = GetTicketRequest(ticketID: ticket.id, pageSize: 2)
                var texts: [String] = []
                var seqs: [UInt64] = []
                repeat {
                    let page = try await desk.ask(Methods.getTicket, request, as: caller)
                    texts += page.messages.map(\.text)
                    seqs += page.messages.map(\.seq)
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                #expect(texts == expected.map(String.init))
                #expect(seqs == (1...UInt64(expected.count)).map { $0 })
            }
        }
    }
}

/// the history of mails.
struct MailHandlerTests {
    @Test func mailsAreFoundShownAndPreviewed() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let long = String(repeating: "dark ", count: 100)
            let ticket = try await desk.open(as: ada, long)
            try await desk.post("Try the switch.", on: ticket, as: sam)
            func find(_ request: ListMailsRequest) async throws -> ListMailsReply {
                try await desk.ask(Methods.listMails, request, as: sam)
            }
            let all = try await find(ListMailsRequest(pageSize: 1, count: true))
            #expect(all.mails.map(\.kind) == ["staff_reply"] && all.total == 2)
            let next = try await find(ListMailsRequest(pageToken: all.nextPageToken))
            #expect(next.mails.map(\.kind) == ["issue_reported"] && next.total == 0)
            #expect(next.nextPageToken.isEmpty)
            let words = try await find(ListMailsRequest(subject: "iss* reported"))
            #expect(words.mails.map(\.kind) == ["staff_reply", "issue_reported"])
            let beginning = try await find(ListMailsRequest(subjectPrefix: "Customer rep"))
            #expect(beginning.mails.map(\.kind) == ["issue_reported"])
            let recipient = try await find(ListMailsRequest(recipient: " ADA@example.com "))
            #expect(recipient.mails.map(\.kind) == ["staff_reply"])
            let of = try await find(ListMailsRequest(ticketID: ticket.id, customerID: .max))
            #expect(of.mails.isEmpty)

            let id = try #require(next.mails.first?.id)
            let mail = try await desk.ask(Methods.getMail, GetMailRequest(mailID: id), as: sam)
            #expect(mail.mail?.text.contains(long.dropLast()) == true)
            #expect(mail.mail?.from == "Support <deskwire@localhost>")
            let preview = try await desk.ask(
                Methods.previewMail,
                PreviewMailRequest(mailID: id),
                as: sam
            )
            #expect(preview.text.count == 255 && preview.truncated)
            for id in [UInt64(0), 99, .max] {
                let request = GetMailRequest(mailID: id)
                let error = await desk.answer(Methods.getMail, request, as: sam)
                #expect(error?.code == .notFound)
            }
        }
    }

    @Test func aSearchWithoutAWordIsRefused() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            for request in [ListMailsRequest(subject: "***"), ListMailsRequest(subject: " - ")] {
                let rejection = await desk.rejection(Methods.listMails, request, as: sam)
                #expect(rejection?.field == "subject")
            }
            let request = ListMailsRequest(status: WireMailStatus(rawValue: 99))
            let rejection = await desk.rejection(Methods.listMails, request, as: sam)
            #expect(rejection?.field == "status")
        }
    }
}
