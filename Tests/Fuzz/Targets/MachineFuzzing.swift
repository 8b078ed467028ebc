import DeskwireProtocol

/// Events of a connection: three bytes each, for what happens, with what, and how much later.
private struct Event {
    let kind: UInt8
    let value: UInt8
    let header: FrameHeader
    let now: MonotonicTime

    init(_ choices: inout Choices, after last: MonotonicTime) {
        kind = choices.byte()
        value = choices.byte()
        let more = choices.byte()
        now = last + Int64(more) * 37
        header = FrameHeader(
            length: UInt32(value % 17),
            type: FrameType(rawValue: more % 10),
            flags: FrameFlags(rawValue: value & 63),
            opcode: UInt16(kind >> 4),
            requestID: UInt32(value)
        )
    }
}

/// The server's machine: whatever comes in whatever order, it keeps its bounds and knows when it is over.
enum ServerFuzzing {
    static func complaint(about bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        var now = MonotonicTime(milliseconds: 0)
        var connection = ServerConnection(now: now)
        while !choices.isEmpty {
            let event = Event(&choices, after: now)
            now = event.now
            step(&connection, event)
            if connection.inFlightCount > Int(Limits.maxInFlight) { return "too many in flight" }
        }
        _ = connection.connectionClosed()
        if connection.nextTimer != nil { return "a closed connection has a timer" }
        return connection.inFlightCount == 0 ? nil : "a closed connection has requests"
    }

    private static func step(_ connection: inout ServerConnection, _ event: Event) {
        let (header, now) = (event.header, event.now)
        switch event.kind % 14 {
        case 0: _ = connection.prefaceReceived(ClientPreface(), now: now)
        case 1: connection.helloAccepted(offering: .all, maxFrame: header.length)
        case 2, 3: _ = connection.requestFinished(header.requestID, now: now)
        case 4: _ = connection.timerFired(now: now)
        case 5: _ = connection.tooLargeFrameReceived(header, now: now)
        case 6:
            connection.bytesReceived(now: now)
            connection.burstEnded(isMidFrame: event.value % 2 == 0, now: now)
        case 7:
            let standing = CallerStanding(rawValue: 1 << (event.value % 3))
            connection.callerChanged(to: standing, withinMs: Int64(event.value), now: now)
        case 8 where event.value % 8 == 0:
            _ = connection.drainBegan(graceMs: header.length, now: now)
        case 9: connection.credentialOffered()
        case 10 where event.value % 8 == 0:
            _ = connection.faultFound(.outputStalled, now: now)
        default:
            let callers: CallerStanding? =
                header.opcode == 3 ? nil : CallerStanding(rawValue: UInt8(header.opcode & 7))
            _ = connection.frameReceived(header, openTo: callers, now: now)
        }
    }
}

/// The client's machine.
enum ClientFuzzing {
    static func complaint(about bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        var now = MonotonicTime(milliseconds: 0)
        var connection = ClientConnection(now: now)
        while !choices.isEmpty {
            let event = Event(&choices, after: now)
            now = event.now
            step(&connection, event)
        }
        _ = connection.connectionClosed()
        return nil
    }

    private static func step(_ connection: inout ClientConnection, _ event: Event) {
        let (header, now) = (event.header, event.now)
        switch event.kind % 12 {
        case 0: _ = connection.prefaceReceived(ServerPreface(chosenMajor: 1), now: now)
        case 1:
            connection.helloAnswered(
                HelloReply(
                    maxFrame: header.length,
                    maxInflight: header.requestID,
                    idleTimeoutMs: header.length
                )
            )
        case 2, 3: _ = connection.requestBegan(timeoutMs: header.length, now: now)
        case 4: _ = connection.timerFired(now: now)
        case 5: _ = connection.tooLargeFrameReceived(header, now: now)
        case 6: _ = connection.requestGivenUp(header.requestID)
        case 7 where event.value % 8 == 0:
            _ = connection.goAwayReceived(GoAway(lastRequestID: header.requestID), now: now)
        case 8 where event.value % 8 == 0: _ = connection.leaveBegan(now: now)
        default: _ = connection.frameReceived(header, now: now)
        }
    }
}
