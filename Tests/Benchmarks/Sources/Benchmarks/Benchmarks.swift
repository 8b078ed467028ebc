import Foundation

/// `deskwire-benchmarks [codec] [--json FILE]` measures and prints; `compare OLD NEW` puts two files side by side.
@main
enum Benchmarks {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            print("deskwire-benchmarks: \(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        var words = arguments
        if words.first == "compare", words.count == 3 {
            let (old, new) = (try Report.read(from: words[1]), try Report.read(from: words[2]))
            return print(Report.comparison(of: old, with: new))
        }
        if words.first == "once", words.count == 3, let times = Int(words[2]) {
            return try CodecInstructions.run(words[1], times: min(times, 1_000_000))
        }
        var path: String?
        if let option = words.firstIndex(of: "--json"), option + 1 < words.count {
            path = words[option + 1]
            words.removeSubrange(option...option + 1)
        }
        let parts = words.isEmpty ? ["codec"] : words
        var report = Report()
        for part in parts { report.sections += try sections(of: part) }
        print(report.table)
        if let path { try report.write(to: path) }
    }

    private static func sections(of part: String) throws -> [Section] {
        switch part {
        case "codec": return try CodecBenchmarks.sections()
        default:
            print("usage: deskwire-benchmarks [codec] [--json FILE] | compare OLD NEW")
            exit(2)
        }
    }
}
