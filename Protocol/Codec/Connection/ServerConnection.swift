/// The server's side of one connection, as a value without I/O.
///
/// Its duties:
/// 1. Order: preface, then Hello, then requests; request ids only grow.
/// 2. Before authentication: small frames, one request at once, a credential within five seconds, and the
///    end for an opcode nobody knows.
/// 3. Requests at once: a cancelled request keeps its place until its last frame is sent.
/// 4. Control frames: PING is answered, CANCEL passed on, and far too many of either end the connection.
/// 5. Time: PING after half an idle time, the end after one and a half; a begun frame must be completed.
/// 6. Drain: notice, then the last id, then the end; the same when the client leaves.
///
/// It decides and never does: each event gives one action, which the caller runs. It does not look into
/// bodies and does not know what a method does; roles and scopes are checked where requests are executed.
///
/// The caller keeps one timer, at ``nextTimer``, and asks again after each event.
public struct ServerConnection: ~Copyable, Sendable {
    /// What this server announces.
    public struct Settings: Sendable, Hashable {
        /// Bytes after the header of an authenticated client's frames.
        public var maxFrame = Limits.maxFrame
        /// Requests at once of an authenticated client, unless ``callerChanged(to:maxInFlight:now:)`` says otherwise.
        public var maxInFlight = Limits.maxInFlight
        /// The idle time.
        public var idleTimeoutMs = Limits.idleTimeoutMs
        /// The features this server has.
        public var features = FeatureSet.all

        /// The settings of `Limits`.
        public init() {}
    }

    private enum Phase: Equatable {
        case awaitingPreface
        case awaitingHello
        case answeringHello
        case open
        /// The farewell is said; what still arrives is thrown away.
        case lingering(until: MonotonicTime)
        case closed
    }

    private struct Drain: Sendable, Equatable {
        var deadline: MonotonicTime
        /// The client has answered the PING that followed the notice: it knows.
        var isKnownToClient = false
    }

    private let settings: Settings
    private var phase = Phase.awaitingPreface
    private var requests = ServerRequests()
    private var maxInFlight = Limits.maxInFlightBeforeAuthentication
    private var liveness: Liveness
    private var credentialDeadline: MonotonicTime?
    private var pings = RateWindow(limit: Limits.maxPingsPerWindow)
    private var drain: Drain?
    private var isPeerLeaving = false

    /// How far the caller has got.
    public private(set) var standing = CallerStanding.anonymous
    /// What both sides have; nothing before Hello.
    public private(set) var features: FeatureSet = []
    /// The longest frame the client takes.
    public private(set) var peerMaxFrame = Limits.maxFrame
    /// The machine of a connection that was accepted at `now`.
    public init(settings: Settings = Settings(), now: MonotonicTime) {
        self.settings = settings
        liveness = Liveness(idleMs: settings.idleTimeoutMs, now: now)
        credentialDeadline = now + Limits.handshakeTimeoutMs
    }

    /// Bytes after the header that the next frame may have.
    public var frameLimit: UInt32 {
        standing == .authenticated ? settings.maxFrame : Limits.maxFrameBeforeAuthentication
    }

    /// Whether the decoder is to be asked for a preface rather than a frame.
    public var awaitsPreface: Bool { phase == .awaitingPreface }

    /// Requests without their last answer.
    public var inFlightCount: Int { requests.inFlightCount }

    /// The highest request id seen.
    public var lastRequestID: UInt32 { requests.lastID }

    /// Whether a compressed body may be sent.
    public var mayCompress: Bool { features.contains(.deflate) && standing == .authenticated }

    // MARK: Preface and Hello

    /// What to do with a preface.
    public enum OnPreface: Sendable, Equatable {
        /// Answer with this preface; Hello comes next.
        case reply(ServerPreface)
        /// Answer with this preface, which chooses no version, and close.
        case replyAndClose(ServerPreface)
        /// The connection is ending, or the preface was there before.
        case ignore
    }

    /// The client's preface is here.
    public mutating func prefaceReceived(_ preface: ClientPreface, now: MonotonicTime) -> OnPreface
    {
        guard phase == .awaitingPreface else { return .ignore }
        liveness.frameEnded()
        let answer = ServerPreface(answering: preface)
        guard answer.chosenMajor != 0 else {
            phase = .lingering(until: now + Limits.lingerMs)
            return .replyAndClose(answer)
        }
        phase = .awaitingHello
        return .reply(answer)
    }

    /// The client's Hello is in order: from now on both sides' features and limits hold.
    ///
    /// To be called before Hello is answered. A Hello that ends without it may be tried again.
    public mutating func helloAccepted(offering offered: FeatureSet, maxFrame: UInt32) {
        guard phase == .answeringHello else { return }
        features = offered.intersection(settings.features)
        peerMaxFrame = maxFrame == 0 ? Limits.maxFrame : max(maxFrame, Limits.maxFrameFloor)
        phase = .open
    }

    // MARK: Credentials

    /// The client has offered a credential, right or wrong: it is not just holding the connection open.
    public mutating func credentialOffered() {
        // Between two steps the time runs on: wrong codes do not stretch it.
        if standing != .halfAuthenticated { credentialDeadline = nil }
    }

    /// The caller has logged in, taken the first of two steps, or logged out. Between the steps there are `withinMs`.
    public mutating func callerChanged(
        to standing: CallerStanding,
        maxInFlight: UInt32? = nil,
        withinMs: Int64? = nil,
        now: MonotonicTime
    ) {
        self.standing = standing
        let isAuthenticated = standing == .authenticated
        self.maxInFlight =
            isAuthenticated
            ? maxInFlight ?? settings.maxInFlight : Limits.maxInFlightBeforeAuthentication
        switch standing {
        case .anonymous: credentialDeadline = now + Limits.handshakeTimeoutMs
        case .halfAuthenticated: credentialDeadline = withinMs.map { now + $0 }
        default: credentialDeadline = nil
        }
    }

    // MARK: Frames

    /// What to do with a frame.
    public enum OnFrame: Sendable, Equatable {
        /// Execute the request; it is in flight until ``requestFinished(_:now:)``.
        case dispatch
        /// Answer the request with this error; nothing else happens.
        case refuse(RequestRefusal)
        /// Stop working on the request if that is still possible, and answer it all the same.
        case cancel
        /// Send the body back in a PONG.
        case sendPong
        /// End the subscriptions; the connection closes when everything is answered.
        case endStreams
        /// Nothing.
        case ignore
        /// Say this, and end the connection.
        case close(Farewell)
    }

    /// A whole frame is here.
    ///
    /// `openTo` says who may call a request's method; nil where nobody knows the opcode.
    public mutating func frameReceived(
        _ header: FrameHeader,
        openTo callers: CallerStanding?,
        now: MonotonicTime
    ) -> OnFrame {
        liveness.frameEnded()
        return received(header, openTo: callers, isTooLarge: false, now: now)
    }

    /// The header of a frame longer than ``frameLimit`` is here; the decoder passes over the rest.
    public mutating func tooLargeFrameReceived(
        _ header: FrameHeader,
        now: MonotonicTime
    ) -> OnFrame {
        liveness.frameEnded()
        return received(header, openTo: .authenticated, isTooLarge: true, now: now)
    }

    private mutating func received(
        _ header: FrameHeader,
        openTo callers: CallerStanding?,
        isTooLarge: Bool,
        now: MonotonicTime
    ) -> OnFrame {
        switch phase {
        case .lingering, .closed: return .ignore
        case .awaitingPreface: return close(.notDeskwire, now: now)
        case .awaitingHello, .answeringHello, .open: break
        }
        if isTooLarge, standing != .authenticated {
            return close(.frameTooLarge(header.length), now: now)
        }
        if header.type.isIgnorable { return .ignore }
        if phase == .awaitingHello,
            header.type != .request || header.opcode != Methods.hello.description.opcode
        {
            return close(.helloExpected, now: now)
        }
        guard header.hasRightShape else {
            return close(.malformedControlFrame(header.type), now: now)
        }
        switch header.type {
        case .request:
            return requestReceived(header, openTo: callers, isTooLarge: isTooLarge, now: now)
        case .cancel: return cancelReceived(header.requestID, now: now)
        case .ping:
            guard pings.admit(now: now) else {
                return close(.tooManyControlFrames(.ping), now: now)
            }
            return .sendPong
        case .pong: return pongReceived(now: now)
        case .goAway: return goAwayReceived(now: now)
        default: return close(.frameOutOfPlace(header.type), now: now)
        }
    }

    private mutating func requestReceived(
        _ header: FrameHeader,
        openTo callers: CallerStanding?,
        isTooLarge: Bool,
        now: MonotonicTime
    ) -> OnFrame {
        let id = header.requestID
        guard requests.take(id) else { return close(.requestIDNotIncreasing(id), now: now) }
        if phase == .awaitingHello {
            phase = .answeringHello
            requests.began(id)
            return .dispatch
        }
        guard header.opcode != Methods.hello.description.opcode else {
            return close(.helloRepeated, now: now)
        }
        guard callers != nil || standing == .authenticated else {
            return close(.unknownOpcodeBeforeAuthentication(header.opcode), now: now)
        }
        if let refusal = refusal(of: header, openTo: callers, isTooLarge: isTooLarge) {
            return .refuse(refusal)
        }
        requests.began(id)
        return .dispatch
    }

    private func refusal(
        of header: FrameHeader,
        openTo callers: CallerStanding?,
        isTooLarge: Bool
    ) -> RequestRefusal? {
        if isPeerLeaving || drain?.isKnownToClient == true { return .shuttingDown }
        if requests.inFlightCount >= Int(maxInFlight) {
            return .tooManyInFlight(limit: maxInFlight)
        }
        guard let callers else { return .unimplemented(opcode: header.opcode) }
        guard callers.contains(standing) else {
            return standing == .halfAuthenticated ? .secondStepMissing : .unauthenticated
        }
        if isTooLarge { return .frameTooLarge(header.length) }
        if header.flags.contains(.deflate), !mayCompress { return .compressionNotNegotiated }
        return nil
    }

    private mutating func cancelReceived(_ id: UInt32, now: MonotonicTime) -> OnFrame {
        do {
            return try requests.cancel(id, now: now) ? .cancel : .ignore
        } catch {
            return close(error, now: now)
        }
    }

    private mutating func pongReceived(now: MonotonicTime) -> OnFrame {
        guard drain != nil else { return .ignore }
        drain?.isKnownToClient = true
        return inFlightCount == 0 ? close(.shuttingDown, now: now) : .ignore
    }

    private mutating func goAwayReceived(now: MonotonicTime) -> OnFrame {
        isPeerLeaving = true
        return inFlightCount == 0 ? close(.peerLeft, now: now) : .endStreams
    }

    // MARK: Answers

    /// What to do with a request's last frame.
    public enum OnFinished: Sendable, Equatable {
        /// Send it.
        case send
        /// Send it, say this, and end the connection.
        case sendAndClose(Farewell)
        /// Throw it away: the connection is ending, or the request had its last frame already.
        case discard
    }

    /// The last frame of a request's answer is ready.
    public mutating func requestFinished(_ id: UInt32, now: MonotonicTime) -> OnFinished {
        switch phase {
        case .awaitingPreface, .awaitingHello, .lingering, .closed: return .discard
        case .answeringHello, .open: break
        }
        guard requests.finish(id) else { return .discard }
        if phase == .answeringHello { phase = .awaitingHello }
        guard inFlightCount == 0 else { return .send }
        if isPeerLeaving { return .sendAndClose(end(.peerLeft, now: now)) }
        guard drain?.isKnownToClient == true else { return .send }
        return .sendAndClose(end(.shuttingDown, now: now))
    }

    /// Whether a frame that is not a request's last may be sent: it is in flight and was not cancelled.
    public func mayStream(_ id: UInt32) -> Bool {
        switch phase {
        case .open: requests.isWanted(id)
        case .awaitingPreface, .awaitingHello, .answeringHello, .lingering, .closed: false
        }
    }

    // MARK: Drain and end

    /// What to do when the server wants to go down.
    public enum OnDrain: Sendable, Equatable {
        /// Send the GOAWAY notice (last id 4294967295) and a PING after it, and end the subscriptions.
        case sendNoticeAndPing
        /// Say this, and end the connection.
        case close(Farewell)
        /// It is ending already.
        case ignore
    }

    /// The server is going down and gives its connections `graceMs` for what is in flight.
    public mutating func drainBegan(graceMs: UInt32, now: MonotonicTime) -> OnDrain {
        switch phase {
        case .awaitingPreface, .awaitingHello, .answeringHello:
            return .close(end(.shuttingDown, now: now))
        case .open:
            guard drain == nil else { return .ignore }
            drain = Drain(deadline: now + Int64(graceMs))
            return .sendNoticeAndPing
        case .lingering, .closed: return .ignore
        }
    }

    /// The caller has found a reason to end the connection: the decoder's, Hello's, or one of its own.
    ///
    /// Nil when it is ending already.
    public mutating func faultFound(_ fault: ConnectionFault, now: MonotonicTime) -> Farewell? {
        switch phase {
        case .lingering, .closed: nil
        case .awaitingPreface, .awaitingHello, .answeringHello, .open: end(fault, now: now)
        }
    }

    /// The connection is gone; gives the requests that nobody waits for any more.
    public mutating func connectionClosed() -> [UInt32] {
        phase = .closed
        return requests.abandon()
    }

    /// The last answers and the farewell are still on their way to a peer that reads them: it lingers on.
    public mutating func farewellStillLeaves(now: MonotonicTime) {
        guard case .lingering = phase else { return }
        phase = .lingering(until: now + Limits.lingerMs)
    }

    private mutating func close(_ fault: ConnectionFault, now: MonotonicTime) -> OnFrame {
        .close(end(fault, now: now))
    }

    private mutating func end(_ fault: ConnectionFault, now: MonotonicTime) -> Farewell {
        let isStranger = phase == .awaitingPreface
        phase = .lingering(until: now + Limits.lingerMs)
        if isStranger { return .toStranger(fault) }
        if fault == .peerLeft { return Farewell(fault, .silence) }
        return Farewell(fault, .goAway(lastRequestID: lastRequestID))
    }

    // MARK: Time

    /// What to do when the timer fires.
    public enum OnTimer: Sendable, Equatable {
        /// Nothing is due yet; schedule the timer at ``nextTimer``.
        case reschedule
        /// Send a PING, and schedule the timer again.
        case sendPing
        /// Say this, and end the connection; schedule the timer again.
        case close(Farewell)
        /// It has lingered enough: close the socket.
        case disconnect
    }

    /// Bytes have arrived.
    public mutating func bytesReceived(now: MonotonicTime) {
        liveness.bytesReceived(now: now)
    }

    /// All whole frames of what arrived have been handled; `isMidFrame` says whether another has begun, and `header`
    /// which, if that much of it is here.
    public mutating func burstEnded(
        isMidFrame: Bool,
        of header: FrameHeader? = nil,
        now: MonotonicTime
    ) {
        let isUpload =
            standing == .authenticated && header?.type == .request
            && header?.opcode == Methods.putUploadChunk.description.opcode
        liveness.burstEnded(
            isMidFrame: isMidFrame,
            within: isUpload ? Limits.uploadFrameTimeoutMs : Limits.frameTimeoutMs,
            now: now
        )
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
        case .awaitingPreface, .awaitingHello, .answeringHello, .open: break
        }
        var due = liveness.deadline
        if phase == .open { due = min(due, liveness.pingDue) }
        if let credentialDeadline { due = min(due, credentialDeadline) }
        if let drain { due = min(due, drain.deadline) }
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
        case .awaitingPreface, .awaitingHello, .answeringHello, .open: break
        }
        if let fault = overdue(now: now) { return .close(end(fault, now: now)) }
        guard phase == .open, liveness.takePing(now: now) else { return .reschedule }
        return .sendPing
    }

    private func overdue(now: MonotonicTime) -> ConnectionFault? {
        if let credentialDeadline, now >= credentialDeadline { return .handshakeTimeout }
        if let drain, now >= drain.deadline { return .shuttingDown }
        return liveness.fault(now: now)
    }
}
