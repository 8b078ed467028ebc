/// What a run wrote and what was acknowledged, so that it can be counted afterwards.
///
/// Every write has a number, and its text a mark with that number: a mark that is there twice is a write that was done
/// twice, one that is missing is lost.
struct Ledger: Sendable {
    struct Entry: Sendable, Equatable {
        enum State: Sendable {
            /// Sent, and never answered: it may be there once, or not.
            case open
            /// Must be there once.
            case acknowledged
            /// Must not be there.
            case refused
        }

        let operation: Operation
        var ticket: UInt64
        var state = State.open
    }

    /// Random, so that marks of earlier runs are not counted.
    let run: UInt64
    /// By number minus one.
    private(set) var entries: [Entry] = []

    init(run: UInt64) {
        self.run = run
    }

    mutating func began(_ number: UInt64, _ operation: Operation, ticket: UInt64) {
        entries.append(Entry(operation: operation, ticket: ticket))
        assert(entries.count == Int(number))
    }

    mutating func acknowledged(_ number: UInt64, ticket: UInt64 = 0) {
        let index = Int(number) - 1
        entries[index].state = .acknowledged
        if ticket > 0 { entries[index].ticket = ticket }
    }

    mutating func refused(_ number: UInt64) {
        entries[Int(number) - 1].state = .refused
    }

    /// `[load-9f3c…-42]`
    func mark(_ number: UInt64) -> String { "[\(prefix)\(number)]" }

    private var prefix: String { "load-\(String(run, radix: 16))-" }

    /// The run's number and the write's: repeats carry the same bytes, other writes others.
    func key(_ number: UInt64) -> [UInt8] {
        [run, number].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
        }
    }

    /// The number in the mark that a text ends with; nil for a text of another run.
    func number(in text: String) -> UInt64? {
        guard text.hasSuffix("]"), let start = text.lastIndex(of: "[") else { return nil }
        let mark = text[text.index(after: start)...].dropLast()
        guard mark.hasPrefix(prefix) else { return nil }
        return UInt64(mark.dropFirst(prefix.count))
    }
}
