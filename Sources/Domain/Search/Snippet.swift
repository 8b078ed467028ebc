/// A piece of a text around the first place that a query found, cut into what it found and what lies between.
///
/// It is made for each hit of a page, so it works on bytes and stops behind what it shows.
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
    private static let bytesSearched = 80_000
    private static let charactersBefore = 40
    private static let charactersShown = 160

    package let parts: [Part]

    package init(of text: String, finding sought: SoughtTerms) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = Array(text.utf8)
        var scan = WordScan(bytes, end: Self.bytesSearched)
        var hits = TermHits(bytes, finding: sought)
        // A longer term may begin before the first word that is found.
        while let word = scan.next() {
            hits.see(word)
            if let first = hits.first, hits.count >= first + hits.longest { break }
        }
        let window = Self.window(of: text, from: hits.ranges.first?.lowerBound)
        var wordsBehind = 0
        while hits.first != nil, wordsBehind < hits.longest, let word = scan.next() {
            hits.see(word)
            if word.range.lowerBound >= window.upperBound { wordsBehind += 1 }
        }
        parts = Self.cut(bytes, to: window, at: hits.ranges)
    }

    /// From a little before the first hit, at the beginning of a word, in bytes.
    private static func window(of text: String, from hit: Int?) -> Range<Int> {
        let first = text.utf8.index(text.startIndex, offsetBy: hit ?? 0)
        var start = text.startIndex
        if hit != nil,
            let early = text.index(first, offsetBy: -charactersBefore, limitedBy: start)
        {
            let blank = text[early..<first].firstIndex(where: \.isWhitespace)
            start = blank.map { text.index(after: $0) } ?? early
        }
        let end =
            text.index(start, offsetBy: charactersShown, limitedBy: text.endIndex) ?? text.endIndex
        let place = { text.utf8.distance(from: text.startIndex, to: $0) }
        return place(start)..<place(end)
    }

    private static func cut(
        _ bytes: [UInt8],
        to window: Range<Int>,
        at hits: [Range<Int>]
    ) -> [Part] {
        var parts: [Part] = []
        var place = window.lowerBound
        func add(_ range: Range<Int>, isHit: Bool) {
            let line = oneLine(bytes, range)
            if !line.isEmpty { parts.append(Part(line, isHit: isHit)) }
        }
        if window.lowerBound > 0 { parts.append(Part("…")) }
        for hit in hits where hit.lowerBound >= place && hit.lowerBound < window.upperBound {
            add(place..<hit.lowerBound, isHit: false)
            add(hit, isHit: true)
            place = hit.upperBound
        }
        if place < window.upperBound { add(place..<window.upperBound, isHit: false) }
        if window.upperBound < bytes.count { parts.append(Part("…")) }
        return parts
    }

    /// White space of any kind and length is one blank.
    private static func oneLine(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            if UTF8Scalar.isBlank(bytes, at: place) {
                if line.last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
                place += UTF8Scalar(bytes, at: place).length
            } else {
                line.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
