import Foundation

/// A terminal with nobody before it: a program has one end, and a test types and reads at the other.
final class TestTerminal {
    let programsEnd: FileHandle
    private let ours: Int32
    private var seen: [UInt8] = []

    /// `TIOCSPTLCK` and `TIOCGPTN` of Linux: opens the other end, and says its number.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// Nil where the system has none left.
    init?() {
        ours = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var (lock, number): (Int32, Int32) = (0, 0)
        guard ours >= 0, ioctl(ours, Self.setLock, &lock) == 0,
            ioctl(ours, Self.getNumber, &number) == 0
        else { return nil }
        let theirs = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard theirs >= 0 else { return nil }
        programsEnd = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    }

    deinit { close(ours) }

    /// All that the program has shown so far.
    var shown: String {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(ours, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: seen, as: UTF8.self) }
            seen += buffer.prefix(count)
        }
    }

    func type(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(ours, bytes, bytes.count) == bytes.count else {
            throw TestFailure("The terminal takes no input.")
        }
    }
}
