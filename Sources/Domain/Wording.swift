/// How texts that people type are taken in: trimmed, bounded, free of characters that would act.
package enum Wording {
    /// One line: blanks around it are dropped, control characters are refused.
    package static func line(
        _ input: String,
        field: String,
        bytesMax: Int
    ) throws(Refusal) -> String {
        let text = trimmed(input)
        guard !text.isEmpty else {
            throw .invalid(field, "Give a \(field.replacingUnderscores); it was empty.")
        }
        return try optionalLine(text, field: field, bytesMax: bytesMax)
    }

    /// One line that may be absent.
    package static func optionalLine(
        _ input: String,
        field: String,
        bytesMax: Int
    ) throws(Refusal) -> String {
        let text = trimmed(input)
        guard text.utf8.count <= bytesMax else {
            throw .invalid(
                field,
                "The \(field.replacingUnderscores) may have at most \(bytesMax) bytes."
            )
        }
        guard isPlain(text) || !text.unicodeScalars.contains(where: isControl) else {
            throw .invalid(
                field,
                "The \(field.replacingUnderscores) must be one line without control characters."
            )
        }
        return text
    }

    /// A text of many lines: blanks around it are dropped; line breaks and tabs are kept, NUL is refused.
    package static func body(
        _ input: String,
        field: String,
        bytesMax: Int
    ) throws(Refusal) -> String {
        let text = trimmed(input)
        guard !text.isEmpty else {
            throw .invalid(field, "Write a \(field.replacingUnderscores); it was empty.")
        }
        guard text.utf8.count <= bytesMax else {
            throw .invalid(
                field,
                "The \(field.replacingUnderscores) may have at most \(bytesMax) bytes."
            )
        }
        guard !text.utf8.contains(0) else {
            throw .invalid(
                field,
                "The \(field.replacingUnderscores) contains a NUL character; remove it."
            )
        }
        return text
    }

    /// An address, or a refusal that says what one looks like.
    package static func address(_ input: String, field: String) throws(Refusal) -> MailAddress {
        guard let address = MailAddress(input) else {
            throw .invalid(field, "This is not an e-mail address; write it as name@example.com.")
        }
        return address
    }

    package static func trimmed(_ input: String) -> String {
        // Most texts begin and end with a letter or a full stop.
        if let first = input.utf8.first, let last = input.utf8.last, 0x21...0x7E ~= first,
            0x21...0x7E ~= last
        {
            return input
        }
        var rest = Substring(input)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// Printable ASCII throughout; the tables of Unicode need not be asked.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
            || scalar.properties.generalCategory == .lineSeparator
            || scalar.properties.generalCategory == .paragraphSeparator
    }
}

extension String {
    /// A field's name as a person reads it.
    fileprivate var replacingUnderscores: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
