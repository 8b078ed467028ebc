/// An e-mail address in the strict form the desk accepts (SEC-101): `local@domain`, at most 254 bytes, no quotes,
/// comments, angle brackets, blanks or control characters, no leading hyphen.
///
/// Letters, marks and digits of any script may stand in it (RFC 6531). A domain is kept in ASCII, as `xn--…`, which
/// every mail server takes and which shows what only looks like another.
///
/// Kept in lower case, because two spellings of one mailbox must not become two accounts.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    package static let bytesMax = 254
    package static let localBytesMax = 64

    package let text: String

    package var description: String { text }

    /// Whether any mail server takes it; others need SMTPUTF8.
    package var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// The part after the `@`.
    package var domain: Substring { text[text.index(after: at)...] }

    private let at: String.Index

    /// Nil when the text is not an address the desk accepts. Blanks around it are ignored.
    package init?(_ input: String) {
        let given = Self.trimmed(input)
        guard given.utf8.count <= Self.bytesMax,
            given.unicodeScalars.allSatisfy({ $0.isASCII || Self.isForeign($0) }),
            let text = Self.inASCII(domainOf: given.lowercased())
        else { return nil }
        guard !text.isEmpty, text.utf8.count <= Self.bytesMax,
            let at = text.firstIndex(of: "@"), at == text.lastIndex(of: "@"),
            Self.isLocalPart(text[..<at].utf8), Self.isDomain(text[text.index(after: at)...].utf8)
        else { return nil }
        self.text = text
        self.at = at
    }

    private static func trimmed(_ input: String) -> Substring {
        var rest = Substring(input)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }

    /// A letter, mark or digit outside of ASCII that can be written in one way only. Two spellings of one mailbox must
    /// not become two accounts, so what Unicode would compose or replace is refused: marks for Latin, Greek and
    /// Cyrillic letters, parts of Hangul syllables, letters that are signs, full width and other forms of letters.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x9F, 0x300...0x36F, 0x1100...0x11FF, 0x2000...0x2BFF, 0xA960...0xA97F,
            0xD7B0...0xD7FF, 0xF900...0xFDFF, 0xFE00...0xFEFF, 0xFF00...0xFFEF, 0x1D400...0x1D7FF,
            0x2F800...0x2FA1F, 0xE0000...:
            return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
            .spacingMark, .decimalNumber:
            // The Kelvin sign's lower case is an ASCII k, and would make one mailbox of two.
            return scalar.properties.lowercaseMapping.utf8.allSatisfy { $0 >= 0x80 }
        default: return false
        }
    }

    /// The same address with its domain in ASCII; nil when the domain cannot be written so.
    private static func inASCII(domainOf text: String) -> String? {
        guard let at = text.lastIndex(of: "@"), !text[at...].utf8.allSatisfy({ $0 < 0x80 }) else {
            return text
        }
        var labels: [String] = []
        for label in text[text.index(after: at)...].split(
            separator: ".",
            omittingEmptySubsequences: false
        ) {
            let isASCII = label.utf8.allSatisfy { $0 < 0x80 }
            guard !label.hasPrefix("-"), !label.hasSuffix("-"),
                let ascii = isASCII ? String(label) : Punycode.label(label)
            else { return nil }
            labels.append(ascii)
        }
        return text[...at] + labels.joined(separator: ".")
    }

    private static func isLocalPart(_ bytes: Substring.UTF8View) -> Bool {
        guard !bytes.isEmpty, bytes.count <= localBytesMax,
            bytes.first != UInt8(ascii: "-"), isDotted(bytes)
        else { return false }
        return bytes.allSatisfy { byte in
            byte >= 0x80 || isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
        }
    }

    private static func isDomain(_ bytes: Substring.UTF8View) -> Bool {
        guard !bytes.isEmpty, isDotted(bytes) else { return false }
        return bytes.split(separator: UInt8(ascii: ".")).allSatisfy { label in
            label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
    }

    /// No dot at either end and no two in a row.
    private static func isDotted(_ bytes: Substring.UTF8View) -> Bool {
        let dot = UInt8(ascii: ".")
        var previous = dot
        for byte in bytes {
            if byte == dot && previous == dot { return false }
            previous = byte
        }
        return previous != dot
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
