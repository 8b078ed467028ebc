private import Dispatch
private import Synchronization

/// A few threads that take jobs in their order from one bounded queue.
///
/// Serves the readers of the store and the password work of the server: both are work that must not run on an event
/// loop, and both must refuse early when too much is waiting.
package final class WorkerPool: Sendable {
    package typealias Job = @Sendable () -> Void

    private struct State {
        /// Waiting jobs; those before `next` are done.
        var jobs: [Job] = []
        var next = 0
        var busyWorkers = 0

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

    private let state = Mutex(State())
    private let queue: DispatchQueue
    private let width: Int
    private let waitingMax: Int

    package init(label: String, width: Int, waitingMax: Int) {
        self.queue = DispatchQueue(label: label, attributes: .concurrent)
        self.width = width
        self.waitingMax = waitingMax
    }

    /// False when too many jobs are waiting: the job will not run.
    package func submit(_ job: @escaping Job) -> Bool {
        enum Answer {
            case full
            case waiting
            case needsWorker
        }
        let answer: Answer = state.withLock { state in
            guard state.jobs.count - state.next < waitingMax else { return .full }
            state.jobs.append(job)
            guard state.busyWorkers < width else { return .waiting }
            state.busyWorkers += 1
            return .needsWorker
        }
        switch answer {
        case .full:
            return false
        case .waiting:
            return true
        case .needsWorker:
            queue.async { self.work() }
            return true
        }
    }

    private func work() {
        while let job = state.withLock({ state -> Job? in
            guard let job = state.take() else {
                state.busyWorkers -= 1
                return nil
            }
            return job
        }) {
            job()
        }
    }
}
