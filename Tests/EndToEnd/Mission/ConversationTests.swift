import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// The thread, its notices, and categories, over TCP against a real server.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct ConversationTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    private func report(_ customer: Person, _ text: String) async throws -> String {
        try await customer.ask("deskwire", "report", "--message", text)["ticket"]["number"].text
    }

    private func mails(_ text: String) throws -> [SpooledMail] {
        try desk.server.spool.mails().filter { $0.text.contains(text) }
    }

    @Test("R-110 R-112 one thread, counted from 1 a ticket, says who wrote and who may see it")
    func thread() async throws {
        let ada = try await desk.customer("threada")
        let number = try await report(ada, "One.")
        let other = try await report(ada, "Another ticket.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Two.")
        try await desk.bo.ask("deskwire-agent", "note", number, "Three, inside.")
        let service = try await desk.service("threads")
        let id = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]["id"].integer
        _ = try await service.call(
            Methods.postMessage,
            PostMessageRequest(ticketID: id, text: "Four.", visibility: .public)
        )
        let unsaid = await service.refusal(
            Methods.postMessage,
            PostMessageRequest(ticketID: id, text: "Who may see it?")
        )
        #expect(unsaid?.fields.map(\.field) == ["visibility"], "nothing is assumed (K14)")
        await service.close()
        try await ada.ask("deskwire", "reply", number, "Five.")
        let staff = try await desk.bo.ask("deskwire-agent", "show", number)["messages"].list
        #expect(staff.map { $0["seq"].integer } == [1, 2, 3, 4, 5])
        #expect(
            staff.map { $0["author"]["kind"].text.dropFirst("ACTOR_KIND_".count) } == [
                "CUSTOMER", "STAFF", "STAFF", "SERVICE", "CUSTOMER",
            ]
        )
        let kinds = staff.map { $0["visibility"].text.dropFirst("VISIBILITY_".count) }
        #expect(kinds == ["PUBLIC", "PUBLIC", "INTERNAL", "PUBLIC", "PUBLIC"])
        let hers = try await ada.ask("deskwire", "show", number)["messages"].list
        #expect(hers.map { $0["text"].text } == ["One.", "Two.", "Four.", "Five."])
        #expect(hers.map { $0["seq"].integer } == [1, 2, 3, 4])
        let second = try await ada.ask("deskwire", "show", other)["messages"].list
        #expect(second.map { $0["seq"].integer } == [1], "each ticket counts for itself")
    }

    @Test("R-111 what is internal is in no reply, count, search, event, export or mail of hers")
    func internalStaysInternal() async throws {
        let ada = try await desk.customer("innera")
        let number = try await report(ada, "Outer.")
        let before = try await ada.ask("deskwire", "list", "--all")["tickets"]
        try await desk.bo.ask("deskwire-agent", "note", number, "WOMBAT inside.")
        #expect(try await ada.ask("deskwire", "list", "--all")["tickets"] == before)
        let found = try await ada.ask("deskwire", "search", "wombat")
        #expect(found["hits"].list.isEmpty)
        let byStaff = try await desk.bo.ask("deskwire-agent", "search", "wombat")
        #expect(byStaff["hits"].list.count == 1)
        let shown = try await ada.run("deskwire", "show", number, "--json")
        #expect(!shown.output.contains("WOMBAT"))
        #expect(try mails("WOMBAT").isEmpty)
    }

    @Test("R-113 a customer's message tells the assignee, and while there is none the care list")
    func customerNotices() async throws {
        let ada = try await desk.customer("noticea")
        let number = try await report(ada, "Tell somebody.")
        try await ada.ask("deskwire", "reply", number, "Care, listen.")
        let care = try await desk.server.spool.mail("to care") { $0.text.contains("Care, listen.") }
        #expect(care.recipients.first == Installation.careAddress)
        try await desk.bo.ask("deskwire-agent", "assign", number, "me")
        try await ada.ask("deskwire", "reply", number, "Bo, listen.")
        let bo = try await desk.server.spool.mail("to Bo") { $0.text.contains("Bo, listen.") }
        #expect(bo.recipients.first == desk.bo.email)
        #expect(!bo.recipients.contains(Installation.careAddress))
    }

    @Test("R-114 a public reply is mailed to the customer unless it is silent; a note never is")
    func staffNotices() async throws {
        let ada = try await desk.customer("silenta")
        let number = try await report(ada, "Mail me.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "--silent", "Quiet word.")
        try await desk.bo.ask("deskwire-agent", "note", number, "Inside word.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Loud word.")
        let loud = try await desk.server.spool.mail("the reply") { $0.text.contains("Loud word.") }
        #expect(loud.recipients.first == ada.email)
        #expect(try mails("Quiet word.").isEmpty && mails("Inside word.").isEmpty)
        let history = try await desk.bo.ask("deskwire-agent", "emails", "list", "--ticket", number)
        let kinds = history["mails"].list.map { $0["kind"].text }
        #expect(kinds.filter { $0 == "staff_reply" }.count == 1)
        let thread = try await ada.ask("deskwire", "show", number)["messages"].list
        #expect(thread.map { $0["text"].text } == ["Mail me.", "Quiet word.", "Loud word."])
    }

    @Test("R-100 administrators make, rename, order and retire categories; nobody else does")
    func categories() async throws {
        let ada = try await desk.customer("cata")
        func names() async throws -> [String] {
            try await ada.ask("deskwire", "categories")["categories"].list.map { $0["name"].text }
        }
        let seeded = ["Billing & Payments", "Technical Issue", "Account Change", "General Enquiry"]
        #expect(try await names() == seeded)
        let boss = desk.boss
        try await boss.ask("deskwire", "admin", "category", "create", "Returns")
        let twice = try await boss.run("deskwire", "admin", "category", "create", "RETURNS")
        #expect(twice.status == 1, "names are unique")
        let update = ["admin", "category", "update", "Returns", "--position", "1"]
        let moved = try await boss.run("deskwire", update)
        #expect(moved.status == 0, "\(moved)")
        let used = try await ada.ask(
            "deskwire",
            "report",
            "--category",
            "Returns",
            "--message",
            "Back it goes."
        )
        #expect(used["ticket"]["category"]["name"].text == "Returns")
        #expect(try await names().prefix(2).contains("Returns"))
        for arguments in [
            ["admin", "category", "create", "Mine"],
            ["admin", "category", "update", "Returns", "--name", "Mine"],
        ] {
            #expect(try await ada.run("deskwire", arguments).status == 3)
            #expect(try await desk.bo.run("deskwire", arguments).status == 3)
        }
        try await boss.ask(
            "deskwire",
            "admin",
            "category",
            "update",
            "Returns",
            "--name",
            "Old returns",
            "--active",
            "no"
        )
        #expect(try await names() == seeded, "what was used is retired, not deleted")
        let number = used["ticket"]["number"].text
        let shown = try await ada.ask("deskwire", "show", number)["ticket"]
        #expect(shown["category"]["name"].text == "Old returns")
        let refused = try await ada.run(
            "deskwire",
            "report",
            "--category",
            used["ticket"]["category"]["id"].text,
            "--message",
            "Once more."
        )
        #expect(refused.status == 1)
    }
}
