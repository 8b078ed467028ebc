import DeskwireDomain
import Testing

@Suite struct AccessRuleTests {
    private static let now = Timestamp(rawValue: 1_790_000_000_000)

    @Test(
        "R-134 a code is six digits, with zeros in front, whatever the random bytes",
        arguments: [
            ([0, 0, 0, 0, 0, 0, 0, 0], "000000"),
            ([0, 0, 0, 0, 0, 0, 0, 7], "000007"),
            ([255, 255, 255, 255, 255, 255, 255, 255], "551615"),
        ] as [([UInt8], String)]
    )
    func codesAreSixDigits(random: [UInt8], code: String) {
        #expect(LoginCode.make(random: random) == code)
    }

    @Test("R-134 a code is read as people type it, and nothing else is a code")
    func codesAreRead() {
        for text in ["123456", " 123 456 ", "123-456", "123456\n"] {
            #expect(LoginCode.typed(text) == "123456")
        }
        for text in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            #expect(LoginCode.typed(text) == nil, "\(text)")
        }
    }

    @Test("R-134 a code ends with its time, its use or its fifth wrong try")
    func codesEnd() {
        let end = Self.now.adding(seconds: 1)
        func isUsable(_ tries: Int64, _ usedAt: Timestamp?, _ now: Timestamp) -> Bool {
            LoginCode.isUsable(tries: tries, usedAt: usedAt, expiresAt: end, now: now)
        }
        #expect(isUsable(0, nil, Self.now) && isUsable(4, nil, Self.now))
        #expect(!isUsable(5, nil, Self.now))
        #expect(!isUsable(0, Self.now, Self.now))
        #expect(!isUsable(0, nil, end))
    }

    @Test(
        "R-130 a customer's own access mode stands over the installation's; protected is the default"
    )
    func accessModes() {
        var settings = Settings()
        #expect(AccessMode.effective(own: nil, settings: settings) == .protected)
        #expect(AccessMode.effective(own: .openLink, settings: settings) == .openLink)
        settings.accessMode = .openLink
        #expect(AccessMode.effective(own: nil, settings: settings) == .openLink)
        #expect(AccessMode.effective(own: .protected, settings: settings) == .protected)
    }

    private static func account(
        activated: Bool = true,
        end: String = "",
        start: String = "",
        portal: Bool = true,
        optedOut: Bool = false
    ) throws -> Account {
        Account(
            id: AccountID(rawValue: 1),
            version: 1,
            role: .customer,
            name: "Ada",
            email: "ada@example.com",
            isDisabled: false,
            activatedAt: activated ? now : nil,
            createdAt: now,
            createdBy: .system,
            supportPeriod: try SupportPeriod(start: start, end: end),
            isPortalEnabled: portal,
            isOptedOut: optedOut
        )
    }

    private static func names(_ facts: AccessBarrier.Facts) -> [String] {
        AccessBarrier.all(in: facts, now: now).map(\.name)
    }

    @Test("R-139 each reason is found, and all that apply are said")
    func barriers() throws {
        var good = AccessBarrier.Facts()
        good.settings.senderAddress = MailAddress("desk@example.com")
        #expect(Self.names(good) == ["unknown"])
        good.account = try Self.account()
        #expect(Self.names(good).isEmpty)

        var facts = good
        facts.account = try Self.account(activated: false, end: "2026-01-01", portal: false)
        facts.invitation = SingleUseToken(
            account: AccountID(rawValue: 1),
            purpose: .invitation,
            expiresAt: Self.now,
            usedAt: nil,
            revokedAt: nil
        )
        facts.throttle = LoginThrottle(failures: 9, blockedUntil: Self.now.adding(seconds: 1))
        facts.settings.senderAddress = nil
        facts.mail = (.bounced, "")
        #expect(
            Self.names(facts) == [
                "not_enabled", "not_activated", "invite_expired", "locked", "ended",
                "mail_not_configured", "mail_failed",
            ]
        )
        facts = good
        facts.account = try Self.account(start: "2999-01-01", optedOut: true)
        facts.mail = (.suppressed, "template_off")
        #expect(Self.names(facts) == ["not_started", "template_off", "address_suppressed"])

        facts = good
        facts.kindsOff = [.marketing, .invitation]
        #expect(Self.names(facts).isEmpty, "she has registered")
        facts.account = try Self.account(activated: false)
        #expect(Self.names(facts) == ["not_activated", "template_off"])
        facts = good
        facts.kindsOff = [.loginCode]
        facts.secondStepLockedUntil = Self.now.adding(seconds: 1)
        #expect(Self.names(facts) == ["second_step_locked", "template_off"])
    }

    @Test("R-140 an opt-out is a reason only while the switch is off")
    func optOutNeedsTheSwitch() throws {
        var facts = AccessBarrier.Facts()
        facts.settings.senderAddress = MailAddress("desk@example.com")
        facts.account = try Self.account(optedOut: true)
        #expect(Self.names(facts).isEmpty)
        facts.settings.transactionalToOptedOut = false
        #expect(Self.names(facts) == ["opted_out"])
    }
}
