/// What was found of a run's writes, against what was acknowledged.
struct Reckoning: Sendable, Codable, Equatable {
    /// Writes that are there as they should be.
    var sound = 0
    /// Acknowledged, and not there.
    var lost: [String] = []
    /// There more than once.
    var doubled: [String] = []
    /// Refused, and there all the same.
    var undue: [String] = []
    /// Never answered; there once or not at all, as it may be.
    var open = 0

    var isSound: Bool { lost.isEmpty && doubled.isEmpty && undue.isEmpty }

    init(of ledger: Ledger, found: [UInt64: Int]) {
        for (index, entry) in ledger.entries.enumerated() {
            let number = UInt64(index + 1)
            let count = found[number] ?? 0
            let name = "\(entry.operation) \(number) of ticket \(entry.ticket)"
            switch entry.state {
            case _ where count > 1: doubled.append(name)
            case .acknowledged where count == 0: lost.append(name)
            case .refused where count > 0: undue.append(name)
            case .open: open += 1
            case .acknowledged, .refused: sound += 1
            }
        }
    }
}
