import Foundation

/// One line on the terminal that is drawn again each second.
enum Progress {
    static var isPossible: Bool { isatty(STDERR_FILENO) == 1 }

    static func draw(_ tally: Tally, phase: String, open: Int) {
        let rate = Double(tally.total) / tally.seconds
        let text = String(
            format: "%@: %.0f s, %lld answered, %.0f/s, %lld connections",
            phase,
            tally.seconds,
            Int64(tally.total),
            rate,
            Int64(open)
        )
        draw(text)
    }

    static func draw(_ text: String) {
        write("\r\u{1B}[K" + text)
    }

    static func clear() {
        write("\r\u{1B}[K")
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
