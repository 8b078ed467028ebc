import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireServer

/// SEC-093: whatever the operator's program does, it is over in time, and says something or nothing of a file.
@Suite(.timeLimit(.minutes(2)))
struct ScannerProgramTests {
    /// A shell script in a folder of its own.
    private struct Script {
        let folder: URL
        let path: String

        init(_ text: String) throws {
            folder = FileManager.default.temporaryDirectory
                .appending(path: "deskwire-scanner-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            path = folder.appending(path: "scan").path
            try Data("#!/bin/sh\ncd \(folder.path)\n\(text)\n".utf8).write(to: URL(filePath: path))
            #expect(chmod(path, 0o755) == 0)
        }

        func file(_ name: String) -> String {
            let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        }

        func remove() { try? FileManager.default.removeItem(at: folder) }
    }

    /// What a script says of a file of these pieces.
    private func verdict(
        _ text: String,
        pieces: [[UInt8]] = [Array("abc".utf8)],
        seconds: Int = 20,
        look: (Script) -> Void = { _ in }
    ) throws -> ScanVerdict? {
        let script = try Script(text)
        defer { script.remove() }
        var rest = pieces[...]
        let scanner = ScannerProgram(path: script.path, seconds: seconds)
        let verdict = scanner.verdict(next: { rest.popFirst() })
        look(script)
        return verdict
    }

    @Test("its exit status is its word, and its first line goes with it")
    func words() throws {
        #expect(try verdict("cat >/dev/null") == .clean)
        #expect(
            try verdict("cat >/dev/null; echo Eicar FOUND; echo more; exit 1")
                == .harmful("Eicar FOUND")
        )
        #expect(try verdict("echo 'no base' >&2; exit 2") == .unknown("it ended with 2: no base"))
        #expect(try verdict("kill -9 $$") == .unknown("it ended with 137"))
    }

    @Test(
        "the file comes whole on its standard input, whatever its size",
        arguments: [0, 1, 3_000_001]
    )
    func wholeFile(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let pieces = stride(from: 0, to: size, by: 262_144).map {
            Array(bytes[$0..<min(size, $0 + 262_144)])
        }
        let found = try verdict("cat > copy", pieces: pieces) { script in
            let copy = try? Data(contentsOf: script.folder.appending(path: "copy"))
            #expect(copy.map { [UInt8]($0) } == bytes)
        }
        #expect(found == .clean)
    }

    @Test("one that reads nothing has its say all the same")
    func readsNothing() throws {
        let pieces = [[UInt8]](repeating: [UInt8](repeating: 1, count: 262_144), count: 8)
        #expect(try verdict("exit 0", pieces: pieces) == .clean)
        #expect(try verdict("exec <&-; sleep 0.2; exit 1", pieces: pieces) == .harmful(""))
    }

    @Test("it has no environment, no argument, no other descriptor, and is in the root folder")
    func nothingOfTheServer() throws {
        let script = """
            tr '\\0' '\\n' </proc/$$/environ >environment
            echo $# >arguments
            cat >/dev/null
            exec ls /proc/self/fd >descriptors
            """
        // Something that a careless program would hand on.
        let stray = open("/dev/null", O_RDONLY)
        defer { close(stray) }
        let found = try verdict(script) { script in
            #expect(script.file("environment") == "")
            #expect(script.file("arguments") == "0")
            // The last is the folder that is listed.
            let descriptors = script.file("descriptors").split(separator: "\n")
            #expect(descriptors.compactMap { Int($0) }.sorted() == [0, 1, 2, 3])
        }
        #expect(found == .clean)
    }

    @Test("one that hangs is ended with everything that it started")
    func hangs() throws {
        let began = ContinuousClock.now
        let script = "sleep 600 & echo $! >child; echo $$ >own; wait"
        let found = try verdict(script, seconds: 1) { script in
            for name in ["child", "own"] {
                let process = pid_t(script.file(name)) ?? 0
                #expect(process > 1 && isGone(process), "\(name) \(process)")
            }
        }
        #expect(found == .unknown("it did not end within 1 s"))
        #expect(ContinuousClock.now - began < .seconds(10))
    }

    /// Ended, and at most waiting for its parent to hear of it.
    private func isGone(_ process: pid_t) -> Bool {
        for _ in 0..<100 {
            let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            guard let stat, !stat.contains(") Z ") else { return true }
            usleep(20_000)
        }
        return false
    }

    @Test("what it left behind is ended, too")
    func leavesSomebody() throws {
        let found = try verdict("sleep 600 & echo $! >child; cat >/dev/null") { script in
            let process = pid_t(script.file("child")) ?? 0
            #expect(process > 1 && isGone(process))
        }
        #expect(found == .clean)
    }

    @Test("one that chatters without end is ended long before its time")
    func chatters() throws {
        let began = ContinuousClock.now
        let found = try verdict("while :; do echo chatter; done", seconds: 100)
        #expect(found == .unknown("it wrote more than 64 KiB"))
        #expect(ContinuousClock.now - began < .seconds(30))
    }

    @Test("one that closes its output and goes on is waited for")
    func silent() throws {
        #expect(try verdict("cat >/dev/null; exec >&- 2>&-; sleep 0.3; exit 1") == .harmful(""))
    }

    @Test("one that is not there, or no program, says nothing of the file")
    func missing() throws {
        for path in ["/nowhere/at/all", "/etc/hostname", "/"] {
            let scanner = ScannerProgram(path: path)
            guard case .unknown(let why)? = scanner.verdict(next: { nil }) else {
                Issue.record("\(path) was started")
                return
            }
            #expect(why.contains("\(path) cannot be started"))
        }
        #expect(ScannerProgram(path: "/nowhere/at/all").problem?.contains("No such file") == true)
        #expect(ScannerProgram(path: "/bin/sh").problem == nil)
    }

    @Test("a file that cannot be read is not called clean")
    func unreadable() throws {
        struct Unreadable: Error {}
        let script = try Script("cat >/dev/null")
        defer { script.remove() }
        let scanner = ScannerProgram(path: script.path)
        let found = scanner.verdict(next: { throw Unreadable() })
        #expect(found == .unknown("the file could not be read"))
    }

    @Test("a server that ends takes it along")
    func stopped() throws {
        let script = try Script("echo $$ >own; exec sleep 600")
        defer { script.remove() }
        var asked = 0
        let found = ScannerProgram(path: script.path).verdict(next: { nil }) {
            asked += 1
            return asked > 1 && !script.file("own").isEmpty
        }
        #expect(found == nil)
        #expect(isGone(pid_t(script.file("own")) ?? 0))
    }
}
