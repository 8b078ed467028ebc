import Crypto
import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// the second step of a login, over TCP and with the real programs; the server's clock is moved by the tests.
@Suite(.timeLimit(.minutes(3)))
struct SecondStepTests {
    // MARK: A device

    /// The code that a device with this secret shows at the server's time.
    private func code(_ secret: String, _ clock: MovedClock) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = secret.flatMap { character -> [Bool] in
            let value = alphabet.firstIndex(of: character) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 == 1 }
        }
        let seed = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 << 1 | (bits[start + $1] ? 1 : 0) }
        }
        let step = clock.milliseconds / 30_000
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: message,
                using: SymmetricKey(data: seed)
            )
        )
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return String(String(1_000_000 + Int(number & 0x7FFF_FFFF) % 1_000_000).suffix(6))
    }

    /// Sets a device up, and lets its step pass. Gives its secret and the recovery codes.
    private func enrol(
        _ client: DeskClient,
        _ clock: MovedClock
    ) async throws -> (secret: String, recovery: [String]) {
        let draft = try await client.call(
            Methods.enrolSecondStep,
            EnrolSecondStepRequest(kind: "totp", password: AccessDesk.password)
        )
        let codes = try await client.call(
            Methods.confirmSecondStep,
            ConfirmSecondStepRequest(code: code(draft.secret, clock))
        ).recoveryCodes
        clock.move(seconds: 30)
        return (draft.secret, codes)
    }

    /// The first step, which leaves the client half logged in.
    private func half(_ email: String, on desk: AccessDesk) async throws -> (DeskClient, String) {
        let client = try await desk.logIn(email)
        let challenge = try #require(client.authentication?.challenge)
        #expect(client.identity == nil && client.authentication?.sessionToken == "")
        return (client, challenge.challenge)
    }

    private func secondStep(
        _ challenge: String,
        _ code: String,
        on desk: AccessDesk
    ) async throws -> ErrorCode? {
        try await refusalCode {
            let client = try await DeskClient.connect(
                to: desk.address,
                credential: .secondStep(challenge: challenge, code: code)
            )
            _ = try await client.call(Methods.listTickets, ListTicketsRequest())
            await client.close()
        }
    }

    @Test("R-135 a device is set up by verbs, a login asks for its code, and scripts can give it")
    func verbs() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let password = AccessDesk.password
            func run(_ arguments: [String], _ input: String = "") async throws -> AccessDesk.Run {
                try await desk.run("deskwire", arguments, as: desk.boss, input: input)
            }
            let drafted = try await run(
                ["second-step", "enrol", "--password-stdin", "--json"],
                password
            )
            let draft = try JSON(drafted.output)
            #expect(
                draft["uri"].text.hasPrefix("otpauth://totp/Support:boss%40example.com?secret=")
            )
            let secret = draft["secret"].text
            #expect(try await run(["second-step", "confirm", "000000"]).status == 1)
            let confirmed = try await run(["second-step", "confirm", code(secret, clock), "--json"])
            #expect(try JSON(confirmed.output)["recoveryCodes"].list.count == 10, "\(confirmed)")
            let shown = try await run(["second-step", "status"])
            #expect(shown.output.contains("code of your device"), "\(shown)")

            let login = ["login", "--email", "boss@example.com", "--password-stdin"]
            let asked = try await desk.run("deskwire", login + ["--json"], input: password)
            #expect(asked.status == 3 && asked.errors.contains("--second-step CODE"), "\(asked)")
            let challenge = try JSON(asked.output)["challenge"]["challenge"].text
            clock.move(seconds: 30)
            let goOn = ["login", "--challenge", challenge, "--second-step"]
            let wrong = try await desk.run("deskwire", goOn + ["000000"])
            #expect(wrong.status == 3, "\(wrong)")
            // The same again below: a half minute may end between the two.
            let spent = code(secret, clock)
            let right = try await desk.run("deskwire-agent", goOn + [spent])
            #expect(right.status == 0 && right.output.contains("Logged in as Boss"), "\(right)")
            // In one go, too; and a code that was used is not used again.
            let used = try await desk.run(
                "deskwire",
                login + ["--second-step", spent],
                input: password
            )
            #expect(used.status == 3, "\(used)")
            clock.move(seconds: 30)
            let again = try await desk.run(
                "deskwire",
                login + ["--second-step", code(secret, clock), "--print-token"],
                input: password
            )
            #expect(again.output.hasPrefix("dws_"), "\(again)")
            let codes = try await run(
                ["second-step", "recovery-codes", "--password-stdin"],
                password
            )
            #expect(codes.status == 0 && codes.output.contains("Recovery codes"), "\(codes)")
            let off = try await run(["second-step", "disable", "--password-stdin"], password)
            #expect(off.status == 0, "\(off)")
            #expect(try await desk.logIn("boss@example.com").identity?.name == "Boss")
            try await historyOfBoss(on: desk)
        }
    }

    /// What was done to her login stands in her history, and no secret of it.
    private func historyOfBoss(on desk: AccessDesk) async throws {
        let history = try await desk.run(
            "deskwire-agent",
            ["history", "--staff", "boss@example.com", "--json"],
            as: desk.boss
        )
        let changes = try JSON(history.output)["changes"].list.filter {
            ["second_step", "recovery_codes"].contains($0["field"].text)
        }
        #expect(
            changes.map { change in ["field", "oldValue", "newValue"].map { change[$0].text } }
                == [
                    ["second_step", "totp", ""], ["recovery_codes", "•••", "•••"],
                    ["recovery_codes", "•••", "•••"], ["second_step", "", "totp"],
                ]
        )
        #expect(changes.allSatisfy { $0["by"]["actor"]["name"].text == "Boss" })
    }

    @Test("R-135 half logged in, only the second step, its code once more and Logout work")
    func halfLoggedIn() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let secret = try await enrol(desk.boss, clock).secret
            let (client, challenge) = try await half("boss@example.com", on: desk)
            let refused = try await refusalCode {
                _ = try await client.call(Methods.listTickets, ListTicketsRequest())
            }
            #expect(refused == .unauthenticated)
            let other = try await refusalCode {
                try await client.authenticate(
                    .password(login: "boss@example.com", secret: AccessDesk.password)
                )
            }
            #expect(other == .failedPrecondition)
            let noMail = try await refusalCode {
                _ = try await client.call(
                    Methods.resendCode,
                    ResendCodeRequest(challenge: challenge)
                )
            }
            #expect(noMail == .failedPrecondition, "a device's code is not mailed")
            // Leaving voids the challenge.
            try await client.logout()
            #expect(try await secondStep(challenge, code(secret, clock), on: desk) == .tokenExpired)

            // On the same connection, and on another one, once.
            let (same, first) = try await half("boss@example.com", on: desk)
            _ = try await same.authenticate(
                .secondStep(challenge: first, code: code(secret, clock))
            )
            _ = try await same.call(Methods.listTickets, ListTicketsRequest())
            #expect(try await secondStep(first, code(secret, clock), on: desk) == .tokenExpired)
            let (_, second) = try await half("boss@example.com", on: desk)
            #expect(try await secondStep(second, code(secret, clock), on: desk) == .badCredentials)
            clock.move(seconds: 30)
            #expect(try await secondStep(second, code(secret, clock), on: desk) == nil)
            // Five minutes for a device.
            let (_, late) = try await half("boss@example.com", on: desk)
            clock.move(seconds: 300)
            #expect(try await secondStep(late, code(secret, clock), on: desk) == .tokenExpired)
        }
    }

    @Test("R-135 one code on several connections at once lets in one of them")
    func oneCodeAtOnce() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let secret = try await enrol(desk.boss, clock).secret
            var challenges: [String] = []
            for _ in 0..<4 { challenges.append(try await half("boss@example.com", on: desk).1) }
            let digits = code(secret, clock)
            let outcomes = try await withThrowingTaskGroup(of: ErrorCode?.self) { tasks in
                for challenge in challenges {
                    tasks.addTask { try await secondStep(challenge, digits, on: desk) }
                }
                var outcomes: [ErrorCode?] = []
                for try await outcome in tasks { outcomes.append(outcome) }
                return outcomes
            }
            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .badCredentials }.count == 3)
        }
    }

    @Test("R-135 recovery codes stand in once; wrong codes are limited, and the owner is told")
    func limits() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let (secret, recovery) = try await enrol(desk.boss, clock)
            let (_, first) = try await half("boss@example.com", on: desk)
            #expect(try await secondStep(first, recovery[0], on: desk) == nil)
            let (_, second) = try await half("boss@example.com", on: desk)
            #expect(try await secondStep(second, recovery[0], on: desk) == .badCredentials)
            #expect(try await secondStep(second, recovery[1].uppercased(), on: desk) == nil)

            let (_, third) = try await half("boss@example.com", on: desk)
            for _ in 0..<5 {
                #expect(try await secondStep(third, "000000", on: desk) == .badCredentials)
            }
            // The challenge is void, and another one is locked until the hour is over.
            #expect(try await secondStep(third, code(secret, clock), on: desk) == .tokenExpired)
            let (_, fourth) = try await half("boss@example.com", on: desk)
            #expect(try await secondStep(fourth, code(secret, clock), on: desk) == .lockedOut)
            #expect(try await desk.history("second_step_changed").count == 4)
            clock.move(seconds: 3600)
            let (_, fifth) = try await half("boss@example.com", on: desk)
            #expect(try await secondStep(fifth, code(secret, clock), on: desk) == nil)
        }
    }

    @Test("R-135 with a second step, staff may have a shorter password, and keep both or neither")
    func shorterPassword() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let short = "zebra8 lilac"
            func change(from old: String, to new: String) async throws -> ErrorCode? {
                try await refusalCode {
                    _ = try await desk.boss.call(
                        Methods.changePassword,
                        ChangePasswordRequest(oldPassword: old, newPassword: new)
                    )
                }
            }
            func disable(_ password: String) async throws -> ErrorCode? {
                try await refusalCode {
                    _ = try await desk.boss.call(
                        Methods.disableSecondStep,
                        DisableSecondStepRequest(password: password)
                    )
                }
            }
            #expect(try await change(from: AccessDesk.password, to: short) == .invalidArgument)
            _ = try await enrol(desk.boss, clock)
            #expect(try await change(from: AccessDesk.password, to: short) == nil)
            #expect(try await disable(short) == .failedPrecondition)
            #expect(try await change(from: short, to: AccessDesk.otherPassword) == nil)
            #expect(try await disable(AccessDesk.otherPassword) == nil)
        }
    }

    // MARK: A mailed code

    /// The newest code that was mailed to an address.
    private func mailed(
        to address: String,
        besides known: [String] = [],
        on desk: AccessDesk
    ) async throws -> String {
        try await AccessDesk.soon("a code for \(address)") {
            try desk.mails().filter { $0.recipients.contains(address) }
                .compactMap { $0.text.firstMatch(of: /Your code is (\d+)\./)?.output.1 }
                .map(String.init).last { !known.contains($0) }
        }
    }

    @Test("R-135 a customer may choose a mailed code; its length, life and repeats are as set")
    func mailedCode() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let rules = try await desk.run(
                "deskwire",
                [
                    "admin", "second-step", "rules", "--code-digits", "8", "--resends", "1",
                    "--json",
                ],
                as: desk.boss
            )
            #expect(try JSON(rules.output)["settings"]["secondStep"]["codeDigits"].integer == 8)
            let ada = try await desk.registered("ada")
            let client = try await desk.logIn(ada.email)
            _ = try await client.call(
                Methods.enrolSecondStep,
                EnrolSecondStepRequest(kind: "mailed_code", password: AccessDesk.password)
            )
            let first = try await mailed(to: ada.email, on: desk)
            #expect(first.count == 8)
            _ = try await client.call(
                Methods.confirmSecondStep,
                ConfirmSecondStepRequest(code: first)
            )
            let (_, challenge) = try await half(ada.email, on: desk)
            let second = try await mailed(to: ada.email, besides: [first], on: desk)
            let again = try await desk.run(
                "deskwire",
                ["login", "--challenge", challenge, "--resend"]
            )
            #expect(again.status == 0, "\(again)")
            let third = try await mailed(to: ada.email, besides: [first, second], on: desk)
            #expect(try await secondStep(challenge, second, on: desk) == .badCredentials)
            let tooOften = try await desk.run(
                "deskwire",
                ["login", "--challenge", challenge, "--resend"]
            )
            #expect(tooOften.status == 4, "\(tooOften)")
            #expect(try await secondStep(challenge, third, on: desk) == nil)
            // A mail alone must not let in whose second step is a mail.
            _ = try await desk.anyone {
                try await $0.call(
                    Methods.requestLoginCode,
                    RequestLoginCodeRequest(email: ada.email)
                )
            }
            let skipped = try await AccessDesk.soon("the skipped mail") {
                try await desk.history("login_code").first
            }
            #expect(skipped.status == .skipped && skipped.reason == "second_step")
            // Ten minutes for a mailed code.
            let (_, late) = try await half(ada.email, on: desk)
            let fourth = try await mailed(to: ada.email, besides: [first, second, third], on: desk)
            clock.move(seconds: 600)
            #expect(try await secondStep(late, fourth, on: desk) == .tokenExpired)
        }
    }

    // MARK: Rules

    private func require(_ roles: [Role], on desk: AccessDesk) async throws {
        var rules = try #require(
            try await desk.boss.call(Methods.getSettings, GetSettingsRequest()).settings?.secondStep
        )
        rules.requiredFor = roles
        _ = try await desk.boss.call(
            Methods.updateSettings,
            UpdateSettingsRequest(secondStep: rules)
        )
    }

    private func registeredStaff(_ name: String, on desk: AccessDesk) async throws -> DeskClient {
        let email = "\(name)@example.com"
        _ = try await desk.boss.call(
            Methods.createStaff,
            CreateStaffRequest(name: name.capitalized, email: email)
        )
        let token = try await desk.secret("dwi_", to: email)
        _ = try await desk.anyone {
            try await $0.call(
                Methods.acceptInvitation,
                AcceptInvitationRequest(token: token, password: AccessDesk.password)
            )
        }
        return try await desk.logIn(email)
    }

    @Test("R-135 whose role must have a second step can do nothing but set one up")
    func enforced() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let sam = try await registeredStaff("sam", on: desk)
            let ada = try await desk.registered("ada")
            let customer = try await desk.logIn(ada.email)
            func list(_ client: DeskClient) async throws -> ErrorCode? {
                try await refusalCode {
                    _ = try await client.call(Methods.listTickets, ListTicketsRequest())
                }
            }
            try await require([.staff, .customer], on: desk)
            // The open connection of staff is narrowed at once, that of a customer ends.
            try await AccessDesk.soon("the rule") {
                try await list(sam) == .secondStepRequired ? true : nil
            }
            #expect(try await list(customer) == .tokenExpired)
            #expect(try await list(desk.boss) == nil, "the rule is for other roles")
            let fresh = try await desk.logIn("sam@example.com")
            #expect(fresh.authentication?.mustEnrol == true)
            let program = try await desk.run("deskwire-agent", ["inbox"], as: fresh)
            #expect(
                program.status == 3 && program.errors.contains("second-step enrol"),
                "\(program)"
            )
            let mail = try await refusalCode {
                _ = try await fresh.call(
                    Methods.enrolSecondStep,
                    EnrolSecondStepRequest(kind: "mailed_code", password: AccessDesk.password)
                )
            }
            #expect(mail == .invalidArgument)
            _ = try await enrol(fresh, clock)
            #expect(try await list(fresh) == nil, "the same connection goes on")
            let off = try await refusalCode {
                _ = try await fresh.call(
                    Methods.disableSecondStep,
                    DisableSecondStepRequest(password: AccessDesk.password)
                )
            }
            #expect(off == .failedPrecondition)
            // A customer who has set up nothing is asked for the code of a mail.
            let (_, challenge) = try await half(ada.email, on: desk)
            let code = try await mailed(to: ada.email, on: desk)
            #expect(try await secondStep(challenge, code, on: desk) == nil)
        }
    }

    @Test("R-135 an administrator takes away a lost second step; it is recorded and its owner told")
    func reset() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let sam = try await registeredStaff("sam", on: desk)
            _ = try await enrol(sam, clock)
            let denied = try await refusalCode {
                _ = try await sam.call(
                    Methods.resetSecondStep,
                    ResetSecondStepRequest(email: "boss@example.com")
                )
            }
            #expect(denied == .permissionDenied)
            var events = desk.boss.events(
                filter: EventFilter(kinds: [.secondStepChanged])
            ).makeAsyncIterator()
            _ = try await events.next()
            let done = try await desk.run(
                "deskwire",
                ["admin", "second-step", "reset", "sam@example.com"],
                as: desk.boss
            )
            #expect(done.status == 0, "\(done)")
            let batch = try await events.next()
            #expect(batch?.events.first?.summary == "reset: Sam")
            #expect(batch?.events.first?.actor?.name == "Boss")
            let told = try await AccessDesk.soon("the mail") {
                try desk.mails().last { $0.text.contains("An administrator has taken away") }
            }
            #expect(told.recipients.contains("sam@example.com"))
            // His session has ended with it, and the password is enough again.
            let ended = try await refusalCode {
                _ = try await sam.call(Methods.listTickets, ListTicketsRequest())
            }
            #expect(ended == .tokenExpired)
            #expect(try await desk.logIn("sam@example.com").identity?.name == "Sam")
        }
    }
}
