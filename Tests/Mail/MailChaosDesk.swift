import DeskwireDomain
import DeskwireStore
import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import DeskwireMail

/// A store with queued mails, their delivery in virtual time to real mail servers, and what must hold afterwards.
struct MailChaosDesk {
    static let start = Timestamp(rawValue: 1_795_215_823_123)
    /// How many mails a case has: few in the tests, a thousand at night.
    static let mailsACase =
        ProcessInfo.processInfo.environment["DESKWIRE_MAILS_A_CASE"].flatMap(Int.init) ?? 20

    let store: DeskStore
    let clock = VirtualClock(at: start.rawValue)

    static func with(_ body: (MailChaosDesk) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let store = try DeskStore(
                folder: folder,
                birth: InstallationBirth(
                    at: start,
                    installID: "9f1c",
                    eventEpoch: 1,
                    macKey: [UInt8](repeating: 7, count: 32)
                )
            )
            try await body(MailChaosDesk(store: store))
            try store.close()
        }
    }

    /// Stores a mail, due at once; with a lifetime, one that carries a token.
    func queue(
        to addresses: [String],
        from sender: String = "desk@example.com",
        lifetimeMinutes: Int64? = nil
    ) async throws -> MailID {
        let expiresAt = lifetimeMinutes.map { Self.start.adding(seconds: 60 * $0) }
        let content = expiresAt.map {
            MailContent.invitation(
                MailSamples.account(),
                secret: MailSecret(token: MailSamples.token, expiresAt: $0)
            )
        }
        var draft = try MailSamples.composer.draft(
            content ?? MailSamples.contents[0],
            to: try addresses.map(MailSamples.address),
            settings: MailSamples.settings()
        )
        // The tickets and accounts of the samples are in no file.
        (draft.ticket, draft.customer, draft.fromAddress) = (nil, nil, sender)
        let stored = draft
        return try await store.write { transaction in
            try transaction.queueMail(
                stored,
                actor: .system,
                messageID: MailMessageID.make(senderAddress: stored.fromAddress),
                now: Self.start
            )
        }
    }

    /// Delivers until nothing waits any more.
    func deliverAll(by transport: any MailTransport) async throws {
        let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let delivery = OutboxDelivery(
            outbox: StoreOutbox(store: store),
            transport: transport,
            secrets: MailSamples.box,
            installationID: "9f1c",
            clock: clock.clock,
            logger: silent
        )
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: delivery)], logger: silent)
        )
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            while try await store.read({ try $0.mailQueue().waiting }) > 0 {
                try await Task.sleep(for: .milliseconds(5))
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    func mail(_ id: MailID) async throws -> StoredMail {
        try #require(try await store.read { try $0.mail(id) })
    }

    func attempts(on id: MailID) async throws -> [MailAttempt] {
        try await store.read { try $0.attempts(on: id, atMost: 10_000) }
    }

    // MARK: - What holds whatever happened

    /// No mail is lost, none is sent that did not end as accepted, every attempt is in the history, none comes twice
    /// but where an answer was lost, and there are never more than 300 a minute.
    func checkPromises(
        _ mails: [MailID],
        taken: [SMTPTestServer.Taken],
        outside isOutside: Bool = false
    ) async throws {
        let copies = Dictionary(grouping: taken, by: \.messageID)
        var begun: [Int64] = []
        for id in mails {
            let mail = try await mail(id)
            let attempts = try await attempts(on: id)
            #expect(mail.status.isFinal)
            #expect(Set(attempts.map(\.number)) == Set(1...max(mail.attempts, 1)))
            #expect(attempts.allSatisfy { $0.endedAt != nil && $0.status != nil })
            begun += attempts.filter { $0.status != .expired }.map(\.begunAt.rawValue)
            let own = copies[mail.messageID] ?? []
            #expect(Set(own.map(\.content)).count <= 1, "the same mail again is the same bytes")
            for recipient in mail.recipients {
                let got = own.count { $0.rcptTo.contains(recipient.address) }
                let lost = attempts.count {
                    $0.address == recipient.address
                        && $0.reply.contains("after the mail was handed over")
                }
                if recipient.status == .accepted {
                    #expect(isOutside || got >= 1, "a mail that was accepted is there")
                    #expect(got <= 1 + lost, "\(got) copies with \(lost) lost answers")
                } else {
                    #expect(got <= lost, "a mail that was not accepted is not there")
                }
            }
        }
        begun.sort()
        for (index, time) in begun.enumerated() where index >= 300 {
            #expect(time - begun[index - 300] >= 59_000, "300 a minute")
        }
    }
}

extension SMTPTestServer.Taken {
    /// As it stands in the message.
    var messageID: String {
        let lines = String(decoding: content, as: UTF8.self).split(separator: "\r\n")
        let line = lines.first { $0.hasPrefix("Message-ID: ") } ?? ""
        return String(line.dropFirst("Message-ID: ".count))
    }
}
