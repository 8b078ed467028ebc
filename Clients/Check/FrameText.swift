import DeskwireProtocol
import DeskwireWire
import NIOCore

/// Frames and bytes as a person reads them, written as the specification writes its examples.
enum FrameText {
    /// A frame's header, what it means, and its body: some lines.
    static func lines(_ frame: Frame) -> [String] {
        var bytes = ByteBuffer()
        bytes.writeFrameHeader(frame.header)
        var lines = ["\(groups(bytes.readableBytesView))    \(meaning(of: frame.header))"]
        let body = frame.body.readableBytesView
        if !body.isEmpty { lines.append(Hexadecimal.text(body)) }
        if let reason = FrameReason(of: frame) { lines.append(reason.description) }
        return lines
    }

    /// Bytes, and what they mean when they begin as a preface or a frame does.
    static func lines(_ bytes: ByteBuffer) -> [String] {
        let view = bytes.readableBytesView
        guard !view.isEmpty else { return ["nothing"] }
        if view.starts(with: Preface.magic), view.count >= Preface.byteCount {
            let major = view[view.startIndex + Preface.magic.count]
            return [Hexadecimal.text(view), "a preface, version \(major)"]
        }
        if let header = try? FrameHeader(peeking: bytes) {
            let start = groups(view.prefix(FrameHeader.byteCount))
            let rest = view.dropFirst(FrameHeader.byteCount)
            return ["\(start)    \(meaning(of: header))"]
                + (rest.isEmpty ? [] : [Hexadecimal.text(rest)])
        }
        return [Hexadecimal.text(view)]
    }

    /// `REPLY, 74 bytes follow, opcode 0001 (Hello), request 1`.
    static func meaning(of header: FrameHeader) -> String {
        var parts = ["\(header.type)", "\(header.length) bytes follow"]
        if header.opcode != 0 {
            let method = Methods.all.first { $0.opcode == header.opcode }
            let name = method.map { " (\($0.name))" } ?? ""
            parts.append("opcode \(Hexadecimal.digits(header.opcode, count: 4))\(name)")
        }
        if header.requestID != 0 { parts.append("request \(header.requestID)") }
        if !header.flags.isEmpty {
            parts.append("flags \(Hexadecimal.digits(header.flags.rawValue, count: 2))")
        }
        return parts.joined(separator: ", ")
    }

    /// Hexadecimal with a gap after every four bytes, as headers are written.
    private static func groups(_ bytes: some Collection<UInt8>) -> String {
        let words = stride(from: 0, to: bytes.count, by: 4).map {
            Hexadecimal.text(bytes.dropFirst($0).prefix(4))
        }
        return words.joined(separator: "  ")
    }
}

/// What an ERROR or a GOAWAY says of its cause.
struct FrameReason: Equatable, CustomStringConvertible {
    var code: ErrorCode
    var message: String
    var retry: Retry?
    var outcome: Outcome?

    /// The reason that a frame gives; nil for frames that give none, and for a body that does not decode.
    init?(of frame: Frame) {
        let bytes = Array(frame.body.readableBytesView)
        switch frame.header.type {
        case .error:
            guard let error = try? ErrorBody(decoding: bytes) else { return nil }
            self.code = error.code
            self.message = error.message
            self.retry = error.retry
            self.outcome = error.outcome
        case .goAway:
            guard let goAway = try? GoAway(decoding: bytes) else { return nil }
            self.code = goAway.code
            self.message = goAway.message
        default: return nil
        }
    }

    var description: String {
        let values = [
            "code = \(code.name ?? "\(code.rawValue)")", "message = \(message.debugDescription)",
            retry.map { "retry = \($0.name ?? "\($0.rawValue)")" },
            outcome.map { "outcome = \($0.name ?? "\($0.rawValue)")" },
        ]
        return values.compactMap(\.self).joined(separator: ", ")
    }
}
