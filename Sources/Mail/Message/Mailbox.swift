/// An address with the name of whoever is behind it, as it stands in `From`, `To` and `Reply-To`.
package struct Mailbox: Sendable, Hashable {
    /// Shown to the reader; may be empty.
    package var name: String
    /// `local@domain`, nothing around it.
    package var address: String

    package init(name: String = "", address: String) {
        self.name = name
        self.address = address
    }

    var isASCII: Bool { address.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether the address can stand between `<` and `>` and in an SMTP command. The rules of the domain are stricter;
    /// this is the last check before the text leaves the program.
    static func isUsable(address: String, international: Bool = false) -> Bool {
        let bytes = address.utf8
        guard (3...254).contains(bytes.count), bytes.first != UInt8(ascii: "-") else {
            return false
        }
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")),
            at == bytes.lastIndex(of: UInt8(ascii: "@"))
        else { return false }
        guard at != bytes.startIndex, bytes.index(after: at) != bytes.endIndex else { return false }
        return bytes.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && !Self.isSpecial(byte)
                || international && byte >= 0x80
        }
    }

    /// What RFC 5322 gives a meaning outside of `local@domain`.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: ","), UInt8(ascii: "\\"), UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
