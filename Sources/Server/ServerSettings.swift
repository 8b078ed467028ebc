package import DeskwireProtocol
package import NIOCore

/// How the server listens and what it allows, with defaults for each.
package struct ServerSettings: Sendable {
    /// Where to listen; port 0 takes any free port.
    package var address: ListenAddress = .tcp(host: "127.0.0.1", port: 8437)
    /// A second address of local operations: the Unix socket of the data folder.
    package var controlSocketPath: String?
    /// Plaintext is accepted from beyond this machine.
    package var insecureListen = false
    package var loopCount = 1
    package var connectionsMax = 10_000
    /// How long clients have, after the notice, to go elsewhere and get their answers.
    package var drainGraceMs = Limits.drainGraceMs
    /// How long output may stay over the soft limit before the connection is closed.
    package var outputStallMs = Limits.outputStallMs
    /// A subscriber that got no batch for so long gets an empty one, which moves its cursor.
    package var bookmarkAfterMs: Int64 = 15_000
    /// What one account may ask for, by its kind.
    package var callers = CallerLimits.Table()
    /// What all connections may hold in memory together.
    package var totalBufferBytes = Limits.totalBufferBytes
    /// What each connection announces.
    package var connection = ServerConnection.Settings()

    package init() {}
}

/// Where the server listens.
package enum ListenAddress: Sendable, Equatable {
    case tcp(host: String, port: Int)
    case socket(SocketAddress)
}

extension ServerSettings {
    /// Tickets and passwords do not go over a network in the clear by accident (SEC-002).
    package func refuseOpenPlaintext() throws(PlaintextRefused) {
        guard !insecureListen else { return }
        switch address {
        case .tcp(let host, _):
            // A name may lead anywhere, whatever it looks like; only an address is what it says.
            if host == "localhost" || Peer(try? SocketAddress(ipAddress: host, port: 0)).isLocal {
                return
            }
        case .socket(let address):
            if Peer(address).isLocal { return }
        }
        throw PlaintextRefused()
    }
}

/// The server would listen in the clear beyond this machine.
package struct PlaintextRefused: Swift.Error, CustomStringConvertible {
    package var description: String {
        "plain TCP beyond this machine is refused; give --tls-certificate and --tls-key, listen on 127.0.0.1, "
            + "or say --insecure-listen"
    }
}
