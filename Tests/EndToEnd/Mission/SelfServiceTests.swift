import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// What customers see and do for themselves (R-150, R-152… ).
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct SelfServiceTests {
    @Test(
        "R-150 a customer changes her profile; the contact record follows, and every change is kept"
    )
    func profile() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("profile-ada")
        try await ada.ask(
            "deskwire",
            "profile",
            "set",
            "--name",
            "Ada King",
            "--phone",
            "+44 20 7946 0000",
            "--time-zone",
            "Europe/Berlin"
        )
        let own = try await ada.ask("deskwire", "profile")["customer"]
        #expect(own["name"].text == "Ada King")
        #expect(own["timeZone"].text == "Europe/Berlin")
        let number = try await ada.ask("deskwire", "report", "--message", "A lamp.")["ticket"]
        let staffSees = try await desk.bo.ask("deskwire-agent", "show", number["number"].text)
        #expect(staffSees["ticket"]["customer"]["name"].text == "Ada King")
        #expect(staffSees["ticket"]["createdBy"]["name"].text == "Ada King")
        let record = try await desk.boss.ask("deskwire", "admin", "customer", "show", ada.email)
        #expect(record["customer"]["phone"].text == "+44 20 7946 0000")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "customer",
            "profile",
            ada.email,
            "--phone",
            ""
        )
        let changes = try await desk.boss.ask(
            "deskwire",
            "admin",
            "history",
            "--customer",
            ada.email
        )
        let fields = ["phone", "time_zone", "name"]
        let kept = changes["changes"].list.map { change in
            ["field", "oldValue", "newValue"].map { change[$0].text }
                + [change["by"]["actor"]["kind"].text]
        }.filter { fields.contains($0[0]) }
        #expect(
            kept == [
                ["phone", "+44 20 7946 0000", "", "ACTOR_KIND_STAFF"],
                ["time_zone", "", "Europe/Berlin", "ACTOR_KIND_CUSTOMER"],
                ["phone", "", "+44 20 7946 0000", "ACTOR_KIND_CUSTOMER"],
                ["name", "profile-ada", "Ada King", "ACTOR_KIND_CUSTOMER"],
            ]
        )
        for (option, value) in [
            ("--time-zone", "Mars/Base"), ("--language", "tlh"), ("--phone", "call me"),
            ("--name", " "),
        ] {
            let refused = try await ada.run("deskwire", "profile", "set", option, value)
            #expect(refused.status == 1, "\(option)")
        }
        let client = try await ada.client()
        let foreign = await client.refusal(
            Methods.updateProfile,
            UpdateProfileRequest(customerEmail: desk.boss.email, name: "Mallory")
        )
        #expect(foreign?.code == .invalidArgument)
        await client.close()
    }

    @Test("R-152 a service pushes facts; the customer reads her own and cannot change them")
    func facts() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("facts-ada")
        let bea = try await desk.customer("facts-bea")
        let service = try await desk.service("billing")
        _ = try await service.call(
            Methods.putFacts,
            PutFactsRequest(
                customerEmail: ada.email,
                facts: [
                    ProfileFact(key: "balance", label: "Your balance", value: "12.50 EUR"),
                    ProfileFact(key: "plan", value: "Gold"),
                ]
            )
        )
        let shown = try await ada.run("deskwire", "profile", "facts")
        #expect(shown.output.contains("Your balance"))
        #expect(shown.output.contains("12.50 EUR"))
        #expect(try await bea.run("deskwire", "profile", "facts").output == "No facts.\n")
        let client = try await ada.client()
        let refused = await client.refusal(
            Methods.putFacts,
            PutFactsRequest(facts: [ProfileFact(key: "balance", value: "0")])
        )
        #expect(refused?.code == .permissionDenied)
        let foreign = await client.refusal(
            Methods.listFacts,
            ListFactsRequest(customerEmail: bea.email)
        )
        #expect(foreign?.code == .invalidArgument)
        try await desk.boss.ask("deskwire", "admin", "customer", "facts", ada.email, "plan=Silver")
        let left = try await desk.boss.ask(
            "deskwire",
            "admin",
            "customer",
            "facts",
            ada.email,
            "balance="
        )
        #expect(left["facts"].list.map { $0["key"].text + $0["value"].text } == ["planSilver"])
        await service.close()
        await client.close()
    }

    @Test("R-153 marketing is opted out by the customer, and a muted ticket mails her nothing")
    func preferences() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("quiet-ada")
        try await ada.ask("deskwire", "preferences", "--marketing-email", "no")
        let record = try await desk.boss.ask("deskwire", "admin", "customer", "show", ada.email)
        #expect(record["customer"]["marketingEmailOptOut"].isTrue)
        #expect(!record["customer"]["marketingSmsOptOut"].isTrue)
        let number = try await report(ada, "A noisy ticket.")
        try await ada.ask("deskwire", "mute", number)
        let muted = try await ada.ask("deskwire", "show", number)
        #expect(muted["ticket"]["muted"].isTrue)
        try await desk.bo.ask("deskwire-agent", "reply", number, "Quietly.")
        try await ada.ask("deskwire", "mute", number, "--off")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Loudly.")
        let mails = try await desk.bo.ask(
            "deskwire-agent",
            "emails",
            "list",
            "--ticket",
            number,
            "--kind",
            "staff_reply"
        )["mails"].list
        #expect(mails.map { $0["reason"].text } == ["", "muted"])
        let bea = try await desk.customer("quiet-bea")
        #expect(try await bea.run("deskwire", "mute", number).status == 1)
    }

    @Test("R-154 a customer exports her tickets as CSV and NDJSON, for the current filter")
    func export() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("export-ada")
        let first = try await report(ada, "=1+1 is a formula, \"quoted\".")
        let second = try await report(ada, "Another.")
        try await ada.ask("deskwire", "close", second, "--reason", "=cmd()")
        let csv = try await ada.run("deskwire", "export", "--all")
        #expect(csv.lines.count == 3)
        #expect(csv.lines.first?.hasPrefix("number,status,subject") == true)
        #expect(csv.output.contains("'=cmd()"))
        let open = try await ada.run("deskwire", "export", "--format", "ndjson")
        #expect(try open.lines.map { try JSON($0)["number"].text } == [first])
        let json = try await ada.run("deskwire", "export", "--json")
        #expect(json.output == open.output)
        let both = try await ada.run("deskwire", "export", "--json", "--format", "csv")
        #expect(both.status == 2 && both.errors.contains("leave out --format csv"), "\(both)")
        let closed = try await ada.run(
            "deskwire",
            "export",
            "--format",
            "ndjson",
            "--status",
            "closed"
        )
        #expect(try closed.lines.map { try JSON($0)["number"].text } == [second])
        #expect(!csv.output.contains("assignee"))
    }

    @Test(
        "R-157 statistics count by severity and average the time to close, in the colours that are set"
    )
    func statistics() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("count-ada")
        let client = try await ada.client()
        for severity in [Severity.major, .major, .minor, .unspecified] {
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "One.", severity: severity)
            )
        }
        let list = try await client.call(Methods.listTickets, ListTicketsRequest())
        let closing = try #require(list.tickets.first { $0.severity == .major })
        _ = try await client.call(
            Methods.closeTicket,
            CloseTicketRequest(ticketID: closing.id)
        )
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--severity-colour",
            "major=#00ff00"
        )
        let reply = try await client.call(Methods.getStatistics, GetStatisticsRequest())
        let slices = Dictionary(uniqueKeysWithValues: reply.slices.map { ($0.severity, $0) })
        #expect(slices.count == 5)
        #expect(slices[.major]?.open == 1)
        #expect(slices[.major]?.closed == 1)
        #expect((slices[.major]?.averageClosingMs ?? 0) > 0)
        #expect(slices[.major]?.colour == "#00FF00")
        #expect(slices[.minor]?.open == 1)
        #expect(slices[.unspecified]?.open == 1)
        #expect(slices[.critical]?.open == 0)
        #expect(slices[.critical]?.colour == "#DC2626")
        let wrong = try await desk.boss.run(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--severity-colour",
            "major=green"
        )
        #expect(wrong.status == 1)
        let shown = try await ada.run("deskwire", "statistics")
        #expect(shown.output.contains("#00FF00"))
        await client.close()
    }

    @Test(
        "R-158 history has what the customer can see, in her words, in pages; staff get all of it"
    )
    func history() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("history-ada")
        let number = try await report(ada, "A ticket with a past.")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "status",
            "create",
            "Ask Legal",
            "--means",
            "waiting",
            "--label",
            "Being checked"
        )
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "status",
            "create",
            "Ask Finance",
            "--means",
            "waiting",
            "--label",
            "Being checked"
        )
        try await desk.bo.ask("deskwire-agent", "assign", number, "me")
        try await desk.bo.ask("deskwire-agent", "tag", number, "secrettag")
        try await desk.bo.ask("deskwire-agent", "status", number, "Ask Legal")
        try await desk.bo.ask("deskwire-agent", "status", number, "Ask Finance")
        try await desk.bo.ask("deskwire-agent", "note", number, "A secret note.")
        try await desk.bo.ask("deskwire-agent", "close", number, "--reason", "Checked.")
        let seen = try await ada.ask("deskwire", "history", number)["changes"].list
        let words = seen.map { change in
            ["field", "previous", "current"].map { change[$0].text }
        }
        #expect(
            words == [
                ["close_reason", "", "Checked."], ["status", "Being checked", "Closed"],
                ["status", "Open", "Being checked"],
            ]
        )
        #expect(seen.allSatisfy { $0["actor"]["name"].text == "Bo" && $0["atMs"].integer > 0 })
        #expect(seen.allSatisfy { $0["actor"]["id"].integer == 0 })
        let all = try await desk.bo.ask("deskwire-agent", "history", number)["changes"].list
        #expect(
            all.map { $0["field"].text } == [
                "close_reason", "status", "status", "status", "tags", "assignee", "",
            ]
        )
        #expect(all[3]["newValue"].text == "Ask Legal")
        let client = try await ada.client()
        var pages: [String] = []
        var token = ""
        repeat {
            let page = try await client.call(
                Methods.listTicketHistory,
                ListTicketHistoryRequest(number: number, pageSize: 2, pageToken: token)
            )
            pages += page.changes.map(\.current)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(pages == ["Checked.", "Closed", "Being checked"])
        await client.close()
        let bea = try await desk.customer("history-bea")
        #expect(try await bea.run("deskwire", "history", number).status == 1)
    }

    private func report(_ person: Person, _ message: String) async throws -> String {
        try await person.ask("deskwire", "report", "--message", message)["ticket"]["number"].text
    }
}
