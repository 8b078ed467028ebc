import DeskwireDomain
import Testing

@testable import DeskwireStore

/// SEC-100, SEC-105, SEC-108: what the store keeps of attempts, days and digests, and what it gives out no more.
struct MailAttemptTests {
    private func claim(_ transaction: Transaction, at milliseconds: Int64) throws -> ClaimedMail? {
        try transaction.claimDueMail(now: .after(milliseconds), leaseMs: 100)
    }

    private func record(
        _ outcomes: [RecipientOutcome],
        of mail: ClaimedMail,
        next: Int64? = nil,
        at milliseconds: Int64,
        in transaction: Transaction
    ) throws {
        try transaction.recordDelivery(
            of: mail.id,
            answers: zip(mail.pending, outcomes).map { RecipientAnswer(address: $0, outcome: $1) },
            nextAttempt: next.map { .after($0) },
            now: .after(milliseconds)
        )
    }

    @Test func everyAttemptStaysWithEveryAnswer() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let id = try transaction.mail("one", to: ["a@x.org", "b@x.org"])
                func attempts(_ limit: Int = 100) throws -> [MailAttempt] {
                    try transaction.snapshot.attempts(on: id, atMost: limit)
                }
                #expect(try attempts() == [])
                let first = try #require(try claim(transaction, at: 1))
                // The attempt is there before it has an answer.
                #expect(try attempts().map(\.address) == ["a@x.org", "b@x.org"])
                #expect(try attempts().allSatisfy { $0.begunAt == .after(1) && $0.endedAt == nil })
                let replies: [RecipientOutcome] = [
                    .deferred(reply: "451"), .accepted(reply: "250"),
                ]
                try record(replies, of: first, next: 50, at: 2, in: transaction)
                // This process dies in the second attempt; the third is refused.
                _ = try claim(transaction, at: 50)
                try transaction.resumeOutbox(now: .after(60))
                let third = try #require(try claim(transaction, at: 60))
                try record([.failed(reply: "550")], of: third, at: 61, in: transaction)
                let all = try attempts()
                #expect(all.map(\.number) == [1, 1, 2, 3])
                #expect(all.map(\.address) == ["a@x.org", "b@x.org", "a@x.org", "a@x.org"])
                #expect(all.map(\.status) == [.deferred, .accepted, nil, .failed])
                #expect(all.map(\.reply) == ["451", "250", "", "550"])
                #expect(all.map(\.endedAt) == [.after(2), .after(2), nil, .after(61)])
                #expect(try attempts(1).map(\.number) == [3])
                _ = try transaction.dropMails(finishedBefore: .after(100))
                #expect(try attempts() == [])
            }
        }
    }

    @Test func whatWaitsForADeletedCustomerIsNeverGivenOut() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bo = try transaction.person(.customer, "bo")
                let waiting = try transaction.mail("waits", customer: ada)
                let sending = try transaction.mail("is sent", customer: ada, at: .after(-1))
                let other = try transaction.mail("to another", customer: bo)
                #expect(try claim(transaction, at: 0)?.id == sending)
                try transaction.deleteCustomer(ada.id, at: .after(1))
                let ended = try #require(try transaction.snapshot.mail(waiting))
                #expect(ended.status == .cancelled && ended.finishedAt == .after(1))
                #expect(ended.recipients.map(\.reply) == ["not sent: the customer was deleted"])
                // The process died while it sent: that mail is not given out once more.
                try transaction.resumeOutbox(now: .after(2))
                #expect(try claim(transaction, at: 2)?.id == other)
                #expect(try claim(transaction, at: 2) == nil)
                #expect(try transaction.snapshot.mail(sending)?.status == .cancelled)
                // What is written afterwards, to others about her ticket, goes out.
                let later = try transaction.mail("later", customer: ada, at: .after(5))
                #expect(try claim(transaction, at: 5)?.id == later)
            }
        }
    }

    @Test func aMailOnItsWayToADeletedCustomerIsNotTriedAgain() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let id = try transaction.mail("one", customer: ada)
                let claimed = try #require(try claim(transaction, at: 1))
                try transaction.deleteCustomer(ada.id, at: .after(2))
                let later = RecipientOutcome.deferred(reply: "451")
                try record([later], of: claimed, next: 50, at: 3, in: transaction)
                #expect(try transaction.snapshot.mail(id)?.status == .cancelled)
                #expect(try claim(transaction, at: 1_000) == nil)
            }
        }
    }

    @Test func mailsAreCountedByDay() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let day: Int64 = 86_400_000
                let now = Timestamp(rawValue: 20_000 * day + 5)
                func write(_ count: Int, daysAgo: Int64) throws {
                    for _ in 0..<count {
                        try transaction.mail("m", at: now.adding(milliseconds: -day * daysAgo))
                    }
                }
                try write(1, daysAgo: 8)
                try write(2, daysAgo: 7)
                try write(3, daysAgo: 1)
                try write(4, daysAgo: 0)
                try transaction.mail("nobody gets it", to: [], skipped: true, at: now)
                let volume = try transaction.snapshot.mailVolume(now: now)
                #expect(volume == MailVolume(today: 4, before: 5))
            }
        }
    }

    @Test func whatIsHeldForADigestIsToldOnceAndCopiesGoOut() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let address = try #require(MailAddress("a@x.org"))
                func held(_ number: Int64, bcc: Bool = false) throws -> MailID {
                    var draft = MailDraft(
                        kind: .notice,
                        subject: "S\(number)",
                        text: "T\(number)",
                        fromName: "Desk",
                        fromAddress: "desk@x.org",
                        recipients: [.init(address: address, field: .to)]
                    )
                    if bcc {
                        let copy = try #require(MailAddress("copy@x.org"))
                        draft.recipients.append(.init(address: copy, field: .bcc))
                    }
                    draft.hold = .digest
                    return try transaction.queueMail(
                        draft,
                        actor: .system,
                        messageID: "<\(number)@x.org>",
                        now: .after(number)
                    )
                }
                let first = try held(1)
                let second = try held(2, bcc: true)
                let whole = try #require(try transaction.snapshot.mail(first))
                #expect(whole.status == .skipped && whole.reason == "digest")
                #expect(whole.trouble == nil)
                let copied = try #require(try transaction.snapshot.mail(second))
                #expect(copied.recipients.map(\.status) == [.skipped, .queued])
                #expect(try transaction.snapshot.nextDigest(heldBefore: .start) == nil)
                #expect(try transaction.snapshot.nextDigest(heldBefore: .after(1)) == address)
                let entries = try transaction.snapshot.digestEntries(for: address)
                #expect(entries.map(\.subject) == ["S1", "S2"])
                let digest = MailID(rawValue: 77)
                try transaction.endDigest(of: entries, to: address, in: digest)
                #expect(try transaction.snapshot.nextDigest(heldBefore: .after(9)) == nil)
                let told = try #require(try transaction.snapshot.mail(second))
                #expect(told.recipients.map(\.reply) == ["in the digest, e-mail 77", ""])
            }
        }
    }
}
