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

    /// A line of what a command was asked to put out. Throws where it cannot be written: nobody is to take a half for
    /// the whole.
    static func put(_ text: String) throws(OutputError) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            throw OutputError(reason: error.localizedDescription)
        }
    }

    static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}

/// What was asked for could not be put out.
struct OutputError: Error, CustomStringConvertible {
    let reason: String

    var description: String { "The output cannot be written, and is not whole: \(reason)" }
}
