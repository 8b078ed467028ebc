import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

extension TestDesk {
    /// Opens a ticket as the customer and gives it as she sees it.
    func open(
        as customer: Principal,
        _ message: String = "The lamp is dark.",
        at now: Timestamp = now
    ) async throws -> WireTicket {
        let request = CreateTicketRequest(message: message)
        let reply = try await ask(Methods.createTicket, request, as: customer, at: now)
        guard let ticket = reply.ticket else { throw TestFailure("no ticket") }
        return ticket
    }

    @discardableResult
    func post(
        _ text: String,
        on ticket: WireTicket,
        as caller: Principal,
        _ visibility: WireVisibility = .public,
        status: String = "",
        silent: Bool = false,
        at now: Timestamp = now
    ) async throws -> PostMessageReply {
        let request = PostMessageRequest(
            ticketID: ticket.id,
            text: text,
            visibility: visibility,
            status: status,
            silent: silent
        )
        return try await ask(Methods.postMessage, request, as: caller, at: now)
    }

    func ticket(_ ticket: WireTicket, as caller: Principal) async throws -> GetTicketReply {
        try await ask(Methods.getTicket, GetTicketRequest(ticketID: ticket.id), as: caller)
    }

    func care(_ addresses: [String] = ["care@example.com"]) async throws {
        try await settings { $0.careAddresses = addresses.compactMap { MailAddress($0) } }
    }
}

/// K4, K5: opening tickets.
struct OpenTicketTests {
    @Test func theCareAddressesAreToldOfWhatACustomerReports() async throws {
        try await TestDesk.run { desk in
            try await desk.care(["care@example.com", "boss@example.com"])
            let ada = try await desk.person(.customer, "ada")
            let reply = try await desk.ask(
                Methods.createTicket,
                CreateTicketRequest(message: " It is dark. ", ref: "SUB-1", priority: .high),
                as: ada
            )
            let ticket = try #require(reply.ticket)
            #expect(ticket.number == "DW-1")
            #expect(ticket.subject == "Customer reported an issue – SUB-1")
            #expect(ticket.status?.name == "Open")
            #expect(ticket.source == .customer && ticket.priority == .high)
            #expect(reply.confirmation.contains("We have received your report"))
            let mails = try await desk.mails()
            #expect(mails.map(\.kind) == ["issue_reported"])
            #expect(mails[0].subject == "Customer reported an issue – SUB-1")
            #expect(mails[0].recipients.map(\.address) == ["care@example.com", "boss@example.com"])
            #expect(mails[0].status == .queued)
            #expect(mails[0].text.contains("It is dark."))
            let events = try await desk.events()
            #expect(events.map(\.kind) == [.ticketCreated])
            #expect(events[0].customer == ada.account && !events[0].isInternal)
            let thread = try await desk.ticket(ticket, as: ada)
            #expect(thread.messages.map(\.text) == ["It is dark."])
        }
    }

    @Test func withoutACareAddressTheTicketStandsAndTheHistorySaysSo() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            _ = try await desk.open(as: ada)
            let mails = try await desk.mails()
            #expect(mails.map(\.status) == [.skipped])
            #expect(mails[0].reason == "no_recipient" && mails[0].recipients.isEmpty)
            let sam = try await desk.person(.staff, "sam")
            let health = try await desk.ask(Methods.getHealth, GetHealthRequest(), as: sam)
            #expect(health.findings.contains { $0.name == "no_care_address" })
        }
    }

    @Test func staffOpenForACustomerWithoutMailingTheCareAddresses() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let request = CreateTicketRequest(
                message: "She called.",
                customerEmail: "ADA@example.com"
            )
            let reply = try await desk.ask(Methods.createTicket, request, as: sam)
            let ticket = try #require(reply.ticket)
            #expect(ticket.source == .agent)
            #expect(ticket.createdBy?.name == "sam")
            #expect(ticket.customer?.id == ada.account.wire)
            #expect(try await desk.mails().isEmpty)
            // The words are hers, whoever typed them.
            let thread = try await desk.ticket(ticket, as: ada)
            #expect(thread.messages.map(\.author?.name) == ["ada"])
        }
    }

    @Test func aServiceOpensForACustomerAndTheCareAddressesAreTold() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let shop = try await desk.person(.service, "shop", scopes: [.tickets])
            let reply = try await desk.ask(
                Methods.createTicket,
                CreateTicketRequest(message: "Payment failed.", customerID: ada.account.wire),
                as: shop
            )
            #expect(reply.ticket?.source == .service)
            #expect(try await desk.mails().map(\.kind) == ["issue_reported"])
        }
    }

    @Test func whoseTicketItIsMustBeClear() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            func refused(
                _ caller: Principal,
                id: UInt64 = 0,
                email: String = ""
            ) async -> Rejection? {
                await desk.rejection(
                    Methods.createTicket,
                    CreateTicketRequest(message: "m", customerID: id, customerEmail: email),
                    as: caller
                )
            }
            #expect(await refused(ada, id: ada.account.wire)?.field == "customer_id")
            #expect(await refused(ada, email: "bea@example.com")?.field == "customer_id")
            #expect(await refused(sam)?.field == "customer_id")
            #expect(await refused(sam, id: 999) == .refused(Account.unknownCustomer))
            #expect(await refused(sam, id: sam.account.wire) == .refused(Account.unknownCustomer))
            #expect(await refused(sam, id: .max) == .refused(Account.unknownCustomer))
            #expect(
                await refused(sam, email: "no@example.com") == .refused(Account.unknownCustomer)
            )
            #expect(await refused(sam, email: "no address")?.field == "email")
            #expect(try await desk.events().isEmpty)
        }
    }

    @Test func whatIsNotAcceptableOpensNothing() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let table: [(CreateTicketRequest, String)] = [
                (CreateTicketRequest(), "message"),
                (CreateTicketRequest(message: " \n "), "message"),
                (CreateTicketRequest(message: "m", subject: "a\nb"), "subject"),
                (CreateTicketRequest(message: "m", categoryID: 99), "category_id"),
                (CreateTicketRequest(message: "m", categoryID: .max), "category_id"),
                (
                    CreateTicketRequest(message: "m", priority: WirePriority(rawValue: 9)),
                    "priority"
                ),
                (CreateTicketRequest(message: "m", ref: String(repeating: "r", count: 201)), "ref"),
            ]
            for (request, field) in table {
                let rejection = await desk.rejection(Methods.createTicket, request, as: ada)
                #expect(rejection?.field == field)
            }
            let next = try await desk.open(as: ada)
            #expect(next.number == "DW-1")
        }
    }

    @Test func anInactiveCategoryIsNotChosen() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let tim = try await desk.person(.administrator, "tim")
            _ = try await desk.ask(
                Methods.updateCategory,
                UpdateCategoryRequest(categoryID: 2, active: false),
                as: tim
            )
            let rejection = await desk.rejection(
                Methods.createTicket,
                CreateTicketRequest(message: "m", categoryID: 2),
                as: ada
            )
            #expect(rejection?.field == "category_id")
            let shown = try await desk.ask(
                Methods.listCategories,
                ListCategoriesRequest(includeInactive: true),
                as: ada
            )
            #expect(shown.categories.map(\.id) == [1, 3, 4])
            let all = try await desk.ask(
                Methods.listCategories,
                ListCategoriesRequest(includeInactive: true),
                as: tim
            )
            #expect(all.categories.count == 4)
        }
    }

    @Test func reportingCanBeSwitchedOffForCustomers() async throws {
        try await TestDesk.run { desk in
            try await desk.settings { $0.allowReportIssue = false }
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let request = CreateTicketRequest(message: "m")
            let error = await desk.answer(Methods.createTicket, request, as: ada)
            #expect(error?.code == .featureDisabled)
            _ = try await desk.ask(
                Methods.createTicket,
                CreateTicketRequest(message: "m", customerID: ada.account.wire),
                as: sam
            )
        }
    }

    /// The same key gives the same ticket; another request under it is refused.
    @Test func aRepeatedRequestOpensOneTicket() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            let ada = try await desk.person(.customer, "ada")
            let key = [UInt8](repeating: 7, count: 16)
            let request = CreateTicketRequest(message: "m")
            let first = try await desk.ask(Methods.createTicket, request, as: ada, key: key)
            let again = try await desk.ask(Methods.createTicket, request, as: ada, key: key)
            #expect(first == again)
            let other = CreateTicketRequest(message: "other")
            let refused = await desk.rejection(Methods.createTicket, other, as: ada, key: key)
            #expect(refused == .idempotencyMismatch)
            #expect(try await desk.mails().count == 1)
            #expect(try await desk.events().count == 1)
        }
    }
}

extension Rejection {
    /// The field that it is about.
    var field: String? {
        guard case .refused(.invalid(let problems)) = self else { return nil }
        return problems.first?.field
    }
}
