private import Dispatch
private import Synchronization

/// A few threads that take jobs from one bounded queue, in turn from each owner, in the order of each.
///
/// Serves the readers of the store and the password work of the server: both are work that must not run on an event
/// loop, and both must refuse early when too much is waiting.
///
/// Each worker has a serial queue, because serial queues get threads of their own. Concurrent queues would share as
/// many threads as there are processors: busy passwords would leave none for the readers.
package final class WorkerPool: Sendable {
    package typealias Job = @Sendable () -> Void
    /// Whose jobs take turns with those of others; `nobody` is one owner too.
    package typealias Owner = UInt64
    package static let nobody: Owner = 0

    private struct State {
        var jobs = FairLine<Job>()
        var idleWorkers: [DispatchQueue]
        var refused: Int64 = 0
    }

    private let state: Mutex<State>
    private let waitingMax: Int

    package init(label: String, width: Int, waitingMax: Int) {
        let workers = (1...max(1, width)).map { DispatchQueue(label: "\(label).\($0)") }
        self.state = Mutex(State(idleWorkers: workers))
        self.waitingMax = waitingMax
    }

    /// How many jobs wait.
    package var waiting: Int { state.withLock { $0.jobs.count } }
    /// How many jobs were refused since the start.
    package var refused: Int64 { state.withLock { $0.refused } }

    /// False when too many jobs are waiting: the job will not run. What is `begun` is let in all the same: it is the
    /// rest of a job that ran.
    package func submit(
        of owner: Owner = nobody,
        begun: Bool = false,
        _ job: @escaping Job
    ) -> Bool {
        enum Answer {
            case full
            case waiting
            case needs(DispatchQueue)
        }
        let answer: Answer = state.withLock { state in
            guard begun || state.jobs.count < waitingMax else {
                state.refused += 1
                return .full
            }
            state.jobs.append(job, of: owner)
            guard let worker = state.idleWorkers.popLast() else { return .waiting }
            return .needs(worker)
        }
        switch answer {
        case .full:
            return false
        case .waiting:
            return true
        case .needs(let worker):
            worker.async { self.work(on: worker) }
            return true
        }
    }

    private func work(on worker: DispatchQueue) {
        while let job = state.withLock({ state -> Job? in
            guard let (job, _) = state.jobs.next() else {
                state.idleWorkers.append(worker)
                return nil
            }
            return job
        }) {
            job()
        }
    }
}
