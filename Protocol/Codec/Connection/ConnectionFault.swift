/// Why a connection ends.
///
/// Closed: each has one code and one text, and whoever handles it handles all.
/// A fault ends the connection; what is wrong with one request only is a ``RequestRefusal``.
public enum ConnectionFault: Error, Sendable, Hashable {
    // The first bytes.
    /// A TLS ClientHello on a port without TLS.
    case tlsOnPlainPort
    /// Plain TCP from another machine, on a port with TLS.
    case plaintextRefused
    /// A letter: a web browser, or a person with telnet.
    case httpOnPort
    /// Anything else that is not a preface.
    case notDeskwire
    /// The two sides share no major version.
    case unsupportedVersion

    // Headers.
    /// The top byte of the length is not zero.
    case lengthTooGreat(UInt32)
    /// A type that is neither known nor ignorable.
    case unknownFrameType(UInt8)
    /// A flag that a receiver must understand, and this one does not.
    case criticalFlag(UInt8)
    /// A control frame with a body of the wrong length, or with a request id where none belongs.
    case malformedControlFrame(FrameType)
    /// A body that does not decode in a frame that is not a request's.
    case malformedBody(FrameType)
    /// A frame that only the other side may send.
    case frameOutOfPlace(FrameType)
    /// A frame longer than a stranger may send, or a GOAWAY longer than a client takes.
    case frameTooLarge(UInt32)

    // Order.
    /// Something other than Hello came first, or before its answer.
    case helloExpected
    /// A second Hello.
    case helloRepeated
    /// A Hello that does not decode or was refused.
    case helloRefused
    /// An opcode nobody knows, from somebody nobody knows.
    case unknownOpcodeBeforeAuthentication(UInt16)
    /// A request id that is zero or not above all earlier ones.
    case requestIDNotIncreasing(UInt32)
    /// A CANCEL or an answer for a request that never was.
    case unknownRequestID(UInt32)

    /// A compressed answer without the feature `deflate`.
    case compressionNotNegotiated(FrameType)
    /// An answer that does not inflate. A request that does not is answered, and the connection lives.
    case badCompression

    // Time and load.
    /// No credential was offered in time.
    case handshakeTimeout
    /// Nothing was heard for one and a half idle times.
    case idleTimeout
    /// A frame was begun and not completed in time.
    case frameTimeout
    /// Far more CANCEL or PING frames than a working peer sends.
    case tooManyControlFrames(FrameType)
    /// The peer does not read what is sent to it.
    case outputStalled

    // No fault at all.
    /// The sender goes down.
    case shuttingDown
    /// The other side said that it leaves, and everything is answered.
    case peerLeft

    /// A fault of ours.
    case internalError
}

extension ConnectionFault {
    /// Tells other protocols by the first byte of a connection that does not start as a preface does.
    init(firstByte: UInt8) {
        switch firstByte {
        case Preface.tlsFirstByte: self = .tlsOnPlainPort
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            self = .httpOnPort
        default: self = .notDeskwire
        }
    }

    /// What a GOAWAY says it is.
    public var code: ErrorCode {
        switch self {
        case .tlsOnPlainPort, .httpOnPort, .notDeskwire, .lengthTooGreat, .unknownFrameType,
            .criticalFlag, .malformedControlFrame, .malformedBody, .frameOutOfPlace,
            .helloExpected, .helloRepeated, .helloRefused, .unknownOpcodeBeforeAuthentication,
            .requestIDNotIncreasing, .unknownRequestID, .compressionNotNegotiated:
            .protocolError
        case .plaintextRefused: .tlsRequired
        case .unsupportedVersion: .unsupportedVersion
        case .frameTooLarge: .frameTooLarge
        case .badCompression: .badCompression
        case .handshakeTimeout: .handshakeTimeout
        case .idleTimeout, .frameTimeout: .idleTimeout
        case .tooManyControlFrames: .excessiveLoad
        case .outputStalled: .slowConsumer
        case .shuttingDown, .peerLeft: .shuttingDown
        case .internalError: .internal
        }
    }

    /// A sentence for the developer on the other side.
    public var message: String {
        switch self {
        case .tlsOnPlainPort: "this port does not speak TLS"
        case .plaintextRefused: "this port takes plain TCP from its own machine only: use TLS"
        case .httpOnPort: "this port speaks the Deskwire protocol, not HTTP"
        case .notDeskwire: "the connection did not start with a Deskwire preface"
        case .unsupportedVersion: "no major version of the protocol in common"
        case .lengthTooGreat(let length): "a frame of \(length) bytes: the top byte must be zero"
        case .unknownFrameType(let type): "unknown frame type \(type)"
        case .criticalFlag(let flags): "unknown critical flag in \(flags)"
        case .malformedControlFrame(let type):
            "a \(type) frame with a wrong length or request id"
        case .malformedBody(let type): "the body of a \(type) frame does not decode"
        case .frameOutOfPlace(let type): "a \(type) frame may not be sent in this direction"
        case .frameTooLarge(let length): "a frame of \(length) bytes is more than allowed here"
        case .helloExpected: "the first request must be Hello, and its answer awaited"
        case .helloRepeated: "Hello may be sent once"
        case .helloRefused: "Hello was refused"
        case .unknownOpcodeBeforeAuthentication(let opcode):
            "unknown opcode \(opcode) before authentication"
        case .requestIDNotIncreasing(let id):
            "request id \(id) is not above the ids used before"
        case .unknownRequestID(let id): "request id \(id) was never used"
        case .handshakeTimeout: "no credential was offered in time"
        case .idleTimeout: "nothing was heard for one and a half idle times"
        case .frameTimeout: "a frame was begun and not completed in time"
        case .tooManyControlFrames(let type): "too many \(type) frames"
        case .outputStalled: "the answers were not read"
        case .compressionNotNegotiated(let type):
            "a compressed \(type) frame without the feature deflate"
        case .badCompression: "the body of an answer does not inflate"
        case .shuttingDown: "the sender of this frame is going down"
        case .peerLeft: "everything is answered"
        case .internalError: "a fault of the sender of this frame"
        }
    }
}
