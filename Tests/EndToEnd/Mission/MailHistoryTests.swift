import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// The history of mail as staff work with it: again, stop, export, state on the message, retention. R-040 to R-049.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct MailHistoryTests {
    @Test(
        "R-040 R-041 R-042 R-043 mails to customers and staff are found by every filter, shown and previewed"
    )
    func filters() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("filda")
        let number = try await report(ada, "The drawer sticks.", ref: "SUB-9")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Please pull harder.")
        let all = try await list(desk, "--ticket", number, "--count")
        #expect(all["mails"].list.map { $0["kind"].text } == ["staff_reply", "issue_reported"])
        #expect(all["total"].integer == 2)
        let today = "2020-01-01"
        for arguments in [
            ["--subject", "report* issue", "--kind", "issue_reported", "--ticket", number],
            ["--subject-prefix", "Customer reported an issue", "--ticket", number],
            ["--recipient", Installation.careAddress, "--ticket", number],
            ["--kind", "issue_reported", "--customer", "filda@example.com"],
            ["--after", today, "--kind", "issue_reported", "--ticket", number],
        ] {
            let found = try await list(desk, arguments)
            #expect(
                found["mails"].list.map { $0["kind"].text } == ["issue_reported"],
                "\(arguments)"
            )
        }
        #expect(try await list(desk, "--before", today)["mails"].list.isEmpty)
        let id = String(all["mails"][0]["id"].integer)
        let whole = try await desk.bo.ask("deskwire-agent", "emails", "show", id)
        #expect(whole["mail"]["text"].text.contains("Please pull harder."))
        #expect(whole["mail"]["actor"]["name"].text == "Bo")
        let preview = try await desk.bo.ask("deskwire-agent", "emails", "preview", id)
        #expect(preview["text"].text.count <= 255)
        #expect(preview["summary"]["id"].integer == all["mails"][0]["id"].integer)
    }

    @Test(
        "R-044 R-049 staff see on the message how far its mail came; the customer sees nothing of it"
    )
    func statusOnTheMessage() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("state")
        let number = try await report(ada, "The door jams.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "We send somebody.")
        try await desk.bo.ask("deskwire-agent", "note", number, "Nobody free.")
        let thread = try await eventually("the mails to be accepted") {
            let shown = try await desk.bo.ask("deskwire-agent", "show", number)["messages"]
            let states = shown.list.map { $0["mailStatus"].text }
            return states == ["MAIL_STATUS_ACCEPTED", "MAIL_STATUS_ACCEPTED", ""] ? shown : nil
        }
        let recipients = thread[1]["mailRecipients"].list
        #expect(recipients.map { $0["address"].text } == [ada.email, Installation.archiveAddress])
        #expect(recipients.allSatisfy { $0["status"].text == "MAIL_STATUS_ACCEPTED" })
        let text = try await desk.bo.run("deskwire-agent", "show", number)
        #expect(text.output.contains("\(ada.email) accepted"))
        let hers = try await ada.run("deskwire", "show", number, "--json")
        for field in ["mailID", "mailStatus", "mailRecipients", "mailError", "archive@"] {
            #expect(!hers.output.contains(field), "\(hers.output)")
        }
        let asText = try await ada.run("deskwire", "show", number)
        #expect(!asText.output.contains("accepted"))
    }

    @Test("R-046 a mail is sent again as a new one, attributed, and to the same people")
    func resend() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("again")
        let number = try await report(ada, "The bell is mute.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Ring twice.")
        let first = try await ended(try await list(desk, "--ticket", number)["mails"][0], desk)
        let again = try await desk.bo.ask("deskwire-agent", "emails", "resend", first)["mail"]
        #expect(again["resentFrom"].text == first)
        #expect(again["summary"]["id"].text != first)
        let second = try await ended(again["summary"], desk)
        let mail = try await desk.bo.ask("deskwire-agent", "emails", "show", second)["mail"]
        #expect(mail["actor"]["name"].text == "Bo")
        let sent = try desk.server.spool.mails().filter {
            $0.recipients.contains(ada.email) && $0.text.contains("Ring twice.")
        }
        #expect(sent.count == 2)
        #expect(Set(sent.map { $0.header("Message-ID") }).count == 2)
        let refused = try await ada.run("deskwire", "emails", "resend", first)
        #expect(refused.status != 0, "customers have no part in the history")
    }

    @Test("R-046 R-048 an invitation sent again has a new token, and the old one is void")
    func resendInvitation() async throws {
        let desk = try SharedDesk.desk
        let newcomer = Person(name: "newcomer", stage: desk.stage, server: desk.server.address)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "customer",
            "create",
            "--email",
            newcomer.email,
            "--name",
            "New",
            "--invite"
        )
        let old = try await desk.server.spool.invitation(to: newcomer.email)
        let listed = try await list(desk, "--recipient", newcomer.email)["mails"][0]
        let id = try await ended(listed, desk)
        let again = try await desk.bo.ask("deskwire-agent", "emails", "resend", id)["mail"]
        #expect(again["resentFrom"].text == id)
        #expect(again["text"].text.contains("•••"))
        #expect(!again["text"].text.contains("dwi_"))
        let new = try await desk.server.spool.invitation(to: newcomer.email, notOneOf: [old])
        #expect(try await newcomer.register(old).status != 0)
        #expect(try await newcomer.register(new).status == 0)
        let second = try await ended(again["summary"], desk)
        let late = try await desk.bo.run("deskwire-agent", "emails", "resend", second)
        #expect(late.errors.contains("has registered already"))
    }

    @Test("R-046 what has ended cannot be cancelled, and an unknown mail is not found")
    func cancel() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("stop")
        let number = try await report(ada, "Stop this.")
        let id = try await ended(try await list(desk, "--ticket", number)["mails"][0], desk)
        let refused = try await desk.bo.run("deskwire-agent", "emails", "cancel", id)
        #expect(refused.errors.contains("has ended"))
        let unknown = try await desk.bo.run("deskwire-agent", "emails", "cancel", "999999")
        #expect(unknown.errors.contains("There is no such e-mail."))
    }

    @Test("R-046 a mail that waits is cancelled, attributed, and never sent")
    func cancelWaiting() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("wait")
            let number = try await report(ada, "Hold it.")
            _ = try await ended(try await list(desk, "--ticket", number)["mails"][0], desk)
            // A spool that cannot be written defers each mail.
            let spool = desk.server.spool.folder
            let aside = spool.deletingLastPathComponent().appending(path: "aside")
            try FileManager.default.moveItem(at: spool, to: aside)
            try Data().write(to: spool)
            try await desk.bo.ask("deskwire-agent", "reply", number, "Never to be read.")
            let id = try await eventually("the mail to be deferred") {
                let mail = try await list(desk, "--ticket", number)["mails"][0]
                return mail["status"].text == "MAIL_STATUS_DEFERRED" ? mail["id"].text : nil
            }
            let stopped = try await desk.bo.ask("deskwire-agent", "emails", "cancel", id)["mail"]
            #expect(stopped["summary"]["status"].text == "MAIL_STATUS_CANCELLED")
            let recipients = stopped["summary"]["recipients"].list
            #expect(recipients.allSatisfy { $0["reply"].text == "Cancelled by Bo." })
            try FileManager.default.removeItem(at: spool)
            try FileManager.default.moveItem(at: aside, to: spool)
            let again = try await desk.bo.ask("deskwire-agent", "emails", "resend", id)["mail"]
            _ = try await ended(again["summary"], desk)
            let sent = try desk.server.spool.mails().filter { $0.text.contains("Never to be read") }
            #expect(sent.count == 1, "only the one that was sent again")
        }
    }

    @Test("R-042 R-046 SEC-094 the history is exported whole as CSV and as lines of JSON")
    func export() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("expo")
        let client = try await ada.client()
        for number in 1...205 {
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Export \(number).", subject: "Piece \(number)")
            )
        }
        await client.close()
        let filter = ["--customer", ada.email, "--kind", "issue_reported"]
        let lines = try await desk.bo.run(
            "deskwire-agent",
            ["emails", "export", "--format", "ndjson"] + filter
        )
        let ids = try lines.lines.map { try JSON($0)["id"].text }
        #expect(ids.count == 205)
        #expect(Set(ids).count == 205)
        let json = try await desk.bo.run("deskwire-agent", ["emails", "export", "--json"] + filter)
        #expect(try json.lines.map { try JSON($0)["id"].text } == ids)
        let table = try await desk.bo.run(
            "deskwire-agent",
            ["emails", "export", "--format", "csv"] + filter
        )
        #expect(table.lines.count == 206)
        #expect(table.lines.first?.hasPrefix("id,created,kind,status") == true)
        #expect(table.lines.dropFirst().allSatisfy { $0.contains("issue_reported") })
    }

    @Test("R-047 mails stay for ever by default; the setting is kept and shown")
    func retention() async throws {
        let desk = try SharedDesk.desk
        let before = try await desk.boss.run("deskwire", "admin", "settings", "show")
        #expect(before.output.contains("for ever"))
        let set = try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--mail-retention-days",
            "180"
        )
        #expect(set["settings"]["mailRetentionDays"].integer == 180)
        let refused = try await desk.boss.run(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--mail-retention-days",
            "99999"
        )
        #expect(refused.status != 0)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--mail-retention-days",
            "0"
        )
    }

    private func report(
        _ customer: Person,
        _ message: String,
        ref: String = "SUB-1"
    ) async throws -> String {
        try await customer.ask("deskwire", "report", "--ref", ref, "--message", message)["ticket"][
            "number"
        ].text
    }

    private func list(_ desk: Installation, _ arguments: String...) async throws -> JSON {
        try await list(desk, arguments)
    }

    private func list(_ desk: Installation, _ arguments: [String]) async throws -> JSON {
        let finished = try await desk.bo.run(
            "deskwire-agent",
            ["emails", "list", "--json"] + arguments
        )
        guard finished.status == 0, let line = finished.lines.last else {
            throw TestFailure("\(arguments): \(finished)")
        }
        return try JSON(line)
    }

    /// Waits until the mail has been given away, and answers its number.
    private func ended(_ mail: JSON, _ desk: Installation) async throws -> String {
        let id = mail["id"].text
        return try await eventually("e-mail \(id) to be accepted") {
            let shown = try await desk.bo.ask("deskwire-agent", "emails", "preview", id)
            return shown["summary"]["status"].text == "MAIL_STATUS_ACCEPTED" ? id : nil
        }
    }
}
