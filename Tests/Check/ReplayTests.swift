import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

@testable import deskwire_check

/// The programs as they are run: transcripts against the real server, and for real clients.
@Suite(.timeLimit(.minutes(2)))
struct ReplayTests {
    @Test("A real server holds all transcripts (DWP-1 to DWP-63 without an account)")
    func theServerHoldsAllTranscripts() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-check-\(UInt64.random(in: 0...UInt64.max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try RunningProgram(
            "deskwired",
            ["serve", "--data", folder.path, "--listen", "127.0.0.1:0"]
        )
        defer { server.stop() }
        let address = "127.0.0.1:\(try server.port())"
        let check = try RunningProgram("deskwire-check", [address, Repository.transcripts]).ended()
        #expect(check.status == 0, "\(check.text)")
    }

    @Test func eachSideHoldsWhatTheOtherPlays() throws {
        let serving = try RunningProgram(
            "deskwire-check",
            ["--serve", "0", Repository.transcripts]
        )
        defer { serving.stop() }
        let address = "127.0.0.1:\(try serving.port())"
        let check = try RunningProgram("deskwire-check", [address, Repository.transcripts]).ended()
        #expect(check.status == 0, "\(check.text)")
        let served = try serving.ended()
        #expect(served.status == 0, "\(served.text)")
    }

    @Test func aServerThatDoesOtherwiseIsCaught() throws {
        let right = "\(Repository.transcripts)/ping.txt"
        let wrong = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-check-\(UInt64.random(in: 0...UInt64.max)).txt")
        defer { try? FileManager.default.removeItem(at: wrong) }
        let text = try String(contentsOfFile: right, encoding: .utf8)
        let broken = text.replacingOccurrences(of: "body=0000000000000000", with: "body=00ff")
        try #require(broken != text)
        try broken.write(to: wrong, atomically: true, encoding: .utf8)

        let serving = try RunningProgram("deskwire-check", ["--serve", "0", wrong.path])
        defer { serving.stop() }
        let address = "127.0.0.1:\(try serving.port())"
        let check = try RunningProgram("deskwire-check", [address, right]).ended()
        #expect(check.status == 1)
        #expect(check.text.contains("broken    ping.txt:16"), "\(check.text)")
        #expect(check.text.contains("PONG, 2 bytes follow"), "\(check.text)")
    }

    @Test(
        arguments: [
            (["--bogus"], 2), ([], 2), (["127.0.0.1:x"], 2), (["127.0.0.1:1", "/nowhere.txt"], 2),
            (["--serve", "65536", Repository.transcripts], 2), (["--serve", "0"], 2),
            (["--timeout", "0", "127.0.0.1"], 2), (["127.0.0.1:1", Repository.transcripts], 4),
            (["--help"], 0), (["--list", Repository.transcripts], 0),
        ] as [([String], Int32)]
    )
    func theExitStatusTells(arguments: [String], status: Int32) throws {
        #expect(try RunningProgram("deskwire-check", arguments).ended().status == status)
    }

    @Test(arguments: ["server-info", "later-server", "ping"])
    func theLibraryHoldsTheTranscriptsForClients(name: String) async throws {
        let file = "\(Repository.transcriptsForClients)/\(name).txt"
        let serving = try RunningProgram("deskwire-check", ["--serve", "0", file])
        defer { serving.stop() }
        let address = ServerAddress(host: "127.0.0.1", port: try serving.port())
        let client = try await DeskClient.connect(to: address, credential: nil)
        let info = try await client.call(Methods.serverInfo, ServerInfoRequest())
        #expect(info.server == "transcript")
        await client.close()
        let served = try serving.ended()
        #expect(served.status == 0, "\(served.text)")
    }

    @Test("An error with a code nobody knows ends its request (DWP-45)")
    func theLibraryTakesAnUnknownError() async throws {
        let file = "\(Repository.transcriptsForClients)/unknown-error.txt"
        let serving = try RunningProgram("deskwire-check", ["--serve", "0", file])
        defer { serving.stop() }
        let address = ServerAddress(host: "127.0.0.1", port: try serving.port())
        let client = try await DeskClient.connect(to: address, credential: nil)
        let error = await #expect(throws: DeskClientError.self) {
            try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
        #expect(error?.server?.code.rawValue == 4_999)
        await client.close()
        #expect(try serving.ended().status == 0)
    }

    @Test(
        "The client ends the connection to what is no server of its (DWP-8)",
        arguments: ["other-protocol", "no-common-version"]
    )
    func theLibraryLeavesOtherServers(name: String) async throws {
        let file = "\(Repository.transcriptsForClients)/\(name).txt"
        let serving = try RunningProgram("deskwire-check", ["--serve", "0", file])
        defer { serving.stop() }
        let address = ServerAddress(host: "127.0.0.1", port: try serving.port())
        await #expect(throws: DeskClientError.self) {
            try await DeskClient.connect(to: address, credential: nil)
        }
        let served = try serving.ended()
        #expect(served.status == 0, "\(served.text)")
    }
}
