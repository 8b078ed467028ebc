import DeskwireClient
import DeskwireProtocol
import Foundation
import Synchronization
import Testing

/// T-R17, SEC-125, S-267: backup, verify and restore as an operator runs them.
@Suite(.timeLimit(.minutes(4)))
struct BackupCommandTests {
    @Test("backups under load hold every ticket acknowledged before, and become desks (T-R17)")
    func backupsUnderLoadAreCompleteAndRestorable() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let acknowledged = Acknowledged()
            let client = try await DeskClient.connect(
                to: desk.server.address,
                credential: .token(try ada.sessionToken())
            )
            let load = Task {
                for number in 0... {
                    if Task.isCancelled { return }
                    let request = CreateTicketRequest(message: "Ticket \(number).")
                    guard let reply = try? await client.call(Methods.createTicket, request)
                    else { return }
                    acknowledged.add(reply.ticket?.number ?? "")
                }
            }
            defer { load.cancel() }
            for round in 1...3 {
                _ = try await eventually("more tickets") {
                    acknowledged.all.count >= round * 10 ? true : nil
                }
                let before = acknowledged.all
                let file = desk.stage.folder.appending(path: "copy-\(round)").path
                try await desk.succeed("backup", "--data", desk.server.data.path, "--to", file)
                try await desk.succeed("verify", file)
                let other = desk.stage.folder.appending(path: "other-\(round)")
                try await desk.succeed("restore", "--from", file, "--data", other.path)
                try FileManager.default.copyItem(
                    at: desk.server.data.appending(path: "secret.key"),
                    to: other.appending(path: "secret.key")
                )
                let restored = try await ServerProcess.start(on: desk.stage, data: other)
                let reader = try await DeskClient.connect(
                    to: restored.address,
                    credential: .token(try ada.sessionToken())
                )
                for number in before {
                    let reply = try await reader.call(
                        Methods.getTicket,
                        GetTicketRequest(number: number)
                    )
                    #expect(reply.ticket?.number == number)
                }
                await reader.close()
                #expect(await restored.program.stop() == 0)
            }
            load.cancel()
            await client.close()
        }
    }

    @Test("a kill during a backup leaves no file of its name, or a whole one (T-R17)")
    func aKillLeavesNothingHalf() async throws {
        try await Installation.with { desk in
            var server = desk.server
            for round in 0..<4 {
                let file = desk.stage.folder.appending(path: "killed-\(round)").path
                let program = try desk.stage.launch(
                    "deskwired",
                    ["backup", "--data", server.data.path, "--to", file]
                )
                try await Task.sleep(for: .milliseconds(round * 40))
                await server.crash()
                _ = await program.status()
                if FileManager.default.fileExists(atPath: file) {
                    try await desk.succeed("verify", file)
                }
                server = try await server.startAgain(on: desk.stage)
            }
            #expect(await server.program.stop() == 0)
        }
    }

    @Test("a desk at rest is copied, damage is named, and nothing is overwritten")
    func aDeskAtRest() async throws {
        try await Installation.with { desk in
            #expect(await desk.server.program.stop() == 0)
            let data = desk.server.data.path
            let file = desk.stage.folder.appending(path: "copy").path
            try await desk.succeed("backup", "--data", data, "--to", file)
            try await desk.succeed("verify", "--data", data)
            let log = try await desk.succeed("audit", "export", "--data", data)
            #expect(log.contains("\toperator\t0\t\t0\tBackup\t"), "\(log)")
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
            #expect(mode as? Int == 0o600)
            #expect(try await desk.run("backup", "--data", data, "--to", file).status == 74)
            let again = try await desk.run("restore", "--from", file, "--data", data)
            #expect(again.status == 65 && again.errors.contains("Nothing was overwritten"))
            var bytes = try Data(contentsOf: URL(filePath: file))
            bytes[bytes.count / 3] ^= 4
            try bytes.write(to: URL(filePath: file))
            let damaged = try await desk.run("verify", file)
            #expect(damaged.status == 65 && damaged.errors.contains("damaged"))
        }
    }

    @Test("the control socket is the owner's alone, and its methods are not for administrators")
    func theControlSocketIsClosed() async throws {
        try await Installation.with { desk in
            let socket = desk.server.data.appending(path: "control.sock").path
            let mode = try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions]
            #expect(mode as? Int == 0o600)
            let boss = try await desk.boss.client()
            await #expect(throws: DeskClientError.self) {
                _ = try await boss.call(Methods.startBackup, StartBackupRequest(path: "/tmp/x"))
            }
            await boss.close()
            let operatorsOwn = try await DeskClient.connect(to: ServerAddress(socketPath: socket))
            _ = try await operatorsOwn.call(Methods.getHealth, GetHealthRequest())
            await #expect(throws: DeskClientError.self) {
                _ = try await operatorsOwn.call(Methods.listTickets, ListTicketsRequest())
            }
            await operatorsOwn.close()
        }
    }
}

/// The numbers of the tickets that the server has acknowledged.
private final class Acknowledged: Sendable {
    private let numbers = Mutex<[String]>([])

    var all: [String] { numbers.withLock { $0 } }

    func add(_ number: String) { numbers.withLock { $0.append(number) } }
}

extension Installation {
    /// Runs `deskwired` with these words.
    func run(
        _ words: String...
    ) async throws -> (status: Int32, output: String, errors: String) {
        try await run(words)
    }

    func run(_ words: [String]) async throws -> (status: Int32, output: String, errors: String) {
        let program = try stage.launch("deskwired", words)
        let status = await program.status()
        return (status, program.output, program.errors)
    }

    /// The same, which must end well; gives what it printed.
    @discardableResult
    func succeed(_ words: String...) async throws -> String { try await succeed(words) }

    @discardableResult
    func succeed(_ words: [String]) async throws -> String {
        let (status, output, errors) = try await run(words)
        guard status == 0 else { throw TestFailure("\(words) ended with \(status): \(errors)") }
        return output
    }
}
