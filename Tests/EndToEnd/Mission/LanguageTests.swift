import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Texts and mails in the reader's language.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct LanguageTests {
    @Test(
        "R-159 the customer's language decides what she is told and mailed, and in which time zone"
    )
    func customer() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("deutsch-ada")
        let bea = try await desk.customer("english-bea")
        try await ada.ask(
            "deskwire",
            "profile",
            "set",
            "--language",
            "de",
            "--time-zone",
            "Europe/Berlin"
        )
        let report = try await ada.ask("deskwire", "report", "--message", "Die Lampe ist dunkel.")
        #expect(report["confirmation"].text.hasPrefix("Vielen Dank."))
        #expect(report["ticket"]["status"]["name"].text == "Offen")
        let other = try await bea.ask("deskwire", "report", "--message", "The lamp is dark.")
        #expect(other["confirmation"].text.hasPrefix("Thank you."))
        #expect(other["ticket"]["status"]["name"].text == "Open")
        let number = report["ticket"]["number"].text
        #expect(
            try await ada.ask("deskwire", "list", "--status", "Offen")["tickets"].list.count == 1
        )
        try await desk.bo.ask("deskwire-agent", "reply", number, "Sie leuchtet wieder.")
        try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            other["ticket"]["number"].text,
            "It is lit."
        )
        let german = try await mail(to: ada, kind: "staff_reply")
        #expect(german["text"].text.contains("Guten Tag deutsch-ada"))
        #expect(german["text"].text.contains("Bo hat auf Ihre Anfrage \(number) geantwortet"))
        let english = try await mail(to: bea, kind: "staff_reply")
        #expect(english["text"].text.contains("Hello english-bea"))
        // The care list reads the desk's language.
        let care = try await mail(to: ada, kind: "issue_reported")
        #expect(care["text"].text.contains("has reported an issue"))
        try await desk.bo.ask("deskwire-agent", "close", number)
        let history = try await ada.ask("deskwire", "history", number)["changes"].list
        #expect(history.map { $0["current"].text } == ["Geschlossen"])
        let found = try await ada.ask("deskwire", "search", "lampe status:geschlossen")
        #expect(found["hits"].list.count == 1)
        let form = try await ada.ask("deskwire", "report-form")["fields"].list
        #expect(form.first?["label"].text == "Nachricht")
        let choices = form.first { $0["name"].text == "priority" }?["choices"].list ?? []
        #expect(choices.map { $0["label"].text } == ["Niedrig", "Mittel", "Hoch", "Dringend"])
        let slices = try await ada.ask("deskwire", "statistics")["slices"].list
        #expect(slices.last?["label"].text == "Ohne Angabe")
        _ = try await ada.run("deskwire", "password", "forgot", "--email", ada.email)
        let reset = try await eventually { try await mail(to: ada, kind: "password_reset") }
        #expect(reset["text"].text.contains("Uhr (Europe/Berlin)"))
    }

    @Test("R-159 a form shows what the options take, and refusals are in the reader's language")
    func formAndRefusals() async throws {
        let ada = try await SharedDesk.desk.customer("formular-ada")
        try await ada.ask("deskwire", "profile", "set", "--language", "de")
        // Her own word stands beside it.
        let shown = try await ada.run("deskwire", "report-form")
        #expect(shown.output.contains("high (Hoch)"), "\(shown)")
        let urgent = try await ada.ask(
            "deskwire",
            "report",
            "--message",
            "Brennt.",
            "--priority",
            "high"
        )
        #expect(urgent["ticket"]["priority"].text == "PRIORITY_HIGH")
        let refused = try await ada.run(
            "deskwire",
            ["report", "--message", "x", "--ref", String(repeating: "x", count: 2000)],
            environment: ["LC_ALL": "de_DE.UTF-8"]
        )
        #expect(refused.status == 1, "\(refused)")
        #expect(refused.errors.contains("Eine Angabe ist so nicht möglich:"), "\(refused)")
        #expect(refused.errors.contains("\n  --ref: "), "\(refused)")
    }

    @Test(
        "R-159 templates have a variant for each language, and the desk's language is that of new customers"
    )
    func variants() async throws {
        try await Installation.with { desk in
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--default-language",
                "de",
                "--confirmation-de",
                "Danke, wir melden uns."
            )
            let ada = try await desk.customer("neu-ada")
            let invitation = try await mail(to: ada, kind: "invitation", on: desk)
            #expect(invitation["text"].text.contains("Sie sind eingeladen"))
            let report = try await ada.ask("deskwire", "report", "--message", "Dunkel.")
            #expect(report["confirmation"].text == "Danke, wir melden uns.")
            let care = try await mail(to: ada, kind: "issue_reported", on: desk)
            #expect(care["text"].text.contains("hat ein Problem gemeldet"))
            #expect(care["text"].text.contains("Referenz:   keine"))
            try await desk.bo.ask("deskwire-agent", "profile", "--language", "de")
            let profile = try await desk.bo.run("deskwire-agent", "profile")
            #expect(profile.status == 0 && profile.output.contains("de"), "\(profile)")
            #expect(!profile.output.contains("Customer"), "\(profile)")
            let number = report["ticket"]["number"].text
            try await desk.boss.ask("deskwire-agent", "assign", number, desk.bo.email)
            let assigned = try await mail(to: ada, kind: "ticket_assigned", on: desk)
            #expect(assigned["text"].text.contains("hat die Anfrage \(number) zugewiesen"))
        }
    }

    private func mail(
        to person: Person,
        kind: String,
        on desk: Installation? = nil
    ) async throws -> JSON {
        let desk = try desk ?? SharedDesk.desk
        let list = try await desk.boss.ask(
            "deskwire",
            "emails",
            "list",
            "--customer",
            person.email,
            "--kind",
            kind
        )
        guard let id = list["mails"].list.first?["id"].text else { return .null }
        return try await desk.boss.ask("deskwire", "emails", "show", id)["mail"]
    }

    private func eventually(_ look: () async throws -> JSON) async throws -> JSON {
        for _ in 0..<100 {
            let found = try await look()
            if found.isObject { return found }
            try await Task.sleep(for: .milliseconds(50))
        }
        return .null
    }
}
