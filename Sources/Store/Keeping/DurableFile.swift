#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// Files that must be on the disk before anybody is told so.
enum DurableFile {
    static func sync(_ path: String) throws(StoreError) {
        try sync(path, flags: O_RDONLY | O_CLOEXEC)
    }

    /// SQLite ignores a failed sync of the folder that holds a new file: this does not (SEC-122).
    static func syncFolder(_ path: String) throws(StoreError) {
        try sync(path, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }

    /// Writes a whole file, and not with Foundation, which takes a write that was cut short for done. What is there
    /// under the name is not replaced in one step: it counts only when another file has its last name.
    static func fill(_ path: String, with bytes: [UInt8]) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        defer { _ = close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else {
                throw .failed("write to \(path): \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(max(count, 0))
        }
        guard fsync(descriptor) == 0 else {
            throw .failed("fsync of \(path): \(String(cString: strerror(errno)))")
        }
    }

    /// Gives a file that is synced its last name, in one step that a crash cannot cut in two. When it throws, nothing
    /// has the name.
    static func name(_ unfinished: String, as path: String) throws(StoreError) {
        guard rename(unfinished, path) == 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        do throws(StoreError) {
            try syncFolder(folder(of: path))
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func sync(_ path: String, flags: CInt) throws(StoreError) {
        let descriptor = open(path, flags)
        guard descriptor >= 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        defer { _ = close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .failed("fsync of \(path): \(String(cString: strerror(errno)))")
        }
    }
}
