import Foundation

/// Files that only the server's own user can read (SEC-123), and that are on the disk when a call returns.
package enum PrivateFile {
    static let mode: mode_t = 0o600
    static let folderMode: mode_t = 0o700

    /// The content of a file of exactly this size; refused when others may read it.
    package static func read(_ path: String, bytes count: Int) throws(PrivateFileError) -> [UInt8] {
        let content = try read(path, atMost: count)
        guard content.count == count else { throw .wrongSize(path: path) }
        return content
    }

    /// The content of a file of at most this size; refused when others may read it.
    static func read(_ path: String, atMost limit: Int) throws(PrivateFileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENOENT ? .missing : .failed(path: path, errno: errno)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .failed(path: path, errno: errno) }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(path: path)
        }
        guard let count = Int(exactly: status.st_size), count <= limit else {
            throw .wrongSize(path: path)
        }
        var content = [UInt8](repeating: 0, count: count)
        let got = content.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, count) }
        guard got == count else { throw .wrongSize(path: path) }
        return content
    }

    /// Gives a file, which is on the disk already, the name of another, which goes.
    static func name(_ path: String, as target: String) throws(PrivateFileError) {
        guard rename(path, target) == 0 else {
            throw .failed(path: target, errno: errno)
        }
        try sync(folder: split(target).folder)
    }

    /// Removes a file if it is there.
    package static func remove(_ path: String) { unlink(path) }

    /// Writes the whole file or nothing: to a neighbour first, which then takes the name.
    package static func write(
        _ content: [UInt8],
        to path: String,
        replacing: Bool
    ) throws(PrivateFileError) {
        let (folder, name) = split(path)
        let neighbour = "\(folder)/.\(name).part"
        unlink(neighbour)
        let file = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw .failed(path: neighbour, errno: errno) }
        var problem = fill(file, with: content)
        if problem == nil, fsync(file) != 0 { problem = errno }
        if close(file) != 0, problem == nil { problem = errno }
        if problem == nil {
            // A link fails where a file stands already; a rename takes its place.
            let placed = replacing ? rename(neighbour, path) : link(neighbour, path)
            if placed != 0 { problem = errno }
        }
        if problem != nil || !replacing { unlink(neighbour) }
        if let problem { throw .failed(path: path, errno: problem) }
        try sync(folder: folder)
    }

    /// Makes the folder when it is missing, and takes it from everybody else's eyes.
    static func makeFolder(_ path: String) throws(PrivateFileError) {
        if mkdir(path, folderMode) != 0 {
            guard errno == EEXIST else { throw .failed(path: path, errno: errno) }
            guard chmod(path, folderMode) == 0 else { throw .failed(path: path, errno: errno) }
        }
    }

    private static func fill(_ file: Int32, with content: [UInt8]) -> Int32? {
        content.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                let count = Foundation.write(file, rest.baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                written += count
            }
            return nil
        }
    }

    private static func sync(folder: String) throws(PrivateFileError) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .failed(path: folder, errno: errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .failed(path: folder, errno: errno) }
    }

    private static func split(_ path: String) -> (folder: String, name: Substring) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path[...]) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, path[path.index(after: slash)...])
    }
}

/// Why a private file cannot be used.
package enum PrivateFileError: Error, Equatable, Sendable, CustomStringConvertible {
    case missing
    case readableByOthers(path: String)
    case wrongSize(path: String)
    case failed(path: String, errno: Int32)

    package var description: String {
        switch self {
        case .missing: "The file does not exist."
        case .readableByOthers(let path):
            "\(path) must belong to the user of the server and be readable to nobody else: chmod 600 \(path)"
        case .wrongSize(let path):
            "\(path) is not a key file of this server. Restore it from where your keys are kept."
        case .failed(let path, let errno): "\(path): \(String(cString: strerror(errno)))"
        }
    }
}
