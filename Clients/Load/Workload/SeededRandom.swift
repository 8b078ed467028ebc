/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same run.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// From 0 to `count` - 1, the low ones far more often: a share of the customers asks most.
    mutating func skewed(below count: Int) -> Int {
        guard count > 1 else { return 0 }
        let unit = Double(next() >> 11) / Double(1 << 53)
        return min(count - 1, Int(unit * unit * unit * Double(count)))
    }
}
