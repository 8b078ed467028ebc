package import DeskwireDomain
package import DeskwireStore
private import Dispatch
private import Synchronization

/// Makes one backup at a time of the desk that is served, on a thread of its own, and says how it goes.
package final class BackupRunner: Sendable {
    package enum State: Sendable {
        case idle
        case running(Backup.Progress)
        case complete(BackupManifest)
        case failed(String)
    }

    private struct Job {
        var path = ""
        var state = State.idle
    }

    private let store: DeskStore
    private let program: String
    private let job = Mutex(Job())
    private let thread = DispatchQueue(label: "deskwire.backup")

    package init(store: DeskStore, program: String) {
        self.store = store
        self.program = program
    }

    package var current: (path: String, state: State) { job.withLock { ($0.path, $0.state) } }

    /// Begins a backup unless the same one is being made already.
    package func start(path: String, now: Timestamp) throws(Refusal) {
        let isNew = try job.withLock { job throws(Refusal) -> Bool in
            if case .running = job.state {
                guard job.path == path else {
                    throw .failedPrecondition("A backup into \(job.path) is being made; wait.")
                }
                return false
            }
            job.path = path
            job.state = .running(Backup.Progress(pagesDone: 0, pagesTotal: 0))
            return true
        }
        guard isNew else { return }
        thread.async { self.run(path, now: now) }
    }

    private func run(_ path: String, now: Timestamp) {
        do {
            let manifest = try store.backUp(to: path, program: program, at: now) { progress in
                self.job.withLock { $0.state = .running(progress) }
            }
            tell(.done, at: now)
            job.withLock { $0.state = .complete(manifest) }
        } catch {
            tell(.failed, at: now)
            job.withLock { $0.state = .failed("\(error)") }
        }
    }

    /// The desk knows from now on when it was copied last. A disk that is too full for that has its copy all the same.
    private func tell(_ outcome: AuditEntry.Outcome, at now: Timestamp) {
        try? store.writeNow { try $0.recordBackup(outcome, at: now) }
    }
}
