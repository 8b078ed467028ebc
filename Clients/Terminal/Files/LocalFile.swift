import DeskwireClient
import Foundation

/// A file of this machine, open for reading.
final class LocalFile: FileSource {
    /// Without its folder.
    let name: String
    let size: UInt64
    private let descriptor: Int32

    init(path: String) throws(ProgramError) {
        name = URL(fileURLWithPath: path).lastPathComponent
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file("Cannot read \(path): \(Self.reason).") }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
            let size = UInt64(exactly: facts.st_size)
        else {
            close(descriptor)
            throw .file("Cannot read \(path): it is not a file.")
        }
        self.size = size
    }

    deinit { close(descriptor) }

    func read(at offset: UInt64, count: Int) throws -> [UInt8] {
        guard var place = Int(exactly: offset) else { throw FileTransferError.fileChanged }
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: filled), count - filled, place)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw FileTransferError.fileChanged }
            filled += got
            place += got
        }
        return bytes
    }

    static var reason: String { String(cString: strerror(errno)) }
}
