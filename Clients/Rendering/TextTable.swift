/// Rows under headings, in columns that stand one below the other.
///
/// On a terminal that is too narrow, the flexible columns are cut; elsewhere every cell is whole.
package struct TextTable {
    package struct Column {
        package var title: String
        package var isNumber: Bool
        /// May be cut when the terminal is narrow.
        package var isFlexible: Bool
        /// Left out when cutting is not enough: the lowest rank first. Columns without a rank always stay.
        package var dropRank: Int?

        package init(
            _ title: String,
            isNumber: Bool = false,
            isFlexible: Bool = false,
            dropRank: Int? = nil
        ) {
            self.title = title
            self.isNumber = isNumber
            self.isFlexible = isFlexible
            self.dropRank = dropRank
        }
    }

    package struct Cell: ExpressibleByStringLiteral {
        package var text: String
        package var paint: Style.Paint?

        /// Takes any text; what a terminal must not see is stripped here.
        package init(_ text: String, _ paint: Style.Paint? = nil) {
            self.text = SafeText.line(text)
            self.paint = paint
        }

        package init(stringLiteral value: String) {
            self.init(value)
        }
    }

    private static let gap = "  "
    private static let narrowestFlexible = 12

    private let columns: [Column]
    private var rows: [[Cell]] = []

    package init(columns: [Column]) {
        self.columns = columns
    }

    package mutating func addRow(_ cells: [Cell]) {
        rows.append(cells)
    }

    package func shown(on display: Display) -> String {
        let (shown, widths) = layout(fitting: display.width)
        let heading = columns.map { Cell($0.title, .faint) }
        return ([heading] + rows)
            .map { line($0, columns: shown, widths: widths, style: display.style) }
            .joined(separator: "\n")
    }

    private func line(
        _ cells: [Cell],
        columns shown: [Int],
        widths: [Int],
        style: Style
    ) -> String {
        var line = ""
        for index in shown where index < cells.count {
            let cell = cells[index]
            let text = cell.text.truncated(toWidth: widths[index])
            let fill = String(repeating: " ", count: max(0, widths[index] - text.displayWidth))
            let isLast = index == shown.last
            let painted = style.paint(text, cell.paint)
            line += columns[index].isNumber ? fill + painted : painted + (isLast ? "" : fill)
            if !isLast { line += Self.gap }
        }
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// Which columns are shown, and how wide every column is.
    private func layout(fitting width: Int?) -> (shown: [Int], widths: [Int]) {
        var widths = columns.indices.map { index in
            rows.reduce(columns[index].title.displayWidth) { widest, row in
                index < row.count ? max(widest, row[index].text.displayWidth) : widest
            }
        }
        var shown = Array(columns.indices)
        guard let width else { return (shown, widths) }
        while excess(shown, widths.indices.map { narrowest($0, widths) }, over: width) > 0 {
            let droppable = shown.filter { columns[$0].dropRank != nil }
            guard
                let first = droppable.min(by: {
                    (columns[$0].dropRank ?? 0) < (columns[$1].dropRank ?? 0)
                })
            else { break }
            shown.removeAll { $0 == first }
        }
        var excess = excess(shown, widths, over: width)
        while excess > 0 {
            let candidates = shown.filter { narrowest($0, widths) < widths[$0] }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return (shown, widths)
    }

    private func narrowest(_ index: Int, _ widths: [Int]) -> Int {
        columns[index].isFlexible ? min(widths[index], Self.narrowestFlexible) : widths[index]
    }

    private func excess(_ shown: [Int], _ widths: [Int], over width: Int) -> Int {
        shown.reduce(Self.gap.count * max(0, shown.count - 1)) { $0 + widths[$1] } - width
    }
}
