import DeskwireProtocol
import Testing

/// A client's connection: every frame in every state as a table, and its life over time as traces.
@Suite struct ClientConnectionTests {
    /// In `open` and after it, 2 and 3 are in flight; in `givenUp` nobody waits for 2. Hello was 1.
    enum State: String, CaseIterable {
        case preface, hello, open, givenUp, leaving, notified, ended, closed
    }

    enum Event: String, CaseIterable {
        case reply1, reply2, more2, error2, errorMore2, reply9, reply0, error9, deflated2
        case long2, longMore2, longError2
        case ping, shortPing, pong, goAway, longGoAway, goAwayID
        case request, cancel, ignorable, longIgnorable
    }

    /// `last` and `more` deliver, `error` delivers an error, `long` tells of a long answer, `longC` with a CANCEL;
    /// `read` asks for the GOAWAY's body; `!` ends the connection.
    static let table = """
        event         preface hello  open   givenUp leaving notified ended closed
        reply1        !magic  last   -      -       -       -        -     -
        reply2        !magic  !never last   -       last    last     -     -
        more2         !magic  !never more   -       more    more     -     -
        error2        !magic  !never error  -       error   error    -     -
        errorMore2    !magic  !never error  -       error   error    -     -
        reply9        !magic  !never !never !never  !never  !never   -     -
        reply0        !magic  !shape !shape !shape  !shape  !shape   -     -
        error9        !magic  !never !never !never  !never  !never   -     -
        deflated2     !magic  !never !raw   !raw    !raw    !raw     -     -
        long2         !magic  !never long   -       long    long     -     -
        longMore2     !magic  !never longC  -       longC   longC    -     -
        longError2    !magic  !never long   -       long    long     -     -
        ping          !magic  pong   pong   pong    pong    pong     -     -
        shortPing     !magic  !shape !shape !shape  !shape  !shape   -     -
        pong          !magic  -      -      -       -       -        -     -
        goAway        !magic  read   read   read    read    read     -     -
        longGoAway    !magic  !large !large !large  !large  !large   -     -
        goAwayID      !magic  !shape !shape !shape  !shape  !shape   -     -
        request       !magic  !side  !side  !side   !side   !side    -     -
        cancel        !magic  !side  !side  !side   !side   !side    -     -
        ignorable     !magic  -      -      -       -       -        -     -
        longIgnorable !magic  -      -      -       -       -        -     -
        """

    private static let rows: [[String]] = table.split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init)
    }

    private static let start = MonotonicTime(milliseconds: 0)
    private let start = MonotonicTime(milliseconds: 0)

    @Test func tableHasEveryStateAndEvent() {
        #expect(Self.rows[0] == ["event"] + State.allCases.map(\.rawValue))
        #expect(Self.rows.dropFirst().map(\.[0]) == Event.allCases.map(\.rawValue))
        for row in Self.rows {
            #expect(row.count == State.allCases.count + 1, "row \(row[0])")
        }
    }

    // DWP-25, DWP-26
    @Test(arguments: Event.allCases)
    func everyStateDoesWhatTheTableSays(event: Event) throws {
        let row = try #require(Self.rows.first { $0[0] == event.rawValue })
        for (state, cell) in zip(State.allCases, row.dropFirst()) {
            var connection = Self.connection(in: state)
            let action = send(event, to: &connection)
            #expect(Self.cell(of: action) == cell, "\(event) in \(state)")
            guard case .close = action else { continue }
            #expect(send(.ping, to: &connection) == .ignore, "it is over after a close")
        }
    }

    // MARK: Traces

    // DWP-22, DWP-36
    @Test func requestsGetIDsOneAfterTheOther() {
        var connection = Self.connection(in: .hello)
        #expect(connection.requestBegan(timeoutMs: nil, now: start) == .failure(.notOpen))
        connection.helloAnswered(Self.reply(features: ["events.v1", "of.tomorrow", "deflate"]))
        #expect(connection.features == .all)
        #expect(begin(&connection) == .success(2))
        #expect(begin(&connection) == .success(3))
        #expect(connection.inFlightCount == 3, "Hello's reply has not come through here")
    }

    @Test func strangerKeepsToTheLimitsOfStrangers() {
        var connection = Self.connection(in: .preface)
        _ = connection.prefaceReceived(ServerPreface(chosenMajor: 1), now: start)
        _ = answer(&connection, id: 1)
        var reply = Self.reply(features: ["deflate"])
        reply.authenticated = nil
        connection.helloAnswered(reply)
        #expect(connection.peerMaxFrame == 4_096)
        #expect(connection.mayCompress == false)
        #expect(begin(&connection) == .success(2))
        #expect(begin(&connection) == .failure(.tooManyInFlight))
        _ = answer(&connection, id: 2)
        connection.authenticationAnswered(
            AuthenticateReply(challenge: SecondStepChallenge(challenge: "x"))
        )
        #expect(connection.maxInFlight == 1, "half authenticated is not authenticated")
        connection.authenticationAnswered(AuthenticateReply())
        #expect(connection.maxInFlight == 3)
        #expect(connection.peerMaxFrame == Limits.maxFrame)
        #expect(connection.mayCompress == true)
        connection.logoutAnswered()
        #expect(connection.maxInFlight == 1)
    }

    @Test func requestsInFlightAreBoundedAndGivenUpOnesCount() {
        var connection = Self.connection(in: .open)
        #expect(begin(&connection) == .success(4))
        #expect(begin(&connection) == .failure(.tooManyInFlight))
        #expect(connection.requestGivenUp(2) == .sendCancel)
        #expect(connection.requestGivenUp(2) == .ignore)
        #expect(begin(&connection) == .failure(.tooManyInFlight))
        #expect(answer(&connection, id: 2) == .ignore)
        #expect(begin(&connection) == .success(5))
        #expect(answer(&connection, id: 2) == .ignore, "a late answer")
    }

    // DWP-26
    @Test func lateRequestIsGivenUpAndCancelled() {
        var connection = Self.connection(in: .open)
        _ = answer(&connection, id: 2)
        _ = answer(&connection, id: 3)
        #expect(begin(&connection, timeoutMs: 2_000) == .success(4))
        #expect(begin(&connection, timeoutMs: 1_000) == .success(5))
        #expect(connection.nextTimer == start + 1_000)
        #expect(connection.timerFired(now: start + 999) == .reschedule)
        #expect(connection.timerFired(now: start + 1_000) == .timedOut([5]))
        #expect(connection.nextTimer == start + 2_000)
        #expect(answer(&connection, id: 4) == .deliver(isLast: true))
        #expect(connection.timerFired(now: start + 2_000) == .reschedule)
        #expect(answer(&connection, id: 5) == .ignore)
        #expect(connection.inFlightCount == 0)
    }

    @Test func moreCancelsThanTheServerBearsAreNotSent() {
        let start = MonotonicTime(milliseconds: 7)
        var connection = Self.connection(in: .open)
        for _ in 0..<Limits.maxCancelsPerWindow / 2 {
            #expect(connection.takeCancel(now: start) == true)
        }
        #expect(connection.takeCancel(now: start + 9_999) == false)
        #expect(connection.takeCancel(now: start + 10_000) == true)
    }

    @Test func streamIsDeliveredUntilItsLastFrame() {
        var connection = Self.connection(in: .open)
        #expect(answer(&connection, id: 2, flags: .more) == .deliver(isLast: false))
        #expect(answer(&connection, id: 3) == .deliver(isLast: true))
        #expect(answer(&connection, id: 2, flags: .more) == .deliver(isLast: false))
        #expect(connection.requestGivenUp(2) == .sendCancel)
        #expect(answer(&connection, id: 2, flags: .more) == .ignore)
        #expect(connection.inFlightCount == 1)
        #expect(answer(&connection, id: 2, type: .error) == .ignore)
        #expect(connection.inFlightCount == 0)
    }

    // DWP-61, DWP-62
    @Test func noticeMovesNewRequestsElsewhereAndTheEndSaysWhatWasNotExecuted() {
        var connection = Self.connection(in: .open)
        #expect(begin(&connection) == .success(4))
        let notice = GoAway(code: .shuttingDown, lastRequestID: .max)
        #expect(connection.goAwayReceived(notice, now: start) == .useAnother)
        #expect(connection.isUsable == false)
        #expect(begin(&connection) == .failure(.leaving))
        #expect(answer(&connection, id: 2) == .deliver(isLast: true))
        #expect(connection.requestGivenUp(4) == .sendCancel)
        let end = GoAway(code: .shuttingDown, lastRequestID: 2)
        #expect(connection.goAwayReceived(end, now: start) == .ending(notExecuted: [3]))
        #expect(connection.connectionClosed() == [])
    }

    @Test func requestsOfUnknownOutcomeAreToldApartFromThoseNotExecuted() {
        var connection = Self.connection(in: .open)
        let end = GoAway(code: .shuttingDown, lastRequestID: 2)
        #expect(connection.goAwayReceived(end, now: start) == .ending(notExecuted: [3]))
        #expect(connection.connectionClosed() == [2])
        #expect(begin(&connection) == .failure(.closed))
    }

    @Test func leavingWaitsForWhatIsInFlight() {
        var connection = Self.connection(in: .open)
        #expect(connection.leaveBegan(now: start) == .sendNotice)
        #expect(connection.leaveBegan(now: start) == .ignore)
        #expect(begin(&connection) == .failure(.leaving))
        #expect(answer(&connection, id: 3) == .deliver(isLast: true))
        let farewell = Farewell(.shuttingDown, .goAway(lastRequestID: 0))
        #expect(
            answer(&connection, id: 2, type: .error) == .deliverAndClose(farewell, isError: true)
        )
        #expect(connection.connectionClosed() == [])
    }

    @Test func leavingAnIdleConnectionEndsItAtOnce() {
        var connection = Self.connection(in: .open)
        _ = answer(&connection, id: 2)
        _ = answer(&connection, id: 3)
        let farewell = Farewell(.shuttingDown, .goAway(lastRequestID: 0))
        #expect(connection.leaveBegan(now: start) == .close(farewell))
    }

    // DWP-8
    @Test func serverThatSharesNoVersionIsLeft() {
        var connection = ClientConnection(now: start)
        let preface = ServerPreface(chosenMajor: 0, maxMajor: 4)
        #expect(
            connection.prefaceReceived(preface, now: start)
                == .unsupportedVersion(serverMaxMajor: 4)
        )
        #expect(connection.connectionClosed() == [1])
    }

    @Test func handshakeThatTakesTooLongIsGivenUp() {
        var connection = ClientConnection(now: start)
        #expect(connection.nextTimer == start + 5_000)
        #expect(
            connection.timerFired(now: start + 5_000)
                == .close(Farewell(.handshakeTimeout, .silence))
        )
    }

    // DWP-59
    @Test func silentServerIsPingedAndThenLeft() {
        var connection = Self.connection(in: .open)
        #expect(connection.nextTimer == start + 10_000)
        #expect(connection.timerFired(now: start + 10_000) == .sendPing)
        connection.bytesReceived(now: start + 10_001)
        connection.burstEnded(isMidFrame: false, now: start + 10_001)
        #expect(connection.timerFired(now: start + 20_000) == .sendPing)
        #expect(connection.timerFired(now: start + 30_000) == .sendPing)
        #expect(connection.timerFired(now: start + 40_000) == .sendPing)
        #expect(
            connection.timerFired(now: start + 40_001)
                == .close(Farewell(.idleTimeout, .goAway(lastRequestID: 0)))
        )
        #expect(connection.timerFired(now: start + 41_001) == .disconnect)
        #expect(connection.nextTimer == nil)
    }

    @Test func begunFrameOfTheServerMustBeCompleted() {
        var connection = Self.connection(in: .open)
        connection.bytesReceived(now: start + 1_000)
        connection.burstEnded(isMidFrame: true, now: start + 1_000)
        connection.bytesSent(now: start + 10_000)
        #expect(connection.nextTimer == start + 11_000)
        #expect(
            connection.timerFired(now: start + 11_000)
                == .close(Farewell(.frameTimeout, .goAway(lastRequestID: 0)))
        )
    }

    // MARK: Parts

    private static func reply(features: [String] = ["events.v1", "grease-12ab"]) -> HelloReply {
        HelloReply(
            features: features,
            maxFrame: Limits.maxFrame,
            maxInflight: 3,
            idleTimeoutMs: 20_000,
            authenticated: AuthenticateReply()
        )
    }

    private static func connection(in state: State) -> ClientConnection {
        var connection = ClientConnection(now: start)
        guard state != .preface else { return connection }
        _ = connection.prefaceReceived(ServerPreface(chosenMajor: 1), now: start)
        guard state != .hello else { return connection }
        _ = connection.frameReceived(
            FrameHeader(length: 0, type: .reply, requestID: 1),
            now: start
        )
        connection.helloAnswered(reply())
        _ = connection.requestBegan(timeoutMs: nil, now: start)
        _ = connection.requestBegan(timeoutMs: nil, now: start)
        switch state {
        case .preface, .hello, .open: break
        case .givenUp: _ = connection.requestGivenUp(2)
        case .leaving: _ = connection.leaveBegan(now: start)
        case .notified:
            _ = connection.goAwayReceived(GoAway(lastRequestID: .max), now: start)
        case .ended: _ = connection.faultFound(.internalError, now: start)
        case .closed: _ = connection.connectionClosed()
        }
        return connection
    }

    private func begin(
        _ connection: inout ClientConnection,
        timeoutMs: UInt32? = nil
    ) -> Result<UInt32, ClientConnection.BeginRefusal> {
        connection.requestBegan(timeoutMs: timeoutMs, now: start)
    }

    private func answer(
        _ connection: inout ClientConnection,
        id: UInt32,
        type: FrameType = .reply,
        flags: FrameFlags = []
    ) -> ClientConnection.OnFrame {
        connection.frameReceived(
            FrameHeader(length: 0, type: type, flags: flags, requestID: id),
            now: start
        )
    }

    private func send(
        _ event: Event,
        to connection: inout ClientConnection
    ) -> ClientConnection.OnFrame {
        let tooLong = Limits.maxFrame + 1
        let header =
            switch event {
            case .reply1: FrameHeader(length: 0, type: .reply, requestID: 1)
            case .reply2: FrameHeader(length: 0, type: .reply, requestID: 2)
            case .more2: FrameHeader(length: 0, type: .reply, flags: .more, requestID: 2)
            case .error2: FrameHeader(length: 0, type: .error, requestID: 2)
            case .errorMore2: FrameHeader(length: 0, type: .error, flags: .more, requestID: 2)
            case .reply9: FrameHeader(length: 0, type: .reply, requestID: 9)
            case .reply0: FrameHeader(length: 0, type: .reply, requestID: 0)
            case .error9: FrameHeader(length: 0, type: .error, requestID: 9)
            case .deflated2: FrameHeader(length: 9, type: .reply, flags: .deflate, requestID: 2)
            case .long2: FrameHeader(length: tooLong, type: .reply, requestID: 2)
            case .longMore2:
                FrameHeader(length: tooLong, type: .reply, flags: .more, requestID: 2)
            case .longError2: FrameHeader(length: tooLong, type: .error, requestID: 2)
            case .ping: FrameHeader(length: 8, type: .ping)
            case .shortPing: FrameHeader(length: 7, type: .ping)
            case .pong: FrameHeader(length: 8, type: .pong)
            case .goAway: FrameHeader(length: 0, type: .goAway)
            case .longGoAway: FrameHeader(length: tooLong, type: .goAway)
            case .goAwayID: FrameHeader(length: 0, type: .goAway, requestID: 1)
            case .request: FrameHeader(length: 0, type: .request, requestID: 2)
            case .cancel: FrameHeader(length: 0, type: .cancel, requestID: 2)
            case .ignorable: FrameHeader(length: 0, type: FrameType(rawValue: 0x80))
            case .longIgnorable:
                FrameHeader(length: tooLong, type: FrameType(rawValue: 0x80), requestID: 3)
            }
        if header.length > connection.frameLimit {
            return connection.tooLargeFrameReceived(header, now: start)
        }
        return connection.frameReceived(header, now: start)
    }

    private static func cell(of action: ClientConnection.OnFrame) -> String {
        switch action {
        case .deliver(let isLast): isLast ? "last" : "more"
        case .deliverError: "error"
        case .deliverTooLarge(let sendCancel): sendCancel ? "longC" : "long"
        case .sendPong: "pong"
        case .readGoAway: "read"
        case .ignore: "-"
        case .close(let farewell): "!" + cell(of: farewell.fault)
        case .deliverAndClose: "lastAndClose"
        }
    }

    private static func cell(of fault: ConnectionFault) -> String {
        switch fault {
        case .notDeskwire: "magic"
        case .unknownRequestID: "never"
        case .malformedControlFrame: "shape"
        case .frameOutOfPlace: "side"
        case .frameTooLarge: "large"
        case .compressionNotNegotiated: "raw"
        default: "\(fault)"
        }
    }
}
