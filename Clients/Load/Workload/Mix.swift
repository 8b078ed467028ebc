/// Shares of operations, e.g. `read=60,reply=20,create=10,list=10`; a name without a number has the share 1.
struct Mix: Sendable, Equatable {
    private(set) var shares: [(operation: Operation, share: Int)]
    private let total: Int

    /// What a busy desk does: mostly it is read.
    static let desk = Mix([
        (.read, 40), (.list, 15), (.reply, 15), (.create, 10), (.note, 5), (.search, 10),
        (.mails, 5),
    ])

    /// A program that brings in what it has.
    static let writes = Mix([(.create, 1), (.reply, 2)])

    private init(_ shares: [(operation: Operation, share: Int)]) {
        self.shares = shares
        total = shares.reduce(0) { $0 + $1.share }
    }

    /// Nil for a name that is no operation, a share that is no number from 1 to 1,000,000, a name said twice, or
    /// nothing at all.
    init?(_ text: String) {
        var shares: [(operation: Operation, share: Int)] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", omittingEmptySubsequences: false)
            guard let operation = pair.first.flatMap({ Operation(rawValue: String($0)) }),
                pair.count <= 2, !shares.contains(where: { $0.operation == operation }),
                let share = pair.count == 2 ? Int(pair[1]) : 1, (1...1_000_000).contains(share)
            else { return nil }
            shares.append((operation, share))
        }
        guard !shares.isEmpty else { return nil }
        self.init(shares)
    }

    var operations: [Operation] { shares.map(\.operation) }

    /// The operation at a place in the shares laid end to end; any number is a place.
    func operation(at number: UInt64) -> Int {
        var place = Int(number % UInt64(total))
        for (index, entry) in shares.enumerated() {
            if place < entry.share { return index }
            place -= entry.share
        }
        return 0
    }

    static func == (left: Mix, right: Mix) -> Bool { left.description == right.description }
}

extension Mix: CustomStringConvertible {
    var description: String {
        shares.map { "\($0.operation)=\($0.share)" }.joined(separator: ",")
    }
}
