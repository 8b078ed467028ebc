import Foundation

/// The repository that this test lies in, as files.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file with its path from the top.
    struct File: Sendable, CustomStringConvertible {
        let path: String
        let text: String

        var description: String { path }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var isGenerated: Bool { text.hasPrefix("// Generated from ") }
    }

    static let folders = ["Sources", "Protocol", "Clients", "Tests"]

    /// Every Swift file that people write, `Package.swift` included.
    static let swift: [File] = files(ending: ".swift").filter { !$0.isGenerated }

    static let pages: [File] = files(ending: ".md")

    static func file(_ path: String) throws -> File {
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        return File(path: path, text: text)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The files of the four folders and of the top with this ending; hidden folders are passed over.
    static func files(ending: String) -> [File] {
        var found: [File] = []
        let top = try? FileManager.default.contentsOfDirectory(atPath: root.path)
        for name in top ?? [] where name.hasSuffix(ending) {
            if let file = try? file(name) { found.append(file) }
        }
        for folder in folders {
            let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
            while let name = names?.nextObject() as? String {
                guard name.hasSuffix(ending), !name.contains("/."), !name.hasPrefix(".") else {
                    continue
                }
                if let file = try? file("\(folder)/\(name)") { found.append(file) }
            }
        }
        return found.sorted { $0.path < $1.path }
    }
}
