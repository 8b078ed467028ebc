import DeskwireDomain
import DeskwireStore
import Testing

@testable import DeskwireMail

/// mails that are stopped, and mails that leave the history.
@Suite("Mails that end without being sent", .timeLimit(.minutes(1)))
struct MailRetentionTests {
    private static let now = Timestamp(rawValue: 1_795_215_823_123)

    private func withStore(_ body: (DeskStore) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let store = try DeskStore(
                folder: folder,
                birth: InstallationBirth(
                    at: Self.now,
                    installID: "9f1c",
                    eventEpoch: 1,
                    macKey: [UInt8](repeating: 7, count: 32)
                )
            )
            try await body(store)
            try store.close()
        }
    }

    private func queue(_ subject: String, in store: DeskStore) async throws -> MailID {
        let draft = MailDraft(
            kind: .issueReported,
            subject: subject,
            text: "Text",
            fromName: "Support",
            fromAddress: "support@example.com",
            recipients: [
                .init(address: try MailSamples.address("a@example.com"), field: .to),
                .init(address: try MailSamples.address("b@example.com"), field: .bcc),
            ]
        )
        return try await store.write { transaction in
            try transaction.queueMail(
                draft,
                actor: .system,
                messageID: MailMessageID.make(senderAddress: "support@example.com"),
                now: Self.now
            )
        }
    }

    private func count(_ words: String, in store: DeskStore) async throws -> Int64 {
        var filter = MailFilter()
        filter.subjectWords = MailFilter.words(of: words)
        let wanted = filter
        return try await store.read { try $0.mailCount(wanted, atMost: 1000) }
    }

    @Test(
        "what ended before the retention leaves the history and its index; the rest stays (R-047)"
    )
    func retention() async throws {
        try await withStore { store in
            let old = try await queue("An old lamp", in: store)
            let fresh = try await queue("A fresh lamp", in: store)
            let waiting = try await queue("A waiting lamp", in: store)
            try await store.write { transaction in
                try transaction.cancelMail(old, note: "", at: Self.now.adding(days: -10))
                try transaction.cancelMail(fresh, note: "", at: Self.now)
            }
            let limit = Self.now.adding(days: -5)
            let dropped = try await store.write { try $0.dropMails(finishedBefore: limit) }
            #expect(dropped == 1)
            #expect(try await store.read { try $0.mail(old) } == nil)
            #expect(try await store.read { try $0.mail(fresh) } != nil)
            #expect(try await store.read { try $0.mail(waiting) } != nil)
            #expect(try await count("lamp", in: store) == 2)
            #expect(try await count("old", in: store) == 0)
            let none = try await store.write { try $0.dropMails(finishedBefore: limit) }
            #expect(none == 0)
        }
    }

    @Test("a cancelled mail keeps what was accepted, and is never claimed (R-046)")
    func cancelling() async throws {
        try await withStore { store in
            let mail = try await queue("Half sent", in: store)
            let first = try MailSamples.address("a@example.com")
            let second = try MailSamples.address("b@example.com")
            _ = try await store.write { try $0.claimDueMail(now: Self.now, leaseMs: 1) }
            try await store.write { transaction in
                try transaction.recordDelivery(
                    of: mail,
                    answers: [
                        .init(address: first, outcome: .accepted(reply: "250 ok")),
                        .init(address: second, outcome: .deferred(reply: "451 later")),
                    ],
                    nextAttempt: Self.now.adding(seconds: 60),
                    now: Self.now
                )
                try transaction.cancelMail(mail, note: "Cancelled by Bo.", at: Self.now)
            }
            let stored = try await store.read { try $0.mail(mail) }
            #expect(stored?.status == .accepted)
            #expect(stored?.recipients.map(\.status) == [.accepted, .cancelled])
            #expect(stored?.recipients.map(\.reply) == ["250 ok", "Cancelled by Bo."])
            let later = Self.now.adding(days: 1)
            let claimed = try await store.write { try $0.claimDueMail(now: later, leaseMs: 1) }
            #expect(claimed == nil)
        }
    }
}
