import DeskwireClient
import DeskwireProtocol
import DeskwireWire
import NIOCore

/// One connection of a run: preface, Hello, then as many requests in flight as it is given.
///
/// The client library's `call` makes a task and two hops for each request, which costs more than the server's share of
/// it on the same two cores. So this handler parses a burst in one go, asks for the next requests in the same turn, and
/// flushes once.
final class LoadConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let number: Int
    private unowned let engine: LoadEngine
    private let hello: HelloRequest
    private var decoder = FrameDecoder()
    private var outgoing = ByteBuffer()
    private var awaitsPreface = true
    private var lastID: UInt32 = 1
    private var context: ChannelHandlerContext?
    private var reason = "the server closed the connection"
    private(set) var inFlight: [UInt32: LoadRequest] = [:]
    private(set) var isOpen = false
    private var hasSent = false

    init(number: Int, engine: LoadEngine, token: String) {
        self.number = number
        self.engine = engine
        hello = HelloRequest(
            client: "deskwire-load",
            version: "0.1.0",
            features: FeatureSet.all.subtracting(.deflate).names,
            maxFrame: Limits.maxFrame,
            credential: token.isEmpty
                ? nil : Credential(kind: .token(TokenCredential(token: token)))
        )
    }

    // MARK: Requests

    /// Takes what the engine has for it, until `depth` are in flight, and sends all of it at once.
    func fill(at now: NIODeadline) {
        guard isOpen else { return }
        while inFlight.count < engine.depth, let request = engine.next(at: now) {
            send(request)
        }
        flush()
    }

    func send(_ request: LoadRequest) {
        var request = request
        lastID += 1
        request.tries += 1
        inFlight[lastID] = request
        let label = FrameLabel(.request, opcode: request.opcode, requestID: lastID)
        do {
            try write(request.message, label: label, meta: request.meta)
        } catch {
            fail("a request is longer than a frame may be: \(error.length) bytes")
        }
    }

    private func write(
        _ message: some WireMessage,
        label: FrameLabel,
        meta: RequestMeta?
    ) throws(FrameTooLong) {
        try outgoing.writeFrame(label, meta: meta, message: message)
    }

    /// A sign of life where nothing was sent since the last one.
    func keepAlive() {
        guard isOpen else { return }
        if !hasSent {
            outgoing.writePing(UInt64(number))
            flush()
        }
        hasSent = false
    }

    func flush() {
        guard outgoing.readableBytes > 0, let context else { return }
        hasSent = true
        context.writeAndFlush(wrapOutboundOut(outgoing), promise: nil)
        outgoing = ByteBuffer()
    }

    /// Reads nothing more for a while: the answers stay with the server.
    func stopReading(_ stops: Bool) {
        context?.channel.setOption(.autoRead, value: !stops).whenFailure { _ in }
    }

    func close() {
        context?.close(promise: nil)
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { greet() }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        greet()
    }

    private func greet() {
        guard lastID == 1, awaitsPreface, outgoing.readableBytes == 0 else { return }
        outgoing.writePreface(ClientPreface())
        let label = FrameLabel(.request, opcode: Methods.hello.description.opcode, requestID: 1)
        do {
            try write(hello, label: label, meta: nil)
        } catch {
            fail("Hello is too long")
        }
        flush()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.append(unwrapInboundIn(data))
        let now = NIODeadline.now()
        do {
            if awaitsPreface {
                guard try decoder.nextServerPreface() != nil else { return }
                awaitsPreface = false
            }
            while case .frame(let frame)? = try decoder.next(limit: Limits.maxFrame) {
                take(frame, at: now)
            }
        } catch {
            fail(error.message)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        fill(at: .now())
        flush()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(ConnectFailure.text(error))
    }

    func channelInactive(context: ChannelHandlerContext) {
        isOpen = false
        let unanswered = inFlight.sorted { $0.key < $1.key }.map(\.value)
        inFlight = [:]
        engine.ended(self, unanswered: unanswered, because: reason)
    }

    private func fail(_ text: String) {
        reason = text
        context?.close(promise: nil)
    }

    // MARK: Frames

    private func take(_ frame: Frame, at now: NIODeadline) {
        switch frame.header.type {
        case .reply: reply(frame, at: now)
        case .error: refusal(frame, at: now)
        case .ping: outgoing.writePong(answering: frame)
        case .goAway:
            let goAway = try? frame.body.decoded(as: GoAway.self)
            reason = goAway?.message ?? "the server said goodbye"
        default: break
        }
    }

    private func reply(_ frame: Frame, at now: NIODeadline) {
        let id = frame.header.requestID
        if id == 1 {
            isOpen = true
            engine.opened(self)
            return
        }
        if frame.header.flags.contains(.more) {
            guard var request = inFlight[id] else { return }
            // The first piece answers the request; it stays for the pieces that follow.
            if request.tries > 0 {
                engine.answered(request, frame.body, at: now)
                request.tries = 0
                inFlight[id] = request
            } else {
                engine.streamed(frame.body, on: number, at: now)
            }
            return
        }
        guard let request = inFlight.removeValue(forKey: id) else { return }
        engine.answered(request, frame.body, at: now)
    }

    private func refusal(_ frame: Frame, at now: NIODeadline) {
        let error = (try? frame.body.decoded(as: ErrorBody.self)) ?? ErrorBody()
        if frame.header.requestID == 1 { return fail(error.message) }
        guard let request = inFlight.removeValue(forKey: frame.header.requestID) else { return }
        engine.refused(request, error, at: now)
    }
}
