import DeskwireProtocol
import Testing

/// A server's connection over time, as traces.
@Suite struct ServerConnectionTests {
    private let start = MonotonicTime(milliseconds: 1_000)
    private let table = ServerConnectionTableTests.self

    @Test func ordinaryLifeOfAConnection() {
        var connection = ServerConnection(now: start)
        #expect(connection.awaitsPreface == true)
        #expect(connection.frameLimit == Limits.maxFrameBeforeAuthentication)
        #expect(
            connection.prefaceReceived(ClientPreface(), now: start)
                == .reply(ServerPreface(chosenMajor: 1))
        )
        #expect(connection.awaitsPreface == false)
        #expect(request(&connection, id: 1, opcode: 1) == .dispatch)
        connection.helloAccepted(offering: .all, maxFrame: 65_536)
        connection.credentialOffered()
        connection.callerChanged(to: .authenticated, now: start)
        #expect(connection.requestFinished(1, now: start) == .send)
        #expect(connection.features == .all)
        #expect(connection.peerMaxFrame == 65_536)
        #expect(connection.mayCompress == true)
        #expect(connection.frameLimit == Limits.maxFrame)
        #expect(request(&connection, id: 2) == .dispatch)
        #expect(request(&connection, id: 7) == .dispatch)
        #expect(connection.requestFinished(7, now: start) == .send)
        #expect(connection.requestFinished(7, now: start) == .discard)
        #expect(connection.requestFinished(2, now: start) == .send)
        #expect(connection.inFlightCount == 0)
        #expect(connection.lastRequestID == 7)
    }

    // DWP-5
    @Test func prefaceWithoutACommonVersionIsAnsweredAndTheEnd() {
        var connection = ServerConnection(now: start)
        let newer = ClientPreface(maxMajor: 3, minMajor: 2)
        #expect(
            connection.prefaceReceived(newer, now: start)
                == .replyAndClose(ServerPreface(chosenMajor: 0))
        )
        #expect(request(&connection, id: 1, opcode: 1) == .ignore)
        #expect(connection.prefaceReceived(ClientPreface(), now: start) == .ignore)
    }

    // DWP-2, DWP-3, DWP-7
    @Test(
        "A peer of another protocol gets an answer it understands",
        arguments: [ConnectionFault.httpOnPort, .tlsOnPlainPort, .notDeskwire]
    )
    func strangersGetAnAnswerTheyUnderstand(fault: ConnectionFault) throws {
        var connection = ServerConnection(now: start)
        let found = connection.faultFound(fault, now: start)
        let farewell = try #require(found)
        guard case .bytes(let bytes) = farewell.form else {
            Issue.record("\(fault) is answered with bytes")
            return
        }
        switch fault {
        case .httpOnPort:
            let answer = String(decoding: bytes, as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            let parts = answer.split(separator: "\r\n\r\n", omittingEmptySubsequences: false)
            #expect(parts.count == 2)
            #expect(answer.contains("Content-Length: \(parts[1].utf8.count)\r\n"))
            #expect(parts[1].contains("Deskwire protocol"))
        case .tlsOnPlainPort: #expect(bytes.prefix(3) == [0x15, 0x03, 0x03])
        default: #expect(bytes == Preface.magic + [0, 1, 0, 0])
        }
        #expect(connection.faultFound(fault, now: start) == nil, "said once")
    }

    @Test func silentConnectionEndsWithoutAWord() {
        var connection = ServerConnection(now: start)
        #expect(connection.nextTimer == start + 5_000)
        #expect(connection.timerFired(now: start + 4_999) == .reschedule)
        #expect(
            connection.timerFired(now: start + 5_000)
                == .close(Farewell(.handshakeTimeout, .silence))
        )
    }

    // DWP-24
    @Test("A credential must be offered within five seconds (SEC-021)")
    func credentialMustBeOfferedInTime() {
        var connection = table.connection(in: .stranger)
        #expect(connection.nextTimer == table.start + 5_000)
        #expect(
            connection.timerFired(now: table.start + 5_000)
                == .close(Farewell(.handshakeTimeout, .goAway(lastRequestID: 1)))
        )

        var offered = table.connection(in: .stranger)
        offered.credentialOffered()
        #expect(offered.timerFired(now: table.start + 5_000) == .reschedule)
    }

    // DWP-24
    @Test func logoutStartsTheCredentialsTimeAgain() {
        var connection = table.connection(in: .open)
        let later = table.start + 20_000
        connection.callerChanged(to: .anonymous, now: later)
        #expect(connection.frameLimit == Limits.maxFrameBeforeAuthentication)
        #expect(connection.mayCompress == false)
        connection.bytesSent(now: later)
        #expect(connection.nextTimer == later + 5_000)
    }

    // DWP-23
    @Test func refusedHelloMayBeTriedAgain() {
        var connection = table.connection(in: .greeting)
        #expect(connection.requestFinished(1, now: start) == .send)
        #expect(request(&connection, id: 2, opcode: 1) == .dispatch)
        connection.helloAccepted(offering: .deflate, maxFrame: 0)
        #expect(connection.requestFinished(2, now: start) == .send)
        #expect(connection.features == .deflate)
        #expect(request(&connection, id: 3) == .dispatch)
    }

    @Test func announcedFrameLimitHasAFloorAndADefault() {
        for (announced, expected) in [
            (UInt32(0), Limits.maxFrame), (1, 4_096), (4_096, 4_096), (4_097, 4_097),
        ] {
            var connection = table.connection(in: .greeting)
            connection.helloAccepted(offering: [], maxFrame: announced)
            #expect(connection.peerMaxFrame == expected)
        }
    }

    // DWP-41
    @Test("64 requests are in flight at most, also cancelled ones (SEC-024)")
    func cancelledRequestKeepsItsPlace() {
        var connection = table.connection(in: .full)
        #expect(connection.inFlightCount == 64)
        #expect(request(&connection, id: 66) == .refuse(.tooManyInFlight(limit: 64)))
        #expect(table.send(.cancel2, to: &connection) == .cancel)
        #expect(connection.mayStream(2) == false)
        #expect(table.send(.cancel2, to: &connection) == .ignore)
        #expect(request(&connection, id: 67) == .refuse(.tooManyInFlight(limit: 64)))
        #expect(connection.requestFinished(2, now: start) == .send)
        #expect(request(&connection, id: 68) == .dispatch)
        #expect(connection.mayStream(68) == true)
    }

    @Test func serviceMayHaveMoreInFlight() {
        var connection = table.connection(in: .open)
        connection.callerChanged(
            to: .authenticated,
            maxInFlight: Limits.maxInFlightForServices,
            now: start
        )
        for id in 3...4_097 {
            #expect(request(&connection, id: UInt32(id)) == .dispatch)
        }
        #expect(request(&connection, id: 5_000) == .refuse(.tooManyInFlight(limit: 4_096)))
    }

    @Test("More than 100 CANCEL in 10 s are too many (SEC-024)")
    func tooManyCancelsEndTheConnection() {
        var connection = table.connection(in: .open)
        for _ in 1...100 {
            #expect(control(&connection, .cancel, id: 1, now: start) == .ignore)
        }
        #expect(
            control(&connection, .cancel, id: 1, now: start)
                == .close(Farewell(.tooManyControlFrames(.cancel), .goAway(lastRequestID: 2)))
        )

        var patient = table.connection(in: .open)
        for index in 0..<1_000 {
            let now = start + Int64(index) * 100
            #expect(control(&patient, .cancel, id: 1, now: now) == .ignore)
        }
    }

    @Test func morePingsThanOneASecondAreTooMany() {
        var connection = table.connection(in: .open)
        for second in 0..<60 {
            let now = start + Int64(second) * 1_000
            #expect(control(&connection, .ping, length: 8, now: now) == .sendPong)
        }
        var hasty = table.connection(in: .open)
        for _ in 1...10 {
            #expect(control(&hasty, .ping, length: 8, now: start) == .sendPong)
        }
        #expect(
            control(&hasty, .ping, length: 8, now: start + 9_999)
                == .close(Farewell(.tooManyControlFrames(.ping), .goAway(lastRequestID: 2)))
        )
    }

    // DWP-59
    @Test("PING after half an idle time, the end after one and a half (SEC-023)")
    func idleConnectionIsPingedAndThenEnded() {
        let start = table.start
        var connection = table.connection(in: .open)
        #expect(connection.nextTimer == start + 30_000)
        #expect(connection.timerFired(now: start + 29_999) == .reschedule)
        #expect(connection.timerFired(now: start + 30_000) == .sendPing)
        #expect(connection.nextTimer == start + 60_000)
        #expect(connection.timerFired(now: start + 60_000) == .sendPing)
        #expect(connection.timerFired(now: start + 89_999) == .reschedule)
        #expect(
            connection.timerFired(now: start + 90_000)
                == .close(Farewell(.idleTimeout, .goAway(lastRequestID: 2)))
        )
        #expect(connection.nextTimer == start + 91_000)
        #expect(connection.timerFired(now: start + 90_999) == .reschedule)
        #expect(connection.timerFired(now: start + 91_000) == .disconnect)
        #expect(connection.nextTimer == nil)
    }

    @Test("A silent peer is gone before the kernel gives it up, with whatever error (T-R11)")
    func aSilentPeerIsGoneBeforeTheKernelGivesUp() {
        var connection = table.connection(in: .open)
        var last = table.start
        while let due = connection.nextTimer {
            last = due
            _ = connection.timerFired(now: due)
        }
        #expect(last > table.start)
        #expect(last < table.start + Int64(KernelTimeout.milliseconds))
    }

    @Test func whatIsSentAndHeardMovesTheTimers() {
        let start = table.start
        var connection = table.connection(in: .open)
        connection.bytesSent(now: start + 20_000)
        #expect(connection.nextTimer == start + 50_000)
        connection.bytesReceived(now: start + 89_000)
        connection.burstEnded(isMidFrame: false, now: start + 89_000)
        #expect(connection.timerFired(now: start + 90_000) == .sendPing)
    }

    @Test("A begun frame must be completed within ten seconds (SEC-022)")
    func begunFrameMustBeCompleted() {
        let start = table.start
        var connection = table.connection(in: .open)
        for second in 0..<10 {
            let now = start + Int64(second) * 1_000
            connection.bytesReceived(now: now)
            connection.burstEnded(isMidFrame: true, now: now)
        }
        #expect(connection.nextTimer == start + 10_000)
        #expect(
            connection.timerFired(now: start + 10_000)
                == .close(Farewell(.frameTimeout, .goAway(lastRequestID: 2)))
        )
    }

    @Test("A begun chunk of a file has thirty seconds, once its sender is known (SEC-022)")
    func begunUploadHasLonger() {
        let start = table.start
        let chunk = FrameHeader(
            length: 262_144,
            type: .request,
            opcode: Methods.putUploadChunk.description.opcode,
            requestID: 9
        )
        var connection = table.connection(in: .open)
        connection.callerChanged(to: .authenticated, now: start)
        connection.bytesReceived(now: start)
        // The header is not here yet, then it is: the time runs from the frame's first byte on.
        connection.burstEnded(isMidFrame: true, now: start)
        for second in 1..<30 {
            let now = start + Int64(second) * 1_000
            connection.bytesReceived(now: now)
            connection.burstEnded(isMidFrame: true, of: chunk, now: now)
            _ = connection.timerFired(now: now)
        }
        #expect(connection.timerFired(now: start + 29_999) != .close(timeout))
        #expect(connection.timerFired(now: start + 30_000) == .close(timeout))

        var stranger = table.connection(in: .open)
        stranger.callerChanged(to: .anonymous, now: start)
        stranger.credentialOffered()
        stranger.bytesReceived(now: start)
        stranger.burstEnded(isMidFrame: true, of: chunk, now: start)
        #expect(stranger.timerFired(now: start + 10_000) == .close(timeout))
    }

    private var timeout: Farewell { Farewell(.frameTimeout, .goAway(lastRequestID: 2)) }

    @Test func frameThatFollowsACompletedOneHasItsOwnTime() {
        let start = table.start
        var connection = table.connection(in: .open)
        connection.bytesReceived(now: start)
        connection.burstEnded(isMidFrame: true, now: start)
        let later = start + 9_000
        connection.bytesReceived(now: later)
        #expect(request(&connection, id: 3, now: later) == .dispatch)
        connection.burstEnded(isMidFrame: true, now: later)
        #expect(connection.nextTimer == later + 10_000)
        connection.bytesReceived(now: later + 1)
        connection.burstEnded(isMidFrame: false, now: later + 1)
        #expect(connection.nextTimer == start + 30_000)
    }

    // MARK: Drain

    // DWP-62
    @Test func drainEndsWhenTheClientKnowsAndEverythingIsAnswered() {
        var connection = table.connection(in: .open)
        #expect(connection.drainBegan(graceMs: 5_000, now: start) == .sendNoticeAndPing)
        #expect(connection.drainBegan(graceMs: 5_000, now: start) == .ignore)
        // Sent before the client knew: still executed.
        #expect(request(&connection, id: 3) == .dispatch)
        #expect(connection.requestFinished(2, now: start) == .send)
        #expect(control(&connection, .pong, length: 8, now: start) == .ignore)
        #expect(request(&connection, id: 4) == .refuse(.shuttingDown))
        let farewell = Farewell(.shuttingDown, .goAway(lastRequestID: 4))
        #expect(connection.requestFinished(3, now: start) == .sendAndClose(farewell))
        #expect(request(&connection, id: 5) == .ignore)
        #expect(connection.lastRequestID == 4)
    }

    @Test func drainOfAnIdleConnectionEndsWithThePong() {
        var connection = table.connection(in: .open)
        #expect(connection.requestFinished(2, now: start) == .send)
        #expect(connection.drainBegan(graceMs: 5_000, now: start) == .sendNoticeAndPing)
        let farewell = Farewell(.shuttingDown, .goAway(lastRequestID: 2))
        #expect(control(&connection, .pong, length: 8, now: start) == .close(farewell))
    }

    @Test func drainEndsAtItsGrace() {
        var connection = table.connection(in: .open)
        #expect(
            connection.drainBegan(graceMs: 5_000, now: table.start) == .sendNoticeAndPing
        )
        #expect(connection.nextTimer == table.start + 5_000)
        #expect(
            connection.timerFired(now: table.start + 5_000)
                == .close(Farewell(.shuttingDown, .goAway(lastRequestID: 2)))
        )
        #expect(connection.requestFinished(2, now: start) == .discard)
    }

    @Test(arguments: [
        ServerConnectionTableTests.State.preface, .hello, .greeting, .stranger, .ended, .closed,
    ])
    func drainInEveryOtherState(state: ServerConnectionTableTests.State) {
        var connection = table.connection(in: state)
        let action = connection.drainBegan(graceMs: 5_000, now: start)
        switch state {
        case .preface: #expect(action == .close(Farewell(.shuttingDown, .silence)))
        case .hello:
            #expect(action == .close(Farewell(.shuttingDown, .goAway(lastRequestID: 0))))
        case .greeting:
            #expect(action == .close(Farewell(.shuttingDown, .goAway(lastRequestID: 1))))
        case .stranger: #expect(action == .sendNoticeAndPing)
        default: #expect(action == .ignore)
        }
    }

    @Test func clientThatLeavesIsAnsweredToTheEnd() {
        var connection = table.connection(in: .leaving)
        #expect(request(&connection, id: 3) == .refuse(.shuttingDown))
        #expect(
            connection.requestFinished(2, now: start)
                == .sendAndClose(Farewell(.peerLeft, .silence))
        )
    }

    @Test func closedConnectionGivesUpWhatIsInFlight() {
        var connection = table.connection(in: .full)
        #expect(connection.connectionClosed() == Array(2...65))
        #expect(connection.connectionClosed() == [])
        #expect(connection.requestFinished(2, now: start) == .discard)
        #expect(connection.timerFired(now: start) == .disconnect)
    }

    @Test func everyMethodSaysWhoMayCallIt() {
        #expect(
            Methods.authenticate.description.callers
                == [.anonymous, .halfAuthenticated, .authenticated]
        )
        #expect(Methods.logout.description.callers == [.halfAuthenticated, .authenticated])
        #expect(Methods.serverInfo.description.callers == [.anonymous, .authenticated])
        #expect(Methods.createTicket.description.callers == .authenticated)
        for method in Methods.all {
            #expect(method.callers.contains(.authenticated))
        }
    }

    private func request(
        _ connection: inout ServerConnection,
        id: UInt32,
        opcode: UInt16 = 4,
        now: MonotonicTime? = nil
    ) -> ServerConnection.OnFrame {
        connection.frameReceived(
            FrameHeader(length: 0, type: .request, opcode: opcode, requestID: id),
            openTo: [.anonymous, .authenticated],
            now: now ?? start
        )
    }

    private func control(
        _ connection: inout ServerConnection,
        _ type: FrameType,
        length: UInt32 = 0,
        id: UInt32 = 0,
        now: MonotonicTime
    ) -> ServerConnection.OnFrame {
        connection.frameReceived(
            FrameHeader(length: length, type: type, requestID: id),
            openTo: nil,
            now: now
        )
    }
}
