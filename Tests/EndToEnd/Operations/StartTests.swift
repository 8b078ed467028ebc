import Foundation
import Testing

/// SEC-121, SEC-123: what the server demands of its folder and makes of its process.
@Suite(.timeLimit(.minutes(3)))
struct StartTests {
    @Test("a folder that others may look into is refused with 65 and a way out")
    func anOpenFolderIsRefused() async throws {
        try await Stage.with { stage in
            let data = try stage.makeFolder("data")
            try Data("x".utf8).write(to: data.appending(path: "something"))
            #expect(chmod(data.path, 0o755) == 0)
            let program = try stage.launch(
                "deskwired",
                ["serve", "--data", data.path, "--listen", "127.0.0.1:0"]
            )
            #expect(await program.status() == 65)
            #expect(program.errors.contains("chmod 700 \(data.path)"))
        }
    }

    @Test("files that others may read are closed, and new ones are made closed")
    func filesAreClosed() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data")
            let first = try await ServerProcess.start(on: stage, data: data)
            #expect(await first.program.stop() == 0)
            #expect(chmod(data.appending(path: "deskwire.sqlite").path, 0o644) == 0)
            let second = try await first.startAgain(on: stage)
            for name in try FileManager.default.contentsOfDirectory(atPath: data.path) {
                let path = data.appending(path: name).path
                let mode =
                    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
                    as? Int
                #expect((mode ?? 0o777) & 0o077 == 0, "\(name)")
            }
            #expect(await second.program.stop() == 0)
        }
    }

    @Test("the server writes no core")
    func noCoreIsWritten() async throws {
        try await Stage.with { stage in
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data")
            )
            let limits = try String(
                contentsOfFile: "/proc/\(server.program.processID)/limits",
                encoding: .utf8
            )
            let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
            #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
            #expect(await server.program.stop() == 0)
        }
    }

    @Test("there is one SQLite in the server")
    func thereIsOneSQLite() async throws {
        try await Stage.with { stage in
            let binary = Binaries.url(of: "deskwired").path
            let linked = try stage.launchTool("ldd", [binary])
            #expect(await linked.status() == 0)
            #expect(linked.output.components(separatedBy: "libsqlite3").count == 3)
            let symbols = try stage.launchTool("nm", ["--defined-only", binary])
            #expect(await symbols.status() == 0)
            #expect(!symbols.output.contains(" T sqlite3_open"))
        }
    }
}
