import DeskwireProtocol
import DeskwireWire
import NIOCore
import NIOPosix

/// A client that sends raw bytes and looks at what comes back, frame by frame.
final class TestClient {
    let channel: any Channel
    private var incoming: AsyncStream<ByteBuffer>.Iterator
    private var buffered = ByteBuffer()
    private var lastID: UInt32 = 0

    convenience init(port: Int) async throws {
        try await self.init { try await $0.connect(host: "127.0.0.1", port: port).get() }
    }

    convenience init(socketPath: String) async throws {
        try await self.init { try await $0.connect(unixDomainSocketPath: socketPath).get() }
    }

    private init(connect: (ClientBootstrap) async throws -> any Channel) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        incoming = stream.makeAsyncIterator()
        let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(continuation))
                }
            }
        channel = try await connect(bootstrap)
    }

    // MARK: Sending

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    func send(_ buffer: ByteBuffer) async throws {
        try await channel.writeAndFlush(buffer).get()
    }

    func sendPreface() async throws {
        var bytes = ByteBuffer()
        bytes.writePreface(ClientPreface())
        try await send(bytes)
    }

    func nextID() -> UInt32 {
        lastID += 1
        return lastID
    }

    /// A request frame under the next id.
    func frame<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        meta: RequestMeta? = nil,
        suffix: [UInt8] = []
    ) throws -> ByteBuffer {
        var bytes = ByteBuffer()
        try bytes.writeFrame(
            FrameLabel(.request, opcode: method.description.opcode, requestID: nextID()),
            meta: meta,
            message: request,
            suffix: suffix
        )
        return bytes
    }

    @discardableResult
    func request<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        meta: RequestMeta? = nil,
        suffix: [UInt8] = []
    ) async throws -> UInt32 {
        try await send(try frame(method, request, meta: meta, suffix: suffix))
        return lastID
    }

    func cancel(_ id: UInt32) async throws {
        var bytes = ByteBuffer()
        bytes.writeCancel(requestID: id)
        try await send(bytes)
    }

    // MARK: Receiving

    func bytes(_ count: Int) async throws -> [UInt8] {
        while buffered.readableBytes < count {
            guard var more = await incoming.next(isolation: #isolation) else {
                throw TestFailure("the server closed")
            }
            buffered.writeBuffer(&more)
        }
        return buffered.readBytes(length: count) ?? []
    }

    /// Everything until the server ends the connection.
    func everything() async -> [UInt8] {
        while var more = await incoming.next(isolation: #isolation) { buffered.writeBuffer(&more) }
        return buffered.readBytes(length: buffered.readableBytes) ?? []
    }

    /// The next frame that is neither grease nor a PING of the server, which is answered.
    func nextFrame() async throws -> Frame {
        while true {
            let head = ByteBuffer(bytes: try await bytes(FrameHeader.byteCount))
            guard let header = try FrameHeader(peeking: head) else {
                throw TestFailure("no header")
            }
            let body = ByteBuffer(bytes: try await bytes(Int(header.length)))
            let frame = Frame(header: header, body: body)
            guard header.type == .ping else {
                if header.type.isIgnorable { continue }
                return frame
            }
            var pong = ByteBuffer()
            pong.writePong(answering: frame)
            try await send(pong)
        }
    }

    func nextError() async throws -> ErrorBody {
        let frame = try await nextFrame()
        guard frame.header.type == .error else {
            throw TestFailure("\(frame.header.type) instead of ERROR")
        }
        return try frame.body.decoded()
    }

    func nextGoAway() async throws -> GoAway {
        let frame = try await nextFrame()
        guard frame.header.type == .goAway else {
            throw TestFailure("\(frame.header.type) instead of GOAWAY")
        }
        return try frame.body.decoded()
    }

    func nextReply<Reply: WireMessage>(_ type: Reply.Type = Reply.self) async throws -> Reply {
        let frame = try await nextFrame()
        guard frame.header.type == .reply else {
            let error: ErrorBody? = try? frame.body.decoded()
            throw TestFailure("\(frame.header.type) instead of REPLY: \(String(describing: error))")
        }
        return try frame.body.decoded()
    }

    // MARK: Conversations

    func hello(as name: String?, features: [String] = [], maxFrame: UInt32 = 0) async throws {
        try await sendPreface()
        let credential = name.map { Credential(kind: .token(TokenCredential(token: $0))) }
        try await request(
            Methods.hello,
            HelloRequest(
                client: "test",
                features: features,
                maxFrame: maxFrame,
                credential: credential
            )
        )
        _ = try await bytes(Preface.byteCount)
        _ = try await nextReply(HelloReply.self)
    }

    func call<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ message: Request,
        meta: RequestMeta? = nil
    ) async throws -> Reply {
        try await request(method, message, meta: meta)
        return try await nextReply()
    }

    func refusal<Request: WireMessage, Reply: WireMessage>(
        of method: Method<Request, Reply>,
        _ message: Request,
        meta: RequestMeta? = nil,
        suffix: [UInt8] = []
    ) async throws -> ErrorBody {
        try await request(method, message, meta: meta, suffix: suffix)
        return try await nextError()
    }
}

/// Hands what arrives to a stream that ends with the connection, or with the server's half of it.
private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(_ continuation: AsyncStream<ByteBuffer>.Continuation) {
        self.continuation = continuation
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        continuation.yield(unwrapInboundIn(data))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            continuation.finish()
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        continuation.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Swift.Error) {
        context.close(promise: nil)
    }
}

/// A key of sixteen equal bytes.
func key(_ byte: UInt8) -> RequestMeta {
    RequestMeta(idempotencyKey: Array(repeating: byte, count: 16))
}
