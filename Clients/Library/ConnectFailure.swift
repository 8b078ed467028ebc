import NIOCore
import NIOPosix
import NIOSSL

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
        case TLSFailure.badTrustFile(let path): return "\(path) holds no certificates as PEM"
        case TLSFailure.otherProtocol:
            return "the other side speaks TLS, but no Deskwire protocol (ALPN dwp/1)"
        case let error as NIOSSLError: return tlsText(error)
        case is NIOSSLExtraError: return "the server's certificate is for another name"
        case ChannelError.connectTimeout: return "no answer in time"
        case is ChannelError: return "the connection was closed"
        default: return "\(error)"
        }
    }

    /// The connection failed before anything of ours was sent.
    static func isBeforeHello(_ error: any Error) -> Bool {
        switch error {
        case NIOSSLError.handshakeFailed, is NIOSSLExtraError, is TLSFailure: true
        default: false
        }
    }

    private static func tlsText(_ error: NIOSSLError) -> String {
        let text = "\(error)"
        if text.contains("CERTIFICATE_VERIFY_FAILED") {
            return "the server's certificate is not valid: it has ended, or is not to be trusted"
        }
        if text.contains("WRONG_VERSION_NUMBER") {
            return "the other side does not speak TLS on this port"
        }
        if text.contains("NO_APPLICATION_PROTOCOL") || text.contains("PROTOCOL_VERSION") {
            return "the other side speaks another TLS than Deskwire's (1.3, ALPN dwp/1)"
        }
        if case .uncleanShutdown = error { return "the connection was closed" }
        return "TLS failed: \(text)"
    }
}
