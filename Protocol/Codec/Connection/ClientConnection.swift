/// The client's side of one connection, as a value without I/O.
///
/// Its duties:
/// 1. Preface and Hello go out at once; nothing else before Hello's answer.
/// 2. Allots request ids, never one twice, and no more at once than the server said. A request that was
///    given up keeps its place until the server has answered it, because the server counts so too.
/// 3. Matches answers with requests. Late ones are ignored, answers to what was never asked end the connection.
/// 4. Deadlines: each request has one, and a CANCEL goes out for what is late.
/// 5. Signs of life: PING after half an idle time, the end after one and a half.
/// 6. GOAWAY: after a notice no new requests; at the end it says which requests were never executed.
///
/// It decides and never does: each event gives one action, which the caller runs. The caller keeps one
/// timer, at ``nextTimer``, and asks again after each event.
public struct ClientConnection: ~Copyable, Sendable {
    private enum Phase: Equatable {
        case awaitingPreface
        case awaitingHello
        case open
        /// The farewell is said; what still arrives is thrown away.
        case lingering(until: MonotonicTime)
        case closed
    }

    private struct InFlight: Sendable, Equatable {
        var deadline: MonotonicTime?
        /// Nobody waits for the answer any more.
        var isGivenUp = false
    }

    private var phase = Phase.awaitingPreface
    private var inFlight = InFlightTable<InFlight>()
    private var nextID = ClientConnection.helloID + 1
    private var announcedMaxInFlight = Limits.maxInFlightBeforeAuthentication
    private var announcedMaxFrame = Limits.maxFrameBeforeAuthentication
    private var liveness: Liveness
    /// Half of what the server bears: its windows and these do not begin together.
    private var cancels = RateWindow(limit: Limits.maxCancelsPerWindow / 2)
    /// Not after the earliest deadline in flight; exact again whenever the timer fires.
    private var earliestDeadline: MonotonicTime?
    private var isServerLeaving = false
    private var isLeaving = false

    /// The request id of Hello.
    public static let helloID: UInt32 = 1

    /// Bytes after the header that this client takes, as its Hello says.
    public let frameLimit: UInt32
    /// What both sides have; nothing before Hello's answer.
    public private(set) var features: FeatureSet = []
    /// Whether the server has accepted a credential, and a second step where one was asked for.
    public private(set) var isAuthenticated = false

    /// The machine of a connection that was made at `now`, on which preface and Hello are being sent.
    public init(frameLimit: UInt32 = Limits.maxFrame, now: MonotonicTime) {
        self.frameLimit = max(frameLimit, Limits.maxFrameFloor)
        liveness = Liveness(idleMs: Limits.idleTimeoutMs, now: now)
        let deadline = now + Limits.handshakeTimeoutMs
        inFlight.append(Self.helloID, InFlight(deadline: deadline))
        earliestDeadline = deadline
    }

    /// Whether the decoder is to be asked for a preface rather than a frame.
    public var awaitsPreface: Bool { phase == .awaitingPreface }

    /// Whether new requests can be begun, as far as the connection's life goes.
    public var isUsable: Bool { phase == .open && !isServerLeaving && !isLeaving }

    /// Requests that the server has not answered to the end.
    public var inFlightCount: Int { inFlight.count }

    /// Requests that the server takes at once, as things stand.
    public var maxInFlight: UInt32 {
        isAuthenticated ? announcedMaxInFlight : Limits.maxInFlightBeforeAuthentication
    }

    /// The longest frame the server takes, as things stand.
    public var peerMaxFrame: UInt32 {
        isAuthenticated ? announcedMaxFrame : Limits.maxFrameBeforeAuthentication
    }

    /// Whether a body without secrets may be sent compressed, as things stand.
    public var mayCompress: Bool { features.contains(.deflate) && isAuthenticated }

    // MARK: Preface and Hello

    /// What to do with a preface.
    public enum OnPreface: Sendable, Equatable {
        /// Wait for Hello's answer.
        case proceed
        /// The server speaks none of our versions, but up to this one: close.
        case unsupportedVersion(serverMaxMajor: UInt8)
        /// The connection is ending, or the preface was there before.
        case ignore
    }

    /// The server's preface is here.
    public mutating func prefaceReceived(_ preface: ServerPreface, now: MonotonicTime) -> OnPreface
    {
        guard phase == .awaitingPreface else { return .ignore }
        liveness.frameEnded()
        guard preface.chosenMajor == Preface.major else {
            phase = .lingering(until: now)
            return .unsupportedVersion(serverMaxMajor: preface.maxMajor)
        }
        phase = .awaitingHello
        return .proceed
    }

    /// Hello was answered: its limits hold, and requests may begin.
    public mutating func helloAnswered(_ reply: HelloReply) {
        guard phase == .awaitingHello else { return }
        phase = .open
        earliestDeadline = nil
        features = FeatureSet(names: reply.features)
        announcedMaxFrame =
            reply.maxFrame == 0 ? Limits.maxFrame : max(reply.maxFrame, Limits.maxFrameFloor)
        announcedMaxInFlight = max(reply.maxInflight, 1)
        if reply.idleTimeoutMs > 0 {
            liveness.idleMs = Int64(max(reply.idleTimeoutMs, Limits.idleTimeoutFloorMs))
        }
        if let authenticated = reply.authenticated { authenticationAnswered(authenticated) }
    }

    /// A credential was accepted, at least as the first of two steps.
    public mutating func authenticationAnswered(_ reply: AuthenticateReply) {
        isAuthenticated = reply.challenge == nil
    }

    /// Logout was answered: the limits of strangers hold again.
    public mutating func logoutAnswered() {
        isAuthenticated = false
    }

    // MARK: Requests

    /// Why a request cannot begin.
    public enum BeginRefusal: Error, Sendable, Equatable {
        /// Hello is not answered yet.
        case notOpen
        /// As many as the server takes at once are in flight: wait for one to end.
        case tooManyInFlight
        /// One side is leaving: use another connection.
        case leaving
        /// All ids are used up: use another connection.
        case idsUsedUp
        /// The connection has ended.
        case closed
    }

    /// Begins a request and gives it its id. Streams have no timeout.
    public mutating func requestBegan(
        timeoutMs: UInt32?,
        now: MonotonicTime
    ) -> Result<UInt32, BeginRefusal> {
        switch phase {
        case .awaitingPreface, .awaitingHello: return .failure(.notOpen)
        case .lingering, .closed: return .failure(.closed)
        case .open: break
        }
        guard !isServerLeaving, !isLeaving else { return .failure(.leaving) }
        guard inFlight.count < Int(maxInFlight) else { return .failure(.tooManyInFlight) }
        guard nextID < .max else { return .failure(.idsUsedUp) }
        let id = nextID
        nextID += 1
        let deadline = timeoutMs.map { now + Int64($0) }
        inFlight.append(id, InFlight(deadline: deadline))
        if let deadline { earliestDeadline = min(earliestDeadline ?? deadline, deadline) }
        return .success(id)
    }

    /// What to do when nobody waits for a request any more.
    public enum OnGivenUp: Sendable, Equatable {
        /// Send a CANCEL if ``takeCancel(now:)`` allows it.
        case sendCancel
        /// It is answered, given up, or gone with its connection already.
        case ignore
    }

    /// The caller no longer wants the answer.
    public mutating func requestGivenUp(_ id: UInt32) -> OnGivenUp {
        switch phase {
        case .lingering, .closed: return .ignore
        case .awaitingPreface, .awaitingHello, .open: break
        }
        guard let request = inFlight[id], !request.isGivenUp else { return .ignore }
        inFlight[id] = InFlight(deadline: nil, isGivenUp: true)
        return phase == .open ? .sendCancel : .ignore
    }

    /// Whether a CANCEL may be sent: one too many would end the connection and all requests on it.
    ///
    /// Without a CANCEL the server answers as if nothing had happened, and the answer is ignored.
    public mutating func takeCancel(now: MonotonicTime) -> Bool {
        cancels.admit(now: now)
    }

    // MARK: Frames

    /// What to do with a frame.
    public enum OnFrame: Sendable, Equatable {
        /// Give the body to whoever waits for the request; `isLast` when no more follow.
        case deliver(isLast: Bool)
        /// Give the error to whoever waits; nothing follows.
        case deliverError
        /// Tell whoever waits that the answer is longer than this client takes; send a CANCEL if more would follow.
        case deliverTooLarge(sendCancel: Bool)
        /// Send the body back in a PONG.
        case sendPong
        /// Decode the body and say what it is with ``goAwayReceived(_:now:)``.
        case readGoAway
        /// Nothing.
        case ignore
        /// Say this, and end the connection.
        case close(Farewell)
        /// Give the body to whoever waits, say this, and end the connection: it was the last answer awaited.
        case deliverAndClose(Farewell, isError: Bool)
    }

    /// A whole frame is here.
    public mutating func frameReceived(_ header: FrameHeader, now: MonotonicTime) -> OnFrame {
        liveness.frameEnded()
        return received(header, isTooLarge: false, now: now)
    }

    /// The header of a frame longer than ``frameLimit`` is here; the decoder passes over the rest.
    public mutating func tooLargeFrameReceived(
        _ header: FrameHeader,
        now: MonotonicTime
    ) -> OnFrame {
        liveness.frameEnded()
        return received(header, isTooLarge: true, now: now)
    }

    private mutating func received(
        _ header: FrameHeader,
        isTooLarge: Bool,
        now: MonotonicTime
    ) -> OnFrame {
        switch phase {
        case .lingering, .closed: return .ignore
        case .awaitingPreface: return close(.notDeskwire, now: now)
        case .awaitingHello, .open: break
        }
        if header.type.isIgnorable { return .ignore }
        guard header.hasRightShape else {
            return close(.malformedControlFrame(header.type), now: now)
        }
        switch header.type {
        case .reply, .error: return answerReceived(header, isTooLarge: isTooLarge, now: now)
        case .request, .cancel: return close(.frameOutOfPlace(header.type), now: now)
        case .ping: return .sendPong
        case .pong: return .ignore
        default:
            return isTooLarge ? close(.frameTooLarge(header.length), now: now) : .readGoAway
        }
    }

    private mutating func answerReceived(
        _ header: FrameHeader,
        isTooLarge: Bool,
        now: MonotonicTime
    ) -> OnFrame {
        let id = header.requestID
        guard id < nextID else { return close(.unknownRequestID(id), now: now) }
        if header.flags.contains(.deflate), !features.contains(.deflate) {
            return close(.compressionNotNegotiated(header.type), now: now)
        }
        guard let request = inFlight[id] else { return .ignore }
        let isError = header.type == .error
        guard isError || !header.flags.contains(.more) else {
            guard !request.isGivenUp else { return .ignore }
            guard isTooLarge else { return .deliver(isLast: false) }
            inFlight[id] = InFlight(deadline: nil, isGivenUp: true)
            return .deliverTooLarge(sendCancel: true)
        }
        inFlight[id] = nil
        let isEnd = isLeaving && inFlight.isEmpty
        if request.isGivenUp { return isEnd ? close(.shuttingDown, now: now) : .ignore }
        if isTooLarge { return .deliverTooLarge(sendCancel: false) }
        if isEnd { return .deliverAndClose(end(.shuttingDown, now: now), isError: isError) }
        return isError ? .deliverError : .deliver(isLast: true)
    }

    // MARK: GOAWAY and end

    /// What to do with a GOAWAY.
    public enum OnGoAway: Sendable, Equatable {
        /// Use another connection for new requests; what is in flight here is still being answered.
        case useAnother
        /// The end: these requests were not executed and may be repeated, whatever they are. Others may still be
        /// answered.
        case ending(notExecuted: [UInt32])
        /// Nothing.
        case ignore
    }

    /// The server says that it leaves.
    public mutating func goAwayReceived(_ goAway: GoAway, now: MonotonicTime) -> OnGoAway {
        switch phase {
        case .lingering, .closed: return .ignore
        case .awaitingPreface, .awaitingHello, .open: break
        }
        isServerLeaving = true
        guard goAway.lastRequestID != .max else { return .useAnother }
        let notExecuted = awaitedIDs.filter { $0 > goAway.lastRequestID }
        for id in inFlight.allIDs where id > goAway.lastRequestID {
            inFlight[id] = nil
        }
        return .ending(notExecuted: notExecuted)
    }

    /// What to do when the client wants to leave.
    public enum OnLeave: Sendable, Equatable {
        /// Send a GOAWAY notice; the connection closes when everything is answered.
        case sendNotice
        /// Say this, and end the connection.
        case close(Farewell)
        /// It is ending already.
        case ignore
    }

    /// The client wants no more of this connection. Streams are to be given up by the caller.
    public mutating func leaveBegan(now: MonotonicTime) -> OnLeave {
        switch phase {
        case .lingering, .closed: return .ignore
        case .awaitingPreface, .awaitingHello: return .close(end(.shuttingDown, now: now))
        case .open:
            guard !isLeaving else { return .ignore }
            isLeaving = true
            return inFlight.isEmpty ? .close(end(.shuttingDown, now: now)) : .sendNotice
        }
    }

    /// The caller has found a reason to end the connection: the decoder's, or one of its own.
    ///
    /// Nil when it is ending already.
    public mutating func faultFound(_ fault: ConnectionFault, now: MonotonicTime) -> Farewell? {
        switch phase {
        case .lingering, .closed: nil
        case .awaitingPreface, .awaitingHello, .open: end(fault, now: now)
        }
    }

    /// The connection is gone; gives the requests that somebody still waits for, with unknown outcome.
    public mutating func connectionClosed() -> [UInt32] {
        phase = .closed
        let ids = awaitedIDs
        inFlight = InFlightTable()
        return ids
    }

    private var awaitedIDs: [UInt32] {
        inFlight.allIDs.filter { inFlight[$0]?.isGivenUp == false }
    }

    private mutating func close(_ fault: ConnectionFault, now: MonotonicTime) -> OnFrame {
        .close(end(fault, now: now))
    }

    private mutating func end(_ fault: ConnectionFault, now: MonotonicTime) -> Farewell {
        let isStranger = phase == .awaitingPreface
        phase = .lingering(until: now + Limits.lingerMs)
        return Farewell(fault, isStranger ? .silence : .goAway(lastRequestID: 0))
    }

    // MARK: Time

    /// What to do when the timer fires.
    public enum OnTimer: Sendable, Equatable {
        /// Nothing is due yet; schedule the timer at ``nextTimer``.
        case reschedule
        /// Send a PING, and schedule the timer again.
        case sendPing
        /// Tell whoever waits for these that it is too late, send a CANCEL for each while ``takeCancel(now:)``
        /// allows it, and schedule again.
        case timedOut([UInt32])
        /// Say this, and end the connection; schedule the timer again.
        case close(Farewell)
        /// It has lingered enough: close the socket.
        case disconnect
    }

    /// Bytes have arrived.
    public mutating func bytesReceived(now: MonotonicTime) {
        liveness.bytesReceived(now: now)
    }

    /// All whole frames of what arrived have been handled; `isMidFrame` says whether another has begun.
    public mutating func burstEnded(isMidFrame: Bool, now: MonotonicTime) {
        liveness.burstEnded(isMidFrame: isMidFrame, within: Limits.frameTimeoutMs, now: now)
    }

    /// Something was sent.
    public mutating func bytesSent(now: MonotonicTime) {
        liveness.bytesSent(now: now)
    }

    /// When the timer is to fire; nil when the connection is closed.
    public var nextTimer: MonotonicTime? {
        switch phase {
        case .closed: return nil
        case .lingering(let until): return until
        case .awaitingPreface, .awaitingHello, .open: break
        }
        var due = liveness.deadline
        if phase == .open { due = min(due, liveness.pingDue) }
        if let earliestDeadline { due = min(due, earliestDeadline) }
        return due
    }

    /// The timer has fired, perhaps too early.
    public mutating func timerFired(now: MonotonicTime) -> OnTimer {
        switch phase {
        case .closed: return .disconnect
        case .lingering(let until):
            guard now >= until else { return .reschedule }
            phase = .closed
            return .disconnect
        case .awaitingPreface, .awaitingHello:
            let late = lateRequests(now: now)
            if !late.isEmpty { return .close(end(.handshakeTimeout, now: now)) }
        case .open:
            let late = lateRequests(now: now)
            if !late.isEmpty { return .timedOut(late) }
        }
        if let fault = liveness.fault(now: now) { return .close(end(fault, now: now)) }
        guard phase == .open, liveness.takePing(now: now) else { return .reschedule }
        return .sendPing
    }

    private mutating func lateRequests(now: MonotonicTime) -> [UInt32] {
        guard let earliest = earliestDeadline, now >= earliest else { return [] }
        var late: [UInt32] = []
        var next: MonotonicTime?
        inFlight.forEach { id, request in
            guard let deadline = request.deadline else { return }
            if now >= deadline {
                late.append(id)
                request = InFlight(deadline: nil, isGivenUp: true)
            } else {
                next = min(next ?? deadline, deadline)
            }
        }
        earliestDeadline = next
        return late
    }
}
