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
    /// Writes a line (or several) and a line break. What cannot be written ends the program: nobody is to take a half
    /// for the whole.
    package static func line(_ text: String) {
        do throws(ProgramError) {
            try write(Array((text + "\n").utf8))
        } catch {
            let report = FailureReport(error, program: Program.name)
            note(report.text(program: Program.name, style: .plain))
            exit(report.status.rawValue)
        }
    }

    /// Writes all of it. When nobody reads any more, the program ends quietly.
    package static func write(_ bytes: [UInt8]) throws(ProgramError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: break
            case EAGAIN:
                var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&output, 1, -1)
            case EPIPE: exit(ExitStatus.done.rawValue)
            default:
                throw .file("Cannot write the output: \(LocalFile.reason).")
            }
        }
    }

    /// Writes a line to standard error.
    package static func note(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
