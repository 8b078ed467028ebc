import GRDBSQLite

/// A text where SQLite has it. Good until the statement of its row moves on.
package struct RowText {
    /// Not always valid UTF-8: a disk can change what was written.
    package let utf8: UnsafeBufferPointer<UInt8>

    package var isEmpty: Bool { utf8.isEmpty }

    package var isValid: Bool { (try? UTF8Span(validating: utf8.span)) != nil }

    /// The parts between blanks.
    package var words: [String] {
        utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A copy of it, in which what is not valid is replaced.
    package var string: String { String(decoding: utf8, as: UTF8.self) }
}

extension Row {
    /// A text in place; an empty one for NULL.
    ///
    /// Asked for as bytes: as a text SQLite would see to a zero behind it.
    func textInPlace(_ index: Int) -> RowText {
        let value = sqlite3_column_value(statement, Int32(index))
        guard let start = sqlite3_value_blob(value) else {
            return RowText(utf8: UnsafeBufferPointer(start: nil, count: 0))
        }
        let count = Int(sqlite3_value_bytes(value))
        return RowText(
            utf8: UnsafeRawBufferPointer(start: start, count: count).assumingMemoryBound(
                to: UInt8.self
            )
        )
    }
}
