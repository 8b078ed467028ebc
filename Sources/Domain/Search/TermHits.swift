/// The words of a text that belong to what a query asks for, found while the text is walked through.
///
/// Only a word that is not ASCII is made a String and folded; folding made three quarters of a search before.
struct TermHits {
    private struct Seen {
        let word: WordScan.Word
        /// What folding made of a word that is not ASCII.
        let folded: String?
        var isHit = false
    }

    private let bytes: [UInt8]
    private let sought: SoughtTerms
    private var seen: [Seen] = []
    /// Where the first word that belongs to a term stands among those seen.
    private(set) var first: Int?

    init(_ bytes: [UInt8], finding sought: SoughtTerms) {
        self.bytes = bytes
        self.sought = sought
    }

    var longest: Int { sought.longest }

    var count: Int { seen.count }

    /// The hits so far, in order.
    var ranges: [Range<Int>] { seen.lazy.filter(\.isHit).map(\.word.range) }

    mutating func see(_ word: WordScan.Word) {
        let folded = word.isASCII ? nil : sought.folded(bytes[word.range])
        seen.append(Seen(word: word, folded: folded))
        for term in sought.terms where endsHere(term) {
            let begin = seen.count - term.words.count
            for index in begin..<seen.count { seen[index].isHit = true }
            first = min(first ?? begin, begin)
        }
    }

    private func endsHere(_ term: SoughtTerms.Term) -> Bool {
        let begin = seen.count - term.words.count
        guard begin >= 0, let last = term.words.indices.last else { return false }
        return term.words.indices.allSatisfy { index in
            isSame(seen[begin + index], term.words[index], isPrefix: term.isPrefix && index == last)
        }
    }

    private func isSame(
        _ seen: Seen,
        _ wanted: (text: String, bytes: [UInt8]),
        isPrefix: Bool
    ) -> Bool {
        if let folded = seen.folded {
            return isPrefix ? folded.hasPrefix(wanted.text) : folded == wanted.text
        }
        let range = seen.word.range
        guard isPrefix ? range.count >= wanted.bytes.count : range.count == wanted.bytes.count
        else { return false }
        for (offset, byte) in wanted.bytes.enumerated()
        where SoughtTerms.lower(bytes[range.lowerBound + offset]) != byte {
            return false
        }
        return true
    }
}
