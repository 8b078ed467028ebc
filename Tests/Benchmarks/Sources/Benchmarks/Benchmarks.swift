import CBaselines
import Foundation

/// `deskwire-benchmarks [codec] [echo] [desk] [--json FILE]` measures and prints; `compare OLD NEW` compares two files.
@main
enum Benchmarks {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            fail(error)
        }
    }

    private static func fail(_ error: any Error) -> Never {
        print("deskwire-benchmarks: \(error)")
        exit(1)
    }

    /// Nothing here is async but the measuring: valgrind does not survive an async main.
    private static func run(_ words: [String]) throws {
        if words.first == "compare", words.count == 3 {
            let (old, new) = (try Report.read(from: words[1]), try Report.read(from: words[2]))
            return print(Report.comparison(of: old, with: new))
        }
        if words.first == "once", words.count == 3, let times = Int(words[2]) {
            return try CodecInstructions.run(words[1], times: min(times, 1_000_000))
        }
        if words.first == "serve", words.count == 3, let size = Int(words[2]) {
            return try serve(words[1], replySize: min(max(size, 0), 65_536))
        }
        Task {
            do {
                try await measure(words)
                exit(0)
            } catch {
                fail(error)
            }
        }
        dispatchMain()
    }

    private static func measure(_ arguments: [String]) async throws {
        var words = arguments
        var path: String?
        if let option = words.firstIndex(of: "--json"), option + 1 < words.count {
            path = words[option + 1]
            words.removeSubrange(option...option + 1)
        }
        let parts = words.isEmpty ? ["codec", "echo", "desk"] : words
        var report = Report()
        for part in parts { report.sections += try await sections(of: part) }
        print(report.table)
        if let path { try report.write(to: path) }
    }

    private static func sections(of part: String) async throws -> [Section] {
        switch part {
        case "codec": return try CodecBenchmarks.sections()
        case "echo": return try await EchoBenchmarks.sections()
        case "desk": return try await DeskBenchmarks.sections()
        default:
            print(
                "usage: deskwire-benchmarks [codec] [echo] [desk] [--json FILE] | compare OLD NEW"
            )
            exit(2)
        }
    }

    /// One of the servers that are compared with, for a few minutes at most.
    private static func serve(_ kind: String, replySize: Int) throws {
        let seconds = 600
        switch kind {
        case "c-epoll": _ = serve_epoll(replySize, Int32(seconds))
        case "nio-burst": try BurstServer.serve(replySize: replySize, seconds: seconds)
        default:
            print("serve: c-epoll or nio-burst")
            exit(2)
        }
    }
}
