import DeskwireDomain
import DeskwireSeeds
import Testing

@testable import DeskwireMail

@Suite("The conversation with a mail server")
struct SMTPConversationTests {
    private func mail(
        _ recipients: [String],
        isInternational: Bool = true
    ) throws -> OutgoingMail {
        OutgoingMail(
            id: MailID(rawValue: 1),
            created: Timestamp(rawValue: 0),
            messageID: "<1@example.com>",
            sender: "desk@example.com",
            recipients: try recipients.map(MailSamples.address),
            content: Array("Subject: x\r\n\r\ny\r\n".utf8),
            internationalContent: isInternational ? Array("Subject: ü\r\n\r\ny\r\n".utf8) : nil
        )
    }

    /// Plays replies; gives what was sent, a line each, and how it ended.
    private func play(
        _ recipients: [String],
        offering capabilities: SMTPCapabilities = SMTPCapabilities(),
        isInternational: Bool = true,
        _ codes: [Int]
    ) throws -> (sent: [String], outcome: SMTPOutcome?) {
        var conversation = SMTPConversation(
            try mail(recipients, isInternational: isInternational),
            capabilities: capabilities
        )
        var action = conversation.start()
        var sent: [String] = []
        for code in codes + [0] {
            switch action {
            case .finished(let outcome): return (sent, outcome)
            case .send(let bytes, _):
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(text.hasSuffix("\r\n"))
                sent.append(String(text.split(separator: "\r\n").first ?? ""))
                guard code != 0 else { return (sent, conversation.broken("lost")) }
                action = conversation.received(SMTPReply(code: code, lines: [""]))
            }
        }
        return (sent, nil)
    }

    @Test("What is sent, in its order")
    func commands() throws {
        var all = SMTPCapabilities()
        (all.size, all.eightBit, all.internationalAddresses) = (true, true, true)
        let plain = try play(["a@x.org", "b@x.org"], [250, 250, 550, 354, 250])
        #expect(
            plain.sent == [
                "MAIL FROM:<desk@example.com>", "RCPT TO:<a@x.org>", "RCPT TO:<b@x.org>", "DATA",
                "Subject: x",
            ]
        )
        let rich = try play(["a@x.org"], offering: all, [250, 250, 354, 250])
        #expect(rich.sent[0] == "MAIL FROM:<desk@example.com> SIZE=18 BODY=8BITMIME SMTPUTF8")
        #expect(rich.sent.last == "Subject: ü")
        // A copy's address needs SMTPUTF8 although no header names it.
        let copied = try play(
            ["a@x.org", "ä@x.org"],
            offering: all,
            isInternational: false,
            [250, 250, 250, 354, 250]
        )
        #expect(copied.sent[0] == "MAIL FROM:<desk@example.com> SIZE=17 SMTPUTF8")
        #expect(copied.sent.last == "Subject: x")
        let refused = try play(["a@x.org"], [250, 550, 250])
        #expect(refused.sent.last == "RSET")
        let foreign = try play(["ä@x.org"], [])
        #expect(foreign.sent.isEmpty)
    }

    @Test("Whatever the replies, every recipient has exactly one answer, and a yes only by a yes")
    func everyRecipientIsAnsweredOnce() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("SMTPConversationTests seed \(seed)")
        var random = SeededRandom(seed: seed)
        let codes = [200, 250, 250, 250, 250, 251, 354, 354, 421, 450, 451, 500, 530, 550, 552]
        for _ in 0..<5_000 {
            let recipients = (0..<Int.random(in: 1...4, using: &random)).map {
                Bool.random(using: &random) ? "to\($0)@x.org" : "zü\($0)@x.org"
            }
            let replies = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                codes.randomElement(using: &random) ?? 250
            }
            let (sent, outcome) = try play(recipients, replies)
            guard case .answered(let answers, _) = outcome else { continue }
            #expect(
                answers.map(\.address.text).sorted() == recipients.sorted(),
                "seed \(seed): \(replies)"
            )
            if answers.contains(where: { $0.outcome.status == .accepted }) {
                #expect(sent.contains("Subject: x"), "seed \(seed): \(replies)")
            }
        }
    }

    @Test("5xx ends a recipient and 4xx lets it wait, wherever it comes", arguments: 0...3)
    func refusalsForGoodEnd(stage: Int) throws {
        let yes = [250, 250, 354, 250]
        for (code, status) in [
            (450, MailStatus.deferred), (452, .deferred), (499, .deferred),
            (500, .failed), (550, .failed), (554, .failed),
        ] {
            let (_, outcome) = try play(["a@x.org"], Array(yes.prefix(stage)) + [code, 250])
            guard case .answered(let answers, _) = outcome else {
                Issue.record("\(code) at \(stage): \(String(describing: outcome))")
                continue
            }
            #expect(answers.map(\.outcome.status) == [status], "\(code) at \(stage)")
        }
    }

    @Test("A line that begins with a dot has two, and the end is a dot alone")
    func dots() {
        func dotted(_ text: String) -> String {
            String(decoding: SMTPConversation.dotted(Array(text.utf8)), as: UTF8.self)
        }
        #expect(dotted("a\r\n.\r\n..b\r\nc.\r\n") == "a\r\n..\r\n...b\r\nc.\r\n.\r\n")
        #expect(dotted(".") == "..\r\n.\r\n")
        #expect(dotted("") == ".\r\n")
    }
}
