import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// SEC-061: whoever asks for nothing is out after the idle time of her session, also with a connection open; over TCP,
/// with a clock that the tests move.
@Suite(.timeLimit(.minutes(3)))
struct IdleEndTests {
    private static let soon = Duration.seconds(5)
    private static let minute: Int64 = 60

    /// Listens on a client, and hands out the code that ends the stream.
    private func listening(_ client: DeskClient) async throws -> Task<ErrorCode?, any Error> {
        var stream = client.events().makeAsyncIterator()
        _ = try await stream.next()
        let rest = stream
        return Task {
            var stream = rest
            return try await refusalCode { while try await stream.next() != nil {} }
        }
    }

    private func ask(_ client: DeskClient) async throws {
        _ = try await client.call(Methods.listTickets, ListTicketsRequest())
    }

    /// What a request is refused with, now or within a moment: the server looks at its clock once a second.
    private func refusal(of client: DeskClient) async throws -> ErrorCode? {
        try await AccessDesk.soon("the end of a session") {
            try await refusalCode {
                _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
                try await ask(client)
            }
        }
    }

    @Test("a member of staff who listens and asks for nothing for an hour is out, and told why")
    func staffEndIdle() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let bo = try await desk.colleague("bo").client
            let stream = try await listening(bo)
            // Each request begins the hour anew.
            for _ in 0..<3 {
                clock.move(seconds: 50 * Self.minute)
                try await Task.sleep(for: .seconds(2))
                try await ask(bo)
            }
            clock.move(seconds: 61 * Self.minute)
            let start = ContinuousClock.now
            #expect(try await stream.value == .tokenExpired)
            #expect(ContinuousClock.now - start < Self.soon)
            #expect(try await refusal(of: bo) == .tokenExpired)
            let token = try #require(bo.authentication?.sessionToken)
            #expect(
                try await refusalCode {
                    _ = try await DeskClient.connect(to: desk.address, credential: .token(token))
                } == .tokenExpired
            )
        }
    }

    @Test("a customer has a day, and a service token none")
    func othersHaveLonger() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let created = try await desk.boss.call(
                Methods.createServiceToken,
                CreateServiceTokenRequest(name: "robot", scopes: ["tickets", "events"])
            )
            let robot = try await DeskClient.connect(
                to: desk.address,
                credential: .token(created.secret)
            )
            let stream = try await listening(ada)
            clock.move(seconds: 23 * 60 * Self.minute)
            try await Task.sleep(for: .seconds(2))
            try await ask(ada)
            clock.move(seconds: 24 * 60 * Self.minute + Self.minute)
            #expect(try await stream.value == .tokenExpired)
            clock.move(days: 60)
            try await Task.sleep(for: .seconds(2))
            try await ask(robot)
        }
    }

    @Test("what is asked on one connection keeps the session's other one, and is known after both")
    func oneSessionHasOneIdleTime() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let first = try await desk.colleague("bo").client
            let token = try #require(first.authentication?.sessionToken)
            let second = try await DeskClient.connect(to: desk.address, credential: .token(token))
            let stream = try await listening(second)
            for _ in 0..<3 {
                clock.move(seconds: 45 * Self.minute)
                try await ask(first)
                // The storage hears of it, and the loop looks.
                try await Task.sleep(for: .seconds(3))
            }
            try await ask(second)
            await first.close()
            await second.close()
            stream.cancel()
            clock.move(seconds: 50 * Self.minute)
            let third = try await DeskClient.connect(to: desk.address, credential: .token(token))
            try await ask(third)
        }
    }
}
