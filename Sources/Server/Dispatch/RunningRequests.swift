import DeskwireStore
import NIOCore
import Synchronization

/// A decoded read, waiting for a reader.
struct ReadRequest: Sendable {
    let address: ReplyAddress
    let deadline: NIODeadline
    let run: @Sendable (Snapshot) throws -> [UInt8]

    fileprivate func answer(
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

/// The reads of one burst. They are carried out in their order, as many in a turn as its time allows.
final class ReadBurst: Sendable {
    /// How long a turn is; the read that is at work when it ends is done.
    private static let turn = TimeAmount.milliseconds(1)

    private let requests: [ReadRequest]
    private let cancelled: CancelledRequests
    private let faults: FaultLog
    /// How many are done. One reader is at work on a burst at a time.
    private let done = Mutex(0)

    init(_ requests: [ReadRequest], unless cancelled: CancelledRequests, faults: FaultLog) {
        self.requests = requests
        self.cancelled = cancelled
        self.faults = faults
    }

    /// Carries out what fits in a turn. False: there is more to do.
    func carryOut(
        on snapshot: Result<Snapshot, StoreError>,
        answered: ([Completion]) -> Void
    ) -> Bool {
        guard !cancelled.nobodyListens else { return true }
        var answers: [Completion] = []
        let end = NIODeadline.now() + Self.turn
        let isDone = done.withLock { done in
            repeat {
                let request = requests[done]
                let answer = request.answer(on: snapshot, unless: cancelled, faults: faults)
                answers.append(Completion(address: request.address, answer: answer))
                done += 1
            } while done < requests.count && NIODeadline.now() < end
            return done == requests.count
        }
        answered(answers)
        return isDone
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
