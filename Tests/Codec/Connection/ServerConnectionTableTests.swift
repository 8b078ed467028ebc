import DeskwireProtocol
import Testing

/// Every frame in every state of a server's connection, as a table (the specification's section 6).
@Suite struct ServerConnectionTableTests {
    /// `2` is in flight where something is; in `full` 2 to 65 are. Hello was 1.
    enum State: String, CaseIterable {
        case preface, hello, greeting, stranger, busy, half, open, full
        case notified, draining, leaving, ended, closed
    }

    enum Event: String, CaseIterable {
        case hello, anyone, member, unknown, compressed, long
        case oldID, zeroID, maxID
        case cancel1, cancel2, cancel9, cancel0, cancelLong
        case ping, pong, shortPing, pingID
        case goAway, goAwayID, longGoAway
        case reply, error, ignorable, longIgnorable
    }

    /// What the cells mean: `run` dispatch, `-` ignore, `pong`, `stop` cancel, `ends` end the streams; refusals
    /// `auth`, `step`, `busy`, `unim`, `raw`, `long`, `down`; with `!` the fault that closes.
    static let table = """
        event          preface hello  greeting stranger busy   half   open  full  notified draining leaving ended closed
        hello          !magic  run    !again   !again   !again !again !again !again !again  !again   !again  -     -
        anyone         !magic  !order busy     run      busy   step   run   busy  run      down     down    -     -
        member         !magic  !order busy     auth     busy   step   run   busy  run      down     down    -     -
        unknown        !magic  !order !opcode  !opcode  !opcode !opcode unim busy unim     down     down    -     -
        compressed     !magic  !order busy     raw      busy   step   raw   busy  raw      down     down    -     -
        long           !magic  !large !large   !large   !large !large long  busy  long     down     down    -     -
        oldID          !magic  !order !id      !id      !id    !id    !id   !id   !id      !id      !id     -     -
        zeroID         !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        maxID          !magic  !order !id      !id      !id    !id    !id   !id   !id      !id      !id     -     -
        cancel1        !magic  !order stop     -        -      -      -     -     -        -        -       -     -
        cancel2        !magic  !order !never   !never   stop   !never stop  stop  stop     stop     stop    -     -
        cancel9        !magic  !order !never   !never   !never !never !never !never !never  !never   !never  -     -
        cancel0        !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        cancelLong     !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        ping           !magic  !order pong     pong     pong   pong   pong  pong  pong     pong     pong    -     -
        pong           !magic  !order -        -        -      -      -     -     -        -        -       -     -
        shortPing      !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        pingID         !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        goAway         !magic  !order ends     !left    ends   !left  ends  ends  ends     ends     ends    -     -
        goAwayID       !magic  !order !shape   !shape   !shape !shape !shape !shape !shape  !shape   !shape  -     -
        longGoAway     !magic  !large !large   !large   !large !large ends  ends  ends     ends     ends    -     -
        reply          !magic  !order !side    !side    !side  !side  !side !side !side    !side    !side   -     -
        error          !magic  !order !side    !side    !side  !side  !side !side !side    !side    !side   -     -
        ignorable      !magic  -      -        -        -      -      -     -     -        -        -       -     -
        longIgnorable  !magic  !large !large   !large   !large !large -     -     -        -        -       -     -
        """

    private static let rows: [[String]] = table.split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init)
    }

    @Test func tableHasEveryStateAndEvent() {
        #expect(Self.rows[0] == ["event"] + State.allCases.map(\.rawValue))
        #expect(Self.rows.dropFirst().map(\.[0]) == Event.allCases.map(\.rawValue))
        for row in Self.rows {
            #expect(row.count == State.allCases.count + 1, "row \(row[0])")
        }
    }

    // DWP-12 to DWP-17, DWP-22, DWP-36, DWP-57
    @Test(arguments: Event.allCases)
    func everyStateDoesWhatTheTableSays(event: Event) throws {
        let row = try #require(Self.rows.first { $0[0] == event.rawValue })
        for (state, cell) in zip(State.allCases, row.dropFirst()) {
            var connection = Self.connection(in: state)
            let action = Self.send(event, to: &connection)
            #expect(Self.cell(of: action) == cell, "\(event) in \(state)")
            guard case .close(let farewell) = action else { continue }
            let lastID = connection.lastRequestID
            switch farewell.fault {
            case .notDeskwire: #expect(farewell.goAway == nil)
            case .peerLeft: #expect(farewell.form == .silence)
            default: #expect(farewell.form == .goAway(lastRequestID: lastID))
            }
            #expect(Self.send(.ping, to: &connection) == .ignore, "it is over after a close")
        }
    }

    // MARK: States

    static let start = MonotonicTime(milliseconds: 0)

    static func connection(in state: State) -> ServerConnection {
        var connection = ServerConnection(now: start)
        guard state != .preface else { return connection }
        _ = connection.prefaceReceived(ClientPreface(), now: start)
        guard state != .hello else { return connection }
        _ = send(.hello, to: &connection, id: 1)
        guard state != .greeting else { return connection }
        connection.helloAccepted(offering: [], maxFrame: 0)
        _ = connection.requestFinished(1, now: start)
        switch state {
        case .preface, .hello, .greeting, .stranger: break
        case .busy: _ = send(.anyone, to: &connection, id: 2)
        case .half: connection.callerChanged(to: .halfAuthenticated, now: start)
        case .open, .full, .notified, .draining, .leaving, .ended, .closed:
            connection.callerChanged(to: .authenticated, now: start)
            let last: UInt32 = state == .full ? 65 : 2
            for id in 2...last {
                _ = send(.anyone, to: &connection, id: id)
            }
        }
        switch state {
        case .notified, .draining:
            _ = connection.drainBegan(graceMs: 1_000, now: start)
            if state == .draining { _ = send(.pong, to: &connection) }
        case .leaving: _ = send(.goAway, to: &connection)
        case .ended: _ = connection.faultFound(.internalError, now: start)
        case .closed: _ = connection.connectionClosed()
        default: break
        }
        return connection
    }

    // MARK: Events

    static func send(
        _ event: Event,
        to connection: inout ServerConnection,
        id: UInt32 = 100
    ) -> ServerConnection.OnFrame {
        let (header, callers) = frame(of: event, id: id)
        if header.length > connection.frameLimit {
            return connection.tooLargeFrameReceived(header, now: start)
        }
        return connection.frameReceived(header, openTo: callers, now: start)
    }

    private static func frame(
        of event: Event,
        id: UInt32
    ) -> (FrameHeader, CallerStanding?) {
        let anyone: CallerStanding = [.anonymous, .authenticated]
        func request(
            _ id: UInt32,
            opcode: UInt16 = 4,
            flags: FrameFlags = [],
            length: UInt32 = 0
        ) -> FrameHeader {
            FrameHeader(
                length: length,
                type: .request,
                flags: flags,
                opcode: opcode,
                requestID: id
            )
        }
        func control(_ type: FrameType, length: UInt32 = 0, id: UInt32 = 0) -> FrameHeader {
            FrameHeader(length: length, type: type, requestID: id)
        }
        let tooLong = Limits.maxFrame + 1
        switch event {
        case .hello: return (request(id, opcode: 1), anyone)
        case .anyone: return (request(id), anyone)
        case .member: return (request(id, opcode: 0x0102), .authenticated)
        case .unknown: return (request(id, opcode: 0x0FFF), nil)
        case .compressed: return (request(id, flags: .deflate), anyone)
        case .long: return (request(id, length: tooLong), anyone)
        case .oldID: return (request(1), anyone)
        case .zeroID: return (request(0), anyone)
        case .maxID: return (request(.max), anyone)
        case .cancel1: return (control(.cancel, id: 1), nil)
        case .cancel2: return (control(.cancel, id: 2), nil)
        case .cancel9: return (control(.cancel, id: 99), nil)
        case .cancel0: return (control(.cancel), nil)
        case .cancelLong: return (control(.cancel, length: 1, id: 1), nil)
        case .ping: return (control(.ping, length: 8), nil)
        case .pong: return (control(.pong, length: 8), nil)
        case .shortPing: return (control(.ping, length: 7), nil)
        case .pingID: return (control(.ping, length: 8, id: 1), nil)
        case .goAway: return (control(.goAway), nil)
        case .goAwayID: return (control(.goAway, id: 1), nil)
        case .longGoAway: return (control(.goAway, length: tooLong), nil)
        case .reply: return (control(.reply, id: 1), nil)
        case .error: return (control(.error, id: 1), nil)
        case .ignorable: return (control(FrameType(rawValue: 0x80), id: 7), nil)
        case .longIgnorable: return (control(FrameType(rawValue: 0xFF), length: tooLong), nil)
        }
    }

    // MARK: Cells

    static func cell(of action: ServerConnection.OnFrame) -> String {
        switch action {
        case .dispatch: "run"
        case .cancel: "stop"
        case .sendPong: "pong"
        case .endStreams: "ends"
        case .ignore: "-"
        case .refuse(let refusal): cell(of: refusal)
        case .close(let farewell): "!" + cell(of: farewell.fault)
        }
    }

    private static func cell(of refusal: RequestRefusal) -> String {
        switch refusal {
        case .frameTooLarge: "long"
        case .tooManyInFlight: "busy"
        case .unauthenticated: "auth"
        case .secondStepMissing: "step"
        case .unimplemented: "unim"
        case .compressionNotNegotiated: "raw"
        case .shuttingDown: "down"
        }
    }

    private static func cell(of fault: ConnectionFault) -> String {
        switch fault {
        case .notDeskwire: "magic"
        case .helloExpected: "order"
        case .helloRepeated: "again"
        case .requestIDNotIncreasing: "id"
        case .unknownOpcodeBeforeAuthentication: "opcode"
        case .malformedControlFrame: "shape"
        case .frameOutOfPlace: "side"
        case .frameTooLarge: "large"
        case .unknownRequestID: "never"
        case .peerLeft: "left"
        default: "\(fault)"
        }
    }
}
