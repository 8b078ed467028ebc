import DeskwireDomain

/// What people type. What is accepted keeps its promises, and is accepted again as the same.
enum TextFuzzing {
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// SEC-101: no accepted address can leave its place in a header or a command.
    static func address(_ bytes: [UInt8]) -> String? {
        guard let address = MailAddress(text(bytes)) else { return nil }
        let units = Array(address.text.utf8)
        guard units.count <= MailAddress.bytesMax else { return "an address that is too long" }
        let bad: [UInt8] = Array("<>()[],;:\\\" \r\n\t\0".utf8)
        guard !units.contains(where: { $0 < 0x21 || $0 == 0x7F || bad.contains($0) }) else {
            return "an address with a character that means something"
        }
        guard units.count(where: { $0 == UInt8(ascii: "@") }) == 1, units.first != UInt8(ascii: "-")
        else { return "an address that is none" }
        return MailAddress(address.text) == address ? nil : "an address that is another"
    }

    static func search(_ bytes: [UInt8]) -> String? {
        guard let query = try? SearchQuery(text(bytes)) else { return nil }
        return query.terms.count <= SearchQuery.termsMax ? nil : "too many words"
    }

    /// Tokens, codes and their alphabets: one text for one value.
    static func secret(_ bytes: [UInt8]) -> String? {
        let text = text(bytes)
        if let secret = SecretText(text), secret.text != text { return "a secret of another text" }
        if let value = Base64URL.decode(text), Base64URL.encode(value) != text {
            return "two texts for one value"
        }
        guard Base64URL.decode(Base64URL.encode(bytes)) == bytes else {
            return "base64 loses bytes"
        }
        if let code = RecoveryCode.typed(text), RecoveryCode.typed(code) != code {
            return "a recovery code that is another"
        }
        let mac = Array((bytes + Array(repeating: 0, count: 20)).prefix(20))
        let code = TOTP.code(mac)
        return code.utf8.count == TOTP.digits ? nil : "a code of another length"
    }

    /// SEC-090: no accepted name has a path in it, or can be cut short.
    static func file(_ bytes: [UInt8]) -> String? {
        let text = text(bytes)
        _ = MediaType(name: text, prefix: bytes)
        guard let name = try? FileName.check(text) else { return nil }
        let bad: [UInt8] = Array("/\\\0\r\n".utf8)
        guard !name.utf8.contains(where: bad.contains), name != "..", !name.isEmpty else {
            return "a name that is a path"
        }
        guard name.utf8.count <= FileName.bytesMax else { return "a name that is too long" }
        return (try? FileName.check(name)) == name ? nil : "a name that is another"
    }
}
