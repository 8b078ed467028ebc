import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The client's end of one connection in its channel: runs what the machine decides.
///
/// 1. Sends preface and Hello, and tells when Hello is answered.
/// 2. Turns calls into frames, and frames into the answers of calls; queues calls that the server would not take
///    at once.
/// 3. Keeps the one timer of the connection.
/// 4. Fails every call when the connection ends, each with what is known of it.
///
/// Lives on its event loop and is used nowhere else.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var machine: ClientConnection
    private var decoder = FrameDecoder()
    private var compression: Compression?
    private let hello: HelloRequest
    private let grease: Grease?
    private let events: @Sendable (Connection.Event) -> Void

    private var context: ChannelHandlerContext?
    private var outgoing = ByteBuffer()
    private var isFlushScheduled = false
    private var isHelloAnswered = false
    private var callsByID: [UInt32: PendingCall] = [:]
    private var queue: [PendingCall] = []
    private var timer: Scheduled<Void>?
    private var timerTime: MonotonicTime?
    private var endReason: TryFailure?

    init(
        hello: HelloRequest,
        frameLimit: UInt32,
        grease: Grease?,
        now: MonotonicTime,
        events: @escaping @Sendable (Connection.Event) -> Void
    ) {
        machine = ClientConnection(frameLimit: frameLimit, now: now)
        self.hello = hello
        self.grease = grease
        self.events = events
    }

    // MARK: Calls

    /// Sends the call's request, or queues it until the server takes it.
    func begin(_ call: PendingCall) {
        guard !call.isGivenUp else { return call.finish(.failure(.cancelled)) }
        queue.append(call)
        settle()
    }

    /// Nobody waits for the call any more.
    func giveUp(_ call: PendingCall) {
        if let index = queue.firstIndex(where: { $0 === call }) {
            queue.remove(at: index)
            call.finish(.failure(.cancelled))
        } else if let id = callsByID.first(where: { $0.value === call })?.key {
            giveUp(id, .cancelled)
        }
        settle()
    }

    /// Ends the connection once what is in flight is answered; streams end now.
    func leave() {
        let streams = callsByID.filter { $0.value.deadline == nil }
        for id in streams.keys { giveUp(id, .connectionLost("the connection was left")) }
        switch machine.leaveBegan(now: now) {
        case .sendNotice: outgoing.writeGoAwayNotice(graceMs: Limits.drainGraceMs)
        case .close(let farewell): end(farewell, because: .closed)
        case .ignore: break
        }
        settle()
    }

    /// Ends the connection now; calls fail with `reason`.
    func close(because reason: TryFailure) {
        if let farewell = machine.faultFound(.shuttingDown, now: now) {
            end(farewell, because: reason)
        }
    }

    private func write(_ call: PendingCall, id: UInt32) {
        let label = FrameLabel(.request, opcode: call.method.opcode, requestID: id)
        callsByID[id] = call
        do {
            try write(call.message, label: label, call: call)
        } catch {
            finish(id, .failure(.tooLarge))
        }
    }

    private func write(
        _ message: some WireMessage,
        label: FrameLabel,
        call: PendingCall
    ) throws(FrameTooLong) {
        let limit = machine.peerMaxFrame
        let mayCompress = machine.features.contains(.deflate) && !call.method.isSensitive
        if mayCompress, message.encodedSize >= Limits.compressionThreshold,
            let compression = availableCompression()
        {
            try outgoing.writeFrame(
                label,
                meta: call.meta,
                message: message,
                limit: limit,
                compressingWith: &compression.deflater
            )
        } else {
            try outgoing.writeFrame(label, meta: call.meta, message: message, limit: limit)
        }
    }

    private func giveUp(_ id: UInt32, _ failure: TryFailure) {
        guard let call = callsByID.removeValue(forKey: id) else { return }
        if machine.requestGivenUp(id) == .sendCancel { outgoing.writeCancel(requestID: id) }
        call.finish(.failure(failure))
    }

    private func finish(_ id: UInt32, _ result: Result<ByteBuffer, TryFailure>) {
        guard let call = callsByID.removeValue(forKey: id) else { return }
        if case .success(let body) = result { noteStanding(call, body) }
        call.finish(result)
    }

    /// Logging in and out on a connection that is open changes what the server takes on it.
    private func noteStanding(_ call: PendingCall, _ body: ByteBuffer) {
        switch call.method.opcode {
        case Methods.authenticate.description.opcode:
            guard let reply = try? body.decoded(as: AuthenticateReply.self) else { return }
            machine.authenticationAnswered(reply)
        case Methods.logout.description.opcode:
            machine.logoutAnswered()
        default: break
        }
    }

    private func sendQueued() {
        while let call = queue.first {
            let now = now
            let timeLeft = call.millisecondsLeft(now: now)
            guard timeLeft != 0, call.byteCount <= Int(machine.peerMaxFrame) else {
                queue.removeFirst()
                call.finish(.failure(timeLeft == 0 ? .timedOut : .tooLarge))
                continue
            }
            switch machine.requestBegan(timeoutMs: timeLeft, now: now) {
            case .success(let id):
                queue.removeFirst()
                write(call, id: id)
            case .failure(.tooManyInFlight), .failure(.notOpen):
                return
            case .failure(.leaving), .failure(.idsUsedUp), .failure(.closed):
                queue.removeFirst()
                call.finish(.failure(.notExecuted))
            }
        }
    }

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { sendHello() }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        sendHello()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let now = now
        machine.bytesReceived(now: now)
        decoder.append(unwrapInboundIn(data))
        do {
            try readFrames(now: now)
        } catch {
            let text = isHelloAnswered ? error.message : "the other side is no Deskwire server"
            fault(error, because: .protocolViolation(text))
        }
        machine.burstEnded(isMidFrame: decoder.isMidFrame, now: now)
        settle()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        noteEnd(.connectionLost(ConnectFailure.text(error)))
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        let reason = endReason ?? .connectionLost("the server closed the connection")
        for id in machine.connectionClosed() where id != ClientConnection.helloID {
            finish(id, .failure(reason))
        }
        let rest = Array(callsByID.values)
        callsByID = [:]
        for call in rest { call.finish(.failure(reason)) }
        let unsent = queue
        queue = []
        for call in unsent { call.finish(.failure(reason == .closed ? .closed : .notExecuted)) }
        if !isHelloAnswered {
            isHelloAnswered = true
            events(.helloFailed(reason))
        }
        events(.ended(reason))
        context.fireChannelInactive()
    }

    private func sendHello() {
        outgoing.writePreface(ClientPreface())
        var hello = hello
        if let grease { hello.features.append(grease.featureName) }
        let label = FrameLabel(
            .request,
            opcode: Methods.hello.description.opcode,
            requestID: ClientConnection.helloID
        )
        do {
            try outgoing.writeFrame(
                label,
                message: hello,
                suffix: grease?.helloField ?? [],
                limit: Limits.maxFrameBeforeAuthentication
            )
        } catch {
            fault(.internalError, because: .tooLarge)
        }
        settle()
    }

    // MARK: Frames

    private func readFrames(now: MonotonicTime) throws(ConnectionFault) {
        if machine.awaitsPreface {
            guard let preface = try decoder.nextServerPreface() else { return }
            if case .unsupportedVersion(let major) = machine.prefaceReceived(preface, now: now) {
                let text = "the server speaks version \(major) of the protocol, this client 1"
                noteEnd(.protocolViolation(text))
                context?.close(promise: nil)
                return
            }
        }
        while let output = try decoder.next(limit: machine.frameLimit) {
            switch output {
            case .frame(let frame):
                handle(machine.frameReceived(frame.header, now: now), frame, now: now)
            case .tooLarge(let header):
                let empty = Frame(header: header, body: ByteBuffer())
                handle(machine.tooLargeFrameReceived(header, now: now), empty, now: now)
            }
        }
    }

    private func handle(_ action: ClientConnection.OnFrame, _ frame: Frame, now: MonotonicTime) {
        let id = frame.header.requestID
        switch action {
        case .deliver(let isLast): deliver(frame, isLast: isLast, now: now)
        case .deliverError: deliverError(frame)
        case .deliverTooLarge(let sendCancel):
            if sendCancel { outgoing.writeCancel(requestID: id) }
            finish(id, .failure(.protocolViolation("the reply is longer than a frame may be")))
        case .sendPong: outgoing.writePong(answering: frame)
        case .readGoAway: goAway(frame, now: now)
        case .ignore: break
        case .close(let farewell):
            end(farewell, because: .protocolViolation(farewell.fault.message))
        case .deliverAndClose(let farewell, let isError):
            if isError { deliverError(frame) } else { deliver(frame, isLast: true, now: now) }
            end(farewell, because: .closed)
        }
    }

    private func deliver(_ frame: Frame, isLast: Bool, now: MonotonicTime) {
        let id = frame.header.requestID
        guard let body = rawBody(of: frame) else {
            if !isLast { giveUp(id, .protocolViolation("a reply does not inflate")) }
            return finish(id, .failure(.protocolViolation("a reply does not inflate")))
        }
        if id == ClientConnection.helloID { return helloAnswered(body) }
        guard let call = callsByID[id] else { return }
        if isLast {
            finish(id, .success(body))
        } else if case .stream(let queue) = call.waiter {
            if !queue.append(body) { giveUp(id, .connectionLost("the reader fell behind")) }
        } else {
            giveUp(id, .protocolViolation("a reply in pieces to \(call.method.name)"))
        }
    }

    private func deliverError(_ frame: Frame) {
        let id = frame.header.requestID
        let failure: TryFailure
        if let raw = rawBody(of: frame), let body = try? raw.decoded(as: ErrorBody.self) {
            failure = .refused(ServerError(body))
        } else {
            failure = .protocolViolation("an error that does not decode")
        }
        guard id == ClientConnection.helloID else { return finish(id, .failure(failure)) }
        noteEnd(failure)
        context?.close(promise: nil)
    }

    private func helloAnswered(_ body: ByteBuffer) {
        guard let reply = try? body.decoded(as: HelloReply.self) else {
            return fault(
                .malformedBody(.reply),
                because: .protocolViolation("Hello's answer is damaged")
            )
        }
        machine.helloAnswered(reply)
        isHelloAnswered = true
        if let grease { outgoing.writeGrease(grease) }
        events(.opened(reply))
    }

    private func goAway(_ frame: Frame, now: MonotonicTime) {
        guard let raw = rawBody(of: frame), let goAway = try? raw.decoded(as: GoAway.self) else {
            return fault(
                .malformedBody(.goAway),
                because: .protocolViolation("a GOAWAY does not decode")
            )
        }
        events(.retired(reconnectAfterMs: goAway.reconnectAfterMs))
        switch machine.goAwayReceived(goAway, now: now) {
        case .useAnother, .ignore: break
        case .ending(let notExecuted):
            noteEnd(isHelloAnswered ? .connectionLost(goAway.message) : .refused(goAway.asError))
            for id in notExecuted { finish(id, .failure(.notExecuted)) }
        }
    }

    private func rawBody(of frame: Frame) -> ByteBuffer? {
        guard frame.header.flags.contains(.deflate) else { return frame.body }
        guard let compression = availableCompression() else { return nil }
        var frame = frame
        let limit = machine.frameLimit
        guard (try? frame.inflate(with: &compression.inflater, limit: limit)) != nil else {
            return nil
        }
        return frame.body
    }

    /// Made when it is first needed: it holds some hundred kilobytes.
    private func availableCompression() -> Compression? {
        if compression == nil { compression = try? Compression() }
        return compression
    }

    // MARK: End, output and time

    private func fault(_ fault: ConnectionFault, because reason: TryFailure) {
        guard let farewell = machine.faultFound(fault, now: now) else { return }
        end(farewell, because: reason)
    }

    private func end(_ farewell: Farewell, because reason: TryFailure) {
        noteEnd(reason)
        outgoing.writeFarewell(farewell)
        flush()
        context?.close(promise: nil)
    }

    private func noteEnd(_ reason: TryFailure) {
        if endReason == nil { endReason = reason }
    }

    /// After every event: what became possible, what is to be sent, and when to wake.
    private func settle() {
        sendQueued()
        scheduleFlush()
        scheduleTimer()
    }

    /// Frames of calls that begin in the same turn of the loop leave in one write.
    private func scheduleFlush() {
        guard !isFlushScheduled, outgoing.readableBytes > 0, let context else { return }
        isFlushScheduled = true
        context.eventLoop.assumeIsolated().execute { self.flush() }
    }

    private func flush() {
        isFlushScheduled = false
        guard outgoing.readableBytes > 0, let context else { return }
        machine.bytesSent(now: now)
        context.writeAndFlush(wrapOutboundOut(outgoing), promise: nil)
        outgoing = ByteBuffer()
    }

    private var now: MonotonicTime { .now }

    private func scheduleTimer() {
        let queueTime = queue.compactMap(\.deadline).min().map(MonotonicTime.init)
        let next = [machine.nextTimer, queueTime].compactMap(\.self).min()
        guard next != timerTime || timer == nil, let next, let context else { return }
        timer?.cancel()
        timerTime = next
        let delay = TimeAmount.milliseconds(max(0, next - now))
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { self.timerFired() }
    }

    private func timerFired() {
        timer = nil
        switch machine.timerFired(now: now) {
        case .reschedule: break
        case .sendPing: outgoing.writePing(UInt64(bitPattern: now.milliseconds))
        case .timedOut(let ids):
            for id in ids {
                outgoing.writeCancel(requestID: id)
                finish(id, .failure(.timedOut))
            }
        case .close(let farewell):
            end(farewell, because: .connectionLost(farewell.fault.message))
        case .disconnect: context?.close(promise: nil)
        }
        settle()
    }
}

/// The compressors of one connection.
private final class Compression {
    var deflater: Deflater
    var inflater: Inflater

    init() throws(CompressionError) {
        deflater = try Deflater()
        inflater = try Inflater()
    }
}

extension PendingCall {
    /// What is left of the call's time: 0 when it is over, nil for streams.
    fileprivate func millisecondsLeft(now: MonotonicTime) -> UInt32? {
        deadline.map { UInt32(clamping: max(0, MonotonicTime($0) - now)) }
    }

    /// The bytes of the frame's body, its meta with the two bytes of the meta's length included.
    fileprivate var byteCount: Int {
        message.encodedSize + (meta.map { $0.encodedSize + 2 } ?? 0)
    }
}

extension MonotonicTime {
    static var now: MonotonicTime { MonotonicTime(NIODeadline.now()) }

    init(_ deadline: NIODeadline) {
        self.init(milliseconds: Int64(clamping: deadline.uptimeNanoseconds / 1_000_000))
    }
}

extension GoAway {
    /// The reason as an error, for a connection that ended before Hello was answered.
    fileprivate var asError: ServerError {
        var body = ErrorBody()
        body.code = code
        body.message = message
        body.retry = code.retryAdvice
        body.retryAfterMs = reconnectAfterMs
        body.outcome = .notApplied
        return ServerError(body)
    }
}
