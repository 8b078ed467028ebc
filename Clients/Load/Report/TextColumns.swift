/// A table of text: the first column to the left, numbers to the right.
struct TextColumns {
    private let rows: [[String]]

    init(_ rows: [[String]]) {
        self.rows = rows
    }

    var text: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.indices.map { column in
                let padding = String(
                    repeating: " ",
                    count: max(0, widths[column] - row[column].count)
                )
                return column == 0 ? row[column] + padding : padding + row[column]
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// The same as a table of Markdown.
    var markdown: String {
        guard let head = rows.first else { return "" }
        let rule = head.indices.map { $0 == 0 ? "---" : "---:" }
        return ([head, rule] + rows.dropFirst())
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
