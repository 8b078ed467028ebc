import Crypto
import DeskwireDomain

/// Tells a device on which somebody has logged in before from a stranger's (SEC-046). It lets nobody in: it only says
/// that wrong tries of strangers do not concern its owner.
///
/// The token holds no name, and nothing is stored of it: half of a keyed hash of the login name, the moment, and a MAC
/// over both. So one of an account is worth nothing for another one.
struct DeviceTokens: Sendable {
    /// After so many days a device is a stranger's again.
    static let days: Int64 = 365

    let names: LoginNames

    /// For who has logged in by this name.
    func make(for login: String, now: Timestamp) -> SecretText {
        let body = owner(login) + SecretBytes.of(now.rawValue)
        return SecretText(kind: .device, random: body + mac(body))
    }

    /// What tries from the device are counted by; nil for a token that is none, is old, or is of another name.
    func counter(_ text: String, for login: String, now: Timestamp) -> [UInt8]? {
        guard !text.isEmpty, let secret = SecretText(text), secret.kind == .device,
            let body = secret.random, body.count == SecretText.randomBytes,
            Array(body.prefix(8)) == owner(login)
        else { return nil }
        let made = Timestamp(rawValue: body[8..<16].reduce(0) { $0 << 8 | Int64($1) })
        guard made <= now, now < made.adding(days: Self.days) else { return nil }
        guard SecretBytes.areEqual(body.suffix(16), mac(Array(body.prefix(16)))) else {
            return nil
        }
        return names.mac(text, domain: "device")
    }

    private func owner(_ login: String) -> [UInt8] {
        Array(names.mac(login, domain: "owner of a device").prefix(8))
    }

    private func mac(_ body: [UInt8]) -> [UInt8] {
        Array(names.mac(bytes: body, domain: "device token").prefix(16))
    }
}
