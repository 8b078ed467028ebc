import DeskwireDomain
import DeskwireProtocol
import Logging
import NIOCore
import NIOPosix

/// Binds the server's addresses and puts a handler on each connection that is accepted.
///
/// Duties:
/// 1. Small receive buffers that grow only with traffic, no delay of small writes, a bound on dead peers.
/// 2. Too many connections: the newcomer is told so and closed; too few descriptors: accepting pauses.
struct Listener {
    let group: MultiThreadedEventLoopGroup
    let homes: [ObjectIdentifier: NIOLoopBound<LoopHome>]
    let parts: ServerParts

    /// The channel that accepts on this address.
    func bind(to address: ListenAddress) async throws -> any Channel {
        switch address {
        case .tcp(let host, let port):
            try await bootstrap(isTCP: true).bind(host: host, port: port).get()
        case .socket(let address):
            if case .unixDomainSocket = address, let path = address.pathname {
                try await bootstrap(isTCP: false)
                    .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
            } else {
                try await bootstrap(isTCP: true).bind(to: address).get()
            }
        }
    }

    private func bootstrap(isTCP: Bool) -> ServerBootstrap {
        let (homes, parts) = (homes, parts)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.maxMessagesPerRead, value: UInt(Limits.acceptsPerPass))
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptPause())
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(
                .writeBufferWaterMark,
                value: ChannelOptions.Types.WriteBufferWaterMark(
                    low: Limits.softOutputBytes / 2,
                    high: Limits.softOutputBytes
                )
            )
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(
                    minimum: 2_048,
                    initial: 2_048,
                    maximum: 65_536
                )
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try Self.accept(channel, homes: homes, parts: parts, mayBeTLS: isTCP)
                }
            }
        guard isTCP else { return bootstrap }
        if let option = KernelTimeout.option {
            _ = bootstrap.childChannelOption(.tcpOption(option), value: KernelTimeout.milliseconds)
        }
        return
            bootstrap
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(
                .tcpOption(NIOBSDSocket.Option(rawValue: Self.tcpNotSentLowWater)),
                value: Limits.unsentKernelBytes
            )
    }

    private static func accept(
        _ channel: any Channel,
        homes: [ObjectIdentifier: NIOLoopBound<LoopHome>],
        parts: ServerParts,
        mayBeTLS: Bool
    ) throws {
        let certificate = mayBeTLS ? parts.certificate : nil
        let peer = Peer(channel.remoteAddress)
        guard let home = homes[ObjectIdentifier(channel.eventLoop)]?.value, !parts.buffers.isOver,
            parts.connectionCount.entered(from: peer)
        else {
            parts.metrics.hit(.connections)
            parts.audit.limitHit(.connections, by: peer)
            // A client that begins with TLS could not read what is said in the clear.
            if certificate != nil, !peer.isLocal { return channel.close(promise: nil) }
            try channel.pipeline.syncOperations.addHandler(FullHouseHandler())
            return
        }
        if let certificate {
            let gate = TLSGate(peer: peer, parts: parts, certificate: certificate)
            try channel.pipeline.syncOperations.addHandler(gate)
        }
        try channel.pipeline.syncOperations.addHandler(ConnectionHandler(peer: peer, home: home))
    }

    /// `TCP_NOTSENT_LOWAT` of Linux: how much the kernel takes that it cannot send. Without it, each peer that does not
    /// read costs up to 4 MiB that nobody counts, and is noticed only behind them (SEC-025, SEC-026).
    private static let tcpNotSentLowWater: CInt = 25
}

extension Peer {
    /// A peer on this machine: loopback or a Unix socket.
    init(_ address: SocketAddress?) {
        switch address {
        case .unixDomainSocket: self.init(address: "", isLocal: true, isOperator: true)
        case .v4, .v6:
            let text = Self.plain(address?.ipAddress ?? "")
            self.init(address: text, isLocal: Self.isLoopback(text))
        case nil: self.init(address: "", isLocal: false)
        }
    }

    /// An IPv4 address that came in on an IPv6 socket, as IPv4.
    private static func plain(_ address: String) -> String {
        let prefix = "::ffff:"
        guard address.hasPrefix(prefix), address.contains(".") else { return address }
        return String(address.dropFirst(prefix.count))
    }

    private static func isLoopback(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1"
    }
}

/// Tells a connection that there are too many, and closes it.
private final class FullHouseHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        var output = FrameOutput()
        output.preface(ServerPreface(chosenMajor: Preface.major))
        output.goAway(
            GoAway(
                code: .overloaded,
                message: "the server has too many connections",
                lastRequestID: 0,
                reconnectAfterMs: 5_000
            )
        )
        context.writeAndFlush(wrapOutboundOut(output.take()), promise: nil)
        context.close(mode: .output, promise: nil)
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Limits.lingerMs)) {
            context.close(promise: nil)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What still arrives is not read by anybody; without this the close would be a reset.
    }
}
