package import DeskwireDomain
package import DeskwireMail
package import DeskwireStore
private import Dispatch
package import Logging
import ServiceLifecycle

/// Sees to it that nothing is left of what was erased (S-264).
///
/// 1. Waits until no mail of hers is with the mail server, and takes hers out of the spool.
/// 2. Sweeps bytes of files, and merges the word indexes, in small steps.
/// 3. Writes the file anew where it is small enough for that, and empties its log.
/// 4. Says of each erasure what it waits for. What a stop or a crash interrupts, the next start takes up.
package struct ErasureWiping: Service, CustomStringConvertible {
    package var description: String { "erasures" }

    private static let period: Duration = .seconds(2)

    private let store: DeskStore
    private let forgetMails: @Sendable ([SentMail]) async -> Void
    private let logger: Logger
    private let wallClock: @Sendable () -> Timestamp
    private let compactionMax: Int64
    private let disk = DispatchQueue(label: "deskwire.wiping")
    private let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    package init(
        store: DeskStore,
        forgetMails: @escaping @Sendable ([SentMail]) async -> Void,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now,
        compactionMax: Int64 = DeskStore.servedCompactionMax
    ) {
        self.store = store
        self.forgetMails = forgetMails
        self.logger = logger
        self.wallClock = wallClock
        self.compactionMax = compactionMax
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Something was erased. From any thread.
    package func wake() { waker.yield() }

    package func run() async throws {
        wake()
        await cancelWhenGracefulShutdown {
            for await _ in wakes {
                while !Task.isCancelled {
                    do {
                        if try await wipe() { break }
                    } catch {
                        logger.error(
                            "Wiping what was erased failed and will be tried again: \(error)"
                        )
                    }
                    try? await Task.sleep(for: Self.period)
                }
            }
        }
    }

    /// True when there is nothing more to do for now.
    package func wipe() async throws -> Bool {
        let open = try await store.read { try $0.unfinishedErasures() }
        guard !open.isEmpty else { return true }
        for erasure in open {
            let customer = erasure.customer
            guard try await !store.read({ try $0.isSendingMail(of: customer) }) else {
                try await note(open, "a mail is with the mail server at this moment")
                return false
            }
            let mails = try await store.read { try $0.mailsOfErased(customer) }
            await forgetMails(mails.map { SentMail(id: $0.id, created: $0.created) })
        }
        while try await store.write({ try $0.sweepContent() }) > 0 {}
        var isFirst = true
        while try await store.write({ [isFirst] in try $0.mergeWords(isFirst: isFirst) }) {
            isFirst = false
        }
        do {
            try await onDisk { try store.compact(bytesMax: compactionMax) }
        } catch let problem as CompactionProblem {
            try await onDisk { try? store.emptyLog() }
            try await note(open, problem.description)
            // Only a reader goes away by itself.
            return problem != .logInUse
        }
        let ids = open.map(\.id)
        let now = wallClock()
        try await store.write { try $0.endErasures(ids, at: now) }
        logger.notice("Erased data was wiped", metadata: ["erasures": "\(ids.count)"])
        return false
    }

    private func note(_ erasures: [Erasure], _ text: String) async throws {
        let ids = erasures.map(\.id)
        try await store.write { transaction in
            for id in ids { try transaction.noteErasure(id, text) }
        }
    }

    /// Waits for the disk on a thread of its own.
    private func onDisk(_ body: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            disk.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
