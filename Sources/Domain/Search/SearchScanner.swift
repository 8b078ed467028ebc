/// Cuts a typed query into its pieces at blanks; quotation marks hold a piece together. Looks at each character once.
///
/// A mark that is never closed ends with the text: nothing that is typed is a mistake of form.
struct SearchScanner {
    /// `word`, `"a phrase"`, `field:value` or `field:"a value"`.
    struct Piece: Equatable {
        var field: String?
        var text: String
        var isQuoted: Bool
    }

    private var rest: Substring

    init(_ text: String) { rest = Substring(text) }

    mutating func next() -> Piece? {
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        guard let first = rest.first else { return nil }
        if Self.isQuote(first) { return Piece(field: nil, text: quoted(), isQuoted: true) }
        let start = rest
        let head = word()
        guard rest.first == ":", Self.isFieldName(head) else {
            rest = start
            return Piece(field: nil, text: word(upToColon: false), isQuoted: false)
        }
        rest.removeFirst()
        // An address of a page is no filter.
        if rest.first == "/" {
            return Piece(field: nil, text: head + ":" + word(upToColon: false), isQuoted: false)
        }
        let isQuoted = rest.first.map(Self.isQuote) ?? false
        let value = isQuoted ? quoted() : word(upToColon: false)
        return Piece(field: head.lowercased(), text: value, isQuoted: isQuoted)
    }

    /// From the mark on up to the next one, without both.
    private mutating func quoted() -> String {
        rest.removeFirst()
        let end = rest.firstIndex(where: Self.isQuote) ?? rest.endIndex
        let text = String(rest[..<end])
        rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
        return text
    }

    private mutating func word(upToColon: Bool = true) -> String {
        let end =
            rest.firstIndex { character in
                character.isWhitespace || Self.isQuote(character)
                    || (upToColon && character == ":")
            } ?? rest.endIndex
        let text = String(rest[..<end])
        rest = rest[end...]
        return text
    }

    private static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "“" || character == "”"
    }

    private static func isFieldName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7a).contains($0 | 0x20) }
    }
}
