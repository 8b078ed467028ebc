import NIOCore
import Synchronization

/// What one subscription has received and its reader has not taken yet. Bounded: a reader that falls behind
/// loses the subscription, not the memory, and goes on from its cursor later.
final class ReplyQueue: Sendable {
    /// Why nothing more comes.
    enum End: Error, Equatable {
        /// The server ended the stream with a last reply.
        case complete
        /// The reader did not keep up.
        case fellBehind
        case failed(TryFailure)
    }

    static let capacity = 1_000

    private typealias Reader = CheckedContinuation<Result<ByteBuffer, End>, Never>

    private struct State {
        var bodies: CircularBuffer<ByteBuffer> = CircularBuffer()
        var end: End?
        var reader: Reader?
    }

    private let state = Mutex(State())

    /// Adds a reply; false when there is no room and the subscription is to be given up.
    @discardableResult
    func append(_ body: ByteBuffer, isLast: Bool = false) -> Bool {
        let (reader, hasRoom) = state.withLock { state -> (Reader?, Bool) in
            guard state.end == nil else { return (nil, true) }
            if isLast { state.end = .complete }
            if let reader = state.reader.take() { return (reader, true) }
            guard state.bodies.count < Self.capacity else {
                state.end = .fellBehind
                return (nil, false)
            }
            state.bodies.append(body)
            return (nil, true)
        }
        reader?.resume(returning: .success(body))
        return hasRoom
    }

    func finish(_ failure: TryFailure) {
        let reader = state.withLock { state in
            if state.end == nil { state.end = .failed(failure) }
            return state.reader.take()
        }
        reader?.resume(returning: .failure(.failed(failure)))
    }

    /// The next reply; what arrived before the end is given out first.
    func next() async throws(End) -> ByteBuffer {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ready = state.withLock { state -> Result<ByteBuffer, End>? in
                    if !state.bodies.isEmpty { return .success(state.bodies.removeFirst()) }
                    if let end = state.end { return .failure(end) }
                    state.reader = continuation
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            finish(.cancelled)
        }
        return try result.get()
    }
}
