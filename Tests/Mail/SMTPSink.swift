import Foundation
import Testing

/// Postfix's `smtp-sink`: a mail server that others wrote, and that can be told what to refuse.
final class SMTPSink: Sendable {
    /// Why a test that needs it is left out.
    static let missing: Comment = "smtp-sink is not installed: apt-get install postfix"
    static let path = ["/usr/sbin/smtp-sink", "/usr/lib/postfix/sbin/smtp-sink"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static var isInstalled: Bool { path != nil }

    struct Failure: Error {}

    let port: Int
    private let process: Process

    /// Options as in smtp-sink(1), e.g. `-r rcpt`: 4xx to RCPT.
    init(_ options: [String]) throws {
        port = try Self.freePort()
        process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.path))
        let user = geteuid() == 0 ? ["-u", "nobody"] : []
        process.arguments = user + options + ["127.0.0.1:\(port)", "64"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<500 {
            if Self.listens(port) { return }
            usleep(10_000)
        }
        throw Failure()
    }

    deinit {
        // It has nothing to save, and may have been born with SIGTERM blocked. Foundation reaps it in its own time.
        kill(process.processIdentifier, SIGKILL)
    }

    private static func address(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    /// One that the system gives, and that is free again: the program takes no 0.
    private static func freePort() throws -> Int {
        let gate = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(gate) }
        var own = address(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let done = withUnsafeMutablePointer(to: &own) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { own in
                bind(gate, own, size) == 0 && getsockname(gate, own, &size) == 0
            }
        }
        guard done else { throw Failure() }
        return Int(in_port_t(bigEndian: own.sin_port))
    }

    private static func listens(_ port: Int) -> Bool {
        let gate = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(gate) }
        var there = address(port)
        return withUnsafePointer(to: &there) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(gate, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
