import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Why nothing can be listened to at an address, in a sentence that says what to do.
package struct ListenProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    /// Nil for an error that is not the system's.
    package init?(_ error: any Error, host: String, port: Int) {
        guard let number = (error as? IOError)?.errnoCode else { return nil }
        let address = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        description =
            switch number {
            case EADDRINUSE:
                "Another program listens on \(address) already. Stop it, or name another address "
                    + "with --listen."
            case EACCES:
                "This user may not listen on \(address); ports below 1024 are for root. Name "
                    + "another one with --listen."
            case EADDRNOTAVAIL:
                "\(address) is no address of this machine. Name one of its own with --listen."
            default:
                "Cannot listen on \(address): \(String(cString: strerror(number)))."
            }
    }

    private init(_ text: String) { description = text }

    /// Listens for a moment, as the server would; nil when it can.
    package static func found(host: String, port: Int) async -> ListenProblem? {
        do {
            let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: host, port: port).get()
            try await channel.close()
            return nil
        } catch {
            return ListenProblem(error, host: host, port: port)
                ?? ListenProblem("Cannot listen on \(host):\(port): \(error).")
        }
    }
}
