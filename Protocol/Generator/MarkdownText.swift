/// A page under construction.
struct MarkdownText {
    private(set) var text: String

    /// A page that says first that it was generated.
    init(title: String) {
        text =
            "# \(title)\n\nGenerated from `schema/` by `deskwire-generate`: change the schema instead.\n"
    }

    mutating func heading(_ level: Int, _ title: String) {
        text += "\n" + String(repeating: "#", count: level) + " " + title + "\n"
    }

    /// A paragraph; nothing where there is no text.
    mutating func paragraph(_ paragraph: String) {
        guard !paragraph.isEmpty else { return }
        text += "\n" + paragraph + "\n"
    }

    /// A table; nothing where there are no rows.
    mutating func table(_ heads: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        text += "\n" + row(heads) + row(heads.map { _ in "---" })
        for cells in rows { text += row(cells) }
    }

    private func row(_ cells: [String]) -> String {
        let oneLine = cells.map { cell in
            cell.split(separator: "\n").joined(separator: " ").split(separator: "|").joined(
                separator: "\\|"
            )
        }
        return "|" + oneLine.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n"
    }
}
