/// The words of a text that belong to what a query asks for, found while the text is walked through.
///
/// Only a word that is not ASCII is made a String and folded; folding made three quarters of a search before.
struct TermHits {
    /// A term with its words folded.
    private struct Wanted {
        let words: [(text: String, bytes: [UInt8])]
        let isPrefix: Bool
    }

    private struct Seen {
        let word: WordScan.Word
        /// What folding made of a word that is not ASCII.
        let folded: String?
        var isHit = false
    }

    private let bytes: [UInt8]
    private let wanted: [Wanted]
    private let fold: (String) -> String
    private var seen: [Seen] = []
    /// The words of the longest term.
    let longest: Int
    /// Where the first word that belongs to a term stands among those seen.
    private(set) var first: Int?

    init(_ bytes: [UInt8], finding terms: [SearchTerm], fold: @escaping (String) -> String) {
        self.bytes = bytes
        self.fold = fold
        wanted = terms.map { term in
            let words = term.words.map(fold)
            return Wanted(words: words.map { ($0, Array($0.utf8)) }, isPrefix: term.isPrefix)
        }
        longest = wanted.map(\.words.count).max() ?? 0
    }

    var count: Int { seen.count }

    /// The hits so far, in order.
    var ranges: [Range<Int>] { seen.lazy.filter(\.isHit).map(\.word.range) }

    mutating func see(_ word: WordScan.Word) {
        let folded =
            word.isASCII ? nil : fold(String(decoding: bytes[word.range], as: UTF8.self))
        seen.append(Seen(word: word, folded: folded))
        for term in wanted where endsHere(term) {
            let begin = seen.count - term.words.count
            for index in begin..<seen.count { seen[index].isHit = true }
            first = min(first ?? begin, begin)
        }
    }

    private func endsHere(_ term: Wanted) -> Bool {
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
        where Self.lower(bytes[range.lowerBound + offset]) != byte {
            return false
        }
        return true
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
