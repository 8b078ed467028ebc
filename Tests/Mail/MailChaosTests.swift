import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireMail

/// T-R14: whatever a mail server does to many mails, none is lost, every attempt is in the history, and none comes
/// twice but where an answer was lost. Real servers, a real file, virtual time.
///
/// `Tests/Faults/mail.py` runs the same with a thousand mails a case.
@Suite(
    "Many mails and a bad mail server",
    .enabled(if: SMTPTestServer.isInstalled, SMTPTestServer.missing),
    .timeLimit(.minutes(60))
)
struct MailChaosTests {
    private static let shared = Result { try SMTPTestServer() }
    private let server: SMTPTestServer

    init() throws { server = try Self.shared.get() }

    private func transport(
        _ listener: String,
        _ protection: SMTPServer.Protection = .none,
        login: String? = nil,
        stepMs: Int64 = 20_000
    ) throws -> SMTPTransport {
        try transport(
            port: listener == "down" ? 1 : server.port(listener),
            protection,
            login: login,
            stepMs: stepMs
        )
    }

    private func transport(
        port: Int,
        _ protection: SMTPServer.Protection = .none,
        login: String? = nil,
        stepMs: Int64 = 20_000
    ) throws -> SMTPTransport {
        var limits = SMTPLimits()
        (limits.greetingMs, limits.commandMs, limits.contentMs) = (stepMs, stepMs, stepMs)
        return SMTPTransport(
            server: SMTPServer(
                host: "localhost",
                port: port,
                protection: protection,
                login: login.map { SMTPLogin(name: "desk", password: $0) },
                trustFile: server.trustFile
            ),
            limits: limits
        )
    }

    // MARK: - Before the first mail

    /// A mail server that cannot be talked to at all for some time.
    struct Outage: CustomTestStringConvertible, Sendable {
        var name: String
        var protection = SMTPServer.Protection.none
        var login: String?
        /// It refuses this server: all mail pauses, and is tried less often.
        var isRefusal = false
        /// It takes this long before it is given up.
        var stepMs: Int64 = 20_000

        var testDescription: String { name }
    }

    static let outages: [Outage] = [
        Outage(name: "down"),
        Outage(name: "reset"),
        Outage(name: "silent", stepMs: 300),
        Outage(name: "busy"),
        Outage(name: "garbage", stepMs: 300),
        Outage(name: "endless", stepMs: 300),
        Outage(name: "ehlo451"),
        Outage(name: "ehlo554", isRefusal: true),
        Outage(name: "closed", isRefusal: true),
        Outage(name: "auth451", login: SMTPTestServer.login.password),
        Outage(name: "auth554", login: "guess", isRefusal: true),
        Outage(name: "starttls", protection: .startTLS, login: "wrong horse", isRefusal: true),
        Outage(name: "mustlogin", isRefusal: true),
        Outage(name: "plain", protection: .startTLS, isRefusal: true),
        Outage(name: "starttls554", protection: .startTLS, isRefusal: true),
        Outage(name: "wrongname", protection: .startTLS, login: "x", isRefusal: true),
        Outage(name: "injected", protection: .startTLS, login: "x", stepMs: 300),
    ]

    @Test(
        "A server that cannot be talked to pauses all mail and fails none; then every mail arrives once",
        arguments: outages
    )
    func outageLosesNothing(outage: Outage) async throws {
        let minutes: Int64 = 20
        let before = try server.takenCount()
        try await MailChaosDesk.with { desk in
            var mails: [MailID] = []
            for number in 1...MailChaosDesk.mailsACase {
                mails.append(try await desk.queue(to: ["o\(number).\(outage.name)@example.com"]))
            }
            try await desk.deliverAll(
                by: ChangingTransport(
                    bad: try transport(
                        outage.name,
                        outage.protection,
                        login: outage.login,
                        stepMs: outage.stepMs
                    ),
                    good: try transport("plain"),
                    until: MailChaosDesk.start.adding(seconds: 60 * minutes),
                    clock: desk.clock.clock
                )
            )
            let taken = try server.taken(after: before)
            #expect(taken.count == mails.count)
            try await desk.checkPromises(mails, taken: taken)
            var failedAttempts = 0
            for id in mails {
                #expect(try await desk.mail(id).status == .accepted)
                failedAttempts += try await desk.attempts(on: id).count { $0.status == .deferred }
            }
            // All mail rests after each try, however much waits.
            let rests = outage.isRefusal ? minutes / 5 : minutes
            #expect((1...Int(rests) + 1).contains(failedAttempts), "\(failedAttempts) attempts")
        }
    }

    // MARK: - With the mail

    /// What the server does to one mail, written in its addresses.
    struct Trouble: CustomTestStringConvertible, Sendable {
        var name: String
        var words: [String]
        var sender = "desk"
        var listener = "plain"
        /// In the order of the words.
        var ends: [MailStatus] = [.accepted]
        /// Minutes from the first attempt to each.
        var tries: [Int64]?
        var stepMs: Int64 = 20_000
        /// Of as many mails as otherwise, this part: each takes its time.
        var part = 1

        var testDescription: String { name }
    }

    static let troubles: [Trouble] = [
        Trouble(name: "4xx at MAIL", words: ["m"], sender: "m451once", tries: [0, 1]),
        Trouble(name: "4xx at RCPT", words: ["r451once"], tries: [0, 1]),
        Trouble(name: "4xx at DATA", words: ["d451once"], tries: [0, 1]),
        Trouble(name: "4xx at the dot", words: ["e451once"], tries: [0, 1]),
        Trouble(name: "421 at RCPT", words: ["r421once"], tries: [0, 1]),
        Trouble(name: "5xx at MAIL", words: ["m"], sender: "m550", ends: [.failed], tries: [0]),
        Trouble(name: "5xx at RCPT", words: ["r550"], ends: [.failed], tries: [0]),
        Trouble(name: "5xx at DATA", words: ["d554"], ends: [.failed], tries: [0]),
        Trouble(name: "5xx at the dot", words: ["e554"], ends: [.failed], tries: [0]),
        Trouble(
            name: "one of several refused",
            words: ["a", "r550", "r451once", "b"],
            ends: [.accepted, .failed, .accepted, .accepted]
        ),
        Trouble(name: "greylisting for five minutes", words: ["grey2"], tries: [0, 1, 6]),
        Trouble(name: "a delayed yes", words: ["tardy"], tries: [0], part: 4),
        Trouble(name: "a reply lost after the dot", words: ["lost"], tries: [0, 1]),
        Trouble(name: "no reply after the dot", words: ["mute"], stepMs: 400, part: 4),
        Trouble(name: "silence at RCPT", words: ["stallonce"], stepMs: 400, part: 4),
        Trouble(name: "the connection ends within DATA", words: ["droponce"], tries: [0, 1]),
        Trouble(name: "yes in place of 354", words: ["wrongonce"], tries: [0, 1]),
        Trouble(name: "an endless line", words: ["lineonce"], tries: [0, 1]),
        Trouble(name: "an endless reply", words: ["replyonce"], tries: [0, 1]),
        Trouble(name: "garbage", words: ["garbageonce"], tries: [0, 1]),
        Trouble(name: "replies that are not UTF-8", words: ["a"], listener: "eightbit", tries: [0]),
        Trouble(name: "a byte at a time", words: ["a"], listener: "slow", tries: [0], part: 4),
    ]

    @Test("What happens to a mail ends it as it should, and loses none", arguments: troubles)
    func troubleLosesNothing(trouble: Trouble) async throws {
        let before = try server.takenCount()
        let mark = trouble.name.filter(\.isLetter).lowercased()
        try await MailChaosDesk.with { desk in
            var mails: [MailID] = []
            for number in 1...max(MailChaosDesk.mailsACase / trouble.part, 1) {
                let place = "\(mark).\(number)@example.com"
                mails.append(
                    try await desk.queue(
                        to: trouble.words.map { "\($0).\(place)" },
                        from: "\(trouble.sender).\(place)"
                    )
                )
            }
            try await desk.deliverAll(
                by: try transport(trouble.listener, stepMs: trouble.stepMs)
            )
            try await desk.checkPromises(mails, taken: try server.taken(after: before))
            for id in mails {
                #expect(try await desk.mail(id).recipients.map(\.status) == trouble.ends)
                guard let tries = trouble.tries else { continue }
                let begun = try await desk.attempts(on: id).map(\.begunAt)
                let minutes = begun.map { $0.milliseconds(since: begun[0]) / 60_000 }
                #expect(minutes == tries)
            }
        }
    }

    @Test(
        "The same from Postfix's smtp-sink: 4xx, 5xx, 421 and silence at each stage",
        .enabled(if: SMTPSink.isInstalled, SMTPSink.missing),
        arguments: ["-r", "-f", "-q", "-Q"],
        ["connect", "ehlo,helo", "mail", "rcpt", "data", "."]
    )
    func sinkLosesNothing(option: String, stage: String) async throws {
        let sink = try SMTPSink([option, stage])
        let before = try server.takenCount()
        try await MailChaosDesk.with { desk in
            var mails: [MailID] = []
            for number in 1...max(MailChaosDesk.mailsACase / 4, 1) {
                mails.append(try await desk.queue(to: ["sink\(number)@example.com"]))
            }
            try await desk.deliverAll(
                by: ChangingTransport(
                    bad: try transport(port: sink.port),
                    good: try transport("plain"),
                    until: MailChaosDesk.start.adding(seconds: 60 * 4),
                    clock: desk.clock.clock
                )
            )
            let isForGood = option == "-f" && !["connect", "ehlo,helo"].contains(stage)
            for id in mails {
                #expect(try await desk.mail(id).status == (isForGood ? .failed : .accepted))
            }
            try await desk.checkPromises(
                mails,
                taken: try server.taken(after: before),
                outside: true
            )
        }
    }

    // MARK: - Ends

    @Test("A mail that is refused for now for a week is given up, after 170 attempts")
    func givesUpAfterAWeek() async throws {
        let before = try server.takenCount()
        try await MailChaosDesk.with { desk in
            var mails: [MailID] = []
            for number in 1...max(MailChaosDesk.mailsACase / 10, 1) {
                mails.append(try await desk.queue(to: ["r451.week\(number)@example.com"]))
            }
            try await desk.deliverAll(by: try transport("plain"))
            try await desk.checkPromises(mails, taken: try server.taken(after: before))
            for id in mails {
                let mail = try await desk.mail(id)
                #expect(mail.status == .expired)
                #expect(mail.attempts == 170)
                #expect(mail.recipients[0].reply.contains("451"))
            }
        }
    }

    @Test("No mail is sent after its token has ended, however long the server was away (SEC-108)")
    func nothingAfterItsEnd() async throws {
        let before = try server.takenCount()
        try await MailChaosDesk.with { desk in
            var short: [MailID] = []
            var long: [MailID] = []
            for number in 1...MailChaosDesk.mailsACase {
                short.append(
                    try await desk.queue(to: ["s\(number)@example.com"], lifetimeMinutes: 30)
                )
                long.append(
                    try await desk.queue(to: ["l\(number)@example.com"], lifetimeMinutes: 1440)
                )
            }
            try await desk.deliverAll(
                by: ChangingTransport(
                    bad: try transport("down"),
                    good: try transport("plain"),
                    until: MailChaosDesk.start.adding(seconds: 60 * 90),
                    clock: desk.clock.clock
                )
            )
            let taken = try server.taken(after: before)
            #expect(taken.count == long.count)
            try await desk.checkPromises(short + long, taken: taken)
            for id in short { #expect(try await desk.mail(id).status == .expired) }
            for id in long { #expect(try await desk.mail(id).status == .accepted) }
        }
    }
}
