import DeskwireClient
import DeskwireProtocol
import Testing

/// What comes in, over TCP against a real server.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct IntakeTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    @Test("R-001 R-005 a report is answered with its number and the text that is set")
    func reportIsConfirmed() async throws {
        let words = "Noted. We call you."
        try await desk.boss.ask("deskwire", "admin", "settings", "set", "--confirmation", words)
        let eva = try await desk.customer("eva")
        let report = try await eva.ask("deskwire", "report", "--ref", "SUB-5", "--message", " Ha. ")
        #expect(report["ticket"]["number"].text.hasPrefix("DW-"))
        #expect(report["ticket"]["ref"].text == "SUB-5")
        #expect(report["confirmation"].text == words)
        let empty = try await eva.run("deskwire", "report", "--message", "  ")
        #expect(empty.status != 0)
    }

    @Test("R-002 R-003 a category says what a ticket needs, and the refusal names each")
    func requiredFields() async throws {
        try await desk.boss.ask("deskwire", "admin", "category", "create", "Contracts")
        let updated = try await desk.boss.ask(
            "deskwire",
            "admin",
            "category",
            "update",
            "Contracts",
            "--require",
            "severity",
            "--require",
            "contract-ref"
        )
        #expect(
            updated["category"]["requiredFields"].list.map(\.text) == ["severity", "contract_ref"]
        )
        let fay = try await desk.customer("fay")
        let client = try await fay.client()
        var request = CreateTicketRequest(message: "The paper is wrong.")
        request.categoryID = updated["category"]["id"].integer
        let error = await client.refusal(Methods.createTicket, request)
        #expect(error?.code == .invalidArgument)
        #expect(error?.fields.map(\.field) == ["severity", "contract_ref"])
        request.severity = .critical
        request.contractRef = "C-9"
        request.productRef = "P-1"
        request.projectRef = "J-2"
        let ticket = try #require(try await client.call(Methods.createTicket, request).ticket)
        #expect(ticket.severity == .critical && ticket.priority == .medium)
        #expect(ticket.source == .customer && ticket.kind == .issue)
        let read = try await client.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
        #expect(read.ticket?.contractRef == "C-9" && read.ticket?.productRef == "P-1")
        #expect(read.ticket?.projectRef == "J-2")
        try await desk.boss.ask("deskwire", "admin", "category", "deactivate", "Contracts")
        #expect(await client.refusal(Methods.createTicket, request)?.code == .invalidArgument)
        await client.close()
    }

    @Test("R-006 ticket numbers go on from a start, and only forward")
    func numbersGoForward() async throws {
        let boss = try await desk.boss.client()
        func set(_ start: UInt64) -> UpdateSettingsRequest {
            var request = UpdateSettingsRequest()
            request.ticketNumberStart = start
            return request
        }
        _ = try await boss.call(Methods.updateSettings, set(7000))
        let gil = try await desk.customer("gil")
        let report = try await gil.ask("deskwire", "report", "--message", "One.")
        #expect(report["ticket"]["number"].text == "DW-7000")
        _ = try await boss.call(Methods.updateSettings, set(7000))
        let refused = await boss.refusal(Methods.updateSettings, set(6999))
        #expect(refused?.code == .invalidArgument)
        #expect(refused?.fields.map(\.field) == ["ticket_number_start"])
        let next = try await gil.ask("deskwire", "report", "--message", "Two.")
        #expect(next["ticket"]["number"].text == "DW-7001")
        await boss.close()
    }

    @Test("R-007 R-008 staff and services report for a customer, and the source says so")
    func reportsOnBehalf() async throws {
        let hal = try await desk.customer("hal")
        let byStaff = try await desk.bo.ask(
            "deskwire",
            "report",
            "--customer",
            hal.email,
            "--message",
            "By phone."
        )
        #expect(byStaff["ticket"]["source"].text == "TICKET_SOURCE_AGENT")
        let service = try await desk.service("shop")
        var request = CreateTicketRequest(message: "From the shop.")
        request.customerEmail = hal.email
        let ticket = try await service.call(Methods.createTicket, request).ticket
        #expect(ticket?.source == .service && ticket?.customer?.email == hal.email)
        await service.close()
        let own = try await hal.ask("deskwire", "list")
        #expect(own["tickets"].list.count == 2)
    }

    @Test("R-011 a cancellation is a ticket of its own kind, tells the care list and ends nothing")
    func cancellation() async throws {
        let ida = try await desk.customer("ida")
        let service = try await desk.service("subscriptions")
        _ = try await service.call(
            Methods.putItem,
            PutItemRequest(customerEmail: ida.email, ref: "SUB-77", label: "Lamp", status: "active")
        )
        let asked = try await ida.ask(
            "deskwire",
            "request-cancellation",
            "--ref",
            "SUB-77",
            "--message",
            "I move away."
        )
        #expect(asked["ticket"]["kind"].text == "TICKET_KIND_CANCELLATION")
        let mail = try await desk.server.spool.mail("the cancellation notice") {
            $0.text.contains("I move away.")
        }
        #expect(mail.header("Subject") == "Customer asked for a cancellation – SUB-77")
        #expect(mail.recipients.contains(Installation.careAddress))
        let items = try await service.call(
            Methods.listItems,
            ListItemsRequest(customerEmail: ida.email)
        ).items
        #expect(items.map(\.status) == ["active"], "it changes no subscription")
        await service.close()
    }

    private func allowReports(_ answer: String, on desk: Installation) async throws {
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--allow-report-issue",
            answer
        )
    }

    @Test("R-012 customers see their items with what they may do, and can name no other's")
    func items() async throws {
        let joy = try await desk.customer("joy")
        let kim = try await desk.customer("kim")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "item",
            "put",
            joy.email,
            "SUB-1",
            "--label",
            "Desk lamp",
            "--status",
            "active"
        )
        try await desk.bo.ask("deskwire", "admin", "item", "put", kim.email, "SUB-2")
        var item = try await joy.ask("deskwire", "items")["items"].list
        #expect(item.map { $0["ref"].text } == ["SUB-1"] && item[0]["label"].text == "Desk lamp")
        #expect(
            item[0]["allowedActions"].list.map(\.text)
                == ["ITEM_ACTION_REPORT_ISSUE", "ITEM_ACTION_REQUEST_CANCELLATION"]
        )
        try await joy.ask("deskwire", "report", "--ref", "SUB-1", "--message", "Dark.")
        let client = try await joy.client()
        for ref in ["SUB-2", "SUB-3"] {
            let foreign = await client.refusal(
                Methods.createTicket,
                CreateTicketRequest(message: "Dark.", ref: ref)
            )
            #expect(foreign?.code == .notFound, "foreign and missing look the same")
            let ending = await client.refusal(
                Methods.requestCancellation,
                RequestCancellationRequest(ref: ref)
            )
            #expect(ending?.code == .notFound)
        }
        let peek = await client.refusal(
            Methods.listItems,
            ListItemsRequest(customerEmail: kim.email)
        )
        #expect(peek?.code == .invalidArgument)
        await client.close()
        try await allowReports("no", on: desk)
        item = try await joy.ask("deskwire", "items")["items"].list
        #expect(
            item[0]["allowedActions"].list.map(\.text) == ["ITEM_ACTION_REQUEST_CANCELLATION"]
        )
        try await allowReports("yes", on: desk)
        let removed = try await desk.boss.ask(
            "deskwire",
            "admin",
            "item",
            "remove",
            joy.email,
            "SUB-1"
        )
        #expect(removed["removed"].isTrue)
        #expect(try await joy.ask("deskwire", "items")["items"].list.isEmpty)
    }

    @Test("R-013 R-023 the report form is data: fields, limits, choices, support address")
    func reportForm() async throws {
        let lea = try await desk.customer("lea")
        try await desk.boss.ask("deskwire", "admin", "category", "create", "Forms")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "category",
            "update",
            "Forms",
            "--require",
            "ref"
        )
        let form = try await lea.ask("deskwire", "report-form", "--category", "Forms")
        #expect(form["supportAddress"].text == Installation.supportAddress)
        #expect(form["enabled"].isTrue)
        let fields = form["fields"].list
        func field(_ name: String) -> JSON { fields.first { $0["name"].text == name } ?? .null }
        #expect(field("message")["required"].isTrue)
        #expect(field("message")["maxBytes"].integer == 262_144)
        #expect(field("ref")["required"].isTrue && !field("subject")["required"].isTrue)
        #expect(field("category_id")["choices"].list.contains { $0["label"].text == "Forms" })
        #expect(
            field("priority")["choices"].list.map { $0["label"].text }
                == ["Low", "Medium", "High", "Urgent"]
        )
        let plain = try await lea.ask("deskwire", "report-form")
        #expect(
            !plain["fields"].list.contains { $0["name"].text == "ref" && $0["required"].isTrue }
        )
    }
}
