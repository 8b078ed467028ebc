import DeskwireDomain
import Testing

/// SEC-045: how wrong passwords slow a name down.
struct LoginThrottleTests {
    @Test func fiveAreFreeThenTheWaitDoublesToAQuarterOfAnHour() {
        let delays = (1...20).map { LoginThrottle.delaySeconds(after: $0) }
        #expect(
            delays == [
                0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900, 900, 900,
            ]
        )
        #expect(LoginThrottle.delaySeconds(after: 0) == 0)
        #expect(LoginThrottle.delaySeconds(after: .max - 10) == 900)
    }

    /// Tries as soon as each is allowed; one millisecond earlier is refused and counts nothing.
    @Test func aHundredFailuresDisableThePassword() throws {
        var throttle = LoginThrottle()
        var now = Sample.now
        for failure in 1...100 {
            if throttle.blockedUntil > now {
                let early = throttle.blockedUntil.adding(milliseconds: -1)
                let before = throttle
                #expect(
                    refusal { try throttle.begin(now: early) }
                        == .lockedOut(until: before.blockedUntil, retryAfterMs: 1)
                )
                #expect(throttle == before)
                now = throttle.blockedUntil
            }
            try throttle.begin(now: now)
            #expect(throttle.failures == Int64(failure))
        }
        let never = Timestamp(rawValue: .max)
        #expect(
            refusal { try throttle.begin(now: now.adding(days: 1000)) }
                == .lockedOut(until: never, retryAfterMs: 0)
        )
    }
}

/// SEC-042, SEC-043: which passwords are accepted.
struct PasswordRuleTests {
    private func check(
        _ password: String,
        _ role: PrincipalRole = .customer,
        name: String = "Ada Lovelace",
        email: String = "countess@example.com"
    ) -> Refusal? {
        refusal {
            try PasswordRule.check(
                password,
                role: role,
                name: name,
                email: email,
                isCommon: { $0 == "everybody uses it" }
            )
        }
    }

    @Test(arguments: [
        (PrincipalRole.customer, 12), (.staff, 15), (.administrator, 15),
    ])
    func lengthsHoldAtTheLimitAndOneBeforeIt(role: PrincipalRole, least: Int) {
        let long = "qv7 plum tree and some more"
        #expect(check(String(long.prefix(least)), role) == nil)
        #expect(
            check(String(long.prefix(least - 1)), role)
                == .invalid("password", "Choose a password of at least \(least) characters.")
        )
    }

    @Test func charactersAreWhatAPersonSees() {
        #expect(check("ä🙂é漢ö5ü7ñ9ß!") == nil)
        let longest = String(repeating: "plum7tre", count: 16)
        #expect(longest.count == 128)
        #expect(check(longest) == nil)
        #expect(check(longest + "x") != nil)
        // 100 characters, but more bytes than anybody types.
        let family = "👨‍👩‍👧‍👦"
        #expect(check(String(repeating: family, count: 100) + "abc7") != nil)
    }

    @Test(arguments: [
        "everybody uses it", "EVERYBODY uses it", "aaaaaaaaaaaa", "abcabcabcabc", "AaAaAaAaAaAa",
    ])
    func whatOthersWouldTryFirstIsRefused(password: String) {
        guard case .invalid(let problems)? = check(password) else {
            Issue.record("\(password) was accepted")
            return
        }
        #expect(problems.first?.message.contains("others would try") == true)
    }

    @Test(arguments: [
        "my lovelace 77", "xCOUNTESSx 4 plum", "deskwire is 9 fine", "LoveLace-plum-4",
    ])
    func onesOwnNameIsRefused(password: String) {
        guard case .invalid(let problems)? = check(password) else {
            Issue.record("\(password) was accepted")
            return
        }
        #expect(problems.first?.message.contains("your name") == true)
    }

    @Test("SEC-043 each part of name and address counts, however they are joined")
    func partsOfNameAndAddress() {
        for password in ["my king 77 plums", "seven lovelace plums", "9 countess harbours"] {
            let refused = check(
                password,
                name: "Ada Lovelace-King",
                email: "the.countess+desk@example.com"
            )
            #expect(refused != nil, "\(password)")
        }
    }

    @Test func aShortNameDoesNotForbidItsLetters() {
        #expect(check("canada plum 42!", name: "Ada Li", email: "al@x.org") == nil)
    }
}

/// SEC-061: how long logins last.
struct SessionRuleTests {
    @Test(arguments: [
        (PrincipalRole.customer, 2_592_000, 86_400), (.staff, 86_400, 3600),
        (.administrator, 86_400, 3600),
    ])
    func staffSessionsAreShorter(role: PrincipalRole, absolute: Int64, idle: Int64) {
        #expect(SessionRule.absoluteSeconds(role) == absolute)
        #expect(SessionRule.idleSeconds(role) == idle)
    }
}

/// how far a customer has come.
struct AccessStateTests {
    private func state(
        activated: Bool = false,
        expiresInMs: Int64? = nil,
        revoked: Bool = false
    ) -> AccessState {
        AccessState(
            account: Sample.account(activatedAt: activated ? Sample.now : nil),
            newestInvitation: expiresInMs.map {
                SingleUseToken(
                    account: Sample.ada.id,
                    purpose: .invitation,
                    expiresAt: Sample.now.adding(milliseconds: $0),
                    usedAt: activated ? Sample.now : nil,
                    revokedAt: revoked ? Sample.now : nil
                )
            },
            now: Sample.now
        )
    }

    @Test func itFollowsFromTheAccountAndTheNewestInvitation() {
        #expect(state() == .notInvited)
        #expect(state(expiresInMs: 1) == .sent)
        #expect(state(expiresInMs: 0) == .expired)
        #expect(state(expiresInMs: -1) == .expired)
        #expect(state(expiresInMs: 1, revoked: true) == .revoked)
        #expect(state(expiresInMs: -1, revoked: true) == .revoked)
        #expect(state(activated: true) == .activated)
        #expect(state(activated: true, expiresInMs: -1) == .activated)
        #expect(state(activated: true, expiresInMs: 1, revoked: true) == .activated)
    }
}
