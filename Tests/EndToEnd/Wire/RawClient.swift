import DeskwireClient
import DeskwireProtocol
import DeskwireWire
import NIOCore
import NIOPosix

/// A client without manners: sends any bytes, and looks at what comes back byte by byte or frame by frame.
final class RawClient {
    let channel: any Channel
    private var incoming: AsyncStream<ByteBuffer>.Iterator
    private var buffered = ByteBuffer()
    private var lastID: UInt32 = 0

    /// With `isReading` false, nothing is ever taken from the socket.
    init(_ address: ServerAddress, isReading: Bool = true, tls: TestTLS? = nil) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        incoming = stream.makeAsyncIterator()
        channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.autoRead, value: isReading)
            .channelOption(.socketOption(.so_rcvbuf), value: isReading ? 1 << 18 : 1 << 14)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try tls?.prepare(channel, host: address.host)
                    try channel.pipeline.syncOperations.addHandler(Collector(continuation))
                }
            }
            .connect(host: address.host, port: address.port).get()
    }

    /// A connection whose Hello was answered; with a token, it has the rights of its owner.
    static func greeted(
        _ address: ServerAddress,
        token: String? = nil,
        features: [String] = []
    ) async throws -> RawClient {
        let client = try await RawClient(address)
        try await client.greet(token: token, features: features)
        _ = try await client.bytes(Preface.byteCount)
        _ = try await client.nextReply(HelloReply.self)
        return client
    }

    /// Preface and Hello in one go: a server that refuses the connection by its first byte closes it at once, and a
    /// second write could find it closed.
    func greet(token: String?, features: [String] = []) async throws {
        var bytes = ByteBuffer()
        bytes.writePreface(ClientPreface())
        var hello = try frame(
            Methods.hello,
            HelloRequest(
                client: "raw",
                features: features,
                credential: token.map(Credential.token)
            )
        )
        bytes.writeBuffer(&hello)
        try await send(bytes)
    }

    func close() async {
        try? await channel.close()
    }

    // MARK: Sending

    func send(_ bytes: [UInt8]) async throws {
        try await send(ByteBuffer(bytes: bytes))
    }

    func send(_ buffer: ByteBuffer) async throws {
        try await channel.writeAndFlush(buffer).get()
    }

    /// A request frame under the next id.
    func frame<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        meta: RequestMeta? = nil,
        suffix: [UInt8] = []
    ) throws -> ByteBuffer {
        lastID += 1
        var bytes = ByteBuffer()
        try bytes.writeFrame(
            FrameLabel(.request, opcode: method.description.opcode, requestID: lastID),
            meta: meta,
            message: request,
            suffix: suffix
        )
        return bytes
    }

    func request<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        meta: RequestMeta? = nil,
        suffix: [UInt8] = []
    ) async throws {
        try await send(try frame(method, request, meta: meta, suffix: suffix))
    }

    /// A header under the next id, with any values, and a body.
    func sendFrame(_ header: FrameHeader, body: [UInt8] = []) async throws {
        lastID += 1
        var header = header
        header.requestID = lastID
        var bytes = ByteBuffer()
        bytes.writeFrameHeader(header)
        bytes.writeBytes(body)
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

    /// The next frame that is neither grease nor a PING, which is answered.
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

    /// The farewell of a connection that the server ends, behind whatever else it still answers.
    func nextGoAway() async throws -> GoAway {
        while true {
            let frame = try await nextFrame()
            if frame.header.type == .goAway { return try frame.body.decoded() }
        }
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

/// Hands what arrives to a stream that ends with the connection.
private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(_ continuation: AsyncStream<ByteBuffer>.Continuation) {
        self.continuation = continuation
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        continuation.yield(unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) {
        continuation.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Swift.Error) {
        context.close(promise: nil)
    }
}

/// A meta with a new key.
func newKey() -> RequestMeta {
    RequestMeta(idempotencyKey: IdempotencyKey().bytes)
}
