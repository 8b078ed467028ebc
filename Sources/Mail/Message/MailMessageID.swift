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
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
            .joined(separator: "-")
    }
}
