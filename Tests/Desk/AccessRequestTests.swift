import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Logging
import Synchronization
import Testing

@testable import DeskwireServer

/// SEC-054, T-R28: when the mails go that somebody without a login asked for.
@Suite(.timeLimit(.minutes(1)))
struct AccessRequestTests {
    private func ask(_ desk: TestDesk) async throws {
        _ = try await desk.ask(
            Methods.requestLoginCode,
            RequestLoginCodeRequest(email: "ada@example.com"),
            as: nil
        )
    }

    /// Whoever asks next must not feel what the last request set off.
    @Test func eachRoundBeginsAfterARestOfItsOwn() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.person(.customer, "ada")
            let rounds = Mutex(0)
            let requests = AccessRequests(
                store: desk.store,
                desk: desk.desk,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                wallClock: { TestDesk.now },
                rest: {
                    rounds.withLock { rounds in
                        rounds += 1
                        return rounds == 1 ? .milliseconds(1) : .seconds(3_600)
                    }
                }
            )
            try await ask(desk)
            let service = Task { try await requests.run() }
            while try await desk.mails().isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            try await ask(desk)
            requests.wake()
            try await Task.sleep(for: .milliseconds(200))
            #expect(try await desk.mails().count == 1)
            #expect(rounds.withLock { $0 } == 2)
            service.cancel()
            try await service.value
        }
    }
}
