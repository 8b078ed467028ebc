import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-045, SEC-046: strangers lock nobody out who has logged in on the device before, and a flood of wrong logins from
/// many addresses stops at the door.
struct KnownDeviceTests {
    private static let password = "seven lamps and a plum tree"

    private func login(
        _ name: String = "ada@example.com",
        _ password: String = KnownDeviceTests.password,
        device: String = "",
        from address: String = "203.0.113.7",
        at now: Timestamp = TestDesk.now,
        on desk: TestDesk
    ) async -> Result<Authenticated, any Error> {
        await desk.authenticate(
            .password(PasswordCredential(login: name, secret: password, deviceToken: device)),
            peer: Peer(address: address, isLocal: address.isEmpty, isEncrypted: true),
            at: now
        )
    }

    private func device(on desk: TestDesk, for name: String = "ada") async throws -> String {
        _ = try await desk.registered(.customer, name, password: Self.password)
        let first = try await login("\(name)@example.com", from: "", on: desk).get()
        return try #require(first.deviceToken)
    }

    @Test func strangersDoNotLockAKnownDeviceOut() async throws {
        try await TestDesk.run { desk in
            let device = try await device(on: desk)
            for place in 0..<8 {
                _ = await login("ada@example.com", "wrong", from: "198.51.100.\(place)", on: desk)
            }
            guard case .lockedOut? = await login(on: desk).refusal else {
                Issue.record("a stranger's device is not kept waiting")
                return
            }
            #expect(await login(device: device, on: desk).refusal == nil)
            // The stranger gets no new tries by that.
            guard case .lockedOut? = await login(on: desk).refusal else {
                Issue.record("the count of strangers was forgotten")
                return
            }
        }
    }

    @Test func aStolenDeviceTokenGuessesNoFaster() async throws {
        try await TestDesk.run { desk in
            let device = try await device(on: desk)
            for _ in 0..<5 {
                let answer = await login(
                    "ada@example.com",
                    "wrong",
                    device: device,
                    from: "",
                    on: desk
                )
                #expect(answer.refusal == .badCredentials)
            }
            guard case .lockedOut? = await login(device: device, from: "", on: desk).refusal else {
                Issue.record("a sixth guess is let through")
                return
            }
        }
    }

    @Test func aDeviceIsKnownToItsOwnNameOnly() async throws {
        try await TestDesk.run { desk in
            let devices = DeviceTokens(names: desk.desk.names)
            let now = TestDesk.now
            let token = devices.make(for: "ada@example.com", now: now).text
            #expect(devices.counter(token, for: "Ada@Example.com", now: now) != nil)
            #expect(devices.counter(token, for: "eve@example.com", now: now) == nil)
            #expect(devices.counter("", for: "ada@example.com", now: now) == nil)
            #expect(devices.counter("dwd_x", for: "ada@example.com", now: now) == nil)
            let last = now.adding(days: 365).adding(milliseconds: -1)
            #expect(devices.counter(token, for: "ada@example.com", now: last) != nil)
            let over = now.adding(days: 365)
            #expect(devices.counter(token, for: "ada@example.com", now: over) == nil)
            // Made up with a right checksum, and one bit off.
            let made = SecretText(kind: .device, random: Array(repeating: 4, count: 32)).text
            #expect(devices.counter(made, for: "ada@example.com", now: now) == nil)
            var bytes = try #require(SecretText(token)?.random)
            for place in bytes.indices {
                bytes[place] ^= 1
                let bent = SecretText(kind: .device, random: bytes).text
                #expect(devices.counter(bent, for: "ada@example.com", now: now) == nil)
                bytes[place] ^= 1
            }
        }
    }

    @Test func beyondTwentyFailuresASecondOnlyKnownDevicesPass() async throws {
        try await TestDesk.run { desk in
            let device = try await device(on: desk)
            for place in 0..<20 {
                let answer = await login(
                    "nobody\(place)@example.com",
                    from: "198.51.\(place).1",
                    on: desk
                )
                #expect(answer.refusal == .badCredentials)
            }
            guard
                case .rateLimited(name: "logins", let waitMs)? = await login(
                    from: "198.51.100.1",
                    on: desk
                ).refusal
            else {
                Issue.record("the twenty-first failure of a second is let through")
                return
            }
            #expect(waitMs == 50)
            #expect(await login(device: device, from: "198.51.101.1", on: desk).refusal == nil)
            // This machine is nobody's flood.
            #expect(await login(from: "", on: desk).refusal == nil)
            let later = TestDesk.now.adding(milliseconds: 50)
            #expect(await login(from: "198.51.102.1", at: later, on: desk).refusal == nil)
        }
    }

    /// Behind one address there are many; who is known is counted by her name, and by it as others are by theirs.
    @Test func strangersBehindTheSameAddressDoNotUseUpHerTries() async throws {
        try await TestDesk.run { desk in
            let device = try await device(on: desk)
            for place in 0..<10 {
                let answer = await login("nobody\(place)@example.com", "wrong", on: desk)
                #expect(answer.refusal == .badCredentials)
            }
            let limited = Refusal.rateLimited(name: "password_tries", retryAfterMs: 6000)
            #expect(await login(on: desk).refusal == limited)
            for _ in 0..<10 { #expect(await login(device: device, on: desk).refusal == nil) }
            // Each login gave another token of a device; the name is the same.
            let newest = DeviceTokens(names: desk.desk.names)
                .make(for: "ada@example.com", now: TestDesk.now).text
            #expect(await login(device: newest, on: desk).refusal == limited)
        }
    }

    @Test func rightLoginsAreNotCounted() {
        let rate = LoginRate()
        let (peer, now) = (Peer.remote, TestDesk.now)
        for _ in 0..<100 {
            #expect(throws: Never.self) { try rate.take(peer, isKnownDevice: false, now: now) }
            rate.giveBack(peer, isKnownDevice: false)
        }
        for _ in 0..<20 {
            #expect(throws: Never.self) { try rate.take(peer, isKnownDevice: false, now: now) }
        }
        #expect(throws: Refusal.self) { try rate.take(peer, isKnownDevice: false, now: now) }
        // A clock that goes back an hour shuts the door for no hour.
        let before = now.adding(seconds: -3600)
        #expect(throws: Never.self) { try rate.take(peer, isKnownDevice: false, now: before) }
    }

    @Test func aMailedCodeHasTheSameShelter() async throws {
        try await TestDesk.run { desk in
            let device = try await device(on: desk)
            let names = desk.desk.names
            let address = try #require(MailAddress("ada@example.com"))
            let account = try #require(
                try await desk.store.read { try $0.account(email: address) }
            )
            try await desk.store.write {
                try $0.insertLoginCode(
                    account: account.id,
                    codeMAC: names.codeMAC("123456", of: account.id),
                    linkHash: Array(repeating: 1, count: 32),
                    expiresAt: TestDesk.now.adding(days: 1),
                    at: TestDesk.now
                )
                for _ in 0..<6 {
                    try? $0.beginLogin(
                        mac: names.mac("ada@example.com", domain: "code"),
                        now: TestDesk.now
                    )
                }
            }
            func offer(_ device: String) -> Credential.Kind {
                .mailedCode(
                    MailedCodeCredential(
                        email: "ada@example.com",
                        code: "123456",
                        deviceToken: device
                    )
                )
            }
            guard case .lockedOut? = await desk.authenticate(offer("")).refusal else {
                Issue.record("a stranger's device is not kept waiting")
                return
            }
            #expect(await desk.authenticate(offer(device)).refusal == nil)
        }
    }
}
