import DeskwireClient
import Foundation

/// A file that is being brought: written beside its place, continued by a later run, and moved there when it is whole
/// and right.
struct PartialFile {
    private let target: String
    private let part: String
    private let handle: FileHandle
    private var digest = FileDigest()
    /// How much is there.
    private(set) var size: UInt64 = 0

    /// Takes up what an earlier run left. The name tells its document, so that no other is continued.
    init(for target: String, document: UInt64, sizeMax: UInt64) throws(ProgramError) {
        self.target = target
        let url = URL(fileURLWithPath: target)
        part =
            url.deletingLastPathComponent()
            .appending(path: ".\(url.lastPathComponent).\(document).part").path
        let descriptor = open(part, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .file("Cannot write \(target): \(LocalFile.reason).")
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            while let bytes = try handle.read(upToCount: 1 << 20), !bytes.isEmpty {
                digest.update(bytes)
                size += UInt64(bytes.count)
            }
            if size > sizeMax { try empty() }
        } catch {
            throw .file("Cannot write \(target): \(error.localizedDescription)")
        }
    }

    mutating func append(_ bytes: [UInt8]) throws(ProgramError) {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw .file("Cannot write \(target): \(error.localizedDescription)")
        }
        digest.update(bytes)
        size += UInt64(bytes.count)
    }

    mutating func startAgain() throws(ProgramError) {
        do {
            try empty()
        } catch {
            throw .file("Cannot write \(target): \(error.localizedDescription)")
        }
    }

    private mutating func empty() throws {
        try handle.truncate(atOffset: 0)
        try handle.seek(toOffset: 0)
        digest = FileDigest()
        size = 0
    }

    func has(_ sha256: [UInt8]) -> Bool { digest.bytes == sha256 }

    func moveToItsPlace() throws(ProgramError) {
        do {
            try handle.synchronize()
        } catch {
            throw .file("Cannot write \(target): \(error.localizedDescription)")
        }
        guard rename(part, target) == 0 else {
            throw .file("Cannot write \(target): \(LocalFile.reason).")
        }
    }

    func discard() { unlink(part) }
}
