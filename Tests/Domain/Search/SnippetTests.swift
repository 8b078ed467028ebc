import DeskwireSeeds
import Testing

@testable import DeskwireDomain

/// A snippet works on bytes and stops early; what it shows is what the plain way over whole Strings shows (S-202).
@Suite struct SnippetTests {
    private static let pieces = [
        "lamp", "Lamp", "LAMPE", "dark", "not", "light", "a", "7", "x1", "Größe", "größe",
        "cafe\u{301}", "CAFÉ", "e\u{301}te\u{301}", "Été", "l\u{301}a", "für",
        "灯", "ランプ", "лампа", "🔦", "👩‍🔧", ".", ",", "-", "’", "№", "½", "\u{a0}", "\u{3000}",
        "\u{2028}", "\r\n", "क्\u{200d}ष", "1\u{fe0f}\u{20e3}",
        "\n\n", "\t", "  ", " ", " ", " ", " ", " ",
    ]
    private static let queries = [
        "lamp", "lam*", "\"not light\"", "größe", "groß*", "cafe", "café", "été", "ét*", "für",
        "fur", "灯", "лам*", "7", "x1",
        "\"lamp dark a\"",
        "lamp \"dark not light\" a", "nowhere",
    ]

    @Test func bytesShowWhatStringsShow() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        for round in 0..<2_000 {
            let count = Int.random(in: 0...(round % 3 == 0 ? 400 : 60), using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                .joined()
            let query = try SearchQuery(Self.queries.randomElement(using: &random) ?? "").terms
            let shown = Snippet(of: text, finding: SoughtTerms(query)).parts
            let isSame = shown == PlainSnippet(of: text, finding: query).parts
            #expect(isSame, "seed \(seed), round \(round): \(text.debugDescription)")
            if !isSame { return }
        }
    }

    @Test func aHitFarIntoALongTextIsShown() throws {
        let text = String(repeating: "über ", count: 5_000) + "lamp"
        let snippet = Snippet(of: text, finding: SoughtTerms(try SearchQuery("lamp").terms))
        #expect(snippet.parts.last == Snippet.Part("lamp", isHit: true))
    }

    @Test func whatStandsBehindWhatIsLookedThroughIsNotFound() throws {
        let text = String(repeating: "word ", count: 16_001) + "lamp"
        let snippet = Snippet(of: text, finding: SoughtTerms(try SearchQuery("lamp").terms))
        #expect(!snippet.parts.contains { $0.isHit })
        #expect(snippet.parts.last == Snippet.Part("…"))
    }
}

/// The same, written to be seen to be right: Characters and Strings, and all of the text.
private struct PlainSnippet {
    let parts: [Snippet.Part]

    init(of text: String, finding terms: [SearchTerm]) {
        let text = text[...]
        let wanted = terms.map { term in
            SearchTerm(words: term.words.map { $0.lowercased() }, isPrefix: term.isPrefix)
        }
        let words = text.split { !($0.isLetter || $0.isNumber) }
        let hits = Self.hits(of: wanted, in: words.map { $0.lowercased() }).map { words[$0] }
        let start = Self.start(in: text, firstHit: hits.first)
        let end = text.index(start, offsetBy: 160, limitedBy: text.endIndex) ?? text.endIndex
        var parts = start > text.startIndex ? [Snippet.Part("…")] : []
        var place = start
        for hit in hits where hit.startIndex >= place && hit.startIndex < end {
            parts.append(Snippet.Part(Self.oneLine(text[place..<hit.startIndex])))
            parts.append(Snippet.Part(Self.oneLine(hit), isHit: true))
            place = hit.endIndex
        }
        if place < end { parts.append(Snippet.Part(Self.oneLine(text[place..<end]))) }
        if end < text.endIndex { parts.append(Snippet.Part("…")) }
        self.parts = parts.filter { !$0.text.isEmpty }
    }

    private static func hits(of terms: [SearchTerm], in words: [String]) -> [Int] {
        let starts = words.indices.flatMap { first in
            terms.filter { matches($0, words, at: first) }.flatMap {
                first..<first + $0.words.count
            }
        }
        return Set(starts).sorted()
    }

    private static func matches(_ term: SearchTerm, _ words: [String], at first: Int) -> Bool {
        guard first + term.words.count <= words.count else { return false }
        return term.words.enumerated().allSatisfy { offset, wanted in
            let word = words[first + offset]
            let isOpen = term.isPrefix && offset == term.words.count - 1
            return isOpen ? word.hasPrefix(wanted) : word == wanted
        }
    }

    private static func start(in text: Substring, firstHit: Substring?) -> Substring.Index {
        guard let first = firstHit?.startIndex,
            let early = text.index(first, offsetBy: -40, limitedBy: text.startIndex)
        else { return text.startIndex }
        return text[early..<first].firstIndex(where: \.isWhitespace).map { text.index(after: $0) }
            ?? early
    }

    private static func oneLine(_ piece: Substring) -> String {
        piece.reduce(into: "") { line, character in
            if !character.isWhitespace {
                line.append(character)
            } else if line.last != " " {
                line.append(" ")
            }
        }
    }
}
