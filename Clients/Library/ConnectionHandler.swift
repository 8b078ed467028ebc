import DeskwireProtocol
import DeskwireWire
import NIOCore

/// The client's end of one connection in its channel: runs what the machine decides.
///
/// 1. Sends preface and Hello, and tells when Hello is answered.
/// 2. Turns calls into frames, and frames into the answers of calls; calls that the server would not take at
///    once wait.
/// 3. Keeps the one timer of the connection.
/// 4. Fails every call when the connection ends, each with what is known of it.
///
/// Lives on its event loop and is used nowhere else.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var machine: ClientConnection
    private var decoder = FrameDecoder()
    private var compression = BodyCompression()
    private var calls = CallTable()
    private let hello: HelloRequest
    private let grease: Grease?
    private let events: @Sendable (Connection.Event) -> Void

    private var context: ChannelHandlerContext?
    private var outgoing = ByteBuffer()
    private var isFlushScheduled = false
    private var isHelloAnswered = false
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

    /// Sends the call's request as soon as the server takes it.
    func begin(_ call: PendingCall) {
        guard !call.isGivenUp else { return call.finish(.failure(.cancelled)) }
        calls.append(call)
        settle()
    }

    /// Nobody waits for the call any more.
    func giveUp(_ call: PendingCall) {
        if !calls.cancelWaiting(call), let id = calls.id(of: call) { giveUp(id, .cancelled) }
        settle()
    }

    /// Ends the connection once what is in flight is answered; streams end now.
    func leave() {
        for id in calls.streamIDs { giveUp(id, .connectionLost("the connection was left")) }
        switch machine.leaveBegan(now: .now) {
        case .sendNotice: outgoing.writeGoAwayNotice(graceMs: Limits.drainGraceMs)
        case .close(let farewell): end(farewell, because: .closed)
        case .ignore: break
        }
        settle()
    }

    /// Ends the connection now; calls fail with `reason`.
    func close(because reason: TryFailure) {
        fault(.shuttingDown, because: reason)
    }

    private func giveUp(_ id: UInt32, _ failure: TryFailure) {
        if machine.requestGivenUp(id) == .sendCancel { sendCancel(id) }
        calls.finish(id, .failure(failure))
    }

    /// One CANCEL too many would end the connection with all that is in flight on it.
    private func sendCancel(_ id: UInt32) {
        if machine.takeCancel(now: .now) { outgoing.writeCancel(requestID: id) }
    }

    private func sendWaitingCalls() {
        while let call = calls.firstWaiting {
            let timeLeft = call.millisecondsLeft(now: .now)
            guard timeLeft != 0, call.byteCount <= Int(machine.peerMaxFrame) else {
                calls.firstFailed(timeLeft == 0 ? .timedOut : .tooLarge)
                continue
            }
            switch machine.requestBegan(timeoutMs: timeLeft, now: .now) {
            case .success(let id):
                calls.firstWasSent(as: id)
                write(call, id: id)
            case .failure(.tooManyInFlight), .failure(.notOpen):
                return
            case .failure(.idsUsedUp):
                events(.retired(reconnectAfterMs: 0))
                calls.firstFailed(.notExecuted)
            case .failure(.leaving), .failure(.closed):
                calls.firstFailed(.notExecuted)
            }
        }
    }

    private func write(_ call: PendingCall, id: UInt32) {
        do {
            try compression.write(
                call.message,
                label: FrameLabel(.request, opcode: call.method.opcode, requestID: id),
                meta: call.meta,
                limit: machine.peerMaxFrame,
                mayCompress: machine.features.contains(.deflate) && !call.method.isSensitive,
                to: &outgoing
            )
        } catch {
            calls.finish(id, .failure(.tooLarge))
        }
    }

    /// Logging in and out on a connection that is open changes what the server takes on it.
    private func noteStanding(_ method: MethodDescription, _ body: ByteBuffer) {
        switch method.opcode {
        case Methods.authenticate.description.opcode:
            guard let reply = try? body.decoded(as: AuthenticateReply.self) else { return }
            machine.authenticationAnswered(reply)
        case Methods.logout.description.opcode:
            machine.logoutAnswered()
        default: break
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
        let now = MonotonicTime.now
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
        let text = ConnectFailure.text(error)
        noteEnd(ConnectFailure.isBeforeHello(error) ? .unreachable(text) : .connectionLost(text))
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        _ = machine.connectionClosed()
        let reason = endReason ?? .connectionLost("the server closed the connection")
        if !isHelloAnswered {
            isHelloAnswered = true
            events(.helloFailed(reason))
        }
        events(.ended(reason))
        calls.finishAll(reason)
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
        switch action {
        case .deliver(let isLast): deliver(frame, isLast: isLast)
        case .deliverError: deliverError(frame)
        case .deliverTooLarge(let sendCancel):
            let id = frame.header.requestID
            if sendCancel { self.sendCancel(id) }
            let text = "the reply is longer than a frame may be"
            calls.finish(id, .failure(.protocolViolation(text)))
        case .sendPong: outgoing.writePong(answering: frame)
        case .readGoAway: goAway(frame, now: now)
        case .ignore: break
        case .close(let farewell):
            end(farewell, because: .protocolViolation(farewell.fault.message))
        case .deliverAndClose(let farewell, let isError):
            if isError { deliverError(frame) } else { deliver(frame, isLast: true) }
            end(farewell, because: .closed)
        }
    }

    private func deliver(_ frame: Frame, isLast: Bool) {
        let id = frame.header.requestID
        guard let body = rawBody(of: frame) else {
            let failure = TryFailure.protocolViolation("a reply does not inflate")
            if isLast { calls.finish(id, .failure(failure)) } else { giveUp(id, failure) }
            return
        }
        if id == ClientConnection.helloID { return helloAnswered(body) }
        if isLast {
            guard let call = calls.finish(id, .success(body)) else { return }
            noteStanding(call.method, body)
        } else if case .stream(let queue)? = calls[id]?.waiter {
            if !queue.append(body) { giveUp(id, .connectionLost("the reader fell behind")) }
        } else {
            giveUp(id, .protocolViolation("a reply in pieces to a call that takes one"))
        }
    }

    private func deliverError(_ frame: Frame) {
        let id = frame.header.requestID
        let body = rawBody(of: frame).flatMap { try? $0.decoded(as: ErrorBody.self) }
        let failure: TryFailure =
            body.map { .refused(ServerError($0)) }
            ?? .protocolViolation("an error that does not decode")
        if id == ClientConnection.helloID {
            noteEnd(failure)
            context?.close(promise: nil)
        } else {
            calls.finish(id, .failure(failure))
        }
    }

    private func helloAnswered(_ body: ByteBuffer) {
        guard let reply = try? body.decoded(as: HelloReply.self) else {
            let reason = TryFailure.protocolViolation("Hello's answer does not decode")
            return fault(.malformedBody(.reply), because: reason)
        }
        machine.helloAnswered(reply)
        isHelloAnswered = true
        if let grease { outgoing.writeGrease(grease) }
        events(.opened(reply))
    }

    private func goAway(_ frame: Frame, now: MonotonicTime) {
        guard let goAway = rawBody(of: frame).flatMap({ try? $0.decoded(as: GoAway.self) }) else {
            let reason = TryFailure.protocolViolation("a GOAWAY does not decode")
            return fault(.malformedBody(.goAway), because: reason)
        }
        events(.retired(reconnectAfterMs: goAway.reconnectAfterMs))
        switch machine.goAwayReceived(goAway, now: now) {
        case .useAnother, .ignore: break
        case .ending(let notExecuted):
            noteEnd(isHelloAnswered ? .connectionLost(goAway.message) : .refused(goAway.asError))
            for id in notExecuted { calls.finish(id, .failure(.notExecuted)) }
        }
    }

    private func rawBody(of frame: Frame) -> ByteBuffer? {
        compression.rawBody(of: frame, limit: machine.frameLimit)
    }

    // MARK: End, output and time

    private func fault(_ fault: ConnectionFault, because reason: TryFailure) {
        guard let farewell = machine.faultFound(fault, now: .now) else { return }
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
        sendWaitingCalls()
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
        machine.bytesSent(now: .now)
        context.writeAndFlush(wrapOutboundOut(outgoing), promise: nil)
        outgoing = ByteBuffer()
    }

    private func scheduleTimer() {
        let next = [machine.nextTimer, calls.earliestWaitingDeadline].compactMap(\.self).min()
        guard let next, next != timerTime || timer == nil, let context else { return }
        timer?.cancel()
        timerTime = next
        let delay = TimeAmount.milliseconds(max(0, next - .now))
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { self.timerFired() }
    }

    private func timerFired() {
        timer = nil
        switch machine.timerFired(now: .now) {
        case .reschedule: break
        case .sendPing: outgoing.writePing(UInt64.random(in: .min ... .max))
        case .timedOut(let ids):
            for id in ids {
                sendCancel(id)
                calls.finish(id, .failure(.timedOut))
            }
        case .close(let farewell):
            end(farewell, because: .connectionLost(farewell.fault.message))
        case .disconnect: context?.close(promise: nil)
        }
        settle()
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
        ServerError(
            ErrorBody(
                code: code,
                message: message,
                retry: code.retryAdvice,
                retryAfterMs: reconnectAfterMs,
                outcome: .notApplied
            )
        )
    }
}
