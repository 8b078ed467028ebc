import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import Foundation

/// The main job from the first start to the live stream, step by step, through the client library over TCP.
///
/// Each step shows what it does and checks what must hold; the first that does not ends the play.
struct DemoPlay: Sendable {
    let address: ServerAddress
    let folder: String
    let stage = DemoStage()

    init(host: String, port: Int, folder: String) {
        address = ServerAddress(host: host, port: port)
        self.folder = folder
    }

    var spool: String { folder + "/spool" }

    func run() async throws -> DemoCast {
        let administrator = try await claim()
        let staffAddress = try await configure(administrator)
        let staff = try await registerStaff(staffAddress)
        let customer = try await inviteAndRegisterCustomer(administrator)
        let watch = try await startWatching(staff)
        let ticket = try await report(customer)
        try await readMailHistory(staff, ticket: ticket)
        try await work(ticket, staff: staff)
        try await replyToClosed(ticket, customer: customer, staff: staff)
        try await resume(watch, staff: staff, customer: customer, ticket: ticket)
        for client in [administrator, staff, customer] { await client.close() }
        Console.say("\nEvery step held.")
        return DemoCast(address: address, folder: folder, ticketNumber: ticket.number)
    }

    // MARK: Steps

    /// Step 1: the first start leaves a claim, good once.
    private func claim() async throws -> DeskClient {
        stage.step(1, "The first start: claim the administrator account, once")
        let file = folder + "/claim"
        stage.command("deskwire admin claim --file \(file) --email \(DemoCast.administrator.email)")
        let secret = try String(contentsOfFile: file, encoding: .utf8)
        let stranger = try await DeskClient.connect(to: address)
        let request = ClaimAdministratorRequest(
            claim: secret,
            name: DemoCast.administrator.name,
            email: DemoCast.administrator.email,
            password: DemoCast.administrator.password
        )
        let reply = try await stranger.call(Methods.claimAdministrator, request)
        stage.tell("\(reply.identity?.name ?? "") is administrator.")
        do {
            _ = try await stranger.call(Methods.claimAdministrator, request)
            throw DemoFailure("expected: a second claim is refused")
        } catch let error as DeskClientError {
            stage.tell("A second claim is refused: \(error)")
        }
        await stranger.close()
        return try await logIn(DemoCast.administrator.email, DemoCast.administrator.password)
    }

    /// Step 2: addresses, categories, staff, a service token.
    private func configure(_ administrator: DeskClient) async throws -> String {
        stage.step(2, "The administrator sets the desk up")
        stage.command(
            "deskwire admin settings set --care-address \(DemoCast.careAddress) "
                + "--support-address \(DemoCast.supportAddress)"
        )
        stage.show(
            try await administrator.call(
                Methods.updateSettings,
                UpdateSettingsRequest(
                    careAddresses: AddressList(addresses: [DemoCast.careAddress]),
                    supportAddress: DemoCast.supportAddress,
                    senderName: "Lamp Support",
                    senderAddress: "support@desk.example"
                )
            )
        )
        stage.command("deskwire admin bcc add \(DemoCast.copyAddress)")
        let settings = try await administrator.call(
            Methods.addBccAddress,
            AddBccAddressRequest(address: DemoCast.copyAddress)
        )
        try expect(
            settings.settings?.bccAddresses == [DemoCast.copyAddress],
            "the BCC list has the address"
        )
        stage.command("deskwire admin category create \"Deliveries\"")
        stage.show(
            try await administrator.call(
                Methods.createCategory,
                CreateCategoryRequest(name: "Deliveries")
            )
        )
        stage.command("deskwire admin token create shop --scope tickets --scope customers")
        let token = try await administrator.call(
            Methods.createServiceToken,
            CreateServiceTokenRequest(name: "shop", scopes: ["tickets", "customers"])
        )
        try expect(token.secret.hasPrefix("dwt_"), "a service token is shown once")
        stage.tell("Token dwt_… for \(token.token?.name ?? ""), shown once.")
        stage.command(
            "deskwire admin staff create --name \"\(DemoCast.staff.name)\" --email \(DemoCast.staff.email)"
        )
        let staff = try await administrator.call(
            Methods.createStaff,
            CreateStaffRequest(name: DemoCast.staff.name, email: DemoCast.staff.email)
        )
        stage.show(staff)
        return DemoCast.staff.email
    }

    private func registerStaff(_ email: String) async throws -> DeskClient {
        let mail = try await SpooledMail.wait(in: spool, for: "the invitation of \(email)") {
            $0.recipients == [email]
        }
        try await accept(mail, password: DemoCast.staff.password, program: "deskwire-agent")
        return try await logIn(email, DemoCast.staff.password)
    }

    /// Step 3, first half: invitation, registration, login.
    private func inviteAndRegisterCustomer(_ administrator: DeskClient) async throws -> DeskClient {
        stage.step(3, "A customer is invited, registers and reports an issue")
        let email = DemoCast.customer.email
        stage.command(
            "deskwire admin customer create --name \"\(DemoCast.customer.name)\" --email \(email)"
        )
        let created = try await administrator.call(
            Methods.createCustomer,
            CreateCustomerRequest(name: DemoCast.customer.name, email: email)
        )
        stage.show(created)
        stage.command("deskwire admin customer invite \(email)")
        let invited = try await administrator.call(
            Methods.inviteCustomer,
            InviteCustomerRequest(customerID: try need(created.customer, "a customer").id)
        )
        stage.show(invited)
        let mail = try await SpooledMail.wait(in: spool, for: "the customer's invitation") {
            $0.recipients.contains(email)
        }
        try expect(
            mail.recipients == [email],
            "a mail with a token has no copies, only the customer"
        )
        stage.showMail(mail)
        try await accept(mail, password: DemoCast.customer.password, program: "deskwire")
        stage.command("deskwire login --email \(email)")
        return try await logIn(email, DemoCast.customer.password)
    }

    /// Step 3, second half: the report.
    private func report(_ customer: DeskClient) async throws -> Ticket {
        let text = "The lamp flickers when the heating comes on.\nIt did not do so last winter."
        stage.command("echo \"\(text.prefix(20))…\" | deskwire report --ref SUB-1001 --message -")
        let request = CreateTicketRequest(message: text, ref: "SUB-1001")
        let key = IdempotencyKey()
        let reply = try await customer.call(Methods.createTicket, request, idempotencyKey: key)
        stage.show(reply, to: .customer)
        let ticket = try need(reply.ticket, "a ticket")
        try expect(!ticket.number.isEmpty, "the answer carries the ticket number")
        let again = try await customer.call(Methods.createTicket, request, idempotencyKey: key)
        try expect(again == reply, "the same request sent twice makes one ticket")
        stage.tell("Sent a second time with the same key: the same answer, no second ticket.")
        return ticket
    }

    /// Step 4: the notice and its place in the history.
    private func readMailHistory(_ staff: DeskClient, ticket: Ticket) async throws {
        stage.step(4, "The care address is told, the copy goes in the envelope, the history has it")
        let subject = "Customer reported an issue – SUB-1001"
        let mail = try await SpooledMail.wait(in: spool, for: subject) {
            $0.header("Subject") == subject
        }
        stage.showMail(mail)
        try expect(
            mail.header("To").contains(DemoCast.careAddress),
            "the notice is to the care address"
        )
        try expect(mail.header("Bcc").isEmpty, "no header names the copy")
        try expect(
            mail.recipients == [DemoCast.careAddress, DemoCast.copyAddress],
            "the envelope has the care address and the copy"
        )
        stage.command("deskwire-agent emails list --subject \"Customer reported an issue\"")
        let list = try await staff.call(
            Methods.listMails,
            ListMailsRequest(subject: "Customer reported an issue")
        )
        stage.show(list)
        let found = try need(list.mails.first, "the mail is found by its subject")
        try expect(found.ticketNumber == ticket.number, "the mail belongs to the ticket")
        stage.command("deskwire-agent emails preview \(found.id)")
        let preview = try await staff.call(
            Methods.previewMail,
            PreviewMailRequest(mailID: found.id)
        )
        stage.show(preview)
        let whole = try await staff.call(Methods.getMail, GetMailRequest(mailID: found.id))
        try expect(
            whole.mail?.text.contains("The lamp flickers") == true,
            "the whole mail has the message"
        )
    }

    /// Step 5: staff work the ticket.
    private func work(_ ticket: Ticket, staff: DeskClient) async throws {
        stage.step(5, "Staff work the ticket")
        stage.command("deskwire-agent inbox")
        let counts = try await staff.call(Methods.getInboxCounts, GetInboxCountsRequest())
        try expect(counts.open == 1 && counts.unread == 1, "one open ticket, one unread message")
        stage.show(counts)
        stage.show(try await staff.call(Methods.listTickets, ListTicketsRequest()))
        stage.command("deskwire-agent assign \(ticket.number) me")
        stage.show(
            try await staff.call(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: ticket.id, userID: staff.identity?.userID ?? 0)
            )
        )
        stage.command("deskwire-agent note \(ticket.number) \"\(Self.noteText)\"")
        _ = try await staff.call(
            Methods.postMessage,
            PostMessageRequest(ticketID: ticket.id, text: Self.noteText, visibility: .internal)
        )
        stage.command("deskwire-agent reply \(ticket.number) \"Please try …\" --status Waiting")
        let answer = "Please try the lamp on another socket and tell us what happens."
        stage.show(
            try await staff.call(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: ticket.id,
                    text: answer,
                    visibility: .public,
                    status: "Waiting"
                )
            )
        )
        let mail = try await SpooledMail.wait(in: spool, for: "the reply to the customer") {
            $0.recipients.contains(DemoCast.customer.email) && $0.text.contains(answer)
        }
        stage.showMail(mail)
        stage.command("deskwire-agent close \(ticket.number) --reason \"answered\"")
        stage.show(
            try await staff.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id, reason: "answered")
            )
        )
        _ = try await staff.call(Methods.markRead, MarkReadRequest(ticketID: ticket.id))
        stage.command("deskwire-agent show \(ticket.number)")
        stage.show(
            try await staff.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
        )
    }

    /// Step 6: the customer reads, replies, and the closed ticket opens again.
    private func replyToClosed(
        _ ticket: Ticket,
        customer: DeskClient,
        staff: DeskClient
    ) async throws {
        stage.step(6, "The customer replies, and the closed ticket opens again")
        stage.command("deskwire show \(ticket.number)")
        let seen = try await customer.call(
            Methods.getTicket,
            GetTicketRequest(number: ticket.number)
        )
        stage.show(seen, to: .customer)
        try expect(
            seen.messages.map(\.seq) == [1, 2],
            "the customer's thread is numbered without a gap"
        )
        try expect(
            !seen.messages.contains { $0.text.contains(Self.noteText) },
            "the internal note is not among what the customer sees"
        )
        stage.command("deskwire reply \(ticket.number) \"It flickers there too.\"")
        let reply = try await customer.call(
            Methods.postMessage,
            PostMessageRequest(
                ticketID: ticket.id,
                text: "It flickers there too.",
                visibility: .public
            )
        )
        stage.show(reply)
        // Read into values first: optimised, Swift 6.3's compiler fails on the chain within the condition.
        let category = reply.status?.category
        let isReopened = reply.reopened
        try expect(isReopened && category == .open, "the reply reopens the ticket")
        _ = try await SpooledMail.wait(in: spool, for: "the notice to the assignee") {
            $0.recipients.contains(DemoCast.staff.email)
                && $0.text.contains("It flickers there too.")
        }
        stage.tell("\(DemoCast.staff.name), who has the ticket, was mailed.")
    }

    static let noteText = "Batch 7 again, see the recall notice."

    // MARK: Coming in

    private func accept(_ mail: SpooledMail, password: String, program: String) async throws {
        let words = mail.text.split { $0.isWhitespace || $0 == "'" || $0 == "\"" }
        let token = try need(words.first { $0.hasPrefix("dwi_") }, "a token in the mail")
        stage.command("\(program) register --token \(token.prefix(8))…")
        let stranger = try await DeskClient.connect(to: address)
        let request = AcceptInvitationRequest(token: String(token), password: password)
        let reply = try await stranger.call(Methods.acceptInvitation, request)
        stage.tell("Registered as \(reply.email).")
        do {
            _ = try await stranger.call(Methods.acceptInvitation, request)
            throw DemoFailure("expected: a token works once")
        } catch is DeskClientError {
            await stranger.close()
        }
    }

    private func logIn(_ email: String, _ password: String) async throws -> DeskClient {
        try await DeskClient.connect(
            to: address,
            credential: .password(login: email, secret: password)
        )
    }
}
