private import Synchronization

/// How often a value fell between which bounds, counted without a lock: one writes, others may look.
package final class Histogram: Sendable {
    /// As many as fit.
    package static let boundsMax = 15

    package let bounds: [Double]
    private let counts = InlineArray<16, Atomic<UInt64>> { _ in Atomic(0) }
    /// In millionths.
    private let sum = Atomic<UInt64>(0)

    /// Rising bounds, each of which belongs to what is below it.
    package init(bounds: [Double]) {
        self.bounds = Array(bounds.prefix(Self.boundsMax))
    }

    package func count(_ value: Double) {
        var place = 0
        while place < bounds.count, value > bounds[place] { place += 1 }
        counts[place].wrappingAdd(1, ordering: .relaxed)
        sum.wrappingAdd(UInt64(max(0, value) * 1_000_000), ordering: .relaxed)
    }

    package func write(_ name: String, _ help: String, to text: inout MetricsText) {
        text.histogram(
            name,
            help,
            bounds: bounds,
            counts: (0...bounds.count).map { counts[$0].load(ordering: .relaxed) },
            sum: Double(sum.load(ordering: .relaxed)) / 1_000_000
        )
    }
}
