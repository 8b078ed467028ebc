/// What was measured of things that do the same.
struct Section: Codable {
    enum Unit: String, Codable {
        /// For one piece of work: less is better.
        case nanoseconds = "ns"
        /// A second: more is better.
        case operations = "/s"
        /// Less is better.
        case milliseconds = "ms"
    }

    let title: String
    let unit: Unit
    let rows: [Row]
    let ratios: [Ratio]

    init(title: String, unit: Unit, series: [Series], goals: [Goal]) {
        self.title = title
        self.unit = unit
        rows = series.map(Row.init)
        ratios = goals.compactMap { goal in
            guard let own = series.first(where: { $0.name == goal.candidate }),
                let other = series.first(where: { $0.name == goal.against })
            else { return nil }
            return Ratio(goal: goal, own: own, other: other, unit: unit)
        }
    }
}

/// The figures of one candidate, one a round.
struct Series {
    let name: String
    var values: [Double]
    var allocations: Double?
}

/// The line of one candidate.
struct Row: Codable {
    let name: String
    let median: Double
    let least: Double
    let most: Double
    /// Calls of the allocator for one piece of work.
    let allocations: Double?

    init(_ series: Series) {
        name = series.name
        median = series.values.median
        least = series.values.min() ?? 0
        most = series.values.max() ?? 0
        allocations = series.allocations
    }
}

/// How many times as fast one candidate is as another, and as it is to be.
struct Ratio: Codable {
    let candidate: String
    let against: String
    let factor: Double
    let goal: Double

    var holds: Bool { factor >= goal }

    init(goal: Goal, own: Series, other: Series, unit: Section.Unit) {
        candidate = goal.candidate
        against = goal.against
        self.goal = goal.factor
        factor =
            zip(own.values, other.values).map { own, other in
                unit == .operations ? own / other : other / own
            }.median
    }
}

extension [Double] {
    /// The middle one; 0 when there is none.
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
