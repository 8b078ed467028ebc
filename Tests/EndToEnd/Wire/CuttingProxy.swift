import DeskwireClient
import DeskwireProtocol
import NIOCore
import NIOPosix
import Synchronization

/// Stands between a client and the server, and breaks connections when it is told to.
final class CuttingProxy: Sendable {
    struct Orders {
        /// The next answer with this opcode is swallowed, and its connection cut.
        var swallowedOpcode: UInt16?
        /// How many answers were swallowed.
        var swallowed = 0
        var connections: [any Channel] = []
    }

    let address: ServerAddress
    private let listener: any Channel
    private let orders: OrderBook

    final class OrderBook: Sendable {
        let orders = Mutex(Orders())
    }

    private init(listener: any Channel, orders: OrderBook) {
        self.listener = listener
        self.orders = orders
        address = ServerAddress(host: "127.0.0.1", port: listener.localAddress?.port ?? 0)
    }

    static func start(to server: ServerAddress) async throws -> CuttingProxy {
        let orders = OrderBook()
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { near in
                ClientBootstrap(group: near.eventLoop)
                    .channelInitializer { far in
                        far.eventLoop.makeCompletedFuture {
                            let relay = Relay(to: near, swallowing: orders)
                            try far.pipeline.syncOperations.addHandler(relay)
                        }
                    }
                    .connect(host: server.host, port: server.port)
                    .flatMapThrowing { far in
                        orders.orders.withLock { $0.connections += [near, far] }
                        try near.pipeline.syncOperations.addHandler(Relay(to: far))
                    }
                    .flatMap { near.setOption(.autoRead, value: true) }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return CuttingProxy(listener: listener, orders: orders)
    }

    /// Breaks every connection there is; new ones are made as before.
    func cut() {
        let connections = orders.orders.withLock { orders in
            defer { orders.connections = [] }
            return orders.connections
        }
        for channel in connections { channel.close(promise: nil) }
    }

    /// The server answers the next such request, and the client never hears of it.
    func swallowAnswer(to method: MethodDescription) {
        orders.orders.withLock { $0.swallowedOpcode = method.opcode }
    }

    var swallowed: Int { orders.orders.withLock { $0.swallowed } }

    func stop() async {
        cut()
        try? await listener.close()
    }
}

/// Passes bytes on to the other side, and with them the end.
private final class Relay: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let other: any Channel
    private let orders: CuttingProxy.OrderBook?
    private var decoder = FrameDecoder()
    private var isGreeted = false

    init(to other: any Channel, swallowing orders: CuttingProxy.OrderBook? = nil) {
        self.other = other
        self.orders = orders
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard !isSwallowed(bytes) else {
            other.close(promise: nil)
            context.close(promise: nil)
            return
        }
        other.writeAndFlush(bytes, promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        other.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func isSwallowed(_ bytes: ByteBuffer) -> Bool {
        guard let orders else { return false }
        decoder.append(bytes)
        if !isGreeted { isGreeted = ((try? decoder.nextServerPreface()) ?? nil) != nil }
        guard isGreeted else { return false }
        while case .frame(let frame) = (try? decoder.next(limit: .max)) ?? nil {
            let isMet = orders.orders.withLock { orders in
                guard frame.header.type == .reply, frame.header.opcode == orders.swallowedOpcode
                else { return false }
                orders.swallowedOpcode = nil
                orders.swallowed += 1
                return true
            }
            if isMet { return true }
        }
        return false
    }
}
