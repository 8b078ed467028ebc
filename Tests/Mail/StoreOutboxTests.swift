import DeskwireDomain
import DeskwireStore
import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import DeskwireMail

/// SEC-100, R-040, R-048: the outbox of a real file, delivered into a real spool folder.
@Suite("Delivery from the store into the spool", .timeLimit(.minutes(1)))
struct StoreOutboxTests {
    private static let now = Timestamp(rawValue: 1_795_215_823_123)

    private func openStore(_ folder: String) throws -> DeskStore {
        try DeskStore(
            folder: folder,
            birth: InstallationBirth(
                at: Self.now,
                installID: "9f1c",
                eventEpoch: 1,
                macKey: [UInt8](repeating: 7, count: 32)
            )
        )
    }

    private func queue(
        _ content: MailContent,
        to addresses: [String],
        in store: DeskStore
    )
        async throws -> MailID
    {
        var draft = try MailSamples.composer.draft(
            content,
            to: try addresses.map(MailSamples.address),
            settings: MailSamples.settings(bcc: ["copy@example.com"])
        )
        // The tickets and accounts of the samples are in no file.
        draft.ticket = nil
        draft.customer = nil
        let stored = draft
        return try await store.write { transaction in
            try transaction.queueMail(
                stored,
                actor: .system,
                messageID: MailMessageID.make(senderAddress: stored.fromAddress),
                now: Self.now
            )
        }
    }

    /// Runs delivery until all of these mails have ended.
    private func deliver(
        _ mails: [MailID],
        from store: DeskStore,
        into folder: String
    )
        async throws
    {
        let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let transport = try SpoolTransport(folder: folder + "/spool")
        let delivery = OutboxDelivery(
            outbox: StoreOutbox(store: store),
            transport: transport,
            secrets: MailSamples.box,
            installationID: "9f1c",
            clock: VirtualClock(at: Self.now.rawValue).clock,
            logger: silent
        )
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: delivery)], logger: silent)
        )
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for mail in mails {
                while try await store.read({ try $0.mail(mail)?.finishedAt }) == nil {
                    await Task.yield()
                }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Leaves the folder as a process does that dies between sending a mail and recording it.
    private func sendWithoutRecording(in folder: String) async throws -> MailID {
        let store = try openStore(folder)
        let mail = try await queue(MailSamples.contents[0], to: ["a@example.com"], in: store)
        let outbox = StoreOutbox(store: store)
        let claimed = try #require(try await outbox.claimDueMail(now: Self.now))
        #expect(try await outbox.claimDueMail(now: Self.now) == nil)
        _ = try await SpoolTransport(folder: folder + "/spool").deliver(
            MailBuilder(secrets: MailSamples.box, installationID: "9f1c").build(claimed)
        )
        try store.close()
        return mail
    }

    private func spooled(_ folder: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/spool").sorted()
            .filter { $0.hasSuffix(ending) }
            .map { try String(contentsOfFile: "\(folder)/spool/\($0)", encoding: .utf8) }
    }

    @Test("A queued mail is spooled, its answers are in the history, and its secret is gone")
    func queuedMailIsSpooled() async throws {
        try await withTemporaryFolder { folder in
            let store = try openStore(folder)
            let mails = [
                try await queue(
                    MailSamples.contents[0],
                    to: ["care@example.com", "b@example.com"],
                    in: store
                ),
                try await queue(MailSamples.invitation(), to: ["ada@example.com"], in: store),
            ]
            try await deliver(mails, from: store, into: folder)

            let notice = try #require(try await store.read { try $0.mail(mails[0]) })
            #expect(notice.status == .accepted)
            #expect(notice.attempts == 1)
            #expect(notice.recipients.map(\.field) == [.to, .to, .bcc])
            #expect(notice.recipients.allSatisfy { $0.status == .accepted })
            #expect(notice.recipients.allSatisfy { $0.reply.hasPrefix("spooled as ") })

            let invitation = try #require(try await store.read { try $0.mail(mails[1]) })
            #expect(invitation.status == .accepted)
            #expect(invitation.recipients.map(\.address) == ["ada@example.com"])
            #expect(invitation.text.contains("register --token •••"))
            #expect(try await store.read { try $0.nextMailDue() } == nil)

            let messages = try ParsedMail.parse(
                try spooled(folder, ending: ".eml").map { Array($0.utf8) }
            )
            #expect(messages.count == 2)
            #expect(messages[0].text.contains("The lamp is dark."))
            #expect(messages[0].plain["Message-ID"] == notice.messageID)
            #expect(messages[1].text.contains("register --token \(MailSamples.token)"))
            let envelopes = try spooled(folder, ending: ".envelope")
            #expect(envelopes[0].contains("copy@example.com"))
            #expect(!envelopes[1].contains("copy@example.com"))
            try store.close()
        }
    }

    @Test("A mail to nobody is in the history as skipped and is not spooled (R-021)")
    func skippedMailIsNotSpooled() async throws {
        try await withTemporaryFolder { folder in
            let store = try openStore(folder)
            let mail = try await queue(MailSamples.contents[0], to: [], in: store)
            try await deliver([mail], from: store, into: folder)
            let stored = try #require(try await store.read { try $0.mail(mail) })
            #expect(stored.status == .skipped)
            #expect(stored.reason == "no_recipient")
            #expect(try spooled(folder, ending: "").isEmpty)
            try store.close()
        }
    }

    @Test("What a dead process was sending goes out at once after the restart, once")
    func restartTakesUpWhatWasBeingSent() async throws {
        try await withTemporaryFolder { folder in
            let mail = try await sendWithoutRecording(in: folder)
            let before = try spooled(folder, ending: "")

            let store = try openStore(folder)
            try await deliver([mail], from: store, into: folder)
            let stored = try #require(try await store.read { try $0.mail(mail) })
            #expect(stored.status == .accepted)
            #expect(stored.attempts == 2)
            #expect(try spooled(folder, ending: "") == before)
            try store.close()
        }
    }
}
