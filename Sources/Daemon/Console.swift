import Foundation

/// What the program tells the person who started it.
enum Console {
    /// To standard output, at once, so that whoever waits for a line gets it.
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
