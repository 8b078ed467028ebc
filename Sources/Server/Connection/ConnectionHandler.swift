import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import NIOCore
import NIOTLS

/// One connection: the only handler of its channel.
///
/// Duties:
/// 1. Parses what a read gave in one go, asks the machine about each frame, and runs what it says; a burst longer than
///    its share goes on after the others of the loop had theirs.
/// 2. Sends requests to where their methods are carried out; the reads of one burst go as one job.
/// 3. Gathers answers and writes them once a burst; stops reading while the peer does not read.
/// 4. Keeps one timer, at the machine's word.
/// 5. Knows who the caller is, and which subscriptions run.
///
/// It belongs to its event loop and is deliberately not Sendable; other threads know its number only. What it
/// does with requests, sessions and output stands in the files beside this one.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let number: UInt64
    let home: LoopHome
    var machine: ServerConnection
    var output = FrameOutput()
    /// Set while the channel is open.
    private(set) var context: ChannelHandlerContext?

    // Time.
    private var timer: NIOScheduledCallback?
    private var timerDue = MonotonicTime(milliseconds: .max)

    // Input.
    private var decoder = FrameDecoder()
    var bufferedInputBytes: Int { decoder.bufferedByteCount }
    private(set) var isInputOver = false
    private var isReadWanted = false
    /// Frames wait in the decoder: the burst had its share, or the peer does not read its answers.
    private var isInputHeld = false
    private var isGoingOn = false
    private var framesOfBurst = 0
    var isEnding = false

    // Requests.
    var readBurst: [ReadRequest] = []
    let cancelled = CancelledRequests()
    var streams: [ReplyAddress] = []

    // Who.
    private(set) var origin: CallOrigin
    var peer: Peer { origin.peer }
    var principal: Principal? {
        get { origin.caller }
        set { origin = CallOrigin(caller: newValue, peer: origin.peer, connection: number) }
    }
    /// The challenge of a login that waits for its second step.
    var halfLogin: String?
    var hasSessionEnded = false
    /// Nil for who has no idle time, and for strangers.
    var use: SessionUse?
    /// Counted as one; see `ConnectionCount`.
    private(set) var isStranger = true

    // Load; see `ConnectionHandler+Load`.
    var load: AccountLoad?
    var loadOwner: Principal?
    /// Requests without their answer that `load` counts.
    var begunOnLoad = 0
    /// The same, of a caller that was here before: these count for nobody.
    var begunForFormer = 0
    var heldBodies: [UInt32: Int] = [:]
    var heldBodyBytes = 0
    /// What the budget of all connections counts for this one.
    var countedBytes = 0
    var unmeasuredOutput = 0

    // Output.
    var isAwaitingFlush = false
    var isOutputBlocked = false
    let progress = OutputProgress()

    init(peer: Peer, home: LoopHome) {
        self.home = home
        number = home.nextConnectionNumber()
        origin = CallOrigin(caller: nil, peer: peer, connection: number)
        home.lookAtClocks()
        machine = ServerConnection(settings: home.parts.settings.connection, now: home.now)
    }

    // MARK: Channel

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        home.opened(self)
        updateTimer()
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        _ = machine.connectionClosed()
        isEnding = true
        cancelled.abandonAll()
        countFor(nil)
        forgetMemory()
        home.events.forget(streams)
        streams = []
        readBurst = []
        timer?.cancel()
        timer = nil
        self.context = nil
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        // Also where a channel was accepted and never became active.
        self.context = nil
        home.closed(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding else { return }
        home.lookAtClocks()
        machine.bytesReceived(now: home.now)
        decoder.append(unwrapInboundIn(data))
        handleInput()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        burstCompleted()
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            inputClosed()
        }
        if case .handshakeCompleted? = event as? TLSUserEvent { countAsEncrypted() }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Swift.Error) {
        // A reset or a timeout of the peer: there is nobody left to tell.
        context.close(promise: nil)
    }

    /// The peer sends no more, but may still read: it gets the answers to what it sent.
    private func inputClosed() {
        isInputOver = true
        home.lookAtClocks()
        if isEnding { return closeWhenAllIsSaid() }
        endStreams(because: .cancelled)
        submitReads()
        closeIfDone()
        flush()
    }

    /// After the peer has ended its half, the last answer ends ours.
    func closeIfDone() {
        guard isInputOver, !isInputHeld, machine.inFlightCount == 0 else { return }
        end(machine.faultFound(.peerLeft, now: home.now))
    }

    private func countAsEncrypted() {
        var peer = peer
        peer.isEncrypted = true
        origin = CallOrigin(caller: principal, peer: peer, connection: number)
    }

    func countAsStranger(_ isStranger: Bool) {
        guard isStranger != self.isStranger else { return }
        self.isStranger = isStranger
        home.parts.connectionCount.changed(from: peer, toStranger: isStranger)
    }

    // MARK: Bursts

    /// Frames and bytes of answers after which a burst stops for the others of its loop, and for its answers to leave.
    private static let framesPerBurst = 1_024
    private static let outputPerBurst = 256 * 1_024
    /// A compressed body takes the time of so many others: it may become a thousand times as long.
    private static let framesOfDeflate = 64

    private var hasBurstRoom: Bool {
        framesOfBurst < Self.framesPerBurst && output.bytes.readableBytes < Self.outputPerBurst
            && !isOutputBlocked
    }

    /// Handles what has arrived and what an earlier burst left.
    private func handleInput() {
        do {
            try handleFrames()
        } catch {
            isInputHeld = false
            end(machine.faultFound(error, now: home.now))
        }
        let isMidFrame = decoder.isMidFrame && !isInputHeld
        machine.burstEnded(
            isMidFrame: isMidFrame,
            of: isMidFrame ? decoder.begunHeader : nil,
            now: home.now
        )
    }

    private func burstCompleted() {
        submitReads()
        flush()
        countMemoryIfNeeded()
        updateTimer()
        framesOfBurst = 0
        goOnLater()
    }

    private func goOnLater() {
        guard isInputHeld, !isOutputBlocked, !isGoingOn, !isEnding else { return }
        isGoingOn = true
        home.goOnLater(self)
    }

    /// The next burst, of frames that are here already.
    func goOn() {
        isGoingOn = false
        guard isInputHeld, !isOutputBlocked, !isEnding, let context else { return }
        handleInput()
        burstCompleted()
        guard !isInputHeld, !isEnding else { return }
        if isReadWanted, !isOutputBlocked {
            isReadWanted = false
            context.read()
        }
        closeIfDone()
        flush()
    }

    // MARK: Frames

    private func handleFrames() throws(ConnectionFault) {
        if machine.awaitsPreface {
            guard let preface = try decoder.nextClientPreface() else { return }
            prefaceReceived(preface)
        }
        while !isEnding {
            guard hasBurstRoom else {
                isInputHeld = decoder.isMidFrame
                return
            }
            guard let next = try decoder.next(limit: machine.frameLimit) else { break }
            switch next {
            case .frame(let frame):
                framesOfBurst += frame.header.flags.contains(.deflate) ? Self.framesOfDeflate : 1
                frameReceived(frame)
            case .tooLarge(let header):
                framesOfBurst += 1
                let action = machine.tooLargeFrameReceived(header, now: home.now)
                run(action, for: Frame(header: header, body: ByteBuffer()), entry: nil)
            }
        }
        // Only now: what is answered meanwhile must not look like the last of a client that sends no more.
        isInputHeld = false
    }

    private func prefaceReceived(_ preface: ClientPreface) {
        switch machine.prefaceReceived(preface, now: home.now) {
        case .reply(let answer):
            output.preface(answer)
            if !isPlaintextAllowed { end(machine.faultFound(.plaintextRefused, now: home.now)) }
        case .replyAndClose(let answer):
            output.preface(answer)
            end(Farewell(.unsupportedVersion, .silence))
        case .ignore: break
        }
    }

    /// Without a certificate the server listens on loopback alone, or was told to take plaintext (SEC-002).
    private var isPlaintextAllowed: Bool {
        peer.isPrivate || home.parts.certificate == nil || home.parts.settings.insecureListen
    }

    private func frameReceived(_ frame: Frame) {
        let entry =
            frame.header.type == .request ? home.parts.table.entry(frame.header.opcode) : nil
        let action = machine.frameReceived(frame.header, openTo: entry?.openTo, now: home.now)
        run(action, for: frame, entry: entry)
    }

    private func run(_ action: ServerConnection.OnFrame, for frame: Frame, entry: MethodEntry?) {
        switch action {
        case .dispatch:
            dispatch(frame, to: entry)
        case .refuse(let refusal): refuse(frame.header, because: refusal)
        case .cancel: cancel(frame.header.requestID)
        case .sendPong: output.pong(answering: frame)
        case .endStreams: endStreams(because: .cancelled)
        case .ignore: break
        case .close(let farewell): end(farewell)
        }
    }

    // MARK: Time

    /// Moves the timer forward when something is due sooner; a timer that fires too early is simply set again.
    func updateTimer() {
        guard let context, var due = machine.nextTimer else { return }
        if let since = progress.standsSince {
            due = min(due, since + home.parts.settings.outputStallMs)
        }
        guard due < timerDue else { return }
        timer?.cancel()
        timerDue = due
        let wait = max(due - home.now, 0)
        timer = try? context.eventLoop.assumeIsolated()
            .scheduleCallback(in: .milliseconds(wait), handler: self)
    }

    // MARK: Back pressure

    func read(context: ChannelHandlerContext) {
        if isOutputBlocked || isInputHeld {
            isReadWanted = true
        } else {
            context.read()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        home.lookAtClocks()
        isOutputBlocked = !context.channel.isWritable
        countMemory()
        if isOutputBlocked {
            progress.blocked(context.channel, now: home.now)
            updateTimer()
        } else {
            progress.unblocked()
            home.events.outputDrained(streams)
            flush()
            goOnLater()
            if isReadWanted, !isInputHeld, !isOutputBlocked {
                isReadWanted = false
                context.read()
            }
        }
        context.fireChannelWritabilityChanged()
    }
}

extension ConnectionHandler: NIOScheduledCallbackHandler {
    func handleScheduledCallback(eventLoop: some EventLoop) {
        timer = nil
        timerDue = MonotonicTime(milliseconds: .max)
        home.lookAtClocks()
        if isStalled {
            home.parts.metrics.hit(.slowReader)
            home.parts.audit.limitHit(.slowReader, by: peer, connection: number)
            return abort()
        }
        if isEnding { lingerWhileOutputLeaves() }
        switch machine.timerFired(now: home.now) {
        case .reschedule: break
        case .sendPing: sendPing()
        case .close(let farewell): end(farewell)
        case .disconnect: return abort()
        }
        flush()
        updateTimer()
    }
}
