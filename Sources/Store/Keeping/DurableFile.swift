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

    /// Gives a file that is synced its last name, in one step that a crash cannot cut in two.
    static func name(_ unfinished: String, as path: String) throws(StoreError) {
        guard rename(unfinished, path) == 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        try syncFolder(folder(of: path))
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
