/// How a text falls into words, the same for queries and for what is shown of what they find: letters and digits make
/// words, everything else separates them. The words come one after the other, as places in the text's UTF-8.
///
/// What belongs to a word in ASCII, which most texts are, is told by the byte; for the rest Unicode's tables are asked,
/// which costs a hundred times as much. A mark belongs to the letter before it.
struct WordScan {
    struct Word: Equatable {
        let range: Range<Int>
        let isASCII: Bool
    }

    private let bytes: [UInt8]
    private let end: Int
    private var place = 0

    /// Words that begin before `end`.
    init(_ bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
    }

    mutating func next() -> Word? {
        while place < end {
            if let length = lengthOfWordScalar(isFirst: true) { return word(first: length) }
            place += UTF8Scalar(bytes, at: place).length
        }
        return nil
    }

    private mutating func word(first length: Int) -> Word {
        let start = place
        var isASCII = length == 1
        place += length
        while place < bytes.count, let length = lengthOfWordScalar(isFirst: false) {
            if length > 1 { isASCII = false }
            place += length
        }
        return Word(range: start..<place, isASCII: isASCII)
    }

    /// How many bytes the next scalar has if it belongs to a word.
    private func lengthOfWordScalar(isFirst: Bool) -> Int? {
        let byte = bytes[place]
        guard byte >= 0x80 else {
            let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
            return isLetter || byte &- UInt8(ascii: "0") < 10 ? 1 : nil
        }
        let scalar = UTF8Scalar(bytes, at: place)
        let properties = scalar.value.properties
        if properties.isAlphabetic || properties.numericType != nil { return scalar.length }
        let isJoined = properties.isGraphemeExtend || scalar.value == "\u{200D}"
        return !isFirst && isJoined ? scalar.length : nil
    }
}

extension WordScan {
    /// All words of a text that is as short as a query.
    static func words(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var scan = WordScan(bytes, end: bytes.count)
        var words: [String] = []
        while let word = scan.next() {
            words.append(String(decoding: bytes[word.range], as: UTF8.self))
        }
        return words
    }
}

/// One scalar of a text in UTF-8, which is well-formed.
struct UTF8Scalar {
    let value: Unicode.Scalar
    let length: Int

    init(_ bytes: [UInt8], at place: Int) {
        let byte = bytes[place]
        length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var number = UInt32(length == 1 ? byte : byte & (0x7F >> UInt8(length)))
        for next in bytes[place...].dropFirst().prefix(length - 1) {
            number = number << 6 | UInt32(next & 0x3F)
        }
        value = Unicode.Scalar(number) ?? "\u{FFFD}"
    }

    /// Only these first bytes begin white space outside ASCII.
    static func isBlank(_ bytes: [UInt8], at place: Int) -> Bool {
        switch bytes[place] {
        case 9...13, 32: true
        case 0xC2, 0xE1, 0xE2, 0xE3: UTF8Scalar(bytes, at: place).value.properties.isWhitespace
        default: false
        }
    }
}
