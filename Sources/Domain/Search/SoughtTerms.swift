/// What a query asks for, as words of texts are held against it. Made once for all the texts of a page: its words are
/// folded here, and it tells of most words that they need not be.
package struct SoughtTerms {
    struct Term {
        let words: [(text: String, bytes: [UInt8])]
        let isPrefix: Bool
    }

    let terms: [Term]
    /// The words of the longest term.
    let longest: Int
    private let fold: (String) -> String
    private let firstBytes: Set<UInt8>

    /// `fold` makes one of the ways to write a word, e.g. small letters without accents; of a letter of ASCII it makes
    /// the small letter.
    package init(
        _ terms: [SearchTerm],
        fold: @escaping (String) -> String = { $0.lowercased() }
    ) {
        self.fold = fold
        self.terms = terms.map { term in
            let words = term.words.map(fold)
            return Term(words: words.map { ($0, Array($0.utf8)) }, isPrefix: term.isPrefix)
        }
        longest = self.terms.map(\.words.count).max() ?? 0
        firstBytes = Set(self.terms.flatMap(\.words).compactMap(\.bytes.first))
    }

    /// A word that is not ASCII as it is compared; a blank, which no word is, for one whose first letter tells that it
    /// is none of the sought. Folding was an eighth of a search.
    func folded(_ word: ArraySlice<UInt8>) -> String {
        mayBeSought(word) ? fold(String(decoding: word, as: UTF8.self)) : " "
    }

    /// A letter of ASCII stands for itself where no mark can follow it: those begin at U+0300, in UTF-8 with 0xCC.
    private func mayBeSought(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first < 0x80, let second = word.dropFirst().first,
            second < 0xCC
        else { return true }
        return firstBytes.contains(Self.lower(first))
    }

    static func lower(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
