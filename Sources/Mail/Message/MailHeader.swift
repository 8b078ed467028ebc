import Foundation

/// One header of a mail, encoded and folded.
///
/// 1. Refuses values with control characters (SEC-101), whoever checked them before.
/// 2. Writes anything beyond plain ASCII as encoded words (RFC 2047).
/// 3. Folds, so that no line is longer than 76 columns, save for an address or identifier that is longer by itself.
struct MailHeader: Equatable {
    let name: String
    /// What follows `Name:`; lines within are parted by CR LF and a space.
    private(set) var value: String

    static let columns = 76

    /// A header that a program reads; it is written as it is.
    init(_ name: String, token: String) throws(MailMessageError) {
        try Self.refuseControls(in: token, of: name)
        self.name = name
        self.value = token
    }

    /// A header for people, such as the subject.
    init(_ name: String, text: String) throws(MailMessageError) {
        try Self.refuseControls(in: text, of: name)
        self.name = name
        let start = name.utf8.count + 2
        self.value =
            Self.foldedPlain(text, column: start) ?? Self.encodedWords(text, column: start)
    }

    /// Whether a header for people can be written, without writing it.
    static func check(_ name: String, text: String) throws(MailMessageError) {
        try refuseControls(in: text, of: name)
    }

    /// A header with identifiers, such as those of the mails before this one.
    init(_ name: String, identifiers: [String]) throws(MailMessageError) {
        self.name = name
        self.value = ""
        var column = name.utf8.count + 2
        for identifier in identifiers {
            try Self.refuseControls(in: identifier, of: name)
            append(identifier, column: &column)
        }
    }

    /// A header with one or more mailboxes; addresses outside of ASCII only where the whole mail is international
    /// (RFC 6532).
    init(
        _ name: String,
        mailboxes: [Mailbox],
        international: Bool = false
    ) throws(MailMessageError) {
        self.name = name
        self.value = ""
        var column = name.utf8.count + 2
        for (index, mailbox) in mailboxes.enumerated() {
            try Self.refuseControls(in: mailbox.name, of: name)
            guard Mailbox.isUsable(address: mailbox.address, international: international)
            else {
                throw .unusableAddress(header: name)
            }
            try Self.refuseControls(in: mailbox.address, of: name)
            let last = index == mailboxes.count - 1
            append(mailbox, closing: last ? "" : ",", column: &column)
        }
    }

    /// The header as it stands in the mail, with its final CR LF.
    var line: String { value.isEmpty ? "\(name):\r\n" : "\(name): \(value)\r\n" }

    private mutating func append(_ mailbox: Mailbox, closing: String, column: inout Int) {
        if mailbox.name.isEmpty {
            append(mailbox.address + closing, column: &column)
            return
        }
        if let quoted = Self.quoted(mailbox.name) {
            append(quoted, column: &column)
        } else {
            if !value.isEmpty { startLine(column: &column) }
            let words = Self.encodedWords(mailbox.name, column: column)
            value += words
            let lastLine = words.utf8.split(separator: UInt8(ascii: "\n")).last ?? words.utf8[...]
            column = lastLine.count + (words.utf8.contains(UInt8(ascii: "\n")) ? 0 : column)
        }
        append("<\(mailbox.address)>" + closing, column: &column)
    }

    /// Appends one unbreakable piece, on a new line when it no longer fits.
    private mutating func append(_ piece: String, column: inout Int) {
        if !value.isEmpty {
            if column + 1 + piece.utf8.count > Self.columns {
                startLine(column: &column)
            } else {
                value += " "
                column += 1
            }
        }
        value += piece
        column += piece.utf8.count
    }

    private mutating func startLine(column: inout Int) {
        value += "\r\n "
        column = 1
    }

    // MARK: - Text

    /// The name as a quoted string, when it is plain ASCII and short enough to need no folding.
    private static func quoted(_ name: String) -> String? {
        guard name.utf8.allSatisfy(isPrintable), !name.contains("=?") else { return nil }
        var quoted = "\""
        for character in name.unicodeScalars {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        quoted += "\""
        return quoted.utf8.count <= columns - 16 ? quoted : nil
    }

    /// The text folded at its spaces; nil when it cannot be written plainly and come back the same.
    private static func foldedPlain(_ text: String, column start: Int) -> String? {
        if text.isEmpty { return "" }
        guard text.utf8.allSatisfy(isPrintable), !text.contains("=?") else { return nil }
        var folded = ""
        var column = start
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false)
            .enumerated()
        {
            // Two spaces in a row, or one at an end, might not survive folding.
            guard !word.isEmpty, word.utf8.count < columns else { return nil }
            if index == 0 {
                guard column + word.utf8.count <= columns else { return nil }
                folded += word
                column += word.utf8.count
            } else if column + 1 + word.utf8.count <= columns {
                folded += " " + word
                column += 1 + word.utf8.count
            } else {
                folded += "\r\n " + word
                column = 1 + word.utf8.count
            }
        }
        return folded
    }

    /// The text as encoded words of whole characters, one a line.
    private static func encodedWords(_ text: String, column start: Int) -> String {
        let prefix = "=?utf-8?B?"
        let suffix = "?="
        func room(after column: Int) -> Int {
            (columns - column - prefix.utf8.count - suffix.utf8.count) / 4 * 3
        }
        var words: [String] = []
        var chunk: [UInt8] = []
        var limit = room(after: start)
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if !chunk.isEmpty && chunk.count + bytes.count > limit {
                words.append(prefix + Data(chunk).base64EncodedString() + suffix)
                chunk.removeAll(keepingCapacity: true)
                limit = room(after: 1)
            }
            chunk += bytes
        }
        words.append(prefix + Data(chunk).base64EncodedString() + suffix)
        return words.joined(separator: "\r\n ")
    }

    private static func isPrintable(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }

    /// Controls of ASCII and of Latin-1, and the two separators that some programs take for line ends.
    private static func refuseControls(in value: String, of header: String) throws(MailMessageError)
    {
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: throw .controlCharacter(header: header)
            default: continue
            }
        }
    }
}
