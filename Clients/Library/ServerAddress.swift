/// Where a server is: a host name or address, a port, and whether it is spoken to over TLS; or a Unix socket on this
/// machine.
public struct ServerAddress: Sendable, Hashable {
    /// The port of the Deskwire protocol.
    public static let defaultPort = 8437

    /// A server on this machine at the usual port.
    public static let local = ServerAddress(host: "127.0.0.1")

    /// A name, an IPv4 address, or an IPv6 address without brackets.
    public var host: String
    /// The TCP port.
    public var port: Int
    /// TLS 1.3, with the server's certificate and name checked.
    public var isTLS: Bool
    /// The path of a Unix socket; host and port then mean nothing.
    public var socketPath: String?

    /// An address of these parts.
    public init(host: String, port: Int = ServerAddress.defaultPort, isTLS: Bool = false) {
        self.host = host
        self.port = port
        self.isTLS = isTLS
    }

    /// A Unix socket on this machine.
    public init(socketPath: String) {
        host = ""
        port = 0
        isTLS = false
        self.socketPath = socketPath
    }

    /// Reads `host`, `host:port`, `[::1]`, `[::1]:port` or a bare IPv6 address, all with `tls://` before it or not; nil
    /// for anything else.
    public init?(_ text: String) {
        if text.hasPrefix(Self.tlsScheme) {
            self.init(plain: String(text.dropFirst(Self.tlsScheme.count)))
            isTLS = true
        } else {
            self.init(plain: text)
        }
    }

    private static let tlsScheme = "tls://"

    private init?(plain text: String) {
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { return nil }
            let host = text[text.index(after: text.startIndex)..<close]
            guard host.contains(":") else { return nil }
            self.init(host: host, rest: text[text.index(after: close)...])
        } else if text.count(where: { $0 == ":" }) > 1 {
            self.init(host: text[...], rest: "")
        } else {
            let colon = text.firstIndex(of: ":") ?? text.endIndex
            self.init(host: text[..<colon], rest: text[colon...])
        }
    }

    private init?(host: Substring, rest: Substring) {
        let isPlain = host.allSatisfy { $0.isASCII && !$0.isWhitespace && !"/@[]".contains($0) }
        guard !host.isEmpty, isPlain else { return nil }
        if rest.isEmpty {
            self.init(host: String(host))
        } else {
            let digits = rest.dropFirst()
            guard rest.first == ":", digits.allSatisfy({ "0"..."9" ~= $0 }), let port = Int(digits),
                (1...65_535).contains(port)
            else { return nil }
            self.init(host: String(host), port: port)
        }
    }
}

extension ServerAddress: CustomStringConvertible {
    /// `host:port`, with brackets round an IPv6 address and `tls://` for TLS; ``init(_:)`` reads it back.
    public var description: String {
        if let socketPath { return socketPath }
        return (isTLS ? Self.tlsScheme : "")
            + (host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)")
    }
}
