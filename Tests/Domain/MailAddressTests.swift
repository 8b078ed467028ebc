import DeskwireDomain
import Testing

/// SEC-101: the strict form of address that the desk accepts.
struct MailAddressTests {
    @Test(arguments: [
        ("ada@example.com", "ada@example.com"),
        ("  Ada@Example.COM\n", "ada@example.com"),
        ("a@b", "a@b"),
        ("a.b.c+tag@mail.example.co.uk", "a.b.c+tag@mail.example.co.uk"),
        ("o'brien@example.com", "o'brien@example.com"),
        ("!#$%&'*+/=?^_`{|}~@example.com", "!#$%&'*+/=?^_`{|}~@example.com"),
        ("1@2.3", "1@2.3"),
        ("a@x-y.example", "a@x-y.example"),
        ("a-@example.com", "a-@example.com"),
    ])
    func acceptsAnAddressInLowerCase(input: String, text: String) {
        let address = MailAddress(input)
        #expect(address?.text == text)
        #expect(address.map { "\($0)" } == text)
    }

    @Test(arguments: [
        "", " ", "@", "ada", "ada@", "@example.com", "a@b@c", "a@@b", "ada example@x.com",
        "a b@example.com", "a@exa mple.com", "a@b,c@d", "a@b;c@d", "a@b c@d", "a@b\nc@d",
        "Ada <ada@example.com>", "<ada@example.com>", "\"ada\"@example.com", "ada(x)@example.com",
        ".ada@example.com", "ada.@example.com", "a..b@example.com", "-ada@example.com",
        "ada@.example.com", "ada@example.com.", "ada@exa..mple.com", "ada@-example.com",
        "ada@example-.com", "ada@exam_ple.com", "ada@[127.0.0.1]", "a\r\nBcc: x@y.z@example.com",
        "a\u{0}@example.com", "a\u{7F}@example.com", "a\u{308}@example.com",
        "\u{FF41}@example.com", "a\u{202E}@example.com", "a\u{AD}@example.com", "☃@example.com",
        "ada@ex☃mple.com", "ada@-ä.example", "\u{1112}\u{1161}@example.com", "\u{85}@example.com",
        "ada@example.com\u{0}", "ada@example.com\u{200B}", "a@\u{301}b", "ada\\@example.com",
    ])
    func refusesWhatCouldMeanSomethingElse(input: String) {
        #expect(MailAddress(input) == nil)
        #expect(refusedField { try Sample.address(input) } == "address")
    }

    /// RFC 6531, and RFC 3492 for the domain; the last from its section 7.1.
    @Test(arguments: [
        ("ÄDÄ@Example.com", "ädä@example.com"), ("用户@example.com", "用户@example.com"),
        ("ада@почта.example", "ада@xn--80a1acny.example"),
        ("info@Müller.DE", "info@xn--mller-kva.de"),
        ("post@bücher.example.com", "post@xn--bcher-kva.example.com"),
        ("उपयोगकर्ता@उदाहरण.example", "उपयोगकर्ता@xn--p1b6ci4b4b3a.example"),
        ("a@他们为什么不说中文.x", "a@xn--ihqwcrb4cv8a8dqg056pqjye.x"),
    ])
    func acceptsOtherScripts(input: String, text: String) {
        #expect(MailAddress(input)?.text == text)
        #expect(MailAddress(input).flatMap { MailAddress($0.text)?.text } == text)
    }

    /// A letter whose lower case is an ASCII letter would make one mailbox of two.
    @Test(arguments: ["\u{212A}ate@example.com", "ada@\u{212A}.example", "İ@example.com"])
    func refusesLettersThatOnlyLookLikeAscii(input: String) {
        #expect(MailAddress(input) == nil)
    }

    @Test func lengthsHoldAtTheLimitAndOnePastIt() {
        let label = String(repeating: "d", count: 63)
        let local = String(repeating: "l", count: 64)
        #expect(MailAddress("\(local)@\(label)") != nil)
        #expect(MailAddress("\(local)l@\(label)") == nil)
        #expect(MailAddress("a@\(label)d") == nil)
        // 64 + 1 + 63 + 1 + 63 + 1 + 61 = 254
        let longest = "\(local)@\(label).\(label).\(String(repeating: "d", count: 61))"
        #expect(longest.utf8.count == MailAddress.bytesMax)
        #expect(MailAddress(longest) != nil)
        #expect(MailAddress(longest + "d") == nil)
    }

    @Test func theDomainIsWhatFollowsTheAt() {
        #expect(MailAddress("ada@Mail.Example.com")?.domain == "mail.example.com")
    }
}
