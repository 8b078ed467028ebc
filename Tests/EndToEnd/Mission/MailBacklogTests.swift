import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Issue 4: a dead mail server costs nothing but queue rows.
@Suite(.timeLimit(.minutes(3)))
struct MailBacklogTests {
    @Test("thousands of queued mails and a dead mail server do not slow tickets down")
    func backlogDoesNotSlowTickets() async throws {
        try await Installation.with { desk in
            #expect(await desk.server.program.stop() == 0)
            let server = try await desk.server.startAgain(
                on: desk.stage,
                options: ["--mail", "smtp://127.0.0.1:1?tls=none"]
            )
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "customer",
                "create",
                "--email",
                "bulk@example.com",
                "--name",
                "Bulk"
            )
            let token = try await desk.serviceToken("load").secret
            let before = try await Self.medianTime(of: 60, token: token, at: server.address)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        _ = try await Self.medianTime(of: 250, token: token, at: server.address)
                    }
                }
                try await group.waitForAll()
            }
            let after = try await Self.medianTime(of: 60, token: token, at: server.address)
            let health = try await desk.boss.ask("deskwire", "admin", "health")
            #expect(health["mail"]["waiting"].integer >= 2_120)
            #expect(after < before * 3 + .milliseconds(20), "\(before) before, \(after) after")
            #expect(await server.program.stop() == 0)
        }
    }

    /// Opens tickets that the care list is told of, one after another.
    private static func medianTime(
        of count: Int,
        token: String,
        at address: ServerAddress
    ) async throws -> Duration {
        let client = try await DeskClient.connect(
            to: address,
            credential: .token(token),
            options: ClientOptions()
        )
        var times: [Duration] = []
        for number in 1...count {
            let begin = ContinuousClock.now
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Load \(number)", customerEmail: "bulk@example.com")
            )
            times.append(ContinuousClock.now - begin)
        }
        await client.close()
        return times.sorted()[count / 2]
    }
}
