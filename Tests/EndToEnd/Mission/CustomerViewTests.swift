import DeskwireClient
import DeskwireProtocol
import Testing

/// Customers as staff see them, as they see themselves, and when they are gone..
@Suite(.serialized, .timeLimit(.minutes(3)))
struct CustomerViewTests {
    @Test("R-183 staff see a customer's tickets, mails, logins and changes in one place")
    func overview() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let ticket = try await ada.report("One.")
            _ = try await bo.client.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id)
            )
            let view = try await bo.client.call(
                Methods.getCustomerOverview,
                GetCustomerOverviewRequest(email: "ada@example.com")
            )
            #expect(view.customer?.id == account.id)
            #expect(view.tickets.map(\.number) == [ticket.number])
            #expect(view.mails.contains { $0.kind == "invitation" })
            #expect(view.logins?.logins == 1)
            #expect(view.sessions.count == 1 && view.sessions.first?.peer == "127.0.0.1")
            #expect(view.changes.contains { $0.field == "password" && $0.operation != "" })
            let shown = try await desk.run(
                "deskwire-agent",
                "customer",
                "ada@example.com",
                as: bo.client
            )
            for text in [ticket.number, "Tickets", "E-mails", "1 logins", "Changes"] {
                #expect(shown.output.contains(text), "\(shown)")
            }
            let request = GetCustomerOverviewRequest(customerID: account.id)
            #expect(
                await ada.refusal(Methods.getCustomerOverview, request)?.code == .permissionDenied
            )
            #expect(
                await bo.client.refusal(
                    Methods.getCustomerOverview,
                    GetCustomerOverviewRequest(customerID: bo.staff.id)
                )?.code == .notFound
            )
        }
    }

    @Test(
        "R-183 as the customer sees it: exactly her answers, without notes and what is the desk's"
    )
    func asCustomer() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let ticket = try await ada.report("One.")
            _ = try await bo.client.assign(ticket, user: bo.staff.id)
            for visibility in [Visibility.internal, .public] {
                _ = try await bo.client.call(
                    Methods.postMessage,
                    PostMessageRequest(
                        ticketID: ticket.id,
                        text: "\(visibility.rawValue)",
                        visibility: visibility
                    )
                )
            }
            var own = try await ada.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
            var same = try await bo.client.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ticket.id, asCustomer: true)
            )
            (own.asOf, same.asOf) = ([], [])
            #expect(own == same && own.messages.count == 2)
            var list = try await ada.call(Methods.listTickets, ListTicketsRequest())
            var seen = try await bo.client.call(
                Methods.listTickets,
                ListTicketsRequest(customerID: account.id, asCustomer: true)
            )
            (list.asOf, seen.asOf) = ([], [])
            #expect(list == seen && list.tickets.count == 1)
            let shown = try await desk.run(
                "deskwire-agent",
                "show",
                ticket.number,
                "--as-customer",
                as: bo.client
            )
            #expect(!shown.output.contains("internal note"), "\(shown)")
            let inbox = try await desk.run(
                "deskwire-agent",
                "inbox",
                "--customer",
                "ada@example.com",
                "--as-customer",
                as: bo.client
            )
            #expect(inbox.output.contains(ticket.number), "\(inbox)")
            let wrong = ListTicketsRequest(
                assignee: .init(kind: .me(true)),
                customerID: account.id,
                asCustomer: true
            )
            #expect(
                await bo.client.refusal(Methods.listTickets, wrong)?.code == .invalidArgument
            )
        }
    }

    @Test(
        "R-181 a deleted customer leaves tickets and messages under her name; nothing lets her in"
    )
    func deletion() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let ticket = try await ada.report("One.")
            let unsure = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "delete",
                "ada@example.com",
                as: desk.boss
            )
            #expect(unsure.status != 0 && unsure.errors.contains("--yes"), "\(unsure)")
            #expect(
                await bo.client.refusal(
                    Methods.deleteCustomer,
                    DeleteCustomerRequest(customerID: account.id)
                )?.code == .permissionDenied
            )
            let deleted = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "delete",
                "ada@example.com",
                "--yes",
                as: desk.boss
            )
            #expect(deleted.status == 0, "\(deleted)")
            let login = try await refusalCode { _ = try await desk.logIn("ada@example.com") }
            #expect(login == .badCredentials)
            let shown = try await bo.client.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ticket.id)
            )
            #expect(shown.ticket?.customer?.name == "Ada" && shown.ticket?.customer?.email == "")
            #expect(shown.messages.first?.author?.name == "Ada")
            // Answers are kept and go to nobody.
            _ = try await bo.client.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: ticket.id, text: "Gone?", visibility: .public)
            )
            let mail = try await desk.history("staff_reply").first
            #expect(mail?.status == .skipped && mail?.recipients == [])
            let listed = try await bo.client.call(Methods.listCustomers, ListCustomersRequest())
            #expect(listed.customers.isEmpty)
            // The address is free, the id is not.
            let again = try await desk.customer("ada")
            #expect(again.id > account.id)
            let opening = CreateTicketRequest(message: "Two.", customerID: account.id)
            let refused = await bo.client.refusal(Methods.createTicket, opening)
            #expect(refused?.code == .deleted)
            let invitation = InviteCustomerRequest(customerID: account.id)
            let uninvited = await bo.client.refusal(Methods.inviteCustomer, invitation)
            #expect(uninvited?.code == .deleted)
        }
    }

    @Test("R-181 the name may go too: the author is shown as a deleted customer with her id")
    func erasedName() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let ticket = try await ada.report("One.")
            _ = try await ada.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id)
            )
            let name = "deleted customer #\(account.id)"
            for _ in 1...2 {
                let reply = try await desk.boss.call(
                    Methods.deleteCustomer,
                    DeleteCustomerRequest(customerID: account.id, eraseName: true)
                )
                #expect(reply.customer?.name == name && reply.customer?.deletedAtMs != 0)
            }
            let shown = try await desk.boss.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ticket.id)
            )
            #expect(shown.ticket?.customer?.name == name)
            #expect(shown.ticket?.createdBy?.name == name && shown.ticket?.closedBy?.name == name)
            #expect(shown.messages.map { $0.author?.name } == [name])
            let changes = try await desk.boss.call(
                Methods.listChanges,
                ListChangesRequest(kind: .ticket, objectID: ticket.id)
            ).changes
            #expect(changes.allSatisfy { $0.by?.actor?.name == name })
        }
    }
}
