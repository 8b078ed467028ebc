/// The text form of a secret that a person or a program carries: prefix, 43 characters for 32 random bytes, 6 for a
/// checksum (SEC-050, SEC-064).
///
/// The checksum catches a slip of the clipboard before any question is asked of the store; it protects nothing.
package struct SecretText: Sendable, Equatable {
    package static let randomBytes = 32

    /// What the secret opens; the raw value is the text's prefix.
    package enum Kind: String, Sendable, CaseIterable {
        case session = "dws_"
        case service = "dwt_"
        case invitation = "dwi_"
        case claim = "dwc_"
        case reset = "dwr_"
        case loginLink = "dwl_"
        case openLink = "dwo_"
        /// A login between its two steps.
        case challenge = "dwq_"
        case addressChange = "dwe_"
        case addressRevert = "dwv_"
        /// Tells a device that somebody has logged in on (SEC-046); opens nothing.
        case device = "dwd_"
    }

    package let kind: Kind
    package let text: String

    /// Words 32 random bytes as a secret of the kind.
    package init(kind: Kind, random: [UInt8]) {
        let core = Base64URL.encode(random)
        self.kind = kind
        self.text = kind.rawValue + core + Self.checksum(of: kind.rawValue + core)
    }

    /// The bytes that it words.
    package var random: [UInt8]? { Base64URL.decode(String(text.dropFirst(4).dropLast(6))) }

    /// Nil unless the text is a well-formed secret: right prefix, length, alphabet and checksum.
    package init?(_ text: String) {
        guard let kind = Kind.allCases.first(where: { text.hasPrefix($0.rawValue) }),
            text.utf8.count == 4 + 43 + 6,
            text.utf8.allSatisfy({ Base64URL.alphabet.contains($0) }),
            Self.checksum(of: String(text.dropLast(6))) == text.suffix(6)
        else { return nil }
        self.kind = kind
        self.text = text
    }

    /// FNV-1a over the text, as six characters.
    private static func checksum(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let characters = (0..<6).map { place in
            Base64URL.alphabet[Int(truncatingIfNeeded: (hash >> (6 * UInt64(place))) & 63)]
        }
        return String(decoding: characters, as: UTF8.self)
    }
}

/// Base64 with the URL-safe alphabet and without padding (RFC 4648, section 5).
package enum Base64URL {
    static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        var pending: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            pending = (pending << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[Int((pending >> bits) & 63)])
            }
        }
        if bits > 0 { text.append(alphabet[Int((pending << (6 - bits)) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil when the text has a character outside the alphabet, or is not how `encode` writes the bytes: spare bits
    /// must be zero, so that there is one text for one value.
    package static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var pending: UInt32 = 0
        var bits: UInt32 = 0
        for character in text.utf8 {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            pending = (pending << 6 | UInt32(value)) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
            }
        }
        guard bits < 6, pending & ((1 << bits) - 1) == 0 else { return nil }
        return bytes
    }
}
