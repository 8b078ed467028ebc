/// What a mail server answered to one command.
package struct SMTPReply: Sendable, Equatable {
    package let code: Int
    /// The texts of its lines, without the code.
    package let lines: [String]

    /// As it stands in the history: one line, at most ``textMax`` bytes.
    package var text: String { "\(code) " + lines.joined(separator: " ") }

    var isPositive: Bool { code / 100 == 2 }
    var isForGood: Bool { code / 100 == 5 }
    /// The server closes the connection after this (RFC 5321 §3.8).
    var endsConnection: Bool { code == 421 }
}

/// Reads replies out of the bytes a server sends, within limits (SEC-103).
package struct SMTPReplyReader: Sendable {
    package static let lineMax = 4096
    package static let linesMax = 100

    private var line: [UInt8] = []
    private var lines: [String] = []
    private var code: Int?
    private var isFollowed = false

    package init() {}

    /// Takes some bytes. Returns the reply that they complete. What follows it is not a server's right to send: the
    /// reply counts, for a server may leave with another line behind the one that takes the mail, and the next fails.
    package mutating func take(_ bytes: some Sequence<UInt8>) throws(SMTPGarbage) -> SMTPReply? {
        guard !isFollowed else { throw .afterReply }
        var reply: SMTPReply?
        for byte in bytes {
            if let reply {
                isFollowed = true
                return reply
            }
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                guard line.count <= Self.lineMax else { throw .lineTooLong }
                continue
            }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            reply = try endLine()
        }
        return reply
    }

    /// Takes the end of a line; returns the reply when it was the last one.
    private mutating func endLine() throws(SMTPGarbage) -> SMTPReply? {
        defer { line.removeAll(keepingCapacity: true) }
        let digits = line.prefix(3)
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .noCode
        }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard (200...599).contains(number), code == nil || code == number else { throw .noCode }
        let isLast = line.count == 3 || line[3] == UInt8(ascii: " ")
        guard isLast || line[3] == UInt8(ascii: "-") else { throw .noCode }
        lines.append(SMTPText.readable(line.dropFirst(4)))
        guard !isLast else {
            defer { (code, lines) = (nil, []) }
            return SMTPReply(code: number, lines: lines)
        }
        guard lines.count < Self.linesMax else { throw .tooManyLines }
        code = number
        return nil
    }
}

/// What is no reply. The connection is of no more use.
package enum SMTPGarbage: Error, Equatable, CustomStringConvertible {
    case lineTooLong
    case tooManyLines
    case noCode
    case afterReply

    package var description: String {
        switch self {
        case .lineTooLong: "the mail server sent an endless line"
        case .tooManyLines: "the mail server sent an endless reply"
        case .noCode: "the mail server sent something that is not SMTP"
        case .afterReply: "the mail server sent a reply that nobody asked for"
        }
    }
}

/// Text from outside, made fit for the history and for a terminal.
enum SMTPText {
    static let bytesMax = 400

    /// Controls become blanks, broken UTF-8 becomes the replacement character, and a long text ends early.
    static func readable(_ bytes: some Collection<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: bytes.prefix(bytesMax), as: UTF8.self).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: text.append(" ")
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
