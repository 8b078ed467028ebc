/// What somebody looks for: words that a ticket has, and filters that hold for it. All of them must hold (S-202).
package struct SearchQuery: Sendable, Equatable {
    package static let termsMax = 32

    /// What the text must have.
    package var terms: [SearchTerm] = []
    /// Any of these.
    package var statuses: [String] = []
    package var assignee: String?
    package var category: String?
    package var customer: String?
    package var tag: String?
    package var ref: String?
    /// Opened before this moment.
    package var before: Timestamp?
    /// Opened at this moment or later.
    package var after: Timestamp?

    package init() {}

    /// Reads what a person typed. Takes time in proportion to its length.
    package init(_ text: String) throws(Refusal) {
        var scanner = SearchScanner(text)
        while let piece = scanner.next() {
            if let field = piece.field {
                try take(piece.text, of: field)
            } else if let term = SearchTerm(piece) {
                terms.append(term)
            }
        }
        guard self != SearchQuery() else { throw Self.nothing }
        guard terms.count <= Self.termsMax else {
            throw .invalid("query", "Search for at most \(Self.termsMax) words at once.")
        }
    }

    private mutating func take(_ value: String, of name: String) throws(Refusal) {
        guard let field = SearchField(rawValue: name) else {
            throw .invalid(
                "query",
                "There is no search field “\(name.prefix(40))”. Use \(SearchField.list), "
                    + "or put the text in quotation marks to search for it as it is."
            )
        }
        guard !value.isEmpty else {
            throw .invalid("query", "Say what \(name): should be, without a blank after the colon.")
        }
        switch field {
        case .status:
            statuses.append(value)
            guard statuses.count <= Self.termsMax else {
                throw .invalid("query", "Name at most \(Self.termsMax) statuses.")
            }
        case .assignee: try set(&assignee, value, field)
        case .category: try set(&category, value, field)
        case .customer: try set(&customer, value, field)
        case .tag: try set(&tag, value.lowercased(), field)
        case .ref: try set(&ref, value, field)
        case .before: try set(&before, try Self.day(value, field), field)
        case .after: try set(&after, try Self.day(value, field), field)
        }
    }

    private func set<Value>(
        _ place: inout Value?,
        _ value: Value,
        _ field: SearchField
    ) throws(Refusal) {
        guard place == nil else {
            throw .invalid("query", "Give \(field.rawValue): once; a ticket has only one.")
        }
        place = value
    }

    private static func day(_ text: String, _ field: SearchField) throws(Refusal) -> Timestamp {
        guard let day = CalendarDay(text) else {
            throw .invalid("query", "Write \(field.rawValue): with a day, e.g. 2026-07-01.")
        }
        return Timestamp(rawValue: day.number * 86_400_000)
    }

    private static let nothing = Refusal.invalid(
        "query",
        "Give at least one word to look for, or a filter such as status:open."
    )
}

/// The filters a query can have.
package enum SearchField: String, Sendable, CaseIterable {
    case status
    case assignee
    case category
    case customer
    case tag
    case before
    case after
    case ref

    fileprivate static var list: String {
        allCases.map { "\($0.rawValue):" }.joined(separator: " ")
    }
}

/// One thing that a text must have: a word, a word's beginning, or words in this order.
package struct SearchTerm: Sendable, Equatable {
    /// Letters and digits only. More than one: they follow each other, as in `"not light"` and in `DW-12`.
    package let words: [String]
    /// The last word is the beginning of one.
    package let isPrefix: Bool

    package init(words: [String], isPrefix: Bool = false) {
        self.words = words
        self.isPrefix = isPrefix
    }

    /// Nil when there is no letter and no digit in it.
    fileprivate init?(_ piece: SearchScanner.Piece) {
        let words = WordScan.words(of: piece.text)
        guard !words.isEmpty else { return nil }
        self.words = words
        isPrefix = !piece.isQuoted && piece.text.last == "*"
    }
}
