import DeskwireProtocol
import NIOCore

/// One transcript being played from one side, without a socket and without a clock.
///
/// 1. It says what its own side sends, and when it ends the connection.
/// 2. It compares what comes from the other side with what the lines say.
/// 3. It passes over frames that may be ignored, and answers PINGs, where a line describes a frame.
/// 4. It waits no longer than its patience for anything.
///
/// The caller carries out the actions in order, and calls ``timeCame(at:)`` at ``wakesAt``.
struct TranscriptPlay {
    /// What the caller has to do.
    enum Action: Equatable {
        /// Send these bytes.
        case send([UInt8])
        /// Send nothing more; the other side may still send.
        case endOutput
        /// The play is over: it held, or there is the line that did not.
        case finish(Mismatch?)
    }

    /// When time matters next.
    private(set) var wakesAt: MonotonicTime?

    private let side: Side
    private let lines: [TranscriptLine]
    private let patienceMs: Int64
    private var position = 0
    private var arrived = ByteBuffer()
    private var hasOtherEnded = false
    private var isRestFree = false
    private var lastRequest: FrameHeader?
    private var isFinished = false

    /// The most bytes of the other side that are kept until a line wants them.
    static let maxArrivedBytes = 64 << 20

    /// Where a line stands after it was looked at.
    private enum LineResult {
        case done
        /// Not yet; when this many milliseconds are over it is done, or has not held.
        case waiting(milliseconds: Int64)
        case broken(came: [String])
    }

    /// What the beginning of the bytes is.
    private enum NextFrame {
        case frame(Frame)
        case incomplete
        case noFrame(why: String)
    }

    init(_ transcript: Transcript, as side: Side, patienceMs: Int64) {
        self.side = side
        self.lines = transcript.lines
        self.patienceMs = patienceMs
    }

    /// The connection is there.
    mutating func began(at now: MonotonicTime) -> [Action] {
        advance(at: now)
    }

    /// The other side sent bytes.
    mutating func received(_ bytes: ByteBuffer, at now: MonotonicTime) -> [Action] {
        guard !isFinished, !isRestFree else { return [] }
        guard arrived.readableBytes + bytes.readableBytes <= Self.maxArrivedBytes else {
            return finish(brokenBy: ["more bytes than any line expects"])
        }
        arrived.writeImmutableBuffer(bytes)
        return advance(at: now)
    }

    /// The other side sends no more.
    mutating func otherEnded(at now: MonotonicTime) -> [Action] {
        hasOtherEnded = true
        return advance(at: now)
    }

    /// The moment ``wakesAt`` has come.
    mutating func timeCame(at now: MonotonicTime) -> [Action] {
        advance(at: now)
    }

    private mutating func advance(at now: MonotonicTime) -> [Action] {
        var actions: [Action] = []
        while !isFinished {
            guard position < lines.count else {
                isFinished = true
                wakesAt = nil
                return actions + [.finish(nil)]
            }
            switch play(lines[position].event, &actions) {
            case .done: passLine()
            case .broken(let came): return actions + finish(brokenBy: came)
            case .waiting(let milliseconds):
                let due = wakesAt ?? now + milliseconds
                wakesAt = due
                guard now >= due else { return actions }
                guard case .wait = lines[position].event else {
                    let came = FrameText.lines(arrived)
                    return actions + finish(brokenBy: came + ["and nothing more in time"])
                }
                passLine()
            }
        }
        return actions
    }

    private mutating func passLine() {
        position += 1
        wakesAt = nil
    }

    private mutating func finish(brokenBy came: [String]) -> [Action] {
        isFinished = true
        wakesAt = nil
        return [.finish(Mismatch(line: lines[position], came: came))]
    }

    private mutating func play(_ event: TranscriptEvent, _ actions: inout [Action]) -> LineResult {
        guard event.side != side else {
            actions += performed(event)
            return .done
        }
        switch event {
        case .wait(let milliseconds): return .waiting(milliseconds: milliseconds)
        case .bytes(_, let bytes): return expect(bytes)
        case .text(_, let text):
            let result = expect(Array(text.utf8))
            if case .done = result { isRestFree = true }
            return result
        case .frame(_, let pattern): return expect(pattern, &actions)
        case .rest:
            isRestFree = true
            return .done
        case .end: return expectEnd(&actions)
        }
    }

    /// What this side does for one of its own lines.
    private func performed(_ event: TranscriptEvent) -> [Action] {
        switch event {
        case .bytes(_, let bytes): [.send(bytes)]
        case .frame(_, let pattern): [.send(pattern.frame(answering: lastRequest))]
        case .text(_, let text): [.send(Array(text.utf8))]
        case .end: [.endOutput]
        case .rest, .wait: []
        }
    }

    private mutating func expect(_ bytes: [UInt8]) -> LineResult {
        let came = arrived.readableBytesView.prefix(bytes.count)
        guard bytes.starts(with: came) else { return .broken(came: FrameText.lines(arrived)) }
        guard came.count == bytes.count else { return moreNeeded() }
        arrived.moveReaderIndex(forwardBy: bytes.count)
        return .done
    }

    private mutating func expect(
        _ pattern: FramePattern,
        _ actions: inout [Action]
    ) -> LineResult {
        switch nextFrame(wanted: pattern.type, &actions) {
        case .incomplete: return moreNeeded()
        case .noFrame(let why): return .broken(came: FrameText.lines(arrived) + [why])
        case .frame(let frame):
            if let difference = pattern.difference(from: frame) {
                return .broken(came: FrameText.lines(frame) + [difference])
            }
            if frame.header.type == .request { lastRequest = frame.header }
            return .done
        }
    }

    private mutating func expectEnd(_ actions: inout [Action]) -> LineResult {
        if isRestFree {
            arrived.clear()
        } else {
            switch nextFrame(wanted: nil, &actions) {
            case .frame(let frame): return .broken(came: FrameText.lines(frame))
            case .noFrame: return .broken(came: FrameText.lines(arrived))
            case .incomplete: break
            }
        }
        guard hasOtherEnded else { return .waiting(milliseconds: patienceMs) }
        return arrived.readableBytes == 0
            ? .done : .broken(came: FrameText.lines(arrived) + ["an unfinished frame"])
    }

    private func moreNeeded() -> LineResult {
        guard hasOtherEnded else { return .waiting(milliseconds: patienceMs) }
        return .broken(came: FrameText.lines(arrived) + ["and the end of the connection"])
    }

    /// Takes the next frame that a line may mean; answers PINGs and passes over what may be ignored.
    private mutating func nextFrame(
        wanted: FrameType?,
        _ actions: inout [Action]
    ) -> NextFrame {
        while true {
            let header: FrameHeader?
            do throws(ConnectionFault) {
                header = try FrameHeader(peeking: arrived)
            } catch {
                return .noFrame(why: error.message)
            }
            guard let header, let length = Int(exactly: header.length) else { return .incomplete }
            let start = arrived.readerIndex + FrameHeader.byteCount
            guard let body = arrived.getSlice(at: start, length: length) else {
                return .incomplete
            }
            arrived.moveReaderIndex(forwardBy: FrameHeader.byteCount + length)
            let frame = Frame(header: header, body: body)
            if header.type == .ping, wanted != .ping {
                var pong = ByteBuffer()
                pong.writePong(answering: frame)
                actions.append(.send(Array(pong.readableBytesView)))
            } else if !header.type.isIgnorable {
                return .frame(frame)
            }
        }
    }
}
