import Foundation

/// What the program tells the person who started it. Where nobody can be told, because a disk is full or a pipe is
/// closed, the desk goes on (SEC-133).
enum Console {
    /// To standard output, at once, so that whoever waits for a line gets it.
    static func say(_ text: String) { write(text + "\n") }

    /// The same, of lines that end themselves.
    static func write(_ text: String) {
        try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }

    static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
