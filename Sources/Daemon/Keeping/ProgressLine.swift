import Foundation

/// Shows on a terminal how far a long work has got, in one line that is written again and again; in a log, a line now
/// and then.
final class ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var lastTenth: Int64 = -1
    private var isOpen = false

    func show(_ done: Int64, of total: Int64) {
        guard total > 0 else { return }
        let percent = done * 100 / total
        guard isTerminal ? percent != lastTenth : percent / 10 != lastTenth else { return }
        lastTenth = isTerminal ? percent : percent / 10
        write("\(percent) % (\(done) of \(total) pages)")
    }

    func step(_ name: String) { write("checking: \(name)") }

    func end() {
        if isOpen { FileHandle.standardError.write(Data("\n".utf8)) }
        isOpen = false
    }

    private func write(_ text: String) {
        isOpen = isTerminal
        let line = isTerminal ? "\r\u{1B}[K\(text)" : text + "\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
