package import DeskwireDomain
package import DeskwireStore
package import Logging
import Metrics
import ServiceLifecycle
import Synchronization

/// Has every finished upload looked at by the operator's scanner (SEC-093).
///
/// 1. What waits is in the file: what a stop or a crash interrupts, the next start takes up.
/// 2. Few scanners run at once, on threads of their own. The writer hears of a verdict and waits for none.
/// 3. A file that could not be scanned waits, and is tried again after a while that grows.
package final class FileScanning: Service, CustomStringConvertible {
    package var description: String { "scanner" }

    /// So many files are looked at side by side.
    package static let atOnceMax = 4
    /// Between two looks at what is due.
    private static let period: Duration = .seconds(2)

    private let scanner: ScannerProgram
    private let store: DeskStore
    private let desk: Desk
    private let logger: Logger
    private let wallClock: @Sendable () -> Timestamp
    private let threads = WorkerPool(
        label: "deskwire.scanners",
        width: atOnceMax,
        waitingMax: atOnceMax
    )
    private let underWay = Mutex<Set<FileScanID>>([])
    private let counts = ScanCounts()
    private let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    package init(
        scanner: ScannerProgram,
        store: DeskStore,
        desk: Desk,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now
    ) {
        self.scanner = scanner
        self.store = store
        self.desk = desk
        self.logger = logger
        self.wallClock = wallClock
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// A file waits, or a scanner is free. From any thread.
    package func wake() { waker.yield() }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await self.hurry()
            await withDiscardingTaskGroup { tasks in
                tasks.addTask { await self.wakeNowAndThen() }
                for await _ in self.wakes {
                    for scan in await self.takeDue() {
                        tasks.addTask {
                            let isKept = await self.scan(scan)
                            self.underWay.withLock { _ = $0.remove(scan.id) }
                            // What could not be kept comes again, and not at once.
                            if isKept { self.wake() }
                        }
                    }
                }
            }
        }
    }

    /// A start is a new chance: perhaps the scanner was put right before it.
    private func hurry() async {
        let now = wallClock()
        do {
            try await store.write { try $0.hurryScans(now: now) }
        } catch {
            logger.error("What waits for the scanner waits on: \(error)")
        }
    }

    private func wakeNowAndThen() async {
        while !Task.isCancelled {
            wake()
            try? await Task.sleep(for: Self.period)
        }
    }

    /// What is due and not under way, as long as there is room.
    private func takeDue() async -> [FileScan] {
        let now = wallClock()
        do {
            let due = try await store.read { try $0.dueScans(at: now, limit: 2 * Self.atOnceMax) }
            return underWay.withLock { underWay in
                let free = due.filter { !underWay.contains($0.id) }
                    .prefix(Self.atOnceMax - underWay.count)
                underWay.formUnion(free.map(\.id))
                return Array(free)
            }
        } catch {
            logger.error("What waits for the scanner could not be read: \(error)")
            return []
        }
    }

    /// Whether there is a word of the scanner, and the desk has it.
    private func scan(_ scan: FileScan) async -> Bool {
        guard let verdict = await look(at: scan) else { return false }
        counts.count(verdict)
        let (desk, now) = (desk, wallClock())
        do {
            try await store.write { transaction in
                transaction.acting = .system("ScanFile", at: now)
                let act = Act(transaction: transaction, actor: .system, now: now)
                try desk.take(verdict, of: scan.id, act: act)
            }
        } catch {
            logger.error(
                "The scanner's word of a file could not be kept; it is asked again: \(error)"
            )
            return false
        }
        switch verdict {
        case .clean: break
        case .harmful(let words):
            logger.warning("The scanner refused a file", metadata: ["said": "\(words)"])
        case .unknown(let why):
            logger.warning("A file could not be scanned and waits", metadata: ["why": "\(why)"])
        }
        return true
    }

    /// Nil when the server ends meanwhile.
    private func look(at scan: FileScan) async -> ScanVerdict? {
        let isStopped = Flag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isTaken = threads.submit { [scanner, store] in
                    var position: Int64 = 0
                    let end = Upload.chunkCount(of: scan.size)
                    let verdict = scanner.verdict(
                        next: {
                            guard position < end else { return nil }
                            defer { position += 1 }
                            let at = position
                            let chunk = try store.reads.now { try $0.chunk(of: scan.id, at: at) }
                            guard let chunk else { throw StoreError.corrupt("file of a scan") }
                            return chunk
                        },
                        isStopped: { isStopped.isSet }
                    )
                    continuation.resume(returning: verdict)
                }
                // There are as many threads as files that are taken.
                if !isTaken { continuation.resume(returning: nil) }
            }
        } onCancel: {
            isStopped.set()
        }
    }
}

/// Set once, from any thread.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
}

/// What came of looks at files.
private struct ScanCounts: Sendable {
    private let clean = ScanCounts.counter("clean")
    private let harmful = ScanCounts.counter("harmful")
    private let unknown = ScanCounts.counter("unknown")

    func count(_ verdict: ScanVerdict) {
        switch verdict {
        case .clean: clean.increment()
        case .harmful: harmful.increment()
        case .unknown: unknown.increment()
        }
    }

    private static func counter(_ outcome: String) -> Counter {
        Counter(label: MetricNames.scans, dimensions: [("outcome", outcome)])
    }
}
