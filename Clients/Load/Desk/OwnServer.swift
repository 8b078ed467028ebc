import Foundation

/// A `deskwired` that the load tester starts on a folder and stops again.
final class OwnServer: Sendable {
    let port: Int
    let processID: Int32
    /// From the start of the program until it listened, in milliseconds.
    let startMs: Int
    private let process: Running

    /// The process is used from one task at a time; Foundation's class is not marked for it.
    // Safety: started before it is stored, and only asked to end and to be waited for afterwards.
    private struct Running: @unchecked Sendable {
        let process: Process
    }

    /// Starts the program and waits until it says where it listens.
    init(program: String, folder: String, arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments =
            [
                "serve", "--data", folder, "--listen", "127.0.0.1:0", "--log-level", "warning",
            ] + arguments
        let output = Pipe()
        process.standardOutput = output
        let began = Date()
        do {
            try process.run()
        } catch {
            throw LoadProblem("\(program) does not start: \(error.localizedDescription)")
        }
        var text = ""
        while true {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else {
                throw LoadProblem("\(program) ended before it listened.")
            }
            text += String(decoding: piece, as: UTF8.self)
            if let port = Self.port(in: text) {
                self.port = port
                break
            }
        }
        startMs = Int(Date().timeIntervalSince(began) * 1_000)
        processID = process.processIdentifier
        self.process = Running(process: process)
    }

    static func port(in text: String) -> Int? {
        for line in text.split(separator: "\n") where line.hasPrefix("Listening on ") {
            guard text.hasSuffix("\n") else { return nil }
            return line.dropLast().split(separator: ":").last.flatMap { Int($0) }
        }
        return nil
    }

    /// Asks it to end, and waits until it has.
    func stop() {
        process.process.terminate()
        process.process.waitUntilExit()
    }

    /// Ends it without a word, as a crash does, and waits until it is gone.
    func kill() {
        Foundation.kill(processID, SIGKILL)
        process.process.waitUntilExit()
    }
}
