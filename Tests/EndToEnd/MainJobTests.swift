import Foundation
import Testing

/// The main job through the real programs, from the claim to the reply that reopens a closed ticket.
@Suite(.timeLimit(.minutes(3)))
struct MainJobTests {
    @Test(
        "a report is mailed, worked, closed, reopened (R-001, R-022, R-024, R-040…R-043, R-063, R-080…87, R-110…114)"
    )
    func mainJob() async throws {
        try await Installation.with { desk in
            try await MainJob(desk: desk, ada: try await desk.customer("ada")).play()
        }
    }

    @Test("without a care address the ticket is stored and the history says skipped (R-021, K5)")
    func reportWithoutCareAddressIsStored() async throws {
        try await Installation.with { desk in
            try await desk.boss.ask("deskwire", "admin", "settings", "set", "--no-care-addresses")
            let ada = try await desk.customer("ada")
            let report = try await ada.ask("deskwire", "report", "--message", "It is dark.")
            let number = report["ticket"]["number"].text
            #expect(report["ticket"]["subject"].text == "Customer reported an issue")
            let shown = try await ada.ask("deskwire", "show", number)
            #expect(shown["messages"][0]["text"].text == "It is dark.")
            let mails = try await desk.boss.ask("deskwire", "emails", "list", "--ticket", number)
            #expect(mails["mails"].list.count == 1)
            #expect(mails["mails"][0]["status"].text == "MAIL_STATUS_SKIPPED")
            #expect(mails["mails"][0]["reason"].text == "no_recipient")
            let health = try await desk.boss.ask("deskwire", "admin", "health")
            #expect(health["findings"].list.contains { $0["name"].text == "no_care_address" })
        }
    }

    @Test("reporting can be switched off; tickets there are can still be answered (R-004)")
    func reportingCanBeSwitchedOff() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let number = try await ada.ask("deskwire", "report", "--message", "First.")["ticket"][
                "number"
            ].text
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--allow-report-issue",
                "no"
            )
            let refused = try await ada.run("deskwire", "report", "--message", "Second.")
            #expect(refused.status == 1)
            #expect(refused.output.isEmpty && refused.errors.contains("switched off"))
            try await ada.ask("deskwire", "reply", number, "Still there.")
            try await desk.bo.ask(
                "deskwire",
                "report",
                "--customer",
                ada.email,
                "--message",
                "On the phone."
            )
        }
    }
}

/// The story and what is known in it so far.
struct MainJob {
    let desk: Installation
    let ada: Person
    private var bo: Person { desk.bo }
    private var boss: Person { desk.boss }

    func play() async throws {
        try await configure()
        let number = try await report()
        try await careIsMailed(number)
        try await staffWork(number)
        try await staffAnswer(number)
        try await customerReopens(number)
    }

    /// What an administrator still sets after the installation.
    private func configure() async throws {
        let settings = try await boss.ask("deskwire", "admin", "settings", "show")["settings"]
        #expect(settings["careAddresses"].list.map(\.text) == [Installation.careAddress])
        #expect(settings["bccAddresses"].list.map(\.text) == [Installation.archiveAddress])
        #expect(settings["supportAddress"].text == Installation.supportAddress)
        let again = try await boss.run("deskwire", "admin", "bcc", "add", "ARCHIVE@example.com")
        #expect(again.status == 1, "a duplicate is rejected (R-024)")
        try await boss.ask("deskwire", "admin", "category", "create", "Lamps")
        let token = try await boss.ask(
            "deskwire",
            "admin",
            "token",
            "create",
            "shop",
            "--scope",
            "tickets"
        )
        #expect(token["secret"].text.hasPrefix("dwt_"))
        let categories = try await ada.ask("deskwire", "categories")["categories"].list
        #expect(categories.contains { $0["name"].text == "Lamps" })
        for mail in try desk.server.spool.mails() {
            #expect(mail.recipients.count == 1, "a mail with a token is never copied (K7)")
        }
    }

    private func report() async throws -> String {
        let told = try await ada.run(
            "deskwire",
            "report",
            "--ref",
            "SUB-1001",
            "--category",
            "lamps",
            "--message",
            "-",
            input: "The lamp does not light.\nIt did yesterday.\n"
        )
        #expect(told.status == 0 && told.errors.isEmpty)
        let number = try #require(told.output.firstMatch(of: /DW-\d+/)).output
        let shown = try await ada.ask("deskwire", "show", String(number))
        #expect(shown["ticket"]["subject"].text == "Customer reported an issue – SUB-1001")
        #expect(shown["ticket"]["source"].text == "TICKET_SOURCE_CUSTOMER")
        #expect(shown["messages"][0]["text"].text == "The lamp does not light.\nIt did yesterday.")
        return String(number)
    }

    private func careIsMailed(_ number: String) async throws {
        let mail = try await desk.server.spool.mail("the notice to the care address") {
            $0.recipients.contains(Installation.careAddress)
        }
        #expect(mail.header("Subject") == "Customer reported an issue – SUB-1001")
        #expect(mail.header("To") == Installation.careAddress)
        #expect(mail.recipients == [Installation.careAddress, Installation.archiveAddress])
        #expect(!mail.raw.contains(Installation.archiveAddress), "BCC is in the envelope only")
        for part in [number, "SUB-1001", "ada", ada.email, "It did yesterday."] {
            #expect(mail.text.contains(part))
        }
        let listed = try await bo.ask(
            "deskwire-agent",
            "emails",
            "list",
            "--subject",
            "Customer reported an issue"
        )["mails"].list
        #expect(listed.map { $0["ticketNumber"].text } == [number])
        let id = String(listed[0]["id"].integer)
        let shown = try await boss.ask("deskwire", "emails", "show", id)["mail"]
        #expect(shown["text"].text == mail.text)
        #expect(shown["messageId"].text == mail.header("Message-ID"))
        let preview = try await boss.ask("deskwire", "emails", "preview", id)
        #expect(preview["text"].text == String(mail.text.prefix(255)))
        #expect(preview["truncated"].isTrue)
        let fields = shown["summary"]["recipients"].list.map { $0["field"].text }
        #expect(fields == ["RECIPIENT_FIELD_TO", "RECIPIENT_FIELD_BCC"])
    }

    /// Counts and filters of the inbox, assignment, status.
    private func staffWork(_ number: String) async throws {
        var counts = try await bo.ask("deskwire-agent", "counts")
        #expect(counts["open"].integer == 1 && counts["unread"].integer == 1)
        #expect(counts["unassigned"].integer == 1 && counts["mine"].integer == 0)
        try await expectInbox(number, ["--assignee", "none"], ["--category", "Lamps"], [])
        try await expectEmptyInbox(["--assignee", "me"], ["--category", "Billing & Payments"])
        try await bo.ask("deskwire-agent", "assign", number, "me")
        try await bo.ask("deskwire-agent", "status", number, "In Progress")
        try await expectInbox(
            number,
            ["--assignee", "me"],
            ["--assignee", bo.email],
            ["--status", "In Progress"],
            ["--status", "open"],
            ["--customer", ada.email],
            ["--ref", "SUB-1001"]
        )
        try await expectEmptyInbox(["--assignee", "none"], ["--status", "closed"])
        try await bo.ask("deskwire-agent", "read", number)
        counts = try await bo.ask("deskwire-agent", "counts")
        #expect(counts["unread"].integer == 0 && counts["mine"].integer == 1)
        counts = try await boss.ask("deskwire-agent", "counts")
        #expect(counts["unread"].integer == 1, "read marks are each person's own (R-087)")
        let inbox = try await bo.run("deskwire-agent")
        #expect(inbox.status == 0 && inbox.output.contains("1 open · 0 unread · 1 mine"))
    }

    private func expectInbox(_ number: String, _ filters: [String]...) async throws {
        for filter in filters {
            #expect(try await inbox(filter) == [number], "\(filter)")
        }
    }

    private func expectEmptyInbox(_ filters: [String]...) async throws {
        for filter in filters {
            #expect(try await inbox(filter) == [], "\(filter)")
        }
    }

    private func inbox(_ filter: [String]) async throws -> [String] {
        let finished = try await bo.run("deskwire-agent", ["inbox", "--json"] + filter)
        #expect(finished.status == 0, "\(finished.errors)")
        return try JSON(finished.output)["tickets"].list.map { $0["number"].text }
    }

    private func staffAnswer(_ number: String) async throws {
        try await bo.ask("deskwire-agent", "note", number, "Batch 7 again.")
        try await bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "-",
            "--status",
            "Waiting",
            input: "Please try another socket.\n"
        )
        let mail = try await desk.server.spool.mail("the reply to the customer") {
            $0.recipients.contains(ada.email) && $0.text.contains("Please try another socket.")
        }
        #expect(mail.recipients == [ada.email, Installation.archiveAddress])
        #expect(mail.header("To").contains(ada.email))
        let before = try desk.server.spool.mails().count
        try await bo.ask("deskwire-agent", "reply", number, "As said on the phone.", "--silent")
        let kinds = try await boss.ask("deskwire", "emails", "list", "--ticket", number)["mails"]
            .list.map { $0["kind"].text }
        #expect(kinds.filter { $0 == "staff_reply" }.count == 1, "silent mails nobody (R-114)")
        #expect(try desk.server.spool.mails().count == before)
        let shown = try await bo.ask("deskwire-agent", "show", number)
        #expect(shown["messages"].list.map { $0["seq"].integer } == [1, 2, 3, 4])
        #expect(shown["ticket"]["status"]["name"].text == "Waiting")
        let closed = try await bo.ask("deskwire-agent", "close", number, "--reason", "answered")
        #expect(closed["ticket"]["closeReason"].text == "answered")
        #expect(closed["ticket"]["closedBy"]["name"].text == "Bo")
        #expect(closed["ticket"]["closedAtMs"].integer > 0)
        #expect(try await bo.ask("deskwire-agent", "counts")["open"].integer == 0)
    }

    private func customerReopens(_ number: String) async throws {
        let none = try await ada.ask("deskwire", "list")
        #expect(none["tickets"].list.isEmpty)
        let listed = try await ada.ask("deskwire", "list", "--all", "--ref", "SUB-1001")
        #expect(listed["tickets"].list.map { $0["number"].text } == [number])
        let reply = try await ada.ask("deskwire", "reply", number, "It flickers there too.")
        #expect(reply["reopened"].isTrue)
        #expect(reply["status"]["category"].text == "STATUS_CATEGORY_OPEN")
        #expect(reply["message"]["seq"].integer == 4, "the note leaves no gap in the numbers")
        let notice = try await desk.server.spool.mail("the notice to the assignee") {
            $0.text.contains("It flickers there too.")
        }
        #expect(notice.recipients.first == bo.email, "the assignee is told (R-113)")
        let shown = try await bo.ask("deskwire-agent", "show", number)["ticket"]
        #expect(shown["assignee"]["name"].text == "Bo", "the assignee stays (R-065)")
        #expect(shown["closedAtMs"].integer == 0)
        #expect(try await bo.ask("deskwire-agent", "counts")["unread"].integer == 1)
    }
}
