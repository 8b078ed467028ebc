import Foundation
import Testing

/// T-R17: the runbook of the README, word for word.
@Suite(.timeLimit(.minutes(3)))
struct RunbookTests {
    @Test("backup and restore work as the README writes them")
    func theRunbookWorksAsWritten() async throws {
        try await Stage.with { stage in
            let desk = stage.folder.appending(path: "desk")
            let server = try await ServerProcess.start(on: stage, data: desk)
            _ = try stage.makeFolder("backup")
            _ = try stage.makeFolder("elsewhere")
            try await follow("backup", on: stage)
            #expect(await server.program.stop() == 0)
            try FileManager.default.removeItem(at: desk)
            try await follow("restore", on: stage)
            let restored = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "restored")
            )
            #expect(await restored.program.stop() == 0)
        }
    }

    /// Runs the commands under a mark of the README, in the stage's folder, and stops at the first that fails.
    private func follow(_ mark: String, on stage: Stage) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let start = try #require(page.range(of: "<!-- runbook: \(mark) -->\n```sh\n"))
        let end = try #require(page.range(of: "```", range: start.upperBound..<page.endIndex))
        let commands = page[start.upperBound..<end.lowerBound]
        let programs = Binaries.url(of: "deskwired").deletingLastPathComponent().path
        let shell = try stage.launchTool(
            "sh",
            ["-ec", "cd '\(stage.folder.path)'; PATH='\(programs)':$PATH\n\(commands)"]
        )
        #expect(await shell.status() == 0, "\(shell.errors)")
    }
}
