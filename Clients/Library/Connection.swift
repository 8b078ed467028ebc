import DeskwireProtocol
import DeskwireWire
import NIOCore
import NIOPosix
import Synchronization

/// One connection to the server, as the tasks that call see it.
final class Connection: Sendable {
    /// What the connection's handler tells its owner.
    enum Event: Sendable {
        /// Hello was answered.
        case opened(HelloReply)
        /// Hello was refused, or the connection ended before its answer.
        case helloFailed(TryFailure)
        /// The server leaves: this connection takes no new requests.
        case retired(reconnectAfterMs: UInt32)
        /// The connection is gone.
        case ended(TryFailure)
    }

    let hello: HelloReply
    private let channel: any Channel
    private let handler: NIOLoopBound<ConnectionHandler>
    private let usable: Usability

    /// Whether new requests may be sent here; shared with the handler's events.
    final class Usability: Sendable {
        private let flag = Atomic(true)
        var isUsable: Bool { flag.load(ordering: .acquiring) }

        /// False when it had ended before.
        @discardableResult
        func end() -> Bool { flag.exchange(false, ordering: .acquiringAndReleasing) }
    }

    private init(
        hello: HelloReply,
        channel: any Channel,
        handler: NIOLoopBound<ConnectionHandler>,
        usable: Usability
    ) {
        self.hello = hello
        self.channel = channel
        self.handler = handler
        self.usable = usable
    }

    deinit {
        // Nobody can call any more; what was in flight kept the connection alive until it was answered.
        channel.eventLoop.execute { [handler] in handler.value.leave() }
    }

    var isUsable: Bool { usable.isUsable }

    /// Connects and says Hello.
    static func open(
        to address: ServerAddress,
        hello: HelloRequest,
        options: ClientOptions,
        onEvent: @escaping @Sendable (Event) -> Void
    ) async throws(TryFailure) -> Connection {
        let usable = Usability()
        let loop = options.eventLoopGroup.next()
        let opened = loop.makePromise(of: Result<HelloReply, TryFailure>.self)
        let events: @Sendable (Event) -> Void = { event in
            switch event {
            case .opened(let reply): opened.succeed(.success(reply))
            case .helloFailed(let failure):
                usable.end()
                opened.succeed(.failure(failure))
            case .retired, .ended:
                // Told once: the end of a connection that was left before is no news.
                if !usable.end() { return }
            }
            onEvent(event)
        }
        do {
            let (channel, handler) = try await connect(
                to: address,
                on: loop,
                hello: hello,
                options: options,
                events: events
            )
            let reply = try await opened.futureResult.get().get()
            return Connection(hello: reply, channel: channel, handler: handler, usable: usable)
        } catch let failure as TryFailure {
            throw failure
        } catch {
            opened.succeed(.failure(.closed))
            throw .unreachable(ConnectFailure.text(error))
        }
    }

    private static func connect(
        to address: ServerAddress,
        on loop: any EventLoop,
        hello: HelloRequest,
        options: ClientOptions,
        events: @escaping @Sendable (Event) -> Void
    ) async throws -> (any Channel, NIOLoopBound<ConnectionHandler>) {
        let made = NIOLoopBoundBox.makeBoxSendingValue(
            ConnectionHandler?.none,
            as: ConnectionHandler?.self,
            eventLoop: loop
        )
        let tls = address.isTLS ? try TLSClient(trust: options.trust) : nil
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(TimeAmount(clamping: options.connectTimeout))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try tls?.prepare(channel, host: address.host)
                    let handler = ConnectionHandler(
                        hello: hello,
                        frameLimit: Limits.maxFrame,
                        grease: Grease(random: .random(in: .min ... .max)),
                        now: .now,
                        events: events
                    )
                    made.value = handler
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
        let channel =
            if let path = address.socketPath {
                try await bootstrap.connect(unixDomainSocketPath: path).get()
            } else {
                try await Self.forTCP(bootstrap)
                    .connect(host: address.host, port: address.port).get()
            }
        let handler = try await loop.submit {
            made.value.map { NIOLoopBound($0, eventLoop: loop) }
        }.get()
        guard let handler else { throw ChannelError.ioOnClosedChannel }
        return (channel, handler)
    }

    private static func forTCP(_ bootstrap: ClientBootstrap) -> ClientBootstrap {
        let bootstrap = bootstrap.channelOption(.socketOption(.tcp_nodelay), value: 1)
        guard let option = KernelTimeout.option else { return bootstrap }
        return bootstrap.channelOption(.tcpOption(option), value: KernelTimeout.milliseconds)
    }

    /// Sends a request and waits for its only reply.
    func reply(
        to message: any WireMessage,
        method: MethodDescription,
        meta: RequestMeta?,
        deadline: NIODeadline
    ) async throws(TryFailure) -> ByteBuffer {
        let started = Mutex<PendingCall?>(nil)
        let result: Result<ByteBuffer, TryFailure> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let call = PendingCall(
                    method: method,
                    message: message,
                    meta: meta,
                    deadline: deadline,
                    waiter: .reply(continuation)
                )
                started.withLock { $0 = call }
                if Task.isCancelled { call.giveUp() }
                begin(call)
            }
        } onCancel: {
            if let call = started.withLock({ $0 }) { giveUp(call) }
        }
        if case .failure(let failure) = result, failure.wantsNewConnection { leave() }
        return try result.get()
    }

    /// Sends a request whose replies are a stream.
    func stream(_ message: any WireMessage, method: MethodDescription) -> Subscription {
        let queue = ReplyQueue()
        let call = PendingCall(
            method: method,
            message: message,
            meta: nil,
            deadline: nil,
            waiter: .stream(queue)
        )
        begin(call)
        return Subscription(queue: queue, call: call, connection: self)
    }

    private func begin(_ call: PendingCall) {
        channel.eventLoop.execute { self.handler.value.begin(call) }
    }

    func giveUp(_ call: PendingCall) {
        call.giveUp()
        channel.eventLoop.execute { self.handler.value.giveUp(call) }
    }

    /// Takes no new requests; ends when the ones in flight are answered.
    func leave() {
        usable.end()
        channel.eventLoop.execute { self.handler.value.leave() }
    }

    /// Ends now. Calls in flight fail.
    func close() async {
        usable.end()
        channel.eventLoop.execute { self.handler.value.close(because: .closed) }
        try? await channel.closeFuture.get()
    }
}

/// One stream of replies. Given up when nobody refers to it any more.
final class Subscription: Sendable {
    private let queue: ReplyQueue
    private let call: PendingCall
    private let connection: Connection

    init(queue: ReplyQueue, call: PendingCall, connection: Connection) {
        self.queue = queue
        self.call = call
        self.connection = connection
    }

    deinit {
        connection.giveUp(call)
    }

    func next() async throws(ReplyQueue.End) -> ByteBuffer {
        do {
            return try await queue.next()
        } catch {
            if case .failed(let failure) = error, failure.wantsNewConnection { connection.leave() }
            throw error
        }
    }
}

extension TimeAmount {
    /// Durations below zero are none, and those above a year a year: nobody means more.
    init(clamping duration: Duration) {
        let clamped = min(max(duration, .zero), .seconds(365 * 86_400))
        self = .nanoseconds(
            clamped.components.seconds * 1_000_000_000
                + clamped.components.attoseconds / 1_000_000_000
        )
    }
}
