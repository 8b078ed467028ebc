import Foundation

/// A server in a process of its own, on loopback. It ends with `stop`, or by itself after a few minutes.
final class ServerProcess {
    let port: Int32
    private let process: Process

    /// Why a server does not run.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts a program that prints "Listening on HOST:PORT." when it does.
    init(_ program: String, _ arguments: [String]) throws {
        let output = Pipe()
        process = try Self.started(program, arguments, output: output)
        var text = ""
        while !text.contains(".\n") || Self.port(in: text) == nil {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else {
                throw Problem(description: "\(program) ended before it listened: \(text)")
            }
            text += String(decoding: piece, as: UTF8.self)
        }
        port = Self.port(in: text) ?? 0
        // What it says later is read by nobody, and must not stop it.
        output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    /// Starts a program that listens on a port it was given, and says nothing.
    init(_ program: String, _ arguments: [String], port: Int32) throws {
        process = try Self.started(program, arguments, output: FileHandle.nullDevice)
        self.port = port
        Thread.sleep(forTimeInterval: 0.5)
        guard process.isRunning else { throw Problem(description: "\(program) does not run") }
    }

    /// Asks it to end. What does not within a few seconds is killed: a child of a worker thread inherits that all
    /// signals are blocked, and only some programs take that back.
    func stop() {
        process.terminate()
        for _ in 0..<250 where process.isRunning { Thread.sleep(forTimeInterval: 0.02) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// This program as a server.
    static func own(_ kind: String, replySize: Int) throws -> ServerProcess {
        let program = CommandLine.arguments[0]
        return try ServerProcess(program, ["serve", kind, String(replySize)])
    }

    private static func started(
        _ program: String,
        _ arguments: [String],
        output: Any
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        return process
    }

    private static func port(in text: String) -> Int32? {
        for line in text.split(separator: "\n") where line.hasPrefix("Listening on ") {
            return line.dropLast().split(separator: ":").last.flatMap { Int32($0) }
        }
        return nil
    }
}

/// Gives what was printed to whoever reads it.
func flushOutput() { fflush(nil) }
