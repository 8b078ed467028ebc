/// One row of a CSV file (RFC 4180) that a spreadsheet takes for data and nothing else.
package enum CSVRow {
    /// The cells as one line, without its end.
    package static func text(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",")
    }

    /// A cell that begins as a formula does gets an apostrophe before it (SEC-094).
    private static func cell(_ text: String) -> String {
        let first = text.unicodeScalars.first
        let isFormula = first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
