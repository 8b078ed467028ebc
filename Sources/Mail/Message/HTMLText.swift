/// The HTML part of a mail, made from its text: the same words, with nothing in them taken for markup.
///
/// Paragraphs are parted by empty lines. A paragraph that is indented stands as it is, like the commands to type. An
/// `https` address becomes a link to what it says. There are no pictures, styles or scripts.
enum HTMLText {
    static func page(_ text: String, language: String) -> String {
        let tag = language.utf8.allSatisfy(isTagByte) ? language : "en"
        let body = blocks(of: text).map(block).joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="\(tag)">
            <head><meta charset="utf-8"></head>
            <body dir="auto">
            \(body)
            </body>
            </html>

            """
    }

    /// Text as it may stand between tags and in quoted attributes.
    static func escaped(_ text: some StringProtocol) -> String {
        // Bytes, not scalars: a string copies itself whole for every piece that is appended to its scalars.
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".utf8
            case "<": escaped += "&lt;".utf8
            case ">": escaped += "&gt;".utf8
            case "\"": escaped += "&quot;".utf8
            case "'": escaped += "&#39;".utf8
            // HTML has no place for other controls.
            case "\n", "\t": escaped += String(scalar).utf8
            case let control where control.properties.generalCategory == .control:
                escaped += "\u{FFFD}".utf8
            default: escaped += String(scalar).utf8
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Runs of lines that are not empty.
    private static func blocks(of text: String) -> [[Substring]] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .split { $0.allSatisfy { $0 == " " || $0 == "\t" } }
            .map(Array.init)
    }

    private static func block(_ lines: [Substring]) -> String {
        if lines.allSatisfy({ $0.hasPrefix("    ") }) {
            let inner = lines.map { linked($0.dropFirst(4)) }.joined(separator: "\n")
            return "<pre dir=\"auto\">\(inner)</pre>"
        }
        var html = ""
        var paragraph: [String] = []
        func endParagraph() {
            guard !paragraph.isEmpty else { return }
            html += "<p dir=\"auto\">\(paragraph.joined(separator: "<br>\n"))</p>"
            paragraph = []
        }
        for line in lines {
            if line == "----" {
                endParagraph()
                html += "<hr>"
            } else {
                paragraph.append(linked(line))
            }
        }
        endParagraph()
        return html
    }

    /// The line, with its `https` addresses as links.
    private static func linked(_ line: Substring) -> String {
        var html = ""
        var rest = line
        while let start = rest.firstRange(of: "https://") {
            html += escaped(rest[..<start.lowerBound])
            let address = rest[start.lowerBound...].prefix { $0.isASCII && isAddress($0) }
            let shown = escaped(address)
            html += address.count > "https://".count ? "<a href=\"\(shown)\">\(shown)</a>" : shown
            rest = rest[address.endIndex...]
        }
        return html + escaped(rest)
    }

    private static func isAddress(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-._~:/?#[]@!$&*+,;=%".contains(character)
    }
}
