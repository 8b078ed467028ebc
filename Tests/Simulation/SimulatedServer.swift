import Crypto
import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireSeeds
import DeskwireStore
import DeskwireWire
import Foundation
import Logging
import NIOCore
import Synchronization

@testable import DeskwireServer

/// The time that everything in a simulation sees.
final class SimulatedClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_700_000_000_000)

    var now: Timestamp { Timestamp(rawValue: milliseconds.withLock { $0 }) }

    func set(_ time: Timestamp) { milliseconds.withLock { $0 = time.rawValue } }
}

/// The desk behind its connections: a real file, the real table of methods, the real delivery of mail.
struct SimulatedServer {
    let folder: URL
    let store: DeskStore
    let table: MethodTable
    let delivery: OutboxDelivery
    private let desk: Desk
    private let told = Told()

    /// Events as observers were told of them.
    private final class Told: Sendable {
        let events = Mutex<[DeskEvent]>([])
    }

    init(folder: URL, clock: SimulatedClock, post: SimulatedPost, seed: UInt64) throws {
        self.folder = folder
        let macKey = [UInt8](repeating: 9, count: 32)
        store = try DeskStore(
            folder: folder.path,
            birth: InstallationBirth(at: clock.now, installID: "s", eventEpoch: 5, macKey: macKey)
        )
        let secrets = SecretBox(key: SymmetricKey(data: [UInt8](repeating: 3, count: 32)))
        let random = Mutex(SeededRandom(seed: seed))
        let randomness = Randomness { count in random.withLock { $0.bytes(count) } }
        desk = Desk(secrets: secrets, randomness: randomness, names: LoginNames(macKey: macKey))
        var table = MethodTable(
            sealing: ReplySealing(
                seal: { try secrets.seal($0) },
                open: { try secrets.open($0) }
            )
        )
        DeskHandlers(
            desk: desk,
            store: store,
            pages: PageTokens(macKey: macKey),
            claim: try AdministratorClaim(
                store: store,
                folder: folder.path,
                randomness: randomness,
                now: clock.now
            ),
            randomness: randomness,
            names: LoginNames(macKey: macKey),
            backups: BackupRunner(store: store, program: "simulation")
        ).register(in: &table)
        self.table = table
        delivery = OutboxDelivery(
            outbox: StoreOutbox(store: store),
            transport: post,
            secrets: secrets,
            installationID: "s",
            clock: DeliveryClock(now: { clock.now }, wait: { _ in }),
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        )
        store.writes.observe { [told] notice in
            told.events.withLock { $0 += notice.events }
        }
    }

    /// The events that observers were told of since the last time.
    func takeTold() -> [DeskEvent] {
        told.events.withLock { events in
            defer { events = [] }
            return events
        }
    }

    /// Answers a burst: the reads each in its snapshot, then the writes in one group commit.
    func answer(_ requests: [SimulatedRequest], at now: Timestamp) async -> [Answer] {
        var answers = [Answer](repeating: .lost, count: requests.count)
        var writes: [(place: Int, step: WriteStep)] = []
        for (place, request) in requests.enumerated() {
            do {
                switch try prepared(request, at: now) {
                case .read(let read), .longRead(let read):
                    let bytes = try await store.read { try read($0) }
                    answers[place] = .reply(bytes, isReplayed: false)
                case .write(let step): writes.append((place, step))
                default: answers[place] = .refusal("not for the simulation")
                }
            } catch {
                answers[place] = .refusal("\(Rejection(error))")
            }
        }
        let outcomes = await commit(writes.map(\.step))
        for (write, outcome) in zip(writes, outcomes) { answers[write.place] = outcome }
        return answers
    }

    private func prepared(_ request: SimulatedRequest, at now: Timestamp) throws -> PreparedWork {
        guard let entry = table.entry(request.method.opcode),
            case .prepared(let prepare) = entry.work
        else { throw Rejection.unimplemented(opcode: request.method.opcode) }
        try entry.access.check(request.caller, now: now)
        let call = Call(
            caller: request.caller,
            peer: Peer(address: "127.0.0.1", isLocal: true),
            now: now,
            deadline: .distantFuture,
            traceID: 1,
            idempotencyKey: request.key
        )
        return try prepare(ByteBuffer(bytes: request.body), call)
    }

    private func commit(_ steps: [WriteStep]) async -> [Answer] {
        guard !steps.isEmpty else { return [] }
        let batch = Batch(count: steps.count)
        let gate = DispatchSemaphore(value: 0)
        // Holds the writer until all are there, so that one seed always makes the same commits.
        guard store.writes.submit(WriteJob(run: { _ in gate.wait() }, finish: { _ in })) else {
            return Array(repeating: .refusal("not accepted"), count: steps.count)
        }
        return await withCheckedContinuation { continuation in
            defer { gate.signal() }
            batch.start(continuation)
            for (place, step) in steps.enumerated() {
                let kept = Kept()
                let isAccepted = store.writes.submit(
                    WriteJob(
                        run: { transaction in
                            let encoded = try step(transaction)
                            let isReplayed = encoded.origin == .earlierWrite
                            kept.set(.reply(encoded.bytes, isReplayed: isReplayed))
                        },
                        finish: { outcome in
                            switch outcome {
                            case .committed: batch.answer(place, kept.answer)
                            case .refused(let error):
                                batch.answer(place, .refusal("\(Rejection(error))"))
                            default: batch.answer(place, .refusal("\(outcome)"))
                            }
                        }
                    )
                )
                if !isAccepted { batch.answer(place, .refusal("not accepted")) }
            }
        }
    }

    func tidy(now: Timestamp) async throws {
        let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        try await Housekeeping(store: store, desk: desk, logger: logger, wallClock: { now })
            .tidy(now: now)
    }

    /// What is on the disk at this moment, in another folder; with a size, the log is cut off there.
    func copyDisk(to other: URL, cutLogAt size: Int? = nil) throws {
        let files = FileManager.default
        try files.createDirectory(at: other, withIntermediateDirectories: true)
        for name in ["deskwire.sqlite", "deskwire.sqlite-wal"] {
            let from = folder.appending(path: name)
            guard files.fileExists(atPath: from.path) else { continue }
            try files.copyItem(at: from, to: other.appending(path: name))
        }
        if let size {
            let log = try FileHandle(
                forWritingTo: other.appending(path: "deskwire.sqlite-wal")
            )
            try log.truncate(atOffset: UInt64(size))
            try log.close()
        }
    }

    /// How long the log is; what was acknowledged lies before its end.
    var logSize: Int {
        let path = folder.appending(path: "deskwire.sqlite-wal").path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}

/// The answer of one write, set on the writer's thread.
private final class Kept: Sendable {
    private let value = Mutex<Answer>(.lost)

    var answer: Answer { value.withLock { $0 } }

    func set(_ answer: Answer) { value.withLock { $0 = answer } }
}

/// The answers of one group commit, complete when the last one is there.
private final class Batch: Sendable {
    private struct State {
        var answers: [Answer]
        var missing: Int
        var continuation: CheckedContinuation<[Answer], Never>?
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(answers: Array(repeating: .lost, count: count), missing: count))
    }

    func start(_ continuation: CheckedContinuation<[Answer], Never>) {
        state.withLock { $0.continuation = continuation }
    }

    func answer(_ place: Int, _ answer: Answer) {
        let done = state.withLock { state -> (CheckedContinuation<[Answer], Never>, [Answer])? in
            state.answers[place] = answer
            state.missing -= 1
            guard state.missing == 0, let continuation = state.continuation else { return nil }
            return (continuation, state.answers)
        }
        if let (continuation, answers) = done { continuation.resume(returning: answers) }
    }
}
