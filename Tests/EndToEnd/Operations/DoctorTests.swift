import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// `deskwired doctor` on a desk that lies there: what it finds, and that it finds it put right.
@Suite(.timeLimit(.minutes(3)))
struct DoctorTests {
    private func findings(of desk: Installation) async throws -> [String: JSON] {
        let (_, output, errors) = try await desk.run(
            "doctor",
            "--data",
            desk.server.data.path,
            "--listen",
            desk.server.address.description,
            "--json"
        )
        #expect(errors.isEmpty, "\(errors)")
        let list = try JSON(output)["findings"].list
        return Dictionary(list.map { ($0["name"].text, $0) }) { first, _ in first }
    }

    @Test("the desk's backup, clock, disk, files, second steps and addresses are looked at")
    func everythingIsLookedAt() async throws {
        try await Installation.with { desk in
            let first = try await findings(of: desk)
            for name in ["clock", "disk", "permissions", "write-ahead log"] {
                #expect(first[name]?["ok"].isTrue == true, "\(name): \(first)")
            }
            for name in ["backup", "second step", "support address"] {
                #expect(first[name]?["warning"].isTrue == true, "\(name): \(first)")
                #expect(first[name]?["ok"].isTrue == true)
            }
            let copy = desk.stage.folder.appending(path: "copy").path
            try await desk.succeed("backup", "--data", desk.server.data.path, "--to", copy)
            let later = try await findings(of: desk)
            #expect(later["backup"]?["message"].text == "The newest backup is 0 days old.")
            #expect(later["backup"]?["warning"].isTrue == false)
        }
    }

    @Test("a file that others may read and a log that grew too long fail, with what to do (T-R15)")
    func badFilesAreNamed() async throws {
        try await Installation.with { desk in
            #expect(await desk.server.program.stop() == 0)
            let data = desk.server.data
            #expect(chmod(data.appending(path: "secret.key").path, 0o644) == 0)
            let log = data.appending(path: "deskwire.sqlite-wal").path
            #expect(FileManager.default.createFile(atPath: log, contents: nil))
            // A hole: it has the length and takes no room.
            #expect(truncate(log, (256 << 20) + 1) == 0)
            let found = try await findings(of: desk)
            #expect(found["permissions"]?["ok"].isTrue == false)
            #expect(found["permissions"]?["message"].text.contains("chmod 600") == true)
            #expect(found["write-ahead log"]?["ok"].isTrue == false)
            let shown = try await desk.run("doctor", "--data", data.path, "--listen", "127.0.0.1:0")
            #expect(shown.status == 1 && shown.output.contains("FAIL  permissions"))
        }
    }
}
