import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import DeskwireStore
import Foundation
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// A real server on a free port of loopback, with a store in a folder of its own and handlers made for tests.
struct TestServer {
    let port: Int
    let store: DeskStore
    /// Begins the graceful shutdown.
    let shutDown: @Sendable () async -> Void

    static let cursors = CursorSeal(macKey: Array(repeating: 1, count: 32))

    /// Runs the body against a server, then lets the server drain.
    static func run<Value>(
        settings: ServerSettings = .brief,
        disk: DiskSpace? = nil,
        fill: (inout MethodTable) -> Void = TestHandlers.fill,
        _ body: (TestServer) async throws -> Value
    ) async throws -> Value {
        try await TestStore.withStore { store in
            var table = MethodTable(
                sealing: ReplySealing(seal: { $0.map { ~$0 } }, open: { $0.map { ~$0 } })
            )
            fill(&table)
            table.addCore(
                of: ServerDescription(version: "test", startedAt: Timestamp(rawValue: 1))
            )
            var settings = settings
            settings.address = .tcp(host: "127.0.0.1", port: 0)
            let (ports, port) = AsyncStream.makeStream(of: Int.self)
            let server = DeskServer(
                settings: settings,
                table: table,
                store: store,
                passwords: WorkerPool(label: "passwords", width: 2, waitingMax: 64),
                authenticator: TestAuthenticator(store: store),
                info: ServerDescription(version: "test", startedAt: Timestamp(rawValue: 1)),
                cursors: cursors,
                disk: disk,
                logger: silent,
                listening: { address in
                    port.yield(address.port ?? 0)
                    port.finish()
                }
            )
            let group = ServiceGroup(services: [server], logger: silent)
            let running = Task { try await group.run() }
            var bound = 0
            for await port in ports { bound = port }
            do {
                let server = TestServer(
                    port: bound,
                    store: store,
                    shutDown: { await group.triggerGracefulShutdown() }
                )
                let value = try await body(server)
                await group.triggerGracefulShutdown()
                try await running.value
                return value
            } catch {
                await group.triggerGracefulShutdown()
                try? await running.value
                throw error
            }
        }
    }

    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// A connection that has sent nothing yet.
    func connect() async throws -> TestClient {
        try await TestClient(port: port)
    }

    /// A connection whose Hello was answered; with a name, it speaks for that person.
    func hello(as name: String? = nil, features: [String] = []) async throws -> TestClient {
        let client = try await connect()
        try await client.hello(as: name, features: features)
        return client
    }
}

extension ServerSettings {
    /// Clients that are left open when a test is over need not be waited for.
    static var brief: ServerSettings {
        var settings = ServerSettings()
        settings.drainGraceMs = 100
        // Bursts of tests are what no caller may send.
        let free = CallerLimits(perSecond: 1_000_000, burst: 1_000_000, inFlight: 10_000)
        settings.callers.customers = free
        settings.callers.staff = free
        settings.callers.services = free
        return settings
    }
}

/// A store in a folder that is removed afterwards.
enum TestStore {
    static let epoch: UInt64 = 77

    static func withStore<Value>(_ body: (DeskStore) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try DeskStore(
            folder: folder.path,
            birth: InstallationBirth(
                at: Timestamp(rawValue: 1),
                installID: "test",
                eventEpoch: epoch,
                macKey: Array(repeating: 1, count: 32)
            )
        )
        let value = try await body(store)
        try store.close()
        return value
    }
}

extension DeskStore {
    /// Writes in a transaction of its own and waits for the commit.
    func write(_ body: @escaping @Sendable (Transaction) throws -> Void) async throws {
        let outcome = await withCheckedContinuation { continuation in
            let job = WriteJob(run: body, finish: { continuation.resume(returning: $0) })
            if !writes.submit(job) { continuation.resume(returning: .storageBusy) }
        }
        guard case .committed = outcome else { throw TestFailure("not committed: \(outcome)") }
    }

    func append(_ events: [DeskEvent]) async throws {
        try await write { transaction in
            for event in events { try transaction.append(event) }
        }
    }
}

/// Why a test cannot go on.
struct TestFailure: Swift.Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
