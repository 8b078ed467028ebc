import DeskwireSeeds
import Testing

@testable import DeskwireMail

@Suite("Replies of mail servers")
struct SMTPReplyTests {
    private func read(_ text: String, chunk: Int) throws(SMTPGarbage) -> SMTPReply? {
        var reader = SMTPReplyReader()
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            if let reply = try reader.take(rest.prefix(chunk)) { return reply }
            rest = rest.dropFirst(chunk)
        }
        return nil
    }

    @Test("A reply is read however it is cut", arguments: 1...12)
    func readsInPieces(chunk: Int) throws {
        #expect(try read("250 ok\r\n", chunk: chunk) == SMTPReply(code: 250, lines: ["ok"]))
        #expect(try read("354\r\n", chunk: chunk) == SMTPReply(code: 354, lines: [""]))
        let long = try read("550-5.1.1 Nobody\n550 of that name\r\n", chunk: chunk)
        #expect(long?.text == "550 5.1.1 Nobody of that name")
        #expect(try read("250-more\r\n", chunk: chunk) == nil)
    }

    @Test(
        "What is no reply is told apart (SEC-103)",
        arguments: [
            ("HTTP/1.1 200\r\n", SMTPGarbage.noCode), ("25 ok\r\n", .noCode), ("\r\n", .noCode),
            ("199 no\r\n", .noCode), ("600 no\r\n", .noCode), ("250_x\r\n", .noCode),
            ("250-a\r\n550 b\r\n", .noCode),
            (String(repeating: "x", count: 5000), .lineTooLong),
            (String(repeating: "250-x\r\n", count: 101), .tooManyLines),
        ]
    )
    func garbage(text: String, problem: SMTPGarbage) {
        #expect(throws: problem) { try read(text, chunk: .max) }
    }

    @Test("What follows a reply does not undo it, and ends the connection for the next")
    func aReplyThatIsFollowedCounts() throws {
        var reader = SMTPReplyReader()
        let bytes = Array("250 queued\r\n421 closing\r\n".utf8)
        #expect(try reader.take(bytes) == SMTPReply(code: 250, lines: ["queued"]))
        #expect(throws: SMTPGarbage.afterReply) { try reader.take(Array("250 ok\r\n".utf8)) }
    }

    @Test("Controls, escapes and broken UTF-8 do not reach the history")
    func textIsMadeReadable() throws {
        var reader = SMTPReplyReader()
        let bytes = Array("550 a\u{1B}[31mb\u{7}c\u{202E}d ".utf8) + [0xFF] + Array("\r\n".utf8)
        #expect(try reader.take(bytes)?.text == "550 a [31mb c d \u{FFFD}")
        let long = "250 " + String(repeating: "é", count: 1000) + "\r\n"
        #expect((try read(long, chunk: .max)?.text.utf8.count ?? 0) < 500)
    }

    @Test("Random bytes never trap and never hold more than a line")
    func randomBytesNeverTrap() {
        var random = SeededRandom(seed: 45)
        for _ in 0..<2_000 {
            var reader = SMTPReplyReader()
            let bytes = (0..<60).map { _ in "0259- \r\nab".utf8.randomElement(using: &random) ?? 0 }
            _ = try? reader.take(bytes)
        }
    }

    @Test("What was offered before TLS counts for nothing afterwards")
    func capabilitiesBeginAnewWithTLS() {
        let before = ["220 hello", "250-me", "250-SIZE 1000", "250 STARTTLS", "220 go"]
        #expect(SMTPCapabilities(conversation: before) == SMTPCapabilities())
        let after = SMTPCapabilities(
            conversation: before + ["250-me", "250-8bitmime", "250-SMTPUTF8", "250 AUTH PLAIN"]
        )
        #expect(after.eightBit && after.internationalAddresses && after.login && !after.size)
    }
}
