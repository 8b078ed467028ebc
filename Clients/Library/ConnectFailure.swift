import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Words for what the network says when a connection fails.
package enum ConnectFailure {
    /// A few words without names of types, e.g. "connection refused".
    package static func text(_ error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            if let last = error.connectionErrors.last { return text(last.error) }
            let isUnknown = error.dnsAError != nil || error.dnsAAAAError != nil
            return isUnknown ? "no such host" : "no address to connect to"
        case let error as IOError:
            return String(cString: strerror(error.errnoCode)).lowercased()
        case ChannelError.connectTimeout: return "no answer in time"
        case is ChannelError: return "the connection was closed"
        default: return "\(error)"
        }
    }
}
