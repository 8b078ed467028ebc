import Crypto
import DeskwireDomain

/// Turns login names into what failed tries are counted by: a keyed hash, so that the table of failures names nobody.
package struct LoginNames: Sendable {
    private let key: SymmetricKey

    package init(macKey: [UInt8]) {
        key = SymmetricKey(data: macKey)
    }

    /// Known or unknown, a name has one count (SEC-044).
    package func mac(_ name: String, domain: String = "login") -> [UInt8] {
        let normal = MailAddress(name)?.text ?? name
        return mac(bytes: Array(normal.utf8), domain: domain)
    }

    func mac(bytes: [UInt8], domain: String) -> [UInt8] {
        [UInt8](
            HMAC<SHA256>.authenticationCode(for: Array("\(domain):".utf8) + bytes, using: key)
        )
    }
}
