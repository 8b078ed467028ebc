private import CLinux
package import DeskwireDomain

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// The program that an operator named to look at files (SEC-093).
///
/// The file comes on its standard input, through a pipe: the program needs no right to the data folder, and no copy of
/// the file lies anywhere. It is started without a shell, an argument or an environment, has no other descriptor, and
/// its whole process group is ended with it. It blocks the thread that asks.
package struct ScannerProgram: Sendable {
    /// How long it may take for a file, where the options say nothing.
    package static let secondsDefault = 120
    /// What it may write for a file; of that, the first line is kept.
    package static let outputBytesMax = 65_536

    package let path: String
    private let seconds: Int

    package init(path: String, seconds: Int = secondsDefault) {
        self.path = path
        self.seconds = seconds
    }

    /// What is wrong with the program before it is started; nil: it can be.
    package var problem: String? {
        access(path, X_OK) == 0 ? nil : "\(path): \(String(cString: strerror(errno)))"
    }

    /// Hands a file to the program, piece by piece, and waits for its word.
    ///
    /// - Parameters:
    ///   - next: The next piece; nil at the end.
    ///   - isStopped: Asked now and then; true ends the program.
    /// - Returns: Nil when it was stopped.
    package func verdict(
        next: () throws -> [UInt8]?,
        isStopped: () -> Bool = { false }
    ) -> ScanVerdict? {
        var run: ScannerRun
        do {
            run = try ScannerRun(path)
        } catch {
            return .unknown("\(path) cannot be started: \(String(cString: strerror(error.errno)))")
        }
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            if let status = run.status {
                run.readOutput()
                return ScanVerdict(exitStatus: status, words: ScanVerdict.words(run.firstOutput))
            }
            guard !isStopped() else { return nil }
            guard ContinuousClock.now < end else {
                return .unknown("it did not end within \(seconds) s")
            }
            guard run.outputBytes <= Self.outputBytesMax else {
                return .unknown("it wrote more than \(Self.outputBytesMax >> 10) KiB")
            }
            do {
                try run.feed(next)
            } catch {
                return .unknown("the file could not be read")
            }
            run.readOutput()
            run.wait()
        }
    }
}

/// A scanner at work. Ends with this value, and whatever it started with it.
private struct ScannerRun: ~Copyable {
    struct Failure: Error {
        let errno: Int32
    }

    /// Between two looks at whether the program has ended.
    private static let waitMs: Int32 = 20
    /// Read at once; and the beginning that is kept.
    private static let readBytes = 4_096

    private let process: pid_t
    private var input: Int32
    private let output: Int32
    private var piece: ArraySlice<UInt8> = []
    private var isOutputOpen = true
    private(set) var firstOutput: [UInt8] = []
    private(set) var outputBytes = 0

    init(_ path: String) throws(Failure) {
        // Other programs of this kind get none of these: each is started with its own and no others.
        var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&toChild) == 0 else { throw Failure(errno: errno) }
        guard pipe(&fromChild) == 0 else {
            let failure = Failure(errno: errno)
            Self.close(toChild)
            throw failure
        }
        // Without this a server that writes no mail and no log would end with the first scanner that reads no more.
        signal(SIGPIPE, SIG_IGN)
        var child: pid_t = 0
        let failure = deskwire_start(&child, path, toChild[0], fromChild[1])
        Self.close([toChild[0], fromChild[1]])
        guard failure == 0 else {
            Self.close([toChild[1], fromChild[0]])
            throw Failure(errno: failure)
        }
        process = child
        input = toChild[1]
        output = fromChild[0]
        for descriptor in [toChild[1], fromChild[0]] {
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        }
    }

    deinit {
        // Before it is taken off the system's list, so that its number cannot be another group's.
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        Self.close([input, output])
    }

    /// Nil while it runs.
    var status: Int32? {
        let status = deskwire_ended(process)
        return status < 0 ? nil : status
    }

    /// Writes what the program takes now; at the end of the file, its input ends.
    mutating func feed(_ next: () throws -> [UInt8]?) throws {
        while input >= 0 {
            if piece.isEmpty {
                guard let more = try next() else { return endInput() }
                piece = more[...]
            }
            let descriptor = input
            let written = piece.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                // Later; or it has seen enough.
                if errno != EAGAIN, errno != EINTR { endInput() }
                return
            }
            piece = piece.dropFirst(written)
        }
    }

    private mutating func endInput() {
        Self.close([input])
        input = -1
    }

    /// Reads what the program wrote by now, up to a piece more than it may.
    mutating func readOutput() {
        var buffer = [UInt8](repeating: 0, count: Self.readBytes)
        while isOutputOpen, outputBytes <= ScannerProgram.outputBytesMax {
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else {
                isOutputOpen = count < 0 && (errno == EAGAIN || errno == EINTR)
                return
            }
            outputBytes += count
            firstOutput += buffer.prefix(count).prefix(Self.readBytes - firstOutput.count)
        }
    }

    /// Until there is something to write or to read, or a moment passed.
    func wait() {
        var watched: [pollfd] = []
        if input >= 0 { watched.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        if isOutputOpen { watched.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0)) }
        poll(&watched, nfds_t(watched.count), Self.waitMs)
    }

    private static func close(_ descriptors: [Int32]) {
        for descriptor in descriptors where descriptor >= 0 { closeDescriptor(descriptor) }
    }
}

/// The system's, whose name the type above has taken.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
