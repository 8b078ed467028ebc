/// Bytes as transcripts write them.
enum Hexadecimal {
    /// The bytes that a text writes with two digits each, blanks between them left out; nil for anything else.
    static func bytes(_ text: Substring) -> [UInt8]? {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text {
            if character.isWhitespace, high == nil { continue }
            guard character.isASCII, let digit = character.hexDigitValue.map(UInt8.init) else {
                return nil
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return high == nil ? bytes : nil
    }

    /// `d5 44 57 50`; of more than `limit` bytes the first ones, and how many there are.
    static func text(_ bytes: some Collection<UInt8>, limit: Int = 96) -> String {
        let shown = bytes.prefix(limit).map { digits($0, count: 2) }.joined(separator: " ")
        return bytes.count > limit ? "\(shown) … (\(bytes.count) bytes)" : shown
    }

    /// A number with as many digits at least.
    static func digits(_ number: some BinaryInteger, count: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
