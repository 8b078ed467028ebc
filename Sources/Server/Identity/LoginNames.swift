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
        return [UInt8](
            HMAC<SHA256>.authenticationCode(for: Array("\(domain):\(normal)".utf8), using: key)
        )
    }
}
