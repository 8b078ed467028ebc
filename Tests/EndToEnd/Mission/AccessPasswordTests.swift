import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Changing a password, and setting it anew when it is forgotten.
@Suite(.timeLimit(.minutes(3)))
struct AccessPasswordTests {
    @Test(
        "R-137 changing the password needs the old one and ends all other sessions within a second"
    )
    func changing() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let mine = try await desk.logIn(ada.email)
            let other = try await desk.logIn(ada.email)
            try await list(other)
            let wrong = try await desk.run(
                "deskwire",
                "password",
                "change",
                "--passwords-stdin",
                as: mine,
                input: "not the password at all\n\(AccessDesk.otherPassword)\n"
            )
            #expect(wrong.status != 0)
            try await list(other)

            let right = try await desk.run(
                "deskwire",
                "password",
                "change",
                "--passwords-stdin",
                "--json",
                as: mine,
                input: "\(AccessDesk.password)\n\(AccessDesk.otherPassword)\n"
            )
            #expect(right.status == 0, "\(right)")
            let start = ContinuousClock.now
            let ended = try await AccessDesk.soon("the end of the other session") {
                try await refusalCode { try await list(other) }
            }
            #expect(ended == .tokenExpired)
            #expect(ContinuousClock.now - start < .seconds(1))
            try await list(mine)
            #expect(
                try await refusalCode { _ = try await desk.logIn(ada.email) } == .badCredentials
            )
            _ = try await desk.logIn(ada.email, password: AccessDesk.otherPassword)
            _ = try await AccessDesk.soon("the notice") {
                try desk.mails().first {
                    $0.text.contains("was changed") && $0.recipients.contains(ada.email)
                }
            }
        }
    }

    @Test("R-137 a forgotten password is set with a single-use token, and all sessions end")
    func resetting() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let session = try await desk.logIn(ada.email)
            let known = try await desk.run("deskwire", "password", "forgot", "--email", ada.email)
            let unknown = try await desk.run(
                "deskwire",
                "password",
                "forgot",
                "--email",
                "nobody@example.com"
            )
            #expect(known.status == 0 && unknown.status == 0, "\(known) \(unknown)")
            #expect(known.output == unknown.output)
            let token = try await desk.secret("dwr_", to: ada.email)

            let reset = try await desk.run(
                "deskwire",
                "password",
                "reset",
                "--token",
                token,
                "--password-stdin",
                "--json",
                input: AccessDesk.otherPassword
            )
            #expect(reset.output.contains(ada.email), "\(reset)")
            let again = try await desk.run(
                "deskwire",
                "password",
                "reset",
                "--token",
                token,
                "--password-stdin",
                input: AccessDesk.otherPassword
            )
            #expect(again.status != 0 && again.errors.contains("not valid any more"), "\(again)")
            _ = try await AccessDesk.soon("the end of the session") {
                try await refusalCode { try await list(session) }
            }
            _ = try await desk.logIn(ada.email, password: AccessDesk.otherPassword)
            #expect(try desk.mails().allSatisfy { !$0.recipients.contains("nobody@") })
        }
    }

    @Test("R-137 an account gets three reset mails an hour, and a newer token voids the older")
    func resetMailsAreLimited() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            for _ in 0..<5 {
                _ = try await desk.anyone {
                    try await $0.call(
                        Methods.requestReset,
                        RequestResetRequest(email: ada.email)
                    )
                }
            }
            // A request that comes later is worked off later: when it is answered, the others are done.
            let bob = try await desk.registered("bob")
            _ = try await desk.anyone {
                try await $0.call(Methods.requestReset, RequestResetRequest(email: bob.email))
            }
            _ = try await desk.secret("dwr_", to: bob.email)
            let mails = try await desk.history("password_reset")
            #expect(mails.count == 4)
            let tokens = try desk.mails().filter { $0.recipients.contains(ada.email) }
                .flatMap { $0.text.split { $0.isWhitespace } }
                .filter { $0.hasPrefix("dwr_") }.map(String.init)
            #expect(Set(tokens).count == 3)
            var worked = 0
            for token in tokens {
                let code = try await refusalCode {
                    _ = try await desk.anyone {
                        try await $0.call(
                            Methods.completeReset,
                            CompleteResetRequest(token: token, password: AccessDesk.otherPassword)
                        )
                    }
                }
                if code == nil { worked += 1 }
            }
            #expect(worked == 1)
        }
    }

    private func list(_ client: DeskClient) async throws {
        _ = try await client.call(Methods.listTickets, ListTicketsRequest())
    }
}
