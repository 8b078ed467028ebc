import Foundation

/// Something is wrong with what the command was called with.
struct UsageError: Error, Equatable {
    var reason: String
}

/// Finds and reads transcripts.
enum TranscriptFiles {
    /// Where a clone of the repository keeps them.
    static let usualFolder = "Protocol/transcripts"

    /// The transcripts of files and folders in the order given, a folder's by name; without any, those of the usual
    /// folder.
    static func read(_ paths: [String]) throws(UsageError) -> [Transcript] {
        var transcripts: [Transcript] = []
        for path in paths.isEmpty ? [usualFolder] : paths {
            for file in try files(path) { transcripts.append(try parse(file)) }
        }
        guard !transcripts.isEmpty else {
            throw UsageError(reason: "no transcripts (*.txt) in \(paths.joined(separator: ", "))")
        }
        return transcripts
    }

    private static func files(_ path: String) throws(UsageError) -> [String] {
        var isFolder = ObjCBool(false)
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            let hint = path == usualFolder ? ": name the transcripts to play" : ""
            throw UsageError(reason: "there is no \(path)\(hint)")
        }
        guard isFolder.boolValue else { return [path] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".txt") }
                .sorted()
                .map { "\(path)/\($0)" }
        } catch {
            throw UsageError(reason: "\(path) cannot be read")
        }
    }

    private static func parse(_ path: String) throws(UsageError) -> Transcript {
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(validating: data, as: UTF8.self)
        else { throw UsageError(reason: "\(path) cannot be read as UTF-8") }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do throws(TranscriptError) {
            return try TranscriptParser.parse(text, name: name)
        } catch {
            throw UsageError(reason: error.description)
        }
    }
}
