import DeskwireClient
import DeskwireProtocol
import Testing

/// Who is told what by mail, and in which words, over TCP against a real server.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct NoticeTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    @discardableResult
    private func set(_ arguments: String...) async throws -> Finished {
        let finished = try await desk.boss.run(
            "deskwire",
            ["admin", "settings", "set"] + arguments
        )
        #expect(finished.status == 0, "\(finished.errors)")
        return finished
    }

    @Test("R-020 services raise payment notices to the care list, and each kind can be switched")
    func careNotices() async throws {
        let ada = try await desk.customer("ada")
        let shop = try await desk.service("shop")
        for kind in ["failed_payment", "product_not_returned", "chargeback"] {
            var request = NotifyRequest(kind: kind, customerEmail: ada.email, ref: "SUB-1")
            request.text = "It is about \(kind)."
            let reply = try await shop.call(Methods.notify, request)
            #expect(reply.status == .queued)
            let mail = try await desk.server.spool.mail(kind) {
                $0.text.contains("about \(kind).")
            }
            #expect(mail.recipients == [Installation.careAddress, Installation.archiveAddress])
            #expect(mail.header("Subject").hasSuffix(" – SUB-1"))
        }
        try await set("--care-notice-off", "chargeback", "--care-notice-off", "issue-reported")
        var request = NotifyRequest(kind: "chargeback", customerEmail: ada.email)
        request.text = "Again."
        let off = try await shop.call(Methods.notify, request)
        #expect(off.status == .skipped && off.reason == "notice_off")
        let report = try await ada.ask("deskwire", "report", "--message", "Dark.")
        let history = try await desk.boss.ask(
            "deskwire",
            "emails",
            "list",
            "--ticket",
            report["ticket"]["number"].text
        )
        #expect(history["mails"][0]["reason"].text == "notice_off")
        try await set("--care-notice-off", "none")
        #expect(try await shop.call(Methods.notify, request).status == .queued)
        request.kind = "invitation"
        #expect(await shop.refusal(Methods.notify, request)?.code == .invalidArgument)
        await shop.close()
    }

    @Test("R-027 R-029 marketing respects opt-outs, other notices do not, and SMS is an event")
    func noticesToCustomers() async throws {
        let bea = try await desk.customer("bea")
        let crm = try await desk.service("crm")
        func notify(
            _ kind: String,
            _ channel: NoticeChannel,
            _ text: String
        ) async throws -> NotifyReply {
            var request = NotifyRequest(kind: kind, customerEmail: bea.email)
            request.text = text
            request.channel = channel
            return try await crm.call(Methods.notify, request)
        }
        #expect(try await notify("marketing", .email, "Buy one.").status == .queued)
        _ = try await desk.server.spool.mail("marketing") { $0.text.contains("Buy one.") }
        let stated = try await desk.boss.ask(
            "deskwire",
            "admin",
            "opt-out",
            bea.email,
            "--email",
            "yes",
            "--sms",
            "yes"
        )
        #expect(stated["customer"]["marketingEmailOptOut"].isTrue)
        for channel in [NoticeChannel.email, .sms] {
            let skipped = try await notify("marketing", channel, "Buy two.")
            #expect(skipped.status == .skipped && skipped.reason == "opted_out")
            let mail = try await crm.call(Methods.getMail, GetMailRequest(mailID: skipped.mailID))
            #expect(mail.mail?.summary?.reason == "opted_out")
        }
        #expect(try await notify("payment_reminder", .email, "Please pay.").status == .queued)
        let sms = try await notify("payment_reminder", .sms, "Pay invoice 7.")
        #expect(sms.status == .queued && sms.mailID == 0)
        try await set("--transactional-to-opted-out", "no")
        let blocked = try await notify("payment_reminder", .email, "Please pay soon.")
        #expect(blocked.reason == "opted_out")
        try await set("--transactional-to-opted-out", "yes")
        let own = try await bea.client()
        var optIn = SetOptOutsRequest()
        optIn.marketingEmail = false
        optIn.marketingSms = false
        let herself = try await own.call(Methods.setOptOuts, optIn)
        #expect(herself.customer?.marketingEmailOptOut == false)
        await own.close()
        await crm.close()
    }

    @Test(
        "R-023 R-024 R-025 copies leave kinds out, the reply-to has its name, one support address"
    )
    func envelopes() async throws {
        try await set("--reply-to", "desk@example.com", "--reply-to-name", "The desk")
        try await set("--bcc-exclude", "issue-reported")
        let cid = try await desk.customer("cid")
        let report = try await cid.ask("deskwire", "report", "--message", "Copied to nobody.")
        let mail = try await desk.server.spool.mail("the uncopied notice") {
            $0.text.contains("Copied to nobody.")
        }
        #expect(mail.recipients == [Installation.careAddress])
        #expect(mail.header("Reply-To") == "\"The desk\" <desk@example.com>")
        try await set("--bcc-exclude", "none")
        try await cid.ask(
            "deskwire",
            "reply",
            report["ticket"]["number"].text,
            "Copied to the archive."
        )
        let copied = try await desk.server.spool.mail("the copied notice") {
            $0.text.contains("Copied to the archive.")
        }
        #expect(copied.recipients.contains(Installation.archiveAddress))
        let two = try await desk.boss.run(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--support-address",
            "a@example.com, b@example.com"
        )
        #expect(two.status != 0 && two.errors.contains("not an e-mail address"))
    }

    @Test("R-026 templates are made, tried, chosen for a kind, switched off and given back")
    func templates() async throws {
        let boss = desk.boss
        let made = try await boss.ask(
            "deskwire",
            "admin",
            "template",
            "create",
            "Welcome",
            "--subject",
            "Welcome, {{account_name}}",
            "--text",
            "Dear {{account_name}}, your login: {{action}}"
        )
        let id = String(made["template"]["id"].integer)
        let seen = try await boss.ask(
            "deskwire",
            "admin",
            "template",
            "preview",
            "--template",
            id,
            "--kind",
            "invitation",
            "--set",
            "account_name=Eva"
        )
        #expect(seen["subject"].text == "Welcome, Eva" && seen["text"].text.contains("•••"))
        let wrong = try await boss.run(
            "deskwire",
            "admin",
            "template",
            "use",
            id,
            "--kind",
            "issue-reported"
        )
        #expect(wrong.status != 0 && wrong.errors.contains("account_name"))
        let used = try await boss.ask(
            "deskwire",
            "admin",
            "template",
            "use",
            id,
            "--kind",
            "invitation"
        )
        #expect(used["kind"]["templates"][0]["templateName"].text == "Welcome")
        _ = try await desk.customer("dot")
        let mail = try await desk.server.spool.mail("the worded invitation") {
            $0.header("Subject") == "Welcome, dot"
        }
        #expect(mail.text.hasPrefix("Dear dot, your login:") && mail.text.contains("dwi_"))
        try await isGivenBack(template: id)
    }

    /// A template in use stays; after the kind has its own words again, it can go.
    private func isGivenBack(template id: String) async throws {
        let boss = desk.boss
        let kept = try await boss.run("deskwire", "admin", "template", "delete", id)
        #expect(kept.status != 0 && kept.errors.contains("invitation"))
        let broken = try await boss.run(
            "deskwire",
            "admin",
            "template",
            "edit",
            id,
            "--text",
            "No token here."
        )
        #expect(broken.status != 0, "a mail with login details keeps its token")
        try await boss.ask("deskwire", "admin", "template", "use", "0", "--kind", "invitation")
        let gone = try await boss.ask("deskwire", "admin", "template", "delete", id)
        #expect(gone["deleted"].isTrue)
        _ = try await desk.customer("eli")
        _ = try await desk.server.spool.mail("the built-in invitation") {
            $0.recipients.contains("eli@example.com")
                && $0.header("Subject").hasPrefix("Your invitation")
        }
    }

    @Test("R-026 what the templates of a kind may name is said, for one kind and for all")
    func variables() async throws {
        let one = try await desk.boss.run(
            "deskwire",
            "admin",
            "template",
            "variables",
            "invitation"
        )
        #expect(one.lines.count == 1 && one.output.contains("{{token}}"), "\(one)")
        let all = try await desk.boss.run("deskwire", "admin", "template", "variables")
        #expect(all.lines.count > 15 && all.output.contains("staff_reply"), "\(all)")
        let none = try await desk.boss.run("deskwire", "admin", "template", "variables", "letter")
        #expect(none.status == 1 && none.errors.contains("There are: "), "\(none)")
    }

    @Test("R-026 a kind that is switched off is skipped with template_off")
    func switchedOff() async throws {
        let boss = desk.boss
        try await boss.ask("deskwire", "admin", "template", "switch", "staff-reply", "no")
        let fin = try await desk.customer("fin")
        let report = try await fin.ask("deskwire", "report", "--message", "Dark.")
        let number = report["ticket"]["number"].text
        try await desk.bo.ask("deskwire-agent", "reply", number, "Try again.")
        let mails = try await boss.ask("deskwire", "emails", "list", "--ticket", number)
        let reply = mails["mails"].list.first { $0["kind"].text == "staff_reply" }
        #expect(reply?["reason"].text == "template_off")
        try await boss.ask("deskwire", "admin", "template", "switch", "staff-reply", "yes")
        let kinds = try await boss.ask("deskwire", "admin", "template", "kinds")["kinds"].list
        #expect(kinds.allSatisfy { $0["enabled"].isTrue })
        #expect(kinds.filter { $0["marketing"].isTrue }.map { $0["kind"].text } == ["marketing"])
    }
}
