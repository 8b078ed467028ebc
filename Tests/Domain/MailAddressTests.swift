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
        "a\u{0}@example.com", "a\u{7F}@example.com", "ädä@example.com", "ada@exämple.com",
        "ada@example.com\u{0}", "ada@example.com\u{200B}", "a@\u{301}b", "ada\\@example.com",
    ])
    func refusesWhatCouldMeanSomethingElse(input: String) {
        #expect(MailAddress(input) == nil)
        #expect(refusedField { try Sample.address(input) } == "address")
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
