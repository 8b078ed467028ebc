import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Logging in by what a mail carried, and what staff see of logins.
@Suite(.timeLimit(.minutes(3)))
struct AccessLoginTests {
    @Test(
        "R-134 a mailed code or the link of the same mail logs in, once; unknown addresses learn nothing"
    )
    func mailedCode() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let known = try await desk.run("deskwire", "login", "--email", ada.email, "--mail-code")
            let unknown = try await desk.run(
                "deskwire",
                "login",
                "--email",
                "nobody@example.com",
                "--mail-code"
            )
            #expect(known.status == 0 && known.output == unknown.output, "\(known) \(unknown)")
            let link = try await desk.secret("dwl_", to: ada.email)
            let code = try await self.code(for: ada, on: desk)

            #expect(try await logIn(ada.email, wrong(code), on: desk) == .badCredentials)
            #expect(try await logIn("nobody@example.com", code, on: desk) == .badCredentials)
            let right = try await desk.run(
                "deskwire",
                "login",
                "--email",
                ada.email,
                "--code",
                code,
                "--json"
            )
            #expect(right.output.contains("ROLE_CUSTOMER"), "\(right)")
            #expect(try await logIn(ada.email, code, on: desk) == .badCredentials)
            #expect(try await logIn("", link, on: desk) == .badCredentials)

            _ = try await desk.anyone {
                try await $0.call(
                    Methods.requestLoginCode,
                    RequestLoginCodeRequest(email: ada.email)
                )
            }
            let second = try await desk.secret("dwl_", to: ada.email, besides: [link])
            let byLink = try await desk.run("deskwire", "login", "--link-token", second)
            #expect(byLink.status == 0, "\(byLink)")
            #expect(try desk.mails().allSatisfy { !$0.recipients.contains("nobody@") })
        }
    }

    @Test("R-134 five wrong tries void a code")
    func fiveTries() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            _ = try await desk.anyone {
                try await $0.call(
                    Methods.requestLoginCode,
                    RequestLoginCodeRequest(email: ada.email)
                )
            }
            let code = try await self.code(for: ada, on: desk)
            let link = try await desk.secret("dwl_", to: ada.email)
            for _ in 0..<5 {
                #expect(try await logIn(ada.email, wrong(code), on: desk) == .badCredentials)
            }
            #expect(try await logIn(ada.email, code, on: desk) != nil)
            #expect(try await logIn("", link, on: desk) == .badCredentials)
        }
    }

    private func code(for customer: Customer, on desk: AccessDesk) async throws -> String {
        try await AccessDesk.soon("a code") {
            try desk.mails().last { $0.recipients.contains(customer.email) }?
                .text.firstMatch(of: /--code (\d{6})\s/).map { String($0.output.1) }
        }
    }

    private func wrong(_ code: String) -> String {
        code == "000000" ? "000001" : "000000"
    }

    private func logIn(
        _ email: String,
        _ code: String,
        on desk: AccessDesk
    ) async throws
        -> ErrorCode?
    {
        try await refusalCode {
            let client = try await DeskClient.connect(
                to: desk.address,
                credential: .mailedCode(email: email, code: code)
            )
            await client.close()
        }
    }

    @Test("R-138 staff see who logged in when and from where, and who never did")
    func loginLog() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.customer("never")
            let ada = try await desk.registered("ada")
            for _ in 0..<2 {
                let client = try await desk.logIn(ada.email)
                try await client.logout()
                await client.close()
            }
            let all = try await desk.boss.call(Methods.listLogins, ListLoginsRequest()).logins
            let record = try #require(all.first { $0.email == ada.email })
            #expect(record.logins == 2 && record.lastPeer == "127.0.0.1")
            #expect(record.lastLogoutAtMs >= record.lastLoginAtMs && record.lastLoginAtMs > 0)
            let never = try await desk.run(
                "deskwire-agent",
                "logins",
                "--never",
                "--json",
                as: desk.boss
            )
            #expect(never.output.contains("never@example.com"), "\(never)")
            #expect(!never.output.contains(ada.email))
        }
    }

    @Test("R-139 why-no-access says every reason, with the address and the mail")
    func whyNoAccess() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let invited = try await desk.boss.call(
                Methods.inviteCustomer,
                InviteCustomerRequest(customerID: ada.id)
            )
            _ = try await desk.boss.call(
                Methods.revokeInvitation,
                RevokeInvitationRequest(customerID: ada.id)
            )
            _ = try await desk.boss.call(
                Methods.setSupportPeriod,
                SetSupportPeriodRequest(customerID: ada.id, end: day(-1))
            )
            let told = try await desk.run(
                "deskwire-agent",
                "why-no-access",
                ada.email,
                "--json",
                as: desk.boss
            )
            for name in ["not_activated", "invite_revoked", "ended", "mail_not_configured"] {
                #expect(told.output.contains("\"\(name)\""), "\(name): \(told)")
            }
            #expect(told.output.contains("\"mailId\":\"\(invited.mailID)\""), "\(told)")
            let unknown = try await desk.boss.call(
                Methods.whyNoAccess,
                WhyNoAccessRequest(email: "nobody@example.com")
            )
            #expect(unknown.barriers.map(\.name) == ["unknown"])
        }
    }

    @Test("R-139 why-no-access knows of mails that are switched off and of opt-outs that hold")
    func whyNoAccessMails() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            func names() async throws -> [String] {
                try await desk.boss.call(
                    Methods.whyNoAccess,
                    WhyNoAccessRequest(email: ada.email)
                ).barriers.map(\.name)
            }
            let before = try await names()
            #expect(before == ["not_activated", "mail_not_configured"])
            for arguments in [
                ["template", "switch", "invitation", "no"],
                ["opt-out", ada.email, "--email", "yes"],
                ["settings", "set", "--transactional-to-opted-out", "no"],
            ] {
                let run = try await desk.run("deskwire", ["admin"] + arguments, as: desk.boss)
                #expect(run.status == 0, "\(run)")
            }
            #expect(
                try await names() == [
                    "not_activated", "opted_out", "mail_not_configured", "template_off",
                ]
            )
            let told = try await desk.run(
                "deskwire-agent",
                ["why-no-access", ada.email],
                as: desk.boss
            )
            #expect(told.output.contains("deskwire admin template switch"), "\(told)")
        }
    }

    @Test("R-140 an opt-out holds back credential mails only with the switch off")
    func optOut() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let noted = try await desk.run(
                "deskwire",
                "admin",
                "opt-out",
                ada.email,
                "--email",
                "yes",
                "--json",
                as: desk.boss
            )
            #expect(noted.output.contains("\"marketingEmailOptOut\":true"), "\(noted)")
            _ = try await invite(ada, on: desk)
            _ = try await desk.secret("dwi_", to: ada.email)

            let set = try await desk.run(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--transactional-to-opted-out",
                "no",
                as: desk.boss
            )
            #expect(set.status == 0, "\(set)")
            let held = try await invite(ada, on: desk)
            let mail = try await desk.boss.call(
                Methods.getMail,
                GetMailRequest(mailID: held.mailID)
            )
            #expect(mail.mail?.summary?.reason == "opted_out")
            let why = try await desk.boss.call(
                Methods.whyNoAccess,
                WhyNoAccessRequest(email: ada.email)
            )
            #expect(why.barriers.map(\.name).contains("opted_out"))
        }
    }

    private func invite(
        _ customer: Customer,
        on desk: AccessDesk
    ) async throws
        -> InviteCustomerReply
    {
        try await desk.boss.call(
            Methods.inviteCustomer,
            InviteCustomerRequest(customerID: customer.id)
        )
    }
}
