import DeskwireDomain
import Logging
import ServiceLifecycle
import Testing

@testable import DeskwireMail

@Suite("Delivery of the outbox", .timeLimit(.minutes(1)))
struct OutboxDeliveryTests {
    private static let minute: Int64 = 60_000
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000
    private static let first = MailID(rawValue: 1)

    private func mail(
        _ id: Int64 = 1,
        content: MailContent = MailSamples.contents[0],
        to: [String] = ["a@example.com", "b@example.com"],
        bcc: [String] = [],
        created: Int64 = 0
    ) throws -> ClaimedMail {
        let draft = try MailSamples.composer.draft(
            content,
            to: try to.map(MailSamples.address),
            settings: MailSamples.settings(bcc: bcc)
        )
        return ClaimedMail(
            id: MailID(rawValue: id),
            messageID: "<\(id)@example.com>",
            created: Timestamp(rawValue: created),
            attempts: 0,
            draft: draft,
            pending: draft.recipients.map(\.address)
        )
    }

    /// Runs delivery until the outbox has been asked this often, and shuts it down gracefully.
    private func run(
        _ outbox: RecordingOutbox,
        _ transport: ScriptedTransport,
        at start: Int64 = 0,
        untilSteps count: Int
    ) async throws -> [RecordingOutbox.Step] {
        let delivery = OutboxDelivery(
            outbox: outbox,
            transport: transport,
            secrets: MailSamples.box,
            installationID: "9f1c",
            clock: VirtualClock(at: start).clock,
            logger: Self.silent
        )
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: delivery)],
                logger: Self.silent
            )
        )
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let trace = await outbox.steps(count)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return trace
        }
    }

    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    @Test("A mail is claimed, sent once to the whole envelope, and recorded")
    func mailIsSentOnce() async throws {
        let outbox = RecordingOutbox([try mail(bcc: ["copy@example.com"])])
        let transport = ScriptedTransport(always: .accepted(reply: "250 ok"))
        let trace = try await run(outbox, transport, untilSteps: 2)
        #expect(
            trace == [
                .claimed(Self.first, at: 0),
                .recorded(Self.first, [.accepted, .accepted, .accepted], at: 0, next: nil),
            ]
        )
        let sent = try #require(transport.delivered.first)
        #expect(transport.delivered.count == 1)
        #expect(
            sent.recipients.map(\.text) == ["a@example.com", "b@example.com", "copy@example.com"]
        )
        let parsed = try #require(try ParsedMail.parse([sent.content]).first)
        #expect(parsed.to == [["", "a@example.com"], ["", "b@example.com"]])
        #expect(parsed.from == [["Lamps", "deskwire@localhost"]])
        #expect(parsed.subject == "Customer reported an issue – SUB-1001")
        #expect(parsed.plain["Message-ID"] == "<1@example.com>")
        #expect(parsed.plain["X-Deskwire-Loop"] == "9f1c")
        #expect(!String(decoding: sent.content, as: UTF8.self).contains("copy@example.com"))
    }

    @Test("Only those who have no final answer are tried again; headers still name everybody")
    func onlyPendingAreTriedAgain() async throws {
        let outbox = RecordingOutbox([
            try mail(to: ["a@example.com", "b@example.com", "c@example.com"])
        ])
        let transport = ScriptedTransport { mail, attempt in
            mail.recipients.map { address in
                let outcome: RecipientOutcome =
                    switch (address.text.first, attempt) {
                    case ("a", _): .accepted(reply: "250")
                    case ("b", _): .failed(reply: "550")
                    case (_, 1): .deferred(reply: "451")
                    case _: .accepted(reply: "250")
                    }
                return RecipientAnswer(address: address, outcome: outcome)
            }
        }
        let trace = try await run(outbox, transport, untilSteps: 4)
        #expect(
            trace == [
                .claimed(Self.first, at: 0),
                .recorded(
                    Self.first,
                    [.accepted, .failed, .deferred],
                    at: 0,
                    next: Self.minute
                ),
                .claimed(Self.first, at: Self.minute),
                .recorded(Self.first, [.accepted], at: Self.minute, next: nil),
            ]
        )
        #expect(transport.delivered.map { $0.recipients.count } == [3, 1])
        #expect(transport.delivered[0].content == transport.delivered[1].content)
    }

    @Test("A server that is down is tried for a week, then the mail ends (R-045)")
    func downServerIsTriedForAWeek() async throws {
        let outbox = RecordingOutbox([try mail()])
        let transport = ScriptedTransport { _, _ throws(MailTransportError) in
            throw .unavailable("connection refused")
        }
        let attempts = 2 + 168
        let trace = try await run(outbox, transport, untilSteps: 2 * attempts)
        let times = trace.compactMap { step -> Int64? in
            guard case .claimed(_, let at) = step else { return nil }
            return at
        }
        #expect(times.prefix(4) == [0, Self.minute, 6 * Self.minute, 66 * Self.minute])
        #expect(times.count == attempts)
        #expect(try #require(times.last) < 7 * Self.day)
        guard case .recorded(_, let statuses, _, nil) = trace.last else {
            Issue.record("the last step is \(String(describing: trace.last))")
            return
        }
        #expect(statuses == [.deferred, .deferred])
    }

    @Test("A mail with a token is never sent after its token has ended (SEC-108)")
    func expiredTokenIsNotSent() async throws {
        let expiry = MailSamples.secret.expiresAt.rawValue
        let outbox = RecordingOutbox([
            try mail(
                content: MailSamples.invitation(),
                to: ["a@example.com"],
                created: expiry - 10 * Self.minute
            )
        ])
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        let trace = try await run(outbox, transport, at: expiry, untilSteps: 2)
        #expect(trace.last == .recorded(Self.first, [], at: expiry, next: nil))
        #expect(transport.delivered.isEmpty)
    }

    @Test("The token stands in the mail that goes out, in its place and once (R-048)")
    func tokenStandsInMail() async throws {
        let content = MailSamples.invitation(name: "••• Ada")
        let created = MailSamples.secret.expiresAt.rawValue - Self.day
        let outbox = RecordingOutbox([
            try mail(content: content, to: ["ada@example.com"], created: created)
        ])
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        _ = try await run(outbox, transport, at: created, untilSteps: 2)
        let sent = try #require(transport.delivered.first)
        let parsed = try #require(try ParsedMail.parse([sent.content]).first)
        #expect(parsed.text.contains("deskwire register --token \(MailSamples.token)\r\n"))
        #expect(!parsed.text.contains("•••"))
        #expect(!parsed.headers.contains("Reply-To"))
    }

    @Test("A token that the key file does not open ends the mail, and says why")
    func foreignTokenFails() async throws {
        var claimed = try mail(content: MailSamples.invitation(), to: ["ada@example.com"])
        claimed.draft.expiresAt = nil
        claimed.draft.sealedSecret?[20] ^= 1
        let outbox = RecordingOutbox([claimed])
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        let trace = try await run(outbox, transport, untilSteps: 2)
        #expect(trace.last == .recorded(Self.first, [.failed], at: 0, next: nil))
        #expect(transport.delivered.isEmpty)
    }

    @Test("A mail that cannot be written ends, and the next one goes out")
    func unwritableMailDoesNotBlock() async throws {
        var bad = try mail(1)
        bad.draft.subject = "x\r\nBcc: all@example.com"
        let outbox = RecordingOutbox([bad, try mail(2)])
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        let trace = try await run(outbox, transport, untilSteps: 4)
        #expect(trace[1] == .recorded(Self.first, [.failed, .failed], at: 0, next: nil))
        #expect(transport.delivered.map(\.id.rawValue) == [2])
    }

    @Test("A crash between sending and recording sends that one mail again, byte for byte")
    func crashSendsOneMailAgain() async throws {
        let outbox = RecordingOutbox([try mail(1), try mail(2)])
        _ = await outbox.claimDueMail(now: Timestamp(rawValue: 0))
        let before = ScriptedTransport(always: .accepted(reply: "250"))
        let claimed = try mail(1)
        _ = try await before.deliver(
            MailBuilder(secrets: MailSamples.box, installationID: "9f1c").build(claimed)
        )

        let after = ScriptedTransport(always: .accepted(reply: "250"))
        _ = try await run(outbox, after, untilSteps: 5)
        #expect(after.delivered.map(\.id.rawValue) == [1, 2])
        #expect(after.delivered.first == before.delivered.first)
    }

    @Test("What could not be recorded is recorded later, and not sent twice")
    func recordingIsRepeated() async throws {
        let outbox = RecordingOutbox([try mail()])
        await outbox.failToRecord(times: 3)
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        let trace = try await run(outbox, transport, untilSteps: 2)
        #expect(trace.count == 2)
        #expect(transport.delivered.count == 1)
    }

    @Test("A recipient without an answer is tried again")
    func missingAnswerDefers() async throws {
        let outbox = RecordingOutbox([try mail()])
        let transport = ScriptedTransport { mail, _ in
            mail.recipients.prefix(1).map {
                RecipientAnswer(address: $0, outcome: .accepted(reply: "250"))
            }
        }
        let trace = try await run(outbox, transport, untilSteps: 2)
        #expect(
            trace.last == .recorded(Self.first, [.accepted, .deferred], at: 0, next: Self.minute)
        )
    }

    @Test("A server that refuses this server rests all mail and fails none")
    func refusalRestsAllMail() async throws {
        let outbox = RecordingOutbox([try mail(1), try mail(2)])
        let transport = ScriptedTransport { mail, attempt throws(MailTransportError) in
            if attempt == 1 { throw .refused("535 authentication failed") }
            return mail.recipients.map {
                RecipientAnswer(address: $0, outcome: .accepted(reply: "250"))
            }
        }
        let trace = try await run(outbox, transport, untilSteps: 6)
        #expect(
            trace[1] == .recorded(Self.first, [.deferred, .deferred], at: 0, next: Self.minute)
        )
        let times = trace.dropFirst(2).compactMap { step -> Int64? in
            guard case .claimed(_, let at) = step else { return nil }
            return at
        }
        #expect(times == [5 * Self.minute, 5 * Self.minute])
    }

    @Test("Paced mails are spread: 300 a minute are one every 200 ms")
    func pacedMailsAreSpread() async throws {
        // The second has two recipients, and takes the time of two mails.
        let outbox = RecordingOutbox(
            try (1...4).map { try mail($0, bcc: $0 == 2 ? ["copy@example.com"] : []) }
        )
        let transport = ScriptedTransport(mailsPerMinute: 300) { mail, _ in
            mail.recipients.map { RecipientAnswer(address: $0, outcome: .accepted(reply: "250")) }
        }
        let trace = try await run(outbox, transport, untilSteps: 8)
        let times = trace.compactMap { step -> Int64? in
            guard case .claimed(_, let at) = step else { return nil }
            return at
        }
        #expect(times == [0, 400, 1000, 1400])
    }

    @Test("A dead mail server costs an attempt a minute, however much mail waits")
    func deadServerCostsAnAttemptAMinute() async throws {
        let outbox = RecordingOutbox(try (1...1000).map { try mail($0) })
        let transport = ScriptedTransport(mailsPerMinute: 300) {
            _,
            _ throws(MailTransportError) in throw .unavailable("nobody there")
        }
        let trace = try await run(outbox, transport, untilSteps: 20)
        let times = trace.compactMap { step -> Int64? in
            guard case .claimed(_, let at) = step else { return nil }
            return at
        }
        #expect(times.prefix(10) == (0..<10).map { $0 * Self.minute }[...])
    }

    @Test("What keeps mail from going out is known, from its start to its end")
    func conditionIsKept() async throws {
        let outbox = RecordingOutbox([try mail()])
        let transport = ScriptedTransport { mail, attempt throws(MailTransportError) in
            if attempt == 1 { throw .unavailable("nobody there") }
            return mail.recipients.map {
                RecipientAnswer(address: $0, outcome: .accepted(reply: "250"))
            }
        }
        var condition = DeliveryCondition(route: "a script")
        _ = condition.note(.unavailable("nobody there"), at: Timestamp(rawValue: 5))
        #expect(condition.problem == .unavailable("nobody there"))
        #expect(condition.since == Timestamp(rawValue: 5))
        _ = condition.note(.refused("535"), at: Timestamp(rawValue: 6))
        #expect(condition.since == Timestamp(rawValue: 5))
        _ = condition.note(nil, at: Timestamp(rawValue: 7))
        #expect(condition.problem == nil && condition.since == nil)
        let trace = try await run(outbox, transport, untilSteps: 4)
        #expect(
            trace.last == .recorded(Self.first, [.accepted, .accepted], at: Self.minute, next: nil)
        )
    }

    @Test("Shutdown finishes the mail at hand and begins no other")
    func shutdownFinishesMailAtHand() async throws {
        let outbox = RecordingOutbox([try mail(1), try mail(2)])
        let (begun, hasBegun) = AsyncStream<Void>.makeStream()
        let transport = ScriptedTransport { mail, _ in
            hasBegun.yield()
            // Comes back when the delivery has been told as well: it was there first.
            try? await gracefulShutdown()
            return mail.recipients.map {
                RecipientAnswer(address: $0, outcome: .accepted(reply: "250"))
            }
        }
        let delivery = OutboxDelivery(
            outbox: outbox,
            transport: transport,
            secrets: MailSamples.box,
            installationID: "9f1c",
            clock: VirtualClock(at: 0).clock,
            logger: Self.silent
        )
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: delivery)], logger: Self.silent)
        )
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await _ in begun { break }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(
            await outbox.trace == [
                .claimed(Self.first, at: 0),
                .recorded(Self.first, [.accepted, .accepted], at: 0, next: nil),
            ]
        )
    }

    @Test("A wake-up brings out mail that was not there before")
    func wakeUpBringsOutNewMail() async throws {
        let outbox = RecordingOutbox([try mail(1)])
        let transport = ScriptedTransport(always: .accepted(reply: "250"))
        let delivery = OutboxDelivery(
            outbox: outbox,
            transport: transport,
            secrets: MailSamples.box,
            installationID: "9f1c",
            clock: VirtualClock(at: 0).clock,
            logger: Self.silent
        )
        let task = Task { try await delivery.run() }
        _ = await outbox.steps(2)
        await outbox.add(try mail(2))
        delivery.wake()
        let trace = await outbox.steps(4)
        task.cancel()
        _ = try await task.value
        #expect(trace.count == 4)
    }
}
