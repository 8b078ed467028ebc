/// The store for services, which wait for an answer; request handlers use the queues directly.
extension DeskStore {
    /// Runs one write in the group commit and answers when it is on disk.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let value = WrittenValue<Value>()
        return try await withCheckedThrowingContinuation { continuation in
            let job = WriteJob(
                run: { value.set(try body($0)) },
                finish: { outcome in
                    switch outcome {
                    case .committed:
                        continuation.resume(with: value.result)
                    case .refused(let error):
                        continuation.resume(throwing: error)
                    case .storageBusy, .storageFull, .unknown:
                        continuation.resume(throwing: StoreError.failed("\(outcome)"))
                    }
                }
            )
            if !writes.submit(job) {
                continuation.resume(throwing: StoreError.failed("too many writes are waiting"))
            }
        }
    }

    /// Runs one read in a snapshot of its own.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Snapshot) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isAccepted = reads.submit { snapshot in
                continuation.resume(with: Result { try body(snapshot.get()) })
            }
            if !isAccepted {
                continuation.resume(throwing: StoreError.failed("too many reads are waiting"))
            }
        }
    }
}
