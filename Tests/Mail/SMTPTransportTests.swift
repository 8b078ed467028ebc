import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireMail

/// T-R14: what a mail server can do, each done by a real one.
@Suite(
    "Handing mails to a mail server",
    .enabled(if: SMTPTestServer.isInstalled, SMTPTestServer.missing),
    .timeLimit(.minutes(1))
)
struct SMTPTransportTests {
    private static let shared = Result { try SMTPTestServer() }
    private let tests: SMTPTestServer

    init() throws { tests = try Self.shared.get() }

    private static let login = SMTPLogin(
        name: SMTPTestServer.login.name,
        password: SMTPTestServer.login.password
    )

    private func transport(
        _ listener: String,
        _ protection: SMTPServer.Protection = .none,
        login: SMTPLogin? = nil,
        trusting: Bool = true,
        stepMs: Int64 = 10_000
    ) throws -> SMTPTransport {
        var limits = SMTPLimits()
        limits.connectMs = 5_000
        limits.greetingMs = min(stepMs, 5_000)
        limits.commandMs = stepMs
        limits.contentMs = stepMs
        limits.endMs = 100
        let server = SMTPServer(
            host: "localhost",
            port: try tests.port(listener),
            protection: protection,
            login: login,
            trustFile: trusting ? tests.trustFile : nil
        )
        return SMTPTransport(server: server, limits: limits)
    }

    private func mail(
        _ id: Int64 = 1,
        from sender: String? = "desk@example.com",
        to recipients: [String],
        text: String = "Hello"
    ) throws -> OutgoingMail {
        OutgoingMail(
            id: MailID(rawValue: id),
            created: Timestamp(rawValue: 0),
            messageID: "<\(id)@example.com>",
            sender: sender,
            recipients: try recipients.map(MailSamples.address),
            content: Array(
                "Message-ID: <\(id)@example.com>\r\nSubject: Test\r\n\r\n\(text)\r\n".utf8
            )
        )
    }

    /// `accepted 250`, `deferred 451` … in the order of the addresses.
    private func short(_ answers: [RecipientAnswer]) -> [String] {
        answers.sorted { $0.address.text < $1.address.text }
            .map { "\($0.address.text) \($0.outcome.status) \($0.outcome.reply.prefix(3))" }
    }

    @Test("Plain, STARTTLS and SMTPS, with a login where it is asked for")
    func everyProtectionWorks() async throws {
        let ways: [(String, SMTPServer.Protection, SMTPLogin?)] = [
            ("plain", .none, nil), ("starttls", .startTLS, Self.login), ("tls", .tls, Self.login),
        ]
        for (listener, protection, login) in ways {
            let address = "ada.\(listener)@example.com"
            let transport = try transport(listener, protection, login: login)
            let answers = try await transport.deliver(mail(to: [address]))
            #expect(short(answers) == ["\(address) accepted 250"])
            await transport.batchEnded()
            let taken = try #require(try tests.taken(to: address).first)
            #expect(taken.listener == listener)
            #expect(taken.tls == (protection != .none))
            #expect(taken.login == (login != nil))
            #expect(taken.mailFrom == "desk@example.com")
            #expect(taken.content == (try mail(to: [address]).content))
        }
    }

    @Test("A batch goes over one connection; the next batch begins another")
    func aBatchSharesAConnection() async throws {
        let transport = try transport("starttls", .startTLS, login: Self.login)
        for id in 1...3 {
            _ = try await transport.deliver(mail(Int64(id), to: ["batch@example.com"]))
        }
        await transport.batchEnded()
        _ = try await transport.deliver(mail(4, to: ["batch@example.com"]))
        await transport.batchEnded()
        let connections = try tests.taken(to: "batch@example.com").map(\.connection)
        #expect(connections.count == 4)
        #expect(Set(connections.prefix(3)).count == 1)
        #expect(connections.last != connections.first)
    }

    @Test("A connection that the server ended between two mails is made again")
    func aStaleConnectionIsMadeAgain() async throws {
        let transport = try transport("plain")
        _ = try await transport.deliver(mail(1, to: ["late@example.com"]))
        let answers = try await transport.deliver(mail(2, to: ["late.2@example.com"]))
        #expect(short(answers) == ["late.2@example.com accepted 250"])
    }

    @Test("Each recipient has the answer that the server gave for it")
    func everyRecipientHasItsAnswer() async throws {
        let transport = try transport("plain")
        let answers = try await transport.deliver(
            mail(to: [
                "ok.1@example.com", "r451.1@example.com", "r550.1@example.com", "ok.2@example.com",
            ])
        )
        #expect(
            short(answers) == [
                "ok.1@example.com accepted 250", "ok.2@example.com accepted 250",
                "r451.1@example.com deferred 451", "r550.1@example.com failed 550",
            ]
        )
        let taken = try #require(try tests.taken(to: "ok.1@example.com").first)
        #expect(taken.rcptTo == ["ok.1@example.com", "ok.2@example.com"])
    }

    @Test("What is said to the sender, to DATA and to the content holds for all who were let in")
    func aRefusalOfTheMailHoldsForAll() async throws {
        let transport = try transport("plain")
        let cases: [(sender: String, to: [String], answers: [String])] = [
            ("m451.a", ["x@example.com"], ["x@example.com deferred 451"]),
            ("m550.a", ["x@example.com"], ["x@example.com failed 550"]),
            ("desk", ["d451.a@example.com"], ["d451.a@example.com deferred 451"]),
            (
                "desk", ["d554.a@example.com", "r450.b@example.com"],
                ["d554.a@example.com failed 554", "r450.b@example.com deferred 450"]
            ),
            ("desk", ["e451.a@example.com"], ["e451.a@example.com deferred 451"]),
            (
                "desk", ["e554.a@example.com", "x@example.com"],
                ["e554.a@example.com failed 554", "x@example.com failed 554"]
            ),
            ("desk", ["r550.a@example.com"], ["r550.a@example.com failed 550"]),
            ("desk", ["after.all@example.com"], ["after.all@example.com accepted 250"]),
        ]
        for (sender, to, expected) in cases {
            let answers = try await transport.deliver(
                mail(from: "\(sender)@example.com", to: to)
            )
            #expect(short(answers) == expected)
        }
        await transport.batchEnded()
        // A refusal leaves the connection as good as it was.
        #expect(try tests.taken(to: "after.all@example.com").count == 1)
    }

    @Test("421 in the middle ends the connection, and the others wait")
    func serverLeavesInTheMiddle() async throws {
        let transport = try transport("plain")
        let answers = try await transport.deliver(
            mail(to: ["r421.x@example.com", "y.421@example.com"])
        )
        #expect(
            short(answers) == ["r421.x@example.com deferred 421", "y.421@example.com deferred 421"]
        )
        let next = try await transport.deliver(mail(2, to: ["z.421@example.com"]))
        #expect(short(next) == ["z.421@example.com accepted 250"])
    }

    @Test("A connection that breaks in the middle of DATA, or goes silent, defers the mail")
    func breaksDefer() async throws {
        let transport = try transport("plain", stepMs: 300)
        let dropped = try await transport.deliver(
            mail(to: ["drop@example.com"], text: String(repeating: "x", count: 200_000))
        )
        #expect(dropped.map(\.outcome.status) == [.deferred])
        #expect(dropped[0].outcome.reply.contains("lost"))
        let silent = try await transport.deliver(mail(to: ["stall@example.com"]))
        #expect(silent.map(\.outcome.status) == [.deferred])
        #expect(silent[0].outcome.reply.contains("did not answer in time"))
        let next = try await transport.deliver(mail(2, to: ["after.break@example.com"]))
        #expect(short(next) == ["after.break@example.com accepted 250"])
        #expect(try tests.taken(to: "drop@example.com").isEmpty)
    }

    @Test(
        "A lost answer to the content defers: the same mail comes twice, with the same Message-ID"
    )
    func lostAnswerRepeatsTheSameMail() async throws {
        let transport = try transport("plain")
        let first = try await transport.deliver(mail(to: ["lost@example.com"]))
        #expect(first[0].outcome.status == .deferred)
        #expect(first[0].outcome.reply.contains("after the mail was handed over"))
        let second = try await transport.deliver(mail(to: ["lost@example.com"]))
        #expect(short(second) == ["lost@example.com accepted 250"])
        let taken = try tests.taken(to: "lost@example.com")
        #expect(taken.count == 2)
        #expect(taken.first?.content == taken.last?.content)
    }

    @Test(
        "A server that is busy, silent, or no mail server is unavailable",
        arguments: ["busy", "silent", "garbage", "endless", "endlessreply"]
    )
    func unavailable(listener: String) async throws {
        let transport = try transport(listener, stepMs: 500)
        await #expect {
            try await transport.deliver(mail(to: ["x@example.com"]))
        } throws: { error in
            guard case .unavailable(let text) = error as? MailTransportError else { return false }
            return text.utf8.count < 1000 && text.contains("smtp://localhost")
        }
    }

    @Test("A server that is not there, or whose name nobody knows, is unavailable")
    func nobodyThere() async throws {
        for host in ["127.0.0.1", "no-such-host.invalid"] {
            let transport = SMTPTransport(
                server: SMTPServer(host: host, port: 1, protection: .none)
            )
            await #expect {
                try await transport.check()
            } throws: { error in
                if case .unavailable = error as? MailTransportError { true } else { false }
            }
        }
    }

    @Test(
        "Who refuses this server, its login or TLS has to be put right by somebody (SEC-005)",
        arguments: [
            ("closed", SMTPServer.Protection.none, nil, "554"),
            ("starttls", .startTLS, "wrong", "refuses the login: 535"),
            ("plain", .startTLS, nil, "offers no STARTTLS"),
            ("plain", .none, "correct horse", "offers no login"),
            ("mustlogin", .none, nil, "530"),
            ("wrongname", .startTLS, "correct horse", "certificate is not valid"),
            ("plain", .tls, nil, "TLS cannot be begun"),
        ] as [(String, SMTPServer.Protection, String?, String)]
    )
    func refused(
        listener: String,
        protection: SMTPServer.Protection,
        password: String?,
        word: String
    ) async throws {
        let login = password.map { SMTPLogin(name: "desk", password: $0) }
        let transport = try transport(listener, protection, login: login)
        await #expect {
            try await transport.deliver(mail(to: ["never@example.com"]))
        } throws: { error in
            guard case .refused(let text) = error as? MailTransportError else { return false }
            return text.contains(word)
        }
        #expect(try tests.taken(to: "never@example.com").isEmpty)
    }

    @Test("A certificate that nobody trusted has signed is refused")
    func unknownCertificateIsRefused() async throws {
        let transport = try transport("starttls", .startTLS, login: Self.login, trusting: false)
        await #expect {
            try await transport.check()
        } throws: { error in
            if case .refused = error as? MailTransportError { true } else { false }
        }
    }

    @Test("Replies that come before TLS does are not believed (STARTTLS injection)")
    func injectedRepliesAreNotBelieved() async throws {
        let transport = try transport("injected", .startTLS, login: Self.login, stepMs: 1_000)
        await #expect(throws: MailTransportError.self) {
            try await transport.deliver(mail(to: ["x@example.com"]))
        }
    }

    @Test("Nonsense instead of a reply breaks the connection; a yes to DATA is no yes to the mail")
    func nonsenseBreaks() async throws {
        await #expect(throws: MailTransportError.self) {
            try await transport("nonsense").deliver(mail(to: ["x@example.com"]))
        }
        let answers = try await transport("wrong354").deliver(mail(to: ["x@example.com"]))
        #expect(answers.map(\.outcome.status) == [.deferred])
    }

    @Test("A password that the server repeats is not kept (SEC-109)")
    func passwordIsMasked() async throws {
        let transport = try transport("tls", .tls, login: Self.login)
        let answers = try await transport.deliver(mail(to: ["secret@example.com"]))
        #expect(answers.map(\.outcome.reply) == ["550 5.7.1 your password is •••"])
        let encoded = try await transport.deliver(mail(to: ["encoded@example.com"]))
        #expect(encoded.map(\.outcome.reply) == ["550 5.7.1 you sent •••"])
        #expect("\(Self.login)\(String(reflecting: Self.login))" == "••••••")
    }

    @Test("Asked to end, it waits for nobody; a content that is handed over gets a moment")
    func endsSoon() async throws {
        for address in ["stall.end@example.com", "slow.end@example.com"] {
            let transport = try transport("plain", stepMs: 60_000)
            let begin = ContinuousClock.now
            let mail = try mail(to: [address])
            let answers = Task { try await transport.deliver(mail) }
            try await Task.sleep(for: .milliseconds(300))
            transport.end()
            await #expect(throws: MailTransportError.ending) { try await answers.value }
            #expect(ContinuousClock.now - begin < .seconds(5))
        }
    }

    @Test("A null return path is one on the wire (SEC-106)")
    func nullReturnPath() async throws {
        let answers = try await transport("plain").deliver(
            mail(from: nil, to: ["null@example.com"])
        )
        #expect(short(answers) == ["null@example.com accepted 250"])
        #expect(try tests.taken(to: "null@example.com").map(\.mailFrom) == ["<>"])
    }

    @Test("A line that begins with a dot arrives as it was")
    func dotsAreDoubled() async throws {
        let mail = try mail(to: ["dots@example.com"], text: ".\r\n..\r\n.end")
        _ = try await transport("plain").deliver(mail)
        #expect(try tests.taken(to: "dots@example.com").first?.content == mail.content)
    }
}
