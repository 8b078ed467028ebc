/// What other people wrote, made safe for a terminal (SEC-094).
///
/// Terminal control sequences, control characters, direction marks and other invisible format characters
/// are taken out; what is left cannot move the cursor, colour the screen, reorder or hide other text.
package enum SafeText {
    /// One line: breaks and tabs become spaces.
    package static func line(_ text: String) -> String {
        strip(text, lineBreak: " ", tab: " ")
    }

    /// A text of several lines: breaks stay, tabs become four spaces.
    package static func lines(_ text: String) -> String {
        strip(text, lineBreak: "\n", tab: "    ")
    }

    private static func strip(_ text: String, lineBreak: String, tab: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var safe = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if let end = endOfControlSequence(scalars, from: index) {
                index = end
                continue
            }
            index += 1
            switch scalar {
            case "\r":
                if index < scalars.count, scalars[index] == "\n" { continue }
                safe.append(contentsOf: lineBreak.unicodeScalars)
            case "\n", "\u{85}", "\u{2028}", "\u{2029}":
                safe.append(contentsOf: lineBreak.unicodeScalars)
            case "\t":
                safe.append(contentsOf: tab.unicodeScalars)
            default:
                if isShown(scalar) { safe.append(scalar) }
            }
        }
        return String(safe)
    }

    /// Control and format characters are not shown; the joiners stay, because scripts and emoji need them.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: false
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }

    /// Where a control sequence that starts at `start` ends. A sequence without an end is not one: then only
    /// its first character goes, so that nobody hides the rest of a text behind it.
    private static func endOfControlSequence(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        let introducer: Unicode.Scalar
        var index = start + 1
        switch scalars[start] {
        case "\u{1B}":
            guard index < scalars.count else { return nil }
            introducer = scalars[index]
            index += 1
        case "\u{9B}": introducer = "["
        case "\u{9D}": introducer = "]"
        case "\u{90}": introducer = "P"
        default: return nil
        }
        switch introducer {
        case "[": return endOfParameters(scalars, from: index)
        case "]", "P", "X", "^", "_": return endOfString(scalars, from: index)
        case "(", ")", "*", "+", "#", "%": return index < scalars.count ? index + 1 : nil
        default: return nil
        }
    }

    /// `ESC [ parameters intermediates final`.
    private static func endOfParameters(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
        guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else {
            return nil
        }
        return index + 1
    }

    /// `ESC ] text BEL` or `ESC ] text ESC \`, on one line.
    private static func endOfString(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count, scalars[index] != "\n" {
            switch scalars[index] {
            case "\u{07}", "\u{9C}": return index + 1
            case "\u{1B}":
                guard index + 1 < scalars.count, scalars[index + 1] == "\\" else { return nil }
                return index + 2
            default: index += 1
            }
        }
        return nil
    }
}
