import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// The portal as data, as administrators configure it (R-170 to R-174).
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct PortalConfigurationTests {
    private func section(_ arguments: String...) async throws {
        let run = try await SharedDesk.desk.boss.run(
            "deskwire",
            ["admin", "portal", "section"] + arguments
        )
        #expect(run.status == 0, "\(run)")
    }

    private func settings(_ arguments: [String]) async throws {
        let run = try await SharedDesk.desk.boss.run(
            "deskwire",
            ["admin", "settings", "set"] + arguments
        )
        #expect(run.status == 0, "\(run)")
    }

    private func field(_ arguments: String...) async throws {
        let run = try await SharedDesk.desk.boss.run(
            "deskwire",
            ["admin", "portal", "field"] + arguments
        )
        #expect(run.status == 0, "\(run)")
    }

    @Test(
        "R-170 a hidden section is shut for customers: every one of its operations, and its events"
    )
    func hiddenSections() async throws {
        let desk = try SharedDesk.desk
        let person = try await desk.customer("hidden-ada")
        let ada = try await person.client()
        let bo = try await desk.bo.client()
        let ticket = try await ada.call(
            Methods.createTicket,
            CreateTicketRequest(message: "Soon out of sight.")
        ).ticket
        let id = ticket?.id ?? 0
        let article =
            try await bo.call(
                Methods.createArticle,
                CreateArticleRequest(question: "Q?", answer: "A.", published: true)
            ).article?.id ?? 0
        for name in ["tickets", "items", "faq", "statistics", "profile"] {
            try await section(name, "--visible", "no")
            for (other, codes) in await codes(of: ada, ticket: id, article: article) {
                let expected: ErrorCode? = other == name ? .featureDisabled : nil
                #expect(codes.allSatisfy { $0 == expected }, "\(name) hidden: \(other) \(codes)")
            }
            let home = try await ada.call(Methods.getPortalHome, GetPortalHomeRequest())
            #expect(!home.sections.contains { $0.name == name })
            #expect(home.recentTickets.isEmpty == (name == "tickets"))
            try await section(name, "--visible", "yes")
        }
        for client in [ada, bo] { await client.close() }
    }

    /// What every operation of every section is answered with.
    private func codes(
        of ada: DeskClient,
        ticket id: UInt64,
        article: UInt64
    ) async -> [String: [ErrorCode?]] {
        [
            "tickets": [
                await ada.refusal(Methods.listTickets, ListTicketsRequest())?.code,
                await ada.refusal(Methods.getTicket, GetTicketRequest(ticketID: id))?.code,
                await ada.refusal(Methods.search, SearchRequest(query: "sight"))?.code,
                await ada.refusal(
                    Methods.listTicketHistory,
                    ListTicketHistoryRequest(ticketID: id)
                )?.code,
                await ada.refusal(Methods.getReportForm, GetReportFormRequest())?.code,
                await ada.refusal(
                    Methods.muteTicket,
                    MuteTicketRequest(ticketID: id, muted: false)
                )?.code,
                await ada.refusal(
                    Methods.postMessage,
                    PostMessageRequest(ticketID: id, text: "Hm.", visibility: .public)
                )?.code,
                await ada.refusal(
                    Methods.createTicket,
                    CreateTicketRequest(message: "Another.")
                )?.code,
            ],
            "items": [await ada.refusal(Methods.listItems, ListItemsRequest())?.code],
            "faq": [
                await ada.refusal(Methods.listArticles, ListArticlesRequest())?.code,
                await ada.refusal(
                    Methods.getArticle,
                    GetArticleRequest(articleID: article)
                )?.code,
                await ada.refusal(
                    Methods.voteOnArticle,
                    VoteOnArticleRequest(articleID: article, helpful: .yes)
                )?.code,
                await ada.refusal(
                    Methods.commentOnArticle,
                    CommentOnArticleRequest(articleID: article, text: "Hm.")
                )?.code,
            ],
            "statistics": [
                await ada.refusal(Methods.getStatistics, GetStatisticsRequest())?.code
            ],
            "profile": [
                await ada.refusal(Methods.getCustomer, GetCustomerRequest())?.code,
                await ada.refusal(Methods.listFacts, ListFactsRequest())?.code,
                await ada.refusal(
                    Methods.updateProfile,
                    UpdateProfileRequest(phone: "1")
                )?.code,
                await ada.refusal(Methods.setOptOuts, SetOptOutsRequest())?.code,
            ],
        ]
    }

    @Test("R-170 nobody receives events of a hidden section, on open streams neither")
    func hiddenEvents() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("events-ada").client()
        let id =
            try await ada.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Watched.")
            ).ticket?.id ?? 0
        let start = try await ada.call(Methods.listTickets, ListTicketsRequest()).asOf
        var open = ada.events(cursor: start).makeAsyncIterator()
        _ = try await open.next()
        let bo = try await desk.bo.client()
        func reply(_ text: String) async throws -> UInt64 {
            try await bo.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: id, text: text, visibility: .public, silent: true)
            ).message?.id ?? 0
        }
        try await section("tickets", "--visible", "no")
        _ = try await reply("Unseen.")
        var refused = ada.events(cursor: start, patience: .seconds(1)).makeAsyncIterator()
        do {
            while try await refused.next() != nil {}
            Issue.record("a subscription to a hidden section was let in")
        } catch {
            #expect(error.server?.code == .featureDisabled)
        }
        try await section("tickets", "--visible", "yes")
        let seen = try await reply("Seen.")
        var messages: [UInt64] = []
        while messages.isEmpty, let batch = try await open.next() {
            messages += batch.events.map(\.messageID).filter { $0 != 0 }
        }
        #expect(messages == [seen])
        for client in [ada, bo] { await client.close() }
    }

    @Test("R-170 the right to create and to edit, per section, and the order of sections")
    func createAndEdit() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("create-ada")
        let number = try await ada.ask("deskwire", "report", "--message", "One.")["ticket"][
            "number"
        ]
        try await section("tickets", "--may-create", "no")
        let refused = try await ada.run("deskwire", "report", "--message", "Two.")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("Nothing new can be added"))
        let form = try await ada.ask("deskwire", "report-form")
        #expect(!form["enabled"].isTrue)
        try await ada.ask("deskwire", "reply", number.text, "Three.")
        try await section("tickets", "--may-create", "yes", "--may-edit", "no")
        #expect(try await ada.run("deskwire", "reply", number.text, "Four.").status == 1)
        try await ada.ask("deskwire", "show", number.text)
        try await section("tickets", "--may-edit", "yes", "--position", "9")
        let home = try await ada.ask("deskwire", "home")["sections"].list.map { $0["name"].text }
        #expect(home == ["items", "documents", "faq", "statistics", "profile", "tickets"])
        try await section("tickets", "--position", "1")
        let wrong = try await desk.boss.run(
            "deskwire",
            "admin",
            "portal",
            "section",
            "attic",
            "--visible",
            "no"
        )
        #expect(wrong.status == 1 && wrong.errors.contains("Choose one of these sections"))
    }

    @Test(
        "R-170 fields are visible, editable and required as configured, in forms, requests and replies"
    )
    func fields() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("field-ada")
        let before = try await ada.ask(
            "deskwire",
            "report",
            "--message",
            "One.",
            "--priority",
            "high"
        )["ticket"]
        #expect(before["priority"].text == "PRIORITY_HIGH")
        try await field("tickets", "priority", "--visible", "no")
        try await field("tickets", "severity", "--editable", "no")
        try await field("tickets", "ref", "--required", "yes")
        let shown = try await ada.ask("deskwire", "show", before["number"].text)["ticket"]
        #expect(shown["priority"] == .null)
        let staff = try await desk.bo.ask("deskwire-agent", "show", before["number"].text)["ticket"]
        #expect(staff["priority"].text == "PRIORITY_HIGH")
        let form = try await ada.ask("deskwire", "report-form")["fields"].list
        func input(_ name: String) -> JSON { form.first { $0["name"].text == name } ?? .null }
        #expect(input("priority") == .null)
        #expect(input("severity")["readOnly"].isTrue)
        #expect(input("ref")["required"].isTrue)
        for (arguments, word) in [
            (["--priority", "low", "--ref", "R"], "priority"),
            (["--severity", "minor", "--ref", "R"], "severity"), ([], "ref"),
        ] {
            let run = try await ada.run("deskwire", ["report", "--message", "Two."] + arguments)
            #expect(run.status == 1 && run.errors.contains(word), "\(run)")
        }
        try await ada.ask("deskwire", "report", "--message", "Three.", "--ref", "R")
        let own = try await desk.bo.client()
        let onBehalf = await own.refusal(
            Methods.createTicket,
            CreateTicketRequest(
                message: "Staff may.",
                priority: .low,
                customerEmail: ada.email
            )
        )
        #expect(onBehalf == nil)
        await own.close()
        for arguments in [
            ["tickets", "priority", "--visible", "yes"],
            ["tickets", "severity", "--editable", "yes"], ["tickets", "ref", "--required", "no"],
        ] {
            let run = try await desk.boss.run("deskwire", ["admin", "portal", "field"] + arguments)
            #expect(run.status == 0)
        }
    }

    @Test("R-170 fields of the profile are visible, editable and required as configured")
    func profileFields() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("own-field-ada")
        try await field("profile", "phone", "--required", "yes")
        try await field("profile", "name", "--editable", "no")
        for arguments in [["--language", "en"], ["--name", "Other", "--phone", "1"]] {
            let run = try await ada.run("deskwire", ["profile", "set"] + arguments)
            #expect(run.status == 1, "\(arguments)")
        }
        try await ada.ask("deskwire", "profile", "set", "--phone", "123")
        let wrong = try await desk.boss.run(
            "deskwire",
            "admin",
            "portal",
            "field",
            "profile",
            "phone",
            "--visible",
            "no"
        )
        #expect(wrong.status == 1 && wrong.errors.contains("must be visible and editable"))
        try await field("profile", "phone", "--required", "no", "--visible", "no")
        #expect(try await ada.ask("deskwire", "profile")["customer"]["phone"] == .null)
        try await field("profile", "phone", "--visible", "yes")
        try await field("profile", "name", "--editable", "yes")
    }

    @Test("R-171 R-172 name, logo, theme, address, announcement and renewal notice, as data")
    func profile() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("renew-ada")
        try await settings([
            "--portal-name", "Lamp help", "--portal-logo", "https://lamps.example/logo.svg",
            "--portal-theme", "accent=#123456", "--portal-theme", "font=serif",
            "--announcement", "We are closed on Sunday.", "--renewal-notice-days", "30",
            "--public-url", "https://help.lamps.example",
        ])
        let anybody = try await Person(
            name: "nobody",
            stage: desk.stage,
            server: desk.server.address
        ).ask("deskwire", "about")
        #expect(anybody["name"].text == "Lamp help")
        #expect(anybody["logo"].text == "https://lamps.example/logo.svg")
        #expect(
            anybody["theme"].list.map { $0["name"].text + $0["value"].text }
                == ["accent#123456", "fontserif"]
        )
        #expect(anybody["publicUrl"].text == "https://help.lamps.example")
        #expect(anybody["announcement"] == .null && anybody["supportAddress"] == .null)
        func home() async throws -> JSON { try await ada.ask("deskwire", "home")["profile"] }
        let first = try await home()
        #expect(first["announcement"].text == "We are closed on Sunday.")
        #expect(first["supportAddress"].text == Installation.supportAddress)
        #expect(first["renewal"] == .null)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "customer",
            "period",
            ada.email,
            "--end",
            day(20)
        )
        let renewal = try await home()["renewal"]
        #expect(renewal["lastDay"].text == day(20))
        #expect(renewal["daysLeft"].integer == 20)
        #expect(renewal["text"].text.hasPrefix("Your support ends on"))
        try await ada.ask("deskwire", "profile", "set", "--language", "de")
        #expect(try await home()["renewal"]["text"].text.hasPrefix("Ihr Support endet am"))
        try await settings(["--renewal-notice-days", "10", "--announcement", ""])
        #expect(try await home()["renewal"] == .null)
        #expect(try await home()["announcement"] == .null)
    }

    @Test("R-172 the next mail's links use the new address")
    func links() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("link-ada")
        let number = try await ada.ask("deskwire", "report", "--message", "Dark.")["ticket"][
            "number"
        ]
        for url in ["https://help.lamps.example", "https://new.lamps.example"] {
            try await settings(["--public-url", url])
            try await desk.bo.ask("deskwire-agent", "reply", number.text, "Light.")
            let mails = try await desk.bo.ask(
                "deskwire-agent",
                "emails",
                "list",
                "--ticket",
                number.text,
                "--kind",
                "staff_reply"
            )["mails"].list
            let mail = try await desk.bo.ask(
                "deskwire-agent",
                "emails",
                "show",
                mails.first?["id"].text ?? ""
            )
            #expect(mail["mail"]["text"].text.contains("\(url)/tickets/\(number.text)"))
        }
        try await settings(["--public-url", ""])
    }

    @Test("R-173 the first page has the five newest tickets and the shortcuts that she may use")
    func home() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("home-ada")
        let client = try await ada.client()
        var numbers: [String] = []
        for index in 1...6 {
            let ticket = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Ticket \(index).")
            ).ticket
            numbers.append(ticket?.number ?? "")
        }
        let last = try await client.call(Methods.getTicket, GetTicketRequest(number: numbers[5]))
        _ = try await client.call(
            Methods.closeTicket,
            CloseTicketRequest(ticketID: last.ticket?.id ?? 0)
        )
        let home = try await client.call(Methods.getPortalHome, GetPortalHomeRequest())
        #expect(home.recentTickets.map(\.number) == numbers.suffix(5).reversed())
        #expect(
            home.shortcuts.map(\.label) == ["Report an issue", "Requests", "Questions and answers"]
        )
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--portal-shortcut",
            "profile.edit",
            "--portal-shortcut",
            "tickets.create"
        )
        try await section("profile", "--may-edit", "no")
        let later = try await client.call(Methods.getPortalHome, GetPortalHomeRequest())
        #expect(later.shortcuts.map(\.target) == ["tickets.create"])
        try await section("profile", "--may-edit", "yes")
        let wrong = try await desk.boss.run(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--portal-shortcut",
            "tickets.fly"
        )
        #expect(wrong.status == 1)
        #expect(try await ada.run("deskwire", "home").output.contains("Change your profile"))
        await client.close()
    }

    @Test("R-174 a customer's rights are those of her portal role, at once")
    func roles() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("role-ada")
        let bea = try await desk.customer("role-bea")
        let number = try await ada.ask("deskwire", "report", "--message", "One.")["ticket"][
            "number"
        ]
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "portal-role",
            "create",
            "Reader",
            "--right",
            "tickets.read",
            "--right",
            "faq.read"
        )
        try await desk.boss.ask("deskwire", "admin", "portal-role", "give", "Reader", ada.email)
        let refused = try await ada.run("deskwire", "report", "--message", "Two.")
        #expect(refused.status != 0)
        #expect(refused.errors.contains("Your portal role does not allow this"))
        for arguments in [
            ["reply", number.text, "Hm."], ["close", number.text], ["profile"], ["statistics"],
            ["items"], ["mute", number.text],
        ] {
            #expect(try await ada.run("deskwire", arguments).status != 0, "\(arguments)")
        }
        for arguments in [["list"], ["show", number.text], ["faq", "list"], ["home"]] {
            #expect(try await ada.run("deskwire", arguments).status == 0, "\(arguments)")
        }
        let home = try await ada.ask("deskwire", "home")["sections"].list
        #expect(home.map { $0["name"].text } == ["tickets", "faq"])
        #expect(home.allSatisfy { !$0["mayCreate"].isTrue })
        try await bea.ask("deskwire", "report", "--message", "She may.")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "portal-role",
            "update",
            "Reader",
            "--right",
            "tickets.read",
            "--right",
            "tickets.create"
        )
        try await ada.ask("deskwire", "report", "--message", "Three.")
        try await desk.boss.ask("deskwire", "admin", "portal-role", "delete", "Reader")
        try await ada.ask("deskwire", "reply", number.text, "Four.")
        let fixed = try await desk.boss.run(
            "deskwire",
            "admin",
            "portal-role",
            "delete",
            "Customer"
        )
        #expect(fixed.status == 1 && fixed.errors.contains("The default role cannot be deleted"))
    }
}
