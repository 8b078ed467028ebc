import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// K1, K14: writing in a thread.
struct MessageTests {
    @Test func aStaffReplyIsMailedToTheCustomer() async throws {
        try await TestDesk.run { desk in
            try await desk.settings {
                $0.bccAddresses = [MailAddress("copy@x.org")].compactMap(\.self)
            }
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            let posted = try await desk.post("Try the switch.", on: ticket, as: sam)
            #expect(posted.status?.name == "Open")
            let mail = try #require(try await desk.mails().last)
            #expect(mail.kind == "staff_reply")
            #expect(mail.recipients.map(\.address) == ["ada@example.com", "copy@x.org"])
            #expect(mail.recipients.map(\.field) == [.to, .bcc])
            #expect(mail.text.contains("Try the switch."))
            #expect(mail.actor.name == "sam" && mail.ticketNumber == ticket.number)
        }
    }

    @Test func aSilentReplyIsInTheThreadAndNotMailed() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            let before = try await desk.mails().count
            try await desk.post("Fixed.", on: ticket, as: sam, status: "waiting", silent: true)
            #expect(try await desk.mails().count == before)
            let thread = try await desk.ticket(ticket, as: ada)
            #expect(thread.messages.map(\.text) == ["The lamp is dark.", "Fixed."])
            #expect(thread.ticket?.status?.name == "Waiting")
        }
    }

    /// nothing of a note reaches the customer, in no way.
    @Test func aNoteMailsNobodyAndLeavesNoTraceForTheCustomer() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            let seen = try await desk.ticket(ticket, as: ada)
            let mails = try await desk.mails().count
            let later = TestDesk.now.adding(days: 1)
            try await desk.post("CANARY is rude", on: ticket, as: sam, .internal, at: later)
            #expect(try await desk.mails().count == mails)
            let event = try #require(try await desk.events().last)
            #expect(event.kind == .notePosted && event.isInternal)
            #expect(!event.isVisible(to: ada))
            var now = try await desk.ticket(ticket, as: ada)
            // Only the cursor moves.
            now.asOf = seen.asOf
            #expect(now == seen)
            let staffView = try await desk.ticket(ticket, as: sam)
            #expect(staffView.messages.map(\.text).last == "CANARY is rude")
            #expect(staffView.ticket?.messageCount == 2 && now.ticket?.messageCount == 1)
            let list = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: ada)
            #expect(list.tickets == [try #require(seen.ticket)])
        }
    }

    @Test func aCustomersReplyGoesToTheAssigneeOrElseToTheCareAddresses() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            try await desk.post("Hello?", on: ticket, as: ada)
            let first = try #require(try await desk.mails().last)
            #expect(first.kind == "customer_reply")
            #expect(first.recipients.map(\.address) == ["care@example.com"])
            _ = try await desk.ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: ticket.id, userID: sam.account.wire),
                as: sam
            )
            try await desk.post("Hello??", on: ticket, as: ada)
            let second = try #require(try await desk.mails().last)
            #expect(second.recipients.map(\.address) == ["sam@example.com"])
        }
    }

    @Test func aCustomersReplyOpensAWaitingTicket() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            try await desk.post("Which one?", on: ticket, as: sam, status: "Waiting")
            let reply = try await desk.post("The red one.", on: ticket, as: ada)
            #expect(reply.status?.name == "Open")
            #expect(!reply.reopened)
        }
    }

    @Test func aCustomersReplyReopensAClosedTicket() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let ticket = try await desk.open(as: ada)
            let close = CloseTicketRequest(ticketID: ticket.id)
            _ = try await desk.ask(Methods.closeTicket, close, as: ada)
            let reply = try await desk.post("Dark again.", on: ticket, as: ada)
            #expect(reply.reopened)
            #expect(reply.status?.name == "Open")
            let seen = try await desk.ticket(ticket, as: ada)
            #expect(seen.ticket?.closedAtMs == 0 && seen.ticket?.closedBy == nil)
            #expect(try await desk.mails().last?.text.contains("is open again") == true)
        }
    }

    @Test(arguments: [DeskwireDomain.ClosedReplyPolicy.refuse])
    func aReplyThatIsRefusedLeavesNothing(policy: DeskwireDomain.ClosedReplyPolicy) async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            try await desk.store.write { transaction in
                var category = try transaction.snapshot.categories(includeInactive: true)[0]
                category.closedReply = policy
                try transaction.saveCategory(category)
            }
            let opened = try await desk.ask(
                Methods.createTicket,
                CreateTicketRequest(message: "m", categoryID: 1),
                as: ada
            )
            let ticket = try #require(opened.ticket)
            let close = CloseTicketRequest(ticketID: ticket.id)
            _ = try await desk.ask(Methods.closeTicket, close, as: ada)
            var before = try await desk.ticket(ticket, as: ada)
            let mails = try await desk.mails().count
            let request = PostMessageRequest(ticketID: ticket.id, text: "x", visibility: .public)
            let late = TestDesk.now.adding(days: 3).adding(milliseconds: 1)
            let error = await desk.answer(Methods.postMessage, request, as: ada, at: late)
            #expect(error?.code == .ticketClosed)
            #expect(error?.details == .closed(ClosedDetails(mayOpenFollowUp: true)))
            let after = try await desk.ticket(ticket, as: ada)
            // A cursor is sealed each time anew.
            before.asOf = after.asOf
            #expect(after == before)
            #expect(try await desk.mails().count == mails)
        }
    }

    /// K14, SEC-083: what is for staff only, customers cannot say.
    @Test func theVisibilityMustBeSaidAndStaffsWordsAreStaffs() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            func refused(
                _ caller: Principal,
                _ change: (inout PostMessageRequest) -> Void
            ) async -> Rejection? {
                var request = PostMessageRequest(
                    ticketID: ticket.id,
                    text: "x",
                    visibility: .public
                )
                change(&request)
                return await desk.rejection(Methods.postMessage, request, as: caller)
            }
            for caller in [ada, sam] {
                #expect(
                    await refused(caller) { $0.visibility = .unspecified }?.field == "visibility"
                )
                let unknown = WireVisibility(rawValue: 3)
                #expect(await refused(caller) { $0.visibility = unknown }?.field == "visibility")
                #expect(await refused(caller) { $0.text = " " }?.field == "text")
                #expect(await refused(caller) { $0.text = "a\u{0}" }?.field == "text")
            }
            #expect(await refused(ada) { $0.visibility = .internal }?.field == "visibility")
            for change: (inout PostMessageRequest) -> Void in [
                { $0.silent = true }, { $0.status = "Closed" }, { $0.statusID = 1 },
            ] {
                guard case .refused(.permissionDenied)? = await refused(ada, change) else {
                    Issue.record("a customer said what is for staff")
                    continue
                }
            }
            #expect(await refused(sam) { $0.status = "Nonsense" }?.field == "status")
            #expect(await refused(sam) { $0.statusID = .max }?.field == "status")
            let thread = try await desk.ticket(ticket, as: sam)
            #expect(thread.messages.count == 1)
        }
    }
}
