import Foundation
import Testing

/// A program that runs beside the test, and what it says.
final class RunningProgram {
    private let process = Process()
    private let output = Pipe()
    private var text = ""

    init(_ name: String, _ arguments: [String]) throws {
        process.executableURL = Repository.program(name)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Reads until it says `Listening on HOST:PORT.`, and gives the port.
    func port() throws -> Int {
        while true {
            if let found = text.firstMatch(of: /Listening on [^\n]*:(\d+)\./) {
                return try #require(Int(found.output.1))
            }
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "it ended without listening: \(text)")
            text += String(decoding: data, as: UTF8.self)
        }
    }

    /// All it says until its end, and its exit status.
    func ended() throws -> (text: String, status: Int32) {
        if let data = try output.fileHandleForReading.readToEnd() {
            text += String(decoding: data, as: UTF8.self)
        }
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }

    /// Asks it to end, and waits for that.
    func stop() {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }
}
