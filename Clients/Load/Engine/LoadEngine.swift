import DeskwireClient
import DeskwireProtocol
import NIOCore
import NIOPosix

/// Drives a run: connections, pace, phases, repeats, and the tally.
///
/// 1. Opens the connections, a few at a time, and starts when all are open.
/// 2. Closed loop: an answer makes room for the next request. Open loop: requests have their times, and a latency
///    counts from when the request was due, so that a server that stalls is not measured by those it let us send.
/// 3. Sends what the server could not take again, and what was unanswered when a connection broke, with the same key.
/// 4. Ends after the time, the count, or the source; waits for the last answers with bounded patience.
///
/// Lives on one event loop and is used nowhere else.
final class LoadEngine {
    /// A request that the server cannot take is sent so often at most.
    static let triesMax = 50

    private enum Phase {
        case connecting
        case warmUp
        case measuring
        case draining
        case over
    }

    let depth: Int
    private let plan: LoadPlan
    private let target: LoadTarget
    private let source: any RequestSource
    private let loop: any EventLoop
    private let promise: EventLoopPromise<LoadOutcome>
    private var phase = Phase.connecting
    private var connections: [LoadConnection] = []
    private var openCount = 0
    private var nextToFill = 0
    /// To be sent again: unanswered when their connection broke, or refused for now.
    private var repeats: [LoadRequest] = []
    private var waitingRepeats = 0
    private var startedAt = NIODeadline.now()
    private var issued: UInt64 = 0
    private var measured: UInt64 = 0
    private var tally: Tally
    private var connectsFailed = 0
    private var brokenSince: NIODeadline?
    private var outcome = LoadOutcome()

    init(
        plan: LoadPlan,
        target: LoadTarget,
        source: any RequestSource,
        loop: any EventLoop,
        promise: EventLoopPromise<LoadOutcome>
    ) {
        self.plan = plan
        depth = plan.depth
        self.target = target
        self.source = source
        self.loop = loop
        self.promise = promise
        tally = Tally(names: source.series)
    }

    // MARK: Connections

    func start() {
        for _ in 0..<min(64, plan.connections) { connectNext() }
        keepAlive()
        if plan.showsProgress { drawProgress() }
    }

    private func keepAlive() {
        after(.seconds(20)) {
            guard self.phase != .over else { return }
            for connection in self.connections { connection.keepAlive() }
            self.keepAlive()
        }
    }

    private func connectNext() {
        guard connections.count < plan.connections, phase == .connecting else { return }
        let connection = LoadConnection(
            number: connections.count,
            engine: self,
            token: target.token
        )
        connections.append(connection)
        connect(connection)
    }

    private func connect(_ connection: LoadConnection) {
        let bound = NIOLoopBound(connection, eventLoop: loop)
        ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(
                    minimum: 1_024,
                    initial: 2_048,
                    maximum: 262_144
                )
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(bound.value)
                }
            }
            .connect(host: target.host, port: target.port)
            .assumeIsolated()
            .whenFailure { error in
                self.ended(bound.value, unanswered: [], because: ConnectFailure.text(error))
            }
    }

    func opened(_ connection: LoadConnection) {
        openCount += 1
        brokenSince = nil
        connectNext()
        if plan.readsNothing { connection.stopReading(true) }
        switch phase {
        case .connecting: if openCount == plan.connections { begin() }
        case .warmUp, .measuring, .draining: connection.fill(at: .now())
        case .over: connection.close()
        }
    }

    func ended(_ connection: LoadConnection, unanswered: [LoadRequest], because reason: String) {
        guard phase != .over else { return }
        if connections[connection.number].isOpen || !unanswered.isEmpty || phase != .connecting {
            openCount = connections.count(where: \.isOpen)
        }
        outcome.breaks[reason, default: 0] += 1
        guard !plan.readsNothing else { return endIfAnswered() }
        repeats += unanswered.filter { $0.tries > 0 }
        let now = NIODeadline.now()
        let since = brokenSince ?? now
        brokenSince = since
        guard now - since < plan.patience else {
            outcome.failure = "no connection for \(plan.patience.seconds) s: \(reason)"
            return finish()
        }
        let replacement = LoadConnection(
            number: connection.number,
            engine: self,
            token: target.token
        )
        connections[connection.number] = replacement
        loop.assumeIsolated().scheduleTask(in: .milliseconds(250)) {
            if self.phase != .over { self.connect(replacement) }
        }
    }

    // MARK: Phases

    private func begin() {
        phase = .warmUp
        outcome.startedAtMs = WallTime.milliseconds
        startedAt = .now()
        if plan.warmUp.nanoseconds > 0 {
            after(plan.warmUp) { self.measure() }
        } else {
            measure()
        }
        if plan.rate == nil { fillAll() } else { tick() }
    }

    private func measure() {
        guard phase == .warmUp else { return }
        phase = .measuring
        tally.reset(at: .now())
        if let duration = plan.duration { after(duration) { self.drain() } }
    }

    /// Nothing new is sent. What was sent still counts where the count was the bound, and not where the time was.
    private func drain(atCount: Bool = false) {
        guard phase == .warmUp || phase == .measuring else { return }
        if !atCount { tally.stop(at: .now()) }
        phase = .draining
        if plan.readsNothing {
            for connection in connections { connection.stopReading(false) }
        }
        after(plan.patience) {
            guard self.phase == .draining else { return }
            let open = self.connections.reduce(0) { $0 + $1.inFlight.count { $0.value.tries > 0 } }
            self.outcome.unanswered = open + self.repeats.count + self.waitingRepeats
            self.outcome.failure = "\(self.outcome.unanswered) requests were not answered"
            self.finish()
        }
        endIfAnswered()
    }

    private func endIfAnswered() {
        if phase == .warmUp || phase == .measuring {
            guard source.isExhausted, !plan.staysOpen else { return }
        } else if phase != .draining {
            return
        }
        guard repeats.isEmpty, waitingRepeats == 0,
            connections.allSatisfy({ $0.inFlight.allSatisfy { $0.value.tries == 0 } })
        else { return }
        if phase == .warmUp { tally.reset(at: startedAt) }
        if phase != .draining { tally.stop(at: .now()) }
        finish()
    }

    private func finish() {
        guard phase != .over else { return }
        tally.stop(at: .now())
        phase = .over
        if plan.showsProgress { Progress.clear() }
        for connection in connections { connection.close() }
        outcome.tally = tally
        promise.succeed(outcome)
    }

    private func after(_ time: TimeAmount, _ body: @escaping () -> Void) {
        loop.assumeIsolated().scheduleTask(in: time, body)
    }

    // MARK: Pace

    private func fillAll() {
        let now = NIODeadline.now()
        for connection in connections { connection.fill(at: now) }
        endIfAnswered()
    }

    /// The open loop: what is due goes out, in turn on the connections that have room.
    private func tick() {
        guard phase == .warmUp || phase == .measuring, let rate = plan.rate else { return }
        let now = NIODeadline.now()
        var tried = 0
        while dueCount(at: now) > issued, tried < connections.count {
            let connection = connections[nextToFill % connections.count]
            nextToFill += 1
            tried += 1
            guard connection.isOpen, connection.inFlight.count < depth,
                let request = next(at: now)
            else { continue }
            connection.send(request)
            connection.flush()
            tried = 0
        }
        let wait = TimeAmount.nanoseconds(max(200_000, Int64(1_000_000_000 / rate) / 4))
        loop.assumeIsolated().scheduleTask(in: min(wait, .milliseconds(1))) { self.tick() }
    }

    /// How many requests have had their time; the first is due at the start.
    private func dueCount(at now: NIODeadline) -> UInt64 {
        guard let rate = plan.rate else { return .max }
        return UInt64(Double((now - startedAt).nanoseconds) / 1e9 * rate) + 1
    }

    func next(at now: NIODeadline) -> LoadRequest? {
        if let request = repeats.popLast() { return request }
        guard phase == .warmUp || phase == .measuring, dueCount(at: now) > issued,
            var request = source.next()
        else { return nil }
        if phase == .measuring {
            guard measured < plan.countMax else {
                drain(atCount: true)
                return nil
            }
            measured += 1
        }
        request.due = now
        if let rate = plan.rate {
            request.due = startedAt + .nanoseconds(Int64(Double(issued) / rate * 1e9))
        }
        issued += 1
        return request
    }

    // MARK: Answers

    func answered(_ request: LoadRequest, _ body: ByteBuffer, at now: NIODeadline) {
        tally.record(request.series, now - request.due)
        source.answered(request, body)
        if phase != .measuring || source.isExhausted { endIfAnswered() }
    }

    func refused(_ request: LoadRequest, _ error: ErrorBody, at now: NIODeadline) {
        let mayComeBack = error.retry == .sameRequest || error.retry == .afterReconnect
        if mayComeBack, request.tries > 0, request.tries < Self.triesMax {
            tally.noteRepeat(request.series)
            waitingRepeats += 1
            after(.milliseconds(max(1, Int64(error.retryAfterMs)))) {
                self.waitingRepeats -= 1
                self.repeats.append(request)
                self.fillAll()
            }
            return
        }
        tally.noteRefusal(request.series, error.code)
        source.refused(request, error)
        if phase != .measuring || source.isExhausted { endIfAnswered() }
    }

    func streamed(_ body: ByteBuffer, on connection: Int, at now: NIODeadline) {
        source.streamed(body, on: connection, at: now)
    }

    private func drawProgress() {
        after(.seconds(1)) {
            guard self.phase != .over else { return }
            Progress.draw(self.tally, phase: "\(self.phase)", open: self.openCount)
            self.drawProgress()
        }
    }
}

extension TimeAmount {
    var seconds: Double { Double(nanoseconds) / 1e9 }
}
