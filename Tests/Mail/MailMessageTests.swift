import DeskwireDomain
import Testing

@testable import DeskwireMail

/// SEC-101, SEC-102, SEC-106: what is written is what was meant, as an independent parser reads it.
@Suite("Messages as an independent parser reads them")
struct MailMessageTests {
    static let created = Timestamp(rawValue: 1_795_215_823_123)

    static func message(
        from: Mailbox = Mailbox(name: "Customer support", address: "care@example.com"),
        to: [Mailbox] = [Mailbox(address: "ada@example.com")],
        cc: [Mailbox] = [],
        replyTo: Mailbox? = nil,
        subject: String = "Customer reported an issue",
        references: [String] = [],
        text: String = "Hello\n"
    ) -> MailMessage {
        MailMessage(
            from: from,
            to: to,
            cc: cc,
            replyTo: replyTo,
            subject: subject,
            created: created,
            messageID: "<7d7c0b2e-0000-4000-8000-000000000001@example.com>",
            references: references,
            installationID: "9f1c",
            text: text
        )
    }

    /// Ordinary and unpleasant values; each must come back unchanged.
    static let table: [MailMessage] = [
        message(),
        message(subject: "Customer reported an issue – SUB-1001"),
        message(subject: ""),
        message(subject: " leading and trailing "),
        message(subject: "two  spaces"),
        message(subject: "=?utf-8?Q?Bcc:_all@example.com?="),
        message(subject: String(repeating: "word ", count: 60) + "end"),
        message(subject: String(repeating: "x", count: 998)),
        message(subject: String(repeating: "ü", count: 499)),
        message(subject: String(repeating: "👩‍👩‍👧 ", count: 40)),
        message(subject: "Bcc: all@example.com"),
        message(from: Mailbox(name: "Ada \"the\" \\ Countess, <x@y.z>", address: "a@example.com")),
        message(from: Mailbox(name: "Zoë, Größe & Söhne GmbH", address: "a@example.com")),
        message(from: Mailbox(name: "山田太郎", address: "a@example.com")),
        message(
            from: Mailbox(
                name: String(repeating: "long name ", count: 20),
                address: "a@example.com"
            )
        ),
        message(from: Mailbox(name: "=?utf-8?Q?x?=", address: "a@example.com")),
        message(from: Mailbox(name: "a:b;c@d", address: "a@example.com")),
        message(
            to: (1...100).map { Mailbox(address: "care-address-\($0)@example.com") },
            cc: [Mailbox(name: "Ö", address: "cc@example.com")],
            replyTo: Mailbox(name: "Answers", address: "answers@example.com")
        ),
        message(to: [
            Mailbox(name: "Änne", address: "a@example.com"),
            Mailbox(name: "Bo", address: String(repeating: "b", count: 64) + "@example.com"),
            Mailbox(name: String(repeating: "é", count: 30), address: "c@example.com"),
        ]),
        message(references: ["<1@example.com>"]),
        message(references: (1...12).map { "<a-rather-long-identifier-\($0)@example.com>" }),
        message(text: ""),
        message(text: ".\r\n.\n\r.\rQUIT\n\nFrom nobody\n"),
        message(text: "Subject: not a header\r\n\r\n.\r\nMAIL FROM:<x@y.z>"),
        message(text: String(repeating: "Füße – ", count: 5000)),
    ]

    @Test("A table of values comes back unchanged, with exactly the intended headers")
    func tableComesBackUnchanged() throws {
        try check(Self.table, comment: "table")
    }

    static let controls: [String] = [
        "\r", "\n", "\r\n", "\0", "\t", "\u{7F}", "\u{1B}", "\u{85}", "\u{9B}", "\u{2028}",
        "\u{2029}", "x\r\nBcc: all@example.com",
    ]

    @Test("A control character in a header's value is refused", arguments: controls)
    func controlInHeaderIsRefused(control: String) {
        let value = "before\(control)after"
        let bad = Mailbox(name: value, address: "a@example.com")
        #expect(throws: MailMessageError.controlCharacter(header: "Subject")) {
            try Self.message(subject: value).encoded()
        }
        #expect(throws: MailMessageError.controlCharacter(header: "From")) {
            try Self.message(from: bad).encoded()
        }
        #expect(throws: MailMessageError.controlCharacter(header: "To")) {
            try Self.message(to: [bad]).encoded()
        }
        #expect(throws: MailMessageError.controlCharacter(header: "Message-ID")) {
            var message = Self.message()
            message.messageID += value
            _ = try message.encoded()
        }
        #expect(throws: MailMessageError.controlCharacter(header: "X-Deskwire-Loop")) {
            var message = Self.message()
            message.installationID = value
            _ = try message.encoded()
        }
    }

    static let addresses: [String] = [
        "", "@", "a@", "@b", "a", "a@b@c", "a b@c", "a@b>", "<a@b", "a@b\r\nX: y", "-a@b.c",
        "\"a\"@b", "a,b@c", "a(b)@c", String(repeating: "a", count: 250) + "@b.cd",
    ]

    @Test("An address that could mean more than one mailbox is refused", arguments: addresses)
    func unusableAddressIsRefused(address: String) {
        #expect(throws: MailMessageError.unusableAddress(header: "To")) {
            try Self.message(to: [Mailbox(address: address)]).encoded()
        }
        #expect(throws: MailMessageError.unusableAddress(header: "Reply-To")) {
            try Self.message(replyTo: Mailbox(address: address)).encoded()
        }
    }

    @Test(
        "Addresses outside of ASCII stand in the headers only of the international form (RFC 6532)"
    )
    func internationalAddresses() throws {
        var message = Self.message(
            to: [
                Mailbox(name: "Ада", address: "ада@example.com"), Mailbox(address: "b@example.com"),
            ],
            replyTo: Mailbox(address: "jörg@example.com"),
            subject: "Grüße"
        )
        #expect(message.isInternational)
        let parsed = try ParsedMail.parse([
            message.encoded(), message.encoded(international: true),
        ])
        #expect(parsed[0].to == [["", "b@example.com"]])
        #expect(parsed[0].replyTo == [])
        #expect(parsed[1].to == [["Ада", "ада@example.com"], ["", "b@example.com"]])
        #expect(parsed[1].replyTo == [["", "jörg@example.com"]])
        #expect(parsed.map(\.subject) == ["Grüße", "Grüße"])
        #expect(try message.encoded().allSatisfy { $0 < 0x80 })
        message.to.removeLast()
        let alone = String(decoding: try message.encoded(), as: UTF8.self)
        #expect(alone.contains("\r\nTo: undisclosed-recipients:;\r\n"))
    }

    @Test("The same values give the same bytes")
    func encodingIsRepeatable() throws {
        #expect(try Self.message().encoded() == Self.message().encoded())
    }

    // MARK: -

    func check(_ messages: [MailMessage], comment: Comment) throws {
        let mails = try messages.map { try $0.encoded() }
        let faulty = mails.compactMap(Self.fault)
        #expect(faulty.isEmpty, comment)
        let parsed = try ParsedMail.parse(mails)
        try #require(parsed.count == messages.count)
        // An expectation takes longer than what it looks at, and there may be a million mails.
        for (message, parsed) in zip(messages, parsed) where parsed != Self.expected(of: message) {
            #expect(parsed == Self.expected(of: message), comment)
        }
    }

    /// What is wrong with a mail's lines: CR LF only, no line longer than it may be, none that begins with a dot.
    private static func fault(of mail: [UInt8]) -> String? {
        let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        var length = 0
        var hasAt = false
        var before: UInt8 = 0
        for byte in mail {
            if (byte == lf) != (before == cr) { return "a line ends with another than CR LF" }
            if byte == lf {
                // With its CR, which was counted.
                if length > 77 && !hasAt { return "a line has \(length) bytes" }
                (length, hasAt) = (0, false)
            } else {
                guard (0x20...0x7E).contains(byte) || byte == cr else { return "byte \(byte)" }
                if length == 0 && byte == UInt8(ascii: ".") { return "a line begins with a dot" }
                length += 1
                if byte == UInt8(ascii: "@") { hasAt = true }
            }
            before = byte
        }
        return before == lf ? nil : "the last line has no end"
    }

    private static func expected(of message: MailMessage) -> ParsedMail {
        var headers = ["From", "To"]
        if !message.cc.isEmpty { headers.append("Cc") }
        if message.replyTo != nil { headers.append("Reply-To") }
        var plain = [
            "Message-ID": message.messageID,
            "MIME-Version": "1.0",
            "Content-Type": "multipart/alternative; boundary=\"=_deskwire_part\"",
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "X-Deskwire-Loop": message.installationID,
        ]
        headers += ["Subject", "Date", "Message-ID"]
        if let last = message.references.last {
            headers += ["In-Reply-To", "References"]
            plain["In-Reply-To"] = last
            plain["References"] = message.references.joined(separator: " ")
        }
        headers += [
            "MIME-Version", "Content-Type", "Auto-Submitted", "X-Auto-Response-Suppress",
            "X-Deskwire-Loop",
        ]
        func boxes(_ mailboxes: [Mailbox]) -> [[String]] {
            mailboxes.map { [$0.name, $0.address] }
        }
        return ParsedMail(
            headers: headers,
            strictHeaders: headers,
            subject: message.subject,
            from: boxes([message.from]),
            to: boxes(message.to),
            cc: boxes(message.cc),
            replyTo: boxes(message.replyTo.map { [$0] } ?? []),
            date: message.created.rawValue / 1000 * 1000,
            plain: plain,
            text: lineEndsAsInMail(message.text),
            html: lineEndsAsInMail(HTMLText.page(message.text, language: message.language)),
            types: ["multipart/alternative", "text/plain", "text/html"],
            defects: []
        )
    }

    private static func lineEndsAsInMail(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                scalars += ["\r", "\n"]
            } else if scalar != "\n" {
                scalars.append(scalar)
            }
            previous = scalar
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }
}
