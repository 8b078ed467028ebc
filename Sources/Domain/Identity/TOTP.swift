/// Codes that a device computes from a shared seed and the time (RFC 6238: SHA-1, six digits, thirty seconds).
///
/// The MAC is an argument: the domain has no cryptography.
package enum TOTP {
    package static let seedBytes = 20
    package static let digits = 6
    package static let periodSeconds: Int64 = 30
    /// How many steps a device may be behind: its code is read and typed while the next one begins (SEC-070).
    package static let tolerance: Int64 = 1

    package static func step(at now: Timestamp) -> Int64 {
        now.rawValue / (periodSeconds * 1000)
    }

    /// The counter as RFC 4226 feeds it to the MAC.
    package static func message(_ step: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    }

    /// The digits of a MAC (RFC 4226, dynamic truncation).
    package static func code(_ mac: [UInt8]) -> String {
        guard let last = mac.last, mac.count >= 20 else { return "" }
        let offset = Int(last & 15)
        let bits = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return LoginCode.text(of: UInt64(bits & 0x7FFF_FFFF), count: digits)
    }

    /// The step whose code this is, among those near `now` and after the last one that was used; nil for none.
    package static func step(
        of code: String,
        near now: Timestamp,
        after last: Int64,
        mac: ([UInt8]) -> [UInt8]
    ) -> Int64? {
        let current = step(at: now)
        return (current - tolerance...current).first { step in
            step > last && self.code(mac(message(step))) == code
        }
    }

    /// What an authenticator app reads: as a QR code, or typed in.
    package static func uri(seed: [UInt8], account: String, issuer: String) -> String {
        let (label, name) = (escaped(account), escaped(issuer))
        return "otpauth://totp/\(name):\(label)?secret=\(Base32.encode(seed))&issuer=\(name)"
    }

    private static func escaped(_ text: String) -> String {
        let kept = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            kept.contains(byte)
                ? [byte]
                : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Base32 without padding (RFC 4648, section 6): what people can type.
package enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (pending, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            pending = (pending << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int((pending >> bits) & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int((pending << (5 - bits)) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func holds(_ text: String) -> Bool { text.utf8.allSatisfy { alphabet.contains($0) } }
}

/// A code for the day on which the device is lost: 120 bits, used once (SEC-073).
package enum RecoveryCode {
    package static let count = 10
    package static let randomBytes = 15
    private static let characters = 24

    /// Six groups of four, to be written down.
    package static func make(random: [UInt8]) -> String {
        let text = Array(Base32.encode(Array(random.prefix(randomBytes))).lowercased())
        return stride(from: 0, to: text.count, by: 4)
            .map { String(text[$0..<min($0 + 4, text.count)]) }.joined(separator: "-")
    }

    /// The code as it is hashed, however it was typed; nil for what is no code.
    package static func typed(_ text: String) -> String? {
        let code = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        guard code.utf8.count == characters, Base32.holds(code) else { return nil }
        return code
    }
}
