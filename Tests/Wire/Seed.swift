import Foundation

/// A random sequence that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// The seed of this run: another one each time, or the one of `DESKWIRE_SEED`. It is printed, so that a
/// failure can be repeated.
func seedOfThisRun(_ test: String = #function) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["DESKWIRE_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0..<1_000_000_000)
    print("\(test): DESKWIRE_SEED=\(seed)")
    return seed
}
