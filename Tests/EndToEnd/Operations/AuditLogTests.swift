import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// R-184, SEC-130, SEC-133: the audit log as administrators and operators have it.
@Suite(.timeLimit(.minutes(3)))
struct AuditLogTests {
    @Test(
        "R-184 SEC-130 who came in, who was kept out and what was changed has rows, with where it came from"
    )
    func itTellsWhatHappened() async throws {
        try await Installation.with { desk in
            for _ in 1...2 {
                let wrong = try await desk.boss.run(
                    "deskwire",
                    "login",
                    "--email",
                    desk.boss.email,
                    "--password-stdin",
                    input: "not the right password"
                )
                #expect(wrong.status != 0)
            }
            let ada = try await desk.customer("ada")
            let stranger = try await DeskClient.connect(to: desk.server.address)
            await #expect(throws: DeskClientError.self) {
                _ = try await stranger.call(Methods.listTickets, ListTicketsRequest())
            }
            await stranger.close()
            let client = try await ada.client()
            for _ in 1...3 {
                await #expect(throws: DeskClientError.self) {
                    _ = try await client.call(Methods.getSettings, GetSettingsRequest())
                }
            }
            await client.close()
            let rows = try await desk.boss.ask("deskwire", "admin", "audit", "--limit", "200")
            func row(_ action: String, _ outcome: String, _ detail: String = "") -> JSON? {
                rows["rows"].list.last {
                    $0["action"].text == action && $0["outcome"].text == outcome
                        && (detail.isEmpty || $0["detail"].text == detail)
                }
            }
            #expect(row("ServerStarted", "done")?["actorKind"].text == "system")
            #expect(row("ClaimAdministrator", "done")?["objectKind"].text == "staff")
            #expect(row("Login", "done", "password")?["peer"].text == "127.0.0.1")
            #expect(row("Login", "refused", "password bad_credentials") != nil)
            #expect(row("UpdateSettings", "done")?["objectKind"].text == "settings")
            #expect(row("InviteCustomer", "done")?["objectKind"].text == "customer")
            #expect(row("AcceptInvitation", "done")?["actorKind"].text == "nobody")
            #expect(row("TokenUsed", "done", "session") != nil)
            #expect(row("Refused", "refused", "ListTickets unauthenticated") != nil)
            let denied = row("Refused", "refused", "GetSettings permission_denied")
            #expect(denied?["actorKind"].text == "customer" && denied?["connection"].text != "0")
            #expect(try await desk.bo.run("deskwire", "admin", "audit").status != 0)
            let shown = try await desk.boss.run("deskwire", "admin", "audit")
            #expect(shown.output.contains("ACTION") && shown.output.contains("UpdateSettings"))
        }
    }

    @Test("SEC-130 who takes lists out of the desk has a row, and who looks at them has none")
    func exportsHaveARow() async throws {
        try await Installation.with { desk in
            for number in 1...3 {
                _ = try await desk.customer("ada\(number)")
            }
            func rows(_ action: String) async throws -> [JSON] {
                try await desk.boss.ask("deskwire", "admin", "audit", "--limit", "200")["rows"].list
                    .filter { $0["action"].text == action && $0["detail"].text == "pages" }
            }
            _ = try await desk.bo.ask("deskwire-agent", "emails", "list")
            let looking = try await desk.bo.client()
            _ = try await looking.call(Methods.listTickets, ListTicketsRequest(pageSize: 100))
            await looking.close()
            #expect(try await rows("ListMails").isEmpty)
            #expect(try await rows("ListTickets").isEmpty)
            for _ in 1...2 {
                let export = try await desk.bo.run("deskwire-agent", "emails", "export")
                #expect(export.status == 0, "\(export)")
            }
            let told = try await eventually("the row of the export") {
                try await rows("ListMails").first
            }
            #expect(told["actorKind"].text == "staff" && told["outcome"].text == "done")
            #expect(try await rows("ListMails").count == 1, "the rest is counted")
            // However small the pages are.
            let client = try await desk.bo.client()
            var request = ListMailsRequest(pageSize: 1)
            request.pageToken = try await client.call(Methods.listMails, request).nextPageToken
            #expect(!request.pageToken.isEmpty)
            _ = try await client.call(Methods.listMails, request)
            await client.close()
            #expect(await desk.server.program.stop() == 0)
            let data = desk.server.data.path
            let counted = try await desk.succeed("audit", "export", "--data", data, "--json")
                .split(separator: "\n").map { try JSON($0) }
                .filter { $0["action"].text == "ListMails" }
            #expect(counted.map { $0["times"].integer } == [1, 2])
        }
    }

    @Test("verify and export read a served desk's log, and a changed bit is found by its row")
    func verifyAndExport() async throws {
        try await Installation.with { desk in
            let data = desk.server.data.path
            _ = try await desk.customer("ada")
            let file = desk.stage.folder.appending(path: "copy").path
            try await desk.succeed("backup", "--data", data, "--to", file)
            let manifest = try String(contentsOfFile: file + ".manifest.json", encoding: .utf8)
            let kept = try #require(manifest.firstMatch(of: /"audit" : "(\d+:[0-9a-f]{64})"/))
            let sound = try await desk.succeed(
                "audit",
                "verify",
                "--data",
                data,
                "--head",
                String(kept.output.1)
            )
            #expect(sound.contains("sound") && sound.contains("Head "))
            try await desk.succeed("audit", "verify", file)
            let lines = try await desk.succeed("audit", "export", "--data", data, "--json")
                .split(separator: "\n")
            #expect(lines.count > 10)
            #expect(lines[0].contains("\"action\":\"ServerStarted\""))
            #expect(lines[0].contains(/"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/))
            #expect(lines.allSatisfy { !$0.contains("@") }, "ids, and no addresses of people")
            #expect(lines.contains { $0.contains("\"action\":\"Backup\"") })
            let old = try await desk.succeed(
                "audit",
                "export",
                "--data",
                data,
                "--to",
                "2001-01-01"
            )
            #expect(old.split(separator: "\n").count == 1, "the names of the columns")
            var bytes = try Data(contentsOf: URL(filePath: file))
            let place = try #require(bytes.range(of: Data("InviteCustomer".utf8)))
            bytes[place.lowerBound] ^= 1
            try bytes.write(to: URL(filePath: file))
            let damaged = try await desk.run("audit", "verify", file)
            #expect(damaged.status == 65)
            #expect(damaged.errors.contains(/Row \d+ is not what was written after row \d+\./))
        }
    }

    @Test("the log holds the start and the end of each run, and goes on after a kill")
    func aKillLeavesAChainThatHolds() async throws {
        try await Installation.with { desk in
            await desk.server.crash()
            let again = try await desk.server.startAgain(on: desk.stage)
            #expect(await again.program.stop() == 0)
            let data = desk.server.data.path
            try await desk.succeed("audit", "verify", "--data", data)
            let log = try await desk.succeed("audit", "export", "--data", data)
            #expect(log.components(separatedBy: "ServerStarted").count == 3)
            #expect(log.components(separatedBy: "ServerStopped").count == 2)
        }
    }
}
