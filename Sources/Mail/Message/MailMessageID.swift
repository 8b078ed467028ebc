/// The `Message-ID` of a mail: made once, when the mail is queued, and the same in every attempt.
package enum MailMessageID {
    /// A new one at the domain of the sender's address.
    package static func make(
        senderAddress: String,
        using random: inout some RandomNumberGenerator
    ) -> String {
        let domain = senderAddress.split(separator: "@").last.map(String.init) ?? "localhost"
        return "<\(uuid(using: &random))@\(domain)>"
    }

    package static func make(senderAddress: String) -> String {
        var random = SystemRandomNumberGenerator()
        return make(senderAddress: senderAddress, using: &random)
    }

    private static func uuid(using random: inout some RandomNumberGenerator) -> String {
        // Two numbers, not sixteen bytes: each is a call of the system.
        let high = UInt64.random(in: .min ... .max, using: &random) & ~0xF000 | 0x4000
        let low = UInt64.random(in: .min ... .max, using: &random) & ~(0xC0 << 56) | 0x80 << 56
        let digits = Array((hexadecimal(high) + hexadecimal(low)).utf8)
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
            .map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
