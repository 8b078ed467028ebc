internal import Foundation

/// `deskwire-generate [--check] [root]` makes code and pages out of `Protocol/schema/protocol.binpb`.
///
/// The descriptor set is made in `Protocol/schema` by
/// `protoc -I. --include_imports --include_source_info --descriptor_set_out=protocol.binpb *.proto`.
/// With `--check` nothing is written: files that differ from the schema are listed, and the exit status
/// is 1 when there are any.
@main
enum Generate {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let root = arguments.first { !$0.hasPrefix("-") } ?? "."
        guard arguments.allSatisfy({ $0 == "--check" || !$0.hasPrefix("-") }) else {
            print("usage: deskwire-generate [--check] [root]")
            exit(2)
        }
        do {
            let stale = try staleFiles(below: root)
            if arguments.contains("--check") {
                for file in stale { print("stale: \(file.path)") }
                exit(stale.isEmpty ? 0 : 1)
            }
            for file in stale { try write(file, below: root) }
        } catch {
            print("deskwire-generate: \(error)")
            exit(2)
        }
    }

    /// A file that is not what the schema says: with the text it should have, or nil if it should not be.
    struct StaleFile {
        let path: String
        let text: String?
    }

    /// The files below a folder that are not up to date, by path.
    static func staleFiles(below root: String) throws -> [StaleFile] {
        let folder = URL(fileURLWithPath: root)
        let schema = folder.appending(path: "Protocol/schema/protocol.binpb")
        let generated = try GeneratedFiles(descriptorSet: [UInt8](Data(contentsOf: schema)))
        let wanted = generated.byPath.filter { path, text in
            (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) != text
        }
        let left = try leftovers(below: folder, besides: generated)
        let stale =
            wanted.map { StaleFile(path: $0.key, text: $0.value) }
            + left.map { StaleFile(path: $0, text: nil) }
        return stale.sorted { $0.path < $1.path }
    }

    /// Files that an earlier schema left behind.
    private static func leftovers(
        below folder: URL,
        besides generated: GeneratedFiles
    ) throws -> [String] {
        var paths: [String] = []
        for name in GeneratedFiles.swiftFolders {
            let subfolder = folder.appending(path: name).path
            guard FileManager.default.fileExists(atPath: subfolder) else { continue }
            for file in try FileManager.default.contentsOfDirectory(atPath: subfolder) {
                let path = "\(name)/\(file)"
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                if text.hasPrefix("// Generated from "), generated.byPath[path] == nil {
                    paths.append(path)
                }
            }
        }
        return paths
    }

    private static func write(_ file: StaleFile, below root: String) throws {
        let url = URL(fileURLWithPath: root).appending(path: file.path)
        guard let text = file.text else {
            print("removed \(file.path)")
            return try FileManager.default.removeItem(at: url)
        }
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url, options: .atomic)
        print("wrote \(file.path)")
    }
}
