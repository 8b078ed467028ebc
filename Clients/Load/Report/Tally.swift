import DeskwireProtocol
import Histogram
import NIOCore

/// What was measured: a histogram of latencies for every operation, and what went wrong.
///
/// Latencies are kept in microseconds with three significant digits, up to two minutes.
struct Tally: Sendable {
    struct Series: Sendable {
        let name: String
        var latencies: Histogram<UInt64>
        /// Sent again because the server could not take it.
        var repeats = 0
        /// Refused for good, by code.
        var refusals: [Int32: Int] = [:]

        init(name: String) {
            self.name = name
            latencies = Histogram(
                highestTrackableValue: 120_000_000,
                numberOfSignificantValueDigits: .three
            )
        }

        var count: UInt64 { latencies.totalCount }
    }

    private(set) var series: [Series]
    private var began = NIODeadline.now()
    private var ended: NIODeadline?

    init(names: [String]) {
        series = names.map(Series.init)
    }

    /// Forgets the warm-up.
    mutating func reset(at now: NIODeadline) {
        if now > began, ended == nil, series.contains(where: { $0.count > 0 }) {
            series = series.map { Series(name: $0.name) }
        }
        began = now
    }

    /// Measures no longer.
    mutating func stop(at now: NIODeadline) {
        if ended == nil { ended = now }
    }

    mutating func record(_ index: Int, _ latency: TimeAmount) {
        guard ended == nil else { return }
        let microseconds = UInt64(max(0, latency.nanoseconds) / 1_000)
        series[index].latencies.record(min(microseconds, 120_000_000))
    }

    mutating func noteRepeat(_ index: Int) {
        series[index].repeats += 1
    }

    mutating func noteRefusal(_ index: Int, _ code: ErrorCode) {
        series[index].refusals[code.rawValue, default: 0] += 1
    }

    var total: UInt64 { series.reduce(0) { $0 + $1.count } }

    /// How long it was measured, in seconds.
    var seconds: Double {
        max(((ended ?? .now()) - began).seconds, 0.000_001)
    }

    /// All operations together.
    var latencies: Histogram<UInt64> {
        var all = Series(name: "all")
        for one in series {
            for value in one.latencies.recordedValues() {
                all.latencies.record(value.value, count: value.count)
            }
        }
        return all.latencies
    }
}
