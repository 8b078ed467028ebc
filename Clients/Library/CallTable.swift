import DeskwireProtocol
import NIOCore

/// The calls of one connection: those that wait for a place, and those the server has.
///
/// Every call that comes in is finished here once, and only once.
struct CallTable {
    private var waiting = CircularBuffer<PendingCall>()
    private var sent: [UInt32: PendingCall] = [:]

    /// The first call that was not sent yet.
    var firstWaiting: PendingCall? { waiting.first }

    /// When the first of the calls that were not sent yet is too late.
    var earliestWaitingDeadline: MonotonicTime? {
        waiting.compactMap(\.deadline).min().map(MonotonicTime.init)
    }

    /// The requests whose answers are streams.
    var streamIDs: [UInt32] { sent.filter { $0.value.isStream }.map(\.key) }

    subscript(id: UInt32) -> PendingCall? { sent[id] }

    func id(of call: PendingCall) -> UInt32? {
        sent.first { $0.value === call }?.key
    }

    mutating func append(_ call: PendingCall) {
        waiting.append(call)
    }

    /// The first waiting call has got its id.
    mutating func firstWasSent(as id: UInt32) {
        sent[id] = waiting.removeFirst()
    }

    /// The first waiting call will not be sent.
    mutating func firstFailed(_ failure: TryFailure) {
        waiting.removeFirst().finish(.failure(failure))
    }

    /// Takes a call out of the queue; false when it is not there.
    mutating func cancelWaiting(_ call: PendingCall) -> Bool {
        guard let index = waiting.firstIndex(where: { $0 === call }) else { return false }
        waiting.remove(at: index)
        call.finish(.failure(.cancelled))
        return true
    }

    /// The call with this id has its result. Nil when nobody waits for it.
    @discardableResult
    mutating func finish(
        _ id: UInt32,
        _ result: Result<ByteBuffer, TryFailure>
    ) -> PendingCall? {
        let call = sent.removeValue(forKey: id)
        call?.finish(result)
        return call
    }

    /// The connection is gone: what was sent may have been executed, what was not was not.
    mutating func finishAll(_ reason: TryFailure) {
        let sentReason = reason == .closed ? .connectionLost("the client was closed") : reason
        let calls = sent.values
        let unsent = waiting
        sent = [:]
        waiting = CircularBuffer()
        for call in calls { call.finish(.failure(sentReason)) }
        for call in unsent { call.finish(.failure(reason == .closed ? .closed : .notExecuted)) }
    }
}
