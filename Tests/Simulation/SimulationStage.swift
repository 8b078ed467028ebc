import Foundation

/// The folders of one play, and the invariants as questions to the database, which the tests of faults ask too.
final class SimulationStage {
    struct Question: Sendable {
        let name: String
        let sql: String
    }

    let invariants: [Question]
    private let top: URL
    private var count = 0

    init() throws {
        // The play is about what is in files, not about how long a disk takes.
        let memory = URL(filePath: "/dev/shm")
        let files = FileManager.default
        top = (files.isWritableFile(atPath: memory.path) ? memory : files.temporaryDirectory)
            .appending(path: "deskwire-simulation-\(UUID().uuidString)")
        try files.createDirectory(at: top, withIntermediateDirectories: true)
        invariants = try Self.readInvariants()
    }

    /// Call when the play is over.
    func close() { try? FileManager.default.removeItem(at: top) }

    /// A folder that does not exist yet.
    func spareFolder() -> URL {
        count += 1
        return top.appending(path: "\(count)")
    }

    func nextFolder() throws -> URL {
        let folder = spareFolder()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    func remove(_ folder: URL) throws { try FileManager.default.removeItem(at: folder) }

    /// Each question has a line above it with its name, and ends with a semicolon.
    private static func readInvariants() throws -> [Question] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Faults/proving/invariants.sql")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "\n-- ").dropFirst().compactMap { piece in
            let lines = piece.split(separator: "\n", maxSplits: 1)
            guard lines.count == 2 else { return nil }
            let sql = lines[1].trimmingCharacters(in: .whitespacesAndNewlines)
            return Question(name: String(lines[0]), sql: String(sql.dropLast()))
        }
    }
}
