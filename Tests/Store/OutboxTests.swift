import DeskwireDomain
import Testing

@testable import DeskwireStore

/// SEC-100, R-040, R-048: mails on their way out.
struct OutboxTests {
    private let care = MailAddress("care@example.com")
    private let copy = MailAddress("copy@example.com")

    private func answer(
        _ address: MailAddress?,
        _ outcome: RecipientOutcome
    ) throws -> RecipientAnswer {
        RecipientAnswer(address: try #require(address), outcome: outcome)
    }

    private func claim(_ transaction: Transaction, at milliseconds: Int64) throws -> ClaimedMail? {
        try transaction.claimDueMail(now: .after(milliseconds), leaseMs: 100)
    }

    @Test func aMailIsClaimedOnceUntilItsLeaseIsOver() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let first = try transaction.mail("one", at: .after(1))
                let second = try transaction.mail("two", at: .after(1))
                #expect(try claim(transaction, at: 0) == nil)
                #expect(try claim(transaction, at: 1)?.id == first)
                #expect(try claim(transaction, at: 1)?.id == second)
                #expect(try claim(transaction, at: 100) == nil)
                let again = try claim(transaction, at: 101)
                #expect(again?.id == first)
                #expect(again?.attempts == 2)
                #expect(again?.messageID == "<0@example.com>")
                #expect(again?.created == .after(1))
                #expect(try transaction.snapshot.mail(first)?.status == .sending)
            }
        }
    }

    @Test func aRestartResumesWhatWasBeingSentAndNothingElse() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let sending = try transaction.mail("one")
                let deferred = try transaction.mail("two")
                for _ in 1...2 { _ = try claim(transaction, at: 1) }
                try transaction.recordDelivery(
                    of: deferred,
                    answers: [try answer(care, .deferred(reply: "451"))],
                    nextAttempt: .after(5000),
                    now: .after(2)
                )
                try transaction.resumeOutbox(now: .after(3))
                #expect(try claim(transaction, at: 3)?.id == sending)
                #expect(try claim(transaction, at: 3) == nil)
                #expect(try claim(transaction, at: 5000)?.id == sending)
                #expect(try claim(transaction, at: 5000)?.id == deferred)
            }
        }
    }

    @Test func whatWasDeferredIsTriedAgainWithoutThoseThatEnded() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let id = try transaction.mail(
                    "one",
                    to: ["care@example.com", "copy@example.com"],
                    secret: [1, 2, 3],
                    expiresAt: .after(9000)
                )
                let first = try #require(try claim(transaction, at: 1))
                #expect(first.pending == [care, copy])
                #expect(first.draft.sealedSecret == [1, 2, 3])
                #expect(first.draft.expiresAt == .after(9000))
                try transaction.recordDelivery(
                    of: id,
                    answers: [
                        try answer(care, .accepted(reply: "250 ok")),
                        try answer(copy, .deferred(reply: "451 later")),
                    ],
                    nextAttempt: .after(500),
                    now: .after(2)
                )
                let between = try #require(try transaction.snapshot.mail(id))
                #expect(between.status == .deferred && between.finishedAt == nil)
                #expect(between.recipients.map(\.reply) == ["250 ok", "451 later"])
                #expect(try transaction.snapshot.nextMailDue() == .after(500))

                let second = try #require(try claim(transaction, at: 500))
                #expect(second.pending == [copy])
                #expect(second.draft.recipients.count == 2)
                try transaction.recordDelivery(
                    of: id,
                    answers: [try answer(copy, .failed(reply: "550 no"))],
                    nextAttempt: nil,
                    now: .after(501)
                )
                let end = try #require(try transaction.snapshot.mail(id))
                #expect(end.status == .accepted && end.finishedAt == .after(501))
                #expect(end.attempts == 2)
                #expect(end.recipients.map(\.status) == [.accepted, .failed])
                // The secret went with its row.
                #expect(try transaction.snapshot.nextMailDue() == nil)
                let rows = try transaction.snapshot.first("SELECT count(*) FROM outbox") {
                    $0.integer(0)
                }
                #expect(rows == 0)
            }
        }
    }

    @Test func whatHasNoAnswerAtTheEndHasExpired() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let id = try transaction.mail("one", to: ["care@example.com", "copy@example.com"])
                _ = try claim(transaction, at: 1)
                try transaction.recordDelivery(
                    of: id,
                    answers: [],
                    nextAttempt: nil,
                    now: .after(2)
                )
                let mail = try transaction.snapshot.mail(id)
                #expect(mail?.status == .expired)
                #expect(mail?.recipients.map(\.status) == [.expired, .expired])
            }
        }
    }

    @Test func aMailWithoutADateOfItsOwnEndsAfterAWeek() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                try transaction.mail("one")
                let claimed = try claim(transaction, at: 1)
                #expect(claimed?.draft.expiresAt == Timestamp.start.adding(days: 7))
            }
        }
    }

    @Test func aSkippedMailIsHistoryOnly() async throws {
        try await TestFolder.withStore { store in
            let told = LockedList<Bool>()
            store.writes.observe { told.append([$0.mailQueued]) }
            let id = try await store.write { try $0.mail("one", to: [], skipped: true) }
            let mail = try await store.read { try $0.mail(id) }
            #expect(mail?.status == .skipped)
            #expect(mail?.reason == "no_recipient")
            #expect(mail?.finishedAt == .start)
            #expect(try await store.read { try $0.nextMailDue() } == nil)
            _ = try await store.write { try $0.mail("two") }
            store.writes.settle()
            #expect(told.all == [true])
        }
    }
}
