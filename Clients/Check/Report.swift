import Foundation

/// Tells how transcripts went, one line each and some more for one that did not hold.
struct Report {
    /// How many were played.
    private(set) var played = 0
    /// How many held.
    private(set) var held = 0

    var hasAllHeld: Bool { held == played }

    mutating func add(_ transcript: Transcript, _ mismatch: Mismatch?) {
        played += 1
        guard let mismatch else {
            held += 1
            return Self.line("held      \(transcript.name)")
        }
        Self.line(Self.text(of: mismatch, in: transcript))
    }

    func tellSum() {
        Self.line("\(held) of \(played) held.")
    }

    /// `broken    ping.txt:9`, what was expected, what came, and which sentences say so.
    static func text(of mismatch: Mismatch, in transcript: Transcript) -> String {
        let line = mismatch.line
        var lines = ["broken    \(transcript.name):\(line.number)"]
        lines += labelled("expected", mismatch.expected)
        lines += labelled("came", mismatch.came)
        if !transcript.sentences.isEmpty { lines += labelled("holds", [transcript.sentences]) }
        return lines.joined(separator: "\n")
    }

    /// Writes a line at once, so that whoever reads a pipe does not wait for it.
    static func line(_ text: String) {
        FileHandle.standardOutput.write(Data("\(text)\n".utf8))
    }

    static func problem(_ text: String) {
        FileHandle.standardError.write(Data("deskwire-check: \(text)\n".utf8))
    }

    private static func labelled(_ label: String, _ lines: [String]) -> [String] {
        lines.enumerated().map { index, line in
            let label = index == 0 ? label : ""
            return "  " + label.padding(toLength: 10, withPad: " ", startingAt: 0) + line
        }
    }
}
