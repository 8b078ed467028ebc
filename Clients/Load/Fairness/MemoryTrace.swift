/// A process's own memory over time.
struct MemoryTrace {
    private var samples: [(seconds: Double, mebibytes: Double)] = []

    mutating func add(seconds: Double, ownKiB: Int) {
        samples.append((seconds, Double(ownKiB) / 1_024))
    }

    /// The median of each fifth, in MiB; empty before there are five samples.
    var parts: [Double] {
        guard samples.count >= 5 else { return [] }
        return (0..<5).map { part in
            let range = samples.count * part / 5..<samples.count * (part + 1) / 5
            let sorted = samples[range].map(\.mebibytes).sorted()
            return sorted[sorted.count / 2]
        }
    }

    /// The slope of the last three fifths by least squares, in MiB an hour.
    var growthAnHour: Double {
        let last = samples.suffix(samples.count * 3 / 5)
        guard last.count >= 2 else { return 0 }
        let count = Double(last.count)
        let middle = last.map(\.seconds).reduce(0, +) / count
        let spread = last.map { ($0.seconds - middle) * ($0.seconds - middle) }.reduce(0, +)
        let drift = last.map { ($0.seconds - middle) * $0.mebibytes }.reduce(0, +)
        return spread > 0 ? drift / spread * 3_600 : 0
    }
}
