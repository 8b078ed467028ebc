import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

extension OnOneDesk {
    /// Who gets in, who does not, and what they are told (SEC-045, R-133, R-142).
    @Suite struct LoginTests {
        @Test("a wrong password and an unknown name get the same answer (SEC-045)")
        func wrongAndUnknownLookTheSame() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("wren")
            var answers: [ErrorBody] = []
            for login in [ada.email, "nobody-\(UUID().uuidString)@example.com"] {
                answers.append(try await refusal(of: login, desk: desk))
            }
            #expect(answers[0].code == .badCredentials)
            #expect(answers[0] == answers[1])
            let told = try await ada.run(
                "deskwire",
                "login",
                "--email",
                ada.email,
                "--password-stdin",
                input: "wrong"
            )
            #expect(told.status == 3 && told.output.isEmpty)
        }

        @Test(
            "five wrong passwords are free, then the name is locked for a while, known or not (SEC-045)",
            arguments: [true, false]
        )
        func guessingIsSlowedDown(isKnown: Bool) async throws {
            let desk = try SharedDesk.desk
            let login =
                isKnown
                ? try await desk.customer("lock").email
                : "unlocked-\(UUID().uuidString)@example.com"
            for _ in 1...5 {
                #expect(try await refusal(of: login, desk: desk).code == .badCredentials)
            }
            // The first wait is a second, and each later one twice as long: guess on until there is one that slow
            // hashing does not eat up.
            let locked = try await eventually("a wait of two seconds") {
                let error = try await refusal(of: login, desk: desk)
                return error.code == .lockedOut && error.retryAfterMs > 2000 ? error : nil
            }
            #expect(locked.outcome == .notApplied && locked.retryAfterMs <= 4000)
            let right = try await refusal(of: login, password: Person.password, desk: desk)
            #expect(right.code == .lockedOut, "the right password has to wait as well")
            let told = try await desk.bo.run(
                "deskwire",
                "login",
                "--email",
                login,
                "--password-stdin",
                input: Person.password
            )
            #expect(told.status == 3 && told.errors.contains(/Try again in \d second/))
        }

        private func refusal(
            of login: String,
            password: String = "not the password",
            desk: Installation
        ) async throws -> ErrorBody {
            let client = try await RawClient.greeted(desk.server.address)
            var error = try await client.refusal(
                of: Methods.authenticate,
                AuthenticateRequest(credential: .password(login: login, secret: password))
            )
            await client.close()
            error.traceID = 0
            return error
        }

        @Test(
            "a revoked service token is void on open connections within a second (R-142, SEC-062)"
        )
        func revocationReachesOpenConnections() async throws {
            let desk = try SharedDesk.desk
            let token = try await desk.serviceToken("short-lived")
            let client = try await RawClient.greeted(
                desk.server.address,
                token: token.secret,
                features: ["events.v1"]
            )
            _ = try await client.call(Methods.subscribe, SubscribeRequest()) as SubscribeReply
            try await desk.boss.ask("deskwire", "admin", "token", "revoke", String(token.id))
            let revoked = ContinuousClock.now
            var frame = try await client.nextFrame()
            while frame.header.type == .reply { frame = try await client.nextFrame() }
            #expect(ContinuousClock.now - revoked < .seconds(1))
            let end: ErrorBody = try frame.body.decoded()
            #expect(end.code == .tokenExpired)
            let refused = try await client.refusal(
                of: Methods.listTickets,
                ListTicketsRequest()
            )
            #expect(refused.code == .tokenExpired)
            #expect(try await client.nextGoAway().code == .handshakeTimeout)
            let again = try await desk.boss.run(
                "deskwire",
                "list",
                environment: ["DESKWIRE_TOKEN": token.secret]
            )
            #expect(again.status == 3)
        }

        @Test("logout voids the token, wherever it is used (R-133)")
        func logoutVoidsTheToken() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("leo")
            let token = try ada.sessionToken()
            #expect(try await ada.run("deskwire", "logout").status == 0)
            #expect(try await ada.run("deskwire", "list").status == 3, "nobody is logged in")
            let used = try await ada.run(
                "deskwire",
                "list",
                environment: ["DESKWIRE_TOKEN": token]
            )
            #expect(used.status == 3 && used.output.isEmpty)
            try await ada.logIn()
            #expect(try await ada.run("deskwire", "list").status == 0)
        }
    }
}
