package import DeskwireRendering
import Foundation

/// What the program finds around it: the environment, and whether people are at its ends.
package struct Terminal: Sendable {
    package var environment: [String: String]
    package var isInputTerminal: Bool
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool

    package static var current: Terminal {
        Terminal(
            environment: ProcessInfo.processInfo.environment,
            isInputTerminal: isatty(STDIN_FILENO) == 1,
            isOutputTerminal: isatty(STDOUT_FILENO) == 1,
            isErrorTerminal: isatty(STDERR_FILENO) == 1
        )
    }

    /// How replies are shown on standard output.
    package func display(for reader: Display.Reader) -> Display {
        Display(
            style: Style(isTerminal: isOutputTerminal, environment: environment),
            width: isOutputTerminal ? columns : nil,
            timeZone: .current,
            reader: reader
        )
    }

    package var errorStyle: Style {
        Style(isTerminal: isErrorTerminal, environment: environment)
    }

    private var columns: Int {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

/// Standard output and standard error, a whole text at a time.
package enum Output {
    /// Writes a line (or several) and a line break. When nobody reads any more, the program ends quietly.
    package static func line(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            exit(ExitStatus.done.rawValue)
        }
    }

    /// Writes a line to standard error.
    package static func note(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
