import Foundation

/// A program that runs as a process of its own, with files in place of a terminal.
final class LaunchedProgram: Sendable {
    private let process: Process
    private let ended: Task<Int32, Never>
    private let outputFile: URL
    private let errorFile: URL

    init(
        _ binary: URL,
        _ arguments: [String],
        environment: [String: String],
        input: String,
        files: URL
    ) throws {
        outputFile = files.appending(path: "output")
        errorFile = files.appending(path: "errors")
        let inputFile = files.appending(path: "input")
        try Data(input.utf8).write(to: inputFile)
        try Data().write(to: outputFile)
        try Data().write(to: errorFile)
        let handles = (
            input: try FileHandle(forReadingFrom: inputFile),
            output: try FileHandle(forWritingTo: outputFile),
            errors: try FileHandle(forWritingTo: errorFile)
        )
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = environment
        process.standardInput = handles.input
        process.standardOutput = handles.output
        process.standardError = handles.errors
        process.terminationHandler = { process in
            let status = process.terminationStatus
            end.yield(process.terminationReason == .exit ? status : -status)
            end.finish()
        }
        try process.run()
        try handles.input.close()
        try handles.output.close()
        try handles.errors.close()
        ended = Task {
            for await status in ends { return status }
            return -1
        }
    }

    /// What it has written to standard output so far.
    var output: String { text(of: outputFile) }
    /// What it has written to standard error so far.
    var errors: String { text(of: errorFile) }

    var isRunning: Bool { process.isRunning }

    var processID: Int32 { process.processIdentifier }

    private func text(of file: URL) -> String {
        (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Waits for its end and gives its exit status, or the negative number of the signal that ended it.
    func status(within limit: Duration = .seconds(60)) async -> Int32 {
        let watchdog = Task {
            try await Task.sleep(for: limit)
            signal(SIGKILL)
        }
        defer { watchdog.cancel() }
        return await ended.value
    }

    /// Waits until what it has written to standard output fits.
    func waitForOutput(_ what: String, where fits: (String) -> Bool) async throws -> String {
        try await eventually("\(what) in the output; errors: \(errors)") {
            let text = output
            return fits(text) ? text : nil
        }
    }

    /// Asks it to end, as Ctrl-C or a service manager does.
    func stop(_ number: Int32 = SIGTERM) async -> Int32 {
        signal(number)
        return await status(within: .seconds(30))
    }

    /// Ends it without a chance to tidy up.
    func kill() async {
        signal(SIGKILL)
        _ = await ended.value
    }

    /// Asks it to read its files again.
    func hangUp() { signal(SIGHUP) }

    private func signal(_ number: Int32) {
        if process.isRunning { _ = Foundation.kill(process.processIdentifier, number) }
    }
}

/// Looks until there is something to see; gives up after 30 s.
func eventually<Value>(
    _ what: String,
    within limit: Duration = .seconds(30),
    _ look: () async throws -> Value?
) async throws -> Value {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
        if let value = try await look() { return value }
        try await Task.sleep(for: .milliseconds(10))
    }
    throw TestFailure("waited in vain for \(what)")
}

/// Why a test cannot go on.
struct TestFailure: Swift.Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
