import Foundation
import Logging
import Synchronization

/// Where the log's lines go: standard error, by a thread of its own.
///
/// A log that cannot be written, because its disk is full, its pipe is closed or nobody reads it, stops nobody
/// (SEC-133): its lines are counted and dropped, and health says so.
final class LogOutput: Sendable {
    /// So much waits for a reader that is slow; the rest is dropped.
    static let waitingBytesMax = 1 << 20
    /// How long the last word of a process waits for its reader.
    private static let lastWordPatience = DispatchTimeInterval.seconds(1)

    private struct State {
        var waiting: [String] = []
        /// Of what waits, and of what was taken and is not written yet.
        var bytes = 0
        var isRunning = false
    }

    private let state = Mutex(State())
    private let lostLines = Atomic<Int64>(0)
    private let thread = DispatchQueue(label: "deskwire.log")
    private let descriptor: CInt

    init(descriptor: CInt = STDERR_FILENO) {
        self.descriptor = descriptor
        // A pipe that nobody reads any more is a failed write, and not the end of the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Lines that could not be written since the start.
    var lost: Int64 { lostLines.load(ordering: .relaxed) }

    /// Takes one line without its end. With `isLast`, waits a moment for it: the process may end after it.
    func write(_ line: String, isLast: Bool = false) {
        let mustStart = state.withLock { state in
            guard state.bytes + line.utf8.count < Self.waitingBytesMax else {
                lostLines.wrappingAdd(1, ordering: .relaxed)
                return false
            }
            state.waiting.append(line)
            state.bytes += line.utf8.count
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart { thread.async { self.drain() } }
        if isLast { settle() }
    }

    /// Returns when what was taken before is written, or after a moment.
    func settle() {
        let done = DispatchSemaphore(value: 0)
        thread.async { done.signal() }
        _ = done.wait(timeout: .now() + Self.lastWordPatience)
    }

    private func drain() {
        while true {
            let lines = state.withLock { state -> [String] in
                state.isRunning = !state.waiting.isEmpty
                defer { state.waiting = [] }
                return state.waiting
            }
            if lines.isEmpty { return }
            for line in lines {
                if !put(line + "\n") { lostLines.wrappingAdd(1, ordering: .relaxed) }
                state.withLock { $0.bytes -= line.utf8.count }
            }
        }
    }

    private func put(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                bytes = bytes.dropFirst(count)
            } else if count < 0, errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }
}
