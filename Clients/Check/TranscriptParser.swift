/// A line that is none of a transcript.
struct TranscriptError: Error, Equatable, CustomStringConvertible {
    var file: String
    var line: Int
    var reason: String

    var description: String { "\(file):\(line): \(reason)" }
}

/// Reads the text of a transcript; `Protocol/transcripts/README.md` says what its lines mean.
///
/// What it refuses would never hold, or hold without meaning anything: a value that no frame can have,
/// and lines of a side that has ended or may send what it likes.
struct TranscriptParser {
    private let file: String
    private var number = 0
    private var ended: Set<Side> = []
    private var isFree: Set<Side> = []

    /// The most bytes one line may stand for.
    static let maxBytesOfALine = 32 << 20

    private init(file: String) {
        self.file = file
    }

    /// The transcript that a text is.
    static func parse(_ text: String, name: String) throws(TranscriptError) -> Transcript {
        var parser = TranscriptParser(file: name)
        var comment: [String] = []
        var lines: [TranscriptLine] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            parser.number += 1
            let said = withoutComment(line)
            if said.isEmpty {
                if lines.isEmpty, line.hasPrefix("# ") { comment.append(String(line.dropFirst(2))) }
                continue
            }
            let event = try parser.event(said)
            lines.append(TranscriptLine(number: parser.number, text: String(said), event: event))
        }
        guard !lines.isEmpty else { throw parser.error("nothing is said") }
        let summary = comment.count > 1 ? comment.dropLast() : comment[...]
        return Transcript(
            name: name,
            summary: summary.joined(separator: " "),
            sentences: comment.count > 1 ? comment.last ?? "" : "",
            lines: lines
        )
    }

    /// A `#` begins a comment at the start of a line and after a blank.
    private static func withoutComment(_ line: Substring) -> Substring {
        var wasBlank = true
        var end = line.endIndex
        for index in line.indices {
            if wasBlank, line[index] == "#" {
                end = index
                break
            }
            wasBlank = line[index].isWhitespace
        }
        return line[..<end].trimmed
    }

    private mutating func event(_ said: Substring) throws(TranscriptError) -> TranscriptEvent {
        let (verb, rest) = said.firstWord
        let event: TranscriptEvent
        switch verb {
        case "C:": event = .bytes(.client, try bytes(rest))
        case "S:": event = .bytes(.server, try bytes(rest))
        case "C?": event = try described(rest, of: .client)
        case "S?": event = try described(rest, of: .server)
        case "wait":
            guard let milliseconds = Int64(rest), milliseconds >= 0 else {
                throw error("wait needs a number of milliseconds")
            }
            event = .wait(milliseconds: milliseconds)
        case "close" where rest.isEmpty: event = .end(.client)
        default: throw error("no line of a transcript")
        }
        try check(event)
        return event
    }

    /// What stands after `C?` and `S?`.
    private func described(
        _ text: Substring,
        of side: Side
    ) throws(TranscriptError) -> TranscriptEvent {
        let (word, rest) = text.firstWord
        switch word {
        case "rest" where rest.isEmpty: return .rest(side)
        case "end" where rest.isEmpty: return .end(side)
        case "text":
            guard rest.count > 2, rest.first == "\"", rest.last == "\"" else {
                throw error("text needs a text in double quotes")
            }
            return .text(side, String(rest.dropFirst().dropLast()))
        default:
            do throws(FramePatternError) {
                return .frame(side, try FramePattern(text))
            } catch {
                throw self.error(error.reason)
            }
        }
    }

    /// `hex`, or `hex * n`.
    private func bytes(_ text: Substring) throws(TranscriptError) -> [UInt8] {
        let parts = text.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let once = Hexadecimal.bytes(first), !once.isEmpty else {
            throw error("no bytes in hexadecimal")
        }
        guard parts.count > 1 else { return once }
        guard parts.count == 2, let times = Int(parts[1].trimmed), times > 0 else {
            throw error("no number of times after *")
        }
        let (total, overflow) = once.count.multipliedReportingOverflow(by: times)
        guard !overflow, total <= Self.maxBytesOfALine else {
            throw error("more than \(Self.maxBytesOfALine) bytes")
        }
        return (0..<times).flatMap { _ in once }
    }

    private mutating func check(_ event: TranscriptEvent) throws(TranscriptError) {
        guard let side = event.side else { return }
        guard !ended.contains(side) else { throw error("\(side.name) has ended the connection") }
        switch event {
        case .end: ended.insert(side)
        case .rest, .text: isFree.insert(side)
        default:
            guard !isFree.contains(side) else {
                throw error("\(side.name) sends what it likes since a line above")
            }
        }
    }

    private func error(_ reason: String) -> TranscriptError {
        TranscriptError(file: file, line: number, reason: reason)
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var trimmed: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// What stands before the first blank, and what after it.
    fileprivate var firstWord: (Substring, Substring) {
        let end = firstIndex(where: \.isWhitespace) ?? endIndex
        return (self[..<end], self[end...].trimmed)
    }
}
