import DeskwireDomain
import DeskwireProtocol
import Dispatch
import NIOCore
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

extension TestDesk {
    func authenticate(
        _ kind: Credential.Kind?,
        peer: Peer = .local,
        at now: Timestamp = now
    ) async -> Result<Authenticated, any Error> {
        await withCheckedContinuation { continuation in
            authenticator.authenticate(
                Credential(kind: kind),
                call: call(peer: peer, at: now),
                completion: { result in
                    continuation.resume(
                        returning: result.flatMap { answer in
                            guard case .comeIn(let authenticated) = answer else {
                                return .failure(TestFailure("a second step is asked for"))
                            }
                            return .success(authenticated)
                        }
                    )
                }
            )
        }
    }

    func login(
        _ login: String,
        _ password: String,
        peer: Peer = .local,
        at now: Timestamp = now
    ) async -> Result<Authenticated, any Error> {
        await authenticate(
            .password(PasswordCredential(login: login, secret: password)),
            peer: peer,
            at: now
        )
    }

    func principal(
        of token: String,
        at now: Timestamp = now
    ) async -> Result<Authenticated, any Error> {
        await authenticate(.token(TokenCredential(token: token)), at: now)
    }

    func disable(_ email: String) async throws {
        _ = try await store.write {
            try $0.run("UPDATE account SET disabled = 1 WHERE email = '\(email)'")
        }
    }

    func call(peer: Peer = .local, at now: Timestamp = now) -> Call {
        Call(caller: nil, peer: peer, now: now, deadline: .distantFuture, traceID: 1)
    }

    /// A person who can log in with the password.
    func registered(
        _ role: PrincipalRole,
        _ name: String,
        password: String
    ) async throws -> Principal {
        let person = try await person(role, name)
        guard let hash = PasswordHash.make(password, salt: [UInt8](repeating: 1, count: 16)) else {
            throw TestFailure("no hash")
        }
        try await store.write { try $0.setPassword(of: person.account, hash: hash, at: Self.now) }
        return person
    }
}

extension Result where Success == Authenticated {
    var refusal: Refusal? {
        guard case .failure(let error) = self else { return nil }
        return error as? Refusal
    }
}

/// SEC-040 to SEC-046, SEC-060 to SEC-063: logging in.
struct LoginTests {
    private static let password = "plum tree 42 lamps"

    @Test func aPasswordGivesASessionForLaterConnections() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.registered(.customer, "ada", password: Self.password)
            let login = try await desk.login(" ADA@example.com ", Self.password).get()
            #expect(login.principal.account == ada.account)
            #expect(login.principal.role == .customer && login.principal.email == "ada@example.com")
            let token = try #require(login.sessionToken)
            #expect(token.hasPrefix("dws_"))
            #expect(login.sessionExpiresAt == TestDesk.now.adding(days: 30))
            let later = try await desk.principal(of: token).get()
            #expect(later.principal == login.principal)
            #expect(later.sessionToken == nil)
            desk.store.writes.settle()
            // Idle for a day: over.
            let nextDay = TestDesk.now.adding(days: 1)
            #expect(await desk.principal(of: token, at: nextDay).refusal == .tokenExpired)
        }
    }

    @Test func staffSessionsEndAfterADay() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.staff, "sam", password: Self.password)
            let login = try await desk.login("sam@example.com", Self.password).get()
            #expect(login.sessionExpiresAt == TestDesk.now.adding(days: 1))
        }
    }

    @Test func whatIsWrongGetsOneAnswer() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            _ = try await desk.person(.customer, "bea")
            for (login, password) in [
                ("ada@example.com", "wrong"), ("ada@example.com", ""),
                ("bea@example.com", Self.password), ("nobody@example.com", Self.password),
                ("not an address", Self.password), ("", ""), ("bea@example.com", "decoy"),
                ("nobody@example.com", "decoy"),
                ("ada@example.com", String(repeating: "x", count: 1025)),
            ] {
                #expect(await desk.login(login, password).refusal == .badCredentials, "\(login)")
            }
        }
    }

    @Test func aDisabledAccountIsNotLetIn() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let login = try await desk.login("ada@example.com", Self.password).get()
            let token = try #require(login.sessionToken)
            try await desk.disable("ada@example.com")
            #expect(
                await desk.login("ada@example.com", Self.password).refusal == .badCredentials
            )
            #expect(await desk.principal(of: token).refusal == .tokenExpired)
        }
    }

    /// SEC-045: for a known and an unknown name alike, and in any spelling of it.
    @Test(arguments: ["ada@example.com", "nobody@example.com"])
    func wrongPasswordsSlowTheNameDown(name: String) async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            for number in 0..<5 {
                let login = number % 2 == 0 ? name : name.uppercased()
                #expect(await desk.login(login, "wrong").refusal == .badCredentials)
            }
            let until = TestDesk.now.adding(seconds: 1)
            let locked = Refusal.lockedOut(until: until, retryAfterMs: 1000)
            #expect(await desk.login(name, Self.password).refusal == locked)
            let login = await desk.login(name, Self.password, at: until)
            #expect((login.refusal == nil) == name.hasPrefix("ada"))
        }
    }

    /// SEC-045: a thousand guesses at once are five.
    @Test func guessesSideBySideDoNotOutrunTheCount() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let verified = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<1_000 {
                    group.addTask {
                        await desk.login("ada@example.com", "wrong").refusal == .badCredentials
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(verified == 5)
        }
    }

    /// The old password is verified in the pool while the new one is set: it opens nothing any more.
    @Test(arguments: ["changed", "disabled"])
    func whatChangedMeanwhileIsAskedAgain(what: String) async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.registered(.customer, "ada", password: Self.password)
            let pool = WorkerPool(label: "held", width: 1, waitingMax: 4)
            let gate = DispatchSemaphore(value: 0)
            _ = pool.submit { gate.wait() }
            let authenticator = Authenticator(store: desk.store, passwords: pool, desk: desk.desk)
            async let login = withCheckedContinuation { continuation in
                authenticator.authenticate(
                    Credential(
                        kind: .password(
                            PasswordCredential(login: "ada@example.com", secret: Self.password)
                        )
                    ),
                    call: desk.call(),
                    completion: { continuation.resume(returning: $0) }
                )
            }
            // Its try is counted: the old hash is read, and the pool is next.
            while try await desk.store.read({
                try $0.first("SELECT count(*) FROM login_failure") { $0.integer(0) } == 0
            }) { await Task.yield() }
            let hash = PasswordHash.make("another one altogether", salt: [UInt8](1...16)) ?? ""
            try await desk.store.write { transaction in
                if what == "changed" {
                    try transaction.setPassword(of: ada.account, hash: hash, at: TestDesk.now)
                } else {
                    try transaction.run("UPDATE account SET disabled = 1")
                }
            }
            gate.signal()
            guard case .failure(let error) = await login else {
                Issue.record("the old password opened a session")
                return
            }
            #expect(error as? Refusal == .badCredentials)
            let sessions = try await desk.store.read {
                try $0.openSessions(of: ada.account, now: TestDesk.now)
            }
            #expect(sessions.isEmpty)
        }
    }

    /// SEC-045: who is logged in changes her password whatever strangers try at the login.
    @Test func strangersDoNotKeepOneFromChangingOnesPassword() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let ada = try await desk.login("ada@example.com", Self.password).get().principal
            for _ in 0..<8 { _ = await desk.login("ada@example.com", "wrong") }
            func change(_ old: String) async -> Rejection? {
                await desk.rejection(
                    Methods.changePassword,
                    ChangePasswordRequest(oldPassword: old, newPassword: "plums and seven lamps"),
                    as: ada
                )
            }
            for _ in 0..<4 { #expect(await change("wrong") == .refused(.badCredentials)) }
            #expect(await change(Self.password) == nil)
            // The session guesses no faster than a stranger.
            for _ in 0..<5 { #expect(await change("wrong") == .refused(.badCredentials)) }
            guard case .refused(.lockedOut)? = await change("plums and seven lamps") else {
                Issue.record("a sixth guess is let through")
                return
            }
        }
    }

    /// A password that is verified while the session ends does nothing in its name.
    @Test func anEndedSessionChangesNoPassword() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let ada = try await desk.login("ada@example.com", Self.password).get().principal
            try await desk.store.write { try $0.endSession(ada.session, at: TestDesk.now) }
            let answer = await desk.rejection(
                Methods.changePassword,
                ChangePasswordRequest(
                    oldPassword: Self.password,
                    newPassword: "plums and seven lamps"
                ),
                as: ada
            )
            #expect(answer == .refused(.tokenExpired))
        }
    }

    @Test func theRightPasswordForgetsTheWrongOnes() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            for _ in 1...3 {
                for _ in 1...4 { _ = await desk.login("ada@example.com", "wrong") }
                _ = try await desk.login("ada@example.com", Self.password).get()
            }
        }
    }

    @Test func ofManyLoginsTheOldestSessionEnds() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let first = try await desk.login("ada@example.com", Self.password).get()
            try await desk.store.write { transaction in
                for number in UInt8(2)...UInt8(SessionRule.sessionsMax) {
                    let session = NewSession(
                        account: first.principal.account,
                        tokenHash: [UInt8](repeating: number, count: 32),
                        expiresAt: TestDesk.now.adding(days: 1),
                        idleMs: 1000
                    )
                    _ = try transaction.insertSession(session, at: TestDesk.now)
                }
            }
            let token = try #require(first.sessionToken)
            #expect(await desk.principal(of: token).refusal == nil)
            let last = try await desk.login("ada@example.com", Self.password).get()
            #expect(await desk.principal(of: token).refusal == .tokenExpired)
            #expect(await desk.principal(of: last.sessionToken ?? "").refusal == nil)
        }
    }

    @Test func logoutEndsTheSession() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            let login = try await desk.login("ada@example.com", Self.password).get()
            let result = await withCheckedContinuation { continuation in
                desk.authenticator.logout(
                    login.principal,
                    call: desk.call(),
                    completion: { continuation.resume(returning: $0) }
                )
            }
            try result.get()
            let token = try #require(login.sessionToken)
            #expect(await desk.principal(of: token).refusal == .tokenExpired)
        }
    }

    @Test func whatIsNoCredentialIsRefused() async throws {
        try await TestDesk.run { desk in
            let invitation = SecretText(kind: .invitation, random: [UInt8](repeating: 1, count: 32))
            for token in ["", "x", "dws_", invitation.text] {
                #expect(await desk.principal(of: token).refusal == .badCredentials)
            }
            let unknown = SecretText(kind: .session, random: [UInt8](repeating: 1, count: 32))
            #expect(await desk.principal(of: unknown.text).refusal == .tokenExpired)
            guard case .invalid? = await desk.authenticate(nil).refusal else {
                Issue.record("nothing was taken for a credential")
                return
            }
            let code = await desk.authenticate(.mailedCode(MailedCodeCredential()))
            #expect(code.refusal == .badCredentials)
            let remote = await desk.login("ada@example.com", Self.password, peer: .remote)
            #expect(remote.refusal == .tlsRequired)
        }
    }

    /// SEC-040: a hash of weaker parameters is replaced when its password is seen.
    @Test func anOutdatedHashIsRenewed() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.registered(.customer, "ada", password: Self.password)
            let stored = try await desk.store.read { try $0.passwordHash(of: ada.account) }
            #expect(!PasswordHash.isOutdated(try #require(stored)))
            // Argon2id of the same password with 8 MiB and one pass.
            #expect(PasswordHash.isOutdated("$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHQ$AAAA"))
            #expect(!PasswordHash.verify(Self.password, against: ""))
            #expect(!PasswordHash.verify(Self.password, against: "$argon2id$v=19$m=1$x"))
            #expect(!PasswordHash.verify(Self.password, against: PasswordHash.decoy))
        }
    }
}

/// tokens for other programs.
struct ServiceTokenTests {
    private func create(
        _ desk: TestDesk,
        _ tim: Principal,
        key: [UInt8]? = nil
    ) async throws -> CreateServiceTokenReply {
        try await desk.ask(
            Methods.createServiceToken,
            CreateServiceTokenRequest(name: "shop", scopes: ["tickets", "events"]),
            as: tim,
            key: key
        )
    }

    @Test func aTokenIsGoodUntilItIsRevoked() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let reply = try await create(desk, tim)
            #expect(reply.secret.hasPrefix("dwt_"))
            #expect(reply.token?.expiresAtMs == TestDesk.now.adding(days: 90).rawValue)
            #expect(reply.token?.lastUsedAtMs == 0)
            let day89 = TestDesk.now.adding(days: 89)
            let found = try await desk.principal(of: reply.secret, at: day89).get().principal
            #expect(found.role == .service && found.name == "shop")
            #expect(found.scopes == [.tickets, .events])
            let day90 = TestDesk.now.adding(days: 90)
            #expect(await desk.principal(of: reply.secret, at: day90).refusal == .tokenExpired)

            let id = try #require(reply.token?.id)
            let revoked = try await desk.ask(
                Methods.revokeServiceToken,
                RevokeServiceTokenRequest(tokenID: id),
                as: tim
            )
            #expect(revoked.token?.revokedAtMs == TestDesk.now.rawValue)
            #expect(await desk.principal(of: reply.secret).refusal == .tokenExpired)
            let list = try await desk.ask(
                Methods.listServiceTokens,
                ListServiceTokensRequest(),
                as: tim
            )
            #expect(list.tokens.map(\.revokedAtMs) == [TestDesk.now.rawValue])
            // Of a token that was never used, nobody says that it was.
            #expect(list.tokens.map(\.lastUsedAtMs) == [day89.rawValue])
        }
    }

    /// A sensitive reply is kept sealed, and the repeat of its request gives the same secret.
    @Test func aRepeatedRequestGivesTheSameSecretWhichIsNowhereInTheFile() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let key = [UInt8](repeating: 4, count: 16)
            let first = try await create(desk, tim, key: key)
            let again = try await create(desk, tim, key: key)
            #expect(first == again)
            let kept = try await desk.store.read {
                try $0.storedReply(account: tim.account, key: key)
            }
            let text = String(decoding: kept?.reply ?? [], as: UTF8.self)
            #expect(!text.isEmpty && !text.contains(first.secret))
        }
    }

    @Test func whatATokenMayDoMustBeSaid() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let table: [(CreateServiceTokenRequest, String)] = [
                (CreateServiceTokenRequest(name: "x"), "scopes"),
                (CreateServiceTokenRequest(name: "x", scopes: ["everything"]), "scopes"),
                (CreateServiceTokenRequest(name: "x", scopes: ["tickets", ""]), "scopes"),
                (CreateServiceTokenRequest(name: " ", scopes: ["tickets"]), "name"),
                (
                    CreateServiceTokenRequest(name: "x", scopes: ["tickets"], validDays: 3651),
                    "valid_days"
                ),
                (
                    CreateServiceTokenRequest(name: "x", scopes: ["tickets"], validDays: .max),
                    "valid_days"
                ),
            ]
            for (request, field) in table {
                let rejection = await desk.rejection(Methods.createServiceToken, request, as: tim)
                #expect(rejection?.field == field)
            }
        }
    }

    @Test func aPersonsSessionIsNoServiceToken() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            _ = try await desk.registered(.customer, "ada", password: "plum tree 42 lamps")
            let login = try await desk.login("ada@example.com", "plum tree 42 lamps").get()
            for id in [login.principal.session.wire, 0, 99, .max] {
                let request = RevokeServiceTokenRequest(tokenID: id)
                let error = await desk.answer(Methods.revokeServiceToken, request, as: tim)
                #expect(error?.code == .notFound)
            }
            let token = try #require(login.sessionToken)
            #expect(await desk.principal(of: token).refusal == nil)
        }
    }
}
