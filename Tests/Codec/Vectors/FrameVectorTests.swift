import DeskwireProtocol
import NIOCore
import Testing

/// What `Protocol/vectors/frames.json` says, done by the decoder and the server's machine.
@Suite struct FrameVectorTests {
    struct File: Decodable {
        struct PrefaceCase: Decodable {
            let description: String
            let wire: String
            let answer: String?
            let then: String
        }

        struct FrameCase: Decodable {
            struct Header: Decodable {
                let length: UInt32
                let type: UInt8
                let flags: UInt8
                let opcode: UInt16
                let requestId: UInt32
            }

            let description: String
            let wire: String
            let frame: Header
            let body: String
        }

        struct HeaderCase: Decodable {
            let description: String
            let wire: String
            let unauthenticated: String
            let authenticated: String
        }

        struct Example: Decodable {
            let description: String
            let wire: String
        }

        let maxFrame: UInt32
        let maxFrameUnauthenticated: UInt32
        let prefaces: [PrefaceCase]
        let frames: [FrameCase]
        let headers: [HeaderCase]
        let examples: [Example]
        let session: [Example]
    }

    private let file: File
    private let now = MonotonicTime(milliseconds: 0)

    init() throws {
        file = try VectorFile.read("frames.json", as: File.self)
    }

    @Test func limitsAreThoseOfTheVectors() {
        #expect(file.maxFrame == Limits.maxFrame)
        #expect(file.maxFrameUnauthenticated == Limits.maxFrameBeforeAuthentication)
        #expect(file.prefaces.count >= 11 && file.frames.count >= 15 && file.headers.count >= 50)
    }

    @Test func prefacesAreAnsweredAsTheVectorsSay() {
        for vector in file.prefaces {
            var decoder = FrameDecoder()
            decoder.append(bytes(vector.wire))
            var connection = ServerConnection(now: now)
            var answer = ByteBuffer()
            var isOpen = false
            do {
                guard let preface = try decoder.nextClientPreface() else {
                    Issue.record("\(vector.description): incomplete")
                    continue
                }
                switch connection.prefaceReceived(preface, now: now) {
                case .reply(let preface):
                    answer.writePreface(preface)
                    isOpen = true
                case .replyAndClose(let preface): answer.writePreface(preface)
                case .ignore: break
                }
            } catch {
                if let farewell = connection.faultFound(error, now: now) {
                    answer.writeFarewell(farewell)
                }
            }
            #expect(isOpen == (vector.then == "open"), "\(vector.description)")
            if let expected = vector.answer {
                #expect(answer.hex == expected, "\(vector.description)")
            }
        }
    }

    @Test func framesAreReadAndWrittenAsTheVectorsSay() throws {
        for vector in file.frames {
            var decoder = FrameDecoder()
            decoder.append(bytes(vector.wire))
            guard case .frame(let frame) = try decoder.next(limit: Limits.maxFrame) else {
                Issue.record("\(vector.description): not a frame")
                continue
            }
            let expected = FrameHeader(
                length: vector.frame.length,
                type: FrameType(rawValue: vector.frame.type),
                flags: FrameFlags(rawValue: vector.frame.flags),
                opcode: vector.frame.opcode,
                requestID: vector.frame.requestId
            )
            #expect(frame.header == expected, "\(vector.description)")
            #expect(frame.body.hex == vector.body, "\(vector.description)")
            #expect(!decoder.isMidFrame, "\(vector.description)")
            var written = ByteBuffer()
            written.writeFrameHeader(frame.header)
            written.writeImmutableBuffer(frame.body)
            #expect(written.hex == vector.wire, "\(vector.description)")
        }
    }

    @Test func headersAreTakenAsTheVectorsSay() {
        for vector in file.headers {
            for isAuthenticated in [false, true] {
                let expected = isAuthenticated ? vector.authenticated : vector.unauthenticated
                let outcome = outcome(of: vector.wire, isAuthenticated: isAuthenticated)
                let who = isAuthenticated ? "authenticated" : "unauthenticated"
                #expect(outcome == expected, "\(vector.description), \(who)")
            }
        }
    }

    @Test func examplesAndSessionDecode() throws {
        for example in file.examples + file.session {
            var decoder = FrameDecoder()
            decoder.append(bytes(example.wire))
            if example.description.hasSuffix("preface") {
                #expect(try decoder.nextClientPreface() != nil)
            } else {
                #expect(try decoder.next(limit: Limits.maxFrame) != nil)
            }
            #expect(!decoder.isMidFrame, "\(example.description)")
        }
    }

    /// What the server does, in the words of the vectors.
    private func outcome(of wire: String, isAuthenticated: Bool) -> String {
        var connection = ServerConnectionTableTests.connection(in: .stranger)
        if isAuthenticated { connection.callerChanged(to: .authenticated, now: now) }
        var decoder = FrameDecoder()
        var buffer = bytes(wire)
        // The vectors show the beginning of a frame; the rest of the body is zeros.
        if let length = buffer.getInteger(at: 0, as: UInt32.self), length <= Limits.maxFrame {
            buffer.writeRepeatingByte(0, count: max(0, Int(length) + 12 - buffer.readableBytes))
        }
        decoder.append(buffer)
        do {
            switch try decoder.next(limit: connection.frameLimit) {
            case .frame(let frame):
                let callers = Methods.all.first { $0.opcode == frame.header.opcode }?.callers
                let action = connection.frameReceived(frame.header, openTo: callers, now: now)
                return outcome(of: action)
            case .tooLarge(let header):
                let action = connection.tooLargeFrameReceived(header, now: now)
                return outcome(of: action)
            case nil: return "incomplete"
            }
        } catch {
            return "close " + name(of: error.code)
        }
    }

    private func outcome(of action: ServerConnection.OnFrame) -> String {
        switch action {
        case .dispatch, .sendPong, .cancel: return "accept"
        case .refuse(let refusal): return "error " + name(of: refusal.code)
        case .ignore: return "ignore"
        case .endStreams: return "accept"
        // Nothing is in flight, so a good GOAWAY ends the connection at once.
        case .close(let farewell) where farewell.fault == .peerLeft: return "accept"
        case .close(let farewell): return "close " + name(of: farewell.fault.code)
        }
    }

    private func name(of code: ErrorCode) -> String {
        String((code.name ?? "").dropFirst("ERROR_CODE_".count))
    }
}
