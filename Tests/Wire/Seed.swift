import Foundation

/// The seed of this run: another one each time, or the one of `DESKWIRE_SEED`. It is printed, so that a
/// failure can be repeated.
func seedOfThisRun(_ test: String = #function) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["DESKWIRE_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0..<1_000_000_000)
    print("\(test): DESKWIRE_SEED=\(seed)")
    return seed
}
