import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Issue 4: a dead mail server costs nothing but queue rows.
@Suite(.timeLimit(.minutes(3)))
struct MailBacklogTests {
    @Test(
        "T-R14 thousands of queued mails and a dead mail server cost queue rows, and an attempt a minute"
    )
    func backlogCostsRowsAndNothingElse() async throws {
        try await Installation.with { desk in
            #expect(await desk.server.program.stop() == 0)
            let begin = ContinuousClock.now
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
            let (clients, tickets) = (8, 250)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<clients {
                    group.addTask {
                        try await Self.open(tickets, token: token, at: server.address)
                    }
                }
                try await group.waitForAll()
            }
            let health = try await desk.boss.ask("deskwire", "admin", "health")
            #expect(health["mail"]["waiting"].integer == clients * tickets)
            #expect(health["mail"]["problem"].text.contains("cannot be reached"))
            let tried = try await desk.boss.ask(
                "deskwire",
                "emails",
                "list",
                "--status",
                "deferred"
            )
            let attempts = tried["mails"].list.map { $0["attempts"].integer }.reduce(0, +)
            let minutes = (ContinuousClock.now - begin).components.seconds / 60
            // The look at the mail server when it starts is the first; mail rests for a minute after each.
            #expect(attempts <= minutes + 1, "\(attempts) attempts")
            #expect(await server.program.stop() == 0)
        }
    }

    /// Opens tickets that the care list is told of, one after another; each is acknowledged.
    private static func open(
        _ count: Int,
        token: String,
        at address: ServerAddress
    ) async throws {
        let client = try await DeskClient.connect(
            to: address,
            credential: .token(token),
            options: ClientOptions()
        )
        for number in 1...count {
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Load \(number)", customerEmail: "bulk@example.com")
            )
        }
        await client.close()
    }
}
