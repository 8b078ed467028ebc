import Testing

@testable import DeskwireDomain

/// codes of devices, recovery codes, and what the rules allow.
struct SecondStepTests {
    private static let now = Timestamp(rawValue: 1_700_000_000_000)

    /// RFC 4226, appendix D: the MACs of the counters 0 to 3 and their codes.
    @Test(arguments: [
        ("cc93cf18508d94934c64b65d8ba7667fb7cde4b0", "755224"),
        ("75a48a19d4cbe100644e8ac1397eea747a2d33ab", "287082"),
        ("0bacb7fa082fef30782211938bc1c5e70416ff44", "359152"),
        ("66c28227d03a2d5529262ff016a1e6ef76557ece", "969429"),
    ])
    func codesAreThoseOfTheStandard(mac: String, code: String) {
        let digits = Array(mac)
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0
        }
        #expect(TOTP.code(bytes) == code)
        #expect(TOTP.message(0x0102) == [0, 0, 0, 0, 0, 0, 1, 2])
    }

    /// SEC-070: this step and the one before count; a step to come, one that was used, and those before it do not.
    @Test func aCodeIsGoodNearItsTimeAndOnce() {
        let current = TOTP.step(at: Self.now)
        func mac(_ message: [UInt8]) -> [UInt8] {
            [0, 0, message[6], message[7]] + [UInt8](repeating: 0, count: 16)
        }
        func code(_ offset: Int64) -> String { TOTP.code(mac(TOTP.message(current + offset))) }
        func found(_ offset: Int64, after last: Int64 = 0) -> Int64? {
            TOTP.step(of: code(offset), near: Self.now, after: last, mac: mac)
        }
        for offset: Int64 in -1...0 {
            let step = current + offset
            #expect(found(offset) == step)
            #expect(found(offset, after: step) == nil, "used already")
        }
        #expect(found(-2) == nil && found(1) == nil && found(2) == nil)
        #expect(TOTP.step(of: "", near: Self.now, after: 0, mac: mac) == nil)
    }

    @Test func base32IsThatOfTheStandard() {
        for (text, encoded) in [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI"),
        ] {
            #expect(Base32.encode(Array(text.utf8)) == encoded)
        }
        let uri = TOTP.uri(seed: Array("foo".utf8), account: "a b@x.org", issuer: "Lamps & Co")
        #expect(
            uri
                == "otpauth://totp/Lamps%20%26%20Co:a%20b%40x.org?secret=MZXW6&issuer=Lamps%20%26%20Co"
        )
    }

    @Test func recoveryCodesAreReadAsTheyAreWrittenDown() {
        let code = RecoveryCode.make(random: (0..<15).map { UInt8($0 * 17) })
        #expect(code.count == 29 && code.split(separator: "-").count == 6)
        let plain = RecoveryCode.typed(code)
        #expect(plain?.utf8.count == 24)
        #expect(RecoveryCode.typed(" " + code.uppercased().replacing("-", with: " ")) == plain)
        for text in [
            "", "123456", code + "a", String(code.dropLast()), code.replacing("-", with: "1"),
        ] {
            #expect(RecoveryCode.typed(text) == nil)
        }
    }

    @Test func triesAndMailsAreCountedForATime() throws {
        var rules = SecondStepRules()
        (rules.triesMax, rules.resendsMax, rules.resetMinutes) = (2, 1, 10)
        var tries = SecondStepTries(since: Self.now)
        try tries.takeTry(rules, now: Self.now)
        #expect(!tries.isUsedUp(rules))
        try tries.takeTry(rules, now: Self.now)
        #expect(tries.isUsedUp(rules))
        let later = Self.now.adding(seconds: 599)
        #expect(throws: Refusal.lockedOut(until: Self.now.adding(seconds: 600), retryAfterMs: 1000))
        {
            try tries.takeTry(rules, now: later)
        }
        try tries.takeMail(rules, now: later)
        try tries.takeMail(rules, now: later)
        #expect(throws: Refusal.rateLimited(name: "second_step_mails", retryAfterMs: 1000)) {
            try tries.takeMail(rules, now: later)
        }
        try tries.takeTry(rules, now: Self.now.adding(seconds: 600))
        #expect(tries.tries == 1 && tries.mails == 0)
    }

    @Test func rulesSayWhoMustHaveWhat() throws {
        var rules = SecondStepRules()
        #expect(rules.kind(of: .customer, confirmed: nil) == nil)
        #expect(rules.kind(of: .staff, confirmed: .totp) == .totp)
        rules.requiredFor = [.customer, .staff]
        #expect(rules.kind(of: .customer, confirmed: nil) == .mailedCode)
        #expect(rules.kind(of: .customer, confirmed: .totp) == .totp)
        #expect(rules.mustEnrol(.staff, hasOne: false))
        #expect(!rules.mustEnrol(.staff, hasOne: true))
        #expect(!rules.mustEnrol(.customer, hasOne: false))
        #expect(!rules.mustEnrol(.administrator, hasOne: false))
        rules.codeDigits = 8
        #expect(SecondStepRules(text: rules.text) == rules)
        #expect(SecondStepRules(text: "") == SecondStepRules())
        #expect(SecondStepRules(text: "code_digits=99 x=1 required_for=2,9").codeDigits == 6)
        let wrong: [(inout SecondStepRules) -> Void] = [
            { $0.codeDigits = 5 }, { $0.codeDigits = 11 }, { $0.codeMinutes = 0 },
            { $0.resendsMax = 11 }, { $0.triesMax = 0 }, { $0.resetMinutes = 1441 },
            { $0.requiredFor = [.service] },
        ]
        for change in wrong {
            var rules = SecondStepRules()
            change(&rules)
            #expect(throws: Refusal.self) { try rules.check() }
        }
    }
}
