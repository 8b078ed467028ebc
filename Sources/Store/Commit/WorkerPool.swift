private import Dispatch
private import Synchronization

/// A few threads that take jobs in their order from one bounded queue.
///
/// Serves the readers of the store and the password work of the server: both are work that must not run on an event
/// loop, and both must refuse early when too much is waiting.
///
/// Each worker has a serial queue, because serial queues get threads of their own. Concurrent queues would share as
/// many threads as there are processors: busy passwords would leave none for the readers.
package final class WorkerPool: Sendable {
    package typealias Job = @Sendable () -> Void

    private struct State {
        /// Waiting jobs; those before `next` are done.
        var jobs: [Job] = []
        var next = 0
        var idleWorkers: [DispatchQueue]

        mutating func take() -> Job? {
            guard next < jobs.count else {
                jobs.removeAll(keepingCapacity: true)
                next = 0
                return nil
            }
            let job = jobs[next]
            next += 1
            if next == 1024 {
                jobs.removeFirst(next)
                next = 0
            }
            return job
        }
    }

    private let state: Mutex<State>
    private let waitingMax: Int

    package init(label: String, width: Int, waitingMax: Int) {
        let workers = (1...max(1, width)).map { DispatchQueue(label: "\(label).\($0)") }
        self.state = Mutex(State(idleWorkers: workers))
        self.waitingMax = waitingMax
    }

    /// False when too many jobs are waiting: the job will not run.
    package func submit(_ job: @escaping Job) -> Bool {
        enum Answer {
            case full
            case waiting
            case needs(DispatchQueue)
        }
        let answer: Answer = state.withLock { state in
            guard state.jobs.count - state.next < waitingMax else { return .full }
            state.jobs.append(job)
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
            guard let job = state.take() else {
                state.idleWorkers.append(worker)
                return nil
            }
            return job
        }) {
            job()
        }
    }
}
