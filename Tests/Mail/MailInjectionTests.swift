import DeskwireDomain
import DeskwireSeeds
import Foundation
import Testing

@testable import DeskwireMail

/// T-R32, SEC-101: whatever names, subjects, addresses and texts hold, an independent parser finds the headers that
/// were meant and no others, and a mail server as many mails as were sent.
///
/// `Tests/Faults/headers.py` runs the same with a million mails.
@Suite("Mails made of anything", .timeLimit(.minutes(600)))
struct MailInjectionTests {
    private static let mails =
        ProcessInfo.processInfo.environment["DESKWIRE_RANDOM_MAILS"].flatMap(Int.init) ?? 1_000
    private static let batch = 2_000

    @Test("Random values come back unchanged, or are refused for a control")
    func randomValuesComeBackUnchanged() throws {
        let seed =
            ProcessInfo.processInfo.environment["DESKWIRE_SEED"].flatMap(UInt64.init)
            ?? UInt64.random(in: .min ... .max)
        print("MailInjectionTests seed \(seed)")
        var random = SeededRandom(seed: seed)
        var made = 0
        var refused = 0
        while made < Self.mails {
            var messages: [MailMessage] = []
            while messages.count < min(Self.batch, Self.mails - made) {
                let message = Self.message(using: &random)
                if Self.values(of: message).contains(where: Self.hasControl) {
                    refused += 1
                    #expect(throws: MailMessageError.self, "seed \(seed)") { try message.encoded() }
                } else {
                    messages.append(message)
                }
            }
            try MailMessageTests().check(messages, comment: "seed \(seed)")
            try checkCount(of: messages, comment: "seed \(seed)")
            made += messages.count
        }
        print("MailInjectionTests: \(made) mails came back unchanged, \(refused) were refused")
    }

    @Test(
        "A reader of addresses refuses what could mean more than one mailbox, whatever it is given"
    )
    func addressesAreOneMailbox() throws {
        var random = SeededRandom(seed: 16)
        var accepted: Set<String> = []
        for _ in 0..<20_000 {
            let text = Self.addressText(using: &random)
            guard let address = MailAddress(text) else { continue }
            #expect(Mailbox.isUsable(address: address.text, international: true), "\(text)")
            if address.isASCII { accepted.insert(address.text) }
        }
        #expect(accepted.count > 100)
        let message = MailMessageTests.message(to: accepted.map { Mailbox(address: $0) })
        let parsed = try #require(try ParsedMail.parse([message.encoded()]).first)
        #expect(parsed.to == message.to.map { ["", $0.address] })
    }

    @Test("A mebibyte of anything is read as address, subject and HTML in no time (SEC-016)")
    func pathologicalTextsAreLinear() throws {
        let pieces = [
            "a", "a.", "@", "a@", "\"", "\\", "(", "<", "=?", " ", "https://", "&", "xn--", "é",
            "\r\n",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 1_048_576 / piece.utf8.count)
            let begin = ContinuousClock.now
            #expect(MailAddress(text) == nil)
            #expect(MailAddress("a@" + text) == nil)
            #expect(!Mailbox.isUsable(address: text))
            _ = try? MailHeader("Subject", text: text)
            _ = try? MailHeader("From", mailboxes: [Mailbox(name: text, address: "a@x.org")])
            _ = HTMLText.page(text, language: "en")
            // Quadratic work on a mebibyte takes minutes.
            #expect(ContinuousClock.now - begin < .seconds(30), "\(piece)")
        }
    }

    // MARK: -

    /// What a mail server finds that takes line ends as strictly, or as laxly, as there are some.
    private func checkCount(of messages: [MailMessage], comment: Comment) throws {
        let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        var strict = 0
        var lax = 0
        for message in messages {
            let bytes = SMTPConversation.dotted(try message.encoded())
            for place in bytes.indices.dropFirst().dropLast()
            where bytes[place] == UInt8(ascii: ".") {
                let (before, after) = (bytes[place - 1], bytes[place + 1])
                strict += before == lf && after == cr ? 1 : 0
                lax += (before == cr || before == lf) && (after == cr || after == lf) ? 1 : 0
            }
        }
        #expect(strict == messages.count, comment)
        #expect(lax == messages.count, comment)
    }

    private static func message(using random: inout SeededRandom) -> MailMessage {
        MailMessageTests.message(
            from: Mailbox(name: text(24, using: &random), address: address(using: &random)),
            to: (0..<Int.random(in: 1...4, using: &random)).map { _ in
                Mailbox(
                    name: Bool.random(using: &random) ? "" : text(40, using: &random),
                    address: address(using: &random)
                )
            },
            replyTo: Bool.random(using: &random)
                ? nil : Mailbox(name: text(20, using: &random), address: address(using: &random)),
            subject: text(200, using: &random),
            text: text(400, using: &random)
        )
    }

    private static func values(of message: MailMessage) -> [String] {
        [message.from.name, message.subject, message.replyTo?.name ?? ""] + message.to.map(\.name)
    }

    private static func hasControl(_ value: String) -> Bool {
        value.unicodeScalars.contains { scalar in
            scalar.properties.generalCategory == .control || scalar == "\u{2028}"
                || scalar == "\u{2029}"
        }
    }

    /// One that the desk accepts; the headers of mails to others are left out where a mail server takes ASCII only.
    private static func address(using random: inout SeededRandom) -> String {
        for _ in 0..<100 {
            if let address = MailAddress(addressText(using: &random)), address.isASCII {
                return address.text
            }
        }
        return "a@example.com"
    }

    /// Something like an address.
    private static func addressText(using random: inout SeededRandom) -> String {
        let letters = Array("abcXYZ019.-_+!#$%&'*/=?^`{|}~ \"(),:;<>@[\\]\r\n\0é")
        func part(_ countMax: Int) -> String {
            String(
                (0..<Int.random(in: 1...countMax, using: &random)).map { _ in
                    let safe = Int.random(in: 0..<20, using: &random) > 0
                    return letters[Int.random(in: 0..<(safe ? 9 : letters.count), using: &random)]
                }
            )
        }
        return part(12) + "@" + part(8) + ".example"
    }

    /// Text with plenty of what mail headers give a meaning.
    private static func text(_ countMax: Int, using random: inout SeededRandom) -> String {
        let special = Array("\"\\<>()@,;:=?_- .%{}'\u{A0}–\u{202E}\u{FEFF}é".unicodeScalars)
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...countMax, using: &random) {
            switch Int.random(in: 0..<400, using: &random) {
            case 0: view.append(Unicode.Scalar(UInt8.random(in: 0...31, using: &random)))
            case 1: view.append(contentsOf: "Bcc: all@example.com".unicodeScalars)
            case 2..<80: view.append(special.randomElement(using: &random) ?? " ")
            case 80..<300: view.append(Unicode.Scalar(UInt8.random(in: 32...126, using: &random)))
            default:
                let value = UInt32.random(in: 0xA0...0x1_FFFF, using: &random)
                view.append(Unicode.Scalar(value) ?? "x")
            }
        }
        return String(view)
    }
}
