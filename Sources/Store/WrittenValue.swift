private import Synchronization

/// Carries what a write made from the writer's `run` to its `finish`.
package final class WrittenValue<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    package init() {}

    package func set(_ newValue: Value) { value.withLock { $0 = newValue } }

    /// A committed job has always set its value.
    package var result: Result<Value, any Error> {
        guard let value = value.withLock({ $0 }) else {
            return .failure(StoreError.failed("a committed write left no value"))
        }
        return .success(value)
    }
}
