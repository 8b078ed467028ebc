public import NIOCore
import NIOPosix

/// How a client behaves. The defaults fit programs that talk to one server over a sound network.
public struct ClientOptions: Sendable {
    /// The name and version the server sees.
    public var clientName: String
    /// The version of the program that uses the library.
    public var clientVersion: String
    /// The time a call has in all, its repeats included, unless the call says otherwise.
    public var callTimeout: Duration = .seconds(30)
    /// The time one attempt to connect has, its Hello included.
    public var connectTimeout: Duration = .seconds(10)
    /// Ask the server for compressed frames.
    public var isCompressionWanted = true
    /// Whose certificates are believed at an address with TLS. There is no way not to check them.
    public var trust = CertificateTrust.system
    /// Where connections run. The default is one group that all clients of a process share.
    public var eventLoopGroup: any EventLoopGroup
    /// Told when a connection opens or ends. Called on an event loop: must not block.
    public var onConnectionChange: (@Sendable (ConnectionChange) -> Void)?

    var retryPolicy = RetryPolicy()

    /// Options for a program of this name.
    public init(clientName: String = "deskwire-swift", clientVersion: String = "0.1.0") {
        self.clientName = clientName
        self.clientVersion = clientVersion
        self.eventLoopGroup = MultiThreadedEventLoopGroup.singleton
    }
}

/// What happened to the connection of a client.
public enum ConnectionChange: Sendable, Equatable {
    /// A connection is up, and the server answered Hello.
    case opened
    /// A connection ended; the reason is for people. Another one is made when it is needed.
    case lost(String)
}
