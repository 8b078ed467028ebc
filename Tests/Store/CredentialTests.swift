import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireStore

/// SEC-050 to SEC-053, K16: tokens that can be used once.
struct SingleUseTokenTests {
    private static let expiry = Timestamp.after(1000)

    private func withToken(
        _ body: @escaping @Sendable (Transaction, Account) throws -> Void
    ) async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                try transaction.insertToken(
                    account: ada.id,
                    purpose: .invitation,
                    hash: .hash(1),
                    expiresAt: Self.expiry,
                    at: .start
                )
                try body(transaction, ada)
            }
        }
    }

    private func spend(
        _ hash: UInt8,
        at now: Timestamp = .start,
        in transaction: Transaction
    ) throws -> AccountID? {
        try transaction.spendToken(hash: .hash(hash), purpose: .invitation, at: now)
    }

    @Test func itIsSpentOnce() async throws {
        try await withToken { transaction, ada in
            #expect(try spend(2, in: transaction) == nil)
            #expect(try spend(1, in: transaction) == ada.id)
            #expect(try spend(1, in: transaction) == nil)
            let token = try transaction.snapshot.newestToken(of: ada.id, purpose: .invitation)
            #expect(token?.usedAt == .start)
        }
    }

    @Test(arguments: [(Int64(999), true), (1000, false), (1001, false)])
    func itEndsWithItsMillisecond(milliseconds: Int64, isGood: Bool) async throws {
        try await withToken { transaction, ada in
            let now = Timestamp.after(milliseconds)
            let owner = try transaction.snapshot.owner(
                ofTokenHash: .hash(1),
                purpose: .invitation,
                now: now
            )
            #expect((owner != nil) == isGood)
            #expect((try spend(1, at: now, in: transaction) != nil) == isGood)
        }
    }

    @Test func aNewerOneVoidsTheOlder() async throws {
        try await withToken { transaction, ada in
            let bea = try transaction.person(.customer, "bea")
            for (account, hash) in [(ada, UInt8(2)), (bea, 3)] {
                try transaction.insertToken(
                    account: account.id,
                    purpose: .invitation,
                    hash: .hash(hash),
                    expiresAt: Self.expiry,
                    at: .after(1)
                )
            }
            #expect(try spend(1, in: transaction) == nil)
            #expect(try spend(2, in: transaction) == ada.id)
            #expect(try spend(3, in: transaction) == bea.id)
        }
    }

    @Test func aRevokedOneIsVoid() async throws {
        try await withToken { transaction, ada in
            try transaction.revokeTokens(of: ada.id, purpose: .invitation, at: .after(1))
            #expect(try spend(1, in: transaction) == nil)
            let token = try transaction.snapshot.newestToken(of: ada.id, purpose: .invitation)
            #expect(token?.revokedAt == .after(1))
        }
    }

    @Test func itIsGoodForItsPurposeAlone() async throws {
        try await withToken { transaction, ada in
            // A purpose that is yet to come, as a later version may store it.
            try transaction.run("UPDATE single_use_token SET purpose = 2")
            #expect(try spend(1, in: transaction) == nil)
            let owner = try transaction.snapshot.owner(
                ofTokenHash: .hash(1),
                purpose: .invitation,
                now: .start
            )
            #expect(owner == nil)
        }
    }

    /// SEC-051: of many who spend it at the same time, one succeeds.
    @Test func ofManyAtOnceOneSpendsIt() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                try transaction.insertToken(
                    account: ada.id,
                    purpose: .invitation,
                    hash: .hash(1),
                    expiresAt: Self.expiry,
                    at: .start
                )
            }
            let winners = try await withThrowingTaskGroup(of: Bool.self) { spenders in
                for _ in 0..<50 {
                    spenders.addTask {
                        try await store.write {
                            try $0.spendToken(hash: .hash(1), purpose: .invitation, at: .start)
                        } != nil
                    }
                }
                return try await spenders.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
        }
    }
}

/// SEC-060 to SEC-063: sessions and service tokens.
struct SessionRowTests {
    private func session(
        _ account: Account,
        _ hash: UInt8 = 1,
        expiresIn: Int64 = 10_000,
        idleMs: Int64 = 1000,
        scopes: Set<Scope> = []
    ) -> NewSession {
        NewSession(
            account: account.id,
            tokenHash: .hash(hash),
            scopes: scopes,
            expiresAt: .after(expiresIn),
            idleMs: idleMs
        )
    }

    private func isGood(_ hash: UInt8, at milliseconds: Int64, in snapshot: Snapshot) throws -> Bool
    {
        try snapshot.principal(tokenHash: .hash(hash), now: .after(milliseconds)) != nil
    }

    @Test func itEndsWhenItWasIdleForTooLong() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let id = try transaction.insertSession(session(ada), at: .start)
                let snapshot = transaction.snapshot
                #expect(try isGood(1, at: 999, in: snapshot))
                #expect(try !isGood(1, at: 1000, in: snapshot))
                try transaction.touchSession(id, at: .after(900))
                #expect(try isGood(1, at: 1899, in: snapshot))
                #expect(try !isGood(1, at: 1900, in: snapshot))
                // An older use that is written later does not shorten it.
                try transaction.touchSession(id, at: .after(100))
                #expect(try isGood(1, at: 1899, in: snapshot))
                try transaction.touchSession(id, at: .after(9900))
                #expect(try isGood(1, at: 9999, in: snapshot))
                #expect(try !isGood(1, at: 10_000, in: snapshot))
            }
        }
    }

    @Test func itSaysWhoItSpeaksFor() async throws {
        try await TestFolder.withStore { store in
            let (account, principal) = try await store.write { transaction in
                let bot = try transaction.person(.service, "bot")
                _ = try transaction.insertSession(
                    session(bot, idleMs: .max / 4, scopes: [.tickets, .mails]),
                    at: .start
                )
                return (
                    bot, try transaction.snapshot.principal(tokenHash: .hash(1), now: .after(9999))
                )
            }
            #expect(principal?.account == account.id)
            #expect(principal?.role == .service)
            #expect(principal?.email == "")
            #expect(principal?.scopes == [.tickets, .mails])
            #expect(principal?.expiresAt == .after(10_000))
            let tokens = try await store.read { try $0.serviceTokens() }
            #expect(tokens.map(\.name) == ["bot"])
            #expect(tokens.first?.scopes == [.tickets, .mails])
        }
    }

    @Test func aDisabledAccountHasNoSession() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                _ = try transaction.insertSession(session(ada), at: .start)
                try transaction.run("UPDATE account SET disabled = 1 WHERE id = \(ada.id)")
                #expect(try !isGood(1, at: 1, in: transaction.snapshot))
            }
        }
    }

    @Test func anEndedSessionIsToldAfterTheCommitAndOnce() async throws {
        try await TestFolder.withStore { store in
            let told = ToldSessions()
            store.writes.observe { told.add($0.endedSessions) }
            let id = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                return try transaction.insertSession(session(ada), at: .start)
            }
            for _ in 1...2 { try await store.write { try $0.endSession(id, at: .after(1)) } }
            store.writes.settle()
            #expect(told.all == [id])
            #expect(try await !store.read { try isGood(1, at: 1, in: $0) })
        }
    }

    @Test func ofTooManySessionsTheOldestEnd() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bea = try transaction.person(.customer, "bea")
                for number in UInt8(1)...23 {
                    _ = try transaction.insertSession(session(ada, number), at: .start)
                }
                _ = try transaction.insertSession(session(bea, 99), at: .start)
                try transaction.trimSessions(of: ada.id, to: SessionRule.sessionsMax, at: .after(1))
                let snapshot = transaction.snapshot
                let good = try (UInt8(1)...23).filter { try isGood($0, at: 1, in: snapshot) }
                #expect(good == Array(4...23))
                #expect(try isGood(99, at: 1, in: snapshot))
                try transaction.trimSessions(of: ada.id, to: SessionRule.sessionsMax, at: .after(1))
                #expect(transaction.notice.endedSessions.count == 3)
            }
        }
    }

    @Test func allSessionsOfAnAccountEndButTheOneThatIsKept() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bea = try transaction.person(.customer, "bea")
                let ids = try (UInt8(1)...3).map {
                    try transaction.insertSession(session(ada, $0), at: .start)
                }
                _ = try transaction.insertSession(session(bea, 9), at: .start)
                try transaction.endSessions(of: ada.id, except: ids[1], at: .after(1))
                let snapshot = transaction.snapshot
                let good = try [UInt8(1), 2, 3, 9].filter { try isGood($0, at: 1, in: snapshot) }
                #expect(good == [2, 9])
                try transaction.endSessions(of: ada.id, at: .after(1))
                #expect(try !isGood(2, at: 1, in: snapshot))
            }
        }
    }

    private final class ToldSessions: Sendable {
        private let ids = LockedList<SessionID>()
        func add(_ more: [SessionID]) { ids.append(more) }
        var all: [SessionID] { ids.all }
    }
}

/// SEC-045: the count of wrong passwords, kept by a pseudonym of the name.
struct LoginFailureTests {
    @Test func fiveTriesAreFreeThenTheNameWaits() async throws {
        try await TestFolder.withStore { store in
            for _ in 1...5 {
                try await store.write { try $0.beginLogin(mac: .hash(1), now: .start) }
            }
            let refusal = await store.refusal { try $0.beginLogin(mac: .hash(1), now: .after(999)) }
            #expect(refusal == .lockedOut(until: .after(1000), retryAfterMs: 1))
            // Another name is not concerned, and the right password forgets the count.
            try await store.write { try $0.beginLogin(mac: .hash(2), now: .start) }
            try await store.write { try $0.beginLogin(mac: .hash(1), now: .after(1000)) }
            try await store.write { try $0.clearLoginFailures(mac: .hash(1)) }
            try await store.write { try $0.beginLogin(mac: .hash(1), now: .after(1001)) }
        }
    }

    @Test func aNewHashReplacesTheOneItWasMadeFromOnly() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let snapshot = transaction.snapshot
                #expect(try snapshot.passwordHash(of: ada.id) == nil)
                try transaction.setPassword(of: ada.id, hash: "one", at: .after(1))
                try transaction.renewPasswordHash(of: ada.id, from: "zero", to: "two")
                #expect(try snapshot.passwordHash(of: ada.id) == "one")
                try transaction.renewPasswordHash(of: ada.id, from: "one", to: "two")
                #expect(try snapshot.passwordHash(of: ada.id) == "two")
                try transaction.setPassword(of: ada.id, hash: "three", at: .after(2))
                #expect(try snapshot.account(ada.id)?.activatedAt == .after(1))
            }
        }
    }
}
