import DeskwireDomain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import DeskwireStore

/// The group commit: many writes, one wait for the disk.
@Suite(.timeLimit(.minutes(1)))
struct GroupCommitTests {
    /// What was told, in the order it was told.
    private final class Told: Sendable {
        let lines = Mutex<[String]>([])
        let notices = Mutex<[CommitNotice]>([])

        func say(_ line: String) { lines.withLock { $0.append(line) } }
    }

    /// Lets the writer begin only when every job of the test is waiting.
    private struct Gate {
        private let semaphore = DispatchSemaphore(value: 0)

        init(_ store: DeskStore) {
            let semaphore = semaphore
            let isAccepted = store.writes.submit(
                // Once open it stays open: a batch may run twice.
                WriteJob(
                    run: { _ in
                        semaphore.wait()
                        semaphore.signal()
                    },
                    finish: { _ in }
                )
            )
            #expect(isAccepted)
        }

        func open() { semaphore.signal() }
    }

    private func outcome(_ outcome: WriteOutcome) -> String {
        switch outcome {
        case .committed: "committed"
        case .refused: "refused"
        case .storageBusy: "busy"
        case .storageFull: "full"
        case .unknown: "unknown"
        }
    }

    @Test func aRefusedWriteUndoesItselfAlone() async throws {
        try await TestFolder.withStore { store in
            let told = Told()
            let gate = Gate(store)
            for number in 1...9 {
                let isAccepted = store.writes.submit(
                    WriteJob(
                        run: { transaction in
                            _ = try transaction.person(.customer, "c\(number)")
                            try transaction.note("\(number)")
                            if number % 3 == 0 { throw Refusal.unauthenticated }
                        },
                        finish: { told.say("\(number) \(outcome($0))") }
                    )
                )
                #expect(isAccepted)
            }
            gate.open()
            store.writes.settle()
            #expect(
                told.lines.withLock { $0 } == [
                    "1 committed", "2 committed", "3 refused", "4 committed", "5 committed",
                    "6 refused", "7 committed", "8 committed", "9 refused",
                ]
            )
            let names = try await store.read {
                try $0.customers(before: nil, limit: 100).map(\.name)
            }
            #expect(names == ["c8", "c7", "c5", "c4", "c2", "c1"])
            let events = try await store.read { try $0.events(after: 0, limit: 100) }
            #expect(events.map(\.summary) == ["1", "2", "4", "5", "7", "8"])
            #expect(events.map(\.seq) == [1, 2, 3, 4, 5, 6])
        }
    }

    @Test func observersAreToldOnceAfterTheCommitInTheOrderOfEvents() async throws {
        try await TestFolder.withStore { store in
            let told = Told()
            // Not the store, which would keep its observer and with it itself.
            let reads = store.reads
            store.writes.observe { notice in
                // What an observer is told can be read by others already.
                let newest = try? reads.now { try $0.eventLog().newestSeq }
                told.say("told \(notice.events.map(\.seq)), readable \(newest ?? 0)")
                told.notices.withLock { $0.append(notice) }
            }
            let gate = Gate(store)
            for number in 1...4 {
                _ = store.writes.submit(
                    WriteJob(
                        run: { try $0.note("\(number)") },
                        finish: { _ in told.say("finished \(number)") }
                    )
                )
            }
            gate.open()
            store.writes.settle()
            let lines = told.lines.withLock { $0 }
            // The gate may have been a batch of its own: either way nothing is told before its commit.
            let seqs = told.notices.withLock { $0.flatMap { $0.events.map(\.seq) } }
            #expect(seqs == [1, 2, 3, 4])
            for line in lines where line.hasPrefix("told") {
                let last = line.split(separator: "]")[0].split(separator: " ").last
                #expect(line.hasSuffix("readable \(last?.filter(\.isNumber) ?? "")"), "\(line)")
            }
            #expect(lines.filter { $0.hasPrefix("finished") }.count == 4)
            #expect(lines.first?.hasPrefix("told") == true)
        }
    }

    /// T-R15: who waits while another process holds the file is told after five seconds that nothing was applied.
    @Test func whoeverWaitsForALockedFileIsTold() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            let other = try DatabaseQueue(path: folder.path + "/deskwire.sqlite")
            try await other.writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN EXCLUSIVE")
                let told = Told()
                for number in 1...3 {
                    _ = store.writes.submit(
                        WriteJob(
                            run: { try $0.note("\(number)") },
                            finish: { told.say(outcome($0)) }
                        )
                    )
                }
                store.writes.settle()
                #expect(told.lines.withLock { $0 } == ["busy", "busy", "busy"])
                try database.execute(sql: "ROLLBACK")
            }
            try other.close()
            try store.close()
        }
    }

    /// T-R15: the lock is gone when the first is told, and still the second does not wait for one of her own.
    @Test func whoComesWhileAnotherWaitsForTheLockIsToldWithIt() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(
                path: folder.path + "/deskwire.sqlite",
                configuration: configuration
            )
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
            let told = Told()
            _ = store.writes.submit(
                WriteJob(
                    run: { try $0.note("first") },
                    finish: {
                        told.say("first \(outcome($0))")
                        try? other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
                    }
                )
            )
            try await Task.sleep(for: .seconds(1))
            _ = store.writes.submit(
                WriteJob(
                    run: { try $0.note("second") },
                    finish: { told.say("second \(outcome($0))") }
                )
            )
            store.writes.settle()
            #expect(told.lines.withLock { $0 } == ["first busy", "second busy"])
            try other.close()
            try store.close()
        }
    }

    @Test func everyKindOfNoticeReachesTheObserver() async throws {
        let kinds: [any WritableKeyPath<CommitNotice, Bool> & Sendable] = [
            \.mailQueued, \.mailRetried, \.accessRequested, \.replyPending, \.scanQueued,
            \.claimSpent, \.erasureBegan, \.eventsErased,
        ]
        // A new one belongs into the list.
        let all = Mirror(reflecting: CommitNotice()).children.filter { $0.value is Bool }
        #expect(all.count == kinds.count)
        try await TestFolder.withStore { store in
            let told = Told()
            store.writes.observe { notice in told.notices.withLock { $0.append(notice) } }
            for kind in kinds {
                try await store.write { $0.notice[keyPath: kind] = true }
                store.writes.settle()
                #expect(told.notices.withLock { $0.last?[keyPath: kind] } == true, "\(kind)")
            }
        }
    }

    @Test func nobodyIsToldOfWhatWasRefused() async throws {
        try await TestFolder.withStore { store in
            let told = Told()
            store.writes.observe { notice in told.notices.withLock { $0.append(notice) } }
            let refusal = await store.refusal { transaction in
                let ada = try transaction.person(.customer, "ada")
                let session = try transaction.insertSession(
                    NewSession(
                        account: ada.id,
                        tokenHash: .hash(1),
                        expiresAt: .after(1),
                        idleMs: 1
                    ),
                    at: .start
                )
                try transaction.endSession(session, at: .start)
                try transaction.note("never")
                throw Refusal.unauthenticated
            }
            #expect(refusal == .unauthenticated)
            try await store.write { _ = try $0.person(.customer, "bea") }
            store.writes.settle()
            #expect(told.notices.withLock { $0.isEmpty })
            #expect(try await store.read { try $0.eventLog().newestSeq } == 0)
        }
    }

    @Test func aFullQueueRefuses() async throws {
        try await TestFolder.withStore { store in
            let started = DispatchSemaphore(value: 0)
            let gate = DispatchSemaphore(value: 0)
            let finished = Told()
            _ = store.writes.submit(
                WriteJob(
                    run: { _ in
                        started.signal()
                        gate.wait()
                    },
                    finish: { _ in }
                )
            )
            await wait(for: started)
            var accepted = 0
            let job = WriteJob(run: { _ in }, finish: { _ in finished.say("") })
            while store.writes.submit(job) { accepted += 1 }
            #expect(accepted == WriteQueue.waitingMax)
            gate.signal()
            store.writes.settle()
            #expect(finished.lines.withLock { $0.count } == accepted)
            #expect(store.writes.submit(job))
            store.writes.settle()
        }
    }

    @Test func aFullPoolRefusesAndKeepsItsOrder() async {
        let pool = WorkerPool(label: "test", width: 1, waitingMax: 3)
        let started = DispatchSemaphore(value: 0)
        let gate = DispatchSemaphore(value: 0)
        let done = DispatchSemaphore(value: 0)
        let told = Told()
        #expect(
            pool.submit {
                started.signal()
                gate.wait()
            }
        )
        await wait(for: started)
        for number in 1...5 {
            let isAccepted = pool.submit {
                told.say("\(number)")
                if number == 3 { done.signal() }
            }
            #expect(isAccepted == (number <= 3))
        }
        gate.signal()
        await wait(for: done)
        #expect(told.lines.withLock { $0 } == ["1", "2", "3"])
    }

    @Test func aPoolThatWasBusyForLongRunsEveryJobOnce() async {
        let pool = WorkerPool(label: "test", width: 2, waitingMax: 5000)
        let done = DispatchSemaphore(value: 0)
        let count = Mutex(0)
        let told = Told()
        for _ in 0..<4000 {
            let isAccepted = pool.submit {
                let isLast = count.withLock { count in
                    count += 1
                    return count == 4000
                }
                if isLast { done.signal() }
            }
            if !isAccepted { told.say("refused") }
        }
        await wait(for: done)
        #expect(count.withLock { $0 } == 4000)
        #expect(told.lines.withLock { $0.isEmpty })
    }

    private func wait(for semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}
