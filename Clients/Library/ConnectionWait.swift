import NIOCore
import Synchronization

/// One call's wait for the connection that is being made for all of them.
///
/// It ends when the connection is there, when the call's time is over, or when its task is cancelled; the connection is
/// made on for the others.
final class ConnectionWait: Sendable {
    typealias Outcome = Result<Connection, TryFailure>

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        var timer: Task<Void, Never>?
        /// How it ended, where that was before it began.
        var outcome: Outcome?
    }

    private let state = Mutex(State())

    /// The connection, or why there is none. Without a deadline it takes as long as it takes.
    static func outcome(
        of making: Task<Outcome, Never>,
        until deadline: NIODeadline?
    ) async -> Outcome {
        let wait = ConnectionWait()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard wait.begin(continuation) else { return }
                Task { wait.end(await making.value) }
                if let deadline { wait.endLater(at: deadline) }
            }
        } onCancel: {
            wait.end(.failure(.cancelled))
        }
    }

    private func begin(_ continuation: CheckedContinuation<Outcome, Never>) -> Bool {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.continuation = continuation }
            return state.outcome
        }
        guard let outcome else { return true }
        continuation.resume(returning: outcome)
        return false
    }

    private func endLater(at deadline: NIODeadline) {
        let timer = Task {
            let left = max(0, (deadline - .now()).nanoseconds)
            guard (try? await Task.sleep(for: .nanoseconds(left))) != nil else { return }
            // Nothing was sent.
            end(.failure(.unreachable("no connection in the time that the call had")))
        }
        let isOver = state.withLock { state in
            state.timer = timer
            return state.outcome != nil
        }
        if isOver { timer.cancel() }
    }

    private func end(_ outcome: Outcome) {
        let (continuation, timer) = state.withLock { state in
            guard state.outcome == nil else {
                return (CheckedContinuation<Outcome, Never>?.none, Task<Void, Never>?.none)
            }
            state.outcome = outcome
            return (state.continuation.take(), state.timer)
        }
        timer?.cancel()
        continuation?.resume(returning: outcome)
    }
}
