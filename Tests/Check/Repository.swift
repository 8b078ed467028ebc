import Foundation

/// Where this package and its programs lie.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let transcripts = root.appending(path: "Protocol/transcripts").path
    static let transcriptsForClients = root.appending(path: "Protocol/transcripts/clients").path

    /// A program that was built together with the tests: it lies beside them.
    static func program(_ name: String) -> URL {
        let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
        let beside = tests.deletingLastPathComponent().appending(path: name)
        let isThere = FileManager.default.isExecutableFile(atPath: beside.path)
        return isThere ? beside : root.appending(path: ".build/debug").appending(path: name)
    }
}
