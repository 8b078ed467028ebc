/// One of the things that are compared: does its work so many times.
struct Candidate {
    let name: String
    let work: (_ times: Int) throws -> Void

    init(_ name: String, work: @escaping (_ times: Int) throws -> Void) {
        self.name = name
        self.work = work
    }
}

/// What a candidate must reach against another one.
struct Goal {
    let candidate: String
    let against: String
    /// How many times as fast it must be.
    let factor: Double
}

/// Candidates that do the same, in turns, so that what else the machine does hits all of them alike.
struct Comparison {
    let title: String
    let candidates: [Candidate]
    let goals: [Goal]

    private static let rounds = 15
    private static let nanosecondsPerTurn = 8_000_000.0

    /// Medians of the rounds. A ratio is the median of the rounds' ratios.
    func measured() throws -> Section {
        let counts = try candidates.map { try Self.times(of: $0) }
        var turns = candidates.map { _ in [Double]() }
        for _ in 0..<Self.rounds {
            for (index, candidate) in candidates.enumerated() {
                let spent = try Self.nanoseconds { try candidate.work(counts[index]) }
                turns[index].append(spent / Double(counts[index]))
            }
        }
        var allocations: [Double] = []
        for candidate in candidates { allocations.append(try Self.allocations(of: candidate)) }
        return Section(
            title: title,
            unit: .nanoseconds,
            series: candidates.indices.map { index in
                Series(
                    name: candidates[index].name,
                    values: turns[index],
                    allocations: allocations[index]
                )
            },
            goals: goals
        )
    }

    /// How many times fill a turn.
    private static func times(of candidate: Candidate) throws -> Int {
        try candidate.work(10)
        var times = 10
        while times < 100_000_000 {
            let spent = try nanoseconds { try candidate.work(times) }
            if spent >= nanosecondsPerTurn / 4 {
                return max(1, Int(Double(times) * nanosecondsPerTurn / spent))
            }
            times *= 4
        }
        return times
    }

    private static func allocations(of candidate: Candidate) throws -> Double {
        let before = allocationCount()
        try candidate.work(100)
        return Double(allocationCount() - before) / 100
    }

    private static func nanoseconds(of work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
    }
}
