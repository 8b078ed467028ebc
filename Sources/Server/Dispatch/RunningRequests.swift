import DeskwireStore
import NIOCore
import Synchronization

/// A decoded read, waiting for a reader.
struct ReadRequest: Sendable {
    let address: ReplyAddress
    let deadline: NIODeadline
    let run: @Sendable (Snapshot) throws -> [UInt8]

    /// Carries out the reads of one burst, in order, on one snapshot.
    static func carryOut(
        _ burst: [ReadRequest],
        on snapshot: Result<Snapshot, StoreError>,
        unless cancelled: CancelledRequests,
        faults: FaultLog
    ) -> [Completion] {
        guard !cancelled.nobodyListens else { return [] }
        return burst.map { request in
            Completion(
                address: request.address,
                answer: request.answer(on: snapshot, unless: cancelled, faults: faults)
            )
        }
    }

    private func answer(
        on snapshot: Result<Snapshot, StoreError>,
        unless cancelled: CancelledRequests,
        faults: FaultLog
    ) -> Answer {
        if cancelled.contains(address.requestID) { return .rejected(.cancelled) }
        guard NIODeadline.now() < deadline else { return .rejected(.deadlineExceeded) }
        do {
            return .reply(EncodedReply(try run(snapshot.get()), of: .read))
        } catch {
            return .rejected(faults.rejection(for: error, traceID: address.traceID))
        }
    }
}

/// A decoded write on its way through the group commit. Its reply waits here until the commit is on disk.
final class WriteRequest: Sendable {
    private let address: ReplyAddress
    private let deadline: NIODeadline
    private let step: WriteStep
    private let cancelled: CancelledRequests
    private let faults: FaultLog
    private let reply = Mutex<EncodedReply?>(nil)

    init(
        address: ReplyAddress,
        deadline: NIODeadline,
        step: @escaping WriteStep,
        unless cancelled: CancelledRequests,
        faults: FaultLog
    ) {
        self.address = address
        self.deadline = deadline
        self.step = step
        self.cancelled = cancelled
        self.faults = faults
    }

    /// The job for the writer; `completed` is called once, after the commit.
    func job(completed: @escaping @Sendable (Completion) -> Void) -> WriteJob {
        WriteJob(
            run: { transaction in try self.run(in: transaction) },
            finish: { outcome in completed(self.completion(after: outcome)) }
        )
    }

    private func run(in transaction: Transaction) throws {
        if cancelled.contains(address.requestID) { throw Rejection.cancelled }
        guard NIODeadline.now() < deadline else { throw Rejection.deadlineExceeded }
        let written = try step(transaction)
        reply.withLock { $0 = written }
    }

    private func completion(after outcome: WriteOutcome) -> Completion {
        let answer: Answer
        switch outcome {
        case .committed:
            answer = reply.withLock { $0 }.map(Answer.reply) ?? .rejected(.internalFault)
        case .refused(let error):
            answer = .rejected(faults.rejection(for: error, traceID: address.traceID))
        case .storageBusy: answer = .rejected(.storageBusy)
        case .storageFull: answer = .rejected(.storageFull)
        case .unknown: answer = .rejected(.outcomeUnknown)
        }
        return Completion(address: address, answer: answer)
    }
}
