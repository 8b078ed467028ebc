import Crypto
import DeskwireDomain
import DeskwireMail
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-124: what another key does to what lies in the file.
struct KeyRotationTests {
    @Test func countsOfWrongLoginsGoOnUnderAnotherMACKey() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.person(.customer, "ada")
            let now = TestDesk.now
            let old = desk.desk.names
            let key = [UInt8](repeating: 7, count: 32)
            let new = LoginNames(macKey: key)
            try await desk.store.write { transaction in
                for number in 0..<LoginThrottle.failuresMax {
                    let at = now.adding(seconds: number * 901)
                    try transaction.beginLogin(mac: old.mac("ada@example.com"), now: at)
                    try transaction.beginLogin(mac: old.mac("nobody@example.com"), now: at)
                }
                try transaction.beginLogin(
                    mac: old.mac("ada@example.com", domain: "code"),
                    now: now
                )
            }
            func counts(_ names: LoginNames) async throws -> [Int64?] {
                try await desk.store.read { snapshot in
                    try [("ada", "login"), ("ada", "code"), ("nobody", "login")].map {
                        let mac = names.mac("\($0)@example.com", domain: $1)
                        return try snapshot.loginThrottle(mac: mac)?.failures
                    }
                }
            }
            let before = try await counts(old)
            #expect(before == [LoginThrottle.failuresMax, 1, LoginThrottle.failuresMax])
            try await desk.store.write { transaction in
                try transaction.replaceMACKey(by: key) { name, domain in
                    (old.mac(name, domain: domain), new.mac(name, domain: domain))
                }
            }
            #expect(try await counts(new) == [LoginThrottle.failuresMax, 1, nil])
            #expect(try await counts(old) == [nil, nil, nil])
            #expect(try await desk.store.read { try $0.installation().macKey } == key)
        }
    }

    @Test func everythingThatIsSealedIsSealedAnewAndWhatWasLostStays() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let (old, new) = (
                SecretBox(key: .init(size: .bits256)), SecretBox(key: .init(size: .bits256))
            )
            let other = SecretBox(key: .init(size: .bits256))
            let secrets: [[UInt8]] = [[1], [2, 2], [3]]
            try await desk.store.write { transaction in
                for (number, secret) in secrets.enumerated() {
                    let box = number == 2 ? other : old
                    try transaction.keepReply(
                        StoredReply(opcode: 1, requestHash: [1], reply: try box.seal(secret)),
                        account: boss.account,
                        key: Array(repeating: UInt8(number), count: 16),
                        now: TestDesk.now
                    )
                }
                try transaction.keepReply(
                    StoredReply(opcode: 1, requestHash: [1], reply: [10, 0]),
                    account: boss.account,
                    key: Array(repeating: 9, count: 16),
                    now: TestDesk.now
                )
            }
            let count = try await desk.store.write { transaction in
                try transaction.resealAll { sealed in
                    try (try? old.open(sealed)).map { try new.seal($0) }
                }
            }
            #expect(count.sealed == 2 && count.lost == 1)
            func reply(_ number: UInt8) async throws -> [UInt8] {
                try await desk.store.read { snapshot in
                    try snapshot.storedReply(
                        account: boss.account,
                        key: Array(repeating: number, count: 16)
                    )?.reply ?? []
                }
            }
            #expect(try new.open(try await reply(0)) == [1])
            #expect(try new.open(try await reply(1)) == [2, 2])
            #expect(try other.open(try await reply(2)) == [3])
            #expect(try await reply(9) == [10, 0])
        }
    }
}
