import Foundation
import Testing

/// S-264: `deskwired compact`, which writes a desk's file anew while nobody serves it.
@Suite(.timeLimit(.minutes(2)))
struct CompactTests {
    @Test("a desk at rest is written anew: smaller, whole, and nothing that was freed is in it")
    func writtenAnew() async throws {
        try await Installation.with { desk in
            let word = "kakorrhaphiophobia"
            let data = desk.server.data
            let served = try await desk.run("compact", "--data", data.path)
            #expect(served.status != 0 && served.errors.contains("in use"), "\(served)")
            #expect(await desk.server.program.stop() == 0)
            let file = data.appending(path: "deskwire.sqlite")
            // A row of free space: a table that was there and is not any more.
            try await desk.free(megabytes: 4, of: word, in: file)
            let before = try Data(contentsOf: file)
            #expect(before.range(of: Data("\(word) freed".utf8)) != nil)
            let said = try await desk.succeed("compact", "--data", data.path)
            let after = try Data(contentsOf: file)
            #expect(said.contains("\(after.count) bytes, \(before.count) before"), "\(said)")
            #expect(after.count < before.count - (3 << 20))
            #expect(after.range(of: Data("\(word) freed".utf8)) == nil)
            let log = try? Data(contentsOf: data.appending(path: "deskwire.sqlite-wal"))
            #expect(log?.range(of: Data("\(word) freed".utf8)) == nil)
            try await desk.succeed("verify", "--data", data.path)
            let again = try await desk.server.startAgain(on: desk.stage)
            #expect(await again.program.stop() == 0)
        }
    }

    @Test("where there is no desk, it makes none")
    func noDesk() async throws {
        try await Stage.with { stage in
            let folder = try stage.makeFolder("empty")
            let program = try stage.launch("deskwired", ["compact", "--data", folder.path])
            let status = await program.status()
            #expect(status == 64)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }
}

extension Installation {
    /// Leaves so much free space in the file, with what stood in it, as a table does that is dropped.
    fileprivate func free(megabytes: Int, of word: String, in file: URL) async throws {
        let program = try stage.launchTool(
            "python3",
            [
                "-c",
                """
                import sqlite3, sys
                file = sqlite3.connect(sys.argv[1])
                file.execute("PRAGMA secure_delete = OFF")
                file.execute("CREATE TABLE freed (text)")
                for _ in range(int(sys.argv[2])):
                    file.execute("INSERT INTO freed VALUES (?)", ((sys.argv[3] + " freed ") * 40000,))
                file.commit()
                file.execute("DROP TABLE freed")
                file.commit()
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                file.close()
                """,
                file.path, "\(megabytes * 3)", word,
            ]
        )
        #expect(await program.status() == 0)
    }
}
