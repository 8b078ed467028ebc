package import DeskwireStore
package import Metrics
import Synchronization

/// What the server counts, and the page that says it.
///
/// 1. Keeps what swift-metrics' counters and gauges count: an atomic number each, without a lock or memory of its own.
/// 2. Asks, when the page is wanted, those who know a number better than they could keep it.
///
/// There is no HTTP: the page goes out by the control socket and into a file; see ``MetricsFile``.
package final class MetricsRegistry: Sendable {
    package typealias Collector = @Sendable (inout MetricsText) -> Void

    fileprivate struct Key: Hashable, Comparable {
        let label: String
        let dimensions: [String]

        static func < (left: Key, right: Key) -> Bool {
            (left.label, left.dimensions.joined(separator: " "))
                < (right.label, right.dimensions.joined(separator: " "))
        }
    }

    private let numbers = Mutex<[Key: CountedNumber]>([:])
    private let collectors = Mutex<[Collector]>([])

    package init() {}

    /// Makes it the one that counters made from now on count in: once in a process.
    package func install() { MetricsSystem.bootstrap(self) }

    /// Asks for more whenever the page is wanted.
    package func collect(_ collector: @escaping Collector) {
        collectors.withLock { $0.append(collector) }
    }

    /// The page, of this moment.
    package func page(_ snapshot: Snapshot) throws -> String {
        var text = MetricsText()
        writeNumbers(to: &text)
        for collector in collectors.withLock({ $0 }) { collector(&text) }
        try snapshot.writeMetrics(to: &text)
        return text.text
    }

    private func writeNumbers(to text: inout MetricsText) {
        var family = ""
        for (key, number) in numbers.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            if key.label != family {
                family = key.label
                text.begin(
                    family,
                    MetricNames.help[family] ?? "Of a library.",
                    type: number.isCounter ? "counter" : "gauge"
                )
            }
            let pairs = stride(from: 0, to: key.dimensions.count - 1, by: 2).map {
                (name: key.dimensions[$0], value: key.dimensions[$0 + 1])
            }
            text.sample(number.value, pairs)
        }
    }

    private func number(
        _ label: String,
        _ dimensions: [(String, String)],
        isCounter: Bool
    ) -> CountedNumber {
        let key = Key(label: label, dimensions: dimensions.flatMap { [$0.0, $0.1] })
        return numbers.withLock { numbers in
            if let known = numbers[key] { return known }
            let new = CountedNumber(isCounter: isCounter)
            numbers[key] = new
            return new
        }
    }
}

extension MetricsRegistry: MetricsFactory {
    package func makeCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any CounterHandler {
        number(label, dimensions, isCounter: true)
    }

    package func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        number(label, dimensions, isCounter: false)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        number(label, dimensions, isCounter: false)
    }

    // Who counts something counts it as long as the server runs.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}

/// One number: a sum, or what was said last.
private final class CountedNumber: CounterHandler, RecorderHandler, TimerHandler {
    let isCounter: Bool
    /// A counter's sum, or the bits of a gauge.
    private let bits = Atomic<UInt64>(0)

    init(isCounter: Bool) { self.isCounter = isCounter }

    var value: Double {
        let bits = bits.load(ordering: .relaxed)
        return isCounter ? Double(bits) : Double(bitPattern: bits)
    }

    func increment(by amount: Int64) {
        bits.wrappingAdd(UInt64(clamping: amount), ordering: .relaxed)
    }

    func reset() { bits.store(0, ordering: .relaxed) }

    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}

/// What each family means that is counted as it happens.
enum MetricNames {
    static let requests = "deskwire_requests_total"
    static let limits = "deskwire_limit_hits_total"
    static let scans = "deskwire_file_scans_total"

    static let help = [
        requests: "Requests that were answered, by group of methods and outcome.",
        limits: "How often a named limit was reached.",
        scans: "What the scanner said of files; unknown: it could not say (SEC-093).",
        "deskwire_connections": "Connections there are.",
        "deskwire_connections_ended_total": "Connections that the server ended, with a reason.",
        "deskwire_buffer_bytes": "What all connections hold in memory.",
        "deskwire_disk_free_bytes": "Free bytes on the disk of the data folder.",
        "deskwire_mail_recipients_total": "Answers of mail servers, by recipient and outcome.",
        "deskwire_mails_expired_total": "Mails whose time was over.",
        "deskwire_tls_handshakes_total": "TLS handshakes that ended well.",
        "deskwire_tls_handshakes_failed_total": "TLS handshakes that failed.",
    ]
}
