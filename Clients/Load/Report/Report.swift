import Foundation

/// Standard output and standard error, a whole text at a time.
enum Report {
    static func line(_ text: String) {
        FileHandle.standardOutput.write(Data("\(text)\n".utf8))
    }

    static func problem(_ text: String) {
        FileHandle.standardError.write(Data("deskwire-load: \(text)\n".utf8))
    }

    static func note(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
