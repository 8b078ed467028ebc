import DeskwireProtocol
import DeskwireSeeds
import NIOCore
import Testing

/// Any bytes, in any pieces, at any time: both sides answer or end, and never trap (SEC-011).
@Suite struct ConnectionFuzzTests {
    private var random: SeededRandom
    private let seed: UInt64

    init() {
        seed = .random(in: .min ... .max)
        random = SeededRandom(seed: seed)
        print("ConnectionFuzzTests: seed \(seed)")
    }

    @Test mutating func randomBytesToTheDecoder() {
        for _ in 0..<5_000 {
            var decoder = FrameDecoder()
            if Bool.random(using: &random) {
                decoder.append(randomBytes(upTo: 20))
                _ = try? decoder.nextClientPreface()
            }
            for _ in 0..<5 {
                decoder.append(randomBytes(upTo: 60))
                while let output = try? decoder.next(limit: 64) {
                    if case .frame(let frame) = output { readBody(of: frame) }
                }
            }
        }
    }

    @Test mutating func randomFramesToTheServer() {
        for _ in 0..<2_000 {
            let state = ServerConnectionTableTests.State.allCases.randomElement(using: &random)
            var connection = ServerConnectionTableTests.connection(in: state ?? .open)
            var now = MonotonicTime(milliseconds: 0)
            for _ in 0..<60 {
                now = now + Int64.random(in: 0...3_000, using: &random)
                step(&connection, now: now)
                let inFlight = connection.inFlightCount
                #expect(inFlight <= 64, "seed \(seed)")
            }
            _ = connection.connectionClosed()
            let timer = connection.nextTimer
            #expect(timer == nil, "seed \(seed)")
        }
    }

    @Test mutating func randomFramesToTheClient() {
        for _ in 0..<2_000 {
            var connection = ClientConnection(now: MonotonicTime(milliseconds: 0))
            var now = MonotonicTime(milliseconds: 0)
            for _ in 0..<60 {
                now = now + Int64.random(in: 0...3_000, using: &random)
                step(&connection, now: now)
            }
            _ = connection.connectionClosed()
        }
    }

    private mutating func step(_ connection: inout ServerConnection, now: MonotonicTime) {
        let header = randomHeader()
        switch Int.random(in: 0..<12, using: &random) {
        case 0: _ = connection.prefaceReceived(ClientPreface(), now: now)
        case 1: connection.helloAccepted(offering: .all, maxFrame: header.length)
        case 2: _ = connection.requestFinished(header.requestID, now: now)
        case 3: _ = connection.timerFired(now: now)
        case 4: _ = connection.tooLargeFrameReceived(header, now: now)
        case 5: connection.bytesReceived(now: now)
        case 6: connection.burstEnded(isMidFrame: header.length % 2 == 0, now: now)
        case 7:
            let standing = CallerStanding(rawValue: 1 << UInt8.random(in: 0...2, using: &random))
            connection.callerChanged(to: standing, now: now)
        case 8 where header.length % 8 == 0:
            _ = connection.drainBegan(graceMs: header.length, now: now)
        default:
            let callers: CallerStanding? =
                header.opcode == 3 ? nil : CallerStanding(rawValue: UInt8(header.opcode & 7))
            _ = connection.frameReceived(header, openTo: callers, now: now)
        }
    }

    private mutating func step(_ connection: inout ClientConnection, now: MonotonicTime) {
        let header = randomHeader()
        switch Int.random(in: 0..<12, using: &random) {
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
        case 7 where header.length % 8 == 0:
            _ = connection.goAwayReceived(
                GoAway(lastRequestID: header.requestID),
                now: now
            )
        case 8 where header.length % 8 == 0: _ = connection.leaveBegan(now: now)
        default: _ = connection.frameReceived(header, now: now)
        }
    }

    private mutating func randomHeader() -> FrameHeader {
        FrameHeader(
            length: UInt32.random(in: 0...16, using: &random),
            type: FrameType(rawValue: UInt8.random(in: 0...9, using: &random)),
            flags: FrameFlags(rawValue: UInt8.random(in: 0...63, using: &random)),
            opcode: UInt16.random(in: 0...8, using: &random),
            requestID: UInt32.random(in: 0...80, using: &random)
        )
    }

    /// Half of the bytes are small, so that headers are often nearly right.
    private mutating func randomBytes(upTo count: Int) -> ByteBuffer {
        let length = Int.random(in: 1...count, using: &random)
        var buffer = ByteBuffer()
        for _ in 0..<length {
            let top: UInt8 = Bool.random(using: &random) ? 255 : 7
            buffer.writeInteger(UInt8.random(in: 0...top, using: &random))
        }
        return buffer
    }

    private func readBody(of frame: Frame) {
        var frame = frame
        if var inflater = try? Inflater() {
            try? frame.inflate(with: &inflater, limit: 4_096)
        }
        _ = try? frame.takeMeta()
        _ = try? frame.body.decoded(as: HelloRequest.self)
    }
}
