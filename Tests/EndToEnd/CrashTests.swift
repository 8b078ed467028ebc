import DeskwireClient
import DeskwireProtocol
import Foundation
import Synchronization
import Testing

/// What was acknowledged is there after a kill -9, once, with its mail.
@Suite(.timeLimit(.minutes(3)))
struct CrashTests {
    private static let workers = 6
    private static let cycles = 5
    private static let acknowledgedPerCycle = 30

    @Test("five kills under load lose and double no acknowledged ticket and no mail (R-010, R-040)")
    func killsLoseNothing() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let load = Load()
            var server = desk.server
            for cycle in 1...Self.cycles {
                let token = try ada.sessionToken()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for worker in 0..<Self.workers {
                        let name = "\(cycle)-\(worker)"
                        group.addTask {
                            await load.create(as: name, token: token, at: desk.server.address)
                        }
                    }
                    _ = try await eventually("\(Self.acknowledgedPerCycle) more tickets") {
                        load.acknowledged.count >= cycle * Self.acknowledgedPerCycle ? true : nil
                    }
                    await server.crash()
                    try await group.waitForAll()
                }
                server = try await server.startAgain(on: desk.stage)
            }
            try await expectEverything(of: load, desk: desk)
            #expect(await server.program.stop() == 0)
        }
    }

    private func expectEverything(of load: Load, desk: Installation) async throws {
        let acknowledged = load.acknowledged
        let tickets = try await desk.bo.run(
            "deskwire-agent",
            "inbox",
            "--all-pages",
            "--json"
        )
        var byRef: [String: [String]] = [:]
        for page in tickets.lines {
            for ticket in try JSON(page)["tickets"].list {
                byRef[ticket["ref"].text, default: []].append(ticket["number"].text)
            }
        }
        #expect(byRef.values.allSatisfy { $0.count == 1 }, "nothing is there twice")
        for (ref, number) in acknowledged {
            #expect(byRef[ref] == [number], "acknowledged as \(number)")
        }
        #expect(byRef.keys.allSatisfy(load.sent.contains), "nothing is there that was not sent")
        let history = try await desk.boss.run(
            "deskwire",
            "emails",
            "list",
            "--kind",
            "issue_reported",
            "--all-pages",
            "--json"
        )
        let mailed = try history.lines.flatMap { try JSON($0)["mails"].list }
            .map { $0["ticketNumber"].text }
        #expect(mailed.sorted() == byRef.values.flatMap { $0 }.sorted(), "one mail row each")
    }
}

/// Many customers at once, and what the server told them.
private final class Load: Sendable {
    private struct State {
        var acknowledged: [String: String] = [:]
        var sent: Set<String> = []
    }

    private let state = Mutex(State())

    /// The number that was told for each reference.
    var acknowledged: [String: String] { state.withLock { $0.acknowledged } }
    /// Every reference a ticket was ever asked for.
    var sent: Set<String> { state.withLock { $0.sent } }

    /// Creates tickets until the server is gone.
    func create(as name: String, token: String, at address: ServerAddress) async {
        guard let client = try? await DeskClient.connect(to: address, credential: .token(token))
        else { return }
        for index in 0... {
            let ref = "\(name)-\(index)"
            state.withLock { _ = $0.sent.insert(ref) }
            let request = CreateTicketRequest(message: "Ticket \(ref).", ref: ref)
            guard
                let reply = try? await client.call(
                    Methods.createTicket,
                    request,
                    timeout: .seconds(1)
                )
            else { break }
            state.withLock { $0.acknowledged[ref] = reply.ticket?.number }
        }
        await client.close()
    }
}
