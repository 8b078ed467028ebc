package import DeskwireDomain
package import DeskwireStore

/// The outbox as delivery sees it: questions to the store, each in a transaction of its own.
package struct StoreOutbox: Outbox {
    /// A mail that is being sent is not given out again within this time; a restart takes it up at once.
    private static let leaseMs: Int64 = 900_000

    private let store: DeskStore

    package init(store: DeskStore) {
        self.store = store
    }

    package func resume(now: Timestamp) async throws {
        try await store.write { try $0.resumeOutbox(now: now) }
    }

    package func claimDueMail(now: Timestamp) async throws -> ClaimedMail? {
        try await store.write { try $0.claimDueMail(now: now, leaseMs: Self.leaseMs) }
    }

    package func recordDelivery(
        _ mail: MailID,
        answers: [RecipientAnswer],
        now: Timestamp,
        nextAttempt: Timestamp?
    ) async throws {
        try await store.write { transaction in
            try transaction.recordDelivery(
                of: mail,
                answers: answers,
                nextAttempt: nextAttempt,
                now: now
            )
        }
    }

    package func nextMailDue() async throws -> Timestamp? {
        try await store.read { try $0.nextMailDue() }
    }
}
