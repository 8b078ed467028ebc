import Foundation
import Testing

extension OnOneDesk {
    /// How a customer comes in.
    @Suite struct InvitationTests {
        @Test("a token registers once, and an older one is void after a new invitation")
        func tokensAreSingleUse() async throws {
            let desk = try SharedDesk.desk
            let eve = Person(name: "eve", stage: desk.stage, server: desk.server.address)
            let created = try await desk.boss.ask(
                "deskwire",
                "admin",
                "customer",
                "create",
                "--email",
                eve.email,
                "--name",
                "Eve",
                "--invite"
            )
            #expect(created["customer"]["access"].text == "ACCESS_STATE_SENT")
            let first = try await desk.server.spool.invitation(to: eve.email)
            try await desk.boss.ask("deskwire", "admin", "customer", "invite", eve.email)
            let second = try await desk.server.spool.invitation(to: eve.email, notOneOf: [first])

            let void = try await eve.register(first)
            #expect(void.status != 0 && void.output.isEmpty)
            #expect(try await eve.register(second).status == 0)
            let used = try await eve.register(second)
            #expect(used.status == void.status)
            #expect(Self.withoutTrace(used.errors) == Self.withoutTrace(void.errors))
            try await eve.logIn()
            #expect(try await eve.ask("deskwire", "whoami")["role"].text == "ROLE_CUSTOMER")
            let shown = try await desk.boss.ask("deskwire", "admin", "customer", "show", eve.email)
            #expect(shown["customer"]["access"].text == "ACCESS_STATE_ACTIVATED")
        }

        @Test("the token is in the mail to the customer and nowhere else (R-048)")
        func tokenIsNowhereElse() async throws {
            let desk = try SharedDesk.desk
            let person = try await desk.customer("fay")
            let token = try await desk.server.spool.invitation(to: person.email)
            let mail = try await desk.server.spool.mail("the invitation") {
                $0.text.contains(token)
            }
            #expect(mail.recipients == [person.email])
            let history = try await desk.boss.ask(
                "deskwire",
                "emails",
                "list",
                "--recipient",
                person.email
            )["mails"].list
            for row in history {
                let shown = try await desk.boss.run(
                    "deskwire",
                    "emails",
                    "show",
                    String(row["id"].integer)
                )
                #expect(shown.status == 0 && !shown.output.contains(token))
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: desk.server.data.path)
            for file in files where file.hasPrefix("deskwire.sqlite") {
                let bytes = try Data(contentsOf: desk.server.data.appending(path: file))
                #expect(bytes.firstRange(of: Data(token.utf8)) == nil, "\(file)")
            }
        }

        private static func withoutTrace(_ text: String) -> String {
            text.replacing(/Trace id: \d+/, with: "")
        }
    }
}
