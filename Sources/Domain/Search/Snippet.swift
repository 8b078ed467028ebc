/// A piece of a text around the first place that a query found, cut into what it found and what lies between.
package struct Snippet: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package let text: String
        package let isHit: Bool

        package init(_ text: String, isHit: Bool = false) {
            self.text = text
            self.isHit = isHit
        }
    }

    /// How much of a text is looked through, and how much of it is shown.
    private static let charactersSearched = 20_000
    private static let charactersBefore = 40
    private static let charactersShown = 160

    package let parts: [Part]

    /// `fold` makes one of the ways to write a word, e.g. small letters without accents.
    package init(
        of text: String,
        finding terms: [SearchTerm],
        fold: (String) -> String = { $0.lowercased() }
    ) {
        let text = Substring(text.prefix(Self.charactersSearched))
        let wanted = terms.map { term in
            SearchTerm(words: term.words.map(fold), isPrefix: term.isPrefix)
        }
        let words = Self.words(of: text)
        let folded = words.map { fold(String($0)) }
        let hits = Self.hits(of: wanted, in: folded).map { words[$0] }
        let start = Self.start(in: text, firstHit: hits.first)
        let end =
            text.index(start, offsetBy: Self.charactersShown, limitedBy: text.endIndex)
            ?? text.endIndex
        var parts: [Part] = []
        var place = start
        func add(_ piece: Substring, isHit: Bool) {
            let line = Self.oneLine(piece)
            if !line.isEmpty { parts.append(Part(line, isHit: isHit)) }
        }
        if start > text.startIndex { parts.append(Part("…")) }
        for hit in hits where hit.startIndex >= place && hit.startIndex < end {
            add(text[place..<hit.startIndex], isHit: false)
            add(hit, isHit: true)
            place = hit.endIndex
        }
        if place < end { add(text[place..<end], isHit: false) }
        if end < text.endIndex { parts.append(Part("…")) }
        self.parts = parts
    }

    private static func words(of text: Substring) -> [Substring] {
        text.split { !SearchText.isWordCharacter($0) }
    }

    /// The numbers of the words that belong to a term, in order.
    private static func hits(of terms: [SearchTerm], in words: [String]) -> [Int] {
        var isHit = Array(repeating: false, count: words.count)
        for first in words.indices {
            for term in terms where matches(term, words, at: first) {
                for index in first..<first + term.words.count { isHit[index] = true }
            }
        }
        return words.indices.filter { isHit[$0] }
    }

    private static func matches(_ term: SearchTerm, _ words: [String], at first: Int) -> Bool {
        guard first + term.words.count <= words.count else { return false }
        for (offset, wanted) in term.words.enumerated() {
            let word = words[first + offset]
            let isLast = offset == term.words.count - 1
            guard word == wanted || (isLast && term.isPrefix && word.hasPrefix(wanted)) else {
                return false
            }
        }
        return true
    }

    /// A little before the first hit, at the beginning of a word.
    private static func start(in text: Substring, firstHit: Substring?) -> Substring.Index {
        guard let firstHit,
            let early = text.index(
                firstHit.startIndex,
                offsetBy: -charactersBefore,
                limitedBy: text.startIndex
            )
        else { return text.startIndex }
        let blank = text[early..<firstHit.startIndex].firstIndex(where: \.isWhitespace)
        return blank.map { text.index(after: $0) } ?? early
    }

    private static func oneLine(_ piece: Substring) -> String {
        var line = ""
        for character in piece {
            if !character.isWhitespace {
                line.append(character)
            } else if line.last != " " {
                line.append(" ")
            }
        }
        return line
    }
}
