import DeskwireProtocol
import Foundation
import Histogram

/// The result of a run, for people and as JSON. Latencies are in milliseconds.
struct Summary: Codable, Sendable {
    struct Line: Codable, Sendable {
        var operation: String
        var count: UInt64
        var rate: Double
        var p50: Double
        var p90: Double
        var p99: Double
        var p999: Double
        var max: Double
        var mean: Double
        /// Sent again because the server could not take it.
        var repeats: Int
        /// Refused for good, by code.
        var refusals: [String: Int]
    }

    var title: String
    var seconds: Double
    var lines: [Line]
    var breaks: [String: Int]
    var unanswered: Int
    var failure: String?
    var server: ProcessFigures?
    /// Of one processor, in percent, while it was measured and warmed up.
    var serverProcessorPercent: Double?
    var startMs: Int?
    var verified: Reckoning?

    init(_ title: String, _ outcome: LoadOutcome) {
        self.title = title
        let tally = outcome.tally
        seconds = tally.seconds
        breaks = outcome.breaks
        unanswered = outcome.unanswered
        failure = outcome.failure
        lines = tally.series.map { Line($0, seconds: tally.seconds) }
        if lines.count > 1 {
            var all = Tally.Series(name: "all")
            all.latencies = tally.latencies
            all.repeats = tally.series.reduce(0) { $0 + $1.repeats }
            lines.append(Line(all, seconds: tally.seconds))
        }
    }

    /// Everything that was asked was answered as it should be.
    var isSound: Bool {
        failure == nil && unanswered == 0 && lines.allSatisfy(\.refusals.isEmpty)
            && verified?.isSound ?? true
    }

    func line(_ operation: String) -> Line? { lines.first { $0.operation == operation } }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        guard let data = try? encoder.encode(self) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    private var columns: TextColumns {
        let head = ["", "count", "a second", "p50 ms", "p90", "p99", "p99.9", "max"]
        return TextColumns([head] + lines.map(\.cells))
    }

    var markdown: String { "### \(title)\n\n\(columns.markdown)\n\(notes)" }

    var text: String { "\(title)\n\(columns.text)\n\(notes)" }

    /// What is to be known beside the table.
    private var notes: String {
        var text = ""
        text += String(format: "Measured for %.1f s.", seconds)
        for line in lines where line.repeats > 0 && line.operation != "all" {
            text += "\n\(line.operation): \(line.repeats) sent again, because the server was busy."
        }
        for line in lines {
            for (code, count) in line.refusals.sorted(by: { $0.key < $1.key }) {
                text += "\n\(line.operation): \(count) refused with \(code)."
            }
        }
        for (reason, count) in breaks.sorted(by: { $0.key < $1.key }) {
            text += "\n\(count) connections ended: \(reason)"
        }
        if let failure { text += "\nNot finished: \(failure)." }
        if let server {
            text += String(
                format: "\nThe server: %.1f MiB, at most %.1f MiB",
                Double(server.residentKiB) / 1_024,
                Double(server.residentPeakKiB) / 1_024
            )
            if let percent = serverProcessorPercent {
                text += String(format: "; %.0f %% of a processor.", percent)
            }
        }
        if let verified { text += "\n" + verified.text }
        return text
    }
}

extension Summary.Line {
    init(_ series: Tally.Series, seconds: Double) {
        let latencies = series.latencies
        func percentile(_ percent: Double) -> Double {
            latencies.totalCount == 0
                ? 0 : Double(latencies.valueAtPercentile(percent)) / 1_000
        }
        operation = series.name
        count = series.count
        rate = Double(series.count) / seconds
        p50 = percentile(50)
        p90 = percentile(90)
        p99 = percentile(99)
        p999 = percentile(99.9)
        max = latencies.totalCount == 0 ? 0 : Double(latencies.max) / 1_000
        mean = latencies.totalCount == 0 ? 0 : latencies.mean / 1_000
        repeats = series.repeats
        refusals = [:]
        for (code, count) in series.refusals {
            let name = ErrorCode(rawValue: code).name?.dropFirst("ERROR_CODE_".count)
            refusals[name.map(String.init) ?? "code \(code)", default: 0] += count
        }
    }

    var cells: [String] {
        [operation, "\(count)", String(format: "%.0f", rate)]
            + [p50, p90, p99, p999, max].map { String(format: "%.2f", $0) }
    }
}

extension Reckoning {
    var text: String {
        var text = "Read back: \(sound) writes as acknowledged"
        text += ", \(lost.count) lost, \(doubled.count) doubled, \(undue.count) undue"
        if open > 0 { text += ", \(open) of unknown outcome" }
        for (word, names) in [("lost", lost), ("doubled", doubled), ("undue", undue)] {
            for name in names.prefix(20) { text += "\n  \(word): \(name)" }
        }
        return text + "."
    }
}
