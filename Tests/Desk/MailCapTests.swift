import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireStore
import Logging
import Testing

@testable import DeskwireServer

/// SEC-105: caps and digests, from the request that causes a mail to the row that says what became of it.
@Suite(.timeLimit(.minutes(1)))
struct MailCapTests {
    private func notify(
        _ desk: TestDesk,
        _ service: Principal,
        about customer: Principal,
        _ number: Int,
        at now: Timestamp = TestDesk.now
    ) async throws {
        _ = try await desk.ask(
            Methods.notify,
            NotifyRequest(
                kind: "notice",
                customerID: customer.account.wire,
                text: "Text \(number).",
                subject: "Notice \(number)"
            ),
            as: service,
            at: now
        )
    }

    private func tidy(_ desk: TestDesk, at now: Timestamp) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await Housekeeping(store: desk.store, desk: desk.desk, logger: logger).tidy(now: now)
    }

    @Test("SEC-105 the twenty-first notice within an hour comes in a digest, and the rows say so")
    func digest() async throws {
        try await TestDesk.run { desk in
            let copy = try #require(MailAddress("archive@example.com"))
            try await desk.settings { $0.bccAddresses = [copy] }
            let ada = try await desk.person(.customer, "ada")
            let bo = try await desk.person(.customer, "bo")
            let shop = try await desk.person(.service, "shop", scopes: [.mails])
            for number in 1...23 { try await notify(desk, shop, about: ada, number) }
            try await notify(desk, shop, about: bo, 1)

            let mails = try await desk.mails()
            #expect(mails.prefix(20).allSatisfy { $0.status == .queued && $0.reason.isEmpty })
            for mail in mails[20..<23] {
                #expect(mail.reason == "digest")
                #expect(mail.recipients.map(\.status) == [.skipped, .queued], "copies go out")
                #expect(mail.recipients[0].reply.contains("20 mails went to this recipient"))
            }
            #expect(mails[23].reason.isEmpty, "another recipient is not concerned")

            try await tidy(desk, at: TestDesk.now.adding(seconds: 3_599))
            #expect(try await desk.mails().count == 24)
            try await tidy(desk, at: TestDesk.now.adding(seconds: 3_600))
            try await tidy(desk, at: TestDesk.now.adding(seconds: 7_200))
            let after = try await desk.mails()
            try #require(after.count == 25)
            let digest = after[24]
            #expect(digest.kind == "digest" && digest.subject == "3 messages from Support")
            #expect(digest.recipients.map(\.address) == ["ada@example.com"])
            for number in 21...23 {
                #expect(digest.text.contains("Notice \(number)"))
                #expect(digest.text.contains("Text \(number)."))
            }
            #expect(!digest.text.contains("Text 20."))
            #expect(after[21].recipients[0].reply == "in the digest, e-mail \(digest.id)")
            try await notify(desk, shop, about: ada, 24, at: TestDesk.now.adding(seconds: 7_200))
            #expect(try await desk.mails().last?.reason == "")
        }
    }

    @Test("SEC-105 SEC-108 the digest of a customer who was deleted is never sent")
    func digestOfADeletedCustomer() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let shop = try await desk.person(.service, "shop", scopes: [.mails])
            for number in 1...21 { try await notify(desk, shop, about: ada, number) }
            try await desk.store.write { transaction in
                let account = try #require(try transaction.snapshot.account(ada.account))
                let act = Act(
                    transaction: transaction,
                    actor: .system,
                    now: TestDesk.now.adding(seconds: 1)
                )
                _ = try desk.desk.deleteCustomer(account, erasingName: false, act: act)
            }
            try await tidy(desk, at: TestDesk.now.adding(seconds: 3_600))
            let mails = try await desk.mails()
            #expect(mails.count == 21)
            #expect(mails.prefix(20).allSatisfy { $0.status == .cancelled })
        }
    }

    @Test("SEC-105 the sixth invitation within an hour is held back, and its row says so")
    func securityMails() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let ada = try await desk.person(.customer, "ada")
            for _ in 1...6 {
                _ = try await desk.ask(
                    Methods.inviteCustomer,
                    InviteCustomerRequest(customerID: ada.account.wire),
                    as: boss
                )
            }
            let mails = try await desk.mails()
            #expect(mails.prefix(5).allSatisfy { $0.status == .queued })
            #expect(mails.count == 6 && mails[5].status == .suppressed)
            #expect(mails[5].reason == "security_cap")
            #expect(mails[5].recipients[0].reply.contains("5 mails of this sort"))
            let waiting = try await desk.store.read { try $0.mailQueue().waiting }
            #expect(waiting == 5)
        }
    }

    @Test("SEC-105 a day with more than three times the mail of other days shows in health")
    func unusualDay() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            func isTold() async throws -> Bool {
                try await desk.store.read { snapshot in
                    try snapshot.mailVolume(now: TestDesk.now).isUnusual
                }
            }
            #expect(try await !isTold())
            for _ in 1...301 {
                _ = try await desk.ask(Methods.sendTestMail, SendTestMailRequest(), as: boss)
            }
            #expect(try await isTold())
        }
    }

    @Test("SEC-107 without include_text a mail to a customer holds nothing of the ticket")
    func withoutText() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let ada = try await desk.person(.customer, "ada")
            let ticket = try await desk.open(as: ada)
            for (text, includes) in [("Told openly.", true), ("Kept here.", false)] {
                try await desk.settings { $0.includeText = includes }
                _ = try await desk.ask(
                    Methods.postMessage,
                    PostMessageRequest(ticketID: ticket.id, text: text, visibility: .public),
                    as: boss
                )
                let mail = try #require(try await desk.mails().last)
                #expect(mail.kind == "staff_reply")
                #expect(mail.text.contains(text) == includes)
                #expect(mail.text.contains("The text is not in this mail.") == !includes)
                #expect(mail.subject.contains("your request") == !includes)
                #expect(mail.text.contains("deskwire show \(ticket.number)"))
            }
        }
    }

    @Test(
        "SEC-054 twenty requests an hour from one address, whether anybody has the address or not"
    )
    func requestsFromOneAddress() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.person(.customer, "ada")
            for number in 0..<20 {
                let email = number % 2 == 0 ? "ada@example.com" : "nobody\(number)@example.com"
                let reply = try await desk.ask(
                    Methods.requestReset,
                    RequestResetRequest(email: email),
                    as: nil,
                    peer: .remote
                )
                #expect(reply == RequestResetReply())
            }
            for email in ["ada@example.com", "nobody@example.com"] {
                let answer = await desk.answer(
                    Methods.requestReset,
                    RequestResetRequest(email: email),
                    as: nil,
                    peer: .remote
                )
                #expect(answer?.code == .rateLimited)
            }
            // The work is done by the outbox's side, not by the answer: nothing was mailed yet.
            #expect(try await desk.mails().isEmpty)
        }
    }
}
