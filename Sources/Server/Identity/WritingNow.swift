import DeskwireStore
import Dispatch

extension DeskStore {
    /// One write, waited for on the caller's thread: for the password pool, whose work is waiting anyway. Never on an
    /// event loop or on the writer.
    func writeNow<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) throws -> Value {
        let value = WrittenValue<Result<Value, any Error>>()
        let done = DispatchSemaphore(value: 0)
        let isAccepted = writes.submit(
            WriteJob(
                run: { value.set(.success(try body($0))) },
                finish: { outcome in
                    switch outcome {
                    case .committed: break
                    case .refused(let error): value.set(.failure(error))
                    case .storageBusy: value.set(.failure(Rejection.storageBusy))
                    case .storageFull: value.set(.failure(Rejection.storageFull))
                    case .unknown: value.set(.failure(Rejection.outcomeUnknown))
                    }
                    done.signal()
                }
            )
        )
        guard isAccepted else { throw Rejection.overloaded }
        done.wait()
        return try value.result.get().get()
    }

    /// One write, whose value or failure the completion is given after the commit.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        completion: @escaping @Sendable (Result<Value, any Error>) -> Void
    ) {
        let value = WrittenValue<Value>()
        let isAccepted = writes.submit(
            WriteJob(
                run: { value.set(try body($0)) },
                finish: { outcome in
                    switch outcome {
                    case .committed: completion(value.result)
                    case .refused(let error): completion(.failure(error))
                    case .storageBusy: completion(.failure(Rejection.storageBusy))
                    case .storageFull: completion(.failure(Rejection.storageFull))
                    case .unknown: completion(.failure(Rejection.outcomeUnknown))
                    }
                }
            )
        )
        if !isAccepted { completion(.failure(Rejection.overloaded)) }
    }
}
