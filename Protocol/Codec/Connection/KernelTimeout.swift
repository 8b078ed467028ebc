package import NIOCore

/// How long the kernel leaves sent bytes unacknowledged before it ends the connection: longer than any peer is waited
/// for, so that a dead connection is ended by us and not by the kernel.
///
/// The kernel ends one with the error that the last route left, and a black hole (`ip route add blackhole`, with which
/// hosts ban addresses) leaves EINVAL, for which SwiftNIO ends the process when it reads (T-R11). It is set because
/// without it the kernel's own time holds, which can be a few seconds (`tcp_retries2`).
package enum KernelTimeout {
    /// Twice the idle time; a silent peer is gone after one and a half (`Liveness`).
    package static let milliseconds = 2 * Int(Limits.idleTimeoutMs)

    /// `TCP_USER_TIMEOUT` of Linux; nil elsewhere.
    package static var option: NIOBSDSocket.Option? {
        #if os(Linux)
        NIOBSDSocket.Option(rawValue: 18)
        #else
        nil
        #endif
    }
}
