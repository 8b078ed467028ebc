import DeskwireClient
import Foundation
import Testing

/// The live stream of events, over cut connections and restarts.
@Suite(.timeLimit(.minutes(3)))
struct WatchTests {
    @Test("watch goes on after a cut connection and after restarts, with no gap and no repeat")
    func watchMissesNothing() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let proxy = try await CuttingProxy.start(to: desk.server.address)
            let watch = try desk.bo.launch(
                "deskwire-agent",
                [
                    "watch", "--json", "--server", proxy.address.description, "--token",
                    try desk.bo.sessionToken(),
                ]
            )
            try await untilWatching(watch, ada: ada)

            try await Self.report(3, ref: "LIVE", by: ada)
            _ = try await Self.events(of: watch, ref: "LIVE", count: 3)

            proxy.cut()
            try await Self.report(3, ref: "CUT", by: ada)
            _ = try await Self.events(of: watch, ref: "CUT", count: 3)

            #expect(await desk.server.program.stop() == 0)
            let second = try await desk.server.startAgain(on: desk.stage)
            try await Self.report(3, ref: "RESTART", by: ada)
            _ = try await Self.events(of: watch, ref: "RESTART", count: 3)

            await second.crash()
            _ = try await second.startAgain(on: desk.stage)
            try await Self.report(3, ref: "CRASH", by: ada)
            let seen = try await Self.events(of: watch, ref: "CRASH", count: 3)

            let seqs = seen.map { $0["seq"].integer }
            #expect(seqs == seqs.sorted() && Set(seqs).count == seqs.count)
            let created = seen.filter { $0["kind"].text == "EVENT_KIND_TICKET_CREATED" }
            let listed = try await ada.ask("deskwire", "list", "--all-pages")["tickets"].list
            #expect(
                Set(created.map { $0["ticketNumber"].text }).isSubset(
                    of: listed.map { $0["number"].text }
                )
            )
            for ref in ["LIVE", "CUT", "RESTART", "CRASH"] {
                #expect(created.filter { $0["summary"].text.hasSuffix(ref) }.count == 3, "\(ref)")
            }
            #expect(await watch.stop(SIGINT) != 0)
            await proxy.stop()
        }
    }

    @Test("with a cursor file, the next run begins where the last one ended")
    func cursorFileKeepsThePlace() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let file = desk.stage.folder.appending(path: "cursor").path
            let arguments = ["watch", "--json", "--cursor-file", file, "--limit", "2"]
            let first = try desk.bo.launch("deskwire-agent", arguments)
            _ = try await eventually("the cursor file") {
                FileManager.default.fileExists(atPath: file) ? true : nil
            }
            try await Self.report(5, ref: "KEPT", by: ada)
            #expect(await first.status() == 0, "\(first.errors)")
            let second = try desk.bo.launch("deskwire-agent", arguments)
            #expect(await second.status() == 0, "\(second.errors)")
            let seen = try Self.events(in: first.output) + Self.events(in: second.output)
            #expect(seen.count == 4)
            let tickets = seen.map { $0["ticketId"].integer }
            #expect(tickets == tickets.sorted() && Set(tickets).count == 4)
            if let least = tickets.first { #expect(tickets == Array(least..<least + 4)) }
        }
    }

    /// The stream begins "from now on", and only an event tells that now has come.
    private func untilWatching(_ watch: LaunchedProgram, ada: Person) async throws {
        _ = try await eventually("the first event") {
            try await Self.report(1, ref: "START", by: ada)
            return watch.output.isEmpty ? nil : true
        }
    }

    private static func report(_ count: Int, ref: String, by person: Person) async throws {
        for index in 0..<count {
            try await person.ask("deskwire", "report", "--ref", ref, "--message", "No. \(index).")
        }
    }

    private static func events(
        of watch: LaunchedProgram,
        ref: String,
        count: Int
    ) async throws -> [JSON] {
        let output = try await watch.waitForOutput("\(count) events of \(ref)") { text in
            text.split(separator: "\n").count { $0.contains("– \(ref)") } >= count
        }
        return try events(in: output)
    }

    private static func events(in output: String) throws -> [JSON] {
        try output.split(separator: "\n").map { try JSON($0) }
    }
}
