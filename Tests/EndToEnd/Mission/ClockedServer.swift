import DeskwireClient
import DeskwireDomain
import DeskwireServer
import Logging
import Synchronization

@testable import deskwired

/// A clock that runs as the machine's does, and that tests move.
final class MovedClock: Sendable {
    private let offset = Mutex<Int64>(0)

    var now: Timestamp {
        Timestamp(rawValue: Timestamp.now().rawValue + offset.withLock { $0 })
    }

    var milliseconds: Int64 { now.rawValue }

    func move(seconds: Int64) { offset.withLock { $0 += seconds * 1000 } }
    func move(days: Int64) { move(seconds: days * 86_400) }

    /// To the first moment of the next day in UTC.
    func moveToTomorrow() {
        move(seconds: 86_400 - now.rawValue / 1000 % 86_400)
    }
}

/// Everything that `deskwired serve` runs, on a free port, inside the tests.
final class ClockedServer: Sendable {
    private let desk: RunningDesk
    private let running: Task<Void, any Error>
    private let ports: AsyncStream<Int>
    private let clock: MovedClock

    init(folder: String, clock: MovedClock) throws {
        var options = ServeOptions(dataFolder: folder)
        options.port = 0
        options.drainGraceMs = 100
        let desk = try RunningDesk(
            options: options,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            wallClock: { clock.now }
        )
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        self.ports = ports
        self.desk = desk
        self.clock = clock
        running = Task {
            try await desk.run(signals: []) { bound in
                port.yield(bound.port ?? 0)
                port.finish()
            }
        }
    }

    func address() async throws -> ServerAddress {
        var found = 0
        for await port in ports { found = port }
        return ServerAddress(host: "127.0.0.1", port: found)
    }

    func tidy() async throws { try await desk.housekeeping.tidy(now: clock.now) }

    func take(_ mail: ReceivedMail) async throws -> MailFate { try await desk.take(mail) }

    func stop() async {
        running.cancel()
        _ = await running.result
    }
}
