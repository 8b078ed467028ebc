import Foundation
import Synchronization

/// What one test needs outside this process: a folder, and programs. Both end with the test, whatever it throws.
final class Stage: Sendable {
    let folder: URL
    private let programs = Mutex<[LaunchedProgram]>([])

    private init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-e2e-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    static func with<Value>(_ body: (Stage) async throws -> Value) async throws -> Value {
        let stage = try Stage()
        do {
            let value = try await body(stage)
            await stage.clear()
            return value
        } catch {
            await stage.clear()
            throw error
        }
    }

    /// A folder in the stage's own.
    func makeFolder(_ name: String) throws -> URL {
        let path = folder.appending(path: name)
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        return path
    }

    /// Starts one of the package's programs, with nothing of this process's environment but what is given.
    func launch(
        _ name: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        input: String = ""
    ) throws -> LaunchedProgram {
        let files = try makeFolder("run-\(UUID().uuidString)")
        let program = try LaunchedProgram(
            Binaries.url(of: name),
            arguments,
            environment: environment.merging(["HOME": folder.path]) { given, _ in given },
            input: input,
            files: files
        )
        programs.withLock { $0.append(program) }
        return program
    }

    /// Starts a program of the system, found where this process finds its own.
    func launchTool(_ name: String, _ arguments: [String]) throws -> LaunchedProgram {
        let program = try LaunchedProgram(
            URL(fileURLWithPath: "/usr/bin/env"),
            [name] + arguments,
            environment: ProcessInfo.processInfo.environment,
            input: "",
            files: try makeFolder("run-\(UUID().uuidString)")
        )
        programs.withLock { $0.append(program) }
        return program
    }

    private func clear() async {
        for program in programs.withLock({ $0 }) { await program.kill() }
        try? FileManager.default.removeItem(at: folder)
    }
}

/// Where the built programs lie: beside the test bundle.
enum Binaries {
    static func url(of name: String) -> URL {
        let arguments = CommandLine.arguments
        let bundle =
            arguments.firstIndex(of: "--test-bundle-path")
            .flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
            ?? arguments.first ?? ""
        return URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: name)
    }
}
