import DeskwireClient
import DeskwireProtocol
import DeskwireWire
import NIOCore
import NIOPosix
import Synchronization

/// A server on loopback whose answers a test writes: it does the handshake by itself and hands every other
/// frame to the test's script.
final class ScriptedServer: Sendable {
    /// A frame from the client.
    struct Received: Sendable {
        /// Which connection it came on, from 1.
        var connection: Int
        var header: FrameHeader
        var meta: RequestMeta?
        var body: ByteBuffer
        /// The body was compressed.
        var wasCompressed: Bool

        func message<Message: WireMessage>(as type: Message.Type) throws -> Message {
            try body.decoded(as: type)
        }
    }

    typealias Script = @Sendable (Received, Peer) -> Void
    /// Answers the Hello of the n-th connection (from 1).
    typealias HelloScript = @Sendable (Int, HelloRequest) -> Result<HelloReply, Refused>

    struct Refused: Error {
        var body: ErrorBody
    }

    let address: ServerAddress
    private let channel: any Channel

    private init(channel: any Channel) {
        self.channel = channel
        address = ServerAddress(host: "127.0.0.1", port: channel.localAddress?.port ?? 0)
    }

    static func start(
        hello: @escaping HelloScript = { _, request in .success(.standard(for: request)) },
        script: @escaping Script
    ) async throws -> ScriptedServer {
        let connections = Mutex(0)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let number = connections.withLock { count in
                        count += 1
                        return count
                    }
                    try channel.pipeline.syncOperations.addHandler(
                        ScriptedHandler(number: number, hello: hello, script: script)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return ScriptedServer(channel: channel)
    }

    func stop() async throws {
        try await channel.close()
    }

    func stopListening() -> EventLoopFuture<Void> {
        channel.close()
    }
}

/// One connection, as the script sees it.
struct Peer: Sendable {
    let channel: any Channel

    func reply(to frame: ScriptedServer.Received, _ message: some WireMessage, more: Bool = false) {
        write { buffer in
            let label = FrameLabel(
                .reply,
                flags: more ? .more : [],
                opcode: frame.header.opcode,
                requestID: frame.header.requestID
            )
            try? buffer.writeFrame(label, message: message)
        }
    }

    func refuse(_ frame: ScriptedServer.Received, _ body: ErrorBody) {
        write { buffer in
            let label = FrameLabel(
                .error,
                opcode: frame.header.opcode,
                requestID: frame.header.requestID
            )
            try? buffer.writeFrame(label, message: body)
        }
    }

    func goAway(lastRequestID: UInt32, reconnectAfterMs: UInt32 = 0) {
        write { buffer in
            buffer.writeGoAway(
                GoAway(
                    code: .shuttingDown,
                    message: "restart",
                    lastRequestID: lastRequestID,
                    reconnectAfterMs: reconnectAfterMs
                )
            )
        }
    }

    func ping(_ content: UInt64) {
        write { $0.writePing(content) }
    }

    func close() {
        channel.close(promise: nil)
    }

    fileprivate func write(_ fill: (inout ByteBuffer) -> Void) {
        var buffer = ByteBuffer()
        fill(&buffer)
        channel.writeAndFlush(buffer, promise: nil)
    }
}

private final class ScriptedHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let number: Int
    private let hello: ScriptedServer.HelloScript
    private let script: ScriptedServer.Script
    private var decoder = FrameDecoder()
    private var hasPreface = false

    init(
        number: Int,
        hello: @escaping ScriptedServer.HelloScript,
        script: @escaping ScriptedServer.Script
    ) {
        self.number = number
        self.hello = hello
        self.script = script
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.append(unwrapInboundIn(data))
        do {
            try read(Peer(channel: context.channel))
        } catch {
            context.close(promise: nil)
        }
    }

    private func read(_ peer: Peer) throws {
        if !hasPreface {
            guard let preface = try decoder.nextClientPreface() else { return }
            hasPreface = true
            peer.write { $0.writePreface(ServerPreface(answering: preface)) }
        }
        while case .frame(var frame)? = try decoder.next(limit: Limits.maxFrame) {
            let wasCompressed = frame.header.flags.contains(.deflate)
            if wasCompressed {
                var inflater = try Inflater()
                try frame.inflate(with: &inflater, limit: Limits.maxFrame)
            }
            let meta = try frame.takeMeta()
            let received = ScriptedServer.Received(
                connection: number,
                header: frame.header,
                meta: meta,
                body: frame.body,
                wasCompressed: wasCompressed
            )
            if frame.header.type == .request, frame.header.opcode == 1 {
                switch hello(number, try received.message(as: HelloRequest.self)) {
                case .success(let reply): peer.reply(to: received, reply)
                case .failure(let refused): peer.refuse(received, refused.body)
                }
            } else if !frame.header.type.isIgnorable {
                script(received, peer)
            }
        }
    }
}

extension HelloReply {
    /// What a server with all features answers to a client that is let in.
    static func standard(for request: HelloRequest, maxInFlight: UInt32 = 64) -> HelloReply {
        var reply = HelloReply()
        reply.server = "scripted"
        reply.features = FeatureSet(names: request.features).names
        reply.maxFrame = Limits.maxFrame
        reply.maxInflight = maxInFlight
        reply.idleTimeoutMs = 60_000
        reply.authenticated = AuthenticateReply(
            identity: Identity(userID: 7, role: .staff, name: "Bo", email: "bo@example.com"),
            sessionToken: "dws_session"
        )
        return reply
    }
}

extension ErrorBody {
    static func of(
        _ code: ErrorCode,
        outcome: Outcome = .notApplied,
        retryAfterMs: UInt32 = 0
    ) -> ErrorBody {
        var body = ErrorBody()
        body.code = code
        body.message = "scripted"
        body.retry = code.retryAdvice
        body.retryAfterMs = retryAfterMs
        body.outcome = outcome
        body.traceID = 99
        return body
    }
}

/// What a script saw, in order; tests wait for it.
final class Log<Entry: Sendable>: Sendable {
    private let stream: AsyncStream<Entry>
    private let continuation: AsyncStream<Entry>.Continuation
    private let all = Mutex<[Entry]>([])

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    var entries: [Entry] { all.withLock { $0 } }

    func append(_ entry: Entry) {
        all.withLock { $0.append(entry) }
        continuation.yield(entry)
    }

    /// The next entry nobody has waited for yet.
    func next() async -> Entry? {
        var iterator = stream.makeAsyncIterator()
        return await iterator.next()
    }
}
