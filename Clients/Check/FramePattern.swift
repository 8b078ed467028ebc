import DeskwireProtocol
import DeskwireWire
import NIOCore

/// Text that is no pattern of a frame.
struct FramePatternError: Error, Equatable {
    var reason: String
}

/// What a transcript says of a frame: `ERROR id=2 opcode=0004 code=MALFORMED_BODY`. What is not said may be anything.
struct FramePattern: Sendable, Equatable {
    var type: FrameType
    var requestID: UInt32?
    var opcode: UInt16?
    var flags: FrameFlags?
    var body: [UInt8]?
    /// A text that occurs in the body.
    var contained: String?
    /// Of an ERROR or GOAWAY.
    var code: ErrorCode?
    /// Of an ERROR.
    var retry: Retry?
    /// Of an ERROR.
    var outcome: Outcome?

    /// Reads `TYPE key=value …`.
    init(_ text: Substring) throws(FramePatternError) {
        let words = text.split(whereSeparator: \.isWhitespace)
        let types = (1...7).map { FrameType(rawValue: $0) }
        guard let word = words.first, let type = types.first(where: { $0.description == word })
        else { throw FramePatternError(reason: "no type of a frame: \(words.first ?? "")") }
        self.type = type
        for word in words.dropFirst() {
            guard let equals = word.firstIndex(of: "=") else {
                throw FramePatternError(reason: "no key=value: \(word)")
            }
            let value = word[word.index(after: equals)...]
            guard try take(value, for: word[..<equals]) else {
                throw FramePatternError(reason: "no such value: \(word)")
            }
        }
    }

    /// Keeps a value; false when the key cannot have it.
    private mutating func take(
        _ value: Substring,
        for key: Substring
    ) throws(FramePatternError) -> Bool {
        switch key {
        case "id":
            requestID = UInt32(value)
            return requestID != nil
        case "opcode":
            opcode = UInt16(value, radix: 16)
            return opcode != nil
        case "flags":
            flags = UInt8(value, radix: 16).map(FrameFlags.init)
            return flags != nil
        case "body":
            body = Hexadecimal.bytes(value)
            return body != nil
        case "contains":
            contained = String(value.dropFirst().dropLast())
            return value.count > 2 && value.first == "\"" && value.last == "\""
        case "code" where type == .error || type == .goAway:
            code = Self.named(value, "ERROR_CODE_", ErrorCode.all, \.name)
            return code != nil
        case "retry" where type == .error:
            retry = Self.named(value, "RETRY_", Retry.all, \.name)
            return retry != nil
        case "outcome" where type == .error:
            outcome = Self.named(value, "OUTCOME_", Outcome.all, \.name)
            return outcome != nil
        default: throw FramePatternError(reason: "\(type) has no \(key)")
        }
    }

    /// A value by its name without prefix, or by its number.
    private static func named<Value: RawRepresentable<Int32>>(
        _ text: Substring,
        _ prefix: String,
        _ all: [Value],
        _ name: (Value) -> String?
    ) -> Value? {
        all.first { name($0) == prefix + text } ?? Int32(text).flatMap(Value.init)
    }
}

extension FramePattern {
    /// What of a frame is not as the pattern says; nil when all is.
    func difference(from frame: Frame) -> String? {
        let header = frame.header
        guard header.type == type else { return "the type is \(header.type)" }
        let reason = FrameReason(of: frame)
        let bytes = Array(frame.body.readableBytesView)
        let differences: [(isThere: Bool, what: String)] = [
            (code.map { $0 != reason?.code } ?? false, "the code differs"),
            (retry.map { $0 != reason?.retry } ?? false, "the retry advice differs"),
            (outcome.map { $0 != reason?.outcome } ?? false, "the outcome differs"),
            (requestID.map { $0 != header.requestID } ?? false, "the request id differs"),
            (opcode.map { $0 != header.opcode } ?? false, "the opcode differs"),
            (flags.map { $0 != header.flags } ?? false, "the flags differ"),
            (body.map { $0 != bytes } ?? false, "the body differs"),
            (
                contained.map { !bytes.contains(Array($0.utf8)) } ?? false,
                "the body does not contain it"
            ),
        ]
        return differences.first(where: \.isThere)?.what
    }

    /// A frame as the pattern says, for a player of the side that sends it.
    ///
    /// What is not said is taken from the request that it answers, or is empty.
    func frame(answering request: FrameHeader?) -> [UInt8] {
        let isAnswer = type == .reply || type == .error
        let body = composedBody
        var frame = ByteBuffer()
        frame.writeFrameHeader(
            FrameHeader(
                length: UInt32(clamping: body.count),
                type: type,
                flags: flags ?? [],
                opcode: opcode ?? (isAnswer ? request?.opcode : nil) ?? 0,
                requestID: requestID ?? (isAnswer ? request?.requestID : nil) ?? 0
            )
        )
        frame.writeBytes(body)
        return Array(frame.readableBytesView)
    }

    private var composedBody: [UInt8] {
        if let body { return body }
        var bytes: [UInt8] =
            switch type {
            case .error:
                ErrorBody(
                    code: code ?? .unspecified,
                    retry: retry ?? .no,
                    outcome: outcome ?? .notApplied
                ).encoded()
            case .goAway: GoAway(code: code ?? .unspecified).encoded()
            case .ping, .pong: [UInt8](repeating: 0, count: 8)
            default: []
            }
        if let contained {
            // Field 18500 is one that nobody knows, so whoever reads the message passes over it.
            let text = Array(contained.utf8.prefix(127))
            bytes += [0xA2, 0x84, 0x09, UInt8(clamping: text.count)] + text
        }
        return bytes
    }
}
