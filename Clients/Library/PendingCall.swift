import DeskwireProtocol
import DeskwireWire
import NIOCore
import Synchronization

/// A request on its way through one connection, and who waits for its answer.
///
/// Made by the calling task, used on the connection's event loop; the flag is what they share.
final class PendingCall: Sendable {
    /// Who waits.
    enum Waiter: Sendable {
        case reply(CheckedContinuation<Result<ByteBuffer, TryFailure>, Never>)
        case stream(ReplyQueue)
    }

    let method: MethodDescription
    let message: any WireMessage
    let meta: RequestMeta?
    /// When it is too late; nil for streams.
    let deadline: NIODeadline?
    let waiter: Waiter
    private let wasGivenUp = Atomic(false)

    init(
        method: MethodDescription,
        message: any WireMessage,
        meta: RequestMeta?,
        deadline: NIODeadline?,
        waiter: Waiter
    ) {
        self.method = method
        self.message = message
        self.meta = meta
        self.deadline = deadline
        self.waiter = waiter
    }

    /// Nobody wants the answer any more. Set before the event loop is told, so that it also holds for a call
    /// that has not got there yet.
    func giveUp() { wasGivenUp.store(true, ordering: .releasing) }

    var isGivenUp: Bool { wasGivenUp.load(ordering: .acquiring) }

    /// Gives the answer to whoever waits. At most once for a reply.
    func finish(_ result: Result<ByteBuffer, TryFailure>) {
        switch waiter {
        case .reply(let continuation):
            continuation.resume(returning: result)
        case .stream(let queue):
            switch result {
            case .success(let body): queue.append(body, isLast: true)
            case .failure(let failure): queue.finish(failure)
            }
        }
    }

    var isStream: Bool {
        if case .stream = waiter { true } else { false }
    }

    /// What is left of the call's time: 0 when it is over, nil for streams.
    func millisecondsLeft(now: MonotonicTime) -> UInt32? {
        deadline.map { UInt32(clamping: max(0, MonotonicTime($0) - now)) }
    }

    /// The bytes of the frame's body, its meta with the meta's length included.
    var byteCount: Int {
        message.encodedSize + (meta.map { $0.encodedSize + 2 } ?? 0)
    }
}
