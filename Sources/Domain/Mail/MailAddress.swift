/// An e-mail address in the strict form the desk accepts (SEC-101): `local@domain`, at most 254 bytes, no quotes,
/// comments, angle brackets, blanks or control characters, no leading hyphen.
///
/// Kept in lower case, because two spellings of one mailbox must not become two accounts.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    package static let bytesMax = 254
    package static let localBytesMax = 64

    package let text: String

    package var description: String { text }

    /// The part after the `@`.
    package var domain: Substring { text[text.index(after: at)...] }

    private let at: String.Index

    /// Nil when the text is not an address the desk accepts. Blanks around it are ignored.
    package init?(_ input: String) {
        let given = Self.trimmed(input)
        // Before the lower case: the Kelvin sign's is an ASCII k, and would make one mailbox of two.
        guard given.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let text = given.lowercased()
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

    private static func isLocalPart(_ bytes: Substring.UTF8View) -> Bool {
        guard !bytes.isEmpty, bytes.count <= localBytesMax,
            bytes.first != UInt8(ascii: "-"), isDotted(bytes)
        else { return false }
        return bytes.allSatisfy { byte in
            isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
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
