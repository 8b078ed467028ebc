import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Invitations, support periods and passwords, over TCP and with the real programs.
@Suite(.timeLimit(.minutes(3)))
struct AccessInvitationTests {
    @Test("R-132 an invitation is sent, sent again, revoked and listed with its state")
    func invitationStates() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            _ = try await desk.registered("bob")
            #expect(try await state(of: "ada", on: desk) == .notInvited)

            let sent = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "invite",
                ada.email,
                as: desk.boss
            )
            #expect(sent.status == 0, "\(sent)")
            let first = try await desk.secret("dwi_", to: ada.email)
            #expect(try await state(of: "ada", on: desk) == .sent)

            let again = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "resend",
                ada.email,
                "--json",
                as: desk.boss
            )
            #expect(again.status == 0, "\(again)")
            let second = try await desk.secret("dwi_", to: ada.email, besides: [first])
            #expect(try await accept(first, on: desk) == .failedPrecondition)

            let revoked = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "revoke",
                ada.email,
                "--json",
                as: desk.boss
            )
            #expect(revoked.output.contains("ACCESS_STATE_REVOKED"), "\(revoked)")
            #expect(try await accept(second, on: desk) == .failedPrecondition)

            let listed = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "invitations",
                "--state",
                "revoked",
                "--json",
                as: desk.boss
            )
            #expect(listed.output.contains("ada@example.com"), "\(listed)")
            #expect(!listed.output.contains("bob@example.com"))
            #expect(try await state(of: "bob", on: desk) == .activated)
            let bob = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "revoke",
                "bob@example.com",
                as: desk.boss
            )
            #expect(bob.status != 0)
        }
    }

    private func state(of name: String, on desk: AccessDesk) async throws -> AccessState? {
        let reply = try await desk.boss.call(Methods.listInvitations, ListInvitationsRequest())
        return reply.invitations.first { $0.customer?.email == "\(name)@example.com" }?
            .customer?.access
    }

    private func accept(_ token: String, on desk: AccessDesk) async throws -> ErrorCode? {
        try await refusalCode {
            _ = try await desk.anyone {
                try await $0.call(
                    Methods.acceptInvitation,
                    AcceptInvitationRequest(token: token, password: AccessDesk.password)
                )
            }
        }
    }

    @Test("R-136 outside the support period only the right password learns that access ended")
    func supportPeriod() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let session = try await desk.logIn(ada.email)
            let backwards = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "period",
                ada.email,
                "--start",
                day(2),
                "--end",
                day(1),
                "--json",
                as: desk.boss
            )
            #expect(backwards.status != 0 && backwards.errors.contains("after its end"))

            _ = try await period(of: ada, day(-3), day(0), on: desk)
            #expect(try await refusalCode { try await list(session) } == nil)
            let shown = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "period",
                ada.email,
                "--end",
                day(-1),
                "--json",
                as: desk.boss
            )
            #expect(shown.output.contains("\"supportEnd\":\"\(day(-1))\""), "\(shown)")
            // The open connection has ended, and its token opens nothing.
            let ended = try await AccessDesk.soon("the end of the session") {
                try await refusalCode { try await list(session) }
            }
            #expect([.accessExpired, .tokenExpired].contains(ended))

            #expect(try await refusalCode { _ = try await desk.logIn(ada.email) } == .accessExpired)
            let wrong = try await refusalCode {
                _ = try await desk.logIn(ada.email, password: AccessDesk.otherPassword)
            }
            #expect(wrong == .badCredentials)
            _ = try await period(of: ada, day(1), "", on: desk)
            #expect(try await refusalCode { _ = try await desk.logIn(ada.email) } == .accessExpired)
            _ = try await period(of: ada, "", "", on: desk)
            #expect(try await refusalCode { _ = try await desk.logIn(ada.email) } == nil)
        }
    }

    @Test("R-136 no login mail goes out after the support period; the history says why")
    func loginMailIsHeldBack() async throws {
        try await AccessDesk.with { desk in
            let eve = try await desk.customer("eve")
            _ = try await period(of: eve, "", day(-1), on: desk)
            let invited = try await desk.boss.call(
                Methods.inviteCustomer,
                InviteCustomerRequest(customerID: eve.id)
            )
            #expect(invited.expiresAtMs == 0 && invited.customer?.access == .notInvited)
            let row = try #require(try await desk.history("invitation").first)
            #expect(row.status == .skipped && row.id == invited.mailID)
            let mail = try await desk.boss.call(Methods.getMail, GetMailRequest(mailID: row.id))
            #expect(mail.mail?.summary?.reason == "support_period")
            #expect(try desk.mails().isEmpty)
        }
    }

    private func period(
        of customer: Customer,
        _ start: String,
        _ end: String,
        on desk: AccessDesk
    ) async throws -> Customer? {
        try await desk.boss.call(
            Methods.setSupportPeriod,
            SetSupportPeriodRequest(customerID: customer.id, start: start, end: end)
        ).customer
    }

    private func list(_ client: DeskClient) async throws {
        _ = try await client.call(Methods.listTickets, ListTicketsRequest())
    }
}
