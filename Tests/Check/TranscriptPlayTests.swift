import DeskwireProtocol
import NIOCore
import Testing

@testable import deskwire_check

/// Plays without sockets: what a player does for each thing that happens.
struct TranscriptPlayTests {
    private let ping: [UInt8] = [0, 0, 0, 8, 5, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    private let pong: [UInt8] = [0, 0, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    private let reply: [UInt8] = [0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 1]
    private let ignorable: [UInt8] = [0, 0, 0, 1, 0xC7, 0x3F, 0, 0, 0, 0, 0, 0, 0xFF]

    private func play(_ text: String, as side: Side = .client) throws -> TranscriptPlay {
        let transcript = try TranscriptParser.parse(text, name: "test.txt")
        return TranscriptPlay(transcript, as: side, patienceMs: 1_000)
    }

    @Test func sendsItsOwnLinesAndWaitsForTheOthers() throws {
        var play = try play("C: 01\nC: 02\nS: 03 04\nC: 05\nclose")
        #expect(play.began(at: 0) == [.send([1]), .send([2])])
        #expect(play.wakesAt?.milliseconds == 1_000)
        #expect(play.received([3], at: 10) == [])
        #expect(play.received([4], at: 20) == [.send([5]), .endOutput, .finish(nil)])
        #expect(play.wakesAt?.milliseconds == nil)
        #expect(play.otherEnded(at: 30) == [])
    }

    @Test func theSameLinesAreTheOtherWayRoundForTheServer() throws {
        var play = try play("C: 01\nS: 03 04\nS? end", as: .server)
        #expect(play.began(at: 0) == [])
        #expect(play.received([1], at: 10) == [.send([3, 4]), .endOutput, .finish(nil)])
    }

    @Test func theFirstWrongByteIsTold() throws {
        var play = try play("S: 01 02 03")
        _ = play.began(at: 0)
        let mismatch = try #require(play.received([1, 9], at: 5).mismatch)
        #expect(mismatch.line.number == 1)
        #expect(mismatch.expected == ["01 02 03"])
        #expect(mismatch.came == ["01 09"])
        #expect(play.received([1], at: 6) == [])
    }

    @Test func framesToIgnoreAndPingsAreNoAnswer() throws {
        var play = try play("S? REPLY id=1\nS? end")
        _ = play.began(at: 0)
        #expect(play.received(ignorable + ping, at: 1) == [.send(pong)])
        #expect(play.received(reply + ignorable + ping, at: 2) == [.send(pong)])
        #expect(play.otherEnded(at: 3) == [.finish(nil)])
    }

    @Test func aPingThatALineAsksForIsNotAnswered() throws {
        var play = try play("C? PING body=0102030405060708\nC? REQUEST\nS? REPLY", as: .server)
        _ = play.began(at: 0)
        #expect(play.received(ping, at: 1) == [])
        let request: [UInt8] = [0, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0, 3]
        let answer: [UInt8] = [0, 0, 0, 0, 2, 0, 0, 4, 0, 0, 0, 3]
        #expect(play.received(request, at: 2) == [.send(answer), .finish(nil)])
    }

    @Test func framesComeInAnyPieces() throws {
        var play = try play("S? PONG body=0102030405060708\nS? REPLY")
        _ = play.began(at: 0)
        for byte in pong + reply.dropLast() {
            #expect(play.received([byte], at: 1) == [])
        }
        #expect(play.received([1], at: 2) == [.finish(nil)])
    }

    @Test func timePassesForWait() throws {
        var play = try play("wait 50\nC: 01")
        #expect(play.began(at: 100) == [])
        #expect(play.wakesAt?.milliseconds == 150)
        #expect(play.received([7], at: 120) == [])
        #expect(play.timeCame(at: 149) == [])
        #expect(play.timeCame(at: 150) == [.send([1]), .finish(nil)])
    }

    @Test(arguments: ["S: 01", "S? REPLY", "S? end"])
    func patienceEnds(line: String) throws {
        var play = try play(line)
        #expect(play.began(at: 100) == [])
        #expect(play.timeCame(at: 1_099) == [])
        let mismatch = try #require(play.timeCame(at: 1_100).mismatch)
        #expect(mismatch.came == ["nothing", "and nothing more in time"])
    }

    @Test(
        arguments: [
            ("S: 01", [], "and the end of the connection"),
            ("S? REPLY", [0, 0, 0, 1, 2], "and the end of the connection"),
            ("S? end", [0, 0, 0], "an unfinished frame"),
        ] as [(String, [UInt8], String)]
    )
    func anEndTooEarlyIsTold(line: String, bytes: [UInt8], reason: String) throws {
        var play = try play(line)
        _ = play.began(at: 0)
        #expect(play.received(ByteBuffer(bytes: bytes), at: 1) == [])
        #expect(try #require(play.otherEnded(at: 2).mismatch).came.last == reason)
    }

    @Test func oneMoreFrameIsNoEnd() throws {
        var play = try play("S? end")
        _ = play.began(at: 0)
        let mismatch = try #require(play.received(ByteBuffer(bytes: reply), at: 1).mismatch)
        #expect(
            mismatch.came == [
                "00 00 00 00  02 00 00 01  00 00 00 01    "
                    + "REPLY, 0 bytes follow, opcode 0001 (Hello), request 1"
            ]
        )
    }

    @Test func whatNoFrameCanBeIsTold() throws {
        var play = try play("S? REPLY")
        _ = play.began(at: 0)
        let http = ByteBuffer(string: "HTTP/1.1 400 Bad Request")
        let mismatch = try #require(play.received(http, at: 1).mismatch)
        #expect(mismatch.came.last?.contains("the top byte must be zero") == true)
    }

    @Test(arguments: ["S? rest\nS? end", "S? text \"HTTP\"\nS? end"])
    func whatTheOtherSideLikesIsNotLookedAt(text: String) throws {
        var play = try play(text)
        _ = play.began(at: 0)
        #expect(play.received(Array("HTTP/1.1".utf8), at: 1) == [])
        #expect(play.received(Array("anything".utf8), at: 2) == [])
        #expect(play.otherEnded(at: 3) == [.finish(nil)])
    }

    @Test func bytesThatNoLineWantsAreNotKeptForEver() throws {
        var play = try play("wait 1000\nS? end")
        _ = play.began(at: 0)
        let much = ByteBuffer(repeating: 0, count: 16 << 20)
        for time in Int64(1)...4 { #expect(play.received(much, at: time) == []) }
        #expect(play.received([0], at: 5).mismatch != nil)
    }
}

extension [TranscriptPlay.Action] {
    /// The mismatch that the last action tells.
    fileprivate var mismatch: Mismatch? {
        if case .finish(let mismatch) = last { mismatch } else { nil }
    }
}

/// Moments as milliseconds, bytes as arrays.
extension TranscriptPlay {
    fileprivate mutating func began(at milliseconds: Int64) -> [Action] {
        began(at: MonotonicTime(milliseconds: milliseconds))
    }

    fileprivate mutating func received(_ bytes: [UInt8], at milliseconds: Int64) -> [Action] {
        received(ByteBuffer(bytes: bytes), at: milliseconds)
    }

    fileprivate mutating func received(_ bytes: ByteBuffer, at milliseconds: Int64) -> [Action] {
        received(bytes, at: MonotonicTime(milliseconds: milliseconds))
    }

    fileprivate mutating func otherEnded(at milliseconds: Int64) -> [Action] {
        otherEnded(at: MonotonicTime(milliseconds: milliseconds))
    }

    fileprivate mutating func timeCame(at milliseconds: Int64) -> [Action] {
        timeCame(at: MonotonicTime(milliseconds: milliseconds))
    }
}
